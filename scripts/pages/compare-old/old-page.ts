import { readFileSync } from "node:fs";

/** What a page of the old tool says; its cells are without their HTML. */
export interface OldPage {
  /** By language. */
  readonly method: Readonly<Record<string, string>>;
  readonly title: string;
  /** Name, type, required, default, description, sample. */
  readonly request: readonly (readonly string[])[];
  /** Name, type, description. */
  readonly response: readonly (readonly string[])[];
  readonly responseType: string;
  /** Name, type, required, description, sample. */
  readonly models: Readonly<Record<string, readonly (readonly string[])[]>>;
  readonly example: string;
}

export function readOldPages(file: URL): ReadonlyMap<string, OldPage> {
  return new Map(Object.entries(JSON.parse(readFileSync(file, "utf8")) as Record<string, OldPage>));
}
