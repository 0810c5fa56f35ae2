export * from "./schemas.js";

/** What "Get a colour" takes. */
export interface GetColourRequest {
  id: string;
  mix?: string[];
  range?: {
    from?: number;
  };
  "X-Palette"?: string[];
}

/** What "Put a colour" takes. */
export interface PutColourRequest {
  id: string;
  names?: string[];
}
