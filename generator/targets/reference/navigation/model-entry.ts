import { takeFirstSentence } from "../content/plain-text.ts";
import type { Labels } from "../labels.ts";
import { printPath } from "../names/model-path.ts";
import type { ModelReference } from "../names/model-name.ts";

/** What lists say of a model that has a page of its own. Plain JSON. */
export interface ModelEntry {
  readonly anchor: string;
  /** Plain text. */
  readonly title: string;
  /** The first sentence of its description, as plain text; empty where it has none. */
  readonly about: string;
  /** Whether it has no name in the document: lists leave it to the operation or model that it is a part of. */
  readonly isPart: boolean;
}

export function describeModelEntry({ name, schema }: ModelReference, labels: Labels): ModelEntry {
  const { anchor, path } = name;
  return {
    anchor,
    title: printPath(path, labels),
    about: takeFirstSentence(schema.description ?? ""),
    isPart: path.start.kind !== "type" || path.steps.length > 0,
  };
}

/** Sorts by title. Neither the locale nor letter case counts, so that all machines agree. */
export function sortByTitle<T extends ModelEntry>(entries: readonly T[]): T[] {
  const keyed = entries.map((entry) => ({ entry, key: `${entry.title.toLowerCase()} ${entry.anchor}` }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ entry }) => entry);
}
