import { existsSync, readFileSync, readdirSync } from "node:fs";
import { caseFolder, listCases } from "./case-folders.ts";
import { Workspace, type Circumstances } from "./commands/command.fixture.ts";
import { parseYaml } from "../syntax/yaml/parse-yaml.ts";
import { stringifyJson } from "../syntax/stringify-json.ts";
import { isObject } from "../syntax/values.ts";

const SPECS = new URL("../../specs/", import.meta.url);
const REAL = new URL("../../../shared/specs/", import.meta.url);

/** Texts by their paths. */
export type Files = Readonly<Record<string, string>>;

/** The documents of this repository that are one file each, by file name. */
export function readDocuments(): Files {
  const files = listCases("cases").flatMap((name) => {
    const folder = caseFolder("cases", name);
    const [file, ...others] = readdirSync(folder).filter(
      (entry) => !/^(?:expected|specloom\.config\.json)$/.test(entry),
    );
    if (file === undefined || others.length > 0) return [];
    return [[`${name}${file.slice("openapi".length)}`, readFileSync(`${folder}${file}`, "utf8")]];
  });
  return Object.fromEntries([
    ...files,
    ["management.yaml", readFileSync(new URL("management.openapi.yaml", SPECS), "utf8")],
  ]) as Files;
}

/** The real documents, where they are. */
export function readRealDocuments(): Files {
  const files = existsSync(REAL) ? readdirSync(REAL).filter((file) => file.endsWith(".json")) : [];
  return Object.fromEntries(files.map((file) => [file, readFileSync(new URL(file, REAL), "utf8")]));
}

/** What the command writes for documents: all files of the output's folder, the lock among them. */
export async function generateIn(circumstances: Circumstances, documents: Files): Promise<Files> {
  const workspace = new Workspace();
  try {
    const up = circumstances.below === undefined ? "" : "../".repeat(circumstances.below.split("/").length);
    const entries = Object.entries(documents).map(([name, text]) => [`specs/${name}`, text] as const);
    workspace.write({
      ...Object.fromEntries(entries),
      ...(circumstances.below && { [`${circumstances.below}/here`]: "" }),
    });
    const sources = entries.map(([path]) => `${up}${path}`);
    const run = await workspace.runElsewhere(circumstances, "generate", ...sources, "--out", `${up}output`, "--quiet");
    if (run.exitCode !== 0) throw new Error(`The command ended with ${run.exitCode}: ${run.stderr}`);
    const paths = workspace.list("output").map((path) => path.replaceAll("\\", "/"));
    return Object.fromEntries(paths.map((path) => [path, workspace.read(`output/${path}`)]));
  } finally {
    workspace.remove();
  }
}

/** The paths of files that only one side has, or that differ. */
export function listDifferences(one: Files, other: Files): string[] {
  const paths = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...paths].filter((path) => one[path] !== other[path]).sort();
}

/** Maps whose keys are names that an author chose. */
const NAME_MAPS = new Set(
  (
    "callbacks components content definitions $defs encoding examples headers links mapping parameters paths " +
    "patternProperties properties requestBodies responses schemas scopes securitySchemes variables webhooks"
  ).split(" "),
);

/** Values that are data, where an author's order is the order that a reader sees. */
const DATA = new Set(["const", "dataValue", "default", "enum", "example", "value"]);

/**
 * The same document, as JSON, with the members of its objects in reverse. Those that a reader sees in the author's order
 * stay: the properties of a schema, and examples.
 */
export function reverseMembers(document: string): string {
  const parsed = parseYaml(document);
  if ("error" in parsed) throw new Error(`The document cannot be parsed: ${document}`);
  return stringifyJson(reverse(parsed.value, ""), "  ");
}

/** `keyword` is what holds the value; a value below a name has none. */
function reverse(value: unknown, keyword: string | undefined): unknown {
  if (keyword !== undefined && (DATA.has(keyword) || keyword.startsWith("x-"))) return value;
  if (Array.isArray(value)) return keyword === "examples" ? value : value.map((item) => reverse(item, ""));
  if (!isObject(value)) return value;
  const isMap = keyword !== undefined && NAME_MAPS.has(keyword) && keyword !== "components";
  const members = Object.entries(value).map(
    ([name, member]) => [name, reverse(member, isMap ? undefined : name)] as const,
  );
  return Object.fromEntries(keyword === "properties" || keyword === "examples" ? members : members.reverse());
}
