/** https://spec.openapis.org/oas/v3.1.1.html#parameter-locations */
import { keyOf, readInput } from "./call-input.js";
import { InvalidRequestError } from "./errors.js";
import { serializeForm } from "./form.js";
import type { OperationDescriptor, ParameterDescriptor } from "./operation.js";
import { expandParameter, joinPieces } from "./parameter-style.js";
import { percentEncode } from "./percent-encoding.js";
import { isJson, toJsonText } from "./value-text.js";

/** The parameters of a call as they travel, by place. */
export interface SerializedParameters {
  /** The path template, filled; it may hold a query. */
  readonly path: string;
  readonly query: readonly string[];
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly cookies: readonly string[];
}

/** Writes the argument's parameters into their places. */
export function serializeParameters(
  operation: OperationDescriptor,
  input: object | undefined,
): SerializedParameters {
  const expandAll = (place: ParameterDescriptor["in"]) =>
    (operation.parameters ?? [])
      .filter((parameter) => parameter.in === place)
      .map((parameter) => ({ parameter, pieces: expand(parameter, input) }))
      .filter(({ pieces }) => pieces.length > 0);
  return {
    path: fillPath(operation, input),
    query: [
      ...expandAll("query").flatMap(({ pieces }) => pieces),
      ...listWholeQueries(operation, input),
    ],
    headers: expandAll("header").map(({ parameter, pieces }) => [
      parameter.name,
      joinPieces(parameter, pieces),
    ]),
    cookies: expandAll("cookie").flatMap(({ pieces }) => pieces),
  };
}

/** https://spec.openapis.org/oas/v3.2.0.html#parameter-locations */
function listWholeQueries(
  { parameters = [] }: OperationDescriptor,
  input: object | undefined,
): string[] {
  return parameters.flatMap((parameter) => {
    const value = readInput(input, keyOf(parameter));
    if (parameter.in !== "querystring" || value === undefined) return [];
    return isJson(parameter.mediaType ?? "")
      ? percentEncode(toJsonText(value))
      : serializeForm(value, {});
  });
}

function expand(
  parameter: ParameterDescriptor,
  input: object | undefined,
): string[] {
  return expandParameter(parameter, readInput(input, keyOf(parameter)));
}

function fillPath(
  operation: OperationDescriptor,
  input: object | undefined,
): string {
  const path = operation.path.replace(
    /\{([^{}]*)\}/g,
    (placeholder, name: string) => {
      const parameter = operation.parameters?.find(
        (candidate) => candidate.in === "path" && candidate.name === name,
      );
      return parameter ? serializePathValue(parameter, input) : placeholder;
    },
  );
  if (path.includes("{"))
    throw new InvalidRequestError(
      `The path ${operation.path} has a placeholder without parameter.`,
    );
  const [plainPath = ""] = path.split("?");
  if (plainPath.split(/[/\\]/).some(isDotSegment))
    throw new InvalidRequestError(
      `The values make a "." or ".." in the path ${operation.path}.`,
    );
  return path;
}

function serializePathValue(
  parameter: ParameterDescriptor,
  input: object | undefined,
): string {
  const text = joinPieces(parameter, expand(parameter, input));
  const value = readInput(input, keyOf(parameter));
  if (
    text === "" ||
    value === "" ||
    (typeof value === "string" && isDotSegment(value))
  )
    throw new InvalidRequestError(
      `The path parameter "${keyOf(parameter)}" must not be missing, empty, "." or "..".`,
    );
  return text;
}

/** URL parsers take the encoded dot for a dot: https://url.spec.whatwg.org/#double-dot-path-segment */
function isDotSegment(segment: string): boolean {
  return /^(\.|%2e){1,2}$/i.test(segment);
}
