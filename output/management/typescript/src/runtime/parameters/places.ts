/** https://spec.openapis.org/oas/v3.1.1.html#parameter-locations */
import { InvalidRequestError } from "../errors/sdk-error.js";
import { percentEncode } from "../request/percent-encoding.js";
import { expandParameter, joinPieces } from "./expand-parameter.js";
import type { Parameter, ParameterOptions } from "./parameter.js";
import { formStyle, simple } from "./styles.js";

/** A query parameter, such as `query("tags", { style: deepObject })`. */
export function query(name: string, options?: ParameterOptions): Parameter {
  return createParameter(name, options, (value, parts) => {
    parts.query.push(
      ...expandParameter(
        { name, style: formStyle, encode: percentEncode, ...options },
        value,
      ),
    );
  });
}

/** A header. Servers do not decode headers, so nothing is encoded. */
export function header(name: string, options?: ParameterOptions): Parameter {
  return createParameter(name, options, (value, parts) => {
    const pieces = expandParameter(
      { name, style: simple, encode: (text) => text, ...options },
      value,
    );
    if (pieces.length > 0) parts.headers.push([name, pieces.join(",")]);
  });
}

export function cookie(name: string, options?: ParameterOptions): Parameter {
  return createParameter(name, options, (value, parts) => {
    parts.cookies.push(
      ...expandParameter(
        { name, style: formStyle, encode: percentEncode, ...options },
        value,
      ),
    );
  });
}

/** OpenAPI 3.2: one value that is the whole query. */
export function queryString(
  name: string,
  {
    content,
    ...options
  }: ParameterOptions & Pick<Required<ParameterOptions>, "content">,
): Parameter {
  return createParameter(name, options, (value, parts) => {
    parts.query.push(content(value, options.key ?? name));
  });
}

/** A parameter that stands for `{name}` in the path. Always required. */
export function path(name: string, options?: ParameterOptions): Parameter {
  return createParameter(
    name,
    { ...options, required: true },
    (value, parts) => {
      const parameter = {
        name,
        style: simple,
        encode: percentEncode,
        ...options,
      };
      const text = joinPieces(
        parameter.style,
        expandParameter(parameter, value),
      );
      const isDots = typeof value === "string" && isDotSegment(value);
      if (text === "" || value === "" || isDots)
        throw new InvalidRequestError(
          `\`${options?.key ?? name}\` must not be empty, "." or "..".`,
        );
      parts.path = parts.path.replaceAll(`{${name}}`, () => text);
      const [plainPath = ""] = parts.path.split("?");
      if (plainPath.split(/[/\\]/).some(isDotSegment))
        throw new InvalidRequestError(
          'the values make a "." or ".." in the path.',
        );
    },
  );
}

/** URL parsers treat an encoded dot as a dot: https://url.spec.whatwg.org/#double-dot-path-segment */
function isDotSegment(segment: string): boolean {
  return /^(\.|%2e){1,2}$/i.test(segment);
}

function createParameter(
  name: string,
  { key = name, required = false }: ParameterOptions = {},
  write: Parameter["write"],
): Parameter {
  return { key, isRequired: required, write };
}
