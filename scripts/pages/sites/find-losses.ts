import { listNodes, parse, readText } from "../../../generator/targets/reference/pages.fixture.ts";

/** The code and the cells of pages that readers of the built site do not see. `built` is HTML, by the path of the page. */
export function findLosses(plain: ReadonlyMap<string, string>, built: ReadonlyMap<string, string>): string[] {
  return [...plain].flatMap(([path, page]) => {
    const html = built.get(path);
    if (html === undefined) return [];
    const seen = squeeze(toText(html));
    return listTexts(page)
      .filter((text) => !seen.includes(squeeze(text)))
      .map((text) => `${path} lost ${JSON.stringify(text)}`);
  });
}

/** Every code span and every cell, as GitHub shows it. */
function listTexts(page: string): string[] {
  const nodes = listNodes(parse(page));
  const texts = nodes
    .filter((node) => node.type === "inlineCode" || node.type === "tableCell")
    .map((node) => decode(readText(node)));
  return [...new Set(texts)];
}

function toText(html: string): string {
  return decode(html.replace(/<(script|style)\b[^]*?<\/\1>|<!--[^]*?-->|<[^>]*>/g, ""));
}

const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  nbsp: " ",
  ZeroWidthSpace: "",
};

function decode(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (entity, decimal, hex, name: string) => {
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    if (hex !== undefined) return String.fromCodePoint(parseInt(String(hex), 16));
    return NAMED[name] ?? entity;
  });
}

/** White space is laid out by the site. */
function squeeze(text: string): string {
  return text.replace(/[\s\u200b]+/g, "");
}
