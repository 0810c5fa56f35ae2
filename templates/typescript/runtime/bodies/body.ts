/** https://spec.openapis.org/oas/v3.1.1.html#request-body-object */
import { InvalidRequestError } from "../errors/sdk-error.js";
import type { OperationDescriptor } from "../operation.js";
import type { Style } from "../parameters/styles.js";
import { readOwn } from "../request/own-member.js";

/** The body of an operation: a codec, and all that is unusual of it: `json`, `{ ...json, key: "body" }`. */
export interface Body {
  /** What is sent as `Content-Type`. Only that of a binary body may be a range, such as `image/*`. */
  readonly mediaType: string;
  /** The key of the argument that is the body. Absent: every key that is no parameter's is a field of the body. */
  readonly key?: string;
  /** Nothing is sent where no field is given. Absent: the body is required. */
  readonly isOptional?: boolean;
  /** Of a form, the fields that are not sent as such fields usually are. */
  readonly fields?: Readonly<Record<string, FormField>>;
  write(value: unknown, body: Body): WrittenBody;
}

/** How a field of a form is sent: either with a style, or with a content type. */
export interface FormField {
  readonly style?: Style;
  readonly explode?: boolean;
  readonly encode?: (text: string) => string;
  /** Of a list in JSON, the whole list's; of any other list, that of each item. */
  readonly contentType?: string;
}

/** A body as `fetch` takes it. */
export interface WrittenBody {
  readonly content: NonNullable<RequestInit["body"]>;
  /** Absent: `fetch` says it. */
  readonly contentType?: string | undefined;
  /** Absent: redirects are followed, with the body sent once more. */
  readonly redirect?: RequestRedirect;
}

/** The body of a call; undefined where there is none. */
export function writeBody(
  operation: OperationDescriptor,
  input: object | undefined,
): WrittenBody | undefined {
  const { body, method } = operation;
  if (body === undefined) return undefined;
  const { key } = body;
  const value =
    key === undefined
      ? collectFields(operation, body, input)
      : readOwn(input, key);
  if (value === undefined) {
    if (body.isOptional) return undefined;
    throw new InvalidRequestError(`The body "${key ?? ""}" is missing.`);
  }
  if (/^(GET|HEAD)$/.test(method))
    throw new InvalidRequestError(`A ${method} request cannot have a body.`);
  return body.write(value, body);
}

/** Every key that is no parameter's. */
function collectFields(
  operation: OperationDescriptor,
  body: Body,
  input: object | undefined,
): object | undefined {
  const taken = new Set(operation.parameters?.map(({ key }) => key));
  const fields = Object.entries(input ?? {}).filter(
    ([key, value]) => value !== undefined && !taken.has(key),
  );
  if (fields.length === 0 && body.isOptional) return undefined;
  // Unlike an assignment, `fromEntries` takes `__proto__` for a key as any other.
  return Object.fromEntries(fields);
}
