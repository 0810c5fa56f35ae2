import type { components } from "./openapi.js";

export type Colour = components["schemas"]["Colour"];

export type Names = components["schemas"]["Names"];

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
