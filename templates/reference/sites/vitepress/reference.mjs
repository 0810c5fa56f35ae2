/** What a site needs to show these pages. Import it into the configuration of a larger one. */
import { readFileSync } from "node:fs";

const file = new URL("./contents.json", import.meta.url);

/** The table of contents, as it was generated. */
export const contents = JSON.parse(readFileSync(file, "utf8"));

/**
 * The sidebars of the pages, one for each language.
 *
 * @param {string} base Where the pages are in the site's sources: "/", or "/reference/".
 */
export function createSidebar(base = "/") {
  const editions = contents.locales.flatMap(({ editions }) => editions);
  return Object.fromEntries(
    editions.map((edition) => [base + edition.folder, (edition.children ?? []).map((entry) => toItem(entry, base))]),
  );
}

function toItem({ title, path, children }, base) {
  const text = title.replace(/[&<>]/g, escapeHtml);
  const link = path && { link: base + path.replace(/(^|\/)index$/, "$1") };
  const items = children && {
    collapsed: true,
    items: children.map((child) => toItem(child, base)),
  };
  return { text, ...link, ...items };
}

/** VitePress takes titles of a sidebar for HTML. */
function escapeHtml(character) {
  return `&#${character.charCodeAt(0)};`;
}

/** What the theme's switch of languages shows. */
export function listLanguages() {
  const [{ editions }] = contents.locales;
  const [{ folder }] = contents.locales;
  return editions.map((edition) => ({
    title: edition.title,
    folder: edition.folder.slice(folder.length),
  }));
}

/** The locales of the pages, for `locales` of the configuration. */
export function createLocales(base = "/") {
  const isAlone = contents.locales.length === 1;
  return Object.fromEntries(
    contents.locales.map(({ locale, name, folder, labels }) => [
      isAlone ? "root" : locale,
      {
        label: name,
        lang: locale,
        ...(isAlone ? {} : { link: base + folder }),
        themeConfig: {
          outline: { level: [2, 3], label: labels.outline },
          sidebarMenuLabel: labels.menu,
          docFooter: { prev: labels.previous, next: labels.next },
        },
      },
    ]),
  );
}

function createSearchLocales() {
  return Object.fromEntries(
    contents.locales.map(({ locale, labels: { search } }) => [
      contents.locales.length === 1 ? "root" : locale,
      {
        translations: { button: { buttonText: search, buttonAriaLabel: search } },
      },
    ]),
  );
}

/** Search in the site itself; of Chinese and Japanese, every character is found. Pages come before the lists of them. */
export const search = {
  provider: "local",
  options: {
    detailedView: false,
    locales: createSearchLocales(),
    miniSearch: {
      options: {
        tokenize: (text) =>
          text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}]+/gu) ?? [],
      },
      searchOptions: { boostDocument: (id) => (/\/(?:#|$)/.test(id) ? 0.1 : 1) },
    },
  },
};
