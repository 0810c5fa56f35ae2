import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fetchPackages } from "../../fetching/fetch-packages.ts";
import type { BuiltSite } from "./built-site.ts";
import { renderMdx } from "./render-mdx.ts";

/** A tool that makes a site. */
export interface SiteBuilder {
  /** Whether its pages are Markdown that prettier formats. */
  readonly isFormatted: boolean;
  /** Installed in the folder above the sites. */
  readonly packages: readonly string[];
  build(folder: string, pages: readonly string[]): Promise<BuiltSite>;
}

export const BUILDERS = {
  vitepress: {
    isFormatted: true,
    packages: ["vitepress@1.6.4"],
    build: (folder, pages) => buildSite({ folder, pages, words: ["vitepress", "build"], dist: ".vitepress/dist" }),
  },
  vuepress: {
    isFormatted: true,
    // Release candidates that fit each other.
    packages: [
      "vuepress@2.0.0-rc.30",
      "@vuepress/bundler-vite@2.0.0-rc.30",
      "@vuepress/theme-default@2.0.0-rc.132",
      "sass-embedded@1.108.2",
    ],
    build: (folder, pages) => buildSite({ folder, pages, words: ["vuepress", "build", "."], dist: ".vuepress/dist" }),
  },
  // Docusaurus reads its pages as MDX.
  docusaurus: { isFormatted: false, packages: [], build: renderMdx },
} satisfies Readonly<Record<string, SiteBuilder>>;

/** Installs what builds a site, unless it is there; gives the folder that sites are built in. */
export function installBuilder(site: string, { packages }: SiteBuilder): string {
  return fetchPackages(`sites/${site}`, packages);
}

interface Build {
  readonly folder: string;
  readonly pages: readonly string[];
  /** The command, which is in the folder above. */
  readonly words: readonly string[];
  readonly dist: string;
}

async function buildSite({ folder, pages, words, dist }: Build): Promise<BuiltSite> {
  try {
    execFileSync("npx", ["--no-install", ...words], {
      cwd: folder,
      encoding: "utf8",
      stdio: "pipe",
      shell: process.platform === "win32",
    });
  } catch (error) {
    const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
    return { pages: new Map(), faults: [`the build failed: ${(stdout + stderr).slice(-2000)}`] };
  }
  const built = pages.map((path) => [path, join(folder, dist, path.replace(/\.md$/, ".html"))] as const);
  return {
    pages: new Map(
      built.filter(([, file]) => existsSync(file)).map(([path, file]) => [path, readFileSync(file, "utf8")]),
    ),
    faults: built.filter(([, file]) => !existsSync(file)).map(([path]) => `${path} was not built`),
  };
}
