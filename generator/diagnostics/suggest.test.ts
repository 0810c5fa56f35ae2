import { test } from "uvu";
import * as assert from "uvu/assert";
import { suggest } from "./suggest.ts";

test("suggests a correction of a misspelt word", () => {
  assert.is(suggest("sorce", ["client", "source"]), "source");
  assert.is(suggest("strnig", ["number", "string"]), "string");
  assert.is(suggest("MethodCase", ["methodCase"]), "methodCase");
});

test("suggests the closest word, and the first of equally close ones", () => {
  assert.is(suggest("ExtIdpConDetail", ["ExtIdpDetail", "ExtIdpConnDetail"]), "ExtIdpConnDetail");
  assert.is(suggest("cat", ["bat", "car"]), "bat");
});

test("suggests nothing for distant words", () => {
  assert.is(suggest("type", ["true", "name"]), undefined);
  assert.is(suggest("x", ["overlays"]), undefined);
  assert.is(suggest("anything", []), undefined);
});

test.run();
