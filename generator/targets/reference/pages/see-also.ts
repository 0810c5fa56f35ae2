import type { ExternalDocs } from "../../../model/model.ts";
import { text, type Inline } from "../content/inline.ts";
import { fillLabel, type Labels } from "../labels.ts";
import { isReachable } from "../markdown/link-url.ts";

/** A phrase with a link to external documentation; empty if there is none. */
export function describeSeeAlso(docs: ExternalDocs | undefined, labels: Labels): Inline[] {
  if (docs === undefined || !isReachable(docs.url)) return [];
  return [fillLabel(labels.see, { link: { kind: "link", url: docs.url.trim(), label: text(docs.description) } })];
}
