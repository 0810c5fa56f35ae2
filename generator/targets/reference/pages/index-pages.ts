import type { ApiModel, Operation, Resource } from "../../../model/model.ts";
import { fillLabel, type Labels } from "../labels.ts";
import type { Language } from "../../../languages/language.ts";
import { toCellCode } from "../markdown/inline-code.ts";
import { toMarkdownText } from "../markdown/markdown-text.ts";
import { printRows, toRow } from "../tables.ts";
import { describeMethod, titleOf } from "./operation-page.ts";
import type { TableContext } from "../page-context.ts";
import type { PageHead } from "./page-head.ts";
import { linkFromIndex, type PagePaths } from "./page-paths.ts";

/** What an index page says. */
export interface IndexView extends PageHead {
  readonly title: string;
  readonly description: string;
  readonly heading: string;
  readonly table: string;
}

interface IndexInput {
  readonly api: ApiModel;
  /** Those of the API, by id. */
  readonly operations: ReadonlyMap<string, Operation>;
  readonly profile: Language;
  readonly head: PageHead;
  readonly paths: PagePaths;
  readonly context: TableContext;
}

/** The page of a language: all of its groups. */
export async function buildLanguageIndex({ api, profile, head, paths, context }: IndexInput): Promise<IndexView> {
  const { labels, options, tables, toBlock } = context;
  const rows = api.resources.map((resource) => {
    const link = `[${nameResource(resource, labels)}](./${paths.folders.get(resource.tag) ?? ""}/index.md)`;
    const group = [...resource.ancestors.map(toMarkdownText), link].join(" / ");
    return toRow({ group, count: String(resource.operations.length) });
  });
  return {
    ...head,
    title: fillLabel(labels.indexTitle, {
      api: toMarkdownText(options.apiName),
      language: toMarkdownText(profile.file.title),
    }),
    description: (await toBlock(api.info.description ?? "")).text,
    heading: labels.groups,
    table: printRows({ columns: tables.groups, rows, labels, options }),
  };
}

/** The page of a tag: what it is about, and all of its operations. */
export async function buildResourceIndex(
  resource: Resource,
  { api, operations, profile, head, paths, context }: IndexInput,
): Promise<IndexView> {
  const { labels, options, tables, toBlock } = context;
  const rows = resource.operations
    .flatMap((id) => operations.get(id) ?? [])
    .map((operation) =>
      toRow({
        operation: printOperationLink(operation, linkFromIndex(resource, operation.id, paths), labels),
        method: toCellCode(describeMethod(operation, profile, api.client)),
        http: toCellCode(`${operation.method} ${operation.path}`),
      }),
    );
  return {
    ...head,
    title: nameResource(resource, labels),
    description: (await toBlock(resource.description ?? "")).text,
    heading: labels.operations,
    table: printRows({ columns: tables.operations, rows, labels, options }),
  };
}

function printOperationLink(operation: Operation, url: string, labels: Labels): string {
  const link = `[${titleOf(operation)}](${url})`;
  return operation.deprecated ? `${link} ${labels.deprecatedMark}` : link;
}

function nameResource({ tag, summary }: Resource, labels: Labels): string {
  return toMarkdownText(summary ?? tag) || labels.untagged;
}
