import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { fetchTypeScript } from "../fetching/fetch-typescript.ts";
import { runProgram } from "../run-program.ts";
import { generateSdk } from "./generate-sdk.ts";
import { writeSdk } from "./write-sdk.ts";

/** How the files of a batch are compiled. */
interface Setting {
  readonly version: string;
  readonly isExact: boolean;
  /** The folders of each package. */
  readonly folders: readonly string[];
}

const VERSIONS = ["5.9.3", "7.0.2"];

/** The tests say nothing more without exact types, and import Node's. */
const SETTINGS: readonly Setting[] = VERSIONS.flatMap((version) => [
  { version, isExact: true, folders: ["src"] },
  { version, isExact: false, folders: ["src"] },
  { version, isExact: true, folders: ["src", "test"] },
]);

const COMPILER_OPTIONS = {
  strict: true,
  noEmit: true,
  noUncheckedIndexedAccess: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  skipLibCheck: false,
  target: "es2022",
  module: "nodenext",
  lib: ["es2022", "dom", "dom.iterable"],
};

/** What came of a batch: a line for each document that is refused, and one for each error of a compiler. */
export interface BatchResult {
  readonly refused: readonly string[];
  readonly faults: readonly string[];
}

const PLACE = "compile-sdks";
const FOLDER = fileURLToPath(new URL(`../../.bench/${PLACE}/`, import.meta.url));

/** Generates the SDKs of documents, and compiles them as one program in all settings. */
export async function compileBatch(documents: readonly string[]): Promise<BatchResult> {
  rmSync(FOLDER, { recursive: true, force: true });
  const refused: string[] = [];
  for (const [index, document] of documents.entries()) {
    try {
      writeSdk(await generateSdk("sdk", document, { wireTests: true }), `${PLACE}/${index}`);
    } catch (fault) {
      refused.push(`${document}: refused: ${(fault as Error).message.split("\n", 1).join("")}`);
    }
  }
  if (refused.length === documents.length) return { refused, faults: [] };
  return { refused, faults: SETTINGS.flatMap((setting) => compile(documents, setting)) };
}

function compile(documents: readonly string[], { version, isExact, folders }: Setting): string[] {
  const types = folders.includes("test") ? ["node"] : [];
  const compilerOptions = { ...COMPILER_OPTIONS, types, exactOptionalPropertyTypes: isExact };
  const include = folders.map((folder) => `*/${folder}`);
  writeFileSync(join(FOLDER, "tsconfig.json"), JSON.stringify({ compilerOptions, include }));
  const words = ["--max-old-space-size=6144", fetchTypeScript(version), "--project", ".", "--pretty", "false"];
  const { isDone, text } = runProgram(process.execPath, words, FOLDER);
  if (isDone) return [];
  const setting = `tsc ${version}, ${folders.join(" and ")}, exactOptionalPropertyTypes ${isExact ? "on" : "off"}`;
  const errors = text.split("\n").filter((line) => /error TS\d+|FATAL/.test(line));
  return (errors.length > 0 ? errors : [text]).map((error) => {
    const document = documents[Number(/^\d+(?=\/)/.exec(error)?.[0])] ?? "";
    return `${document}: ${setting}: ${error}`;
  });
}
