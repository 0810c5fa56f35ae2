import { sortMembers } from "../../syntax/json-value.ts";
import { joinPointer, splitPointer } from "../../syntax/json-pointer.ts";
import { findOrigin, restorePlace } from "../provenance.ts";
import { readNormalizedParts, type DocumentParts } from "./document-parts.ts";
import { writeDiscriminatorUnions } from "./discriminator-unions.ts";
import { findDiscriminants, listDiscriminatedUnions, writeDiscriminants } from "./discriminants.ts";
import { addLazyMembers } from "./lazy-members.ts";
import { Origins, type NormalizedDocument, type SharedHolder } from "./normalized-document.ts";
import { mergeParameters } from "../operations/parameters.ts";
import { listOperations, type SourceOperation } from "../operations/path-items.ts";
import { listTemplateNames } from "../operations/path-template.ts";
import { followReferences } from "../references/follow-references.ts";
import { SchemaNormalizer } from "./normalize-schema.ts";
import { claimName, nameTarget, stemOf } from "../references/reference.ts";
import { schemaPointer } from "../references/schema-reference.ts";
import type { SourceNode, SpecDocument } from "../spec-document.ts";
import { type SourceObject, asObject, isObject, objectEntries } from "../../syntax/values.ts";
import { childOf } from "../source-node.ts";

/**
 * Converts a valid document to one shape. The input is not modified, and unchanged values are shared. With `parts`,
 * each part is normalized at first use.
 */
export function normalizeDocument(document: SpecDocument, parts?: DocumentParts): NormalizedDocument {
  const origins = new Origins();
  const normalizer = new Normalizer(document, origins);
  const source = asObject(document.root.tree);
  origins.add("", { file: document.root.name, pointer: "" });
  const paths = normalizer.normalizePaths();
  const schemas = parts ? normalizer.schemas.divideNamed(parts) : normalizeTogether(paths, normalizer.schemas, origins);
  const securitySchemes = normalizer.normalizeMembers(
    rootNode(document, "components", "securitySchemes"),
    "/components/securitySchemes",
  );
  const root = {
    ...source,
    openapi: "3.1.1",
    paths,
    components: { securitySchemes, schemas },
  } as unknown as NormalizedDocument["root"];
  const { sharedHolders } = normalizer;
  const normalized = {
    root,
    origin: (pointer: string) => restorePlace(origins.find(root, pointer), document),
    sharedHolders,
  };
  return addLazyMembers(normalized, { parts: () => parts ?? readNormalizedParts(root, sharedHolders) });
}

/**
 * Normalizes the schemas of a document whose references add some. All operations come first, so that keys are assigned
 * in order.
 */
function normalizeTogether(paths: SourceObject, schemas: SchemaNormalizer, origins: Origins): SourceObject {
  for (const pathItem of Object.values(paths))
    for (const operation of Object.values(asObject(pathItem))) Object.values(asObject(operation));
  const expanded = writeDiscriminatorUnions(schemas.normalizeNamed());
  for (const [key, base] of expanded.bases) origins.addCopy(schemaPointer(key), schemaPointer(base));
  const discriminants = findDiscriminants(listDiscriminatedUnions([expanded.schemas, paths]));
  return Object.fromEntries(
    Object.entries(expanded.schemas).map(([key, schema]) => [key, writeDiscriminants(schema, discriminants.get(key))]),
  );
}

function rootNode(document: SpecDocument, ...tokens: readonly string[]): SourceNode {
  const value = tokens.reduce<unknown>((parent, token) => asObject(parent)[token], document.root.tree);
  return { file: document.root.name, pointer: joinPointer("", ...tokens), value };
}

class Normalizer {
  readonly schemas: SchemaNormalizer;
  readonly #document: SpecDocument;
  readonly #origins: Origins;
  readonly #open = new Set<object>();
  /** Names of shared holders, prefixed with their kind. */
  readonly #takenNames = new Set<string>();
  /** See `NormalizedDocument`. */
  readonly sharedHolders = new Map<object, SharedHolder>();
  /**
   * Referenced holders by their values. In an expanded document, by the place where the author wrote them, as values
   * repeat.
   */
  readonly #shared = new Map<object | string, { readonly pointer: string; readonly value: SourceObject }>();

  constructor(document: SpecDocument, origins: Origins) {
    this.#document = document;
    this.#origins = origins;
    this.schemas = new SchemaNormalizer(document, origins);
  }

  /** Normalizes all operations. Their parameters, bodies and responses are computed at first use. */
  normalizePaths(): SourceObject {
    const paths = new Map<string, Map<string, SourceObject>>();
    for (const operation of listOperations(this.#document)) {
      const { path, method } = operation;
      const pathItem = paths.get(path) ?? new Map<string, SourceObject>();
      paths.set(path, pathItem);
      if (!pathItem.has(method))
        pathItem.set(method, this.#normalizeOperation(operation, joinPointer("/paths", path, method)));
    }
    return Object.fromEntries(Array.from(paths, ([path, pathItem]) => [path, Object.fromEntries(pathItem)]));
  }

  #normalizeOperation(source: SourceOperation, pointer: string): SourceObject {
    const { node, pathItem } = source;
    this.#origins.add(pointer, node);
    const { requestBody, ...rest } = node.value;
    const isOnOtherServers = pathItem.value["servers"] !== undefined && node.value["servers"] === undefined;
    const operation = { ...rest, ...(isOnOtherServers && { servers: pathItem.value["servers"] }) };
    return addLazyMembers<SourceObject, SourceObject>(operation, {
      ...(isObject(requestBody) && {
        requestBody: () => this.#normalizeHolder(childOf(node, "requestBody"), joinPointer(pointer, "requestBody")),
      }),
      parameters: () => this.#normalizeParameters(source, pointer),
      responses: () =>
        this.normalizeMembers(removeExtensions(childOf(node, "responses")), joinPointer(pointer, "responses")),
    });
  }

  #normalizeParameters(operation: SourceOperation, pointer: string): SourceObject[] {
    const { parameters } = mergeParameters(this.#document, operation);
    const names = listTemplateNames(operation.path);
    const declared = parameters.filter(({ name, in: location }) => location !== "path" || names.includes(name));
    const normalized = declared.map(({ item }, index) =>
      this.#normalizeHolder(item, joinPointer(pointer, "parameters", index)),
    );
    const undeclared = names.filter(
      (name) => !declared.some((parameter) => parameter.in === "path" && parameter.name === name),
    );
    const implied = undeclared.map((name) => ({ name, in: "path", required: true, schema: { type: "string" } }));
    implied.forEach((_, index) => {
      this.#origins.add(joinPointer(pointer, "parameters", declared.length + index), operation.node);
    });
    return [...normalized, ...implied];
  }

  /** Resolves and normalizes the members of a map, in the author's order. */
  normalizeMembers(map: SourceNode, pointer: string): SourceObject {
    const members = objectEntries(map.value).map(([key]) => {
      return [key, this.#normalizeHolder(childOf(map, key), joinPointer(pointer, key))] as const;
    });
    return Object.fromEntries(members);
  }

  /**
   * Normalizes a parameter, header, body, response, media type, example or encoding: their fields have the same names.
   */
  #normalizeHolder(reference: SourceNode, pointer: string): SourceObject {
    const node = followReferences(this.#document, reference);
    // A header in another file may contain itself.
    if (typeof node === "string" || !isObject(node.value) || this.#open.has(node.value)) return {};
    const identity = this.#identify(node, node.value);
    const known = this.#shared.get(identity);
    if (known !== undefined) {
      this.#origins.addCopy(pointer, known.pointer);
      return known.value;
    }
    const shared = node === reference || node.pointer.startsWith("/paths/") ? undefined : this.#placeShared(node);
    const place = shared?.pointer ?? pointer;
    this.#origins.add(place, node);
    this.#open.add(node.value);
    const value = this.#writeOut(node, node.value, place);
    this.#open.delete(node.value);
    if (shared !== undefined) {
      this.#origins.addCopy(pointer, place);
      this.#shared.set(identity, { pointer: place, value });
      this.sharedHolders.set(value, shared);
    }
    return value;
  }

  #identify(node: SourceNode, value: SourceObject): object | string {
    if (!this.#document.isExpanded) return value;
    const { file, pointer } = findOrigin(this.#document, node);
    return `${file}#${pointer}`;
  }

  /** Uses the author's name, or a longer one if another holder of this kind has it. */
  #placeShared(node: SourceNode): SharedHolder {
    const [kind = ""] = splitPointer(node.pointer)?.slice(-2, -1) ?? [];
    const name = claimName(nameTarget(node), stemOf(node.file), (each) => !this.#takenNames.has(`${kind}/${each}`));
    this.#takenNames.add(`${kind}/${name}`);
    const isComponent = node.file === this.#document.root.name && node.pointer.startsWith("/components/");
    return { name, pointer: isComponent ? node.pointer : joinPointer("/shared", kind, name) };
  }

  #writeOut(node: SourceNode, value: SourceObject, pointer: string): SourceObject {
    const { schema, itemSchema, headers, content, examples, encoding } = value;
    return {
      ...value,
      ...(schema !== undefined && { schema: this.schemas.normalize(schema, node.file) }),
      ...(itemSchema !== undefined && { itemSchema: this.schemas.normalize(itemSchema, node.file) }),
      ...(isObject(headers) && {
        headers: sortMembers(this.normalizeMembers(childOf(node, "headers"), joinPointer(pointer, "headers"))),
      }),
      ...(isObject(content) && {
        content: sortMembers(this.normalizeMembers(childOf(node, "content"), joinPointer(pointer, "content"))),
      }),
      ...(isObject(examples) && {
        examples: this.normalizeMembers(childOf(node, "examples"), joinPointer(pointer, "examples")),
      }),
      ...(isObject(encoding) && {
        encoding: sortMembers(this.normalizeMembers(childOf(node, "encoding"), joinPointer(pointer, "encoding"))),
      }),
    };
  }
}

/** Drops extensions from a map: only the Responses Object may have any. */
function removeExtensions(node: SourceNode): SourceNode {
  const members = Object.entries(asObject(node.value)).filter(([key]) => !key.startsWith("x-"));
  return { ...node, value: Object.fromEntries(members) };
}
