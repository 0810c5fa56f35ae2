/**
 * Makes one call with the committed SDK on each platform that it is for besides Node: a browser, Deno and Bun.
 *
 *   npm run platforms
 *
 * Deno and Bun come from npm into an ignored folder. The browser is Chromium, as `CHROMIUM` or the system has it
 * (`apt-get install chromium`).
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { fetchPackages } from "../../fetching/fetch-packages.ts";
import { callInBrowser } from "./call-in-browser.ts";
import { callWithProgram } from "./call-with-program.ts";

const SDK = fileURLToPath(new URL("../../../output/management/typescript/src/index.ts", import.meta.url));
const ANSWER = { statusCode: 200, message: "Success", data: { totalCount: 0, list: [] } };

const folder = fetchPackages("platforms", ["deno@2.9.6", "bun@1.4.5"]);
mkdirSync(join(folder, "sdk"), { recursive: true });
const bundle = join(folder, "sdk/sdk.mjs");
await build({ entryPoints: [SDK], outfile: bundle, bundle: true, format: "esm", target: "es2022" });

let received: string[] = [];
const server = createServer(answer);
await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

/** What each platform runs: it prints what the method gives. */
const program = (log: string): string => `import { ManagementClient } from "./sdk.mjs";
const auth = { bearer: "token", "x-authing-userpool-id": "pool" };
const client = new ManagementClient({ baseUrl: ${JSON.stringify(baseUrl)}, auth, retries: 0 });
${log}(JSON.stringify(await client.list_ext_idp({ tenantId: "租户" })));
`;
writeFileSync(join(folder, "sdk/call.mjs"), program("console.log"));

const platforms: Readonly<Record<string, () => Promise<string>>> = {
  Chromium: () => callInBrowser({ bundle, page: baseUrl, script: program("globalThis.done") }),
  Deno: () => callWithProgram(folder, "deno", ["run", "--allow-net", "sdk/call.mjs"]),
  Bun: () => callWithProgram(folder, "bun", ["sdk/call.mjs"]),
};

let areAllWell = true;
for (const [name, call] of Object.entries(platforms)) {
  received = [];
  const result = await call().catch((fault: unknown) => String(fault));
  const isWell =
    result === JSON.stringify(ANSWER) &&
    received.join() === `GET /api/v3/list-ext-idp?tenantId=${encodeURIComponent("租户")} Bearer token`;
  console.log(
    `${name.padEnd(10)} ${isWell ? "ok" : `failed: ${result}; the server has got ${received.join() || "nothing"}`}`,
  );
  areAllWell &&= isWell;
}
server.close();
server.closeAllConnections();
process.exitCode = areAllWell ? 0 : 1;

/** A page to be on, and the API for it. */
function answer({ method = "", url = "", headers }: IncomingMessage, response: ServerResponse): void {
  if (!url.startsWith("/api/")) {
    response.writeHead(200, { "content-type": "text/html" }).end("<!doctype html>");
    return;
  }
  received.push(`${method} ${url} ${headers.authorization ?? ""}`);
  response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(ANSWER));
}
