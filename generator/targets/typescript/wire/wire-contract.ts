import type { JsonObject, Operation, Parameter } from "../../../model/model.ts";
import { omitUndefined } from "../../../model/omit-undefined.ts";
import { hasStyle } from "../../../model/operations/form-fields.ts";
import { findBodyMedia } from "../../../model/operations/media-types.ts";
import { joinPointer } from "../../../syntax/json-pointer.ts";
import { allowsBody, isUnsendable } from "../limitations/request-limitations.ts";
import type { SdkNames } from "../sdk-names.ts";
import { describeAnswer, type WireAnswerContext } from "./wire-answer.ts";
import { sampleConverted, type InputSampling } from "./wire-input.ts";
import { describeCredentials } from "./wire-credentials.ts";

/** Describes the expected requests for the tests, as `WireContract` of the templates. */
export function describeContract(names: SdkNames, context: WireContractContext): JsonObject {
  const { model, schemas } = context;
  const operations = model.operations.map((operation) => [
    names.operations.get(operation.id)?.methodPath ?? "",
    describeOperation(operation, context),
  ]);
  return { operations: Object.fromEntries(operations) as JsonObject, components: { schemas: schemas.named } };
}

interface WireContractContext extends WireAnswerContext {
  readonly sampling: InputSampling;
}

function describeOperation(operation: Operation, context: WireContractContext): JsonObject {
  const { method, path, parameters } = operation;
  return omitUndefined({
    method,
    path,
    parameters: parameters
      .filter((parameter) => !isUnsendable(parameter))
      .map((parameter) => describeParameter(parameter, operation, context)),
    body: describeBody(operation, context),
    credentials: describeCredentials(operation, context.model),
    converted: sampleConverted(operation, context.sampling),
    answer: describeAnswer(operation, context),
  });
}

function describeParameter(parameter: Parameter, { input }: Operation, { schemas }: WireAnswerContext): JsonObject {
  const { wireName, serialization, schema } = parameter;
  const field = input.fields.find((each) => each.in === parameter.in && each.wireName === wireName);
  return {
    key: field?.key ?? wireName,
    name: wireName,
    in: parameter.in,
    ...(serialization.kind === "content"
      ? { mediaType: serialization.mediaType, style: "form", explode: false }
      : { style: serialization.style, explode: serialization.explode }),
    schema: schemas.take(schema.pointer),
  };
}

function describeBody(operation: Operation, { schemas }: WireAnswerContext): JsonObject | undefined {
  const { input } = operation;
  const media = findBodyMedia(operation);
  if (media === undefined || input.body === "none" || !allowsBody(operation)) return undefined;
  const whole = input.body === "whole" ? input.fields.find((field) => field.in === "body") : undefined;
  const fields = media.encoding.map((field) => {
    const { property, style = "form", explode = style === "form", contentType } = field;
    return [property, hasStyle(field) ? { style, explode } : omitUndefined({ contentType })] as const;
  });
  const isText = ["text", "xml", "sequence", "binary"].includes(media.kind);
  return omitUndefined({
    mediaType: media.mediaType,
    kind: media.kind,
    key: whole?.key,
    // A serialized value is not an instance of the schema.
    schema: isText ? true : schemas.take(joinPointer(media.pointer, "schema")),
    fields: fields.length === 0 ? undefined : Object.fromEntries(fields),
  });
}
