import type { Named, Names, Pet } from "./schemas.js";
export * from "./schemas.js";

/** The request of "Find a pet". */
export interface GetPetRequest {
  id: string;
  /** @example ["name"] */
  fields?: Names;
}

/** The request of "replacePet". */
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
