/**
 * The one door of openapi-typescript. With TypeScript it takes a second to load, so this module is imported when it is
 * needed. It is entered behind openapi-typescript's own reading and checking of documents: what is printed here
 * has been read and checked. It makes syntax trees, which our layout prints.
 */
import {
  resolveRef,
  transformSchemaObject,
  type GlobalContext,
  type OpenAPI3,
  type SchemaObject,
} from "openapi-typescript";
import ts from "typescript";
import type { TypeShape } from "../types/type-shape.ts";
import { toTypeShape, type NodeNotes } from "./node-shape.ts";
import { DOCUMENTATION_KEYWORD, prepareComponents, SHAPE_KEYWORD, type NamedTypes } from "./prepare-components.ts";

/** The types of the named schemas of a normalized document, by the names that they have in the SDK. */
export function typeComponents(types: NamedTypes): ReadonlyMap<string, TypeShape> {
  const document = prepareComponents(types) as unknown as OpenAPI3;
  const notes: NodeNotes = { shapes: new WeakMap(), documentation: new WeakMap() };
  const ctx = createContext(document, notes);
  const schemas = Object.entries(document.components?.schemas ?? {});
  return new Map(
    schemas.map(([name, schema]) => {
      const node = transformSchemaObject(schema, { path: `#/components/schemas/${name}`, ctx });
      return [name, toTypeShape(node, notes)];
    }),
  );
}

function createContext(document: OpenAPI3, notes: NodeNotes): GlobalContext {
  return {
    ...DEFAULTS,
    // A free-form object takes anything, not nothing.
    emptyObjectsUnknown: true,
    // A default does not make a property present.
    defaultNonNullable: false,
    injectFooter: [],
    discriminators: { objects: {}, refsHandled: [] },
    transform: (schema) => chooseType(schema, notes),
    transformProperty: (property, schema) => {
      const { [DOCUMENTATION_KEYWORD]: lines } = schema as { readonly [DOCUMENTATION_KEYWORD]?: readonly string[] };
      if (lines !== undefined) notes.documentation.set(property, lines);
      return property;
    },
    resolve: (reference) => resolveRef(document, reference, { silent: true }),
  };
}

/** The types that openapi-typescript does not find itself. */
function chooseType(schema: SchemaObject, { shapes }: NodeNotes): ts.TypeNode | undefined {
  const { [SHAPE_KEYWORD]: shape } = schema as { readonly [SHAPE_KEYWORD]?: TypeShape };
  if (shape === undefined) return schema.format === "binary" ? ts.factory.createTypeReferenceNode("Blob") : undefined;
  const node = ts.factory.createTypeReferenceNode("Shape");
  shapes.set(node, shape);
  return node;
}

/** The defaults of openapi-typescript. */
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
};
