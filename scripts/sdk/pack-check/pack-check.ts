/**
 * Packs the SDKs of documents as their maintainers would, and looks at them as their users do.
 *
 *   npm run pack-check [-- --quick] [-- DOCUMENT…]
 *
 * Without a document it is the one of this repository. `--quick` compiles one consumer in place of all.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkConsumers } from "./consumers.ts";
import { lintPackage } from "./lint-package.ts";
import { packSdk } from "./pack-sdk.ts";

const words = process.argv.slice(2);
const isQuick = words.includes("--quick");
const documents = words.filter((word) => word !== "--quick");
let failures = 0;

for (const document of documents.length === 0 ? ["management"] : documents) {
  const folder = mkdtempSync(join(tmpdir(), "specloom-pack-"));
  const start = performance.now();
  try {
    const sdk = packSdk(document, folder);
    const consumers = checkConsumers(sdk, join(folder, "consumer"), isQuick);
    const findings = [...(await lintPackage(sdk)), ...consumers.findings];
    const seconds = ((performance.now() - start) / 1000).toFixed(0);
    const size = `${sdk.entryPoints.length} entry points, ${consumers.instantiations} instantiations`;
    console.log(`${document}: ${size}, ${findings.length} findings, ${seconds} s`);
    for (const finding of findings) console.log(`  ${finding.replaceAll("\n", "\n  ")}`);
    failures += findings.length;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

process.exitCode = failures === 0 ? 0 : 1;
