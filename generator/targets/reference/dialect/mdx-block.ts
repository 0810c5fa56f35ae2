import { loadMdxParser } from "../markdown/markdown-tree.ts";

/** What MDX takes for an element; line breaks aside, which stand anywhere. */
const ELEMENT = /<\/?(?!br|hr|span\b)[a-z]/i;

/** The elements that hold blocks. In MDX, an opening tag that is alone on its line needs a closing tag that is. */
const BLOCK_TAG = /[ \t]*(<\/?(?:blockquote|dd|details|dl|dt|h[3-6]|li|ol|pre|ul)>)[ \t]*/g;

/** MDX makes paragraphs of what is in one. */
const PARAGRAPH_TAG = /[ \t]*<\/?p>[ \t]*/g;

const TAG = /<(?=\/?(?!br|hr|span\b|code\b)[a-z])/gi;

/**
 * Makes a block whose elements are HTML one that MDX can read: https://mdxjs.com/docs/what-is-mdx/#markdown. The result
 * is read again before it is believed; elements that cannot be read are shown as they were written.
 */
export async function fitMdxBlock(block: string): Promise<string> {
  if (!ELEMENT.test(block)) return block;
  const parse = await loadMdxParser();
  const isReadable = (text: string): boolean => {
    try {
      parse(text);
      return true;
    } catch {
      return false;
    }
  };
  const spread = spreadElements(block);
  const candidates = [block, spread, block.replace(TAG, "&lt;")];
  return candidates.find(isReadable) ?? block.replace(/</g, "&lt;");
}

/** Puts the tags of elements that hold blocks on lines of their own; not in rows of tables, nor in lists and quotes. */
function spreadElements(text: string): string {
  const lines = text.split("\n").map((line) => {
    if (/^[ \t>|]|^(?:[-*+]|\d+[.)])[ \t]/.test(line)) return line;
    return line.replace(PARAGRAPH_TAG, "\n\n").replace(BLOCK_TAG, "\n\n$1\n\n");
  });
  return lines
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
