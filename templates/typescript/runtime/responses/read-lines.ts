import { createAbortError } from "../sending/cancellation.js";
import type { StreamContext } from "./response-reader.js";

/** Yields lines as they arrive. Leaving the loop ends the request. */
export async function* readLines(
  response: Response,
  { call, toFault }: StreamContext,
): AsyncGenerator<string> {
  const reader = response.body
    ?.pipeThrough(new TextDecoderStream())
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
    throw createAbortError(signal);
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
