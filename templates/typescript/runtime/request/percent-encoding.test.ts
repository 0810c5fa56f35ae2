import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import {
  reservedInCookie,
  reservedInPath,
  reservedInQuery,
} from "../parameters/reserved.js";
import { percentEncode } from "./percent-encoding.js";

const anyText = fc.string({ unit: "binary" });

test("what was encoded is unreserved or a triple, and decodes to what it was", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const encoded = percentEncode(text);
      assert.match(encoded, /^([\w.~-]|%[\dA-F]{2})*$/);
      assert.is(decodeURIComponent(encoded), text);
    }),
  );
});

test("what encodeURIComponent leaves is encoded too", () => {
  assert.is(percentEncode("!'()*"), "%21%27%28%29%2A");
});

test("a lone surrogate becomes the replacement character instead of an error", () => {
  assert.is(percentEncode("a\uD800b"), "a%EF%BF%BDb");
  assert.is(percentEncode("😀"), "%F0%9F%98%80");
});

test("with reserved characters kept, a text still cannot leave its place", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      assert.not.match(reservedInPath(text), /[/?#[\]{}\\\s]/);
      assert.not.match(reservedInQuery(text), /[#[\]{}\\\s]/);
      assert.not.match(reservedInCookie(text), /[,;"\\\s]/);
    }),
  );
});

test("triples are kept, and a percent sign that begins none is encoded", () => {
  assert.is(reservedInPath("%20%2f%zz%"), "%20%2f%25zz%25");
});

test.run();
