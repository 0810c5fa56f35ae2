/**
 * What the SDKs weigh that come out of documents: `npm run size -- [document …]`. Each is bundled through its public entry
 * by esbuild, minified and gzipped: one function that sends JSON, the smallest client, all operations.
 */
import { basename, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { build, type Plugin } from "esbuild";
import type { ApiModel, Operation } from "../../generator/model/model.ts";
import { nameMethod } from "../../generator/languages/method-name.ts";
import { GENAUTH_DOCUMENTS } from "../genauth.ts";
import { generateSdk, type Sdk } from "./generate-sdk.ts";

const BARS: Readonly<Record<string, number>> = { "one function": 6500, "all operations": 20_000 };

/** Has esbuild read the files of an SDK from memory. */
function serveFiles(files: Sdk["files"]): Plugin {
  return {
    name: "sdk",
    setup(bundler) {
      bundler.onResolve({ filter: /^\.|^sdk$/ }, ({ path, importer }) => {
        if (path === "sdk") return { path: "src/index.ts", namespace: "sdk", sideEffects: false };
        const file = resolve("/", importer, "..", path).slice(1).replace(/\.js$/, ".ts");
        return { path: file, namespace: "sdk", sideEffects: false };
      });
      bundler.onLoad({ filter: /.*/, namespace: "sdk" }, ({ path }) => ({
        contents: files.get(path) ?? "",
        loader: "ts",
      }));
    },
  };
}

/** The bytes of a program that uses an SDK. */
async function weigh({ files }: Sdk, code: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: code, loader: "ts" },
    plugins: [serveFiles(files)],
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    platform: "browser",
    write: false,
    logLevel: "error",
  });
  return gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).length;
}

/** A function that sends JSON and has no parameter. */
function findJsonFunction({ operations, client }: ApiModel): string {
  const isJson = ({ input, parameters }: Operation): boolean =>
    parameters.length === 0 && input.mediaType === "application/json";
  const operation = operations.find(isJson) ?? operations[0];
  return nameMethod(operation?.name.words ?? [], client.methodCase);
}

/** The name of the client class. */
function findClient({ files }: Sdk): string {
  return /^export class (\S+)/m.exec(files.get("src/client.ts") ?? "")?.[1] ?? "";
}

async function measure(document: string): Promise<boolean> {
  const sdk = await generateSdk("sdk", document);
  const name = findJsonFunction(sdk.model);
  const programs = {
    "one function": `import { createClient, ${name} } from "sdk"; ${name}(createClient({}), {});`,
    "all operations": `import { ${findClient(sdk)} as Client } from "sdk"; globalThis.client = new Client({});`,
  };
  let isLight = true;
  for (const [title, code] of Object.entries(programs)) {
    const bytes = await weigh(sdk, code);
    const bar = BARS[title] ?? 0;
    // The bar for all is that of the largest document that it was measured on.
    const hasBar = title === "one function" || sdk.model.operations.length <= 414;
    if (hasBar && bytes > bar) isLight = false;
    const count = `${sdk.model.operations.length} operations`;
    console.log(
      `${basename(document).padEnd(32)} ${count.padStart(15)}  ${title.padEnd(15)} ${String(bytes).padStart(7)} B  ${hasBar ? `at most ${bar}` : ""}`,
    );
  }
  return isLight;
}

const DEFAULTS = ["specs/management.openapi.yaml", ...GENAUTH_DOCUMENTS];
const documents = process.argv.length > 2 ? process.argv.slice(2) : DEFAULTS;
let areAllLight = true;
for (const document of documents) areAllLight = (await measure(document)) && areAllLight;
process.exitCode = areAllLight ? 0 : 1;
