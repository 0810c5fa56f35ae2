import { decodeText } from "../../plan/content.ts";
import { readFileSync } from "node:fs";
import type { Nodes, Table } from "mdast";
import { SOURCES } from "../../testing/case-folders.ts";
import { runInMemory } from "../../testing/in-memory.ts";
import type { ModelOptions } from "../../model/build-model.ts";
import type { JsonObject } from "../../model/model.ts";
import { readTemplates } from "../../plan/discover-targets.ts";
import { loadMarkdownParser } from "./markdown/markdown-tree.ts";
import { target } from "./target.ts";

/** For tests: pages as a reader sees them. */
export const parse = await loadMarkdownParser();

const LANGUAGES = { languages: ["python", "typescript"] };

const templates = readTemplates(SOURCES, "reference");

interface PagesInput {
  readonly options?: JsonObject;
  readonly model?: Partial<ModelOptions>;
  /** Other files, by their names. */
  readonly beside?: Readonly<Record<string, string>>;
}

/** All pages of a document in all languages, by their paths. */
export async function planPagesOf(
  text: string,
  { options = {}, model = {}, beside = {} }: PagesInput = {},
): Promise<Map<string, string>> {
  const files = { [text.startsWith("{") ? "openapi.json" : "openapi.yaml"]: text, ...beside };
  const { value, diagnostics } = await runInMemory({
    files,
    model,
    targets: [{ target, options: { ...LANGUAGES, ...options }, templates }],
  });
  if (value === undefined) throw new Error(JSON.stringify(diagnostics));
  return new Map(value.targets.flatMap((planned) => planned.files).map((file) => [file.path, decodeText(file.bytes)]));
}

/** A file of the repository. */
export function readRepositoryFile(path: string): string {
  return readFileSync(new URL(`../../../${path}`, import.meta.url), "utf8");
}

/** Every node below one, itself first. */
export function listNodes(node: Nodes): Nodes[] {
  return "children" in node ? [node, ...node.children.flatMap(listNodes)] : [node];
}

/** What a reader sees of a node; a line break is a line break. */
export function readText(node: Nodes): string {
  return listNodes(node)
    .map((each) =>
      each.type === "html"
        ? each.value.replace(/^<br\/>$/, "\n").replace(/<[^>]*>/g, "")
        : "value" in each
          ? each.value
          : "",
    )
    .join("");
}

/** The table that follows a heading, as its cells are read. */
export function readTable(page: string, heading: string): string[][] {
  const { children } = parse(page);
  const begin = children.findIndex((node) => node.type === "heading" && readText(node).trim() === heading);
  const table = children.slice(begin + 1).find((node): node is Table => node.type === "table");
  return (table?.children ?? []).map((row) => row.children.map((cell) => readText(cell)));
}
