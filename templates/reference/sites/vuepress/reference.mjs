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
  const link = path && {
    link: base + path.replace(/(^|\/)index$/, "$1").replace(/[^/]$/, "$&.html"),
  };
  const below = children && {
    collapsible: true,
    children: children.map((child) => toItem(child, base)),
  };
  return { text: title, ...link, ...below };
}

/** The languages, for the bar at the top. */
export function createNavbar(base = "/") {
  return contents.locales.flatMap(({ editions, name }) =>
    editions.map(({ title, folder }) => ({
      text: contents.locales.length === 1 ? title : `${title} (${name})`,
      link: base + folder,
    })),
  );
}
