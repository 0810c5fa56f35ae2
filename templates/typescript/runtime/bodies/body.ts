/** https://spec.openapis.org/oas/v3.1.1.html#request-body-object */
import type { Style } from "../parameters/styles.js";

/** The body of an operation: a codec, and all that is unusual of it: `json`, `{ ...json, key: "body" }`. */
export interface Body {
  /** What is sent as `Content-Type`. Only that of a binary body may be a range, such as `image/*`. */
  readonly mediaType: string;
  /** The key of the argument that is the body. Absent: every key that is no parameter's is a field of the body. */
  readonly key?: string;
  /** Nothing is sent where no field is given. Absent: the body is required. */
  readonly isOptional?: boolean;
  /** A call without an argument sends a body without fields. Absent: it is refused. */
  readonly isSentEmpty?: boolean;
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
