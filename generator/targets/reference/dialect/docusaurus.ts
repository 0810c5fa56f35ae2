import type { Dialect, Tab } from "./dialect.ts";
import { fitMdxBlock } from "./mdx-block.ts";
import { printTab, type DialectOptions } from "./plain.ts";
import { createSiteDialect } from "./site-dialect.ts";
import { MDX_SYNTAX } from "./site-syntax.ts";

/** https://docusaurus.io/docs/markdown-features: every page is MDX 3. */
export function createDocusaurusDialect(options: DialectOptions): Dialect {
  const site = createSiteDialect(options, MDX_SYNTAX);
  return {
    ...site,
    printDescription: async (text) => fitMdxBlock(await site.printDescription(text)),
    // Its tables lay themselves out, and `style` takes an object.
    printHeading: (label) => label,
    printTabs: (tabs) => [TABS_IMPORT, '<Tabs groupId="language">', ...tabs.map(printTabItem), "</Tabs>"].join("\n\n"),
    // Its theme has a setting for it.
    lastUpdated: "",
    printComment: (lines) => ["{/*", ...lines.map((line) => line.replaceAll("*/", "* /")), "*/}"].join("\n"),
  };
}

/** https://docusaurus.io/docs/markdown-features/tabs */
const TABS_IMPORT = 'import Tabs from "@theme/Tabs";\nimport TabItem from "@theme/TabItem";';

function printTabItem(tab: Tab): string {
  const value = JSON.stringify(tab.title);
  return [`<TabItem value=${value}>`, printTab(tab, MDX_SYNTAX.formatterIgnore), "</TabItem>"].join("\n\n");
}
