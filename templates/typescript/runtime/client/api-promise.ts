import { InvalidRequestError } from "../errors/sdk-error.js";
import type { Call } from "./call.js";

/** The data of an answer, with its status and headers. */
export interface WithResponse<T> {
  readonly data: T;
  readonly status: number;
  readonly headers: Headers;
  /** Its body has been read. */
  readonly response: Response;
}

/**
 * A promise of the data. `withResponse()` also gives the status and the headers; `asResponse()` gives the response
 * with its body unread.
 */
export class ApiPromise<T> extends Promise<T> {
  readonly #call: Pick<Call, "wantsResponse">;
  readonly #answer: Promise<WithResponse<T>>;

  constructor(
    call: Pick<Call, "wantsResponse">,
    answer: Promise<WithResponse<T>>,
  ) {
    super((resolve, reject) => {
      answer.then(({ data }) => resolve(data), reject);
    });
    this.#call = call;
    this.#answer = answer;
  }

  // Promises made by `then` are plain ones: they have no answer.
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  /** The data with the status and the headers of the answer. */
  async withResponse(): Promise<WithResponse<T>> {
    // The returned promise reports the error. Without this, it would be reported as unhandled here as well.
    this.catch(() => undefined);
    return this.#answer;
  }

  /** Returns the response as soon as its headers arrive, with its body unread. Call it right after the operation. */
  async asResponse(): Promise<Response> {
    this.#call.wantsResponse = true;
    const { response } = await this.withResponse();
    if (!response.bodyUsed) return response;
    throw new InvalidRequestError(
      "The body has been read: call `asResponse()` at once.",
    );
  }
}
