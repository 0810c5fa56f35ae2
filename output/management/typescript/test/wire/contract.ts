/** What `wire.json` says of the API: JSON Schemas of all that travels, and an answer for each operation. */
export interface WireContract {
  /** Schemas refer to these as `#/components/schemas/Name`. */
  readonly components: {
    readonly schemas: Readonly<Record<string, unknown>>;
  };
  /** By the names of the client's methods. */
  readonly operations: Readonly<Record<string, WireOperation>>;
}

export interface WireOperation {
  readonly method: string;
  /** The path template, such as `/users/{id}`. */
  readonly path: string;
  readonly parameters: readonly WireParameter[];
  /** Absent: none is sent. */
  readonly body?: WireBody;
  readonly credentials: readonly WireCredential[];
  /** What travels of an argument's fields that hold bigints, or integers as texts. Absent: none does. */
  readonly converted?: Readonly<Record<string, unknown>>;
  readonly answer: WireAnswer;
}

/** How a list or an object is written as text. */
export interface WireStyle {
  readonly name: string;
  readonly style: string;
  readonly explode: boolean;
}

export interface WireParameter extends WireStyle {
  /** The key in the argument of the method. */
  readonly key: string;
  readonly in: "path" | "query" | "querystring" | "header" | "cookie";
  /** The parameter is one text of this media type, instead of a style. */
  readonly mediaType?: string;
  readonly schema: unknown;
}

export interface WireBody {
  readonly mediaType: string;
  readonly kind: WireKind;
  /** The key in the argument that holds all of it. Absent: each key that is no parameter's is a field. */
  readonly key?: string;
  readonly schema: unknown;
  /** The fields of a form that are written in an unusual way. */
  readonly fields?: Readonly<Record<string, WireField>>;
}

export interface WireField {
  readonly contentType?: string;
  readonly style?: string;
  readonly explode?: boolean;
}

export type WireKind =
  | "none"
  | "json"
  | "form"
  | "multipart"
  | "text"
  | "xml"
  | "sequence"
  | "binary";

export interface WireCredential {
  readonly in: "query" | "header" | "cookie";
  readonly name: string;
  /** As it travels; `null`: it must not be there. */
  readonly value: string | null;
}

export interface WireAnswer {
  readonly status: number;
  readonly kind: WireKind;
  readonly mediaType?: string;
  /** What is sent; of a sequence, its items. */
  readonly body?: unknown;
  readonly schema?: unknown;
  /** The property of the body that the method gives. Absent: all of the body. */
  readonly unwrap?: string;
}
