import type { NamedSchema, Operation } from "../../../model/model.ts";
import { takeFirstSentence } from "../content/plain-text.ts";
import { fillText, type Labels } from "../labels.ts";
import { printPath } from "../names/model-path.ts";
import { nameRoots } from "../names/name-models.ts";
import type { ModelReference } from "../names/model-name.ts";
import { nameOperation } from "./operation-title.ts";

/** What lists say of a model that has a page of its own. Plain JSON. */
export interface ModelEntry {
  readonly anchor: string;
  /** Plain text. */
  readonly title: string;
  /** The first sentence of its description, as plain text; empty where it has none. */
  readonly about: string;
}

/** Describes a model for a list. `owner` is what the model was found from. */
export function describeModelEntry(
  { name, schema }: ModelReference,
  owner: Operation | NamedSchema,
  labels: Labels,
): ModelEntry {
  const { anchor, path } = name;
  const model = printPath(path, labels);
  const isType = path.start.kind === "type" || !("path" in owner);
  return {
    anchor,
    // The words for a part of an operation say nothing of the operation.
    title: isType ? model : fillText(labels.modelOf, { operation: nameOwner(anchor, owner), model }),
    about: takeFirstSentence(schema.description ?? ""),
  };
}

/** The operation, or what the document calls a part that several operations share. */
function nameOwner(anchor: string, operation: Operation): string {
  const isOwn = Object.values(nameRoots(operation)).some((root) => anchor === root || anchor.startsWith(`${root}.`));
  return isOwn ? nameOperation(operation) : anchor;
}

/** Sorts by title. Neither the locale nor letter case counts, so that all machines agree. */
export function sortByTitle<T extends ModelEntry>(entries: readonly T[]): T[] {
  const keyed = entries.map((entry) => ({ entry, key: `${entry.title.toLowerCase()} ${entry.anchor}` }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ entry }) => entry);
}
