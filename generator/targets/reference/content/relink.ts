import type { Block } from "./block.ts";
import type { Inline } from "./inline.ts";

/** Replaces links to anchors by links to URLs. Content without such a link is returned unchanged. */
export function relinkBlock(block: Block, urls: ReadonlyMap<string, string>): Block {
  const inline = (content: Inline): Inline => relink(content, urls);
  switch (block.kind) {
    case "paragraph":
    case "heading": {
      const content = inline(block.content);
      return content === block.content ? block : { ...block, content };
    }
    case "list": {
      const items = mapSame(block.items, inline);
      return items === block.items ? block : { ...block, items };
    }
    case "details": {
      const blocks = mapSame(block.blocks, (each) => relinkBlock(each, urls));
      return blocks === block.blocks ? block : { ...block, blocks };
    }
    case "table": {
      const rows = mapSame(block.rows, (row) => mapSame(row, inline));
      return rows === block.rows ? block : { ...block, rows };
    }
    case "code":
    case "tabs":
      return block;
  }
}

function relink(content: Inline, urls: ReadonlyMap<string, string>): Inline {
  if (typeof content === "string") return content;
  if (content.kind === "parts") {
    const parts = mapSame(content.parts, (part) => relink(part, urls));
    return parts === content.parts ? content : { ...content, parts };
  }
  if (content.kind !== "anchorLink") return content;
  const url = urls.get(content.anchor);
  return url === undefined ? content : { kind: "link", url, label: content.label };
}

/** The list itself where no item changes. */
function mapSame<T>(items: readonly T[], change: (item: T) => T): readonly T[] {
  const changed = items.map(change);
  return changed.every((item, index) => item === items[index]) ? items : changed;
}
