/** The process that is measured: it sends or gets a file with a generated SDK, and prints what came of it. */
import type { Digest } from "./content.ts";
import { TRANSFERS, type Client } from "./transfers.ts";

/** What the process prints, in JSON. */
export interface Transferred extends Digest {
  readonly seconds: number;
  readonly peakMiB: number;
}

const [sdk = "", baseUrl = "", name = "", bytes = "", path = ""] = process.argv.slice(2);
const { FilesClient } = (await import(sdk)) as { FilesClient: new (options: object) => Client };
const client = new FilesClient({ baseUrl, retries: 0, timeout: 600_000 });
const start = performance.now();
const digest = await TRANSFERS[name]?.(client, { bytes: Number(bytes), path });
const seconds = (performance.now() - start) / 1000;
console.log(JSON.stringify({ ...digest, seconds, peakMiB: process.resourceUsage().maxRSS / 1024 }));
