/** https://jsonlines.org, and RFC 7464, whose records begin with a separator */
import { ResponseFormatError } from "../errors/sdk-error.js";
import { readLines } from "./read-lines.js";
import type { ResponseReader, StreamContext } from "./response-reader.js";

/** The values of an answer as they come, a line each. */
export const readJsonLines: ResponseReader = {
  isStream: true,
  read: parseLines,
};

async function* parseLines(
  response: Response,
  context: StreamContext,
): AsyncGenerator {
  for await (const line of readLines(response, context)) {
    const text = line.replaceAll("\x1e", "").trim();
    if (text !== "") yield parseLine(text, response);
  }
}

function parseLine(text: string, { status }: Response): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new ResponseFormatError("A line of the answer is not JSON.", {
      status,
      headers: new Headers(),
      text,
    });
  }
}
