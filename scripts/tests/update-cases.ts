/**
 * Writes what the case folders give below their `expected/`. Read the difference before you commit it: it is the test.
 *
 *   npm run update-cases [-- NAME…]
 */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { caseFolder, listCases, runCase } from "../../generator/testing/case-folders.ts";

const wanted = process.argv.slice(2);

for (const kind of ["cases", "invalid"] as const) {
  for (const name of listCases(kind)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const folder = `${caseFolder(kind, name)}expected`;
    const output = await runCase(kind, name);
    rmSync(folder, { recursive: true, force: true });
    for (const [path, text] of output) {
      mkdirSync(dirname(`${folder}/${path}`), { recursive: true });
      writeFileSync(`${folder}/${path}`, text);
    }
  }
}
