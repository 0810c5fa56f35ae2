/**
 * Measures specloom beside what it is compared with, in turn and in one run, because machines are shared and differ: only
 * the ratios mean something. The processes that are measured are plain Node, of the version that users have.
 *
 *   npm run bench -- [--document NAME]… [--peer NAME]… [--node VERSION]… [--rounds N] [--limit SECONDS]
 *
 * A document is `management`, `github`, `stripe`, `kubernetes`, `graph` or any file; a peer is one of peers.ts, or `all`.
 * Without a document it is the quick set: only the first run on `management`. Prints tables, and writes all that was measured to .bench/results.json.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { judgeBudgets } from "./budgets.ts";
import type { Contestant } from "./contestant.ts";
import { fetchNode } from "../fetching/fetch-node.ts";
import { findDocument } from "./documents.ts";
import { BENCH_FOLDER, removeReplaced } from "./folders.ts";
import { enterPeer, installPeer } from "./install-peer.ts";
import { PEERS, type Peer } from "./peers.ts";
import { renderBudgets, renderDocument, renderResults } from "./render-results.ts";
import { concludeScore, type Result } from "./result.ts";
import { runRounds } from "./run-rounds.ts";
import { enterChecks, enterCold, enterWarm, NODE } from "./specloom.ts";

const { values } = parseArgs({
  options: {
    document: { type: "string", multiple: true },
    peer: { type: "string", multiple: true, default: ["openapi-typescript"] },
    node: { type: "string", multiple: true, default: ["24"] },
    rounds: { type: "string", default: "5" },
    limit: { type: "string", default: "180" },
  },
});
const rounds = Number(values.rounds);
const limitSeconds = Number(values.limit);

mkdirSync(BENCH_FOLDER, { recursive: true });
const peers = selectPeers(values.peer);
for (const peer of peers) installPeer(peer);
const documents = (values.document ?? ["management"]).map(findDocument);

const runs = [];
for (const version of values.node) runs.push(await runOn(version));
removeReplaced();
writeFileSync(
  `${BENCH_FOLDER}/results.json`,
  `${JSON.stringify({ cpus: cpus().length, rounds, documents, runs }, null, 2)}\n`,
);

/** Measures everything with one version of Node. */
async function runOn(version: string) {
  const node = fetchNode(version);
  const results: Result[] = [];
  const measure = async (document: string, heading: string, contestants: readonly Contestant[]): Promise<void> => {
    const measured: Result[] = [];
    for (const score of await runRounds(contestants, { node, rounds, limitSeconds })) {
      measured.push(await concludeScore(score, document, limitSeconds));
    }
    results.push(...measured);
    console.log(`Node ${version}, ${heading}\n${renderResults(measured)}\n`);
  };
  await measure("repository", "check of this repository", [NODE, ...enterChecks()]);
  for (const document of documents) {
    const own = values.document === undefined ? [enterCold(document)] : [enterCold(document), ...enterWarm(document)];
    const contestants = [NODE, ...own, ...peers.map((peer) => enterPeer(peer, document))];
    await measure(document.name, renderDocument(document), contestants);
  }
  const budgets = judgeBudgets(results, documents);
  console.log(`Node ${version}, budgets\n${renderBudgets(budgets)}\n`);
  return { node: version, results, budgets };
}

function selectPeers(names: readonly string[]): Peer[] {
  if (names.includes("all")) return [...PEERS];
  return names.map((name) => {
    const peer = PEERS.find((known) => known.name === name);
    if (peer === undefined)
      throw new Error(`No such peer: ${name}. There are ${PEERS.map((known) => known.name).join(", ")}.`);
    return peer;
  });
}
