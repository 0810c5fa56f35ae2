/**
 * Runs the built command with other versions of Node, which come from npm into an ignored folder, and compares what they
 * write with what this Node writes, byte by byte.
 *
 *   npm run same-bytes [-- --node VERSION]…
 */
import { execFileSync } from "node:child_process";
import { parseArgs } from "node:util";
import { COMMAND } from "../../generator/testing/commands/command.fixture.ts";
import {
  generateIn,
  listDifferences,
  readDocuments,
  readRealDocuments,
} from "../../generator/testing/same-bytes.fixture.ts";
import { fetchNode } from "../fetching/fetch-node.ts";

/** The oldest that is supported, and the newest of each that is. */
const VERSIONS = ["20.19.0", "20", "22", "24"];

const { values } = parseArgs({ options: { node: { type: "string", multiple: true, default: VERSIONS } } });

const documents = { ...readDocuments(), ...readRealDocuments() };
const usual = await generateIn({}, documents);
for (const version of values.node) {
  const program = fetchNode(version);
  const exact = execFileSync(program, ["--version"], { encoding: "utf8" }).trim();
  try {
    const differences = listDifferences(usual, await generateIn({ program: [program, COMMAND] }, documents));
    console.log(`${exact}: ${differences.length} of ${Object.keys(usual).length} files differ`);
    for (const path of differences.slice(0, 10)) console.log(`  ${path}`);
    if (differences.length > 0) process.exitCode = 1;
  } catch (error) {
    console.log(`${exact}: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
