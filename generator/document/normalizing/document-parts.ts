import { hash } from "node:crypto";
import { joinPointer } from "../../syntax/json-pointer.ts";
import { stringifyJson } from "../../syntax/stringify-json.ts";
import { findDiscriminants, listDiscriminatedUnions, type Discriminant } from "./discriminants.ts";
import { hasDiscriminatorUnions } from "./discriminator-unions.ts";
import { componentsObject, operationObject, parameterObject } from "../shapes/object-shapes.ts";
import { listOperations } from "../operations/path-items.ts";
import { getReference } from "../references/reference.ts";
import { schemaPointer } from "../references/schema-reference.ts";
import { findField, list, object, type Shape } from "../shapes/shape.ts";
import type { SpecDocument } from "../spec-document.ts";
import { type SourceObject, asList, asObject, asText, isObject, objectEntries } from "../../syntax/values.ts";

/** A part of a document: an operation or a component. */
export interface DocumentPart {
  /** Equal parts have equal hashes. */
  readonly hash: string;
  /** The pointers of the parts that it refers to. */
  readonly references: readonly string[];
  /** Of a schema, what unions in other parts say of it. Absent: nothing, or it is noted in the schema already. */
  readonly discriminants?: readonly Discriminant[];
}

/** Parts by pointer: into the author's document if that contains the components, else into the normalized one. */
export type DocumentParts = ReadonlyMap<string, DocumentPart>;

/**
 * The parts of a document as its author wrote it, if each can be normalized alone. That holds for a single file whose
 * references all name components. Otherwise `undefined`.
 */
export function readSourceParts(document: SpecDocument): DocumentParts | undefined {
  const { tree, index } = document.root;
  const isOneFile = document.files.size === 1 && index.resources.length === 1 && index.holders.size === 0;
  if (
    !isOneFile ||
    !isObject(tree) ||
    objectEntries(tree["paths"]).some(([, item]) => getReference(item) !== undefined)
  )
    return undefined;
  const components = asObject(tree["components"]);
  const reader = new PartReader(`source ${asText(tree["openapi"]) ?? ""}`);
  for (const [kind, members] of Object.entries(componentsObject.fields)) {
    for (const [name, value] of Object.entries(asObject(components[kind])))
      reader.read(joinPointer("/components", kind, name), { [name]: value }, members);
  }
  for (const { path, method, node, pathItem } of listOperations(document)) {
    const { parameters = [], servers = [] } = pathItem.value;
    reader.read(joinPointer("/paths", path, method), { operation: node.value, parameters, servers }, OPERATION_PART);
  }
  return reader.isPlain && !hasDiscriminatorUnions(asObject(components["schemas"]))
    ? addDiscriminants(reader.finish(), reader.unions)
    : undefined;
}

function addDiscriminants(parts: DocumentParts, unions: readonly SourceObject[]): DocumentParts {
  const added = Array.from(findDiscriminants(unions), ([key, discriminants]): [string, DocumentPart][] => {
    const pointer = schemaPointer(key);
    const part = parts.get(pointer);
    if (part === undefined) return [];
    const own = hash("sha256", part.hash + JSON.stringify(discriminants), "base64url");
    return [[pointer, { ...part, hash: own, discriminants }]];
  });
  return new Map([...parts, ...added.flat()]);
}

/** The parts of a normalized document, in which all references name schemas. */
export function readNormalizedParts(
  root: SourceObject,
  sharedHolders: ReadonlyMap<unknown, { readonly name: string }>,
): DocumentParts {
  const reader = new PartReader("normalized");
  for (const [key, schema] of Object.entries(asObject(asObject(root["components"])["schemas"])))
    reader.read(joinPointer("/components/schemas", key), schema);
  for (const [path, pathItem] of objectEntries(root["paths"]))
    for (const [method, operation] of objectEntries(pathItem)) {
      const holders = [...asList(operation["parameters"]), ...Object.values(asObject(operation["responses"]))];
      const names = holders.map((holder) => sharedHolders.get(holder)?.name ?? null);
      reader.read(joinPointer("/paths", path, method), [operation, names]);
    }
  return reader.finish();
}

/** An operation with the fields that it inherits from its path. */
const OPERATION_PART = object("Operation", { operation: operationObject, parameters: list(() => parameterObject) });
const DATA: Shape = { kind: "any" };

type CountInData = (data: object) => number;

/**
 * Counts references to anything but schemas, in all places that allow them. `countInData` counts those within data. A
 * reference to a schema in a place for another object counts as infinite, so the count never matches.
 */
function countReferences(value: unknown, shape: Shape | undefined, countInData: CountInData): number {
  if (shape === undefined || typeof value !== "object" || value === null) return 0;
  const members = value as SourceObject;
  let count = 0;
  switch (shape.kind) {
    case "any":
      return countInData(value);
    case "list":
    case "map":
      for (const key in members) count += countReferences(members[key], shape.of(), countInData);
      return count;
    case "object":
      const reference = shape.isReferable ? getReference(value) : undefined;
      if (reference !== undefined) return reference.startsWith(`#${SCHEMAS}`) ? Infinity : 1;
      for (const key in members)
        count += countReferences(members[key], key.startsWith("x-") ? DATA : findField(shape, key), countInData);
      return count;
    default:
      return 0;
  }
}

const COMPONENTS = "/components/";
const SCHEMAS = `${COMPONENTS}schemas/`;

/** A JSON string literal. */
const LITERAL = /"(?:[^"\\]|\\.)*"/y;
const KEYWORD = '"$ref":';
/** A `$ref` after one of these keys is usually data. */
const DATA_HOLDER = /"(?:example|default|value)":\{$/;

interface References {
  /** The JSON that the references are in. */
  readonly text: string;
  readonly pointers: ReadonlySet<string>;
  /** How many have a target that is not a schema. */
  readonly others: number;
  /** How many of these may be data. */
  readonly inData: number;
}

function readReferences(value: unknown, known: KnownPointers): References {
  const text = stringifyJson(value);
  const pointers = new Set<string>();
  let [others, inData] = [0, 0];
  for (const [literal, index] of listCandidates(text)) {
    const start = index - KEYWORD.length;
    const pointer = known.pointerOf(literal);
    const isReference = text.startsWith(KEYWORD, start);
    if (!isReference && !pointer.startsWith(COMPONENTS)) continue;
    pointers.add(pointer);
    if (!isReference || pointer.startsWith(SCHEMAS)) continue;
    others += 1;
    if (DATA_HOLDER.test(text.slice(Math.max(0, start - 12), start))) inData += 1;
  }
  return { text, pointers, others, inData };
}

/**
 * Finds all string literals that begin with `#`, with their indexes. Searching for `#` is fast, as few texts have any.
 */
function* listCandidates(text: string): Generator<[literal: string, index: number]> {
  for (let sign = text.indexOf("#"); sign !== -1; sign = text.indexOf("#", sign + 1)) {
    if (text[sign - 1] !== '"') continue;
    LITERAL.lastIndex = sign - 1;
    const literal = LITERAL.exec(text)?.[0];
    if (literal === undefined) continue;
    yield [literal, sign - 1];
    sign += literal.length - 2;
  }
}

/**
 * Caches the pointers of references. None of them is a slice of the JSON text, as a slice would keep that text in
 * memory.
 */
class KnownPointers {
  readonly #byLiteral = new Map<string, string>();

  /** Resolves the JSON literal of a reference to a pointer, or to the reference itself if it is not a plain pointer. */
  pointerOf(literal: string): string {
    const known = this.#byLiteral.get(literal);
    if (known !== undefined) return known;
    const reference = JSON.parse(literal) as string;
    const pointer = reference.startsWith("#/") && !reference.includes("%") ? reference.slice(1) : reference;
    this.#byLiteral.set(JSON.stringify(reference), pointer);
    return pointer;
  }
}

class PartReader {
  /** Those whose members a discriminator tells apart. */
  readonly unions: SourceObject[] = [];
  readonly #parts = new Map<string, DocumentPart>();
  readonly #pointers = new KnownPointers();
  readonly #scope: string;
  #hasStray = false;

  /** `scope` distinguishes parts that have equal text but different meanings. */
  constructor(scope: string) {
    this.#scope = scope;
  }

  /** Reads one part. Without a shape, the places of its references are not checked. */
  read(pointer: string, value: unknown, shape?: Shape): void {
    const { text, pointers, others, inData } = readReferences([this.#scope, value], this.#pointers);
    // Counting in data is slow, and data rarely has references.
    if (shape !== undefined && others !== countReferences(value, shape, () => 0)) {
      const held = countReferences(value, shape, (data) => readReferences(data, this.#pointers).others);
      this.#hasStray ||= others < held || others - inData > held;
    }
    if (text.includes('"discriminator":{')) this.unions.push(...listDiscriminatedUnions(value));
    this.#parts.set(pointer, {
      hash: hash("sha256", text, "base64url"),
      references: [...pointers],
    });
  }

  /** Whether all references name components, and those of schemas name schemas. */
  get isPlain(): boolean {
    if (this.#hasStray) return false;
    for (const { references } of this.#parts.values()) if (!references.every(isOfComponent)) return false;
    return true;
  }

  /** Returns the parts. References to anything else are dropped. */
  finish(): DocumentParts {
    return new Map(
      Array.from(this.#parts, ([pointer, { hash: own, references }]) => [
        pointer,
        { hash: own, references: references.filter((reference) => this.#parts.has(reference)) },
      ]),
    );
  }
}

function isOfComponent(pointer: string): boolean {
  return /^\/components\/[^/]+\/[^/]+$/.test(pointer);
}
