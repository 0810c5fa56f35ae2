export * from "./schemas.js";

/** The request of "Get `odd` | *text* with {{ braces }} and <b>". */
export interface GetOddRequest {
  /**
   * One line
   * and
   *
   * @example "a|b`c"
   */
  id: string;
  /**
   * back\slash *\/ {\@link x} \@tag
   *
   * @defaultValue "`|`"
   * @example "line one\nline two"
   */
  'it\'s "quoted"'?: string;
}

/** The result of "Get `odd` | *text* with {{ braces }} and <b>". */
export interface GetOddResult {
  /** an | own key */
  __proto__?: string;
  "a-b c"?: "'" | '"' | "\u005C" | "`" | "${x}" | "*/" | "a\nb" | (string & {});
  /** @example "{{ x }}" */
  "<key>"?: string;
}
