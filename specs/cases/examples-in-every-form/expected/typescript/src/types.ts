export * from "./schemas.js";

/** The request of "Put a note". */
export interface PutNoteRequest {
  /** @example "n-1" */
  id: string;
  /** @example ["a","b"] */
  tags: string[];
  /** @example "en" */
  lang: string;
  /** @example "m-1" */
  "X-Mark": string;
  /** @example "Milk" */
  title: string;
  /** @example true */
  pinned?: boolean;
}

/** The result of "Put a note". */
export interface PutNoteResult {
  title?: string;
  size?: number;
}
