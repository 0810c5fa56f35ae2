import { REFUSED } from "../../generator/testing/examine-document.fixture.ts";
import type { DocumentResult } from "./results.ts";

/** How many documents of each cause are named. */
const EXAMPLES = 3;

/** The results as Markdown: how many documents there are, and how many have which fault. */
export function tabulate(results: readonly DocumentResult[]): string {
  const causes = new Map<string, string[]>();
  for (const { document, faults } of results)
    for (const { cause } of faults) causes.set(cause, [...(causes.get(cause) ?? []), document]);
  const refused = results.filter(({ faults }) => faults.some(({ cause }) => cause.startsWith(REFUSED)));
  const empty = results.filter(({ faults }) => faults.some(({ cause }) => cause === `${REFUSED}no-operations`));
  const clean = results.filter(({ faults }) => faults.length === 0);
  const rows = [...causes]
    .sort(([a, { length: first }], [b, { length: second }]) => second - first || (a < b ? -1 : 1))
    .map(
      ([cause, documents]) => `| ${documents.length} | ${escape(cause)} | ${documents.slice(0, EXAMPLES).join(", ")} |`,
    );
  const bySeconds = [...results].sort((a, b) => b.seconds - a.seconds).slice(0, EXAMPLES);
  return [
    `- documents: ${results.length}, with ${results.reduce((sum, { operations }) => sum + operations, 0)} operations`,
    `- without any fault: ${clean.length}`,
    `- refused, with a reason and a line: ${refused.length}, of which ${empty.length} by rule: they have no operations`,
    `- slowest: ${bySeconds.map(({ document, seconds }) => `${document} (${seconds.toFixed(0)} s of CPU)`).join(", ")}`,
    `- most memory: ${Math.max(0, ...results.map(({ memory }) => memory))} MB`,
    "",
    "| documents | cause | for example |",
    "| --------- | ----- | ----------- |",
    ...rows,
    "",
  ].join("\n");
}

function escape(text: string): string {
  return text.replace(/[\\|<>*_`]/g, "\\$&").replaceAll("\n", " ");
}
