import type { NormalizedDocument, SharedHolder } from "../../document/normalizing/normalized-document.ts";
import type { InputField, Parameter, Response } from "../model.ts";
import type { SourceObject } from "../../syntax/values.ts";

/** Parts of a kind, by what they are built of and what they are called where they stand. */
class Parts<T> {
  readonly #known = new Map<object, Map<string, T>>();

  get(source: object, name: string, build: () => T): T {
    const named = this.#known.get(source) ?? new Map<string, T>();
    this.#known.set(source, named);
    const known = named.get(name);
    if (known !== undefined) return known;
    const part = build();
    named.set(name, part);
    return part;
  }
}

/**
 * What the operations of a model have in common: what several of them refer to is one object of the normalized document,
 * and so it is one of the model.
 */
export class SharedParts {
  readonly parameters = new Parts<Parameter | undefined>();
  readonly fields = new Parts<InputField>();
  readonly responses = new Parts<Response>();
  readonly #holders: NormalizedDocument["sharedHolders"];

  constructor(holders: NormalizedDocument["sharedHolders"]) {
    this.#holders = holders;
  }

  /** Its name and its place, if it is shared. */
  find(source: SourceObject): SharedHolder | undefined {
    return this.#holders.get(source);
  }
}
