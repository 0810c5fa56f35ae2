export * from "./schemas.js";

/** What "Put a note" takes. */
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

/** What "Put a note" gives. */
export interface PutNoteResult {
  title?: string;
  size?: number;
}
