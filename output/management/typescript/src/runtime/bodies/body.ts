/** https://spec.openapis.org/oas/v3.1.1.html#request-body-object */
import type { Style } from "../parameters/styles.js";

/** The body of an operation: a codec, with what differs from its defaults: `json`, `{ ...json, key: "body" }`. */
export interface Body {
  /** What is sent as `Content-Type`. Only that of a binary body may be a range, such as `image/*`. */
  readonly mediaType: string;
  /** The key of the argument that holds the body. Absent: all keys that are not parameters are fields of the body. */
  readonly key?: string;
  /** Whether nothing is sent if no field is given. Absent: the body is required. */
  readonly isOptional?: boolean;
  /** A call without an argument sends a body without fields. Absent: it is refused. */
  readonly isSentEmpty?: boolean;
  /** The fields of a form that are not sent in the default way. */
  readonly fields?: Readonly<Record<string, FormField>>;
  write(value: unknown, body: Body): WrittenBody;
}

/** How a field of a form is sent: with a style or with a content type. */
export interface FormField {
  readonly style?: Style;
  readonly explode?: boolean;
  readonly encode?: (text: string) => string;
  /** For a list in JSON, that of the whole list. For any other list, that of each item. */
  readonly contentType?: string;
}

/** A body as `fetch` takes it. */
export interface WrittenBody {
  readonly content: NonNullable<RequestInit["body"]>;
  /** Absent: `fetch` sets it. */
  readonly contentType?: string | undefined;
  /** Absent: redirects are followed, and the body is sent again. */
  readonly redirect?: RequestRedirect;
}
