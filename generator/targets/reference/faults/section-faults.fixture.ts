import type { RootContent, TableRow } from "mdast";
import { listNodes } from "../pages.fixture.ts";
import { findTable, type PageOutline, type PageSection } from "./page-outline.fixture.ts";
import type { Finding } from "./page-fault.fixture.ts";
import { HEADS } from "./table-heads.fixture.ts";

/** In bytes; an author's example may be longer, and counts for nothing. A list is as long as what it lists. */
const MAX_SIZE = 50_000;

/** What a type says beside its links: scalars, and what joins them; of an error it may say nothing. */
const TYPE = /^(?:-$|string|number|integer|boolean|null|object|array|any|never|file|Record|[[\]()<>|&,.\s])*$/;

export function findSectionFaults({ path, text, tree, sections, call }: PageOutline): Finding[] {
  const own = call ? sections.slice(sections.findIndex(({ depth }) => depth === 2)) : [];
  // Tables of an author may say what they like.
  const typed = isModelPage(path) ? sections : own;
  return [
    ...own.filter(isEmpty).map(({ title }): Finding => ({ kind: "empty section", detail: title })),
    ...typed.flatMap(findBareNames),
    ...(/(?<!(?:^|\/)index)\.md$/.test(path) && measure(text, tree.children) > MAX_SIZE
      ? [{ kind: "large page", detail: `${Buffer.byteLength(text)} bytes` } as const]
      : []),
  ];
}

function isModelPage(path: string): boolean {
  return /(?:^|\/)models\/[^/]+$/.test(path);
}

/** A section that nothing is in, or a table without a row; what is below it may be all that it has. */
function isEmpty(section: PageSection, index: number, sections: readonly PageSection[]): boolean {
  const hasBelow = (sections[index + 1]?.depth ?? 0) > section.depth;
  return (section.content.length === 0 && !hasBelow) || findTable(section)?.rows.length === 0;
}

/** Types that are neither a word that every reader knows nor a link. */
function findBareNames(section: PageSection): Finding[] {
  const table = findTable(section);
  const column = table?.heads.findIndex((head) => HEADS.type.has(head)) ?? -1;
  if (table === undefined || column < 0) return [];
  return table.rows.flatMap((row): Finding[] => {
    const type = readUnlinked(row, column);
    return TYPE.test(type) ? [] : [{ kind: "bare name", detail: `${section.title}: ${type}` }];
  });
}

/** The text of a cell outside of its links and code. */
function readUnlinked(row: TableRow, column: number): string {
  let depth = 0;
  return (row.children[column]?.children ?? [])
    .flatMap((node) => (node.type === "link" ? [] : listNodes(node)))
    .map((node) => {
      if (node.type === "html")
        depth += /^<(?:a |code>)/.test(node.value) ? 1 : /^<\/(?:a|code)>$/.test(node.value) ? -1 : 0;
      return node.type === "text" && depth === 0 ? node.value : "";
    })
    .join("");
}

/** The bytes of a page without the longest of its examples in JSON. */
function measure(text: string, blocks: readonly RootContent[]): number {
  const examples = blocks.map((node) =>
    node.type === "code" && node.lang === "json" ? Buffer.byteLength(node.value) : 0,
  );
  return Buffer.byteLength(text) - Math.max(0, ...examples);
}
