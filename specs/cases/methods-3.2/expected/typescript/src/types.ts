export * from "./schemas.js";

/** The request of "Copy a document". */
export interface CopyDocumentRequest {
  Destination: string;
}

/** The request of "Query documents". */
export interface QueryDocumentsRequest {
  words?: string[];
}

/** The result of "Query documents". */
export type QueryDocumentsResult = string[];
