import type { ApiModel, Guide, Operation, Resource, TagBase } from "../../../model/model.ts";
import type { PageLinks } from "../addresses/page-links.ts";
import { placeModel, placeModelIndex, type PagePaths } from "../addresses/page-paths.ts";
import type { Block } from "../content/block.ts";
import { code, joinInline, markup, NOTHING, text, type Inline } from "../content/inline.ts";
import { fillLabel, listInLabel } from "../labels.ts";
import type { Language } from "../../../languages/language.ts";
import { listMethods } from "./operation/operation-page.ts";
import { nameOperation } from "../navigation/operation-title.ts";
import type { Titles } from "../navigation/titles.ts";
import type { TableContext } from "../page-context.ts";
import { buildTable, toRow } from "../tables.ts";
import type { ModelEntry } from "../navigation/model-entry.ts";
import type { PageHead } from "./page-head.ts";
import { describeSeeAlso } from "./see-also.ts";

/** What a page of text says. */
export interface GuideView extends PageHead {
  readonly title: Inline;
  /** Markdown of the document's author. */
  readonly description: string;
  readonly seeAlso: readonly Inline[];
}

/** What an index page says. */
export interface IndexView extends GuideView {
  readonly guidesHeading: Inline;
  readonly guides: readonly Inline[];
  readonly heading: Inline;
  readonly table: Block;
  /** A link to the list of models; `""` where there is none. */
  readonly models: Inline;
}

/** What a page says that only lists others. */
export interface ContentsView extends PageHead {
  readonly title: Inline;
  readonly contents: Block;
}

/** What the pages of a language have in common that are not of one operation. */
export interface IndexInput {
  readonly api: ApiModel;
  /** Those of the API, by id. */
  readonly operations: ReadonlyMap<string, Operation>;
  /** The languages of the pages: one, or all in tabs. */
  readonly languages: readonly Language[];
  readonly head: PageHead;
  readonly paths: PagePaths;
  readonly links: PageLinks;
  readonly titles: Titles;
  /** Those that lists have, in their order. */
  readonly listedModels: readonly ModelEntry[];
  readonly context: TableContext;
}

/** The page that a reader of a language starts at: the description of the API, its texts, its groups and its models. */
export function buildStartPage(input: IndexInput): IndexView {
  const { api, languages, paths, links, titles, context } = input;
  const { labels, options } = context;
  const rows = sortByContents(api.resources, api).map((resource) => {
    const url = links.linkTo(paths.indexes.get(resource.tag) ?? "", paths.start);
    return toRow({ group: linkBelow(resource, url, titles), count: String(resource.operations.length) });
  });
  return {
    ...buildText({ ...api.info, description: api.info.description ?? api.info.summary, title: "" }, input),
    title: fillLabel(labels.indexTitle, {
      api: text(options.apiName),
      language: listInLabel(
        languages.map(({ file }) => text(file.title)),
        labels.separator,
      ),
    }),
    guidesHeading: markup(labels.guides),
    guides: linkGuides(sortByContents(api.guides, api), paths.start, input),
    heading: markup(labels.groups),
    table: buildTable("groups", rows, context),
    models: linkModels(input),
  };
}

function linkModels({ listedModels, links, paths, context: { labels } }: IndexInput): Inline {
  if (listedModels.length === 0) return "";
  const url = links.linkTo(placeModelIndex(paths), paths.start);
  return fillLabel(labels.see, { link: { kind: "link", url, label: markup(labels.models) } });
}

/** The page of a tag: what it is about, texts of the same section, and all of its operations. */
export function buildResourceIndex(resource: Resource, input: IndexInput): IndexView {
  const { api, operations, languages, paths, links, titles, context } = input;
  const { labels } = context;
  const path = paths.indexes.get(resource.tag) ?? "";
  const hasMethods = languages.some((language) => language.hasMethods);
  const rows = resource.operations
    .flatMap((id) => operations.get(id) ?? [])
    .map((operation) => {
      const url = links.linkTo(paths.pages.get(operation.id) ?? "", path);
      const link: Inline = { kind: "link", url, label: nameOperation(operation) };
      return toRow({
        operation: operation.deprecated ? joinInline([link, markup(` ${labels.deprecatedMark}`)]) : link,
        method: hasMethods ? listMethods(operation, languages, context) : NOTHING,
        http: code(`${operation.method} ${operation.path}`),
      });
    });
  const place = keyOfAncestors(resource);
  const neighbours = api.guides.filter((guide) => place !== "[]" && keyOfAncestors(guide) === place);
  return {
    ...buildText({ ...resource, title: titles.inFull(resource) }, input),
    guidesHeading: markup(labels.guides),
    guides: linkGuides(sortByContents(neighbours, api), path, input),
    heading: markup(labels.operations),
    table: buildTable("operations", rows, context),
    models: "",
  };
}

/** The page that lists the models which have pages of their own. It is no table, which one long line would widen. */
export function buildModelIndex({ head, listedModels, paths, links, context: { labels } }: IndexInput): ContentsView {
  const items = listedModels.map(({ anchor, title, about }): Inline => {
    const url = links.linkTo(placeModel(anchor, paths), placeModelIndex(paths));
    const link: Inline = { kind: "link", url, label: text(title) };
    return about === "" ? link : fillLabel(labels.listEntry, { title: link, about: text(about) });
  });
  return { ...head, title: markup(labels.models), contents: { kind: "list", items } };
}

/** The page of a tag that is a text. */
export function buildGuide(guide: Guide, input: IndexInput): GuideView {
  return buildText({ ...guide, title: input.titles.inFull(guide) }, input);
}

interface Text extends Pick<Resource, "externalDocs"> {
  readonly title: string;
  readonly description?: string | undefined;
}

function buildText({ title, description, externalDocs }: Text, { head, context }: IndexInput): GuideView {
  const seeAlso = describeSeeAlso(externalDocs, context.labels);
  return { ...head, title: text(title), description: description ?? "", seeAlso };
}

function linkGuides(guides: readonly Guide[], from: string, { paths, links, titles }: IndexInput): Inline[] {
  return guides.map((guide) => linkBelow(guide, links.linkTo(paths.guides.get(guide.tag) ?? "", from), titles));
}

/** A link behind the titles of what the page is below. */
function linkBelow(tag: TagBase, url: string, titles: Titles): Inline {
  const link: Inline = { kind: "link", url, label: text(titles.of(tag.title)) };
  return joinInline([...titles.above(tag).map(text), link], markup(" / "));
}

function sortByContents<T extends TagBase>(tags: readonly T[], { contents }: ApiModel): T[] {
  const known = new Map(tags.map((each) => [each.tag, each]));
  return contents.flatMap((tag) => known.get(tag) ?? []);
}

function keyOfAncestors({ ancestors }: TagBase): string {
  return JSON.stringify(ancestors);
}
