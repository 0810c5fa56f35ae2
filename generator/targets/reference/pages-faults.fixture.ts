import { posix } from "node:path";
import { listNodes, parse } from "./pages.fixture.ts";

const HTML =
  /^(?:<a id="[^"<>&]+">|<a href="#[^"<>&]+">|<\/a>|<br\/>|<details>\n<summary>(?:<a id="[^"<>&]+"><\/a>)*[^<>]*<code>[^<>]*<\/code>[^<>]*<\/summary>|<\/details>|<div style="width:\d+px">|<\/div>|<\/?code>|<LastUpdated \/>)$/;

/** What raw HTML of descriptions may be: elements that show text and do nothing else, without attributes, and links out. */
const TEXT_HTML =
  /^<(?:a href="(?:https?|mailto):[^"]*"|\/a|\/?(?:b|blockquote|code|dd|del|details|dl|dt|em|h[3-6]|i|kbd|li|mark|ol|p|pre|s|small|strong|sub|summary|sup|u|ul)|(?:br|hr)\/)>$/;

/** What is wrong with the pages of a document, for a reader or for the tool that builds a site of them. */
export function findPageFaults(pages: ReadonlyMap<string, string>, checked: Iterable<string> = pages.keys()): string[] {
  return [...checked].flatMap((path) =>
    findFaults(path, pages.get(path) ?? "", pages).map((fault) => `${path}: ${fault}`),
  );
}

function findFaults(path: string, text: string, pages: ReadonlyMap<string, string>): string[] {
  const tree = parse(text);
  const nodes = listNodes(tree);
  const html = nodes.flatMap((node) => (node.type === "html" ? [node.value] : []));
  const ids = html.flatMap((value) => Array.from(value.matchAll(/<a id="([^"]*)"/g), ([, id = ""]) => id));
  const anchors = html.flatMap((value) => Array.from(value.matchAll(/href="#([^"]*)"/g), ([, id = ""]) => id));
  const urls = nodes.flatMap((node) => (node.type === "link" || node.type === "image" ? [node.url] : []));
  const tables = nodes.flatMap((node) => (node.type === "table" ? [node.children] : []));
  const titles = tree.children.filter((node) => node.type === "heading" && node.depth === 1);
  const isNowhere = (url: string): boolean =>
    !/^(?:https?|mailto):/.test(url) && !pages.has(posix.join(posix.dirname(path), url));
  return [
    ...tables
      .filter(([head, ...rows]) => rows.some((row) => row.children.length !== head?.children.length))
      .map(() => "a row is torn"),
    ...tree.children
      .filter((node) => node.type === "paragraph" && text.startsWith("|", node.position?.start.offset))
      .map(() => "a table is none"),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `two anchors ${id}`),
    ...anchors.filter((id) => !ids.includes(id)).map((id) => `no anchor ${id}`),
    ...urls.filter(isNowhere).map((url) => `a link to nothing, ${url}`),
    ...(tree.children[0]?.type === "heading" && titles.length === 1 ? [] : ["not one title"]),
    ...html
      .filter((value) => !HTML.test(value) && !/^<!--[^]*-->$/.test(value))
      .filter(isStray)
      .map((value) => `stray ${value}`),
    ...findOpenTags(html),
    ...(/[^\n]\n$/.test(text) ? [] : ["no line feed at the end, or several"]),
  ];
}

function isStray(html: string): boolean {
  return listTags(html).some((tag) => !TEXT_HTML.test(tag));
}

function listTags(html: string): string[] {
  return Array.from(html.matchAll(/<[^>]*>/g), ([tag]) => tag);
}

/** Elements that are not closed, or not in their order: to Vue they are a mistake. */
function findOpenTags(html: readonly string[]): string[] {
  const open: string[] = [];
  for (const tag of html.filter((value) => !value.startsWith("<!--")).flatMap(listTags)) {
    const [, slash = "", name = ""] = /^<(\/?)([\w-]+)/.exec(tag) ?? [];
    if (/^(?:br|hr)$/.test(name) || tag.endsWith("/>")) continue;
    if (slash === "") open.push(name);
    else if (open.pop() !== name) return [`</${name}> closes nothing`];
  }
  return open.map((name) => `<${name}> is not closed`);
}
