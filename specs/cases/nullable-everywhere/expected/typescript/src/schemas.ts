export interface Company {
  name?: string;
}

export type Kind = "a" | "b";

/** The values of {@link Kind}. */
export const Kind = {
  a: "a",
  b: "b",
} as const;

/** A company, if there is one */
export type MaybeCompany = {
  /** @defaultValue null */
  name?: string | null;
} | null;
