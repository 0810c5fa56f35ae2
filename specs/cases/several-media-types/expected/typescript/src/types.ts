import type { FileInput } from "./runtime/index.js";
export * from "./schemas.js";

/** The request of "Download a picture". */
export interface DownloadPictureRequest {
  id: string;
}

/** The request of "Upload a picture". */
export interface UploadPictureRequest {
  id: string;
  /** The bytes of the picture */
  body: FileInput;
}
