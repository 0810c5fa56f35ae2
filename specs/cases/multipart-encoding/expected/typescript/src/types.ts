import type { FileInput } from "./runtime/index.js";
import type { Place } from "./schemas.js";
export * from "./schemas.js";

/** The request of "Create an album". */
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

/** The request of "Put a picture". */
export interface PutPictureRequest {
  bytes: FileInput;
  name?: string;
}
