import type { ApiModel, InputField, Operation, Pages, Schema } from "../../../model/model.ts";
import { isEventStream } from "../../../model/operations/item-schema.ts";
import { findBodyMedia } from "../../../model/operations/media-types.ts";
import { findResultMedia, isSuccess } from "../../../model/operations/responses.ts";
import { indexSchemas, listProperties, type SchemaIndex } from "../../../model/schemas/properties.ts";
import type { OpenEnums } from "../../../model/schemas/open-enums.ts";
import type { View } from "../../../model/schemas/views.ts";
import { describeField } from "./schema-doc.ts";
import { createShapeContext, type ShapeContext } from "./shape-context.ts";
import { named, shapeType, type PropertyShape, type TypeShape } from "./type-shape.ts";
import type { SdkNames } from "../sdk-names.ts";

/** The parameter and result types of an operation's method. */
export interface OperationTypes {
  /** Absent: the operation takes no argument. */
  readonly request?: OperationType;
  readonly result: OperationType;
  /** The type of a page's items. Absent: the answer is not paginated. */
  readonly item?: OperationType;
  /** Whether the request is optional. */
  readonly isRequestOptional: boolean;
}

/** A type by its name. It has a shape if the SDK declares it for this operation only. */
export interface OperationType {
  readonly name: string;
  readonly declared?: TypeShape;
  /** Whether the name must be imported from `types.ts`, because it is not built into TypeScript. */
  readonly isImported: boolean;
  /** Whether the result may be `undefined`, as the document has an answer without a body. */
  readonly isOptional?: boolean;
}

/** Decides the types of an operation. */
export type TypeOperation = (operation: Operation) => OperationTypes;

export function createTypeOperation(model: ApiModel, names: SdkNames, enums: OpenEnums): TypeOperation {
  const schemas = indexSchemas(model.schemas);
  const inView = (view: View): TypingContext => ({
    ...createShapeContext({ schemas, names: names.schemas, view, enums, int64: model.int64 }),
    names,
  });
  const views = { request: inView("request"), response: inView("response") };
  return (operation) => typeOperation(operation, views);
}

interface TypingContext extends ShapeContext {
  readonly names: SdkNames;
}

function typeOperation(operation: Operation, views: Readonly<Record<View, TypingContext>>): OperationTypes {
  const { input } = operation;
  const request = input.fields.length === 0 ? undefined : typeRequest(operation, views.request);
  return {
    ...(request && { request }),
    result: typeResult(operation, views.response),
    ...(operation.pages && { item: typeItem(operation.pages, operation, views.response) }),
    isRequestOptional: input.fields.every(({ required }) => !required),
  };
}

function typeRequest(operation: Operation, context: TypingContext): OperationType {
  const { names, schemas, refer } = context;
  const { input, id } = operation;
  // The named type would have strings or Blobs, but this form accepts files of any kind.
  const hasFiles = input.fields.some(({ files }) => files !== undefined);
  if (input.schemaKey !== undefined && !hasFiles) return { name: refer(input.schemaKey), isImported: true };
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

function isTextBody(operation: Operation): boolean {
  const kind = findBodyMedia(operation)?.kind;
  return kind === "text" || kind === "xml" || kind === "sequence";
}

/** The runtime's type for bytes in any form. */
export const FILE_TYPE = "FileInput";

function shapeFieldType({ files, schema }: InputField, context: ShapeContext): TypeShape {
  if (files === "one") return named(FILE_TYPE);
  if (files === "many") return { kind: "array", items: named(FILE_TYPE) };
  return shapeType(schema, context);
}

/** Whether a spread body allows undeclared fields. */
function hasOpenBody(operation: Operation, schemas: SchemaIndex): boolean {
  const schema = findBodyMedia(operation)?.schema;
  if (schema === undefined || listProperties(schema, schemas) === undefined) return false;
  return schema.kind === "object" && schema.additional !== undefined && schema.additional.kind !== "never";
}

function typeResult(operation: Operation, context: TypingContext): OperationType {
  const { result } = operation;
  switch (result.kind) {
    case "none":
      return { name: "void", isImported: false };
    case "json":
      return {
        ...typeJson(operation, context),
        ...((result.isOptional === true || mayBeEmpty(operation)) && { isOptional: true }),
      };
    case "binary":
    case "multipart":
      return { name: "Blob", isImported: false };
    case "sequence": {
      const declared: TypeShape = { kind: "stream", items: shapeItem(operation, context) };
      return { name: context.names.operations.get(operation.id)?.result ?? "", declared, isImported: true };
    }
    default:
      return { name: "string", isImported: false };
  }
}

function typeJson({ result, id }: Operation, context: TypingContext): OperationType {
  return typeSchema(result.schema, context.names.operations.get(id)?.result, context);
}

function typeItem({ item }: Pages, { id }: Operation, context: TypingContext): OperationType {
  return typeSchema(item, context.names.operations.get(id)?.item, context);
}

/** The name of a schema or of a built-in type. Other types are declared under the given name. */
function typeSchema(schema: Schema | undefined, name = "", context: TypingContext): OperationType {
  if (schema?.kind === "ref") return { name: context.refer(schema.key), isImported: true };
  const shape = schema ? shapeType(schema, context) : named("unknown");
  if (shape.kind === "name" && /^[a-z]+$/.test(shape.text)) return { name: shape.text, isImported: false };
  return { name, declared: shape, isImported: true };
}

/** Whether another answer that is not a failure has no body. */
function mayBeEmpty({ responses, result }: Operation): boolean {
  return responses.some(
    ({ status, content }) =>
      status !== result.status && content.length === 0 && (isSuccess(status) || status === "304"),
  );
}

/** https://spec.openapis.org/oas/v3.2.0.html#sequential-media-types */
function shapeItem(operation: Operation, context: TypingContext): TypeShape {
  const media = findResultMedia(operation);
  if (media?.itemSchema !== undefined) return shapeType(media.itemSchema, context);
  return isEventStream(operation.result.mediaType ?? "") ? SERVER_SENT_EVENT : named("unknown");
}

const SERVER_SENT_EVENT: TypeShape = {
  kind: "object",
  properties: [
    { key: "event", isOptional: true, type: named("string"), documentation: [] },
    { key: "data", isOptional: false, type: named("string"), documentation: [] },
    { key: "id", isOptional: true, type: named("string"), documentation: [] },
    { key: "retry", isOptional: true, type: named("number"), documentation: [] },
  ],
};
