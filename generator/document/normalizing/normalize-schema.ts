/** https://spec.openapis.org/oas/v3.1.1.html#schema-object */
import { sortMembers } from "../../syntax/json-value.ts";
import { writeDiscriminants } from "./discriminants.ts";
import type { DocumentParts } from "./document-parts.ts";
import type { Origins } from "./normalized-document.ts";
import { enterSchema, followScope, nameOf, NO_SCOPE, usesScope, type DynamicScope } from "./dynamic-scope.ts";
import { createLazyMap } from "./lazy-members.ts";
import { getReference } from "../references/reference.ts";
import { SchemaKeys } from "./schema-keys.ts";
import { schemaPointer, toReference } from "../references/schema-reference.ts";
import { listAnchors, resolveTarget, type Holder } from "../references/schema-resources.ts";
import { SUBSCHEMAS, VALUE_KEYWORDS } from "../shapes/schema-keywords.ts";
import { upgradeSchema } from "../upgrading/upgrade-schema.ts";
import { type SourceObject, asList, asObject, asText, describeType, isObject } from "../../syntax/values.ts";
import { findNode } from "../source-node.ts";
import type { SpecDocument, NodeAddress } from "../spec-document.ts";

/** Siblings of `$ref` in OpenAPI 3.0 that are kept: they only annotate. 3.0 ignores all others. */
const ANNOTATIONS = new Set([
  "title",
  "description",
  "deprecated",
  "readOnly",
  "writeOnly",
  "default",
  "example",
  "externalDocs",
  "nullable",
]);

/**
 * Keywords that name schemas, contain named ones or refer to them. After normalization only `$ref` to a key remains.
 */
const NAMING = new Set(["$ref", "$id", "$anchor", "$dynamicAnchor", "$dynamicRef", "$defs", "definitions"]);

/** The context of a schema. */
interface Surroundings {
  readonly file: string;
  readonly scope: DynamicScope;
  /** Whether the schema describes the same value as the schema that made the bindings in scope. */
  readonly isInPlace: boolean;
  /** The key of the named schema that describes the same value, if any. */
  readonly owner?: string | undefined;
}

/** Converts schemas to OpenAPI 3.1, and gives every referenced schema a key below `components.schemas`. */
export class SchemaNormalizer {
  readonly #document: SpecDocument;
  readonly #origins: Origins;
  readonly #isVersion30: boolean;
  readonly #keys: SchemaKeys;
  readonly #normalized = new Map<object, SourceObject>();
  /** The schemas that are being expanded for a scope, each with its owner. */
  readonly #open = new Map<string, string | undefined>();

  constructor(document: SpecDocument, origins: Origins) {
    this.#document = document;
    this.#origins = origins;
    this.#keys = new SchemaKeys(document);
    this.#isVersion30 = (asText(asObject(document.root.tree)["openapi"]) ?? "").startsWith("3.0");
  }

  /** Normalizes `components.schemas`, and the schemas that references have added to them. */
  normalizeNamed(): SourceObject {
    const named: [string, unknown][] = [];
    for (const [key, home] of this.#keys.entries()) named.push([key, this.#normalizeHome(key, home)]);
    return Object.fromEntries(named);
  }

  /** `normalizeNamed` for a document whose references add no schemas: each one is normalized at first use. */
  divideNamed(parts: DocumentParts): SourceObject {
    const normalize = (key: string, home: NodeAddress): unknown =>
      writeDiscriminants(this.#normalizeHome(key, home), parts.get(schemaPointer(key))?.discriminants);
    return createLazyMap(Array.from(this.#keys.entries(), ([key, home]) => [key, () => normalize(key, home)]));
  }

  #normalizeHome(key: string, { file, pointer }: NodeAddress): unknown {
    this.#origins.add(schemaPointer(key), { file, pointer });
    const schema = findNode(this.#document, file, pointer)?.value;
    return this.#normalize(schema, { file, scope: NO_SCOPE, isInPlace: true, owner: key });
  }

  normalize(schema: unknown, file: string): unknown {
    return this.#normalize(schema, { file, scope: NO_SCOPE, isInPlace: true });
  }

  #normalize(schema: unknown, surroundings: Surroundings): unknown {
    if (typeof schema === "boolean") return schema;
    if (!isObject(schema)) return {};
    const isBound = surroundings.scope.size > 0;
    const known = isBound ? undefined : this.#normalized.get(schema);
    if (known !== undefined) return known;
    const normalized = this.#normalizeObject(schema, surroundings);
    if (!isBound) this.#normalized.set(schema, normalized);
    return normalized;
  }

  #normalizeObject(schema: SourceObject, surroundings: Surroundings): SourceObject {
    const reference = getReference(schema);
    const kept = this.#isVersion30 && reference !== undefined ? pickAnnotations(schema) : schema;
    const scope = enterSchema(this.#document, surroundings.scope, schema, surroundings.file);
    const inside = scope === surroundings.scope ? surroundings : { ...surroundings, scope };
    const normalized: Record<string, unknown> = {};
    for (const keyword of Object.keys(kept)) {
      const value = kept[keyword];
      const expected = VALUE_KEYWORDS.get(keyword);
      if (!NAMING.has(keyword) && (expected === undefined || expected === describeType(value)))
        normalized[keyword] = this.#normalizeKeyword(keyword, value, inside);
    }
    if (reference !== undefined) mergeReferenced(normalized, this.#normalizeReference(reference, schema, inside));
    if (typeof kept["$dynamicRef"] === "string")
      mergeReferenced(normalized, this.#normalizeDynamicReference(kept["$dynamicRef"], schema, inside));
    return upgradeSchema(normalized);
  }

  #normalizeKeyword(keyword: string, value: unknown, surroundings: Surroundings): unknown {
    if (keyword === "discriminator") return this.#normalizeDiscriminator(asObject(value), surroundings.file);
    const subschemas = SUBSCHEMAS.get(keyword);
    if (subschemas === undefined) return value;
    const inside =
      surroundings.isInPlace && !IN_PLACE.has(keyword)
        ? { ...surroundings, isInPlace: false, owner: undefined }
        : surroundings;
    if (subschemas === "map") {
      const members = Object.entries(asObject(value)).map(
        ([name, member]) => [name, this.#normalize(member, inside)] as const,
      );
      const map = Object.fromEntries(members);
      return keyword === "properties" ? map : sortMembers(map);
    }
    if (subschemas === "list" || (keyword === "items" && Array.isArray(value)))
      return asList(value).map((item) => this.#normalize(item, inside));
    return Array.isArray(value) ? value : this.#normalize(value, inside);
  }

  /** A reference by key. If its target depends on the dynamic bindings here, the target itself. */
  #normalizeReference(reference: string, holder: SourceObject, surroundings: Surroundings): SourceObject {
    const { file, isInPlace, owner } = surroundings;
    const target = resolveTarget(this.#document, reference, { file, value: holder });
    const scope = followScope(surroundings.scope, isInPlace);
    const isFree = scope.size === 0 || target.value === undefined || !usesScope(this.#document, scope, target);
    if (isFree) return this.#refer(target);
    const identity = JSON.stringify([target, ...scope.values()].map(({ file: name, pointer }) => [name, pointer]));
    if (this.#open.has(identity)) {
      const known = this.#open.get(identity);
      return known === undefined ? this.#refer(target) : toReference(known);
    }
    this.#open.set(identity, owner);
    const written = this.#normalize(target.value, { file: target.file, scope, isInPlace, owner });
    this.#open.delete(identity);
    return asObject(written);
  }

  #normalizeDynamicReference(reference: string, holder: SourceObject, surroundings: Surroundings): SourceObject {
    const bound = surroundings.scope.get(nameOf(reference));
    if (bound !== undefined) return this.#refer(bound);
    const node = { file: surroundings.file, value: holder };
    const isAmbiguous = listAnchors(this.#document, reference, node).filter(({ isDynamic }) => isDynamic).length > 1;
    return isAmbiguous ? {} : this.#refer(resolveTarget(this.#document, reference, node));
  }

  /** Normalizes `mapping`: a value is a reference or the name of a schema. */
  #normalizeDiscriminator(discriminator: SourceObject, file: string): SourceObject {
    const { mapping, defaultMapping } = discriminator;
    const entries = Object.entries(sortMembers(asObject(mapping))).flatMap(([value, target]) => {
      const reference = this.#normalizeMapped(target, { file, value: mapping });
      return reference === undefined ? [] : [[value, reference] as const];
    });
    const fallback = this.#normalizeMapped(defaultMapping, { file, value: discriminator });
    return {
      ...discriminator,
      ...(isObject(mapping) && { mapping: Object.fromEntries(entries) }),
      ...(fallback !== undefined && { defaultMapping: fallback }),
    };
  }

  #normalizeMapped(mapped: unknown, holder: Holder): string | undefined {
    const text = asText(mapped);
    if (text === undefined) return undefined;
    if (this.#keys.has(text)) return toReference(text).$ref;
    const target = resolveTarget(this.#document, text, holder);
    return target.value === undefined ? undefined : this.#refer(target).$ref;
  }

  #refer(target: NodeAddress): { readonly $ref: string } {
    return toReference(this.#keys.keyOf(target));
  }
}

/** Keywords whose subschemas describe the same value as the schema. */
const IN_PLACE = new Set<string>(["allOf", "oneOf", "anyOf", "if", "then", "else", "not"]);

/** Merges a referenced schema: directly if the schema itself only has annotations, else as a member of `allOf`. */
function mergeReferenced(schema: Record<string, unknown>, referred: SourceObject): void {
  const isFree = Object.keys(schema).every((keyword) => ANNOTATIONS.has(keyword) || keyword.startsWith("x-"));
  if (typeof referred["$ref"] === "string" && schema["$ref"] === undefined) schema["$ref"] = referred["$ref"];
  else if (isFree) Object.assign(schema, { ...referred, ...schema });
  else schema["allOf"] = [...asList(schema["allOf"]), referred];
}

function pickAnnotations(schema: SourceObject): SourceObject {
  return Object.fromEntries(
    Object.entries(schema).filter(([keyword]) => ANNOTATIONS.has(keyword) || keyword.startsWith("x-")),
  );
}
