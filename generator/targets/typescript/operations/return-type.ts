import { enclose, printLayout, STEP } from "../code/layout.ts";
import { LINE_BREAK } from "../code/source-files.ts";

/** The type that a function or a method returns: a generic one, with what it is of. */
export class ReturnType {
  readonly #name: string;
  readonly #parameters: readonly string[];

  constructor(name: string, parameters: readonly string[]) {
    this.#name = name;
    this.#parameters = parameters;
  }

  /** On one line. */
  get line(): string {
    return `${this.#name}<${this.#parameters.join(", ")}>`;
  }

  /** Behind parameters that have lines of their own, as prettier leaves it: one parameter never breaks. */
  layOut(depth: number): string {
    if (this.#parameters.length === 1) return this.line;
    const [start, end] = [`): ${this.#name}`, " {"];
    const text = printLayout([start, enclose("<", this.#parameters, ">"), end], depth);
    return text.slice("): ".length, -end.length).replaceAll("\n", LINE_BREAK + STEP.repeat(depth));
  }
}
