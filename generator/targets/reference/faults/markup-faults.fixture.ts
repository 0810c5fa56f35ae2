import { posix } from "node:path";
import type { Finding } from "./page-fault.fixture.ts";
import type { PageOutline } from "./page-outline.fixture.ts";

const HTML =
  /^(?:<a id="[^"<>&]+">|<a href="#[^"<>&]+">|<\/a>|<br\/>|<details>\n<summary>(?:<a id="[^"<>&]+"><\/a>)*[^<>]*<code>[^<>]*<\/code>[^<>]*<\/summary>|<\/details>|<div style="width:\d+px">|<\/div>|<\/?code>|<LastUpdated \/>)$/;

/** What raw HTML of descriptions may be: elements that show text and do nothing else, without attributes, and links out. */
const TEXT_HTML =
  /^<(?:a href="(?:https?|mailto):[^"]*"|\/a|\/?(?:b|blockquote|code|dd|del|details|dl|dt|em|h[3-6]|i|kbd|li|mark|ol|p|pre|s|small|strong|sub|summary|sup|u|ul)|(?:br|hr)\/)>$/;

/** What is wrong with the Markdown and the HTML of a page. */
export function findMarkupFaults(page: PageOutline, pages: ReadonlyMap<string, string>): Finding[] {
  const { text, tree, html } = page;
  const titles = tree.children.filter((node) => node.type === "heading" && node.depth === 1);
  const strays = html.filter((value) => !HTML.test(value) && !/^<!--[^]*-->$/.test(value)).filter(isStray);
  return [
    ...findTornTables(page),
    ...findLinkFaults(page, pages),
    ...(tree.children[0]?.type === "heading" && titles.length === 1 ? [] : [{ kind: "title", detail: "" } as const]),
    ...strays.map((value): Finding => ({ kind: "stray HTML", detail: value })),
    ...findOpenTags(html).map((detail): Finding => ({ kind: "open element", detail })),
    ...(/[^\n]\n$/.test(text) ? [] : [{ kind: "line feed at the end", detail: "" } as const]),
  ];
}

function findTornTables({ text, tree, nodes }: PageOutline): Finding[] {
  const tables = nodes.flatMap((node) => (node.type === "table" ? [node.children] : []));
  const torn = tables.filter(([head, ...rows]) => rows.some((row) => row.children.length !== head?.children.length));
  const lost = tree.children.filter(
    (node) => node.type === "paragraph" && text.startsWith("|", node.position?.start.offset),
  );
  return [
    ...torn.map((): Finding => ({ kind: "torn row", detail: "" })),
    ...lost.map((): Finding => ({ kind: "torn table", detail: "" })),
  ];
}

function findLinkFaults({ path, nodes, html }: PageOutline, pages: ReadonlyMap<string, string>): Finding[] {
  const ids = html.flatMap((value) => Array.from(value.matchAll(/<a id="([^"]*)"/g), ([, id = ""]) => id));
  const anchors = html.flatMap((value) => Array.from(value.matchAll(/href="#([^"]*)"/g), ([, id = ""]) => id));
  const urls = nodes.flatMap((node) =>
    node.type === "link" || node.type === "image" || node.type === "definition" ? [node.url] : [],
  );
  const isNowhere = (url: string): boolean =>
    !/^(?:https?|mailto):/.test(url) && !pages.has(posix.join(posix.dirname(path), url));
  return [
    ...ids
      .filter((id, index) => ids.indexOf(id) !== index)
      .map((id): Finding => ({ kind: "repeated anchor", detail: id })),
    ...anchors.filter((id) => !ids.includes(id)).map((id): Finding => ({ kind: "dead anchor", detail: id })),
    ...urls.filter(isNowhere).map((url): Finding => ({ kind: "dead link", detail: url })),
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
