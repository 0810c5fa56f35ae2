import { test } from "uvu";
import * as assert from "uvu/assert";
import { InvalidRequestError } from "../errors/sdk-error.js";
import { mergeHeaders } from "./headers.js";

test("the last header of a name wins, in any case", () => {
  const headers = mergeHeaders([
    ["Accept", "a"],
    ["X-A", "1"],
    ["accept", "b"],
  ]);
  assert.equal(
    [...headers],
    [
      ["accept", "b"],
      ["x-a", "1"],
    ],
  );
});

test("undefined takes a header away, and the empty text does not", () => {
  const headers = mergeHeaders([
    ["x-a", "1"],
    ["x-b", "2"],
    ["X-A", undefined],
    ["x-b", ""],
  ]);
  assert.equal([...headers], [["x-b", ""]]);
});

test("Latin-1 and tabs are allowed", () => {
  const headers = mergeHeaders([["x-a", "\u00E9\t~"]]);
  assert.is(headers.get("x-a"), "\u00E9\t~");
});

for (const [name, value] of [
  ["x-a", "s3cret\r\nx-b: 1"],
  ["x-a", "s3cret\n"],
  ["x-a", "s3cret\0"],
  ["x-a", "s3cret\u007F"],
  ["x-a", "s3cret 名"],
  ["x a", "s3cret"],
  ["x-a:", "s3cret"],
  ["", "s3cret"],
  ["名", "s3cret"],
] as const)
  test(`refused without its value in the message: ${JSON.stringify([name, value])}`, () => {
    assert.throws(
      () => mergeHeaders([[name, value]]),
      (fault: unknown) =>
        fault instanceof InvalidRequestError &&
        !fault.message.includes("s3cret"),
    );
  });

test.run();
