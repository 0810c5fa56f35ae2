import type { Operation, Server } from "../../../../model/model.ts";
import { buildErrors } from "./errors.ts";
import type { Block } from "../../content/block.ts";
import { code, uniqueInline, type Inline } from "../../content/inline.ts";
import { fillLabel, listInLabel, type Labels } from "../../labels.ts";
import { nameClientClass, type Language } from "../../../../languages/language.ts";
import type { LinkedModels, ModelSections } from "../../schemas/models.ts";
import type { Section } from "../../schemas/field-tables.ts";
import { viewModel, type ModelView } from "../model-page.ts";
import type { TableContext, TableContexts } from "../../page-context.ts";
import type { PageHead } from "../page-head.ts";
import { nameRoots } from "../../names/name-models.ts";
import { nameOperation } from "../../navigation/operation-title.ts";
import { placeNotes } from "../place-notes.ts";
import { buildSample } from "../../samples/build-sample.ts";
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
  /** Whether the method goes on to the following pages, which only that of the generated SDK does. */
  readonly hasPageIterators: boolean;
  readonly request: readonly Block[];
  readonly sample: Block;
  readonly response: readonly Block[];
  readonly errors: readonly Block[];
  readonly models: readonly ModelView[];
}

/** The part of a page that is the same in all languages which name fields alike. */
export type SharedView = Omit<OperationView, "method" | "hasPageIterators" | "sample">;

/** The parts of a page before it is known where other pages are. */
export interface OperationParts {
  readonly request: Section;
  readonly response: Section;
  readonly errors: Section;
  readonly models: LinkedModels;
}

/** Builds what no language changes, and finds which models are on the page. */
export function buildParts(operation: Operation, sections: ModelSections, contexts: TableContexts): OperationParts {
  const owners = nameRoots(operation);
  const request = buildRequest(operation, owners.request, contexts.request);
  const response = buildResponse(operation, owners.result, contexts.response);
  const errors = buildErrors(operation, owners.result, contexts.response);
  const models = sections.listReachable(new Map([...request.links, ...response.links, ...errors.links]));
  return { request, response, errors, models };
}

/** What the pages of all operations are built with. */
export interface ViewInput {
  readonly head: PageHead;
  readonly context: TableContext;
  /** The pages of models that are not on this one, by their anchors. */
  readonly urls: ReadonlyMap<string, string>;
  /** Links to the texts that the operation is marked with. */
  readonly traits: readonly Inline[];
}

/** Puts together what no language changes. */
export function buildSharedView(
  operation: Operation,
  { request, response, errors, models }: OperationParts,
  { head, context, urls, traits }: ViewInput,
): SharedView {
  const { labels } = context;
  const blocks = placeNotes([request, response, errors, ...models.sections], urls);
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
    models: models.sections.map((section) => viewModel(section, blocks)),
  };
}

function listFacts(operation: Operation, { labels, model }: TableContext): Inline[] {
  const facts = [
    fillLabel(labels.http, { request: code(`${operation.method} ${operation.path}`) }),
    describeServers(operation.servers ?? model.servers, labels),
    describeBody(operation, labels),
    describeSecurity(operation, model, labels),
  ];
  return facts.filter((fact) => fact !== "");
}

/** One at `/` is where the document is, wherever that may be. */
function describeServers(servers: readonly Server[], labels: Labels): Inline {
  const urls = servers.filter(({ url }) => url !== "/").map(({ url }) => code(url));
  return urls.length === 0
    ? ""
    : fillLabel(labels.servers, { urls: listInLabel(uniqueInline(urls), labels.separator) });
}

/** JSON is the default, and not mentioned. */
function describeBody({ input: { mediaType } }: Operation, labels: Labels): Inline {
  if (mediaType === undefined || mediaType === "application/json") return "";
  return fillLabel(labels.bodyType, { type: code(mediaType) });
}

/** Completes a view for one language, or for several in tabs. */
export function completeView(
  shared: SharedView,
  operation: Operation,
  languages: readonly Language[],
  context: TableContext,
): OperationView {
  const { client } = context.model;
  const owner = languages.some(({ hasMethods }) => hasMethods) ? `${nameClientClass(client)}.` : "";
  const tabs = languages.map((language) => ({
    ...buildSample(operation, language, context),
    title: language.file.title,
  }));
  const [first] = tabs;
  return {
    ...shared,
    method: listMethods(operation, languages, context, owner),
    hasPageIterators: operation.pages !== undefined && languages.some(({ isSdk }) => isSdk),
    sample: first !== undefined && tabs.length === 1 ? first : { kind: "tabs", tabs },
  };
}

/** What is called: methods, each once, or the request itself where a language has none. */
export function listMethods(
  operation: Operation,
  languages: readonly Language[],
  { model: { client }, labels }: Pick<TableContext, "model" | "labels">,
  owner = "",
): Inline {
  const methods = languages.filter(({ hasMethods }) => hasMethods);
  if (methods.length === 0) return code(`${operation.method} ${operation.path}`);
  const names = methods.map((language) => code(owner + language.nameMethod(operation, client.methodCase)));
  return listInLabel(uniqueInline(names), labels.separator);
}
