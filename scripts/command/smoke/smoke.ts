/**
 * Packs the package, installs it into empty folders as a user would, and runs it there: in a folder with a blank and Chinese
 * letters in its path, where it was installed by somebody else, and for a user without a home.
 *
 *   npm run smoke                       with Node 20, 22 and 24, which come from npm
 *   npm run smoke -- --node current     with the Node that runs this
 */
import { mkdirSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { fetchNode } from "../../fetching/fetch-node.ts";
import { checkTypes, TRIALS, tryOut } from "./trials.ts";
import { installPackage, measureInstallation, packPackage } from "./installation.ts";
import { ENVIRONMENTS } from "./environments.ts";

const { values } = parseArgs({ options: { node: { type: "string", multiple: true, default: ["20", "22", "24"] } } });

const folder = fileURLToPath(new URL("../../../.bench/smoke/", import.meta.url));
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const faults: string[] = [];

const tarball = packPackage(folder);
console.log(["", "", ...TRIALS.map(({ name }) => name)].map((text) => text.padEnd(15)).join(""));
for (const environment of ENVIRONMENTS) {
  const project = installPackage(tarball, `${folder}${environment.folder}`);
  faults.push(...measureInstallation(project), ...checkTypes(project));
  for (const version of values.node) {
    const found = TRIALS.map((trial) => tryOut(trial, { project, environment, node: fetchNode(version) }));
    const cells = found.map((fault) => (fault === undefined ? "ok" : "failed"));
    console.log([environment.name, `Node ${version}`, ...cells].map((text) => text.padEnd(15)).join(""));
    faults.push(
      ...found.flatMap((fault) => (fault === undefined ? [] : `${environment.name}, Node ${version}: ${fault}`)),
    );
  }
}

for (const fault of faults) console.log(fault);
if (faults.length > 0) process.exitCode = 1;
