import fc from "fast-check";
import { load } from "js-yaml";
import prettier from "prettier";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { hostileText } from "../markdown/hostile-texts.fixture.ts";
import { toVisibleLine } from "../markdown/visible-text.ts";
import { printFrontMatter } from "./front-matter.ts";

test("front matter is read as it was written, and prettier leaves it alone", () =>
  fc.assert(
    fc.asyncProperty(hostileText, hostileText, async (title, description) => {
      const printed = printFrontMatter({ title, description });
      const expected = {
        title: toVisibleLine(title),
        ...(description !== "" && { description: toVisibleLine(description) }),
      };
      assert.equal(load(printed.slice(4, -4)), expected);
      const page = `${printed}\n\n# -\n`;
      assert.is(await prettier.format(page, { parser: "markdown" }), page);
    }),
    { numRuns: 300 },
  ));

test.run();
