import { test } from "uvu";
import * as assert from "uvu/assert";
import fc from "fast-check";
import { stringifyJson } from "./stringify-json.ts";

test("prints integers beyond doubles as their digits", () => {
  const value = { id: 9007199254740993n, list: [-18446744073709551615n, 1.5, null], none: {}, left: undefined };
  const text = `{"id":9007199254740993,"list":[-18446744073709551615,1.5,null],"none":{}}`;
  assert.is(stringifyJson(value), text);
  assert.is(stringifyJson([1n], "  "), "[\n  1\n]");
});

test("prints all other values like JSON.stringify", () => {
  // With a bigint in it, the value cannot be passed to JSON.stringify.
  const withLong = (value: unknown): unknown => [value, { long: 10n ** 20n }];
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom("", "  "), (value, indentation) => {
      assert.is(stringifyJson(value, indentation), JSON.stringify(value, null, indentation));
      const expected = JSON.stringify([value, { long: "#" }], null, indentation).replace(
        /"#"(?=\s*\}\s*\]$)/,
        `1${"0".repeat(20)}`,
      );
      assert.is(stringifyJson(withLong(value), indentation), expected);
    }),
  );
});

test.run();
