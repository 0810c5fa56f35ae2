import { toPascalCase } from "../../../model/names/casing.ts";
import type { Operation } from "../../../model/model.ts";
import { buildErrors } from "./errors.ts";
import type { Section } from "../schemas/field-tables.ts";
import type { Block } from "../content/block.ts";
import { code, text, uniqueInline, type Inline } from "../content/inline.ts";
import { fillLabel, listInLabel, type Labels } from "../labels.ts";
import { nameClientClass, type LanguageProfile } from "../../../languages/languages.ts";
import { describeOmitted, type ModelSections } from "../schemas/models.ts";
import type { TableContext } from "../page-context.ts";
import type { PageHead } from "./page-head.ts";
import { buildRequest, buildSample } from "./request.ts";
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

/** Builds what no language changes. */
export function buildSharedView(
  operation: Operation,
  sections: ModelSections,
  head: PageHead,
  context: TableContext,
): SharedView {
  const { labels } = context;
  const request = buildRequest(operation, context);
  const response = buildResponse(operation, context);
  const errors = buildErrors(operation, context);
  const models = sections.listReachable(new Map([...request.links, ...response.links, ...errors.links]));
  const shown = new Set<string>();
  return {
    ...head,
    labels,
    title: titleOf(operation),
    deprecated: operation.deprecated,
    description: operation.description ?? "",
    facts: listFacts(operation, context),
    request: listBlocks(request, shown),
    response: listBlocks(response, shown),
    errors: listBlocks(errors, shown),
    models: models.sections.map((section) => ({
      anchor: section.anchor,
      title: section.title,
      blocks: listBlocks(section, shown),
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

/** Completes a view for one language, or for several in tabs. */
export function completeView(
  shared: SharedView,
  operation: Operation,
  profiles: readonly LanguageProfile[],
  context: TableContext,
): OperationView {
  const { client } = context.model;
  const methods = profiles.map((profile) =>
    code(`${nameClientClass(client)}.${profile.nameMethod(operation.name, client)}`),
  );
  const tabs = profiles.map((profile) => ({ ...buildSample(operation, profile, context), title: profile.title }));
  const [first] = tabs;
  return {
    ...shared,
    method: listInLabel(uniqueInline(methods), context.labels.separator),
    sample: first !== undefined && tabs.length === 1 ? first : { kind: "tabs", tabs },
  };
}

/** The summary; an operation without one is called by its name. */
export function titleOf({ summary, name }: Operation): Inline {
  const title = text(summary);
  if (title !== "") return title;
  const [first = "", ...others] = name.words;
  return text([toPascalCase([first]), ...others].join(" "));
}

/** A section's blocks and its notes, of which a page shows each one once. */
function listBlocks({ blocks, notes }: Section, shown: Set<string>): readonly Block[] {
  if (notes.length === 0) return blocks;
  const missing = notes.filter(({ anchor }) => !shown.has(anchor));
  for (const { anchor } of missing) shown.add(anchor);
  return [...blocks, ...missing.flatMap((note) => note.blocks)];
}
