import type { Dialect } from "./dialect.ts";
import { printTab, type DialectOptions } from "./plain.ts";
import { createSiteDialect } from "./site-dialect.ts";
import { VUEPRESS_SYNTAX } from "./site-syntax.ts";

/** https://vuepress.vuejs.org/guide/markdown.html, with the tabs of `@vuepress/plugin-markdown-tab` */
export function createVuePressDialect(options: DialectOptions): Dialect {
  const site = createSiteDialect(options, VUEPRESS_SYNTAX);
  return {
    ...site,
    printTabs: (tabs) => {
      const parts = tabs.flatMap((tab) => [`@tab ${tab.title}`, printTab(tab, site.formatterIgnore)]);
      return ["::: code-tabs#language", ...parts, ":::"].join("\n\n");
    },
  };
}
