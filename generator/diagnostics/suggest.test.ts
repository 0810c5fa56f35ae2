import { test } from "uvu";
import * as assert from "uvu/assert";
import { suggest } from "./suggest.ts";

test("finds what was meant by a misspelt word", () => {
  assert.is(suggest("sorce", ["client", "source"]), "source");
  assert.is(suggest("strnig", ["number", "string"]), "string");
  assert.is(suggest("MethodCase", ["methodCase"]), "methodCase");
});

test("takes the nearest, and the first of equally near ones", () => {
  assert.is(suggest("ExtIdpConDetail", ["ExtIdpDetail", "ExtIdpConnDetail"]), "ExtIdpConnDetail");
  assert.is(suggest("cat", ["bat", "car"]), "bat");
});

test("is silent rather than far off", () => {
  assert.is(suggest("type", ["true", "name"]), undefined);
  assert.is(suggest("x", ["overlays"]), undefined);
  assert.is(suggest("anything", []), undefined);
});

test.run();
