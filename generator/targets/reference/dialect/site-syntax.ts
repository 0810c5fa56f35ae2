import { PRETTIER_IGNORE } from "../../../printing/format.ts";

/** What a site reads in Markdown that is meant as text. */
export interface SiteSyntax {
  /** Begins inline code in which braces mean nothing. */
  readonly codeTag: string;
  /** Two braces in a row, where it is not enough to write them as entities. */
  printBraces?(entities: string): string;
  /** Whether tags are JSX: each is closed, and there are neither HTML comments nor `<https://…>`. */
  readonly isJsx: boolean;
  /** Asks formatters to leave the block below as it is. */
  readonly formatterIgnore: string;
}

/** https://vuejs.org/guide/essentials/template-syntax.html#text-interpolation */
export const VITEPRESS_SYNTAX: SiteSyntax = {
  codeTag: "<code v-pre>",
  isJsx: false,
  formatterIgnore: PRETTIER_IGNORE,
};

/** VuePress decodes entities before Vue reads the page. */
export const VUEPRESS_SYNTAX: SiteSyntax = {
  ...VITEPRESS_SYNTAX,
  printBraces: (entities) => `<span v-pre>${entities}</span>`,
};

/** https://mdxjs.com/docs/what-is-mdx/#markdown */
export const MDX_SYNTAX: SiteSyntax = {
  codeTag: "<code>",
  isJsx: true,
  formatterIgnore: "{/* prettier-ignore */}",
};
