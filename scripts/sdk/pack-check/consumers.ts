import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { countInstantiations, MAX_INSTANTIATIONS } from "./count-instantiations.ts";
import { fetchTypeScript } from "../../fetching/fetch-typescript.ts";
import type { PackedSdk } from "./pack-sdk.ts";
import { runProgram } from "../../run-program.ts";

/** How a user compiles: the files of a consumer, and what its `tsconfig.json` says. */
interface Setting {
  readonly name: string;
  readonly files: readonly string[];
  readonly options: object;
}

const MODULES: readonly Setting[] = [
  { name: "nodenext", files: ["esm.mts", "cjs.cts", "readme.mts"], options: { module: "nodenext" } },
  { name: "node16", files: ["esm.mts", "cjs.cts", "readme.mts"], options: { module: "node16" } },
  {
    name: "bundler",
    files: ["bundled.ts", "bundled-readme.ts"],
    options: { module: "esnext", moduleResolution: "bundler" },
  },
];

const COMPILERS = ["5.9.3", "7.0.2"];

export interface ConsumersResult {
  readonly findings: readonly string[];
  /** Of the types of TypeScript, for a consumer that calls what the README shows. */
  readonly instantiations?: number;
}

/** Installs a packed SDK as a user would, compiles consumers of it in all settings, and runs them. */
export function checkConsumers(sdk: PackedSdk, folder: string, isQuick: boolean): ConsumersResult {
  const installed = join(folder, "node_modules", sdk.name);
  mkdirSync(installed, { recursive: true });
  const unpacked = runProgram("tar", ["-xzf", sdk.tarball, "-C", installed, "--strip-components", "1"], folder);
  if (!unpacked.isDone) return { findings: [`tar: ${unpacked.text}`] };
  for (const [file, text] of Object.entries(writeConsumers(sdk))) writeFileSync(join(folder, file), text);
  const instantiations = countInstantiations(folder, "readme.mts", { ...COMPILER_OPTIONS, module: "nodenext" });
  const isCheap = instantiations <= MAX_INSTANTIATIONS;
  const costs = isCheap ? [] : [`${instantiations} instantiations, of at most ${MAX_INSTANTIATIONS}`];
  return { findings: [...runConsumers(folder), ...compileConsumers(folder, isQuick), ...costs], instantiations };
}

function writeConsumers({ name, entryPoints, readme }: PackedSdk): Record<string, string> {
  const paths = entryPoints.map((entryPoint) => name + entryPoint.slice(1));
  const imports = paths.map((path, index) => `import * as part${index} from ${JSON.stringify(path)};`);
  const parts = paths.map((_, index) => `part${index}`).join(", ");
  const typed = [
    ...imports,
    `export const parts = [${parts}];`,
    "const error: typeof part1.ApiError = part0.ApiError;",
  ];
  const text = [...typed, "export { error };", ""].join("\n");
  const samples = Array.from(readme.matchAll(/^```ts\n([^]*?)^```$/gm), ([, sample = ""]) => sample).join("");
  const isSame = 'if (errors.ApiError !== sdk.ApiError) throw new Error("two classes of one error");';
  return {
    "package.json": '{ "private": true }\n',
    "esm.mts": text,
    "cjs.cts": text,
    "bundled.ts": text,
    "readme.mts": samples,
    "bundled-readme.ts": `${samples}export {};\n`,
    "run.mjs": [
      ...paths.map((path, index) => `import * as part${index} from ${JSON.stringify(path)};`),
      `const [sdk, errors, ...operations] = [${parts}];`,
      isSame,
      "if (operations.some((part) => Object.keys(part).length === 0)) throw new Error('an empty module');",
    ].join("\n"),
    "run.cjs": [
      `const [sdk, errors, ...operations] = ${JSON.stringify(paths)}.map((path) => require(path));`,
      isSame,
      "if (operations.some((part) => Object.keys(part).length === 0)) throw new Error('an empty module');",
    ].join("\n"),
  };
}

function runConsumers(folder: string): string[] {
  return ["run.mjs", "run.cjs"].flatMap((file) => {
    const { isDone, text } = runProgram(process.execPath, [file], folder);
    return isDone ? [] : [`node ${file}: ${text}`];
  });
}

function compileConsumers(folder: string, isQuick: boolean): string[] {
  const compilers = isQuick ? COMPILERS.slice(0, 1) : COMPILERS;
  return compilers.flatMap((version) => {
    const compiler = fetchTypeScript(version);
    return (isQuick ? MODULES.slice(0, 1) : MODULES).flatMap(({ name, files, options }) =>
      (isQuick ? [true] : [true, false]).flatMap((exactOptionalPropertyTypes) => {
        const compilerOptions = { ...COMPILER_OPTIONS, ...options, exactOptionalPropertyTypes };
        writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files }));
        const { isDone, text } = runProgram(process.execPath, [compiler, "--project", "."], folder);
        const setting = `exactOptionalPropertyTypes ${exactOptionalPropertyTypes ? "on" : "off"}`;
        return isDone ? [] : [`tsc ${version}, ${name}, ${setting}: ${text}`];
      }),
    );
  });
}

const COMPILER_OPTIONS = {
  strict: true,
  noEmit: true,
  target: "es2022",
  lib: ["es2022", "dom", "dom.iterable"],
  types: [],
  // The types of the package are what is looked at.
  skipLibCheck: false,
};
