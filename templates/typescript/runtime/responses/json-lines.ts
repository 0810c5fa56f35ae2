/** https://jsonlines.org, and RFC 7464, whose records begin with a separator */
import { ResponseFormatError } from "../errors/sdk-error.js";
import { readLines } from "./read-lines.js";
import type { ResponseReader, StreamContext } from "./response-reader.js";

/** Reads the values of lines as they arrive. */
export const readJsonLines: ResponseReader = /* @__PURE__ */ createLineReader(
  JSON.parse,
);

/** Creates a reader of lines. */
export function createLineReader(
  parse: (text: string) => unknown,
): ResponseReader {
  return {
    isStream: true,
    read: (response, context) => parseLines(response, context, parse),
  };
}

async function* parseLines(
  response: Response,
  context: StreamContext,
  parse: (text: string) => unknown,
): AsyncGenerator {
  for await (const line of readLines(response, context)) {
    const text = line.replaceAll("\x1e", "").trim();
    if (text === "") continue;
    let value: unknown;
    try {
      value = parse(text);
    } catch {
      throw new ResponseFormatError("A line of the answer is not JSON.", {
        status: response.status,
        headers: new Headers(),
        text: context.redact(text),
      });
    }
    yield value;
  }
}
