/** What the runtime must know of an operation to call it. Generated, one constant per operation. */
export interface OperationDescriptor {
  /** The name of the method, for messages. */
  readonly name: string;
  /** As it is sent: `GET`. */
  readonly method: string;
  /** The path template, such as `/users/{id}`. */
  readonly path: string;
  /** Absent: none. */
  readonly parameters?: readonly ParameterDescriptor[];
  /** Absent: none. */
  readonly body?: BodyDescriptor;
  /** How the answer is read. Absent: as JSON. */
  readonly response?: ResponseKind;
  /** The property of the body that is the result. Absent: all of the body is. */
  readonly unwrap?: string;
  /** The `Accept` header. Absent: `application/json`. */
  readonly accept?: string;
  /** Alternatives, each a list of keys in the client's security schemes. Absent: no credential is sent. */
  readonly security?: readonly (readonly string[])[];
  /** Only where the operation has a server of its own, in place of the client's. */
  readonly server?: string;
}

export type ResponseKind = "json" | "text" | "binary" | "none";

/** https://spec.openapis.org/oas/v3.1.1.html#parameter-object */
export interface ParameterDescriptor {
  readonly in: "path" | "query" | "querystring" | "header" | "cookie";
  /** What travels, except for a `querystring`, which is the whole query. */
  readonly name: string;
  /** The key in the argument. Absent: the name. */
  readonly key?: string;
  /** Absent: `simple` in path and header, `form` in query and cookie. */
  readonly style?:
    | "matrix"
    | "label"
    | "simple"
    | "form"
    | "spaceDelimited"
    | "pipeDelimited"
    | "deepObject"
    | "cookie";
  /** Absent: true for `form`, false for all others. */
  readonly explode?: boolean;
  readonly allowReserved?: boolean;
  /** The parameter is one value of this media type, instead of a style. */
  readonly mediaType?: string;
}

export interface BodyDescriptor {
  /** What is sent as `Content-Type`. */
  readonly mediaType: string;
  /** How a value becomes bytes. Absent: as JSON. */
  readonly kind?: "json" | "form" | "multipart" | "text" | "binary";
  /** Nothing is sent where no field is given. Absent: a body of fields is sent even if it has none. */
  readonly optional?: boolean;
  /** The key of the argument that is the body. Absent: every key that is no parameter's is a field of the body. */
  readonly key?: string;
  /** Of a form, the fields that are not sent as such fields usually are. */
  readonly parts?: Readonly<Record<string, PartDescriptor>>;
}

/** A field of a form: either one with a style, or one with a content type. https://spec.openapis.org/oas/v3.2.0.html#encoding-object */
export interface PartDescriptor extends Pick<
  ParameterDescriptor,
  "style" | "explode" | "allowReserved"
> {
  /** Of a list in JSON, the whole list's; of any other list, that of each item. */
  readonly contentType?: string;
}

/** What the runtime must know of the API as a whole. Generated, one constant per client. */
export interface ApiDescriptor {
  /** The base URL where the caller gives none; absent: the caller must. */
  readonly server?: string;
  readonly securitySchemes: Readonly<Record<string, SecuritySchemeDescriptor>>;
  readonly envelope?: EnvelopeDescriptor;
}

export type SecuritySchemeDescriptor =
  | { readonly kind: "bearer" }
  | { readonly kind: "basic" }
  | {
      readonly kind: "apiKey";
      readonly in: "header" | "query" | "cookie";
      readonly name: string;
    };

/** The properties of an answer's body that tell whether it succeeded, whatever its HTTP status. */
export interface EnvelopeDescriptor {
  readonly status: string;
  /** The values of the status that mean success. */
  readonly ok: readonly (number | string)[];
  readonly code?: string;
  readonly message?: string;
  readonly requestId?: string;
}
