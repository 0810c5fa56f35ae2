/**
 * The pages as a site of their own: `npx vuepress build .` in the folder above, with `vuepress`, `@vuepress/bundler-vite`,
 * `@vuepress/theme-default` and `sass-embedded` installed.
 */
import { viteBundler } from "@vuepress/bundler-vite";
import { defaultTheme } from "@vuepress/theme-default";
import { contents, createNavbar, createSidebar } from "./reference.mjs";

export default {
  title: contents.title,
  lang: contents.locales[0].locale,
  bundler: viteBundler(),
  theme: defaultTheme({
    navbar: createNavbar(),
    sidebar: createSidebar(),
    sidebarDepth: 0,
    contributors: false,
    themePlugins: { tab: true },
  }),
};
