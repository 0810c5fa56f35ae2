import { joinPointer } from "../syntax/json-pointer.ts";
import { decodeText } from "../plan/content.ts";
import { readdirSync, readFileSync, existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Config, SpecConfig } from "../config/config.ts";
import { renderDiagnostics } from "../cli/render/render-diagnostics.ts";
import { hasErrors } from "../diagnostics/outcome.ts";
import { PlaceLocator } from "../document/locate.ts";
import { loadTarget, readTemplates, type Installation } from "../plan/discover-targets.ts";
import { runPipeline } from "../pipeline.ts";

/** The sources of this repository as an installation. */
export const SOURCES: Installation = {
  targets: new URL("../targets/", import.meta.url),
  templates: new URL("../../templates/", import.meta.url),
};

const SPECS = new URL("../../specs/", import.meta.url);

/** What a case folder gives: texts by their paths below `expected/`. */
export type CaseOutput = ReadonlyMap<string, string>;

export function listCases(kind: "cases" | "invalid"): string[] {
  const entries = readdirSync(new URL(`${kind}/`, SPECS), { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

/** The folder of a case, with a slash at its end. */
export function caseFolder(kind: "cases" | "invalid", name: string): string {
  return fileURLToPath(new URL(`${kind}/${name}/`, SPECS));
}

/** Of a target's files, those that say something of the case: the rest is the same in all. */
const COMPARED = [
  /^typescript\/src\/(?:(?:operations|methods)\/.*|types|schemas|int64|api|client)\.ts$/,
  /^reference\/python\/.*\.md$/,
];

/** Generates a case with the default targets, or reads all faults of an invalid one as they are printed. */
export async function runCase(kind: "cases" | "invalid", name: string): Promise<CaseOutput> {
  const folder = caseFolder(kind, name);
  const source = readdirSync(folder).find((file) => /^openapi\.(?:json|yaml)$/.test(file)) ?? "openapi.yaml";
  const read = (file: string): Promise<Uint8Array> => Promise.resolve(readFileSync(`${folder}${file}`));
  const [spec = "case", settings = {}] = readSettings(folder);
  const targets = await Promise.all(
    ["typescript", "reference"].map(async (target) => ({
      target: await loadTarget(SOURCES, target),
      templates: readTemplates(SOURCES, target),
      options: settings.targets?.[target] ?? {},
    })),
  );
  const configured = { file: CONFIGURATION, pointer: joinPointer("/specs", spec) };
  const model = { hidden: settings.hidden ?? [], ...settings };
  const { value, diagnostics } = await runPipeline({ spec: "case", source, model, targets, configured }, read);
  const files = (value?.targets ?? []).flatMap(({ target, files: planned }) =>
    planned.map(({ path, bytes }) => [`${target}/${path}`, decodeText(bytes)] as const),
  );
  const printed = await renderDiagnostics(diagnostics, new PlaceLocator(read), false);
  // What an invalid document gives is of interest only where it must give nothing.
  const isOfInterest = kind === "cases" || hasErrors(diagnostics);
  const compared = files.filter(([path]) => isOfInterest && COMPARED.some((pattern) => pattern.test(path)));
  return new Map([...compared, ...(printed === "" ? [] : [["diagnostics.txt", `${printed}\n`] as const])]);
}

const CONFIGURATION = "specloom.config.json";

/** The one spec in a case's configuration: its name and its settings. */
function readSettings(folder: string): [name: string, settings: Partial<SpecConfig>] | [] {
  const file = folder + CONFIGURATION;
  if (!existsSync(file)) return [];
  const { specs } = JSON.parse(readFileSync(file, "utf8")) as Pick<Config, "specs">;
  return Object.entries(specs)[0] ?? [];
}

/** What is committed below a case's `expected/`. */
export function readExpected(kind: "cases" | "invalid", name: string): CaseOutput {
  const folder = `${caseFolder(kind, name)}expected`;
  if (!existsSync(folder)) return new Map();
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) =>
    `${entry.parentPath}/${entry.name}`.slice(folder.length + 1).replaceAll("\\", "/"),
  );
  return new Map(
    paths.sort().map((path) => [path, readFileSync(`${folder}/${path}`, "utf8").replaceAll("\r\n", "\n")]),
  );
}
