import { isJsonObject } from "../../syntax/json-value.ts";
import { chooseBodyExample } from "./body-example.ts";
import { chooseMediaType } from "./media-types.ts";
import { omitUndefined } from "../omit-undefined.ts";
import { countFiles, findContentType } from "./form-fields.ts";
import type {
  Example,
  InputField,
  MediaType,
  Name,
  OperationInput,
  Parameter,
  Property,
  RequestBody,
  Schema,
} from "../model.ts";
import { listProperties, resolveSchema, type SchemaIndex } from "../schemas/properties.ts";
import { isInView } from "../schemas/views.ts";
import type { SharedParts } from "./shared-parts.ts";
import { toName } from "../names/words.ts";

/** The context of an operation's argument. */
interface InputContext {
  readonly schemas: SchemaIndex;
  readonly shared: SharedParts;
}

const SPREADABLE = new Set(["json", "form", "multipart"]);

/**
 * Builds the argument of an operation. The fields of an object body are next to the parameters. If names would clash,
 * or the body is not an object with properties, the whole body is the field `body`.
 */
export function buildInput(
  parameters: readonly Parameter[],
  body: RequestBody | undefined,
  { schemas, shared }: InputContext,
): OperationInput {
  const media = body && chooseMediaType(body.content);
  if (body === undefined || media === undefined)
    return { fields: nameParameters(parameters, false, shared), body: "none" };
  const spread = spreadBody(media, parameters, schemas);
  if (spread === undefined) {
    const fields = [...nameParameters(parameters, true, shared), buildWholeBody(body, media)];
    return { fields, body: "whole", mediaType: media.mediaType };
  }
  const isAlone = parameters.length === 0 && media.schema?.kind === "ref";
  return omitUndefined({
    fields: [...nameParameters(parameters, false, shared), ...spread],
    body: "spread" as const,
    mediaType: media.mediaType,
    schemaKey: isAlone ? media.schema.key : undefined,
  });
}

function spreadBody(
  media: MediaType,
  parameters: readonly Parameter[],
  schemas: SchemaIndex,
): InputField[] | undefined {
  if (media.schema === undefined || !SPREADABLE.has(media.kind)) return undefined;
  const all = listProperties(media.schema, schemas) ?? [];
  const properties = all.filter((property) => isInView(property, "request", schemas));
  const isClash = ({ wireName }: Property): boolean => parameters.some((parameter) => parameter.wireName === wireName);
  if (properties.length === 0 || properties.some(isClash)) return undefined;
  const example = chooseBodyExample(media, schemas);
  return properties.map(({ wireName, name, required, schema }) => {
    const contentType = findContentType(wireName, media);
    return omitUndefined({
      key: wireName,
      name,
      wireName,
      in: "body" as const,
      required,
      deprecated: schema.deprecated,
      description: describe(schema, schemas),
      schema,
      examples: pickExample(wireName, example) ?? schema.examples,
      contentType,
      files: media.kind === "multipart" ? countFiles(schema, contentType) : undefined,
    });
  });
}

/** The value of one property in the body's example. */
function pickExample(property: string, example: Example | undefined): Example[] | undefined {
  if (example === undefined || !isJsonObject(example.value)) return undefined;
  const { [property]: value } = example.value;
  return value === undefined || !Object.hasOwn(example.value, property) ? undefined : [{ ...example, value }];
}

/** A reference without a description gets that of its target. */
function describe(schema: Schema, schemas: SchemaIndex): string | undefined {
  return schema.description ?? resolveSchema(schema, schemas).description;
}

function buildWholeBody(body: RequestBody, media: MediaType): InputField {
  const schema = media.schema ?? ANYTHING;
  return omitUndefined({
    key: "body",
    name: toName("body"),
    wireName: "body",
    in: "body" as const,
    required: body.required,
    deprecated: false,
    description: body.description ?? schema.description,
    schema,
    examples: media.examples.length > 0 ? media.examples : schema.examples,
    files: media.kind === "binary" ? ("one" as const) : undefined,
  });
}

const ANYTHING: Schema = {
  kind: "unknown",
  pointer: "",
  deprecated: false,
  readOnly: false,
  writeOnly: false,
  examples: [],
};

/**
 * Names the fields of parameters. If two places have the same name, or the whole body has it, the place is added to the
 * name.
 */
function nameParameters(
  parameters: readonly Parameter[],
  hasWholeBody: boolean,
  { fields }: SharedParts,
): readonly InputField[] {
  return parameters.map((parameter) => {
    const { wireName, name, in: place } = parameter;
    const isShared = parameters.some((other) => other !== parameter && other.wireName === wireName);
    const isTaken = isShared || (hasWholeBody && wireName === "body");
    const key = isTaken ? `${place}_${wireName}` : wireName;
    return fields.get(parameter, key, () => toField(parameter, key, isTaken ? toName(key) : name));
  });
}

function toField(parameter: Parameter, key: string, name: Name): InputField {
  const { wireName, in: place, required, deprecated, description, schema, examples } = parameter;
  return omitUndefined({ key, name, wireName, in: place, required, deprecated, description, schema, examples });
}
