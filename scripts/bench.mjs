/**
 * Measures specloom beside what it is compared with, in turn and in one run, because machines are shared and differ: only
 * the ratios mean something.
 *
 *   npm run bench -- [--document FILE]… [--rounds N]
 *
 * Prints the ratios of the medians, and writes all times to .bench/results.json.
 */
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const root = fileURLToPath(new URL("../", import.meta.url));
const specloom = join(root, "dist/cli.js");
const openapiTypescript = join(root, "node_modules/openapi-typescript/bin/cli.js");

const { values } = parseArgs({
  options: { document: { type: "string", multiple: true }, rounds: { type: "string", default: "7" } },
});
const rounds = Number(values.rounds);
const real = join(root, "../shared/specs/authing-management.json");
const documents = (values.document ?? [existsSync(real) ? real : join(root, "specs/management.openapi.yaml")]).map(
  (file) => resolve(file),
);

const scratch = mkdtempSync(join(tmpdir(), "specloom-bench-"));
process.on("exit", () => rmSync(scratch, { recursive: true, force: true }));

/** Seconds of one process from start to end. */
function time(args, cwd = scratch) {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, args, {
    cwd,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1" },
  });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  if (status !== 0) throw new Error(`${args.join(" ")} ended with ${status}:\n${stderr}`);
  return seconds;
}

function median(times) {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/** Runs the contestants in turn, round after round, so that a slow minute of the machine is a slow minute for each. */
function compare(contestants) {
  const names = Object.keys(contestants);
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) times[name].push(contestants[name]());
  }
  return Object.fromEntries(names.map((name) => [name, { median: median(times[name]), times: times[name] }]));
}

const results = [];

function report({ what, subject, reference, budget, times }) {
  const ratio = times[subject].median / times[reference].median;
  results.push({ what, subject, reference, ratio, budget, times });
  const verdict = ratio <= budget ? "within" : "ABOVE";
  const seconds = (name) => `${name} ${times[name].median.toFixed(2)} s`;
  console.log(
    `${what}\n  ${seconds(subject)}, ${seconds(reference)}: ratio ${ratio.toFixed(2)}, ${verdict} the budget of ${budget}`,
  );
}

cpSync(join(root, "specs"), join(scratch, "clean/specs"), { recursive: true });
cpSync(join(root, "output"), join(scratch, "clean/output"), { recursive: true });
cpSync(join(root, "specloom.config.json"), join(scratch, "clean/specloom.config.json"));
report({
  what: "check on a clean tree",
  subject: "specloom",
  reference: "node",
  budget: 4,
  times: compare({
    node: () => time(["-e", "0"]),
    specloom: () => time([specloom, "check"], join(scratch, "clean")),
  }),
});

for (const document of documents) {
  report({
    what: `${basename(document)}, cold`,
    subject: "specloom",
    reference: "openapi-typescript",
    budget: 1.5,
    times: compare({
      "openapi-typescript": () => time([openapiTypescript, document, "--output", join(scratch, "types.ts")]),
      specloom: () => {
        rmSync(join(scratch, "output"), { recursive: true, force: true });
        return time([specloom, "generate", document, "--out", "output", "--quiet"]);
      },
    }),
  });
}

mkdirSync(join(root, ".bench"), { recursive: true });
writeFileSync(
  join(root, ".bench/results.json"),
  `${JSON.stringify({ node: process.version, rounds, results }, null, 2)}\n`,
);
