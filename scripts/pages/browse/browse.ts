/**
 * Builds a VitePress site of the management API in both locales, with this repository's settings, and visits it in Chromium
 * as a reader would. Prints a line for each claim.
 *
 *   npm run browse                      the document of this repository
 *   npm run browse -- <document>        another one with the same operations
 *
 * Chromium is the one that `CHROMIUM` or the system has (`apt-get install chromium`).
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { listClaims } from "./claims.ts";
import { serveFolder } from "./serve-folder.ts";
import { readSiteSettings } from "./site-settings.ts";
import { openBrowser } from "../../open-browser.ts";
import { BUILDERS, installBuilder } from "../sites/builders.ts";
import { planPages } from "../sites/plan-pages.ts";

const WIDEST = 20;

const DOCUMENT = fileURLToPath(new URL("../../../specs/management.openapi.yaml", import.meta.url));
const { positionals } = parseArgs({ allowPositionals: true });

const files = await planPages(readFileSync(positionals[0] ?? DOCUMENT, "utf8"), readSiteSettings());
const site = await serveFolder(await buildSite(files));
const browser = await openBrowser();
try {
  const page = await browser.newPage();
  for (const { name, prove } of listClaims({ url: site.url, widest: listWidest(files) })) {
    try {
      await prove(page);
      console.log(`ok      ${name}`);
    } catch (fault) {
      console.log(`failed  ${name}: ${String(fault)}`);
      process.exitCode = 1;
    }
  }
} finally {
  await browser.close();
  site.close();
}

/** Builds the site; gives its folder. */
async function buildSite(pages: ReadonlyMap<string, string>): Promise<string> {
  const { vitepress } = BUILDERS;
  const folder = join(installBuilder("vitepress", vitepress), "browse");
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of pages) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const { faults } = await vitepress.build(folder, []);
  if (faults.length > 0) throw new Error(faults.join("\n"));
  return join(folder, ".vitepress/dist");
}

/** The pages with the longest rows. */
function listWidest(pages: ReadonlyMap<string, string>): string[] {
  const widths = Array.from(pages, ([path, text]) => {
    const rows = text.split("\n").filter((line) => line.startsWith("|"));
    return { path, width: Math.max(0, ...rows.map(({ length }) => length)) };
  });
  const widest = widths.filter(({ path }) => path.endsWith(".md")).sort((a, b) => b.width - a.width);
  return widest.slice(0, WIDEST).map(({ path }) => path.replace(/(?:(?<=\/)index)?\.md$/, ""));
}
