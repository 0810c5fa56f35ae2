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

/** Keys with literal values: nothing in them is a reference. */
const LITERAL_KEYS = new Set(["default", "const"]);

/** Keys with data: an apparent reference may be one. */
const DATA_KEYS = new Set(["example", "value", "dataValue"]);

/** Keys of maps with names that the author chose. Such a name is never a keyword. */
const NAME_MAPS = new Set([
  "properties",
  "patternProperties",
  "$defs",
  "definitions",
  "schemas",
  "dependentSchemas",
  "responses",
]);

/** Matches texts that refer to other files or name schemas by anything but pointers. */
const NEEDS_INDEX = new RegExp(
  [
    String.raw`"\$(?:id|self|anchor|dynamicAnchor|dynamicRef)"`,
    String.raw`"\$ref"\s*:(?!\s*"#[/"])`,
    String.raw`"mapping"\s*:(?!\s*\{(?:\s*"[^"\\]*"\s*:\s*"#\/[^"\\]*"(?:\s*,)?)*\s*\})`,
    // An escaped letter, dollar, slash or number sign.
    String.raw`\\u00(?:2[34fF]|[46][1-9a-fA-F]|[57][0-9aA])`,
  ].join("|"),
);

/** A `text` is not parsed: a reference to it means the whole text. */
export type SourceFormat = "json" | "yaml" | "text";

/** A text with what it parses to. */
export interface ParsedSource extends Omit<SourceFile, "index"> {
  readonly text: string;
  readonly format: SourceFormat;
}

/** Indexes the names and references of a file. A quick search skips most JSON files, which have none of interest. */
export function indexFile({ name, text, format, tree }: ParsedSource): FileIndex {
  const isJson = format === "json";
  // In YAML, an alias puts one object into several places.
  const isShared = !isJson && text.includes("*");
  return new FileIndexer(name, isShared).index(isJson && !NEEDS_INDEX.test(text) ? undefined : tree);
}

/** Indexes a file again after a rewrite, which may have put one object into several places. */
export function indexAgain({ name, tree }: Pick<SourceFile, "name" | "tree">): FileIndex {
  return new FileIndexer(name, true).index(tree);
}

/** Whether no schema in a file has a name, such as an anchor or an `$id`. */
export function isEmptyIndex({ resources: [whole, ...named], holders, dynamicAnchors }: FileIndex): boolean {
  return named.length === 0 && whole.anchors.size === 0 && holders.size === 0 && dynamicAnchors.size === 0;
}

class FileIndexer {
  readonly #name: string;
  readonly #resources: [SchemaResource, ...SchemaResource[]];
  readonly #holders = new Map<object, ReferenceHolder>();
  readonly #dynamicAnchors = new Map<object, Anchor>();
  readonly #files = new Map<string, ReferencedFile & { readonly uri: string }>();
  /** Absent if no object occurs twice. */
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
    // Members of such a map are objects, so a text here is a reference in place of the map.
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

  /** Before draft 2019-09, an `$id` with only a fragment was an `$anchor`. */
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
    // An empty reference means the whole file, so it is recorded as well.
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

/** A quick check, as most of the many objects have no such keyword. */
function hasCoreKeyword(value: object): boolean {
  for (const key in value) if (key.startsWith("$")) return true;
  return false;
}

/** An `enum` is literal only if it is a list: it may be a reference instead. */
function isLiteral(key: string, member: object): boolean {
  return LITERAL_KEYS.has(key) || (key === "enum" && Array.isArray(member));
}

function isData(key: string, member: object): boolean {
  return DATA_KEYS.has(key) || key.startsWith("x-") || (key === "examples" && Array.isArray(member));
}
