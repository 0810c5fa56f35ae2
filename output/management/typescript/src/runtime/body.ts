/** https://spec.openapis.org/oas/v3.1.1.html#request-body-object */
import { keyOf, readInput } from "./call-input.js";
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
    content: serializeContent(kind, value),
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
  kind: BodyKind,
  value: unknown,
): SerializedBody["content"] {
  switch (kind) {
    case "json":
      return toJsonText(value);
    case "form":
      return serializeForm(value);
    case "multipart":
      return toFormData(value);
    case "text":
      return toText(value);
    case "binary":
      return value as SerializedBody["content"];
  }
}

/** Lists repeat the name; objects are JSON, as the specification has it for fields without an encoding. */
function serializeForm(value: unknown): string {
  // Who has written the form already knows better.
  if (typeof value === "string") return value;
  if (value instanceof URLSearchParams) return value.toString();
  const form = new URLSearchParams();
  for (const [name, item] of listParts(value)) form.append(name, toText(item));
  return form.toString();
}

/** A part for each field: files as they are, objects as JSON, all else as text. */
function toFormData(value: unknown): FormData {
  if (value instanceof FormData) return value;
  const form = new FormData();
  for (const [name, item] of listParts(value)) {
    const isObject = typeof item === "object" && !(item instanceof Date);
    if (item instanceof Blob) form.append(name, item);
    else if (isObject) form.append(name, toJsonPart(item));
    else form.append(name, toText(item));
  }
  return form;
}

function toJsonPart(value: unknown): Blob {
  return new Blob([toJsonText(value)], { type: "application/json" });
}

/** The fields of a form that hold something, each item of a list by itself. */
function listParts(value: unknown): [string, unknown][] {
  return Object.entries(Object(value) as Record<string, unknown>)
    .flatMap(([name, field]): [string, unknown][] =>
      Array.isArray(field)
        ? field.map((item: unknown) => [name, item])
        : [[name, field]],
    )
    .filter(([, item]) => item !== undefined && item !== null);
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
