import { AbortError } from "../errors/sdk-error.js";
import type { StreamContext } from "./response-reader.js";

/** The lines of an answer as they come. Leaving the loop ends the request. */
export async function* readLines(
  response: Response,
  { call, toFault }: StreamContext,
): AsyncGenerator<string> {
  const reader = response.body
    ?.pipeThrough(new TextDecoderStream() as ReadableWritablePair<string>)
    .getReader();
  if (reader === undefined) return;
  let rest = "";
  try {
    for (;;) {
      const { done, value = "" } = await reader.read();
      // A carriage return at the end may be half of a line break.
      const lines = `${rest}${value}`.split(
        done ? /\r\n|\n|\r/ : /\r\n|\n|\r(?!$)/,
      );
      rest = lines.pop() ?? "";
      yield* lines;
      if (done) break;
    }
    if (rest !== "") yield rest;
  } catch (fault) {
    const { signal } = call.callOptions;
    if (!signal?.aborted) throw toFault(fault);
    throw new AbortError("The call was aborted.", { cause: signal.reason });
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
