/** https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation */
import { readLines } from "./read-lines.js";
import type { ResponseReader, StreamContext } from "./response-reader.js";

export interface ServerSentEvent {
  readonly event?: string;
  readonly data: string;
  readonly id?: string;
  /** The milliseconds to wait before connecting again. */
  readonly retry?: number;
}

/** Reads events as they arrive. */
export const readEvents: ResponseReader = { isStream: true, read: parseEvents };

async function* parseEvents(
  response: Response,
  context: StreamContext,
): AsyncGenerator<ServerSentEvent> {
  let fields = new Map<string, string>();
  for await (const line of readLines(response, context)) {
    if (line === "") {
      if (fields.has("data")) yield toEvent(fields);
      fields = new Map();
      continue;
    }
    const [, name = "", value = ""] = /^([^:]*)(?:: ?(.*))?$/s.exec(line) ?? [];
    const before = name === "data" ? fields.get(name) : undefined;
    fields.set(name, before === undefined ? value : `${before}\n${value}`);
  }
}

function toEvent(fields: ReadonlyMap<string, string>): ServerSentEvent {
  const [event, id] = [fields.get("event"), fields.get("id")];
  const retry = fields.get("retry") ?? "";
  return {
    ...(event && { event }),
    data: fields.get("data") ?? "",
    ...(id !== undefined && { id }),
    ...(/^\d+$/.test(retry) && { retry: Number(retry) }),
  };
}
