import type { ApiModel, InputField, Operation, OperationResult, Schema } from "../../../model/model.ts";
import { indexSchemas, listProperties, type SchemaIndex } from "../../../model/schemas/properties.ts";
import { describeField } from "./schema-doc.ts";
import { named, shapeType, shapeUnion, type PropertyShape, type ShapeContext, type TypeShape } from "./type-shape.ts";
import type { SdkNames } from "../sdk-names.ts";

/** The types that an operation's method takes and gives. */
export interface OperationTypes {
  /** Absent: the operation takes nothing. */
  readonly request?: OperationType;
  readonly result: OperationType;
  /** Whether the request can be left out. */
  readonly isRequestOptional: boolean;
}

/** A type by its name, with its shape where the SDK declares it for this operation alone. */
export interface OperationType {
  readonly name: string;
  readonly declared?: TypeShape;
  /** Whether the name is one of `types.ts`, as opposed to one of TypeScript's own. */
  readonly isImported: boolean;
}

/** Decides the types of an operation. */
export type TypeOperation = (operation: Operation) => OperationTypes;

export function createTypeOperation(model: ApiModel, names: SdkNames): TypeOperation {
  const schemas = indexSchemas(model.schemas);
  const refer = (key: string): string => names.schemas.get(key) ?? "unknown";
  return (operation) => typeOperation(operation, { names, schemas, refer });
}

interface TypingContext extends ShapeContext {
  readonly names: SdkNames;
}

function typeOperation(operation: Operation, context: TypingContext): OperationTypes {
  const { input } = operation;
  const request = input.fields.length === 0 ? undefined : typeRequest(operation, context);
  return {
    ...(request && { request }),
    result: typeResult(operation, context),
    isRequestOptional: input.fields.every(({ required }) => !required),
  };
}

function typeRequest(operation: Operation, context: TypingContext): OperationType {
  const { names, schemas, refer } = context;
  const { input, id } = operation;
  // The named type may hold text where this form holds files.
  const hasOwnFiles = input.fields.some(({ files, schema }) => files && !isBinary(schema));
  if (input.schemaKey !== undefined && !hasOwnFiles) return { name: refer(input.schemaKey), isImported: true };
  const properties = input.fields.map((field): PropertyShape => {
    const isText = field.in === "body" && input.body === "whole" && isTextBody(operation);
    return {
      key: field.key,
      isOptional: !field.required,
      type: isText ? named("string") : shapeFieldType(field, context),
      documentation: describeField(field),
    };
  });
  const isOpen = input.body === "spread" && hasOpenBody(operation, schemas);
  return {
    name: names.operations.get(id)?.request ?? "",
    declared: { kind: "object", properties, ...(isOpen && { others: named("unknown") }) },
    isImported: true,
  };
}

function isTextBody({ body, input }: Operation): boolean {
  const kind = body?.content.find(({ mediaType }) => mediaType === input.mediaType)?.kind;
  return kind === "text" || kind === "xml" || kind === "sequence";
}

/** Whether the schema alone says that it holds bytes. */
function isBinary(schema: Schema): boolean {
  if (schema.kind === "array") return isBinary(schema.items);
  return schema.kind === "string" && schema.format === "binary";
}

/** Bytes come as whatever the platform takes for them. */
function shapeFieldType({ files, schema }: InputField, context: ShapeContext): TypeShape {
  if (files === "one") return named("Blob");
  if (files === "many") return { kind: "array", items: named("Blob") };
  return shapeType(schema, context);
}

/** Whether a body whose fields are next to the parameters takes other fields, too. */
function hasOpenBody({ body, input }: Operation, schemas: SchemaIndex): boolean {
  const schema = body?.content.find(({ mediaType }) => mediaType === input.mediaType)?.schema;
  if (schema === undefined || listProperties(schema, schemas) === undefined) return false;
  return schema.kind === "object" && schema.additional !== undefined && schema.additional.kind !== "never";
}

function shapeResult({ schema, isOptional }: OperationResult, context: ShapeContext): TypeShape {
  const shape = schema ? shapeType(schema, context) : named("unknown");
  return isOptional === true ? shapeUnion([shape, named("undefined")]) : shape;
}

function typeResult({ result, id }: Operation, context: TypingContext): OperationType {
  const { names, refer } = context;
  switch (result.kind) {
    case "none":
      return { name: "void", isImported: false };
    case "json": {
      const shape = shapeResult(result, context);
      if (result.schema?.kind === "ref" && result.isOptional !== true)
        return { name: refer(result.schema.key), isImported: true };
      if (shape.kind === "name" && /^[a-z]+$/.test(shape.text)) return { name: shape.text, isImported: false };
      return { name: names.operations.get(id)?.result ?? "", declared: shape, isImported: true };
    }
    case "binary":
    case "multipart":
      return { name: "Blob", isImported: false };
    default:
      return { name: "string", isImported: false };
  }
}
