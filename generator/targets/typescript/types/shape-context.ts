import type { EnumSchema, Int64Type } from "../../../model/model.ts";
import { isOpenEnum, type OpenEnums } from "../../../model/schemas/open-enums.ts";
import type { SchemaIndex } from "../../../model/schemas/properties.ts";
import { hasTwoViews, type View } from "../../../model/schemas/views.ts";
import type { SdkNames } from "../sdk-names.ts";

/** The context of a type, apart from its schema. */
export interface ShapeContext {
  /** Returns the name of a named schema in the output. */
  readonly refer: (key: string) => string;
  readonly schemas: SchemaIndex;
  /** Whether the type is for requests or for responses. */
  readonly view: View;
  /** Whether an enum may have values that are not in the document. */
  readonly isOpen: (schema: EnumSchema) => boolean;
  readonly int64: Int64Type;
}

export interface ShapeContextInput {
  readonly schemas: SchemaIndex;
  readonly names: SdkNames["schemas"];
  readonly view: View;
  readonly enums: OpenEnums;
  readonly int64?: Int64Type | undefined;
}

/** Creates the context of a view. References are to the same view of other schemas. */
export function createShapeContext({ schemas, names, view, enums, int64 = "number" }: ShapeContextInput): ShapeContext {
  const refer = (key: string): string => {
    const schema = schemas.get(key);
    const isTwofold = view === "request" && schema !== undefined && hasTwoViews(schema, schemas);
    return names.get(key)?.[isTwofold ? "request" : "response"] ?? "unknown";
  };
  const isOpen = (schema: EnumSchema): boolean => view === "response" && isOpenEnum(schema, enums);
  return { refer, schemas, view, isOpen, int64 };
}
