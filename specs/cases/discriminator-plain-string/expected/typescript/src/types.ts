import type { Cat, Dog, Pet, Wolf } from "./schemas.js";
export * from "./schemas.js";

/** What "Add a pet" takes. */
export interface AddPetRequest {
  body: Pet;
}

/** What "Add a pet" gives. */
export type AddPetResult = (
  | (Cat & {
      kind: "cat";
    })
  | (Dog & {
      kind: "dog" | "hound";
    })
  | (Wolf & {
      kind: "Wolf";
    })
)[];
