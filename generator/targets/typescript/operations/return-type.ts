import { enclose, printLayout, STEP } from "../code/layout.ts";
import { LINE_BREAK } from "../code/source-files.ts";

/** The return type of a function or method: a generic type with its arguments. */
export class ReturnType {
  readonly #name: string;
  readonly #parameters: readonly string[];

  constructor(name: string, parameters: readonly string[]) {
    this.#name = name;
    this.#parameters = parameters;
  }

  /** The type on one line. */
  get line(): string {
    return `${this.#name}<${this.#parameters.join(", ")}>`;
  }

  /**
   * The type after parameters with lines of their own, as prettier lays it out. A single type argument is never broken.
   */
  layOut(depth: number): string {
    if (this.#parameters.length === 1) return this.line;
    const [start, end] = [`): ${this.#name}`, " {"];
    const text = printLayout([start, enclose("<", this.#parameters, ">"), end], depth);
    return text.slice("): ".length, -end.length).replaceAll("\n", LINE_BREAK + STEP.repeat(depth));
  }
}
