import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { runProgram } from "../../run-program.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

/** A packed SDK. */
export interface PackedSdk {
  readonly name: string;
  readonly tarball: string;
  readonly readme: string;
  /** What a user may import: `.`, `./errors`, `./operations/users`, … */
  readonly entryPoints: readonly string[];
}

/** Generates the SDK of a document into a folder, and builds and packs it with its own scripts. */
export function packSdk(document: string, folder: string): PackedSdk {
  const words = [
    "tsx",
    join(ROOT, "generator/cli.ts"),
    "generate",
    document,
    "--out",
    folder,
    "--target",
    "typescript",
  ];
  // Warnings of the document are no findings here.
  demand(runProgram("npx", words, ROOT));
  const [manifest] = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    /typescript.package\.json$/.test(file),
  );
  if (manifest === undefined) throw new Error(`Nothing was generated from ${document}.`);
  const sdk = dirname(join(folder, manifest));
  demand(runProgram("npm", ["pack", "--pack-destination", folder], sdk));
  const [tarball] = readdirSync(folder).filter((file) => file.endsWith(".tgz"));
  if (tarball === undefined) throw new Error("npm packed nothing.");
  const { name } = JSON.parse(readFileSync(join(sdk, "package.json"), "utf8")) as { readonly name: string };
  const operations = readdirSync(join(sdk, "src/operations")).map((file) => file.replace(/\.ts$/, ""));
  return {
    name,
    tarball: join(folder, tarball),
    readme: readFileSync(join(sdk, "README.md"), "utf8"),
    entryPoints: [".", "./errors", ...operations.map((file) => `./operations/${file}`)],
  };
}

function demand({ isDone, text }: ReturnType<typeof runProgram>): void {
  if (!isDone) throw new Error(text);
}
