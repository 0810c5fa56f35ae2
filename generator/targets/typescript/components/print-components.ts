/**
 * The one door of openapi-typescript. With TypeScript it takes a second to load, so this module is imported when it is
 * needed. It is entered behind openapi-typescript's own reading and checking of documents: what is printed here
 * has been read and checked. It prints texts of the document as they are, so it is given a document made for it.
 */
import {
  astToString,
  resolveRef,
  transformSchema,
  type GlobalContext,
  type OpenAPI3,
  type SchemaObject,
} from "openapi-typescript";
import ts from "typescript";
import { prepareComponents, SHAPE_KEYWORD, type NamedTypes } from "./prepare-components.ts";
import { toTypeNode } from "./shape-node.ts";
import type { TypeShape } from "../types/type-shape.ts";
import { escapeCharacter } from "../../../languages/typescript-literals.ts";

/** It indents all lines of a comment but the first, which makes code of them where they are shown as Markdown. */
const DEEP_COMMENT = /^( +\*) {4}(?= )/gm;

/** What is printed may hold these in string literals and comments alone, and both read the escape as the character. */
const UNSEEN = /(?!\n)[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Cf}\ufeff]/gu;

/**
 * The types of the named schemas of a normalized document, as `components["schemas"]["Name"]`, by the names that they
 * have in the SDK. The statements are under a `prettier-ignore`.
 */
export function printComponents(types: NamedTypes): string {
  const prepared = prepareComponents(types);
  const document = prepared as unknown as OpenAPI3;
  const statements = transformSchema(document, createContext(document)).filter((node) => {
    const isNamed = ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node);
    return !(isNamed && LEFT_OUT.has(node.name.text));
  });
  const aliases = prepared.aliases.map(({ name, type }) =>
    ts.factory.createTypeAliasDeclaration(undefined, name, undefined, toTypeNode(type)),
  );
  const texts = [...statements, ...aliases].map((statement) => `// prettier-ignore\n${astToString(statement)}`);
  return texts.join("\n").replace(DEEP_COMMENT, "$1").replace(UNSEEN, escapeCharacter);
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
    transform: chooseType,
    resolve: (reference) => resolveRef(document, reference, { silent: true }),
  };
}

/** The types that openapi-typescript does not find itself. */
function chooseType(schema: SchemaObject): ts.TypeNode | undefined {
  const shape = (schema as { readonly [SHAPE_KEYWORD]?: TypeShape })[SHAPE_KEYWORD];
  if (shape !== undefined) return toTypeNode(shape);
  return schema.format === "binary" ? ts.factory.createTypeReferenceNode("Blob") : undefined;
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
