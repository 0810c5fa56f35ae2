import { invariant } from "../../../diagnostics/invariant.ts";
import type { Guide, Operation } from "../../../model/model.ts";
import { dependOn } from "../../../plan/operation-key.ts";
import type { PlannedFile } from "../../../plan/planned-file.ts";
import { text, type Inline } from "../content/inline.ts";
import { listEditions, type Edition, type PagesInput } from "./editions.ts";
import { buildGuide, buildModelIndex, buildResourceIndex, buildStartPage, type IndexInput } from "./index-pages.ts";
import { mentionsPages } from "../addresses/mentions-pages.ts";
import { placeModel, placeModelIndex } from "../addresses/page-paths.ts";
import { buildNavigation, type Navigation } from "../navigation/navigation.ts";
import { completeView } from "./operation/operation-page.ts";
import { hasPageLinks } from "../addresses/page-links.ts";

/** The files of a locale, and the tree of its pages, one for each language. */
export interface LocalePlan {
  readonly files: readonly PlannedFile[];
  readonly editions: readonly Navigation[];
}

/** The pages of a locale: in all languages a start page, texts, an index for each group, and a page for each operation. */
export function planPages(input: PagesInput): LocalePlan {
  const { api } = input;
  const editions = listEditions(input);
  return {
    files: [
      ...editions.flatMap((edition) => planIndexes(edition, input)),
      ...api.operations.flatMap((operation) => planOperation(operation, editions, input)),
      ...editions.flatMap((edition) => planModels(edition, input)),
    ],
    editions: editions.map(({ paths, titles, languages, listedModels: models }) => {
      const title = languages.map(({ file }) => file.title).join(", ");
      return buildNavigation({ api, paths, titles, title, models, modelsTitle: input.labels.models });
    }),
  };
}

function planOperation(operation: Operation, editions: readonly Edition[], input: PagesInput): PlannedFile[] {
  const { api, context, cache } = input;
  const { names, schemas } = context;
  const own = dependOn(operation, editions[0]?.given);
  const hasLinks =
    operation.traits.length > 0 ||
    cache.getOrCompute({ kind: "links", ...own }, () => mentionsPages(operation, schemas));
  const traits = api.guides.filter(({ tag }) => operation.traits.includes(tag));
  return editions.map(({ languages, paths, links, titles, contexts, given, printerOf, views }) => {
    const path = paths.pages.get(operation.id) ?? "";
    return {
      path,
      // Only these change when another page moves.
      dependsOn: hasLinks ? dependOn(operation, [...given, links.digest]) : own,
      operations: [operation.id],
      text: () => {
        names.prepare(operation);
        const marks = traits.map((guide): Inline => {
          const url = links.linkTo(paths.guides.get(guide.tag) ?? "", path);
          return { kind: "link", url, label: text(titles.inFull(guide)) };
        });
        const view = completeView(views.build(operation, marks), operation, languages, contexts.request);
        return printerOf(path).printOperation(view);
      },
    };
  });
}

function planModels({ paths, models, views, printerOf }: Edition, { context: { names } }: PagesInput): PlannedFile[] {
  return models.map(({ anchor, owner, dependsOn }) => {
    const path = placeModel(anchor, paths);
    return {
      path,
      dependsOn,
      text: () => {
        names.prepare(owner);
        const reference = names.resolve(anchor);
        invariant(reference !== undefined, `there is no model ${anchor}`);
        return Promise.resolve(printerOf(path).printModel(views.buildModel(reference)));
      },
    };
  });
}

function planIndexes(edition: Edition, { api }: PagesInput): PlannedFile[] {
  const { paths, listedModels, printerOf } = edition;
  const input = { ...edition, api, operations: new Map(api.operations.map((operation) => [operation.id, operation])) };
  return [
    { path: paths.start, text: () => printerOf(paths.start).printIndex(buildStartPage(input)) },
    ...api.resources.map((resource) => {
      const path = paths.indexes.get(resource.tag) ?? "";
      return { path, text: () => printerOf(path).printIndex(buildResourceIndex(resource, input)) };
    }),
    ...api.guides.map((guide) => {
      const path = paths.guides.get(guide.tag) ?? "";
      const dependsOn = { given: [describeGuide(guide, edition)] };
      return { path, dependsOn, text: () => printerOf(path).printGuide(buildGuide(guide, input)) };
    }),
    ...(listedModels.length === 0 ? [] : [planModelIndex(input)]),
  ];
}

function planModelIndex(input: Edition & IndexInput): PlannedFile {
  const { paths, listedModels, head, printerOf } = input;
  const path = placeModelIndex(paths);
  const listed = listedModels.map(({ anchor, title, about }) => [anchor, title, about]);
  return {
    path,
    dependsOn: { given: [JSON.stringify([listed, head])] },
    text: () => Promise.resolve(printerOf(path).printContents(buildModelIndex(input))),
  };
}

/** All that the page of a guide depends on, beside the target's settings. */
function describeGuide(guide: Guide, { titles, head, links }: Edition): string {
  const { description, externalDocs } = guide;
  const own = [titles.inFull(guide), description, externalDocs, head];
  return JSON.stringify(hasPageLinks(description) ? [...own, links.digest] : own);
}
