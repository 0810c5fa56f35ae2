import type { Guide, Operation } from "../../../model/model.ts";
import { dependOn } from "../../../plan/operation-key.ts";
import type { PlannedFile } from "../../../plan/planned-file.ts";
import { completeOptions } from "../reference-options.ts";
import { listBooks, type Book, type PagesInput } from "./books.ts";
import { buildGuide, buildResourceIndex, buildStartPage, printLink } from "./index-pages.ts";
import { mentionsPages } from "../addresses/mentions-pages.ts";
import { buildNavigation, type Navigation } from "../navigation/navigation.ts";
import { completeView } from "./operation-page.ts";
import { hasPageLinks } from "../addresses/page-links.ts";

/** The files of a locale, and the tree of its pages, one for each language. */
export interface LocalePlan {
  readonly files: readonly PlannedFile[];
  readonly books: readonly Navigation[];
}

/** The pages of a locale: in all languages a start page, texts, an index for each group, and a page for each operation. */
export function planPages(input: PagesInput): LocalePlan {
  const { api } = input;
  const books = listBooks(input);
  return {
    files: [
      ...books.flatMap((book) => planIndexes(book, input)),
      ...api.operations.flatMap((operation) => planOperation(operation, books, input)),
    ],
    books: books.map(({ paths, titles, profile }) => {
      return buildNavigation({ api, paths, titles, title: profile.title });
    }),
  };
}

function planOperation(operation: Operation, books: readonly Book[], input: PagesInput): PlannedFile[] {
  const { api, context, print, cache } = input;
  const { model, names, schemas } = context;
  const given = [JSON.stringify([model, completeOptions({}, api)]), names.collisions];
  const own = dependOn(operation, given);
  const hasLinks =
    operation.traits.length > 0 ||
    cache.getOrCompute({ kind: "links", ...own }, () => mentionsPages(operation, schemas));
  return books.map(({ profile, paths, links, titles, contextAt, views }) => {
    const path = paths.pages.get(operation.id) ?? "";
    const traits = api.guides.filter(({ tag }) => operation.traits.includes(tag));
    return {
      path,
      // Only these change when another page moves.
      dependsOn: hasLinks ? dependOn(operation, [...given, links.digest]) : own,
      operations: [operation.id],
      text: async () => {
        names.prepare(operation);
        const pages = contextAt(path);
        const marks = traits.map((guide) => {
          return printLink(titles.inFull(guide), links.linkTo(paths.guides.get(guide.tag) ?? "", path));
        });
        return print("page.hbs", completeView(await views.build(operation, pages, marks), operation, profile, pages));
      },
    };
  });
}

function planIndexes(book: Book, { api, print }: PagesInput): PlannedFile[] {
  const { paths } = book;
  const input = { ...book, api, operations: new Map(api.operations.map((operation) => [operation.id, operation])) };
  return [
    { path: paths.start, text: async () => print("index.hbs", await buildStartPage(input)) },
    ...api.resources.map((resource) => ({
      path: paths.indexes.get(resource.tag) ?? "",
      text: async () => print("index.hbs", await buildResourceIndex(resource, input)),
    })),
    ...api.guides.map((guide) => ({
      path: paths.guides.get(guide.tag) ?? "",
      dependsOn: { given: [describeGuide(guide, book)] },
      text: async () => print("guide.hbs", await buildGuide(guide, input)),
    })),
  ];
}

/** All that the page of a guide depends on, beside the target's settings. */
function describeGuide(guide: Guide, { titles, head, links }: Book): string {
  const { description, externalDocs } = guide;
  const own = [titles.inFull(guide), description, externalDocs, head];
  return JSON.stringify(hasPageLinks(description) ? [...own, links.digest] : own);
}
