import { markup, text, type Inline } from "../content/inline.ts";
import { fillLabel, type Labels } from "../labels.ts";
import type { ReferenceOptions } from "../reference-options.ts";

/** What every page begins with, below its title. */
export interface PageHead {
  /** Lines that readers do not see. */
  readonly notice: readonly Inline[];
  readonly lastUpdated: boolean;
  /** What the page was made from; `""` where it does not say so. */
  readonly origin: Inline;
}

/** The notice not to edit a page, and the line that says what it was made from. */
export function buildPageHead(options: ReferenceOptions, labels: Labels): PageHead {
  const { generatorUrl, sourceUrl, apiUrl, apiName, lastUpdated } = options;
  const values = {
    generator: generatorUrl === undefined ? markup("specloom") : toUrl(generatorUrl),
    source: toUrl(sourceUrl),
    url: toUrl(apiUrl),
    api: text(apiName),
  };
  const lines = labels.notice === "" ? [] : labels.notice.split("\n");
  return {
    notice: lines.map((line) => fillLabel(line, values)),
    lastUpdated,
    origin: fillLabel(labels.origin, values),
  };
}

function toUrl(url: string | undefined): Inline {
  return url === undefined ? "" : { kind: "url", url };
}
