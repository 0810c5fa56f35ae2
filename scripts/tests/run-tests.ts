/**
 * Runs the tests that are beside what they test.
 *
 *   npm test                 those that are quick: all but the slow ones
 *   npm run slow-tests       those that start the program as a process, compile SDKs, or try thousands of inputs
 *   npm test -- --explore    properties with ten times as many inputs, and others each time
 *   npm run test-times       each quick file in a process of its own, and a table of the CPU seconds that it took
 *
 * With words after `--` only the files whose path has one of them in it, quick or slow.
 */
import fc from "fast-check";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { parse } from "uvu/parse";
import { run } from "uvu/run";
import { isSlow, listUnused } from "./slow-tests.ts";
import { measureTests } from "./measure-tests.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    slow: { type: "boolean", default: false },
    times: { type: "boolean", default: false },
    explore: { type: "boolean", default: false },
  },
});

/** Properties are tried with the same inputs each time, so that a test that fails does so because of a change. */
const SEED = 1;

const root = fileURLToPath(new URL("../../", import.meta.url));
const { suites } = await parse(root, /^(?:generator|templates)[\\/].*\.test\.ts$/, {
  ignore: [/node_modules/, /^(?:dist|output)$/, /^\./],
});
const files = new Map(suites.map((suite) => [suite.name.replaceAll("\\", "/"), suite]));
const unused = listUnused([...files.keys()]);
if (unused.length > 0) throw new Error(`Listed as slow, but not there: ${unused.join(", ")}`);

const wanted = [...files.keys()].filter(isWanted);
if (wanted.length === 0) throw new Error("No test has such a path.");
fc.configureGlobal(values.explore ? { numRuns: 1000 } : { seed: SEED });
if (values.times) measureTests(wanted);
else await run(wanted.flatMap((file) => files.get(file) ?? []));

function isWanted(file: string): boolean {
  return positionals.length > 0 ? positionals.some((word) => file.includes(word)) : isSlow(file) === values.slow;
}
