/** The pages as a site of their own: `npx vitepress build` in the folder above. */
import { contents, createLocales, createSidebar, listLanguages, search } from "./reference.mjs";

export default {
  title: contents.title,
  cleanUrls: true,
  locales: createLocales(),
  themeConfig: {
    sidebar: createSidebar(),
    languages: listLanguages(),
    search,
  },
};
