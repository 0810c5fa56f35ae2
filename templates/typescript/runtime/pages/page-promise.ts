import { ApiPromise, type WithResponse } from "../client/api-promise.js";
import type { Call } from "../client/call.js";
import { ResponseFormatError } from "../errors/sdk-error.js";
import { type PagedOperation, readField } from "./pages.js";

/** Calls the operation again, with another argument. */
export type CallNext<T> = (input: object) => Promise<WithResponse<T>>;

/**
 * A promise of one page that continues to the next ones: `for await (const item of promise)` yields the items of all
 * of them, `for await (const page of promise.pages())` the pages themselves. Each is requested when it is needed.
 */
export class PagePromise<T, Item>
  extends ApiPromise<T>
  implements AsyncIterable<Item>
{
  readonly #operation: PagedOperation;
  readonly #input: object;
  readonly #callNext: CallNext<T>;

  constructor(
    call: Call & { readonly operation: PagedOperation },
    answer: Promise<WithResponse<T>>,
    callNext: CallNext<T>,
  ) {
    super(call, answer);
    this.#operation = call.operation;
    this.#input = call.input ?? {};
    this.#callNext = callNext;
  }

  /** Yields the items of this page and of all that follow. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const { items } of this.#walk()) yield* items as Item[];
  }

  /** Yields this page and all that follow. */
  async *pages(): AsyncGenerator<T, void, undefined> {
    for await (const { data } of this.#walk()) yield data;
  }

  async *#walk() {
    const operation = this.#operation;
    const { pages } = operation;
    let input: object | undefined = this.#input;
    let answer = await this.withResponse();
    const asked = new Set([toKey(input)]);
    let before = "";
    for (let seen = 0; ;) {
      const { data, headers } = answer;
      const found = readField(data, pages.items);
      const items: readonly unknown[] = Array.isArray(found) ? found : [];
      seen += items.length;
      yield { data, items };
      if (pages.more && readField(data, pages.more) !== true) return;
      const page = { operation, input, data, headers, items, seen };
      const next = pages.next(pages, page);
      if (next === undefined) return;
      // A page that was requested before, or a server that ignores which page is requested, would make this endless.
      const shown = toKey([data, headers.get("link")]);
      if (asked.has(toKey(next)) || shown === before)
        throw new ResponseFormatError("The server has returned a page twice.", {
          status: answer.status,
          headers: new Headers(),
          text: "",
        });
      asked.add(toKey(next));
      before = shown;
      input = next;
      answer = await this.#callNext(input);
    }
  }
}

/** Returns the same text for equal values, which may hold bigints. */
function toKey(value: unknown): string {
  return JSON.stringify(value, (_, member: unknown) =>
    typeof member === "bigint" ? `${member}n` : member,
  );
}
