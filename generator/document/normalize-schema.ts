/** https://spec.openapis.org/oas/v3.1.1.html#schema-object */
import { joinPointer, splitPointer } from "../diagnostics/json-pointer.ts";
import type { Origins } from "./normalized-document.ts";
import { findNode, getReference, resolveReference } from "./reference.ts";
import { SCHEMA_KEYWORDS, SCHEMA_LIST_KEYWORDS, SCHEMA_MAP_KEYWORDS, VALUE_KEYWORDS } from "./schema-keywords.ts";
import { isObject, type SourceObject, type SpecDocument } from "./spec-document.ts";
import { asList, asObject, asText, describeType } from "./values.ts";
import { upgradeSchema } from "./upgrade-schema.ts";

/** What may stand beside `$ref` in OpenAPI 3.0 and says nothing of the value; all else there is ignored, as 3.0 says. */
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
 * Brings schemas into the shape of OpenAPI 3.1, and every schema that is referred to below `components.schemas`, wherever
 * it stands.
 */
export class SchemaNormalizer {
  readonly #document: SpecDocument;
  readonly #origins: Origins;
  readonly #isVersion30: boolean;
  readonly #normalized = new Map<object, SourceObject>();
  /** Keys by file and pointer of the schemas that get one. */
  readonly #keys = new Map<string, string>();
  readonly #named: Record<string, unknown> = Object.create(null) as Record<string, unknown>;

  constructor(document: SpecDocument, origins: Origins) {
    this.#document = document;
    this.#origins = origins;
    const root = asObject(document.root.root);
    this.#isVersion30 = (asText(root["openapi"]) ?? "").startsWith("3.0");
    const named = Object.keys(asObject(asObject(root["components"])["schemas"]));
    for (const key of named) this.#keys.set(identify(document.root.name, joinPointer("/components/schemas", key)), key);
  }

  /** All of `components.schemas`, and what references from elsewhere have added to it. */
  normalizeNamed(): SourceObject {
    for (const identity of this.#keys.keys()) this.#normalizeKey(identity);
    return { ...this.#named };
  }

  #normalizeKey(identity: string): void {
    const key = this.#keys.get(identity);
    if (key === undefined || key in this.#named) return;
    const end = identity.indexOf("\0");
    const [file, pointer] = [identity.slice(0, end), identity.slice(end + 1)];
    const node = findNode(this.#document, file, pointer);
    this.#origins.add(joinPointer("/components/schemas", key), { file, pointer });
    this.#named[key] = node === undefined ? {} : this.normalize(node.value, file);
  }

  normalize(schema: unknown, file: string): unknown {
    if (typeof schema === "boolean") return schema;
    if (!isObject(schema)) return {};
    const known = this.#normalized.get(schema);
    if (known !== undefined) return known;
    const normalized = this.#normalizeObject(schema, file);
    this.#normalized.set(schema, normalized);
    return normalized;
  }

  #normalizeObject(schema: SourceObject, file: string): SourceObject {
    const reference = getReference(schema);
    const kept = this.#isVersion30 && reference !== undefined ? pickAnnotations(schema) : schema;
    const normalized: Record<string, unknown> = {};
    for (const [keyword, value] of Object.entries(kept)) {
      const expected = Object.hasOwn(VALUE_KEYWORDS, keyword) ? VALUE_KEYWORDS[keyword] : undefined;
      if (expected === undefined || expected === describeType(value))
        normalized[keyword] = this.#normalizeKeyword(keyword, value, file);
    }
    if (reference !== undefined)
      normalized["$ref"] = `#${joinPointer("/components/schemas", this.#keyOf(reference, file))}`;
    return upgradeSchema(normalized);
  }

  #normalizeKeyword(keyword: string, value: unknown, file: string): unknown {
    if ((SCHEMA_KEYWORDS as readonly string[]).includes(keyword) && !Array.isArray(value))
      return this.normalize(value, file);
    if ((SCHEMA_LIST_KEYWORDS as readonly string[]).includes(keyword) || keyword === "items") {
      return asList(value).map((item) => this.normalize(item, file));
    }
    if ((SCHEMA_MAP_KEYWORDS as readonly string[]).includes(keyword)) {
      return Object.fromEntries(
        Object.entries(asObject(value)).map(([name, member]) => [name, this.normalize(member, file)]),
      );
    }
    return keyword === "discriminator" ? this.#normalizeDiscriminator(asObject(value), file) : value;
  }

  /** A value of `mapping` is a reference, or the bare name of a schema. */
  #normalizeDiscriminator(discriminator: SourceObject, file: string): SourceObject {
    const { mapping, defaultMapping } = discriminator;
    const entries = Object.entries(asObject(mapping)).flatMap(([value, target]) => {
      const reference = this.#normalizeMapped(target, file);
      return reference === undefined ? [] : [[value, reference] as const];
    });
    const fallback = this.#normalizeMapped(defaultMapping, file);
    return {
      ...discriminator,
      ...(isObject(mapping) && { mapping: Object.fromEntries(entries) }),
      ...(fallback !== undefined && { defaultMapping: fallback }),
    };
  }

  #normalizeMapped(target: unknown, file: string): string | undefined {
    const text = asText(target);
    if (text === undefined) return undefined;
    const isKey = this.#keys.has(identify(this.#document.root.name, joinPointer("/components/schemas", text)));
    const reference = isKey ? `#${joinPointer("/components/schemas", text)}` : text;
    const { file: targetFile, pointer } = resolveReference(reference, file);
    if (findNode(this.#document, targetFile, pointer) === undefined) return undefined;
    return `#${joinPointer("/components/schemas", this.#keyOf(reference, file))}`;
  }

  #keyOf(reference: string, file: string): string {
    const { file: targetFile, pointer } = resolveReference(reference, file);
    const identity = identify(targetFile, pointer);
    const known = this.#keys.get(identity);
    if (known !== undefined) return known;
    const key = this.#freeKey(targetFile, pointer);
    this.#keys.set(identity, key);
    return key;
  }

  #freeKey(file: string, pointer: string): string {
    const stem = (file.split("/").at(-1) ?? file).replace(/\.\w+$/, "");
    const base = splitPointer(pointer)?.at(-1) ?? stem;
    const taken = new Set(this.#keys.values());
    const candidates = [base, `${stem}_${base}`];
    for (let count = 2; ; count += 1) {
      const free = candidates.find((candidate) => !taken.has(candidate));
      if (free !== undefined) return free;
      candidates.push(`${stem}_${base}_${count}`);
    }
  }
}

function identify(file: string, pointer: string): string {
  return `${file}\0${pointer}`;
}

function pickAnnotations(schema: SourceObject): SourceObject {
  return Object.fromEntries(
    Object.entries(schema).filter(([keyword]) => ANNOTATIONS.has(keyword) || keyword.startsWith("x-")),
  );
}
