/** What shows the pages: `plain` is GitHub, and most that reads Markdown. */
export const SITES = ["plain", "vitepress", "vuepress", "docusaurus"] as const;

export type Site = (typeof SITES)[number];
