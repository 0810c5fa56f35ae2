import type { Dialect } from "./dialect.ts";
import { printTab, type DialectOptions } from "./plain.ts";
import { createSiteDialect } from "./site-dialect.ts";
import { VITEPRESS_SYNTAX } from "./site-syntax.ts";

/** https://vitepress.dev/guide/markdown */
export function createVitePressDialect(options: DialectOptions): Dialect {
  const site = createSiteDialect(options, VITEPRESS_SYNTAX);
  return {
    ...site,
    printTabs: (tabs) => {
      const fences = tabs.map((tab) => printTab(tab, site.formatterIgnore, `${tab.language} [${tab.title}]`));
      return ["::: code-group", ...fences, ":::"].join("\n\n");
    },
  };
}
