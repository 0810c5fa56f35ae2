import type { InputField, MediaType, Operation, SecurityScheme } from "../model/model.ts";
import { findBodyMedia } from "../model/operations/media-types.ts";
import { printJson } from "../printing/json-text.ts";
import { Code, type Printable } from "../printing/value-layout.ts";
import { encodeText, expandParameter, toText } from "./expand-parameter.ts";
import type { SampleValue } from "./language.ts";

/** A field of a sample with its value. */
export interface SampleField {
  readonly field: InputField;
  readonly value: SampleValue;
  /** The code of the value. Absent: it is printed like any other. */
  readonly written?: Printable;
}

export interface SampleCall {
  readonly operation: Operation;
  readonly fields: readonly SampleField[];
  /** The security schemes whose credentials are sent. */
  readonly schemes: readonly SecurityScheme[];
  readonly server: string;
}

/** A request as sent. */
export interface HttpRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: readonly string[];
  /** A body that is sent verbatim. */
  readonly body?: string;
  /** The fields of a form, either multipart or percent-encoded. */
  readonly parts?: readonly { readonly name: string; readonly value: string; readonly isFile: boolean }[];
  readonly kind: "none" | "text" | "file" | "form" | "multipart";
}

/** Describes the request of a call. */
export function describeRequest(call: SampleCall): HttpRequest {
  const { operation, server } = call;
  const credentials = listCredentials(call.schemes);
  const query = [...placed(call, "query"), ...placed(call, "querystring"), ...credentials.query];
  const cookies = [...placed(call, "cookie"), ...credentials.cookies];
  const path = operation.path.replace(/\{([^{}]*)\}/g, (placeholder, name: string) => {
    return expandField(call, "path", name)?.text ?? encodeText(placeholder);
  });
  const body = describeBody(call);
  const { mediaType } = operation.input;
  return {
    method: operation.method,
    url: server.replace(/\/+$/, "") + path + (query.length > 0 ? `?${query.join("&")}` : ""),
    headers: [
      ...credentials.headers,
      ...operation.parameters.flatMap(({ in: place, wireName }) => {
        const expanded = place === "header" ? expandField(call, place, wireName) : undefined;
        return expanded === undefined ? [] : [`${wireName}: ${expanded.text}`];
      }),
      ...(cookies.length > 0 ? [`Cookie: ${cookies.join("; ")}`] : []),
      // For a form, the HTTP client sets the header itself, as it chooses the boundary.
      ...(["text", "file"].includes(body.kind) && mediaType !== undefined ? [`Content-Type: ${mediaType}`] : []),
    ],
    ...body,
  };
}

function placed(call: SampleCall, place: string): string[] {
  return call.operation.parameters.flatMap((parameter) => {
    const text = parameter.in === place ? expandField(call, place, parameter.wireName)?.text : undefined;
    return text === undefined || text === "" ? [] : [text];
  });
}

/** Serializes a parameter; `undefined` if the sample omits it. */
function expandField({ operation, fields }: SampleCall, place: string, name: string): { text: string } | undefined {
  const parameter = operation.parameters.find((each) => each.in === place && each.wireName === name);
  const given = fields.find(({ field }) => field.in === place && field.wireName === name);
  if (parameter === undefined || given === undefined || given.value instanceof Code) return undefined;
  return { text: expandParameter(parameter, given.value) };
}

interface PlacedCredentials {
  readonly headers: readonly string[];
  readonly query: readonly string[];
  readonly cookies: readonly string[];
}

function listCredentials(schemes: readonly SecurityScheme[]): PlacedCredentials {
  const keys = schemes.filter((scheme) => scheme.kind === "apiKey");
  const inPlace = (place: string) => keys.filter((scheme) => scheme.in === place).map(({ wireName }) => wireName);
  const bearer = schemes.filter((scheme) => scheme.kind !== "apiKey");
  return {
    headers: [
      ...bearer.map((scheme) => {
        const isBasic = scheme.kind === "http" && scheme.scheme === "basic";
        return `Authorization: ${isBasic ? "Basic <username:password in Base64>" : "Bearer <token>"}`;
      }),
      ...inPlace("header").map((name) => `${name}: <key>`),
    ],
    query: inPlace("query").map((name) => `${encodeText(name)}=%3Ckey%3E`),
    cookies: inPlace("cookie").map((name) => `${name}=<key>`),
  };
}

function describeBody({ operation, fields }: SampleCall): Pick<HttpRequest, "kind" | "body" | "parts"> {
  const { input } = operation;
  const given = fields.filter(({ field }) => field.in === "body");
  const media = findBodyMedia(operation);
  const [whole] = given;
  if (media === undefined || input.body === "none") return { kind: "none" };
  if (input.body === "whole") return whole === undefined ? { kind: "none" } : describeWhole(whole.value, media);
  if (media.kind === "form" || media.kind === "multipart") {
    const parts = given.flatMap(({ field, value }) => listParts(field, value));
    return parts.length === 0 ? { kind: "none" } : { kind: media.kind, parts };
  }
  const members = given.map(
    ({ field, value }) => [field.wireName, value instanceof Code ? value.text : value] as const,
  );
  return { kind: "text", body: printJson(Object.fromEntries(members)) };
}

function describeWhole(value: SampleValue, { kind }: MediaType): Pick<HttpRequest, "kind" | "body"> {
  if (value instanceof Code || kind === "binary") return { kind: "file" };
  return { kind: "text", body: typeof value === "string" && kind !== "json" ? value : printJson(value) };
}

function listParts({ wireName }: InputField, value: SampleValue): NonNullable<HttpRequest["parts"]> {
  if (value instanceof Code) return [{ name: wireName, value: "file", isFile: true }];
  const items = Array.isArray(value) ? (value as readonly Exclude<SampleValue, Code>[]) : [value];
  return items.map((item) => ({ name: wireName, value: toText(item), isFile: false }));
}
