import { invariant } from "../../../diagnostics/invariant.ts";
import type {
  ApiModel,
  InputField,
  MediaType,
  MediaTypeKind,
  Operation,
  OperationResult,
  Parameter,
  SecurityScheme,
} from "../../../model/model.ts";
import { hasStyle } from "../../../model/operations/form-fields.ts";
import { findBaseUrl } from "../../../languages/typescript-client.ts";
import type { OperationNames } from "../sdk-names.ts";

/** What the runtime must know of an operation; `OperationDescriptor` of the runtime is its contract. */
export function describeOperation(
  operation: Operation,
  names: OperationNames,
  schemeKeys: ReadonlySet<string>,
): object {
  const { method, path, parameters, security, servers, result } = operation;
  // Of what an alternative wants together, the caller may send by other ways what the runtime cannot.
  const supported = security
    .map((all) => all.map(({ scheme }) => scheme).filter((key) => schemeKeys.has(key)))
    .filter((all) => all.length > 0);
  return {
    name: names.method,
    method,
    path,
    parameters:
      parameters.length === 0 ? undefined : parameters.map((parameter) => describeParameter(parameter, operation)),
    body: describeBody(operation),
    ...describeResponse(result),
    security: supported.length === 0 ? undefined : supported,
    server: servers && findBaseUrl(servers),
  };
}

function describeParameter(parameter: Parameter, { input }: Operation): object {
  const { wireName, serialization } = parameter;
  const field = input.fields.find((candidate) => candidate.in === parameter.in && candidate.wireName === wireName);
  invariant(field !== undefined, `the parameter ${wireName} is no field of the argument`);
  return {
    in: parameter.in,
    name: wireName,
    key: field.key === wireName ? undefined : field.key,
    ...describeSerialization(serialization, parameter.in),
  };
}

/** What the runtime assumes where nothing is said is left out. */
function describeSerialization(serialization: Parameter["serialization"], place: Parameter["in"]): object {
  if (serialization.kind === "content") return { mediaType: serialization.mediaType };
  const { style, explode, allowReserved } = serialization;
  const isDefault = style === (place === "path" || place === "header" ? "simple" : "form");
  return {
    style: isDefault ? undefined : style,
    explode: explode === (style === "form") ? undefined : explode,
    allowReserved: allowReserved || undefined,
  };
}

const BODY_KINDS: Readonly<Record<MediaTypeKind, string | undefined>> = {
  json: undefined,
  form: "form",
  multipart: "multipart",
  text: "text",
  xml: "text",
  sequence: "text",
  binary: "binary",
};

function describeBody({ input, body }: Operation): object | undefined {
  if (input.body === "none" || body === undefined) return undefined;
  const media = body.content.find(({ mediaType }) => mediaType === input.mediaType);
  const kind = media?.kind ?? "json";
  const whole = input.body === "whole" ? input.fields.find(isBody) : undefined;
  return {
    mediaType: input.mediaType,
    kind: BODY_KINDS[kind],
    optional: !body.required || undefined,
    key: whole?.key,
    parts: media && describeParts(media),
  };
}

/** What the runtime does by itself is left out, and so is a range: it cannot be sent. */
function describeParts({ kind, encoding }: MediaType): ReadonlyMap<string, object> | undefined {
  if (kind !== "form" && kind !== "multipart") return undefined;
  const parts = encoding.flatMap((part): [string, object][] => {
    const { property, style = "form", explode, allowReserved } = part;
    if (hasStyle(part)) {
      const isOther = explode !== undefined && explode !== (style === "form");
      return [[property, { style, explode: isOther ? explode : undefined, allowReserved: allowReserved || undefined }]];
    }
    const contentType = part.contentType?.split(",").find((type) => !type.includes("*"));
    return contentType === undefined ? [] : [[property, { contentType: contentType.trim() }]];
  });
  return parts.length > 0 ? new Map(parts) : undefined;
}

function isBody(field: InputField): boolean {
  return field.in === "body";
}

function describeResponse(result: OperationResult): object {
  // An envelope that holds nothing says at least whether the call succeeded.
  if (result.unwrap !== undefined) return { ...describeContent({ ...result, kind: "json" }), unwrap: result.unwrap };
  return describeContent(result);
}

function describeContent({ kind, mediaType }: OperationResult): object {
  switch (kind) {
    case "json":
      return { accept: mediaType === "application/json" ? undefined : mediaType };
    case "none":
      return { response: "none" };
    case "binary":
    case "multipart":
      return { response: "binary", accept: mediaType };
    default:
      return { response: "text", accept: mediaType };
  }
}

/** What the runtime must know of the API; `ApiDescriptor` of the runtime is its contract. */
export function describeApi({ servers, securitySchemes, envelope }: ApiModel): object {
  const schemes = securitySchemes.flatMap((scheme): [string, object][] => {
    const described = describeScheme(scheme);
    return described === undefined ? [] : [[scheme.key, described]];
  });
  const { status, ok, code, message, requestId } = envelope ?? {};
  return {
    server: findBaseUrl(servers),
    securitySchemes: new Map(schemes),
    envelope: envelope && { status, ok, code, message, requestId },
  };
}

/** The keys of the schemes that the runtime can place a credential for. */
export function listSchemeKeys({ securitySchemes }: ApiModel): string[] {
  return securitySchemes.filter((scheme) => describeScheme(scheme) !== undefined).map(({ key }) => key);
}

function describeScheme(scheme: SecurityScheme): object | undefined {
  switch (scheme.kind) {
    case "apiKey":
      return { kind: "apiKey", in: scheme.in, name: scheme.wireName };
    case "http":
      if (scheme.scheme === "basic") return { kind: "basic" };
      return scheme.scheme === "bearer" ? { kind: "bearer" } : undefined;
    case "oauth2":
    case "openIdConnect":
      return { kind: "bearer" };
    case "mutualTLS":
      return undefined;
  }
}
