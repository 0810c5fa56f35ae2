import type { NormalizedDocument, SharedHolder } from "../../document/normalizing/normalized-document.ts";
import type { InputField, Parameter, Response } from "../model.ts";
import type { SourceObject } from "../../syntax/values.ts";

/** A cache of parts of one kind, by their source and their name. */
class PartCache<T> {
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
 * The parts that operations of a model share. Operations that refer to one object of the normalized document get one
 * object of the model.
 */
export class SharedParts {
  readonly parameters = new PartCache<Parameter | undefined>();
  readonly fields = new PartCache<InputField>();
  readonly responses = new PartCache<Response>();
  readonly #holders: NormalizedDocument["sharedHolders"];

  constructor(holders: NormalizedDocument["sharedHolders"]) {
    this.#holders = holders;
  }

  /** The name and pointer of a shared part; `undefined` if it is not shared. */
  find(source: SourceObject): SharedHolder | undefined {
    return this.#holders.get(source);
  }
}
