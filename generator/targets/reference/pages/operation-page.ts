import { toPascalCase } from "../../../model/names/casing.ts";
import type { Operation } from "../../../model/model.ts";
import { buildErrors } from "./errors.ts";
import type { Section } from "../schemas/field-tables.ts";
import { fillLabel, type Labels } from "../labels.ts";
import { nameClientClass, type LanguageProfile } from "../../../languages/languages.ts";
import { toInlineCode } from "../markdown/inline-code.ts";
import { toMarkdownText } from "../markdown/markdown-text.ts";
import type { LinkedModels, ModelPrinter } from "../schemas/models.ts";
import { printBlock } from "../schemas/block.ts";
import { redirectLinks } from "../markdown/anchor.ts";
import type { TableContext, TableContexts } from "../page-context.ts";
import type { PageHead } from "./page-head.ts";
import { buildRequest, buildSample } from "./request.ts";
import { buildResponse } from "./response.ts";
import type { ListMarker } from "../markdown/markdown-block.ts";
import { describeSecurity } from "./security.ts";
import type { Note } from "../schemas/note.ts";

/** What a page says, in the order of its blocks; every text is Markdown by now. */
export interface OperationView extends PageHead {
  readonly labels: Labels;
  readonly title: string;
  readonly deprecated: boolean;
  readonly description: string;
  readonly factMarker: ListMarker;
  readonly facts: readonly string[];
  readonly method: string;
  readonly request: string;
  readonly sample: string;
  readonly response: string;
  readonly errors: string;
  readonly models: readonly ModelView[] | false;
}

/** A model on a page. */
export interface ModelView {
  readonly anchor: string;
  readonly title: string;
  readonly text: string;
}

/** The part of a page that is the same in all languages which name fields alike. */
export type SharedView = Omit<OperationView, "method" | "sample">;

/** The parts of a page before it is known where other pages are. */
export interface OperationParts {
  readonly request: Section;
  readonly response: Section;
  readonly errors: Section;
  readonly models: LinkedModels;
}

/** Builds what no language changes, and finds which models are on the page. */
export function buildParts(operation: Operation, printer: ModelPrinter, contexts: TableContexts): OperationParts {
  const request = buildRequest(operation, contexts.request);
  const response = buildResponse(operation, contexts.response);
  const errors = buildErrors(operation, contexts.response);
  const models = printer.listReachable(new Map([...request.links, ...response.links, ...errors.links]));
  return { request, response, errors, models };
}

/** Prints what no language changes. Links to what is not on the page end at the URLs given by their anchors. */
export async function buildSharedView(
  operation: Operation,
  { request, response, errors, models }: OperationParts,
  urls: ReadonlyMap<string, string>,
  { head, context }: { readonly head: PageHead; readonly context: TableContext },
): Promise<SharedView> {
  const { labels, model, toBlock } = context;
  const print = createSectionPrinter(urls);
  const description = await toBlock(operation.description ?? "");
  const security = describeSecurity(operation, model, labels);
  const facts = [
    fillLabel(labels.http, { request: toInlineCode(`${operation.method} ${operation.path}`) }),
    describeServers(operation, labels),
    describeBody(operation, labels),
    security,
  ];
  return {
    ...head,
    labels,
    title: titleOf(operation),
    deprecated: operation.deprecated,
    description: description.text,
    factMarker: description.nextMarker,
    facts: facts.filter((fact) => fact !== ""),
    request: print(request),
    response: print(response),
    errors: print(errors),
    models: orFalse(models.sections.map(({ anchor, title, ...section }) => ({ anchor, title, text: print(section) }))),
  };
}

/** Only where an operation is elsewhere than the API. */
function describeServers({ servers = [] }: Operation, labels: Labels): string {
  if (servers.length === 0) return "";
  const urls = servers.map(({ url }) => toInlineCode(url));
  return fillLabel(labels.servers, { urls: urls.join(labels.separator) });
}

/** JSON goes without saying. */
function describeBody({ input: { mediaType } }: Operation, labels: Labels): string {
  if (mediaType === undefined || mediaType === "application/json") return "";
  return fillLabel(labels.bodyType, { type: toInlineCode(mediaType) });
}

/** Completes a view for one language. */
export function completeView(
  shared: SharedView,
  operation: Operation,
  profile: LanguageProfile,
  context: TableContext,
): OperationView {
  const { client } = context.model;
  const method = `${nameClientClass(client)}.${profile.nameMethod(operation.name, client)}`;
  return { ...shared, method: toInlineCode(method), sample: buildSample(operation, profile, context) };
}

/** The summary; an operation without one is called by its name. */
export function titleOf({ summary = "", name }: Operation): string {
  const title = toMarkdownText(summary);
  if (title !== "") return title;
  const [first = "", ...others] = name.words;
  return toMarkdownText([toPascalCase([first]), ...others].join(" "));
}

/** Prints the sections of a page in turn: blocks, and notes, of which a page has each one once. */
export function createSectionPrinter(urls: ReadonlyMap<string, string>): (section: Section) => string {
  const printed = new Set<string>();
  const relink = (text: string): string => redirectLinks(text, urls);
  return ({ blocks, notes }) => {
    const missing = notes.filter(({ anchor }: Note) => !printed.has(anchor));
    for (const { anchor } of missing) printed.add(anchor);
    return [...blocks.map((block) => printBlock(block, relink)), ...missing.map(({ text }) => text)].join("\n\n");
  };
}

/** Templates ask whether there is anything. */
function orFalse<T>(items: readonly T[]): readonly T[] | false {
  return items.length > 0 && items;
}
