/**
 * Holds our pages of GenAuth's authentication document against those that authing-docs-factory made of it, cell by cell, and
 * counts the differences by what the old tool does wrong. Fails on a difference that has no such cause.
 */
import { existsSync } from "node:fs";
import { findCause } from "./causes.ts";
import { comparePage } from "./compare-page.ts";
import { readOldPages } from "./old-page.ts";
import { readOurPages } from "./our-page.ts";

const OLD = new URL("../../../../shared/old-pages/authentication.json", import.meta.url);
const DOCUMENT = new URL("../../../../shared/specs/authing-authentication.json", import.meta.url);

if (existsSync(OLD) && existsSync(DOCUMENT)) await compare();
else console.log("skipped, as the old pages or their document are not here");

async function compare(): Promise<void> {
  const [old, ours] = [readOldPages(OLD), await readOurPages(DOCUMENT)];
  const differences = [...old].flatMap(([path, page]) => comparePage(path, page, ours.get(path)));
  const counts = new Map<string, number>();
  for (const difference of differences) {
    const cause = findCause(difference);
    if (cause !== undefined) counts.set(cause, (counts.get(cause) ?? 0) + 1);
    else console.log(`unexplained: ${JSON.stringify(difference)}`);
  }
  const explained = [...counts].sort(([, a], [, b]) => b - a);
  console.log(`${old.size} pages of the old tool, ${ours.size} of ours, ${differences.length} differences`);
  for (const [cause, count] of explained) console.log(`${String(count).padStart(6)} ${cause}`);
  const left = differences.length - explained.reduce((sum, [, count]) => sum + count, 0);
  console.log(`${String(left).padStart(6)} without a known cause`);
  if (left > 0) process.exitCode = 1;
}
