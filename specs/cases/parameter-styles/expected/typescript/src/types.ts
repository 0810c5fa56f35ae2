import type { Colour, Names } from "./schemas.js";
export * from "./schemas.js";

/** What "In headers and cookies" takes. */
export interface InHeaderAndCookieRequest {
  "X-Simple"?: Colour;
  "X-Exploded"?: Colour;
  form?: Names;
  raw?: string;
}

/** What "In the path" takes. */
export interface InPathRequest {
  simple: Colour;
  label: Names;
  labels: Colour;
  matrix: Names;
  matrices: Names;
  reserved: string;
}

/** What "In the query" takes. */
export interface InQueryRequest {
  form?: Names;
  forms?: Names;
  spaces?: Names;
  pipes?: Names;
  deep?: Colour;
  reserved?: string;
}
