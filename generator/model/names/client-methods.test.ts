import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { nameClientMethods, type ClientMethodOptions } from "./client-methods.ts";
import { foldWords } from "./distinguish.ts";
import { shortenMethod } from "./shorten-method.ts";
import { toName } from "./words.ts";

interface Given extends ClientMethodOptions {
  /** The ids of operations, by tag. */
  readonly tags: Readonly<Record<string, readonly string[]>>;
}

/** Names the methods, as `group.method`. */
function nameAll({ tags, ...options }: Given): string[] {
  const subjects = Object.entries(tags).flatMap(([tag, ids]) =>
    ids.map((id) => ({ id, name: toName(id), tags: [tag] })),
  );
  const resources = Object.keys(tags).map((tag) => ({ tag, name: toName(tag === "" ? "untagged" : tag) }));
  const methods = nameClientMethods(subjects, resources, options);
  return subjects.map(({ id, name }) => {
    const { group, name: method } = methods.get(id) ?? { name };
    return [...(group ? [group] : []), method].map(({ words }) => words.join("-")).join(".");
  });
}

const grouping = "resource";

test("a method omits the words of its group, in the singular or plural", () => {
  const shorten = (words: string, resource: string): string =>
    shortenMethod(words.split(" "), resource.split(" ")).join(" ");
  assert.is(shorten("create ext idp conn", "ext idp conns"), "create");
  assert.is(shorten("list policies", "policy"), "list");
  assert.is(shorten("get user roles", "users"), "get roles");
  assert.is(shorten("create addresses batch", "address"), "create batch");
  assert.is(shorten("actions list artifacts", "actions"), "list artifacts");
});

test("a method keeps these words if nothing would be left, or a connecting word would be at an end", () => {
  const keeps = (words: string, resource: string): void =>
    assert.equal(shortenMethod(words.split(" "), resource.split(" ")), words.split(" "));
  keeps("capture", "capture");
  keeps("get groups of user", "user");
  keeps("login with password", "login");
  keeps("user 2fa", "user");
  keeps("create ext idp", "ext idp conn");
});

test("two methods that would have equal names keep their own, and so does one that would have another's", () => {
  const tags = { users: ["get_user", "get_users", "list", "list_users", "delete_user"] };
  assert.equal(nameAll({ tags, grouping }), [
    "users.get-user",
    "users.get-users",
    "users.list",
    "users.list-users",
    "users.delete",
  ]);
});

test("an operation without a tag is on the client, next to the groups", () => {
  const tags = { users: ["list_users"], "": ["health", "users"] };
  assert.equal(nameAll({ tags, grouping }), ["users.list", "health", "users-operation"]);
});

test("a configured name takes precedence", () => {
  const tags = { users: ["create_user", "add_user"] };
  const methodNames = { add_user: "create" };
  assert.equal(nameAll({ tags, grouping, methodNames }), ["users.create-user", "users.create"]);
  assert.equal(nameAll({ tags, methodNames }), ["create-user", "create"]);
});

test("no two methods of a group are equal in any casing, and no name depends on the order", () => {
  const word = fc.constantFrom("get", "user", "users", "list", "by", "id");
  const ids = fc.uniqueArray(
    fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join("_")),
    { selector: (id) => foldWords(toName(id).words), maxLength: 12 },
  );
  fc.assert(
    fc.property(ids, fc.constantFrom("users", ""), (some, tag) => {
      const names = nameAll({ tags: { [tag]: some }, grouping });
      assert.is(new Set(names.map((name) => name.replaceAll("-", ""))).size, some.length);
      assert.equal(nameAll({ tags: { [tag]: [...some].reverse() }, grouping }), [...names].reverse());
    }),
  );
});

test.run();
