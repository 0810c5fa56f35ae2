import type { ExternalDocs } from "../../../model/model.ts";
import { text, type Inline } from "../content/inline.ts";
import { fillLabel, type Labels } from "../labels.ts";
import { isReachable } from "../markdown/link-url.ts";

/** Where more is written, as a phrase with a link; empty where there is no such place. */
export function describeSeeAlso(docs: ExternalDocs | undefined, labels: Labels): Inline[] {
  if (docs === undefined || !isReachable(docs.url)) return [];
  return [fillLabel(labels.see, { link: { kind: "link", url: docs.url.trim(), label: text(docs.description) } })];
}
