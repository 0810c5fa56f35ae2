/**
 * The one door of openapi-typescript. With TypeScript it takes a second to load, so whoever needs this module imports it
 * when it does. It is entered behind openapi-typescript's own reading and checking of documents: what is printed here
 * has been read and checked. It prints texts of the document as they are, so it is given a document made for it.
 */
import { astToString, resolveRef, transformSchema, type GlobalContext, type OpenAPI3 } from "openapi-typescript";
import ts from "typescript";
import type { JsonObject } from "../../model/model.ts";
import { escapeCharacter } from "./literals.ts";
import { extractRecursive } from "./recursive-aliases.ts";
import { findRecursive } from "./schema-circles.ts";
import { prepareComponents } from "./prepare-components.ts";

/** What is printed may hold these in string literals and comments alone, and both read the escape as the character. */
const UNSEEN = /(?!\n)[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Cf}\ufeff]/gu;

/**
 * The types of the named schemas of a normalized document, as `components["schemas"]["Name"]`, by the names that they
 * have in the SDK. Prettier is told to leave the statements as they are.
 */
export function printComponents(schemas: JsonObject, names: ReadonlyMap<string, string>): string {
  const document = prepareComponents(schemas, names);
  const recursive = findRecursive(document.components.schemas);
  const prepared = document as unknown as OpenAPI3;
  const statements = (transformSchema(prepared, createContext(prepared)) as ts.Statement[]).filter((node) => {
    const isNamed = ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node);
    return !(isNamed && LEFT_OUT.has(node.name.text));
  });
  const extracted = statements.flatMap((statement) => extractRecursive(statement, recursive));
  const texts = extracted.map((statement) => `// prettier-ignore\n${astToString(statement).trim()}\n`);
  return texts.join("\n").replace(UNSEEN, escapeCharacter);
}

/** Statements that say nothing of schemas. */
const LEFT_OUT = new Set(["paths", "webhooks", "$defs", "operations"]);

function createContext(document: OpenAPI3): GlobalContext {
  return {
    ...DEFAULTS,
    // A free-form object takes anything, not nothing.
    emptyObjectsUnknown: true,
    // A default does not make a property present.
    defaultNonNullable: false,
    injectFooter: [],
    discriminators: { objects: {}, refsHandled: [] },
    transform: ({ format }) => (format === "binary" ? ts.factory.createTypeReferenceNode("Blob") : undefined),
    resolve: (reference) => resolveRef(document, reference, { silent: true }),
  };
}

/** What openapi-typescript sets where nothing is asked for. */
const DEFAULTS = {
  additionalProperties: false,
  alphabetize: false,
  arrayLength: false,
  conditionalEnums: false,
  dedupeEnums: false,
  enum: false,
  enumValues: false,
  excludeDeprecated: false,
  exportType: false,
  generatePathParams: false,
  immutable: false,
  makePathsEnum: false,
  pathParamsAsTypes: false,
  postTransform: undefined,
  propertiesRequiredByDefault: false,
  readWriteMarkers: false,
  // For reading documents, which is done.
  redoc: Object.create(null) as GlobalContext["redoc"],
  rootTypes: false,
  rootTypesKeepCasing: false,
  rootTypesNoSchemaPrefix: false,
  silent: true,
  transformProperty: undefined,
};
