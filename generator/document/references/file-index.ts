import { joinPointer } from "../../syntax/json-pointer.ts";
import {
  getReference,
  isBareReference,
  isPointer,
  looksLikeReference,
  resolveLocation,
  splitReference,
} from "./reference.ts";
import { type SourceObject, isObject } from "../../syntax/values.ts";
import type {
  Anchor,
  FileIndex,
  ReferenceHolder,
  ReferencedFile,
  SchemaResource,
  SourceFile,
} from "../spec-document.ts";

/** Keys whose values stand for themselves: nothing in them is a reference. */
const LITERAL_KEYS = new Set(["default", "const"]);

/** Keys whose values are data: what looks like a reference may be one. */
const DATA_KEYS = new Set(["example", "value", "dataValue"]);

/** Keys whose members are named by the author, so that no name below them means anything. */
const NAME_MAPS = new Set([
  "properties",
  "patternProperties",
  "$defs",
  "definitions",
  "schemas",
  "dependentSchemas",
  "responses",
]);

/** What only a file has that refers to others, or whose schemas have other names than their pointers. */
const NEEDS_INDEX = new RegExp(
  [
    String.raw`"\$(?:id|self|anchor|dynamicAnchor|dynamicRef)"`,
    String.raw`"\$ref"\s*:(?!\s*"#[/"])`,
    String.raw`"mapping"\s*:(?!\s*\{(?:\s*"[^"\\]*"\s*:\s*"#\/[^"\\]*"(?:\s*,)?)*\s*\})`,
    // A letter, a dollar, a slash or a number sign that is written in another way.
    String.raw`\\u00(?:2[34fF]|[46][1-9a-fA-F]|[57][0-9aA])`,
  ].join("|"),
);

/** A text is not parsed: what refers to it means all of it. */
export type SourceFormat = "json" | "yaml" | "text";

/** A text with what it parses to. */
export interface ParsedSource extends Omit<SourceFile, "index"> {
  readonly text: string;
  readonly format: SourceFormat;
}

/** Reads all of a file once for what references have to know. Most files of JSON are seen to have nothing of it. */
export function indexFile({ name, text, format, tree }: ParsedSource): FileIndex {
  const isJson = format === "json";
  // In YAML an object may stand in several places.
  const isShared = !isJson && text.includes("*");
  return new FileIndexer(name, isShared).index(isJson && !NEEDS_INDEX.test(text) ? undefined : tree);
}

/** The same of a file that was read before, and in which an object may stand in several places now. */
export function indexAgain({ name, tree }: Pick<SourceFile, "name" | "tree">): FileIndex {
  return new FileIndexer(name, true).index(tree);
}

/** Whether nothing in a file has a name of its own: an anchor, an `$id` or the like. */
export function isEmptyIndex({ resources: [whole, ...named], holders, dynamicAnchors }: FileIndex): boolean {
  return named.length === 0 && whole.anchors.size === 0 && holders.size === 0 && dynamicAnchors.size === 0;
}

class FileIndexer {
  readonly #name: string;
  readonly #resources: [SchemaResource, ...SchemaResource[]];
  readonly #holders = new Map<object, ReferenceHolder>();
  readonly #dynamicAnchors = new Map<object, Anchor>();
  readonly #files = new Map<string, ReferencedFile & { readonly uri: string }>();
  /** A file whose objects are not shared has none twice. */
  readonly #visited: Set<object> | undefined;
  readonly #path: string[] = [];
  #resource: SchemaResource;

  constructor(name: string, isShared: boolean) {
    this.#name = name;
    this.#visited = isShared ? new Set() : undefined;
    this.#resource = { uri: name, file: name, pointer: "", anchors: new Map() };
    this.#resources = [this.#resource];
  }

  index(root: unknown): FileIndex {
    if (isObject(root) && typeof root["$self"] === "string") this.#startResource(root["$self"]);
    if (typeof root === "object" && root !== null) this.#visit(root, false);
    const uris = new Set(this.#resources.map(({ uri }) => uri));
    const files = [...this.#files.values()].filter(({ uri }) => !uris.has(uri));
    return { files, resources: this.#resources, holders: this.#holders, dynamicAnchors: this.#dynamicAnchors };
  }

  #visit(value: object, isNameMap: boolean): void {
    if (this.#visited?.has(value)) return;
    this.#visited?.add(value);
    if (Array.isArray(value)) return this.#visitItems(value);
    const outer = this.#resource;
    if (!isNameMap && hasCoreKeyword(value)) this.#noteObject(value as SourceObject);
    // No author's name holds a text, so that this is a reference to the map.
    if (isNameMap && isBareReference(value)) this.#noteReference(value, value.$ref, ["$ref"], false);
    for (const key in value) {
      const member = (value as SourceObject)[key];
      if (typeof member !== "object" || member === null || (!isNameMap && isLiteral(key, member))) continue;
      this.#path.push(key);
      if (!isNameMap && key === "discriminator") this.#noteMapping(member as SourceObject);
      if (!isNameMap && isData(key, member)) this.#visitData(member);
      else this.#visit(member, !isNameMap && NAME_MAPS.has(key));
      this.#path.pop();
    }
    this.#resource = outer;
  }

  #visitData(data: object): void {
    if (this.#visited?.has(data)) return;
    this.#visited?.add(data);
    if (isBareReference(data)) return this.#noteFile(data.$ref, ["$ref"], true);
    for (const key in data) {
      const member = (data as SourceObject)[key];
      if (typeof member !== "object" || member === null) continue;
      this.#path.push(key);
      this.#visitData(member);
      this.#path.pop();
    }
  }

  #visitItems(items: readonly unknown[]): void {
    items.forEach((item, index) => {
      if (typeof item !== "object" || item === null) return;
      this.#path.push(String(index));
      this.#visit(item, false);
      this.#path.pop();
    });
  }

  #noteObject(value: SourceObject): void {
    if (typeof value["$id"] === "string") this.#noteId(value["$id"]);
    if (typeof value["$anchor"] === "string") this.#addAnchor(value, value["$anchor"], false);
    if (typeof value["$dynamicAnchor"] === "string") this.#addAnchor(value, value["$dynamicAnchor"], true);
    const reference = getReference(value);
    if (reference !== undefined) this.#noteReference(value, reference, ["$ref"], false);
    if (typeof value["$dynamicRef"] === "string")
      this.#noteReference(value, value["$dynamicRef"], ["$dynamicRef"], false);
  }

  /** Before draft 2019-09 an `$id` that is a fragment was what an `$anchor` is now. */
  #noteId(id: string): void {
    const { location, fragment } = splitReference(id);
    if (location !== "") this.#startResource(location);
    else if (fragment !== "" && !isPointer(fragment)) this.#addAnchor({}, fragment, false);
  }

  #startResource(location: string): void {
    const uri = resolveLocation(location, this.#resource.uri);
    this.#resource = { uri, file: this.#name, pointer: joinPointer("", ...this.#path), anchors: new Map() };
    this.#resources.push(this.#resource);
  }

  #addAnchor(holder: object, name: string, isDynamic: boolean): void {
    const { anchors } = this.#resource;
    const anchor: Anchor = { name, file: this.#name, pointer: joinPointer("", ...this.#path), isDynamic };
    anchors.set(name, [...(anchors.get(name) ?? []), anchor]);
    if (isDynamic) this.#dynamicAnchors.set(holder, anchor);
  }

  /** https://spec.openapis.org/oas/v3.1.1.html#discriminator-object */
  #noteMapping({ mapping }: SourceObject): void {
    if (!isObject(mapping)) return;
    for (const [value, reference] of Object.entries(mapping)) {
      if (typeof reference === "string") this.#noteReference(mapping, reference, ["mapping", value], true);
    }
  }

  #noteReference(holder: object, reference: string, tokens: readonly string[], isGuess: boolean): void {
    const { location, fragment } = splitReference(reference);
    // An empty reference means the whole file, and a part of it that refers so is known only with all others.
    if (reference !== "" && location === "" && isPointer(fragment) && this.#resource.pointer === "") return;
    if (!this.#holders.has(holder))
      this.#holders.set(holder, { pointer: joinPointer("", ...this.#path), resource: this.#resource });
    if (!isGuess || looksLikeReference(reference)) this.#noteFile(reference, tokens, isGuess);
  }

  #noteFile(reference: string, tokens: readonly string[], isGuess: boolean): void {
    const { location } = splitReference(reference);
    if (location === "") return;
    const file = resolveLocation(location, this.#name);
    const known = this.#files.get(file);
    if (file === this.#name || (known !== undefined && (isGuess || !known.isGuess))) return;
    const place = { file: this.#name, pointer: joinPointer("", ...this.#path, ...tokens) };
    this.#files.set(file, { file, place, isGuess, uri: resolveLocation(location, this.#resource.uri) });
  }
}

/** Most objects have no keyword that begins with a `$`, and there are many objects. */
function hasCoreKeyword(value: object): boolean {
  for (const key in value) if (key.startsWith("$")) return true;
  return false;
}

/** A list of values stands for itself, but a reference in its place does not. */
function isLiteral(key: string, member: object): boolean {
  return LITERAL_KEYS.has(key) || (key === "enum" && Array.isArray(member));
}

function isData(key: string, member: object): boolean {
  return DATA_KEYS.has(key) || key.startsWith("x-") || (key === "examples" && Array.isArray(member));
}
