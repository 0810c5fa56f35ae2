import { test } from "uvu";
import * as assert from "uvu/assert";
import { findDiscriminants, listDiscriminatedUnions } from "./discriminants.ts";

const ref = (key: string): object => ({ $ref: `#/components/schemas/${key}` });
const unionOf = (discriminator: object): object => ({ oneOf: [ref("Cat"), ref("Dog")], discriminator });
const find = (...values: unknown[]): object => Object.fromEntries(findDiscriminants(listDiscriminatedUnions(values)));

const MAPPED = unionOf({ propertyName: "kind", mapping: { cat: "#/components/schemas/Cat", dog: "Dog" } });

test("a member is meant by what is mapped to it, or else by its name", () => {
  assert.equal(find({ items: MAPPED }), {
    Cat: [{ property: "kind", values: ["cat"], isMapped: true }],
    Dog: [{ property: "kind", values: ["dog"], isMapped: true }],
  });
  assert.equal(find(unionOf({ propertyName: "kind", mapping: { cat: "Cat" } })), {
    Cat: [{ property: "kind", values: ["cat"], isMapped: true }],
    Dog: [{ property: "kind", values: ["Dog"], isMapped: false }],
  });
});

test("the order of several unions says nothing, and one without a mapping no more than others", () => {
  const bare = unionOf({ propertyName: "kind" });
  const other = unionOf({ propertyName: "type", mapping: { CAT: "Cat" } });
  const hound = unionOf({ propertyName: "kind", mapping: { hound: "Dog" } });
  const found = find(bare, MAPPED, other, hound);
  assert.equal(found, {
    Cat: [
      { property: "kind", values: ["cat"], isMapped: true },
      { property: "type", values: ["CAT"], isMapped: true },
    ],
    Dog: [
      { property: "kind", values: ["dog", "hound"], isMapped: true },
      { property: "type", values: ["Dog"], isMapped: false },
    ],
  });
  assert.equal(find(hound, other, MAPPED, bare), found);
});

test("nothing is said of the member that any other value means, and of what is no reference to a schema", () => {
  const defaultMapping = unionOf({ propertyName: "kind", defaultMapping: "Dog" });
  assert.equal(Object.keys(find(defaultMapping)), ["Cat"]);
  const odd = { oneOf: [{ $ref: "#/x/y/Cat" }, { $ref: 1 }, null, "Dog"], discriminator: { propertyName: "kind" } };
  assert.equal(find(odd, { oneOf: "Cat", discriminator: { propertyName: "kind" } }, { discriminator: "kind" }), {});
});

test("the names of an author are names, whatever they are", () => {
  const union = { anyOf: [ref("__proto__")], discriminator: { propertyName: "__proto__" } };
  assert.equal(
    [...findDiscriminants([union])],
    [["__proto__", [{ property: "__proto__", values: ["__proto__"], isMapped: false }]]],
  );
});

test.run();
