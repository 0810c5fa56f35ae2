import { test } from "uvu";
import * as assert from "uvu/assert";
import { Pieces } from "./pieces.ts";

function listPieces(count: number): (() => Promise<number>)[] {
  return Array.from({ length: count }, (_, index) => () => Promise.resolve(index));
}

test("alone, one does all pieces in their order", async () => {
  const pieces = new Pieces();
  assert.is(pieces.left, undefined);
  assert.equal(await pieces.share(listPieces(4)), [0, 1, 2, 3]);
  assert.is(pieces.left, 0);
});

test("those who share do each piece once, and together all of them", async () => {
  const pieces = new Pieces();
  const first = pieces.share(listPieces(100));
  const other = new Pieces(pieces.memory);
  assert.ok(other.left !== undefined && other.left > 90);
  const [own, others] = await Promise.all([first, other.share(listPieces(100))]);
  assert.ok(own.length > 0 && others.length > 0);
  assert.equal(
    [...own, ...others].sort((a, b) => a - b),
    await new Pieces().share(listPieces(100)),
  );
});

test("it is said when the first one begins, and how many are done after each", async () => {
  const heard: string[] = [];
  const pieces = new Pieces(undefined, {
    onBegin: () => void heard.push("begin"),
    onDone: (taken, total) => void heard.push(`${taken} of ${total}`),
  });
  await pieces.share(listPieces(3));
  assert.equal(heard, ["begin", "1 of 3", "2 of 3", "3 of 3"]);
});

test.run();
