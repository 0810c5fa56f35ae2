import { test } from "uvu";
import * as assert from "uvu/assert";
import { readTemplates } from "../../../plan/discover-targets.ts";
import { SOURCES } from "../../../testing/case-folders.ts";
import { readLabels } from "../labels.ts";
import { printPath, type Start, type Step } from "./model-path.ts";

const templates = readTemplates(SOURCES, "reference");
const [english, chinese] = [
  readLabels(templates, "en", { labels: {} }),
  readLabels(templates, "zh-CN", { labels: {} }),
];

/** Steps written as fields, and as `form 2`. */
function toSteps(...words: readonly string[]): Step[] {
  return words.map((word): Step => {
    const [, kind, number] = /^(form|item|part) (\d+)$/.exec(word) ?? [];
    return kind === undefined ? { kind: "field", name: word } : { kind: kind as "form", number: Number(number) };
  });
}

const PET: Start = { kind: "type", name: "Pet" };
const NOT_FOUND: Start = { kind: "response", status: "404" };

const PATHS: readonly (readonly [start: Start, steps: readonly Step[], english: string, chinese: string])[] = [
  [PET, toSteps("owner", "address"), "Pet.owner.address", "Pet.owner.address"],
  [PET, toSteps("form 2"), "Pet, second form", "Pet，第二种形式"],
  [{ kind: "request" }, toSteps("labels", "form 2"), "labels, second form", "labels，第二种形式"],
  [{ kind: "request" }, toSteps("labels", "form 12", "color"), "labels, form 12, color", "labels，第 12 种形式，color"],
  [{ kind: "request" }, toSteps("pair", "item 1"), "pair, first item", "pair，第一项"],
  [{ kind: "result" }, [], "result", "响应"],
  [{ kind: "result" }, toSteps("items", "tag"), "items.tag of the result", "响应的 items.tag"],
  [{ kind: "result" }, toSteps("form 1", "tag"), "result, first form, tag", "响应，第一种形式，tag"],
  [NOT_FOUND, toSteps("errors"), "errors of the 404 response", "404 响应的 errors"],
];

test("a schema without a name is called after where it stands", () => {
  for (const [start, steps, inEnglish, inChinese] of PATHS) {
    assert.is(printPath({ start, steps }, english), inEnglish);
    assert.is(printPath({ start, steps }, chinese), inChinese);
  }
});

test.run();
