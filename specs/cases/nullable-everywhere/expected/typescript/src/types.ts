import type { components } from "./openapi.js";

export type Company = components["schemas"]["Company"];

export type Kind = components["schemas"]["Kind"];

/** The values of {@link Kind}. */
export const Kind = {
  a: "a",
  b: "b",
} as const;

/** A company, if there is one */
export type MaybeCompany = components["schemas"]["MaybeCompany"];

/** What "Put a contact" takes. */
export interface PutContactRequest {
  since?: string | null;
  id: number | null;
  kind: "a" | "b" | null;
  kindWithNull?: "a" | "b" | null;
  number?: 1 | 2 | null;
  company?: Company | null;
  companyBesideRef?: Company | null;
  /** A company, if there is one */
  nullableRef?: MaybeCompany;
  either?: string | Company | null;
  tags?: (string | null)[] | null;
  free?: Record<string, unknown> | null;
  map?: Record<string, number | null> | null;
  /** No type */
  any?: unknown;
  notNullable?: string;
  /** @defaultValue null */
  kindRef?: Kind | null;
}
