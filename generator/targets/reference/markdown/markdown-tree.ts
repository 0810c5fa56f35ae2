import type { Nodes, Root } from "mdast";

export type { Nodes, Root };

export type ParseMarkdown = (text: string) => Root;

/** The one door of micromark, which reads Markdown as GitHub does. */
export async function loadMarkdownParser(): Promise<ParseMarkdown> {
  const [{ fromMarkdown }, { gfm }, { gfmFromMarkdown }] = await Promise.all([
    import("mdast-util-from-markdown"),
    import("micromark-extension-gfm"),
    import("mdast-util-gfm"),
  ]);
  return (text) => fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

/**
 * The same door for MDX, whose elements and braces are code: https://mdxjs.com/docs/what-is-mdx/. It throws where they
 * are none. Of the code itself only its end is found.
 */
export async function loadMdxParser(): Promise<ParseMarkdown> {
  const [{ fromMarkdown }, jsx, expressions, { mdxJsxFromMarkdown }, { mdxExpressionFromMarkdown }] = await Promise.all(
    [
      import("mdast-util-from-markdown"),
      import("micromark-extension-mdx-jsx"),
      import("micromark-extension-mdx-expression"),
      import("mdast-util-mdx-jsx"),
      import("mdast-util-mdx-expression"),
    ],
  );
  const extensions = [jsx.mdxJsx(), expressions.mdxExpression(), { disable: { null: NOT_IN_MDX } }];
  return (text) =>
    fromMarkdown(text, { extensions, mdastExtensions: [mdxJsxFromMarkdown(), mdxExpressionFromMarkdown()] });
}

const NOT_IN_MDX = ["autolink", "codeIndented", "htmlFlow", "htmlText"];
