/**
 * The one door of @scalar/openapi-upgrader, loaded only for documents that need it. 0.1.11 is the last version for Node
 * 20: later ones need Node 22.
 */
import { createDiagnostic } from "../../diagnostics/catalogue.ts";
import type { Outcome } from "../../diagnostics/outcome.ts";
import { findMalformed } from "./find-malformed.ts";
import { isSwagger } from "./openapi-version.ts";
import { extendOrigin } from "../provenance.ts";
import type { SourceFile, SpecDocument } from "../spec-document.ts";
import { restorePointer } from "./swagger-places.ts";
import { type SourceObject, asList, asText, asTexts, isObject, objectEntries } from "../../syntax/values.ts";

/** Upgrades Swagger 2.0 to OpenAPI 3.0: https://swagger.io/specification/v2/. Later versions are returned unchanged. */
export async function upgradeDocument(document: SpecDocument): Promise<Outcome<SpecDocument>> {
  const { root } = document;
  if (!isObject(root.tree) || !isSwagger(root.tree)) return { value: document, diagnostics: [] };
  const { upgradeFromTwoToThree } = await import("@scalar/openapi-upgrader/2.0-to-3.0");
  const upgrade = (swagger: SourceObject): unknown =>
    dropUndefined(upgradeFromTwoToThree(structuredClone(prepare(swagger))));
  const upgraded = attempt(() => upgrade(root.tree as SourceObject));
  if (upgraded === undefined) {
    // The package throws on an object of the wrong type, but does not name it.
    const fails = (part: SourceObject): boolean => attempt(() => upgrade({ swagger: "2.0", ...part })) === undefined;
    const pointers = findMalformed(root.tree, fails);
    return {
      diagnostics: pointers.map((pointer) => createDiagnostic("malformed-swagger", {}, { file: root.name, pointer })),
    };
  }
  const upgradedRoot: SourceFile = { ...root, tree: upgraded };
  const files = new Map(document.files).set(root.name, upgradedRoot);
  const swagger = root.tree;
  const originOf = extendOrigin(document, ({ file, pointer }) => {
    return { file, pointer: file === root.name ? restorePointer(swagger, pointer) : pointer };
  });
  return { value: { ...document, root: upgradedRoot, files, swagger, originOf }, diagnostics: [] };
}

/** Drops the `undefined` fields that the package leaves. */
function dropUndefined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => dropUndefined(item ?? null));
  if (!isObject(value)) return value;
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(members.map(([key, member]) => [key, dropUndefined(member)]));
}

/** The function's result; `undefined` if it throws. */
function attempt(run: () => unknown): unknown {
  try {
    return run();
  } catch {
    return undefined;
  }
}

/** Rewrites fields that the package would lose. */
function prepare(root: SourceObject): SourceObject {
  const { consumes, produces, ...rest } = root;
  const inherited = { ...(consumes !== undefined && { consumes }), ...(produces !== undefined && { produces }) };
  if (!isObject(root["paths"])) return { ...root, swagger: "2.0" };
  const paths = objectEntries(root["paths"]).map(([path, pathItem]) => [
    path,
    Object.fromEntries(
      Object.entries(pathItem).map(([field, value]) => [
        field,
        isOperation(field, value) ? prepareOperation({ ...inherited, ...value }) : value,
      ]),
    ),
  ]);
  return { ...rest, swagger: "2.0", paths: Object.fromEntries(paths) as SourceObject };
}

function isOperation(field: string, value: unknown): value is SourceObject {
  return isObject(value) && field !== "parameters" && !field.startsWith("x-");
}

const FORM_TYPES = ["application/x-www-form-urlencoded", "multipart/form-data"];

/** Turns form parameters into one body. The package would drop the items, values and limits of each. */
function prepareOperation(operation: SourceObject): SourceObject {
  const parameters = asList(operation["parameters"]);
  const fields = parameters.filter(isObject).filter((parameter) => parameter["in"] === "formData");
  if (fields.length === 0) return operation;
  const properties = fields.map(
    ({ name, in: _in, required: _required, ...schema }) => [asText(name) ?? "", schema] as const,
  );
  const required = fields.filter((field) => field["required"] === true).map(({ name }) => name);
  const schema = {
    type: "object",
    properties: Object.fromEntries(properties),
    ...(required.length > 0 && { required }),
  };
  const hasFile = fields.some(({ type }) => type === "file");
  const accepted = asTexts(operation["consumes"]).filter(
    (type) => FORM_TYPES.includes(type) && !(hasFile && type !== FORM_TYPES[1]),
  );
  return {
    ...operation,
    consumes: accepted.length > 0 ? accepted : [FORM_TYPES[hasFile ? 1 : 0]],
    parameters: [
      ...parameters.filter((parameter) => !fields.some((field) => field === parameter)),
      { name: "body", in: "body", required: required.length > 0, schema },
    ],
  };
}
