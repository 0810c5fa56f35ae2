import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { buildOnce, COMMAND, inWorkspace } from "./command.fixture.ts";

/** A package in the place of VitePress that ends the process at a signal, as Vite does. */
const SERVER = `export async function createServer(folder, { host }) {
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit());
  return { listen: async () => {}, resolvedUrls: { local: ["http://" + host + "/" + folder] }, close: async () => {} };
}
`;

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  const ending = inWorkspace(async (workspace) => {
    buildOnce();
    workspace.copySpec("management.openapi.yaml", "api.yaml").write({
      "node_modules/vitepress/package.json": '{ "name": "vitepress", "version": "1.6.4", "type": "module" }',
      "node_modules/vitepress/dist/node/index.js": SERVER,
    });
    const child = spawn(process.execPath, [COMMAND, "preview", "api.yaml"], { cwd: workspace.folder });
    const exited = once(child, "exit");
    let printed = "";
    child.stdout.on("data", (chunk) => (printed += String(chunk)));
    for await (const chunk of child.stderr) if (String(chunk).includes("Ctrl+C")) break;
    const [site = ""] = /(?<=http:\/\/127\.0\.0\.1\/).+/.exec(printed) ?? [];
    assert.ok(existsSync(site), printed);
    child.kill(signal);
    await exited;
    assert.not(existsSync(site));
  });
  test(`the folder of a preview is gone after ${signal}, though Vite ends the process`, ending);
}

test.run();
