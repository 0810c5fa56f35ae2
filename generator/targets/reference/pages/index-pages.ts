import type { ApiModel, Operation, Resource } from "../../../model/model.ts";
import type { Block } from "../content/block.ts";
import { code, joinInline, markup, text, uniqueInline, type Inline } from "../content/inline.ts";
import { fillLabel, listInLabel, type Labels } from "../labels.ts";
import type { LanguageProfile } from "../../../languages/languages.ts";
import { buildTable, toRow } from "../tables.ts";
import { titleOf } from "./operation-page.ts";
import type { TableContext } from "../page-context.ts";
import type { PageHead } from "./page-head.ts";
import { linkFromIndex, type PagePaths } from "./page-paths.ts";

/** What an index page says. */
export interface IndexView extends PageHead {
  readonly title: Inline;
  /** Markdown of the document's author. */
  readonly description: string;
  readonly heading: Inline;
  readonly table: Block;
}

interface IndexInput {
  readonly api: ApiModel;
  /** Those of the API, by id. */
  readonly operations: ReadonlyMap<string, Operation>;
  /** The languages of the pages, each or all in tabs. */
  readonly profiles: readonly LanguageProfile[];
  readonly head: PageHead;
  readonly paths: PagePaths;
  readonly context: TableContext;
}

/** The page of a language: all of its groups. */
export function buildLanguageIndex({ api, profiles, head, paths, context }: IndexInput): IndexView {
  const { labels, options } = context;
  const rows = api.resources.map((resource) => {
    const url = `./${paths.folders.get(resource.tag) ?? ""}/index.md`;
    const link: Inline = { kind: "link", url, label: nameResource(resource, labels) };
    const group = joinInline([...resource.ancestors.map(text), link], markup(" / "));
    return toRow({ group, count: String(resource.operations.length) });
  });
  return {
    ...head,
    title: fillLabel(labels.indexTitle, {
      api: text(options.apiName),
      language: profiles.map(({ title }) => title).join(labels.separator),
    }),
    description: api.info.description ?? "",
    heading: markup(labels.groups),
    table: buildTable("groups", rows, context),
  };
}

/** The page of a tag: what it is about, and all of its operations. */
export function buildResourceIndex(
  resource: Resource,
  { api, operations, profiles, head, paths, context }: IndexInput,
): IndexView {
  const { labels } = context;
  const rows = resource.operations
    .flatMap((id) => operations.get(id) ?? [])
    .map((operation) =>
      toRow({
        operation: linkOperation(operation, linkFromIndex(resource, operation.id, paths), labels),
        method: listInLabel(
          uniqueInline(profiles.map((profile) => code(profile.nameMethod(operation.name, api.client)))),
          labels.separator,
        ),
        http: code(`${operation.method} ${operation.path}`),
      }),
    );
  return {
    ...head,
    title: nameResource(resource, labels),
    description: resource.description ?? "",
    heading: markup(labels.operations),
    table: buildTable("operations", rows, context),
  };
}

function linkOperation(operation: Operation, url: string, labels: Labels): Inline {
  const link: Inline = { kind: "link", url, label: titleOf(operation) };
  return operation.deprecated ? joinInline([link, markup(` ${labels.deprecatedMark}`)]) : link;
}

function nameResource({ tag, summary }: Resource, labels: Labels): Inline {
  return text(summary ?? tag) || markup(labels.untagged);
}
