import type { Pet } from "./schemas.js";
export * from "./schemas.js";

/** What "Get an order" takes. */
export interface GetOrderRequest {
  orderId: string;
}

/** What "List pets" takes. */
export interface ListPetsRequest {
  /**
   * How many at most
   *
   * @defaultValue 20
   */
  limit?: number;
  status?: "available" | "sold";
  /** Returned in the answer */
  "X-Trace-Id"?: string;
  session?: string;
}

/** What "List pets" gives. */
export type ListPetsResult = Pet[];

/** What "Remove a pet" takes. */
export interface DeletePetRequest {
  /**
   * The pet's id
   *
   * @example 7
   */
  petId: number;
}

/** What "Get a pet" takes. */
export interface GetPetRequest {
  /**
   * The pet's id
   *
   * @example 7
   */
  petId: number;
}
