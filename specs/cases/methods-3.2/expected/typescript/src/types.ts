export * from "./schemas.js";

/** What "Copy a document" takes. */
export interface CopyDocumentRequest {
  Destination: string;
}

/** What "Query documents" takes. */
export interface QueryDocumentsRequest {
  words?: string[];
}

/** What "Query documents" gives. */
export type QueryDocumentsResult = string[];
