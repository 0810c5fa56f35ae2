import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { findStrongComponents } from "../model/strong-components.ts";

const ROOT = new URL("../", import.meta.url);

/** The ground: any folder may import it. */
const GROUND = ["syntax", "diagnostics"];

/** Types whose implementations only `run` imports, and passes in. */
const GROUND_FILES = ["incremental/cache.ts"];

/** Which folders each folder may import, besides itself and the ground. Files that are in no folder may import anything. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  syntax: [],
  diagnostics: [],
  config: [],
  printing: [],
  document: [],
  model: ["document"],
  languages: ["model", "printing"],
  addresses: ["model", "printing"],
  review: ["document", "model"],
  incremental: ["document", "model"],
  workers: [],
  plan: ["document", "model"],
  sync: ["plan"],
  targets: ["addresses", "model", "languages", "plan", "printing"],
  "pipeline.ts": ["document", "model", "review", "plan"],
  run: ["addresses", "config", "document", "incremental", "model", "plan", "sync", "workers", "pipeline.ts"],
  cli: ["document", "model", "plan", "printing", "run", "sync"],
};

/** The one file that imports each of these packages. Their quirks are explained there. */
const DOORS: Readonly<Record<string, string>> = {
  ajv: "config/validate-against-schema.ts",
  diff: "sync/render-unified-diff.ts",
  "env-paths": "run/cache-folder.ts",
  "@scalar/openapi-upgrader": "document/upgrading/upgrade-document.ts",
  "fastest-levenshtein": "diagnostics/suggest.ts",
  handlebars: "targets/reference/print-template.ts",
  jiti: "config/read-config.ts",
  "mdast-util-from-markdown": "targets/reference/markdown/markdown-tree.ts",
  "mdast-util-gfm": "targets/reference/markdown/markdown-tree.ts",
  "mdast-util-mdx-expression": "targets/reference/markdown/markdown-tree.ts",
  "mdast-util-mdx-jsx": "targets/reference/markdown/markdown-tree.ts",
  "micromark-extension-mdx-expression": "targets/reference/markdown/markdown-tree.ts",
  "micromark-extension-mdx-jsx": "targets/reference/markdown/markdown-tree.ts",
  "micromark-extension-gfm": "targets/reference/markdown/markdown-tree.ts",
  "js-yaml": "syntax/yaml/parse-yaml.ts",
  "jsonc-parser": "syntax/parse-json.ts",
  "openapi-typescript": "targets/typescript/components/print-components.ts",
  picocolors: "cli/render/paint.ts",
  prettier: "printing/format.ts",
  "ts-morph": "targets/typescript/code/source-files.ts",
  typescript: "targets/typescript/components/type-nodes.ts",
};

interface Import {
  readonly from: string;
  readonly specifier: string;
}

function listImports(): Import[] {
  const files = readdirSync(ROOT, { recursive: true, encoding: "utf8" }).map((file) => file.replaceAll("\\", "/"));
  const sources = files.filter(
    (file) => file.endsWith(".ts") && !file.endsWith(".test.ts") && !file.endsWith(".fixture.ts"),
  );
  return sources.flatMap((from) => {
    const text = readFileSync(new URL(from, ROOT), "utf8");
    const specifiers = Array.from(
      text.matchAll(/(?:\bfrom|\bimport\(|^import) ?"([^"]+)"/gm),
      ([, specifier = ""]) => specifier,
    );
    return specifiers.map((specifier) => ({ from, specifier }));
  });
}

const IMPORTS = listImports();

test("the sources are found", () => {
  assert.ok(IMPORTS.length > 100);
});

test("a folder imports only those below it; a target, its own templates too", () => {
  const faults = IMPORTS.filter(({ from, specifier }) => {
    if (!specifier.startsWith(".")) return false;
    const [folder = "", target] = from.split("/");
    const allowed = MAY_IMPORT[folder];
    if (specifier.startsWith(`../../../templates/${target}/`)) return false;
    const file = posix.join(posix.dirname(from), specifier);
    const [to = "", toTarget] = file.split("/");
    if (allowed === undefined || [...GROUND, ...allowed].includes(to) || GROUND_FILES.includes(file)) return false;
    return folder !== to || (folder === "targets" && target !== toTarget);
  });
  assert.equal(faults, []);
});

test("sync knows of plan only its types, and what a path and a content of the output are", () => {
  const pattern = /^import (?!type )[^;]*"\.\.\/plan\/(?!(?:output-path|content)\.ts)/m;
  const files = IMPORTS.filter(({ from, specifier }) => from.startsWith("sync/") && specifier.startsWith("../plan/"));
  const faults = files.filter(({ from }) => pattern.test(readFileSync(new URL(from, ROOT), "utf8")));
  assert.equal(faults, []);
});

/** Schemas hold schemas, so these two files call each other. */
const CIRCLES: readonly (readonly string[])[] = [["model/schemas/schemas.ts", "model/schemas/typed-schemas.ts"]];

test("no imports go in a circle, those of types included", () => {
  const edges = new Map<string, string[]>(IMPORTS.map(({ from }) => [from, []]));
  for (const { from, specifier } of IMPORTS)
    if (specifier.startsWith(".")) edges.get(from)?.push(posix.join(posix.dirname(from), specifier));
  const circles = findStrongComponents(edges).filter(({ size }) => size > 1);
  assert.equal(
    circles.map((files) => [...files].sort()),
    CIRCLES,
  );
});

test("every package has one door", () => {
  const faults = IMPORTS.filter(({ from, specifier }) => {
    const [scope = "", name = ""] = specifier.split("/");
    const door = DOORS[scope.startsWith("@") ? `${scope}/${name}` : scope];
    return door !== undefined && door !== from;
  });
  assert.equal(faults, []);
});

/** What spells texts as Markdown. Views hold texts; a dialect spells them. */
const SPELLING = ["fence", "inline-code", "markdown-inline", "markdown-text", "table"];

test("only a dialect spells what pages say", () => {
  const faults = IMPORTS.filter(({ from, specifier }) => {
    const [, name = ""] = /\/markdown\/(?:mending\/)?([\w-]+)\.ts$/.exec(specifier) ?? [];
    return SPELLING.includes(name) && !/^targets\/reference\/(?:dialect|markdown)\//.test(from);
  });
  // The option that says how wide tables are is about their spelling.
  assert.equal(
    faults.map(({ from }) => from),
    ["targets/reference/reference-options.ts"],
  );
});

test("yargs is for the command files", () => {
  const faults = IMPORTS.filter(({ from, specifier }) => specifier.startsWith("yargs") && !from.startsWith("cli/"));
  assert.equal(faults, []);
});

test("nothing but the command prints, exits or reads its arguments", () => {
  const files = [...new Set(IMPORTS.map(({ from }) => from))].filter((from) => from !== "cli.ts");
  const faults = files.filter((from) =>
    /\bconsole\.|\bprocess\.(?:exit|argv|std)/.test(readFileSync(new URL(from, ROOT), "utf8")),
  );
  assert.equal(faults, []);
});

test.run();
