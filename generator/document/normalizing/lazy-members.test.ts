import { test } from "uvu";
import * as assert from "uvu/assert";
import { addLazyMembers, createLazyMap } from "./lazy-members.ts";

test("a member is computed once, at first use", () => {
  const made: string[] = [];
  const make = (key: string) => (): string[] => {
    made.push(key);
    return [key];
  };
  const object = addLazyMembers({ own: 1 }, { a: make("a"), b: make("b") });
  assert.equal(Object.keys(object), ["own", "a", "b"]);
  assert.equal(made, []);
  assert.is(object.b, object.b);
  assert.equal(made, ["b"]);
  assert.equal(JSON.parse(JSON.stringify(object)), { own: 1, a: ["a"], b: ["b"] });
  assert.equal({ ...object }, { own: 1, a: ["a"], b: ["b"] });
  assert.equal(made, ["b", "a"]);
});

test("a member may be undefined", () => {
  let count = 0;
  const object = addLazyMembers({}, { none: () => void (count += 1) });
  assert.is(object.none, undefined);
  assert.is(object.none, undefined);
  assert.is(count, 1);
});

test("members may have any names, and objects with equal names have their own values", () => {
  const names = ["__proto__", "constructor", "toString", "", "a-b"];
  const [first, second] = [1, 2].map((value) => createLazyMap(names.map((name) => [name, () => value] as const)));
  for (const name of names) {
    assert.is(first?.[name], 1, name);
    assert.is(second?.[name], 2, name);
  }
  assert.equal(Object.keys(first ?? {}), names);
});

test.run();
