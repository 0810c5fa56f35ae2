export interface Company {
  name?: string;
}

export interface Contact {
  /** @example "Ada" */
  name: string;
  /** @example null */
  phone: string | null;
  kind?: "private" | "work" | null | (string & {});
  age?: number;
  employer?: Company | null;
  nicknames?: (string | null)[] | null;
}
