import DefaultTheme from "vitepress/theme";
import { h } from "vue";
import LanguageSwitch from "./LanguageSwitch.vue";
import LastUpdated from "./LastUpdated.vue";
import "./style.css";

export default {
  extends: DefaultTheme,
  Layout: () =>
    h(DefaultTheme.Layout, null, {
      "nav-bar-content-after": () => h(LanguageSwitch),
      "nav-screen-content-after": () => h(LanguageSwitch),
    }),
  enhanceApp({ app }) {
    app.component("LastUpdated", LastUpdated);
  },
};
