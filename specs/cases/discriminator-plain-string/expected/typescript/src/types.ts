import type { Cat, Dog, Pet, Wolf } from "./schemas.js";
export * from "./schemas.js";

/** The request of "Add a pet". */
export interface AddPetRequest {
  body: Pet;
}

/** The result of "Add a pet". */
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
