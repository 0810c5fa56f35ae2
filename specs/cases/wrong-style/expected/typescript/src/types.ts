export * from "./schemas.js";

/** The request of "Get a colour". */
export interface GetColourRequest {
  id: string;
  mix?: string[];
  range?: {
    from?: number;
  };
  "X-Palette"?: string[];
}

/** The request of "Put a colour". */
export interface PutColourRequest {
  id: string;
  names?: string[];
}
