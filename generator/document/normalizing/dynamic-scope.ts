/** https://json-schema.org/draft/2020-12/json-schema-core#name-dynamic-references-with-dyn */
import { getReference } from "../references/reference.ts";
import { resolveTarget } from "../references/schema-resources.ts";
import { type SourceObject, asObject, isObject } from "../../syntax/values.ts";
import type { Anchor, SourceNode, SpecDocument } from "../spec-document.ts";

/** What names of `$dynamicRef` stand for on a way through references: the outermost schema that declares one counts. */
export type DynamicScope = ReadonlyMap<string, Binding>;

export interface Binding extends Anchor {
  /** Whether a schema binds the name to itself. That holds for the schemas that it extends, and not for those that it holds. */
  readonly isSelf: boolean;
}

export const NO_SCOPE: DynamicScope = new Map();

/** The scope within a schema that may bind names itself. */
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

/** The bindings that hold behind a reference: one in the place of the schema itself extends its target. */
export function followScope(scope: DynamicScope, isInPlace: boolean): DynamicScope {
  return isInPlace ? scope : new Map([...scope].filter(([, { isSelf }]) => !isSelf));
}

/** Whether a `$dynamicRef` in a schema, or in one that it refers to, has a name that is bound. */
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

/** The name that a `$dynamicRef` asks for. */
export function nameOf(reference: string): string {
  return reference.slice(reference.indexOf("#") + 1);
}
