import { markup, text, type Inline } from "../content/inline.ts";
import { fillLabel, type Labels } from "../labels.ts";
import type { ReferenceOptions } from "../reference-options.ts";

/** What every page begins with, below its title. */
export interface PageHead {
  readonly notice: readonly Inline[];
  readonly lastUpdated: boolean;
  readonly origin: Inline;
}

/** The notice not to edit a page, and the line that says what it was made from. */
export function buildPageHead(options: ReferenceOptions, labels: Labels): PageHead {
  const { generatorUrl, lastUpdated } = options;
  const generator: Inline = generatorUrl === undefined ? "specloom" : { kind: "url", url: generatorUrl };
  return {
    notice: [markup(labels.noticeWarning), markup(labels.noticeManual), generator, markup(labels.noticeGenerator)],
    lastUpdated,
    origin: describeOrigin(options, labels),
  };
}

function describeOrigin({ sourceUrl, apiUrl, apiName }: ReferenceOptions, labels: Labels): Inline {
  const withSource = apiUrl === undefined ? labels.originSource : labels.originSourceAndApi;
  const withoutSource = apiUrl === undefined ? labels.origin : labels.originApi;
  return fillLabel(sourceUrl === undefined ? withoutSource : withSource, {
    source: { kind: "url", url: sourceUrl ?? "" },
    url: { kind: "url", url: apiUrl ?? "" },
    api: text(apiName),
  });
}
