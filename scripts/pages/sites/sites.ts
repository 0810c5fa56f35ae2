/**
 * Builds sites of the pages of real documents, and looks in every built page for each code span and each table cell of the
 * same page as GitHub shows it. Also holds prettier with default options against every page.
 *
 *   npm run sites -- <documents>                        with VitePress, VuePress and MDX
 *   npm run sites -- --site vitepress <documents>       with one of them
 *   npm run sites -- --part 10 <documents>              each tenth path of a document
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { parseArgs } from "node:util";
import prettier from "prettier";
import { BUILDERS, installBuilder, type SiteBuilder } from "./builders.ts";
import { findLosses } from "./find-losses.ts";
import { planPages, takePart } from "./plan-pages.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    site: { type: "string", multiple: true, default: Object.keys(BUILDERS) },
    part: { type: "string", default: "1" },
  },
});

interface Trial {
  readonly site: string;
  readonly builder: SiteBuilder;
  /** The document, and its name. */
  readonly text: string;
  readonly name: string;
}

/** What is wrong with a site; prints a line. */
async function tryOut({ site, builder, text, name }: Trial): Promise<string[]> {
  const folder = join(installBuilder(site, builder), name);
  rmSync(folder, { recursive: true, force: true });
  const plan = (name: string) =>
    planPages(text, { options: { site: name, languages: ["typescript"], locales: ["en"] } });
  const [pages, plain] = [await plan(site), await plan("plain")];
  for (const [path, page] of pages) writePage(join(folder, path), page);
  const built = await builder.build(folder, [...pages.keys()].filter(isPage));
  const lost = findLosses(plain, built.pages);
  const unformatted = builder.isFormatted ? await findUnformatted(pages) : [];
  const cells = [name, site, `${built.pages.size} pages`, `${built.faults.length} failed`, `${lost.length} lost`];
  console.log([...cells, `${unformatted.length} unformatted`].map((cell) => cell.padEnd(14)).join("  "));
  const faults = [...built.faults, ...lost, ...unformatted];
  return faults.map((fault) => `${name}, ${site}: ${fault}`);
}

function isPage(path: string): boolean {
  return path.endsWith(".md");
}

function writePage(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

async function findUnformatted(pages: ReadonlyMap<string, string>): Promise<string[]> {
  const unformatted: string[] = [];
  for (const [path, text] of pages) {
    if (isPage(path) && !(await prettier.check(text, { parser: "markdown" })))
      unformatted.push(`${path} is not formatted`);
  }
  return unformatted;
}

const faults: string[] = [];
for (const document of positionals) {
  const name = basename(document).replace(/\.\w+$/, "");
  const text = takePart(readFileSync(document, "utf8"), Number(values.part));
  for (const site of values.site) {
    const builder = (BUILDERS as Readonly<Record<string, SiteBuilder>>)[site];
    if (builder === undefined) throw new Error(`Unknown site ${site}. There are ${Object.keys(BUILDERS).join(", ")}.`);
    faults.push(...(await tryOut({ site, builder, text, name })));
  }
}
for (const fault of faults.slice(0, 100)) console.log(fault);
if (positionals.length === 0) console.log("No document is named.");
if (faults.length > 0 || positionals.length === 0) process.exitCode = 1;
