import type { Cache } from "../../../incremental/cache.ts";
import type { ApiModel, NamedSchema, Operation } from "../../../model/model.ts";
import { schemaPointer } from "../../../model/schemas/schemas.ts";
import { dependOn } from "../../../plan/operation-key.ts";
import type { PlannedFile } from "../../../plan/planned-file.ts";
import type { ModelNames } from "../names/model-name.ts";
import { sortByTitle, type ModelEntry } from "../navigation/model-entry.ts";
import type { SharedViews } from "./shared-views.ts";

/** A model with its own page, because some page links to it. */
export interface ModelPage extends ModelEntry {
  /** What it is found from: a named schema from itself. */
  readonly owner: Operation | NamedSchema;
  readonly dependsOn: Required<PlannedFile>["dependsOn"];
}

export interface ModelPagesInput {
  readonly api: ApiModel;
  readonly names: ModelNames;
  readonly cache: Cache;
  readonly views: SharedViews;
  /** What tells these pages from those of other locales and languages. */
  readonly scope: string;
  /** What all pages depend on, beside what they are about. */
  readonly given: readonly string[];
}

/** Finds the models that need pages: from the pages of operations, and then from those that are found. Sorted by title. */
export function listModelPages({ api, names, cache, views, scope, given }: ModelPagesInput): ModelPage[] {
  const kind = `models beyond pages of ${scope}`;
  const named = new Map(api.schemas.map((schema) => [schema.key, schema]));
  const pages = new Map<string, ModelPage>();
  const add = (entries: readonly ModelEntry[], owner: Omit<ModelPage, keyof ModelEntry>): void => {
    for (const entry of entries) {
      const { anchor } = entry;
      if (pages.has(anchor)) continue;
      const schema = named.get(names.findKey(anchor) ?? "");
      const own = schema && { owner: schema, dependsOn: { parts: [schemaPointer(schema.key)], given } };
      pages.set(anchor, { ...entry, ...(own ?? owner) });
    }
  };
  for (const operation of api.operations) {
    const dependsOn = dependOn(operation, given);
    const list = (): ModelEntry[] => {
      names.prepare(operation);
      return views.listModelPages(operation);
    };
    add(cache.getOrCompute({ kind, ...dependsOn }, list), { owner: operation, dependsOn });
  }
  // Those that are added on the way are visited as well.
  for (const { anchor, owner, dependsOn } of pages.values()) {
    if (names.findKey(anchor) === undefined) continue;
    const list = (): ModelEntry[] => {
      names.prepare(owner);
      const reference = names.resolve(anchor);
      return reference === undefined ? [] : views.listPagesBelow(reference);
    };
    add(cache.getOrCompute({ kind: `${kind} ${anchor}`, ...dependsOn }, list), { owner, dependsOn });
  }
  return sortByTitle([...pages.values()]);
}
