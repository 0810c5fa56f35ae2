import type { FileInput } from "./runtime/index.js";
export * from "./schemas.js";

/** What "Upload an artifact" takes. */
export interface UploadArtifactOperationRequest {
  body: FileInput;
}

/** What "Read a file" takes. */
export interface ReadFileRequest {
  name: string;
}

/** What "Write a file" takes. */
export interface WriteFileRequest {
  name: string;
  body: FileInput;
}

/** What "Write the note" takes. */
export interface WriteNoteRequest {
  body?: string;
}
