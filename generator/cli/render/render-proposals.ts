import type { PagesProposal } from "../../model/pages/propose-pages.ts";
import { renderCount } from "./render-count.ts";

/** Proposes settings that the document suggests, and which only the user can confirm. */
export function renderProposals(proposals: readonly PagesProposal[]): string {
  if (proposals.length === 0) return "";
  const lines = proposals.map(
    ({ rule, operations }) => `  ${printRule(rule)}  ${renderCount(operations, "operation")}`,
  );
  return [
    "These look like pages. If they are, put them into `pages` of the spec's configuration, and `for await` goes through all of them:",
    ...lines,
  ].join("\n");
}

function printRule(rule: PagesProposal["rule"]): string {
  return `{ ${Object.entries(rule)
    .map(([key, value]) => `"${key}": ${JSON.stringify(value)}`)
    .join(", ")} }`;
}
