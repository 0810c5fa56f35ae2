import type { Imports } from "../code/imports.ts";

/**
 * The values of the runtime that descriptors import, by module. Bundles only contain the runtime code of imported
 * values.
 */
const MODULES = {
  "auth/api-key": ["placeCookieKey", "placeHeaderKey", "placeQueryKey"],
  "auth/basic": ["placeBasic"],
  "auth/bearer": ["placeBearer"],
  "auth/provide-token": ["provideToken"],
  "bodies/binary": ["binary"],
  "bodies/exact-json": ["exactJson"],
  "bodies/form": ["form", "toFormText"],
  "bodies/json": ["json"],
  "bodies/multipart": ["multipart"],
  "bodies/text": ["text"],
  "bodies/unsendable": ["unsendable"],
  "client/call-operation": ["callOperation"],
  "client/environment": ["fillFromEnvironment"],
  "client/user-agent": ["nameUserAgent"],
  "integers/exact-json-text": ["writeExactJson"],
  "integers/parse-exact-json": ["toBigInt", "toDigits"],
  "integers/places": ["int64"],
  "pages/by-cursor": ["byCursor"],
  "pages/by-link": ["byLink"],
  "pages/by-number": ["byNumber"],
  "pages/by-offset": ["byOffset"],
  "pages/call-pages": ["callPages"],
  "parameters/json-query": ["toJsonQuery"],
  "parameters/places": ["cookie", "header", "path", "query", "queryString"],
  "parameters/reserved": ["plainCookie", "reservedInCookie", "reservedInPath", "reservedInQuery"],
  "parameters/styles": [
    "cookieStyle",
    "deepObject",
    "formStyle",
    "label",
    "matrix",
    "pipeDelimited",
    "simple",
    "spaceDelimited",
  ],
  "request/value-text": ["toJsonText", "toText"],
  "responses/envelope": ["readEnvelope"],
  "responses/events": ["readEvents"],
  "responses/exact-json": ["readExactJson"],
  "responses/exact-json-lines": ["readExactJsonLines"],
  "responses/json-lines": ["readJsonLines"],
  "responses/readers": ["readBlob", "readNothing", "readText"],
} as const;

export type RuntimeValue = (typeof MODULES)[keyof typeof MODULES][number];

const MODULE_OF = new Map<string, string>(
  Object.entries(MODULES).flatMap(([module, names]) => names.map((name): [string, string] => [name, module])),
);

/** The names of all values. Functions of operations must not have them. */
export const RUNTIME_VALUES: readonly string[] = [...MODULE_OF.keys()];

/** Imports a value, and returns its name. */
export interface UseValue {
  (name: RuntimeValue): string;
  /** Imports the places of 64-bit integers in a named schema. */
  readonly places: (schema: string) => string;
}

/** The namespace for the places of named schemas. */
export const INT64_NAMESPACE = "int64Places";

/** @param runtime - The folder of the runtime, relative to the importing file. */
export function createUseValue(imports: Imports, runtime: string): UseValue {
  const use = (name: RuntimeValue): string => imports.addValue(`${runtime}/${MODULE_OF.get(name) ?? ""}.js`, name);
  const module = runtime.replace(/runtime$/, "int64.js");
  const places = (schema: string): string => `${imports.addNamespace(module, INT64_NAMESPACE)}.${schema}`;
  return Object.assign(use, { places });
}
