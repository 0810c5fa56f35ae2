/**
 * The API as the targets see it. Plain JSON without cycles: a reference has a key, never an object. The only way back
 * to the OpenAPI document is a JSON Pointer, for diagnostics.
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
  /**
   * One for each tag with operations: declared tags in the document's order, then undeclared ones, then the operations
   * without a tag.
   */
  readonly resources: readonly Resource[];
  /** One for each tag that has a description and no operations. */
  readonly guides: readonly Guide[];
  /** The tags of all resources and guides, in the order of a table of contents. */
  readonly contents: readonly string[];
  /** Sorted by path, then by method, so that the order of a document's keys changes nothing. */
  readonly operations: readonly Operation[];
  /** Sorted by key. */
  readonly schemas: readonly NamedSchema[];
  readonly envelope?: Envelope;
  readonly auth?: ClientAuth;
  readonly environment?: Environment;
  /** The type of 64-bit integers in the SDK. Absent: `number`, which rounds integers of more than 53 bits. */
  readonly int64?: Exclude<Int64Type, "number">;
}

/**
 * Environment variables that supply options of the client that the caller omits. Those of `auth` are by security
 * scheme; a scheme with a user name and a password has two.
 */
export type Environment = Readonly<
  Record<string, string | Readonly<Record<string, string | Readonly<Record<string, string>>>>>
>;

/** The type of 64-bit integers in the SDK. A number cannot represent all of them. */
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
  /** The class name: configured, such as `ManagementClient`, or made from the title. */
  readonly name: Name;
  /** Whether the name is configured, so that `name.text` is used literally. */
  readonly isGiven: boolean;
  readonly methodCase: MethodCase;
}

export type MethodCase = "camel" | "snake" | "pascal";

export interface Server {
  /** May contain `{variable}`s. */
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

/** One alternative: all of its schemes together. An empty one is anonymous access. */
export type SecurityRequirement = readonly { readonly scheme: string; readonly scopes: readonly string[] }[];

/** The title of a group. */
export interface Title {
  /** As in the document. Empty for the operations without a tag. */
  readonly text: string;
  /** By locale, from the configuration. */
  readonly locales?: Readonly<Record<string, string>>;
}

/** A tag as it is shown. */
export interface TagBase {
  /** As in the document. `""` for the operations without a tag. */
  readonly tag: string;
  /** Unique within its kind, whatever casing a target chooses. */
  readonly name: Name;
  readonly title: Title;
  readonly externalDocs?: ExternalDocs;
  /** Its ancestors, outermost first: a section (`x-tagGroups`), or other tags. */
  readonly ancestors: readonly Ancestor[];
  readonly pointer: Pointer;
}

export interface Ancestor {
  /** Absent: this is a section instead of a tag. */
  readonly tag?: string;
  readonly title: Title;
}

/** A tag with operations, or the operations without a tag. Its name is ASCII. */
export interface Resource extends TagBase {
  readonly description?: string;
  readonly isDeclared: boolean;
  /** The ids of its operations. */
  readonly operations: readonly string[];
}

/** A tag with only a text. */
export interface Guide extends TagBase {
  readonly description: string;
}

export interface Operation {
  /** The operation id as written, or `GET /path` if it has none. Unique. */
  readonly id: string;
  /** Unique among the operations, whatever casing a target chooses. */
  readonly name: Name;
  /** Absent: the method is on the client itself and has the operation's name. */
  readonly clientMethod?: ClientMethod;
  /** As it is sent: `GET`. */
  readonly method: string;
  /** The path template as written. */
  readonly path: string;
  readonly summary?: string;
  readonly description?: string;
  readonly externalDocs?: ExternalDocs;
  readonly deprecated: boolean;
  /** The tags of its resources, declared ones first, without duplicates. Never empty: `""` stands for no tag. */
  readonly tags: readonly string[];
  /** Tags that mark the operation instead of grouping it (`x-traitTag`). */
  readonly traits: readonly string[];
  readonly parameters: readonly Parameter[];
  readonly body?: RequestBody | undefined;
  readonly input: OperationInput;
  /** By status: 200 before 2XX before `default`. */
  readonly responses: readonly Response[];
  /** The result of a successful call. */
  readonly result: OperationResult;
  /** Absent: the result is not known to be paginated. */
  readonly pages?: Pages | undefined;
  /** Alternatives, any of which is sufficient. Empty: the document requires nothing. */
  readonly security: readonly SecurityRequirement[];
  /** Present only if the operation or its path has servers of its own. */
  readonly servers?: readonly Server[];
  /** The document's own samples, by language. */
  readonly samples: readonly CodeSample[];
  readonly pointer: Pointer;
}

/** The place and name of an operation's method on the client. */
export interface ClientMethod {
  /** The group that contains the method. Absent: it is on the client itself. */
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

/** `querystring` is from OpenAPI 3.2: one value is the whole query. */
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
  /** The name by which operations refer to it in the document. All of them have the same object. */
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
  /** Absent: any value. */
  readonly schema?: Schema;
  /** The schema of one item of a sequential media type, wherever the document has it. */
  readonly itemSchema?: Schema;
  readonly examples: readonly Example[];
  readonly encoding: readonly PropertyEncoding[];
  readonly pointer: Pointer;
}

/** How values are serialized. `json` includes every `+json`. */
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
 * The one argument of an operation's method, which is also the request table of its page. It has the parameters and the
 * fields of an object body side by side.
 */
export interface OperationInput {
  /** In the document's order, grouped: path, query, header and cookie parameters, then the body. */
  readonly fields: readonly InputField[];
  /** The location of the body: none, spread over the fields with the place `body`, or the one field with that place. */
  readonly body: "none" | "spread" | "whole";
  /** The media type to send. Only with a body. */
  readonly mediaType?: string;
  /** The key of a named schema that is the whole argument: its body is spread, and there are no parameters. */
  readonly schemaKey?: string;
}

export interface InputField {
  /** The key in the argument: the wire name, or a longer one if two places have that name. Unique. */
  readonly key: string;
  readonly name: Name;
  readonly wireName: string;
  readonly in: ParameterPlace | "body";
  readonly required: boolean;
  readonly deprecated: boolean;
  readonly description?: string;
  readonly schema: Schema;
  readonly examples: readonly Example[];
  /** The declared content types of a form field, separated by commas. */
  readonly contentType?: string;
  /** Whether the field is sent as a file or a list of files. */
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
  /** The status of the response that has the result. Absent: the document declares none. */
  readonly status?: string;
  readonly kind: "none" | MediaTypeKind;
  readonly mediaType?: string;
  /** Absent for `none`, or if any value may come. */
  readonly schema?: Schema;
  readonly examples: readonly Example[];
  /** The property of the envelope that is the result. With `none`, it is not declared. */
  readonly unwrap?: string;
  /** Whether that property is optional. */
  readonly isOptional?: boolean;
}

/** How an API paginates, from the document or the configuration. Paths are field names separated by dots. */
export interface PagesRule {
  readonly by: "number" | "offset" | "cursor" | "link";
  /** The field of the request. Absent only if `by` is `link`. */
  readonly field?: string;
  /** The number of the first page. */
  readonly first?: number;
  /** The list in the answer. Absent: the answer itself. */
  readonly items?: string;
  /** The cursor of the next page in the answer. */
  readonly cursor?: string;
  /** The number of all items. */
  readonly total?: string;
  /** Whether there is another page. */
  readonly more?: string;
  /** The ids of the operations with this rule. Absent: all operations that have these fields. */
  readonly operations?: readonly string[];
}

/** The pages of an operation. Each field is a list of names, outermost first, in the argument or the result. */
export interface Pages {
  readonly by: PagesRule["by"];
  /** In the argument. */
  readonly field?: readonly string[];
  readonly first?: number;
  readonly items: readonly string[];
  /** The schema of an item of the list. */
  readonly item: Schema;
  readonly cursor?: readonly string[];
  readonly total?: readonly string[];
  readonly more?: readonly string[];
}

/** An example as a value. `false`, `0`, `""` and `null` are examples, too. */
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
  /** The name of its request view, if it has two views. Unique among these names and all `name`s. */
  readonly inputName: Name;
  /**
   * Whether it contains read-only or write-only properties, even through references. Then requests and responses have
   * different views: `Pet` and `PetInput`.
   */
  readonly hasTwoViews: boolean;
  readonly schema: Schema;
}

/** The properties of every schema, apart from its shape. */
export interface SchemaBase {
  readonly pointer: Pointer;
  readonly title?: string;
  readonly description?: string;
  readonly deprecated: boolean;
  readonly readOnly: boolean;
  readonly writeOnly: boolean;
  readonly externalDocs?: ExternalDocs;
  /** Wrapped, to distinguish a default of `null` from none. */
  readonly default?: { readonly value: JsonValue };
  readonly examples: readonly Example[];
  /** Constraints that no type expresses. Absent: none. */
  readonly rules?: readonly Assertion[];
  /** Of a named schema, how unions tell it from others. Absent: none does. */
  readonly discriminants?: readonly Discriminant[];
  /** Of a property that unions look at, the values that mean the schema which has it; never empty. Absent: none does. */
  readonly variantValues?: readonly string[];
}

/** A property that unions look at, and the values of it that mean a schema; never empty. */
export interface Discriminant {
  readonly wireName: string;
  readonly values: readonly string[];
  /** Whether the document says so; else the value is the schema's name, which many documents do not mean. */
  readonly isMapped: boolean;
}

/** A constraint on a value. Its schemas are as in the document. */
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
/** Any value: the schema `true`, `{}`, or one that no target can describe. */
export interface UnknownSchema extends SchemaBase {
  readonly kind: "unknown";
}
/** No value: the schema `false`. */
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
  /** The schema of further items. `never`: there are none. */
  readonly rest: Schema;
  readonly minItems?: JsonNumber;
  readonly maxItems?: JsonNumber;
}
/** An object whose keys are data: it has `additionalProperties` or `patternProperties`, and no `properties`. */
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
  /** Required properties that another member of the intersection declares, or none does. */
  readonly alsoRequired?: readonly string[];
  /** The schema of other keys. Absent: not specified. `never`: there are none. */
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
/** A reference to a named schema. Its own docs, default and examples take precedence. */
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
  /** The discriminator's values with the keys of named schemas. */
  readonly mapping: readonly { readonly value: string; readonly schemaKey: string }[];
  /** The named schema of a value that lacks the property or has an unknown one (OpenAPI 3.2). */
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
 * A response body that says whether the call succeeded, whatever its HTTP status. The strings are names of its
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
  /** Whether the result of a call is only `data`. */
  readonly unwrap?: boolean;
}

/** Settings for credentials that the document's security schemes cannot express. */
export interface ClientAuth {
  /** Whether a call sends the first complete alternative of an operation's security, or all. */
  readonly alternatives?: "first" | "all";
  readonly token?: TokenRequest;
}

/** The request that exchanges options of the client for credentials. */
export interface TokenRequest {
  /** Relative to the server, or absolute. */
  readonly url: string;
  readonly encoding?: "json" | "form";
  /** For each field of the body, the option of the client that supplies it. */
  readonly fields: Readonly<Record<string, string>>;
  /** Fields with constant values. */
  readonly constants?: Readonly<Record<string, string>>;
  /** The field of the answer with the seconds until the credentials expire, such as `data.expires_in`. */
  readonly expiresIn?: string;
  /**
   * For each security scheme, the field of the answer with its credential, or with a JWT that has the credential as a
   * claim.
   */
  readonly credentials: Readonly<Record<string, string | { readonly field: string; readonly claim: string }>>;
}
