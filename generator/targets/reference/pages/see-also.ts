import type { ExternalDocs } from "../../../model/model.ts";
import { fillLabel, type Labels } from "../labels.ts";
import { toLinkUrl } from "../markdown/link-url.ts";
import { toMarkdownText } from "../markdown/markdown-text.ts";

/** Where more is written, as a phrase with a link; empty where there is no such place. */
export function printSee(docs: ExternalDocs | undefined, labels: Labels): string[] {
  const url = docs && toLinkUrl(docs.url);
  if (url === undefined) return [];
  const text = toMarkdownText(docs?.description ?? "");
  return [fillLabel(labels.see, { link: text === "" ? `<${url}>` : `[${text}](${url})` })];
}
