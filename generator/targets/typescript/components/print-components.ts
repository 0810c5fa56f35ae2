/**
 * The one door of openapi-typescript. With TypeScript, it takes a second to load, so this module is imported at first use.
 * It calls the internal stage that makes syntax trees of schemas, as the document has been read and checked already.
 */
import {
  resolveRef,
  transformSchemaObject,
  type GlobalContext,
  type OpenAPI3,
  type SchemaObject,
} from "openapi-typescript";
import { named, type TypeShape } from "../types/type-shape.ts";
import { DOCUMENTATION_KEYWORD, prepareComponents, SHAPE_KEYWORD, type NamedTypes } from "./prepare-components.ts";
import { TypeNodes } from "./type-nodes.ts";

/** The types of the named schemas of a normalized document, by their names in the SDK. */
export function typeComponents(types: NamedTypes): ReadonlyMap<string, TypeShape> {
  const document = prepareComponents(types) as unknown as OpenAPI3;
  const nodes = new TypeNodes();
  const ctx = createContext(document, nodes);
  const schemas = Object.entries(document.components?.schemas ?? {});
  return new Map(
    schemas.map(([name, schema]) => {
      return [name, nodes.read(transformSchemaObject(schema, { path: `#/components/schemas/${name}`, ctx }))];
    }),
  );
}

function createContext(document: OpenAPI3, nodes: TypeNodes): GlobalContext {
  return {
    ...DEFAULTS,
    // Without it, a free-form object would allow no properties.
    emptyObjectsUnknown: true,
    // A property with a default may be absent.
    defaultNonNullable: false,
    injectFooter: [],
    discriminators: { objects: {}, refsHandled: [] },
    transform: (schema) => {
      const shape = chooseShape(schema);
      return shape && nodes.create(shape);
    },
    transformProperty: (property, schema) => {
      const { [DOCUMENTATION_KEYWORD]: lines } = schema as { readonly [DOCUMENTATION_KEYWORD]?: readonly string[] };
      if (lines !== undefined) nodes.document(property, lines);
      return property;
    },
    resolve: (reference) => resolveRef(document, reference, { silent: true }),
  };
}

/** The type of a schema, if openapi-typescript does not find it. */
function chooseShape(schema: SchemaObject): TypeShape | undefined {
  const { [SHAPE_KEYWORD]: shape } = schema as { readonly [SHAPE_KEYWORD]?: TypeShape };
  return shape ?? (schema.format === "binary" ? named("Blob") : undefined);
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
  // Only used for reading documents.
  redoc: Object.create(null) as GlobalContext["redoc"],
  rootTypes: false,
  rootTypesKeepCasing: false,
  rootTypesNoSchemaPrefix: false,
  silent: true,
};
