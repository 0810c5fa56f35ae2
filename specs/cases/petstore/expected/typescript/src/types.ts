import type { Pet } from "./schemas.js";
export * from "./schemas.js";

/** The request of "Get an order". */
export interface GetOrderRequest {
  orderId: string;
}

/** The request of "List pets". */
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

/** The result of "List pets". */
export type ListPetsResult = Pet[];

/** The request of "Remove a pet". */
export interface DeletePetRequest {
  /**
   * The pet's id
   *
   * @example 7
   */
  petId: number;
}

/** The request of "Get a pet". */
export interface GetPetRequest {
  /**
   * The pet's id
   *
   * @example 7
   */
  petId: number;
}
