import { InvalidRequestError } from "../errors/sdk-error.js";
import type { Call } from "./call.js";

/** The data of an answer, and what came with it. */
export interface WithResponse<T> {
  readonly data: T;
  readonly status: number;
  readonly headers: Headers;
  /** Its body has been read. */
  readonly response: Response;
}

/** A promise of the data. `withResponse()` gives the status and the headers too, `asResponse()` the body as it comes. */
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

  // What `then` makes holds no answer.
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  /** The data with the status and the headers of the answer. */
  async withResponse(): Promise<WithResponse<T>> {
    // The fault is reported by the promise that is returned: this one must not report it once more.
    this.catch(() => undefined);
    return this.#answer;
  }

  /** The response as soon as its headers are there; its body is still to be read. Ask for it at once. */
  async asResponse(): Promise<Response> {
    this.#call.wantsResponse = true;
    const { response } = await this.withResponse();
    if (!response.bodyUsed) return response;
    throw new InvalidRequestError(
      "The body has been read: call `asResponse()` at once.",
    );
  }
}
