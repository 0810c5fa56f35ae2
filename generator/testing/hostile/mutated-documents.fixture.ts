/** Documents with random mistakes, the same in every run. */
import { readdirSync, readFileSync } from "node:fs";
import { parseJson } from "../../syntax/parse-json.ts";
import { parseYaml } from "../../syntax/yaml/parse-yaml.ts";
import { caseFolder, listCases } from "../case-folders.ts";
import { stringifyJson } from "../../syntax/stringify-json.ts";
import type { ExaminedDocument } from "../examine-document.fixture.ts";
import { HARMLESS, HOSTILE, writeDocument } from "./hostile-document.fixture.ts";
import { mutateTree } from "./mutate-tree.fixture.ts";
import { Random } from "../random.fixture.ts";

/** What the mistakes are made in: the documents of all cases. */
export const SEEDS: readonly ExaminedDocument[] = [
  ...listCases("cases").flatMap(readCase),
  { name: "openapi.json", text: writeDocument(HARMLESS) },
];

function readCase(name: string): ExaminedDocument[] {
  const folder = caseFolder("cases", name);
  const files = readdirSync(folder).filter((file) => /^openapi\.(?:json|yaml)$/.test(file));
  return files.map((file) => ({ name: file, text: readFileSync(folder + file, "utf8").replaceAll("\r\n", "\n") }));
}

/** One of the seeds, with one to five mistakes in its tree or in its text. */
export function mutateDocument(number: number, seeds: readonly ExaminedDocument[] = SEEDS): ExaminedDocument {
  const random = new Random(number);
  const seed = random.pick(seeds) ?? { name: "openapi.json", text: "{}" };
  const count = 1 + random.below(5);
  const root = parse(seed);
  if (root === undefined || random.below(4) === 0) {
    let { text } = seed;
    for (let index = 0; index < count; index += 1) text = mutateText(text, random);
    return { ...seed, text };
  }
  for (let index = 0; index < count; index += 1) mutateTree(root, random);
  return { name: "openapi.json", text: stringifyJson(root, "  ") };
}

function parse({ name, text }: ExaminedDocument): Record<string, unknown> | undefined {
  const parsed = name.endsWith(".json") ? parseJson(text) : parseYaml(text);
  return "value" in parsed ? (structuredClone(parsed.value) as Record<string, unknown>) : undefined;
}

const SNIPPETS: readonly string[] = [
  ..."{}[]:,#&*!|>'\"%@`-?~".split(""),
  ..."\n \t\0\u00a0\ufeff\ud800".split(""),
  ..."*a|&a |<<: *a|- |? |---\n|...\n|!!binary |!<x> |\\u0000|0x1F|1e999|.nan|null|on|2020-01-01|\r|\r\n".split("|"),
  ...HOSTILE,
];

/** A line or a few characters more, less, or elsewhere. */
function mutateText(text: string, random: Random): string {
  const start = random.below(text.length + 1);
  const end = Math.min(text.length, start + random.pick([1, 1, 3, 20, 200]));
  const lines = text.split("\n");
  const line = random.below(lines.length);
  switch (random.below(7)) {
    case 0:
      return text.slice(0, start);
    case 1:
      return text.slice(0, start) + (random.pick(SNIPPETS) ?? "") + text.slice(start);
    case 2:
      return text.slice(0, start) + text.slice(end);
    case 3:
      return text.slice(0, end) + text.slice(start, end) + text.slice(end);
    case 4:
      return lines.toSpliced(line, 1).join("\n");
    case 5:
      return lines
        .with(line, (random.pick(["  ", "    ", "", "- "]) + (lines[line] ?? "")).replace(/^ {2}/, ""))
        .join("\n");
    default:
      return lines.toSpliced(line, 0, random.pick(lines) ?? "").join("\n");
  }
}
