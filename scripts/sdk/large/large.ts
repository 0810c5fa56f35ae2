/**
 * Sends and gets a file of 3 GB with a generated SDK on Node: more than 31 bits can count and more than most machines have
 * to spare. The file is made as it is sent, or is one of zeros that takes no room on the disk.
 *
 *   npm run large [-- --gigabytes 3] [-- --node 24]
 *
 * Fails where what arrives is not what was sent, or where the process that calls the SDK has had more than 300 MiB.
 */
import { execFile } from "node:child_process";
import { openSync, ftruncateSync, closeSync, createReadStream } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs, promisify } from "node:util";
import { build } from "esbuild";
import { fetchNode } from "../../fetching/fetch-node.ts";
import { digestContent, Digester, makeContent, type Digest } from "./content.ts";
import { withFileServer } from "./file-server.ts";
import type { Transferred } from "./transfer.ts";
import { TRANSFERS } from "./transfers.ts";
import { generateSdk } from "../generate-sdk.ts";
import { writeSdk } from "../write-sdk.ts";

const MAX_MIB = 300;

const { values } = parseArgs({
  options: { gigabytes: { type: "string", default: "3" }, node: { type: "string", default: "current" } },
});
const bytes = Number(values.gigabytes) * 1e9 + 1;
const node = fetchNode(values.node);

const document = fileURLToPath(new URL("document.json", import.meta.url));
const folder = writeSdk(await generateSdk("files", document), "large");
const zeros = `${folder}zeros`;
makeZeros(zeros);
await bundle(`${folder}src/index.ts`, `${folder}sdk.mjs`);
await bundle(fileURLToPath(new URL("transfer.ts", import.meta.url)), `${folder}transfer.mjs`);

const made = digestContent(makeContent(bytes));
const ofZeros = await digestFile(zeros);
const results: boolean[] = [];
await withFileServer(bytes, async (baseUrl) => {
  for (const name of Object.keys(TRANSFERS)) results.push(await transfer(name, baseUrl));
});
process.exitCode = results.every(Boolean) ? 0 : 1;

async function transfer(name: string, baseUrl: string): Promise<boolean> {
  const sdk = pathToFileURL(`${folder}sdk.mjs`).href;
  const words = [`${folder}transfer.mjs`, sdk, baseUrl, name, String(bytes), zeros];
  const run = await promisify(execFile)(node, words).catch((fault: unknown) => String(fault));
  if (typeof run === "string") {
    console.log(`${name.padEnd(24)} failed: ${run}`);
    return false;
  }
  const { seconds, peakMiB, ...digest } = JSON.parse(run.stdout) as Transferred;
  const expected: Digest = name.endsWith("a file") ? ofZeros : made;
  const isSame = digest.bytes === expected.bytes && digest.hash === expected.hash;
  const speed = `${(bytes / 1e6 / seconds).toFixed(0)} MB/s`;
  const what = isSame ? `${digest.bytes} bytes` : `another content: ${JSON.stringify(digest)}`;
  console.log(`${name.padEnd(24)} ${what}, ${peakMiB.toFixed(0)} MiB of at most ${MAX_MIB}, ${speed}`);
  return isSame && peakMiB <= MAX_MIB;
}

function makeZeros(file: string): void {
  const descriptor = openSync(file, "w");
  ftruncateSync(descriptor, bytes);
  closeSync(descriptor);
}

async function digestFile(file: string): Promise<Digest> {
  const digester = new Digester();
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 })) digester.add(chunk as Buffer);
  return digester.end();
}

async function bundle(entryPoint: string, outfile: string): Promise<void> {
  await build({
    entryPoints: [entryPoint],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    logLevel: "error",
  });
}
