import type { FileInput } from "./runtime/index.js";
export * from "./schemas.js";

/** The request of "Upload an artifact". */
export interface UploadArtifactOperationRequest {
  body: FileInput;
}

/** The request of "Read a file". */
export interface ReadFileRequest {
  name: string;
}

/** The request of "Write a file". */
export interface WriteFileRequest {
  name: string;
  body: FileInput;
}

/** The request of "Write the note". */
export interface WriteNoteRequest {
  body?: string;
}
