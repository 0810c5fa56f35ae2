import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Contestant } from "./contestant.ts";
import type { BenchDocument } from "./documents.ts";
import { BENCH_FOLDER, renewFolder, ROOT } from "./folders.ts";
import type { Peer } from "./peers.ts";

/** Installs a peer into a folder of its own, since peers want different versions of the same packages. */
export function installPeer(peer: Peer): void {
  const folder = peerFolder(peer);
  const installed = join(folder, "installed.txt");
  const wanted = peer.packages.join("\n");
  if (!existsSync(installed) || readFileSync(installed, "utf8") !== wanted) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }\n');
    if (peer.packages.length > 0) installPackages(peer.packages, folder);
    writeFileSync(installed, wanted);
  }
  for (const [name, text] of Object.entries(peer.files ?? {})) writeFileSync(join(folder, name), text);
}

function installPackages(packages: readonly string[], folder: string): void {
  execFileSync("npm", ["install", "--save-exact", "--no-audit", "--no-fund", "--ignore-scripts", ...packages], {
    cwd: folder,
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
}

/** A peer with a document to be run on. Its output lies where its packages are found. */
export function enterPeer(peer: Peer, document: BenchDocument): Contestant {
  const cwd = peerFolder(peer);
  const output = join(cwd, "output", document.name);
  const modules = join(peer.packages.length > 0 ? cwd : ROOT, "node_modules");
  const env = peer.env?.(document.file, output);
  return {
    name: peer.name,
    output,
    prepare: () => renewFolder(output),
    command: {
      args: [join(modules, peer.program), ...peer.words(document.file, output)],
      cwd,
      ...(env && { env }),
    },
  };
}

function peerFolder(peer: Peer): string {
  return join(BENCH_FOLDER, "peers", peer.name);
}
