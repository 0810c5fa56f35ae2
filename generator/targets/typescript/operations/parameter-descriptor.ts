/** https://spec.openapis.org/oas/v3.1.1.html#parameter-object */
import { invariant } from "../../../diagnostics/invariant.ts";
import type { Operation, Parameter, ParameterPlace, ParameterStyle } from "../../../model/model.ts";
import { kindOfMediaType } from "../../../model/operations/media-types.ts";
import { toCall, toCodeName, type CodeValue } from "../code/code-value.ts";
import { describeTexts, type Int64Context } from "./int64-places.ts";
import type { RuntimeValue, UseValue } from "./runtime-values.ts";

const PLACES: Readonly<Record<ParameterPlace, RuntimeValue>> = {
  path: "path",
  query: "query",
  querystring: "queryString",
  header: "header",
  cookie: "cookie",
};

interface ParameterContext {
  readonly use: UseValue;
  readonly int64?: Int64Context | undefined;
}

/** Describes a parameter for the runtime: `query("tags", { style: deepObject })`. */
export function describeParameter(
  parameter: Parameter,
  { input }: Operation,
  { use, int64 }: ParameterContext,
): CodeValue {
  const { wireName, serialization, required } = parameter;
  const field = input.fields.find((candidate) => candidate.in === parameter.in && candidate.wireName === wireName);
  invariant(field !== undefined, `the parameter ${wireName} is not a field of the argument`);
  const options = {
    key: field.key === wireName ? undefined : field.key,
    required: (required && parameter.in !== "path") || undefined,
    ...(describeExactContent(parameter, { use, int64 }) ?? describeSerialization(serialization, parameter.in, use)),
  };
  const isUsual = Object.values(options).every((option) => option === undefined);
  return toCall(use(PLACES[parameter.in]), wireName, isUsual ? undefined : options);
}

type Serialization = Parameter["serialization"];

/** The options of a style. Those that equal the runtime's defaults are omitted. */
function describeSerialization(serialization: Serialization, place: ParameterPlace, use: UseValue): object {
  if (serialization.kind === "content") return { content: toCodeName(use(chooseContent(serialization, place))) };
  if (place === "querystring") return { content: toCodeName(use("toFormText")) };
  const { style, explode, allowReserved } = serialization;
  const isDefault = style === (place === "path" || place === "header" ? "simple" : "form");
  const encode = style === "cookie" ? "plainCookie" : allowReserved ? RESERVED[place] : undefined;
  return {
    style: isDefault ? undefined : toCodeName(use(STYLES[style])),
    explode: explode === (style === "form") ? undefined : explode,
    encode: encode && toCodeName(use(encode)),
  };
}

/** The content of a JSON parameter with exact 64-bit integers; `undefined` for other parameters. */
function describeExactContent(
  { serialization, schema, in: place }: Parameter,
  { use, int64 }: ParameterContext,
): object | undefined {
  const isJson = serialization.kind === "content" && kindOfMediaType(serialization.mediaType) === "json";
  const places = isJson && place !== "querystring" ? describeTexts(schema, int64, use) : undefined;
  return places && { content: toCall(use("writeExactJson"), places) };
}

function chooseContent({ mediaType }: Serialization & { kind: "content" }, place: ParameterPlace): RuntimeValue {
  if (kindOfMediaType(mediaType) === "json") return place === "querystring" ? "toJsonQuery" : "toJsonText";
  return place === "querystring" ? "toFormText" : "toText";
}

/** The runtime's value for each style. */
export const STYLES: Readonly<Record<ParameterStyle, RuntimeValue>> = {
  matrix: "matrix",
  label: "label",
  simple: "simple",
  form: "formStyle",
  spaceDelimited: "spaceDelimited",
  pipeDelimited: "pipeDelimited",
  deepObject: "deepObject",
  cookie: "cookieStyle",
};

/** Headers are not percent-encoded, as no server decodes them. */
const RESERVED: Readonly<Record<Exclude<ParameterPlace, "querystring">, RuntimeValue | undefined>> = {
  path: "reservedInPath",
  query: "reservedInQuery",
  header: undefined,
  cookie: "reservedInCookie",
};
