import type { Site } from "../site.ts";
import type { Dialect } from "./dialect.ts";
import { createDocusaurusDialect } from "./docusaurus.ts";
import { createPlainDialect, type DialectOptions } from "./plain.ts";
import { createVitePressDialect } from "./vitepress.ts";
import { createVuePressDialect } from "./vuepress.ts";

const DIALECTS: Readonly<Record<Site, (options: DialectOptions) => Dialect>> = {
  plain: createPlainDialect,
  vitepress: createVitePressDialect,
  vuepress: createVuePressDialect,
  docusaurus: createDocusaurusDialect,
};

/** How the pages of a site are spelled. */
export function createDialect(site: Site, options: DialectOptions): Dialect {
  return DIALECTS[site](options);
}
