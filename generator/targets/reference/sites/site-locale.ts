import type { Labels } from "../labels.ts";
import type { Navigation } from "../navigation/navigation.ts";
import type { Locale } from "../reference-options.ts";

/** The pages of a locale, as far as a site has to know them. */
export interface SiteLocale {
  readonly locale: Locale;
  /** What all paths begin with. */
  readonly folder: string;
  readonly labels: Labels;
  /** A tree for each language, or one for all of them. */
  readonly editions: readonly Navigation[];
}
