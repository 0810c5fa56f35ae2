/** What became of the pages of a site. */
export interface BuiltSite {
  /** HTML by the path of the page. */
  readonly pages: ReadonlyMap<string, string>;
  readonly faults: readonly string[];
}
