import { test } from "uvu";
import * as assert from "uvu/assert";
import { nameSchemas } from "./schema-names.ts";

function nameAll(...keys: readonly string[]): string[] {
  return nameSchemas(keys).map(({ name }) => name.words.join(" "));
}

function nameInputs(...keys: readonly string[]): string[] {
  return nameSchemas(keys).map(({ inputName }) => inputName.words.join(" "));
}

test("a schema's name has the words of its key", () => {
  assert.equal(nameAll("ExtIdpConnDetail", "user_list"), ["ext idp conn detail", "user list"]);
});

test("keys that are equal in some casing both get a hash, and a third renames neither", () => {
  const [first = "", second = ""] = nameAll("UserList", "user_list");
  assert.match(first, /^user list x[0-9a-f]{6}$/);
  assert.match(second, /^user list x[0-9a-f]{6}$/);
  assert.is.not(first, second);
  assert.equal(
    nameAll("UserList", "userList", "user_list").filter((_, index) => index !== 1),
    [first, second],
  );
});

test("a request view is named after its schema, and never like another schema", () => {
  assert.equal(nameInputs("Pet", "user_list"), ["pet input", "user list input"]);
  assert.equal(nameInputs("Pet", "PetInput"), ["pet input view", "pet input input"]);
  assert.match(nameInputs("Pet", "PetInput", "PetInputView")[0] ?? "", /^pet input x[0-9a-f]{6}$/);
});

test.run();
