/** https://spec.openapis.org/oas/v3.1.1.html#request-body-object */
import { keyOf, readInput } from "./call-input.js";
import { serializeForm, toFormData } from "./form.js";
import type { BodyDescriptor, OperationDescriptor } from "./operation.js";
import { toJsonText, toText } from "./value-text.js";

type BodyKind = NonNullable<BodyDescriptor["kind"]>;

/** A body as `fetch` takes it. */
export interface SerializedBody {
  readonly content: NonNullable<RequestInit["body"]>;
  /** Absent: `fetch` says it, with the boundary that it chose. */
  readonly contentType: string | undefined;
}

// Where the document gives a range, such as `image/*`: a range cannot be sent.
const CONTENT_TYPES: Readonly<Record<Exclude<BodyKind, "multipart">, string>> =
  {
    json: "application/json",
    form: "application/x-www-form-urlencoded",
    text: "text/plain;charset=UTF-8",
    binary: "application/octet-stream",
  };

/** The body of a call; undefined where there is none. */
export function serializeBody(
  operation: OperationDescriptor,
  input: object | undefined,
): SerializedBody | undefined {
  const { body } = operation;
  if (body === undefined) return undefined;
  const value =
    body.key === undefined
      ? collectFields(operation, body, input)
      : readInput(input, body.key);
  if (value === undefined) return undefined;
  const kind = body.kind ?? "json";
  return {
    content: serializeContent(body, value),
    contentType: chooseContentType(body.mediaType, kind, value),
  };
}

/** Every key that is no parameter's. */
function collectFields(
  operation: OperationDescriptor,
  body: BodyDescriptor,
  input: object | undefined,
): object | undefined {
  const taken = new Set(operation.parameters?.map(keyOf));
  const fields = Object.entries(input ?? {}).filter(
    ([key, value]) => value !== undefined && !taken.has(key),
  );
  if (fields.length === 0 && body.optional) return undefined;
  // Unlike an assignment, `fromEntries` takes `__proto__` for a key as any other.
  return Object.fromEntries(fields);
}

function serializeContent(
  body: BodyDescriptor,
  value: unknown,
): SerializedBody["content"] {
  switch (body.kind ?? "json") {
    case "json":
      return toJsonText(value);
    case "form":
      return serializeForm(value, body);
    case "multipart":
      return toFormData(value, body);
    case "text":
      return toText(value);
    case "binary":
      return value as SerializedBody["content"];
  }
}

function chooseContentType(
  declared: string,
  kind: BodyKind,
  value: unknown,
): string | undefined {
  if (kind === "multipart") return undefined;
  if (!declared.includes("*")) return declared;
  return (value instanceof Blob && value.type) || CONTENT_TYPES[kind];
}
