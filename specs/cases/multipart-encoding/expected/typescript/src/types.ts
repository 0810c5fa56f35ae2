import type { FileInput } from "./runtime/index.js";
import type { Place } from "./schemas.js";
export * from "./schemas.js";

/** What "Create an album" takes. */
export interface CreateAlbumRequest {
  title: string;
  /** A picture in either format */
  cover: FileInput;
  pictures: FileInput[];
  scan?: FileInput;
  /** A text, which stays one */
  thumbnail?: string;
  /** One part of JSON */
  places?: Place[];
  /** A table */
  track?: string;
  labels?: string[];
}

/** What "Put a picture" takes. */
export interface PutPictureRequest {
  bytes: FileInput;
  name?: string;
}
