/** The sidebars of the pages, one for each language: `sidebarPath` of the docs plugin whose `path` is this folder. */
import { readFileSync } from "node:fs";

const file = new URL("./contents.json", import.meta.url);
const { locales } = JSON.parse(readFileSync(file, "utf8"));

export default Object.fromEntries(
  locales.flatMap(({ editions }) =>
    editions.map((edition) => [
      edition.folder.replaceAll("/", "-").replace(/-$/, "") || "reference",
      [toItem({ ...edition, children: undefined }), ...(edition.children ?? []).map(toItem)],
    ]),
  ),
);

function toItem({ title, path, children }) {
  if (children === undefined) return { type: "doc", id: path, label: title };
  return {
    type: "category",
    label: title,
    ...(path && { link: { type: "doc", id: path } }),
    items: children.map(toItem),
  };
}
