/** What a pattern of addresses may hold, in braces. */
export const PLACEHOLDERS = ["locale", "language", "spec", "resource", "tag", "operation", "path"] as const;

export type Placeholder = (typeof PLACEHOLDERS)[number];

/** Texts that are fit for files, by the placeholders that they stand in for. */
export type AddressValues<Name extends Placeholder = Placeholder> = Readonly<Record<Name, string>>;

/** For the options: a relative path whose names are fit for files, and which has a place for the operation. */
export const PATTERN_SYNTAX =
  String.raw`^(?=.*\{(?:operation|path)\})(?!(?:.*\/)?\.{1,2}(?:\/|$))` +
  String.raw`(?:[\p{L}\p{N}_.\-]|\{(?:${PLACEHOLDERS.join("|")})\})+(?:\/(?:[\p{L}\p{N}_.\-]|\{(?:${PLACEHOLDERS.join("|")})\})+)*$`;

/** What there are pages for. */
export interface PatternVariants {
  readonly locales: readonly string[];
  readonly languages: readonly string[];
  /** Whether all languages share a page. */
  readonly languageTabs: boolean;
}

/** Where no setting says otherwise. */
export const DEFAULT_VARIANTS = {
  locales: ["en"],
  languages: ["typescript"],
  languageTabs: false,
} as const satisfies PatternVariants;

const DEFAULT_PATTERN = "{language}/{resource}/{operation}";
const TABS_PATTERN = "{resource}/{operation}";

/** Where pages are; the parts are folders and, last, the name of a page. */
export interface AddressPattern {
  readonly parts: readonly string[];
  /** How many parts are above everything of a language. */
  readonly rootLength: number;
  /** How many parts are above everything of a group; absent: groups have no folder. */
  readonly groupLength?: number;
}

/** Reads a pattern of the options. Several locales or languages have folders, whether or not it says so. */
export function readPattern(
  given: string | undefined,
  { locales, languages, languageTabs }: PatternVariants,
): AddressPattern {
  const needsLanguage = languages.length > 1 && !languageTabs;
  const prefixes = [
    ...(locales.length > 1 && !hasPlaceholder(given, "locale") ? ["{locale}"] : []),
    ...(needsLanguage && given !== undefined && !hasPlaceholder(given, "language") ? ["{language}"] : []),
  ];
  const parts = [...prefixes, ...(given ?? (languageTabs ? TABS_PATTERN : DEFAULT_PATTERN)).split("/")];
  const folders = parts.slice(0, -1);
  const rootLength = parts.findIndex((part) => /\{(?:resource|tag|operation|path)\}/.test(part));
  const groupLength = folders.findLastIndex((part) => /\{(?:resource|tag|language|locale)\}/.test(part)) + 1;
  const isGrouped = folders.slice(0, groupLength).some((part) => /\{(?:resource|tag)\}/.test(part));
  return { parts, rootLength, ...(isGrouped && { groupLength }) };
}

function hasPlaceholder(pattern: string | undefined, placeholder: Placeholder): boolean {
  return pattern?.includes(`{${placeholder}}`) ?? false;
}

/** Fills the first parts of a pattern with values that are fit for files. */
export function fillPattern({ parts }: AddressPattern, length: number, values: Partial<AddressValues>): string {
  const filled = parts
    .slice(0, length)
    .map((part) => part.replace(/\{(\w+)\}/g, (_, name: string) => values[name as Placeholder] ?? ""));
  return filled.join("/");
}
