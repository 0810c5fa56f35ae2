import { fillLabel, type Labels } from "../labels.ts";
import { encodeLinkUrl } from "../markdown/link-url.ts";
import { toMarkdownText } from "../markdown/markdown-text.ts";
import type { ReferenceOptions } from "../reference-options.ts";

/** What every page begins with, below its title. */
export interface PageHead {
  readonly notice: readonly string[];
  readonly lastUpdated: boolean;
  readonly origin: string;
}

/** The notice not to edit a page, and the line that says what it was made from. */
export function buildPageHead(options: ReferenceOptions, labels: Labels): PageHead {
  const { generatorUrl, lastUpdated } = options;
  const generator = generatorUrl === undefined ? "specloom" : encodeLinkUrl(generatorUrl);
  return {
    notice: [labels.noticeWarning, labels.noticeManual, generator, labels.noticeGenerator],
    lastUpdated,
    origin: describeOrigin(options, labels),
  };
}

function describeOrigin({ sourceUrl, apiUrl, apiName }: ReferenceOptions, labels: Labels): string {
  const withSource = apiUrl === undefined ? labels.originSource : labels.originSourceAndApi;
  const withoutSource = apiUrl === undefined ? labels.origin : labels.originApi;
  return fillLabel(sourceUrl === undefined ? withoutSource : withSource, {
    source: encodeLinkUrl(sourceUrl ?? ""),
    url: encodeLinkUrl(apiUrl ?? ""),
    api: toMarkdownText(apiName),
  });
}
