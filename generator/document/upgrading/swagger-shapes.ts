/** The objects of Swagger 2.0, as far as references may replace them: https://swagger.io/specification/v2/ */
import {
  any,
  externalDocs,
  flag,
  info,
  schema,
  securityRequirement,
  securityScheme,
  tag,
  text,
} from "../shapes/object-shapes.ts";
import { list, map, object, type Shape } from "../shapes/shape.ts";

const texts = list(() => text);
const literals = list(() => ({ kind: "literal" }));

const parameter = object(
  "Parameter Object",
  { name: text, in: text, description: text, required: flag, schema, enum: literals },
  { isReferable: true },
);

const header = object("Header Object", { description: text, enum: literals });

const response = object(
  "Response Object",
  { description: text, schema, headers: map(() => header), examples: map(() => any) },
  { isReferable: true },
);

const operation = object("Operation Object", {
  tags: texts,
  summary: text,
  description: text,
  externalDocs,
  operationId: text,
  consumes: texts,
  produces: texts,
  parameters: list(() => parameter),
  responses: object(
    "Responses Object",
    { default: response },
    { others: { keys: /^[1-5][0-9]{2}$/, shape: response } },
  ),
  schemes: texts,
  deprecated: flag,
  security: list(() => securityRequirement),
});

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch"];

const pathItem = object("Path Item Object", {
  $ref: text,
  ...Object.fromEntries(METHODS.map((method): [string, Shape] => [method, operation])),
  parameters: list(() => parameter),
});

export const swaggerObject = object("Swagger Object", {
  info,
  host: text,
  basePath: text,
  schemes: texts,
  consumes: texts,
  produces: texts,
  paths: object("Paths Object", {}, { others: { keys: /^\//, shape: pathItem } }),
  definitions: map(() => schema),
  parameters: map(() => parameter),
  responses: map(() => response),
  securityDefinitions: map(() => securityScheme),
  security: list(() => securityRequirement),
  tags: list(() => tag),
  externalDocs,
});
