export interface Setting {
  key: string;
  /** @example null */
  value: string | number | boolean | null;
  comment?: string | null;
  list?: (number | string)[] | null;
  kind?: "setting";
  never?: null;
  pair?: [string, number];
}
