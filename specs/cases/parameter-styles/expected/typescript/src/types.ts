import type { Colour, Names } from "./schemas.js";
export * from "./schemas.js";

/** The request of "In headers and cookies". */
export interface InHeaderAndCookieRequest {
  "X-Simple"?: Colour;
  "X-Exploded"?: Colour;
  form?: Names;
  raw?: string;
}

/** The request of "In the path". */
export interface InPathRequest {
  simple: Colour;
  label: Names;
  labels: Colour;
  matrix: Names;
  matrices: Names;
  reserved: string;
}

/** The request of "In the query". */
export interface InQueryRequest {
  form?: Names;
  forms?: Names;
  spaces?: Names;
  pipes?: Names;
  deep?: Colour;
  reserved?: string;
}
