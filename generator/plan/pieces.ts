const TAKEN = 0;
const TOTAL = 1;

export interface PiecesListeners {
  /** Called before the first piece. */
  readonly onBegin?: () => void;
  /** Called after each one that is done here, with how many all threads have taken. */
  readonly onDone?: (taken: number, total: number) => void;
}

/** The work of a target that threads divide among them: each takes the next piece that no other one has taken. */
export class Pieces {
  /** What threads share of it. */
  readonly memory: SharedArrayBuffer;
  readonly #counts: Int32Array;
  readonly #listeners: PiecesListeners;

  /** From the memory of another thread's, it is of the same work. */
  constructor(memory = new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT), listeners: PiecesListeners = {}) {
    this.memory = memory;
    this.#listeners = listeners;
    this.#counts = new Int32Array(memory);
  }

  /** How many nobody has taken; `undefined` before anybody has begun. */
  get left(): number | undefined {
    const total = Atomics.load(this.#counts, TOTAL);
    return total === 0 ? undefined : Math.max(0, total - Atomics.load(this.#counts, TAKEN));
  }

  /** Does what no other thread does. All of them list the same pieces in the same order. */
  async share<T>(pieces: readonly (() => Promise<T>)[]): Promise<T[]> {
    this.#listeners.onBegin?.();
    Atomics.store(this.#counts, TOTAL, pieces.length);
    const done: T[] = [];
    for (let piece = this.#take(pieces); piece !== undefined; piece = this.#take(pieces)) {
      done.push(await piece());
      this.#listeners.onDone?.(pieces.length - (this.left ?? 0), pieces.length);
    }
    return done;
  }

  #take<T>(pieces: readonly T[]): T | undefined {
    return pieces[Atomics.add(this.#counts, TAKEN, 1)];
  }
}
