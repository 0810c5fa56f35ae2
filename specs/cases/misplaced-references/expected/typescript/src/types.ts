import type { Named, Names, Pet } from "./schemas.js";
export * from "./schemas.js";

/** What "Find a pet" takes. */
export interface GetPetRequest {
  id: string;
  /** @example ["name"] */
  fields?: Names;
}

/** What "replacePet" takes. */
export interface ReplacePetRequest {
  id: string;
  /**
   * What it *listens* to.
   *
   * @example "Rex"
   */
  name: string;
  /** @example "dog" */
  kind?: "dog" | "cat" | "bird";
  parent?: Pet;
  relatives?: Named[];
}
