import type { ClientNaming, Operation } from "../../../model/model.ts";
import { buildErrors } from "./errors.ts";
import type { Block } from "../content/block.ts";
import { code, type Inline } from "../content/inline.ts";
import { fillLabel, listInLabel, type Labels } from "../labels.ts";
import { nameClientClass, type Language } from "../../../languages/language.ts";
import { describeOmitted, type ModelSections } from "../schemas/models.ts";
import type { TableContext } from "../page-context.ts";
import type { PageHead } from "./page-head.ts";
import { nameOperation } from "../navigation/operation-title.ts";
import { placeNotes } from "./place-notes.ts";
import { buildSample } from "../samples/build-sample.ts";
import { buildRequest } from "./request.ts";
import { buildResponse } from "./response.ts";
import { describeSecurity } from "./security.ts";

/** What a page says, in the order of its blocks. */
export interface OperationView extends PageHead {
  readonly labels: Labels;
  readonly title: Inline;
  readonly deprecated: boolean;
  /** Markdown of the document's author. */
  readonly description: string;
  readonly facts: readonly Inline[];
  readonly method: Inline;
  readonly request: readonly Block[];
  readonly sample: Block;
  readonly response: readonly Block[];
  readonly errors: readonly Block[];
  readonly models: readonly ModelView[];
  readonly omitted: Inline;
}

export interface ModelView {
  readonly anchor: Inline;
  readonly title: Inline;
  readonly blocks: readonly Block[];
}

/** The part of a page that is the same in all languages which name fields alike. */
export type SharedView = Omit<OperationView, "method" | "sample">;

/** What the pages of all operations are built with. */
export interface ViewInput {
  readonly sections: ModelSections;
  readonly head: PageHead;
  readonly context: TableContext;
  /** Links to the texts that the operation is marked with. */
  readonly traits: readonly Inline[];
}

/** Builds what no language changes. */
export function buildSharedView(operation: Operation, { sections, head, context, traits }: ViewInput): SharedView {
  const { labels } = context;
  const request = buildRequest(operation, context);
  const response = buildResponse(operation, context);
  const errors = buildErrors(operation, context);
  const models = sections.listReachable(new Map([...request.links, ...response.links, ...errors.links]));
  const blocks = placeNotes([request, response, errors, ...models.sections]);
  return {
    ...head,
    labels,
    title: nameOperation(operation),
    deprecated: operation.deprecated,
    description: operation.description ?? "",
    facts: [...listFacts(operation, context), ...traits.map((link) => fillLabel(labels.see, { link }))],
    request: blocks(request),
    response: blocks(response),
    errors: blocks(errors),
    models: models.sections.map((section) => ({
      anchor: section.anchor,
      title: section.title,
      blocks: blocks(section),
    })),
    omitted: describeOmitted(models.omitted, labels),
  };
}

function listFacts(operation: Operation, { labels, model }: TableContext): Inline[] {
  const facts = [
    fillLabel(labels.http, { request: code(`${operation.method} ${operation.path}`) }),
    describeServers(operation, labels),
    describeBody(operation, labels),
    describeSecurity(operation, model, labels),
  ];
  return facts.filter((fact) => fact !== "");
}

/** Only where an operation is elsewhere than the API. */
function describeServers({ servers = [] }: Operation, labels: Labels): Inline {
  if (servers.length === 0) return "";
  const urls = servers.map(({ url }) => code(url));
  return fillLabel(labels.servers, { urls: listInLabel(urls, labels.separator) });
}

/** JSON goes without saying. */
function describeBody({ input: { mediaType } }: Operation, labels: Labels): Inline {
  if (mediaType === undefined || mediaType === "application/json") return "";
  return fillLabel(labels.bodyType, { type: code(mediaType) });
}

/** Completes a view for one language. */
export function completeView(
  shared: SharedView,
  operation: Operation,
  language: Language,
  context: TableContext,
): OperationView {
  const { client } = context.model;
  const name = describeMethod(operation, language, client);
  const method = language.hasMethods ? `${nameClientClass(client)}.${name}` : name;
  return { ...shared, method: code(method), sample: buildSample(operation, language, context) };
}

/** What is called: a method, or the request itself where a language has none. */
export function describeMethod({ name, method, path }: Operation, language: Language, client: ClientNaming): string {
  return language.hasMethods ? language.nameMethod(name, client.methodCase) : `${method} ${path}`;
}
