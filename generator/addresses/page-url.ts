import { readPattern, PLACEHOLDERS, type AddressValues, type PatternVariants } from "./address-pattern.ts";

/** The placeholder for the whole path of a page below the pages' folder, without an extension. */
const PAGE = "{page}";

/** What there are pages for, and where. */
export interface PublishedPages extends PatternVariants {
  readonly path?: string | undefined;
}

/**
 * The URL of the pages of one language, where the places of an operation are still to be filled. The URL of a folder is followed
 * by the paths that the pages have below it.
 */
export function followPages(pageUrl: string, pages: PublishedPages, language: string): string {
  const { languages, locales } = pages;
  const hasPlace = [PAGE, ...PLACEHOLDERS.map((name) => `{${name}}`)].some((place) => pageUrl.includes(place));
  const whole = hasPlace ? pageUrl : `${pageUrl.replace(/\/$/, "")}/${PAGE}`;
  const values: AddressValues<"language" | "locale"> = {
    language: languages.includes(language) ? language : (languages[0] ?? ""),
    locale: locales[0] ?? "",
  };
  const pattern = readPattern(pages.path, pages).parts.join("/");
  return whole
    .replaceAll(PAGE, () => pattern)
    .replace(/\{(language|locale)\}/g, (_, name: "language" | "locale") => values[name]);
}

/** Puts the names of an operation into the URL of its page. */
export function fillPageUrl(pageUrl: string, values: Readonly<Record<string, string>>): string {
  return encodeURI(pageUrl.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place));
}
