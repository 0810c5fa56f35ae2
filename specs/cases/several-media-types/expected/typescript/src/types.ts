import type { FileInput } from "./runtime/index.js";
export * from "./schemas.js";

/** What "Download a picture" takes. */
export interface DownloadPictureRequest {
  id: string;
}

/** What "Upload a picture" takes. */
export interface UploadPictureRequest {
  id: string;
  /** The bytes of the picture */
  body: FileInput;
}
