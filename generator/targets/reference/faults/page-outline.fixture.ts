import type { Heading, Html, Nodes, Root, RootContent, Table, TableRow } from "mdast";
import { listNodes, parse, readText } from "../pages.fixture.ts";

/** A page, parsed once for all that is looked for. */
export interface PageOutline {
  readonly path: string;
  readonly text: string;
  readonly tree: Root;
  readonly nodes: readonly Nodes[];
  readonly html: readonly string[];
  readonly sections: readonly PageSection[];
  /** Absent on pages that are not of an operation. */
  readonly call?: OperationSections;
}

/** A heading, with what follows it up to the next one. */
export interface PageSection {
  readonly depth: number;
  readonly title: string;
  readonly anchors: readonly string[];
  readonly content: readonly RootContent[];
}

/** The sections that the page of every operation has, in their order, each with those below it. */
export interface OperationSections {
  /** As the page names it: `Client.method`, or `GET /path`. */
  readonly method: string;
  readonly request: readonly PageSection[];
  readonly sample: readonly PageSection[];
  readonly response: readonly PageSection[];
}

export function outlinePage(path: string, text: string): PageOutline {
  const tree = parse(text);
  const nodes = listNodes(tree);
  const sections = splitSections(tree);
  const call = findCall(sections);
  const html = nodes.filter((node): node is Html => node.type === "html").map(({ value }) => value);
  return { path, text, tree, nodes, html, sections, ...(call && { call }) };
}

function splitSections({ children }: Root): PageSection[] {
  const starts = children.flatMap((node, index) => (node.type === "heading" ? [{ node, index }] : []));
  return starts.map(({ node, index }, order) => ({
    depth: node.depth,
    title: readText(node).trim(),
    anchors: listAnchors(node),
    content: children.slice(index + 1, starts[order + 1]?.index),
  }));
}

export function listAnchors(node: Heading | Html): string[] {
  const html = listNodes(node).flatMap((each) => (each.type === "html" ? [each.value] : []));
  return html.flatMap((value) => Array.from(value.matchAll(/<a id="([^"]*)"/g), ([, id = ""]) => id));
}

/** Our headings are those of the second level: an author's are below them. */
function findCall(sections: readonly PageSection[]): OperationSections | undefined {
  const groups: PageSection[][] = [];
  for (const section of sections.filter(({ depth }) => depth >= 2)) {
    if (section.depth === 2) groups.push([section]);
    else groups.at(-1)?.push(section);
  }
  const [methods = [], request, sample, response] = groups;
  const [paragraph, ...others] = methods[0]?.content ?? [];
  if (paragraph?.type !== "paragraph" || others.length > 0 || methods.length !== 1) return undefined;
  const [code, ...rest] = paragraph.children;
  if (code?.type !== "inlineCode" || rest.length > 0 || !request || !sample || !response) return undefined;
  return { method: code.value, request, sample, response };
}

/** The text of the first fence of a language. */
export function findFence(sections: readonly PageSection[], isWanted: (language: string) => boolean) {
  const nodes = sections.flatMap(({ content }) => content);
  for (const node of nodes) if (node.type === "code" && isWanted(node.lang ?? "")) return node.value;
  return undefined;
}

/** The table that a section begins with, by the texts of its heads. */
export function findTable({ content }: PageSection): OutlinedTable | undefined {
  const table = content.find((node): node is Table => node.type === "table");
  const [head, ...rows] = table?.children ?? [];
  return head && { heads: head.children.map((cell) => readText(cell).trim()), rows };
}

export interface OutlinedTable {
  readonly heads: readonly string[];
  readonly rows: readonly TableRow[];
}
