import fc from "fast-check";

/** What texts are made of that try to get out of their place. */
const HOSTILE = "ab1 .,;:!?()'\"`*_[]<>|~$&#{}=+-\\/@%^\n\t字，é\u00a0😀\0\u202e\u2028"
  .split("")
  .concat(
    ["https://a.b/", "<br>", "<b>", "</b>", "</div>", "<!--", "-->", "```", "~~~", "---", "\ud800", "www.a.b"],
    ["{{", "}}", "&amp;", "# ", "- ", "1. ", "**", "](", "<script>", "javascript:", "![", "\n\n", "\n- ", "\n1. "],
    [
      "\n# ",
      "\n> ",
      "\n| a | b |\n| - | - |\n",
      "[a]: b",
      "<details>\n",
      "</details>",
      "<img src=x>",
      "```js\n",
      "word ",
    ],
    [
      "{#a}",
      ":key:",
      ":::tip\n",
      "@[code](a)",
      "<<< a",
      "\nexport ",
      "import a",
      "a.com/{b}",
      "\n    code {{c}}",
      "<ul>",
    ],
    ["<li>", "</li></ul>", "`{{a}}`", "\\{", "<https://a.b/{c}>", "<p>", "</p>"],
  );

/** For tests of doors: any of that, in any order. */
export const hostileText = fc.string({ unit: fc.constantFrom(...HOSTILE), maxLength: 24 });
