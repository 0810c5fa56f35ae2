/** What may be wrong with a page, for its reader or for the tool that builds a site of it. */
export const FAULT_KINDS = [
  "dead link",
  "dead anchor",
  "repeated anchor",
  "torn row",
  "torn table",
  "title",
  "stray HTML",
  "open element",
  "line feed at the end",
  "empty section",
  "bare name",
  "large page",
  "blank cell",
  "missing call",
  "foreign package",
  "placeholder",
] as const;

export type FaultKind = (typeof FAULT_KINDS)[number];

/** A fault of a page, before it is said which page it is of. */
export interface Finding {
  readonly kind: FaultKind;
  /** What of the page has it. */
  readonly detail: string;
}

export interface PageFault extends Finding {
  readonly path: string;
}
