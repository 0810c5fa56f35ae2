import type { Company, Kind, MaybeCompany } from "./schemas.js";
export * from "./schemas.js";

/** The request of "Put a contact". */
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
  map?: {
    [key: string]: number | null;
  } | null;
  /** No type */
  any?: unknown;
  notNullable?: string;
  /** @defaultValue null */
  kindRef?: Kind | null;
}
