import type { components } from "./openapi.js";

export type Named = components["schemas"]["Named"];

export type NewPet = components["schemas"]["NewPet"];

/** @defaultValue {"$ref":"parts.yaml"} */
export type Pet = components["schemas"]["Pet"];

export type Names = components["schemas"]["Names"];

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
