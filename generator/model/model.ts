/**
 * The API as the targets see it. Plain JSON without cycles: a reference holds a key, never an object, and nothing
 * leads back to the OpenAPI document but a JSON Pointer for diagnostics.
 */

import type { JsonNumber, JsonObject, JsonValue } from "../syntax/json-value.ts";

export type { JsonNumber, JsonObject, JsonValue };

/** A name without casing: `QRCodeDto` is the text `QRCodeDto` and the words `qr`, `code`, `dto`. A target cases it. */
export interface Name {
  readonly text: string;
  readonly words: readonly string[];
}

/** A JSON Pointer (RFC 6901) into the normalized document. */
export type Pointer = string;

export interface ApiModel {
  readonly info: ApiInfo;
  readonly client: ClientNaming;
  readonly servers: readonly Server[];
  readonly securitySchemes: readonly SecurityScheme[];
  /** One per tag with operations: declared tags in the document's order, then undeclared ones, then the operations without a tag. */
  readonly resources: readonly Resource[];
  /** One per tag that is a text: with a description, and without operations. */
  readonly guides: readonly Guide[];
  /** The tags of all resources and guides, in the order of a table of contents. */
  readonly contents: readonly string[];
  /** Sorted by path, then by method: a document's key order changes nothing. */
  readonly operations: readonly Operation[];
  /** Sorted by key. */
  readonly schemas: readonly NamedSchema[];
  readonly envelope?: Envelope;
  readonly auth?: ClientAuth;
  readonly environment?: Environment;
  /** What integers of 64 bits are in the SDK. Absent: numbers, which round those of more than 53 bits. */
  readonly int64?: Exclude<Int64Type, "number">;
}

/**
 * For options of the client, the variables of the environment that stand in where a caller gives none. Those of `auth` are by
 * the security scheme, and of one that has a user name and a password there are two.
 */
export type Environment = Readonly<
  Record<string, string | Readonly<Record<string, string | Readonly<Record<string, string>>>>>
>;

/** What the SDK has in place of integers of 64 bits, which no number holds exactly. */
export type Int64Type = "number" | "bigint" | "string";

export interface ApiInfo {
  readonly title: string;
  readonly version: string;
  readonly summary?: string;
  readonly description?: string;
  readonly externalDocs?: ExternalDocs;
}

export interface ExternalDocs {
  readonly url: string;
  readonly description?: string;
}

/** How the SDK names its client class and the client's methods. */
export interface ClientNaming {
  /** `ManagementClient`, or made from the title. */
  readonly name: Name;
  /** Whether `name.text` was configured and is to be used letter by letter. */
  readonly isGiven: boolean;
  readonly methodCase: MethodCase;
}

export type MethodCase = "camel" | "snake" | "pascal";

export interface Server {
  /** May hold `{variable}`s. */
  readonly url: string;
  readonly name?: string;
  readonly description?: string;
  readonly variables: readonly ServerVariable[];
}

export interface ServerVariable {
  readonly name: string;
  readonly default: string;
  readonly values: readonly string[];
  readonly description?: string;
}

export interface SecuritySchemeBase {
  /** The key in `components.securitySchemes`. */
  readonly key: string;
  readonly description?: string;
  readonly deprecated: boolean;
  readonly pointer: Pointer;
}
export interface ApiKeyScheme extends SecuritySchemeBase {
  readonly kind: "apiKey";
  readonly in: "query" | "header" | "cookie";
  readonly wireName: string;
}
export interface HttpScheme extends SecuritySchemeBase {
  readonly kind: "http";
  /** In lower case: `bearer`, `basic`, … */
  readonly scheme: string;
  readonly bearerFormat?: string;
}
export interface OAuth2Scheme extends SecuritySchemeBase {
  readonly kind: "oauth2";
  readonly flows: readonly OAuthFlow[];
}
export interface OpenIdConnectScheme extends SecuritySchemeBase {
  readonly kind: "openIdConnect";
  readonly url: string;
}
export interface MutualTlsScheme extends SecuritySchemeBase {
  readonly kind: "mutualTLS";
}
export type SecurityScheme = ApiKeyScheme | HttpScheme | OAuth2Scheme | OpenIdConnectScheme | MutualTlsScheme;

export interface OAuthFlow {
  readonly kind: string;
  readonly authorizationUrl?: string;
  readonly tokenUrl?: string;
  readonly refreshUrl?: string;
  readonly scopes: readonly { readonly name: string; readonly description: string }[];
}

/** One alternative: all of its schemes together. No scheme at all is anonymous access. */
export type SecurityRequirement = readonly { readonly scheme: string; readonly scopes: readonly string[] }[];

/** What a group is called. */
export interface Title {
  /** As the document has it; empty for the operations without a tag. */
  readonly text: string;
  /** By the locale, from the configuration. */
  readonly locales?: Readonly<Record<string, string>>;
}

/** A tag as it is shown. */
export interface TagBase {
  /** As written; `""` for the operations without a tag. */
  readonly tag: string;
  /** Unique among those of its kind, whatever casing a target chooses. */
  readonly name: Name;
  readonly title: Title;
  readonly externalDocs?: ExternalDocs;
  /** What it is below, from the outermost on: a section (`x-tagGroups`), or other tags. */
  readonly ancestors: readonly Ancestor[];
  readonly pointer: Pointer;
}

export interface Ancestor {
  /** Absent: a section, which is no tag. */
  readonly tag?: string;
  readonly title: Title;
}

/** A tag with operations, or the group of those that have none. Its name is in ASCII. */
export interface Resource extends TagBase {
  readonly description?: string;
  readonly isDeclared: boolean;
  /** Ids of the operations. */
  readonly operations: readonly string[];
}

/** A tag without operations: a text. */
export interface Guide extends TagBase {
  readonly description: string;
}

export interface Operation {
  /** The operation id as written, or `GET /path` where there is none. Unique. */
  readonly id: string;
  /** Unique among the operations, whatever casing a target chooses. */
  readonly name: Name;
  /** Absent: the client itself has a method of the operation's name. */
  readonly clientMethod?: ClientMethod;
  /** As it is sent: `GET`. */
  readonly method: string;
  /** The path template as written. */
  readonly path: string;
  readonly summary?: string;
  readonly description?: string;
  readonly externalDocs?: ExternalDocs;
  readonly deprecated: boolean;
  /** Tags of its resources, each once, declared ones first; never empty (`""` is the resource of the operations without a tag). */
  readonly tags: readonly string[];
  /** Tags that mark it instead of grouping it (`x-traitTag`). */
  readonly traits: readonly string[];
  readonly parameters: readonly Parameter[];
  readonly body?: RequestBody | undefined;
  readonly input: OperationInput;
  /** By status: 200 before 2XX before `default`. */
  readonly responses: readonly Response[];
  /** What the call gives when it succeeds. */
  readonly result: OperationResult;
  /** Absent: nothing says that the answer is one page of several. */
  readonly pages?: Pages | undefined;
  /** Alternatives, any of which will do. Empty: the document asks for nothing. */
  readonly security: readonly SecurityRequirement[];
  /** Only where the operation or its path has servers of its own. */
  readonly servers?: readonly Server[];
  /** Code that the document brings along, by language. */
  readonly samples: readonly CodeSample[];
  readonly pointer: Pointer;
}

/** Where the client has the method of an operation, and under which name. */
export interface ClientMethod {
  /** The name of the group of methods that it is in. Absent: it is on the client itself. */
  readonly group?: Name;
  /** Unique within the group, whatever casing a target chooses. */
  readonly name: Name;
}

export interface CodeSample {
  /** In lower case, as written: `python`, `node`, `csharp`. */
  readonly language: string;
  readonly label?: string;
  readonly source: string;
  readonly pointer: Pointer;
}

/** `querystring` is OpenAPI 3.2: the whole query from one value. */
export type ParameterPlace = "path" | "query" | "header" | "cookie" | "querystring";

/** https://spec.openapis.org/oas/v3.2.0.html#style-values */
export type ParameterStyle =
  "matrix" | "label" | "simple" | "form" | "spaceDelimited" | "pipeDelimited" | "deepObject" | "cookie";

export interface Parameter {
  readonly wireName: string;
  readonly name: Name;
  readonly in: ParameterPlace;
  readonly required: boolean;
  readonly deprecated: boolean;
  readonly description?: string;
  readonly schema: Schema;
  readonly serialization: ParameterSerialization;
  /** The parameter's own examples, then its schema's. */
  readonly examples: readonly Example[];
  /** What the document calls it, where operations refer to it: then it is the same object in all of them. */
  readonly sharedName?: string;
  readonly pointer: Pointer;
}

export type ParameterSerialization =
  | {
      readonly kind: "style";
      readonly style: ParameterStyle;
      readonly explode: boolean;
      readonly allowReserved: boolean;
    }
  | { readonly kind: "content"; readonly mediaType: string };

export interface RequestBody {
  readonly required: boolean;
  readonly description?: string;
  /** In the document's order; never empty. */
  readonly content: readonly MediaType[];
  readonly pointer: Pointer;
}

export interface MediaType {
  /** As written, such as `application/json; charset=utf-8` or `text/*`. */
  readonly mediaType: string;
  readonly kind: MediaTypeKind;
  /** Absent: anything. */
  readonly schema?: Schema;
  /** The schema of one item of a sequential media type, wherever the document has it. */
  readonly itemSchema?: Schema;
  readonly examples: readonly Example[];
  readonly encoding: readonly PropertyEncoding[];
  readonly pointer: Pointer;
}

/** How a value becomes bytes and back. `json` also stands for every `+json`. */
export type MediaTypeKind = "json" | "form" | "multipart" | "text" | "xml" | "sequence" | "binary";

export interface PropertyEncoding {
  readonly property: string;
  readonly contentType?: string;
  readonly style?: ParameterStyle;
  readonly explode?: boolean;
  readonly allowReserved: boolean;
  readonly headers: readonly Header[];
}

/**
 * The one argument of an operation's method, which is also the request table of its page: parameters and the fields
 * of an object body side by side.
 */
export interface OperationInput {
  /** In the document's order: path, query, header, cookie parameters, then the body. */
  readonly fields: readonly InputField[];
  /** Where the body is: nowhere, spread over the fields whose place is `body`, or whole under the one such field. */
  readonly body: "none" | "spread" | "whole";
  /** The media type that is sent. Only with a body. */
  readonly mediaType?: string;
  /** The key of the named schema that alone is the argument: a spread body, and no parameter beside it. */
  readonly schemaKey?: string;
}

export interface InputField {
  /** The key in the argument: the wire name, unless two places would share it. Unique. */
  readonly key: string;
  readonly name: Name;
  readonly wireName: string;
  readonly in: ParameterPlace | "body";
  readonly required: boolean;
  readonly deprecated: boolean;
  readonly description?: string;
  readonly schema: Schema;
  readonly examples: readonly Example[];
  /** Of a form's field, the content type that the document gives it: one, or several after commas. */
  readonly contentType?: string;
  /** Whether bytes travel as they are: one file, or a list of them. */
  readonly files?: "one" | "many";
}

export interface Response {
  /** `200`, `2XX` or `default`. */
  readonly status: string;
  readonly summary?: string;
  readonly description: string;
  readonly headers: readonly Header[];
  readonly content: readonly MediaType[];
  /** See `Parameter`. */
  readonly sharedName?: string;
  readonly pointer: Pointer;
}

export interface Header {
  readonly wireName: string;
  readonly required: boolean;
  readonly deprecated: boolean;
  readonly description?: string;
  readonly schema: Schema;
  readonly examples: readonly Example[];
}

export interface OperationResult {
  /** The status of the response that the result comes from; absent where the document declares none. */
  readonly status?: string;
  readonly kind: "none" | MediaTypeKind;
  readonly mediaType?: string;
  /** Absent for `none`, and where anything may come. */
  readonly schema?: Schema;
  readonly examples: readonly Example[];
  /** The property of the body that is the result, where an envelope is unwrapped: with `none`, one that is not declared. */
  readonly unwrap?: string;
  /** Whether that property may be missing. */
  readonly isOptional?: boolean;
}

/** How a document or its configuration says that pages are told apart. Paths are names of fields with dots between them. */
export interface PagesRule {
  readonly by: "number" | "offset" | "cursor" | "link";
  /** The field of the request. Absent with `link` alone. */
  readonly field?: string;
  /** The number of the first page. */
  readonly first?: number;
  /** The list in the answer. Absent: the answer is the list. */
  readonly items?: string;
  /** The cursor of the next page in the answer. */
  readonly cursor?: string;
  /** How many items there are in all. */
  readonly total?: string;
  /** Whether there is another page. */
  readonly more?: string;
  /** The ids of the operations that it is for. Absent: all that have these fields. */
  readonly operations?: readonly string[];
}

/** The pages of an operation: names of fields, the outermost first, in the argument or in the result. */
export interface Pages {
  readonly by: PagesRule["by"];
  /** In the argument. */
  readonly field?: readonly string[];
  readonly first?: number;
  readonly items: readonly string[];
  /** What is in the list. */
  readonly item: Schema;
  readonly cursor?: readonly string[];
  readonly total?: readonly string[];
  readonly more?: readonly string[];
}

/** An example as a value: `false`, `0`, `""` and `null` are examples, and no entry is none. */
export interface Example {
  readonly name?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly value: JsonValue;
}

export interface NamedSchema {
  /** The key in `components.schemas` of the normalized document. */
  readonly key: string;
  /** Unique among the schemas, whatever casing a target chooses. */
  readonly name: Name;
  /** What its request view is called where there are two views. Unique like `name`, and among both. */
  readonly inputName: Name;
  /**
   * Whether read-only or write-only properties are in reach, so that requests and responses have views of their own:
   * `Pet` and `PetInput`.
   */
  readonly hasTwoViews: boolean;
  readonly schema: Schema;
}

/** What every schema may say, beside its shape. */
export interface SchemaBase {
  readonly pointer: Pointer;
  readonly title?: string;
  readonly description?: string;
  readonly deprecated: boolean;
  readonly readOnly: boolean;
  readonly writeOnly: boolean;
  readonly externalDocs?: ExternalDocs;
  /** Wrapped, so that a default of `null` differs from none. */
  readonly default?: { readonly value: JsonValue };
  readonly examples: readonly Example[];
  /** What no type can say. Absent: nothing. */
  readonly rules?: readonly Assertion[];
}

/** A demand on a value; the schemas are as the document has them. */
export type Assertion =
  | { readonly kind: "not" | "propertyNames" | "contentSchema"; readonly schema: JsonValue }
  | { readonly kind: "if"; readonly condition: JsonValue; readonly then?: JsonValue; readonly else?: JsonValue }
  | { readonly kind: "contains"; readonly schema: JsonValue; readonly min: JsonNumber; readonly max?: JsonNumber }
  | { readonly kind: "dependentRequired"; readonly property: string; readonly required: readonly string[] }
  | { readonly kind: "dependentSchema"; readonly property: string; readonly schema: JsonValue };

/** https://json-schema.org/draft/2020-12/json-schema-validation#name-validation-keywords-for-str */
export interface StringSchema extends SchemaBase {
  readonly kind: "string";
  readonly format?: string;
  readonly minLength?: JsonNumber;
  readonly maxLength?: JsonNumber;
  readonly pattern?: string;
  readonly contentEncoding?: string;
  readonly contentMediaType?: string;
}
export interface NumberSchema extends SchemaBase {
  readonly kind: "number" | "integer";
  readonly format?: string;
  readonly minimum?: JsonNumber;
  readonly maximum?: JsonNumber;
  readonly exclusiveMinimum?: JsonNumber;
  readonly exclusiveMaximum?: JsonNumber;
  readonly multipleOf?: JsonNumber;
}
export interface BooleanSchema extends SchemaBase {
  readonly kind: "boolean";
}
export interface NullSchema extends SchemaBase {
  readonly kind: "null";
}
/** Anything: the schema `true`, `{}`, or one that no target could say more of. */
export interface UnknownSchema extends SchemaBase {
  readonly kind: "unknown";
}
/** Nothing: the schema `false`. */
export interface NeverSchema extends SchemaBase {
  readonly kind: "never";
}
export interface LiteralSchema extends SchemaBase {
  readonly kind: "literal";
  readonly value: JsonValue;
}
export interface EnumSchema extends SchemaBase {
  readonly kind: "enum";
  readonly members: readonly EnumMember[];
}
export interface EnumMember {
  readonly value: JsonValue;
  /** From `x-enum-varnames` or `x-enumNames`. */
  readonly name?: string;
  readonly description?: string;
}
export interface ArraySchema extends SchemaBase {
  readonly kind: "array";
  readonly items: Schema;
  readonly minItems?: JsonNumber;
  readonly maxItems?: JsonNumber;
  readonly uniqueItems: boolean;
}
export interface TupleSchema extends SchemaBase {
  readonly kind: "tuple";
  readonly items: readonly Schema[];
  /** What may follow; `never`: nothing. */
  readonly rest: Schema;
  readonly minItems?: JsonNumber;
  readonly maxItems?: JsonNumber;
}
/** An object whose keys are data: `additionalProperties`, `patternProperties`, and no property of its own. */
export interface RecordSchema extends SchemaBase {
  readonly kind: "record";
  readonly values: Schema;
  readonly patterns: readonly PatternProperty[];
  readonly minProperties?: JsonNumber;
  readonly maxProperties?: JsonNumber;
}
export interface PatternProperty {
  readonly pattern: string;
  readonly schema: Schema;
}
export interface ObjectSchema extends SchemaBase {
  readonly kind: "object";
  /** In the document's order. */
  readonly properties: readonly Property[];
  /** Required properties that are declared by another member of the intersection, or not at all. */
  readonly alsoRequired?: readonly string[];
  /** What other keys may hold; absent: not said, `never`: there are none. */
  readonly additional?: Schema;
  readonly patterns: readonly PatternProperty[];
  readonly minProperties?: JsonNumber;
  readonly maxProperties?: JsonNumber;
}
export interface Property {
  readonly wireName: string;
  readonly name: Name;
  readonly required: boolean;
  readonly schema: Schema;
}
/** The named schema with that key; its own docs, default and examples come first. */
export interface RefSchema extends SchemaBase {
  readonly kind: "ref";
  readonly key: string;
}
/** `oneOf` and `anyOf`; `nullable` and type arrays are unions too. */
export interface UnionSchema extends SchemaBase {
  readonly kind: "union";
  readonly members: readonly Schema[];
  readonly isExclusive: boolean;
  readonly discriminator?: Discriminator;
}
export interface Discriminator {
  readonly wireName: string;
  /** Value → key of the named schema. */
  readonly mapping: readonly { readonly value: string; readonly schemaKey: string }[];
  /** The named schema of a value without the property, or with one that means no other (OpenAPI 3.2). */
  readonly defaultKey?: string;
}
export interface IntersectionSchema extends SchemaBase {
  readonly kind: "intersection";
  readonly members: readonly Schema[];
}

export type Schema =
  | StringSchema
  | NumberSchema
  | BooleanSchema
  | NullSchema
  | UnknownSchema
  | NeverSchema
  | LiteralSchema
  | EnumSchema
  | ArraySchema
  | TupleSchema
  | RecordSchema
  | ObjectSchema
  | RefSchema
  | UnionSchema
  | IntersectionSchema;

/**
 * An answer that says in its body whether it succeeded, whatever its HTTP status. The strings are names of the body's
 * properties.
 */
export interface Envelope {
  readonly status: string;
  /** The values of `status` that mean success. */
  readonly ok: readonly (number | string)[];
  readonly code?: string;
  readonly message?: string;
  readonly requestId?: string;
  readonly data?: string;
  /** Whether the result of a call is `data` alone. */
  readonly unwrap?: boolean;
}

/** What the security schemes of a document do not say of the credentials that a client sends. */
export interface ClientAuth {
  /** Which complete alternatives of an operation's security a call sends. */
  readonly alternatives?: "first" | "all";
  readonly token?: TokenRequest;
}

/** The request that turns options of a client into credentials. */
export interface TokenRequest {
  /** Relative to the server, or absolute. */
  readonly url: string;
  readonly encoding?: "json" | "form";
  /** The client's option for each field of the body. */
  readonly fields: Readonly<Record<string, string>>;
  /** Fields that are always the same. */
  readonly constants?: Readonly<Record<string, string>>;
  /** The field of the answer with the seconds until it expires, such as `data.expires_in`. */
  readonly expiresIn?: string;
  /** By the key of a security scheme, the field of the answer that is its credential, or that is the JWT with such a claim. */
  readonly credentials: Readonly<Record<string, string | { readonly field: string; readonly claim: string }>>;
}
