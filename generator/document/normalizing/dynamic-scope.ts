/** https://json-schema.org/draft/2020-12/json-schema-core#name-dynamic-references-with-dyn */
import { getReference } from "../references/reference.ts";
import { resolveTarget } from "../references/schema-resources.ts";
import { type SourceObject, asObject, isObject } from "../../syntax/values.ts";
import type { Anchor, SourceNode, SpecDocument } from "../spec-document.ts";

/** The schema that each `$dynamicRef` name resolves to: the outermost one on the path that declares the name. */
export type DynamicScope = ReadonlyMap<string, Binding>;

export interface Binding extends Anchor {
  /**
   * Whether the binding schema describes the same value: true in schemas that it extends, false in schemas that it
   * contains.
   */
  readonly isSelf: boolean;
}

export const NO_SCOPE: DynamicScope = new Map();

/** The scope inside a schema, which may bind names itself. */
export function enterSchema(
  document: SpecDocument,
  scope: DynamicScope,
  schema: SourceObject,
  file: string,
): DynamicScope {
  const anchors = document.files.get(file)?.index.dynamicAnchors;
  if (anchors === undefined || anchors.size === 0) return scope;
  const bound = new Map<string, Binding>();
  const own = anchors.get(schema);
  if (own !== undefined) bound.set(own.name, { ...own, isSelf: true });
  for (const member of Object.values(asObject(schema["$defs"]))) {
    const anchor = isObject(member) ? anchors.get(member) : undefined;
    if (anchor !== undefined) bound.set(anchor.name, { ...anchor, isSelf: false });
  }
  return bound.size === 0 ? scope : new Map([...bound, ...scope]);
}

/** The scope behind a reference. In place, a binding of the schema itself extends the target. */
export function followScope(scope: DynamicScope, isInPlace: boolean): DynamicScope {
  return isInPlace ? scope : new Map([...scope].filter(([, { isSelf }]) => !isSelf));
}

/** Whether a schema, or one that it refers to, has a `$dynamicRef` with a bound name. */
export function usesScope(document: SpecDocument, scope: DynamicScope, schema: SourceNode): boolean {
  const visited = new Set<unknown>();
  const pending = [{ value: schema.value, file: schema.file }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { value, file } = next;
    if (typeof value !== "object" || value === null || visited.has(value)) continue;
    visited.add(value);
    for (const member of Object.values(value) as unknown[]) pending.push({ value: member, file });
    if (!isObject(value)) continue;
    const dynamic = value["$dynamicRef"];
    if (typeof dynamic === "string" && scope.has(nameOf(dynamic))) return true;
    const reference = getReference(value);
    if (reference !== undefined) pending.push(resolveTarget(document, reference, next));
  }
  return false;
}

/** The name in a `$dynamicRef`. */
export function nameOf(reference: string): string {
  return reference.slice(reference.indexOf("#") + 1);
}
