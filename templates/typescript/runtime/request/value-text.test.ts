import { test } from "uvu";
import * as assert from "uvu/assert";
import { InvalidRequestError } from "../errors/sdk-error.js";
import { toText } from "./value-text.js";

const TEXTS: readonly (readonly [unknown, string])[] = [
  ["a", "a"],
  ["", ""],
  [0, "0"],
  [-0.5, "-0.5"],
  [1e21, "1e+21"],
  [10n ** 20n, "100000000000000000000"],
  [false, "false"],
  [null, "null"],
  [new Date(0), "1970-01-01T00:00:00.000Z"],
  [new URL("https://a.io/b"), "https://a.io/b"],
  [[1, "a"], '[1,"a"]'],
  [{ a: new Date(0) }, '{"a":"1970-01-01T00:00:00.000Z"}'],
];

for (const [value, text] of TEXTS)
  test(`the text ${text}`, () => {
    assert.is(toText(value, "a"), text);
  });

for (const value of [new Date(Number.NaN), Number.NaN, -Infinity])
  test(`there is no text for ${String(value)}`, () => {
    assert.throws(
      () => toText(value, "a"),
      (fault: unknown) => fault instanceof InvalidRequestError,
    );
  });

test.run();
