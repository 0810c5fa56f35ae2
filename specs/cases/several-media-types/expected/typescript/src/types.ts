import type { components } from "./openapi.js";
import type { FileInput } from "./runtime/index.js";

export type Order = components["schemas"]["Order"];

export type Report = components["schemas"]["Report"];

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
