/** The data of an answer, and what came with it. */
export interface WithResponse<T> {
  readonly data: T;
  readonly status: number;
  readonly headers: Headers;
  /** Its body has been read. */
  readonly response: Response;
}

/** A promise of the data. `withResponse()` gives the status and the headers too. */
export class ApiPromise<T> extends Promise<T> {
  readonly #answer: Promise<WithResponse<T>>;

  constructor(answer: Promise<WithResponse<T>>) {
    super((resolve, reject) => {
      answer.then(({ data }) => resolve(data), reject);
    });
    this.#answer = answer;
  }

  // What `then` makes holds no answer.
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  withResponse(): Promise<WithResponse<T>> {
    // Who waits for the answer learns of its fault there: this promise is not to report it once more.
    this.catch(() => undefined);
    return this.#answer.then((answer) => answer);
  }
}
