import { getMember, joinPointer, splitPointer } from "../../syntax/json-pointer.ts";
import { type SourceObject, asList, asObject } from "../../syntax/values.ts";

/** Maps a pointer into an upgraded document back to the Swagger 2.0 document: https://swagger.io/specification/v2/ */
export function restorePointer(swagger: SourceObject, pointer: string): string {
  return joinPointer("", ...restoreTokens(swagger, splitPointer(pointer) ?? []));
}

function restoreTokens(swagger: SourceObject, tokens: readonly string[]): readonly string[] {
  const [first = "", second = "", third = "", ...rest] = tokens;
  if (first === "servers") return ["host"];
  if (first === "paths" && rest.length > 0)
    return [first, second, third, ...restoreOperation(swagger, [second, third], rest)];
  if (first !== "components") return first === "openapi" ? ["swagger"] : tokens;
  switch (second) {
    case "schemas":
      return ["definitions", ...tokens.slice(2)];
    case "securitySchemes":
      return ["securityDefinitions", ...tokens.slice(2)];
    case "requestBodies":
      return ["parameters", third, ...restoreContent(rest)];
    default:
      return [second, third, ...restoreContent(rest)];
  }
}

function restoreOperation(
  swagger: SourceObject,
  [path, method]: readonly [string, string],
  tokens: readonly string[],
): readonly string[] {
  const [field = "", key = "", ...rest] = tokens;
  const operation = getMember(getMember(swagger["paths"], path), method);
  const parameters = asList(asObject(operation)["parameters"]).map((parameter) => asObject(parameter)["in"]);
  if (field === "requestBody") {
    const index = parameters.findIndex((place) => place === "body" || place === "formData");
    return index === -1 ? [] : ["parameters", String(index), ...restoreContent(tokens.slice(1))];
  }
  if (field === "parameters" && key !== "") {
    const indices = parameters.flatMap((place, index) => (place === "body" || place === "formData" ? [] : [index]));
    return [field, String(indices[Number(key)] ?? key), ...(rest[0] === "schema" ? rest.slice(1) : rest)];
  }
  return field === "responses" ? [field, key, ...restoreContent(rest)] : tokens;
}

/** Swagger 2.0 has a schema in place of OpenAPI 3's content. */
function restoreContent(tokens: readonly string[]): readonly string[] {
  return tokens[0] === "content" ? tokens.slice(2) : tokens;
}
