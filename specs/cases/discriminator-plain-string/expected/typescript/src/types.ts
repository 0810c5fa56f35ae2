import type { components } from "./openapi.js";

export type Cat = components["schemas"]["Cat"];

export type Dog = components["schemas"]["Dog"];

export type Pet = components["schemas"]["Pet"];

/** Declares no kind */
export type Wolf = components["schemas"]["Wolf"];

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
