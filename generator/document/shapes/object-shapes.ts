/**
 * The objects of an OpenAPI document as far as the output depends on them: their fields, and the content of each.
 * https://spec.openapis.org/oas/v3.1.1.html#schema
 * One table serves 3.0, 3.1 and 3.2, as a field of another version is only unexpected.
 */
import { list, map, object, type ObjectShape, type Shape } from "./shape.ts";

export const text: Shape = { kind: "string" };
export const flag: Shape = { kind: "boolean" };
export const any: Shape = { kind: "any" };
export const schema: Shape = { kind: "schema" };

export const externalDocs = object("External Documentation Object", { description: text, url: text });

const serverVariable = object("Server Variable Object", { enum: list(() => text), default: text, description: text });

const server = object(
  "Server Object",
  { url: text, name: text, description: text, variables: map(() => serverVariable) },
  { required: ["url"] },
);

const example = object(
  "Example Object",
  { summary: text, description: text, value: any, externalValue: text, dataValue: any, serializedValue: text },
  { isReferable: true, isDispensable: true },
);

const parameterFields: Readonly<Record<string, Shape>> = {
  description: text,
  required: flag,
  deprecated: flag,
  allowEmptyValue: flag,
  style: text,
  explode: flag,
  allowReserved: flag,
  schema,
  content: map(() => mediaType),
  example: any,
  examples: map(() => example),
};

/** https://spec.openapis.org/oas/v3.1.1.html#parameter-object */
export const parameterObject = object(
  "Parameter Object",
  { name: text, in: text, ...parameterFields },
  { required: ["name", "in"], isReferable: true },
);

const header = object("Header Object", parameterFields, { isReferable: true });

const encoding: ObjectShape = object("Encoding Object", {
  contentType: text,
  headers: map(() => header),
  style: text,
  explode: flag,
  allowReserved: flag,
  encoding: map(() => encoding),
  prefixEncoding: list(() => encoding),
  get itemEncoding(): Shape {
    return encoding;
  },
});

const mediaType: ObjectShape = object(
  "Media Type Object",
  {
    schema,
    itemSchema: schema,
    example: any,
    examples: map(() => example),
    encoding: map(() => encoding),
    prefixEncoding: list(() => encoding),
    itemEncoding: encoding,
  },
  { isReferable: true },
);

const requestBody = object(
  "Request Body Object",
  { description: text, content: map(() => mediaType), required: flag },
  { required: ["content"], isReferable: true },
);

const link = object(
  "Link Object",
  { operationRef: text, operationId: text, parameters: map(() => any), requestBody: any, description: text, server },
  { isReferable: true, isDispensable: true },
);

const response = object(
  "Response Object",
  {
    summary: text,
    description: text,
    headers: map(() => header),
    content: map(() => mediaType),
    links: map(() => link),
  },
  { isReferable: true },
);

const responses = object(
  "Responses Object",
  { default: response },
  { others: { keys: /^[1-5](?:[0-9]{2}|XX)$/i, shape: response } },
);

export const securityRequirement = map(() => list(() => text));

/** https://spec.openapis.org/oas/v3.1.1.html#operation-object */
export const operationObject: ObjectShape = object("Operation Object", {
  tags: list(() => text),
  summary: text,
  description: text,
  externalDocs,
  operationId: text,
  parameters: list(() => parameterObject),
  requestBody,
  responses,
  callbacks: map(() => callback),
  deprecated: flag,
  security: list(() => securityRequirement),
  servers: list(() => server),
});

/** The methods with a field of their own in a Path Item Object. `query` is new in OpenAPI 3.2. */
export const METHOD_FIELDS = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"] as const;

const pathItem: ObjectShape = object("Path Item Object", {
  $ref: text,
  summary: text,
  description: text,
  ...Object.fromEntries(METHOD_FIELDS.map((method) => [method, operationObject])),
  additionalOperations: map(() => operationObject),
  servers: list(() => server),
  parameters: list(() => parameterObject),
});

const callback: ObjectShape = object(
  "Callback Object",
  {},
  { others: { keys: /^(?!x-)/, shape: pathItem }, isReferable: true, isDispensable: true },
);

const oauthFlow = object("OAuth Flow Object", {
  authorizationUrl: text,
  deviceAuthorizationUrl: text,
  tokenUrl: text,
  refreshUrl: text,
  scopes: map(() => text),
});

const oauthFlows = object("OAuth Flows Object", {
  implicit: oauthFlow,
  password: oauthFlow,
  clientCredentials: oauthFlow,
  authorizationCode: oauthFlow,
  deviceAuthorization: oauthFlow,
});

export const securityScheme = object(
  "Security Scheme Object",
  {
    type: text,
    description: text,
    name: text,
    in: text,
    scheme: text,
    bearerFormat: text,
    flows: oauthFlows,
    openIdConnectUrl: text,
    oauth2MetadataUrl: text,
    deprecated: flag,
  },
  { required: ["type"], isReferable: true, isDispensable: true },
);

/** https://spec.openapis.org/oas/v3.1.1.html#components-object */
export const componentsObject = object("Components Object", {
  schemas: map(() => schema),
  responses: map(() => response),
  parameters: map(() => parameterObject),
  examples: map(() => example),
  requestBodies: map(() => requestBody),
  headers: map(() => header),
  securitySchemes: map(() => securityScheme),
  links: map(() => link),
  callbacks: map(() => callback),
  pathItems: map(() => pathItem),
  mediaTypes: map(() => mediaType),
});

export const tag = object(
  "Tag Object",
  { name: text, summary: text, description: text, externalDocs, parent: text, kind: text },
  { required: ["name"] },
);

export const info = object("Info Object", {
  title: text,
  summary: text,
  description: text,
  termsOfService: text,
  contact: object("Contact Object", { name: text, url: text, email: text }),
  license: object("License Object", { name: text, identifier: text, url: text }),
  version: text,
});

/** https://spec.openapis.org/oas/v3.1.1.html#openapi-object */
export const openApiObject = object(
  "OpenAPI Object",
  {
    openapi: text,
    $self: text,
    info,
    jsonSchemaDialect: text,
    servers: list(() => server),
    paths: object("Paths Object", {}, { others: { keys: /^\//, shape: pathItem } }),
    webhooks: map(() => pathItem),
    components: componentsObject,
    security: list(() => securityRequirement),
    tags: list(() => tag),
    externalDocs,
  },
  { required: ["openapi"] },
);
