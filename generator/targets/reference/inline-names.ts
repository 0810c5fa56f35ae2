import type { Schema } from "../../model/model.ts";

/** What a page calls a schema that has, or may get, a place of its own. */
export interface ModelName {
  readonly title: string;
  /** Unique in the whole API, and so on every page. */
  readonly anchor: string;
}

/** Names of inline schemas: those below an operation, and those below named schemas, which all operations share. */
export class InlineNames {
  readonly #own = new Map<Schema, ModelName>();
  readonly #shared: InlineNames | undefined;

  constructor(shared?: InlineNames) {
    this.#shared = shared;
  }

  get(schema: Schema): ModelName | undefined {
    return this.#own.get(schema) ?? this.#shared?.get(schema);
  }

  /** Whether another operation that has the schema calls it something else. */
  isOwn(schema: Schema): boolean {
    return this.#shared !== undefined && this.#own.has(schema);
  }

  set(schema: Schema, name: ModelName): void {
    this.#own.set(schema, name);
  }
}
