import type { ApiModel, Guide, Operation, Resource, TagBase } from "../../../model/model.ts";
import { fillLabel } from "../labels.ts";
import type { LanguageProfile } from "../../../languages/languages.ts";
import { toCellCode } from "../markdown/inline-code.ts";
import { toMarkdownText } from "../markdown/markdown-text.ts";
import { printRows, toRow } from "../tables.ts";
import { nameOperation } from "../navigation/operation-title.ts";
import type { TableContext } from "../page-context.ts";
import type { PageHead } from "./page-head.ts";
import type { PageLinks } from "../addresses/page-links.ts";
import type { PagePaths } from "../addresses/page-paths.ts";
import { printSee } from "./see-also.ts";
import type { Titles } from "../navigation/titles.ts";

/** What a page of text says. */
export interface GuideView extends PageHead {
  readonly title: string;
  readonly description: string;
  readonly see: readonly string[] | false;
}

/** What an index page says. */
export interface IndexView extends GuideView {
  readonly guidesHeading: string;
  /** Links. */
  readonly guides: readonly string[] | false;
  readonly heading: string;
  readonly table: string;
}

/** What the pages of a language have in common that are not of one operation. */
export interface IndexInput {
  readonly api: ApiModel;
  /** Those of the API, by id. */
  readonly operations: ReadonlyMap<string, Operation>;
  readonly profile: LanguageProfile;
  readonly head: PageHead;
  readonly paths: PagePaths;
  readonly links: PageLinks;
  readonly titles: Titles;
  /** Of the page at a path. */
  readonly contextAt: (path: string) => TableContext;
}

/** The page that a reader of a language starts at: the description of the API, its texts and its groups. */
export async function buildStartPage(input: IndexInput): Promise<IndexView> {
  const { api, profile, paths, links, titles } = input;
  const context = input.contextAt(paths.start);
  const { labels, options, tables } = context;
  const rows = sortByContents(api.resources, api).map((resource) => {
    const link = printLink(titles.of(resource.title), links.linkTo(paths.indexes.get(resource.tag) ?? "", paths.start));
    const group = [...titles.above(resource).map(toMarkdownText), link].join(" / ");
    return toRow({ group, count: String(resource.operations.length) });
  });
  return {
    ...(await buildText({ ...api.info, title: "" }, input.head, context)),
    title: fillLabel(labels.indexTitle, { api: toMarkdownText(options.apiName), language: profile.title }),
    guidesHeading: labels.guides,
    guides: printGuides(sortByContents(api.guides, api), paths.start, input),
    heading: labels.groups,
    table: printRows({ columns: tables.groups, rows, labels, options }),
  };
}

/** The page of a tag: what it is about, texts of the same section, and all of its operations. */
export async function buildResourceIndex(resource: Resource, input: IndexInput): Promise<IndexView> {
  const { api, operations, profile, paths, links, titles } = input;
  const path = paths.indexes.get(resource.tag) ?? "";
  const context = input.contextAt(path);
  const { labels, options, tables } = context;
  const rows = resource.operations
    .flatMap((id) => operations.get(id) ?? [])
    .map((operation) => {
      const link = printLink(nameOperation(operation), links.linkTo(paths.pages.get(operation.id) ?? "", path));
      return toRow({
        operation: operation.deprecated ? `${link} ${labels.deprecatedMark}` : link,
        method: toCellCode(profile.nameMethod(operation.name, api.client)),
        http: toCellCode(`${operation.method} ${operation.path}`),
      });
    });
  const place = keyOfAncestors(resource);
  const neighbours = api.guides.filter((guide) => place !== "[]" && keyOfAncestors(guide) === place);
  return {
    ...(await buildText({ ...resource, title: titles.inFull(resource) }, input.head, context)),
    guidesHeading: labels.guides,
    guides: printGuides(sortByContents(neighbours, api), path, input),
    heading: labels.operations,
    table: printRows({ columns: tables.operations, rows, labels, options }),
  };
}

/** The page of a tag that is a text. */
export function buildGuide(guide: Guide, { head, paths, titles, contextAt }: IndexInput): Promise<GuideView> {
  const context = contextAt(paths.guides.get(guide.tag) ?? "");
  return buildText({ ...guide, title: titles.inFull(guide) }, head, context);
}

interface Text extends Pick<Resource, "description" | "externalDocs"> {
  readonly title: string;
}

async function buildText(text: Text, head: PageHead, { labels, toBlock }: TableContext): Promise<GuideView> {
  const see = printSee(text.externalDocs, labels);
  return {
    ...head,
    title: toMarkdownText(text.title),
    description: (await toBlock(text.description ?? "")).text,
    see: see.length > 0 && see,
  };
}

function printGuides(
  guides: readonly Guide[],
  from: string,
  { paths, links, titles }: IndexInput,
): readonly string[] | false {
  const printed = guides.map((guide) => {
    const link = printLink(titles.of(guide.title), links.linkTo(paths.guides.get(guide.tag) ?? "", from));
    return [...titles.above(guide).map(toMarkdownText), link].join(" / ");
  });
  return printed.length > 0 && printed;
}

/** A label of a link is plain text. */
export function printLink(text: string, url: string): string {
  return `[${toMarkdownText(text)}](${url})`;
}

function sortByContents<T extends TagBase>(tags: readonly T[], { contents }: ApiModel): T[] {
  const known = new Map(tags.map((each) => [each.tag, each]));
  return contents.flatMap((tag) => known.get(tag) ?? []);
}

function keyOfAncestors({ ancestors }: TagBase): string {
  return JSON.stringify(ancestors);
}
