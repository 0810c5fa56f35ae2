import { test } from "uvu";
import * as assert from "uvu/assert";
import { nameOperations } from "./operation-names.ts";

/** Names operations that are written as `id METHOD /path`, where `-` means no id. */
function nameAll(...lines: readonly string[]): string[] {
  const operations = lines.map((line) => {
    const [id = "", method = "", path = ""] = line.split(" ");
    return { operationId: id === "-" ? undefined : id, method, path };
  });
  return nameOperations(operations).map(({ words }) => words.join(" "));
}

test("a controller's prefix is removed", () => {
  const names = nameAll("ExtIdpManagementController_createExtIdpConn POST /api/v3/create-ext-idp-conn");
  assert.equal(names, ["create ext idp conn"]);
});

test("a prefix that is not a controller's is kept", () => {
  assert.equal(nameAll("repos/list-for-org GET /orgs/{org}/repos"), ["repos list for org"]);
});

test("FastAPI's suffix with the path and method is removed", () => {
  const names = nameAll(
    "read_item_items__item_id__get GET /items/{item_id}",
    "list_applications_api_v1_app__get GET /api/v1/app/",
    "searchBills_bills_ocd_bill__get GET /bills/ocd-bill/",
  );
  assert.equal(names, ["read item", "list applications", "search bills"]);
});

test("a suffix with another path or method is kept, and so is an id that has nothing else", () => {
  const lines = ["list_users_get POST /users", "list_users_get GET /people", "_users_get GET /users"];
  assert.equal(nameAll(...lines.slice(0, 1)), ["list users get"]);
  assert.equal(nameAll(...lines.slice(1)), ["list users get", "users get"]);
});

test("equal function names add words from their paths, and a third does not rename the first two", () => {
  const two = ["read_users__id__get GET /users/{id}", "read_orders__id__get GET /orders/{id}"];
  assert.equal(nameAll(...two), ["read users by id", "read orders by id"]);
  assert.equal(nameAll(...two, "read_bills__id__get GET /bills/{id}").slice(0, 2), [
    "read users by id",
    "read orders by id",
  ]);
  assert.equal(nameAll("create_users_post POST /users", ...two)[0], "create");
});

test("equal names add words from their paths", () => {
  const names = nameAll(
    "TerminalUserController_deleteDevice POST /api/v3/delete-device-by-user",
    "TerminalManagementController_deleteDevice POST /api/v3/delete-device",
  );
  assert.equal(names, ["delete device by user", "delete device"]);
});

test("a third equal name does not rename the first two", () => {
  const two = ["AController_list GET /cats", "BController_list GET /dogs"];
  assert.equal(nameAll(...two), ["list cats", "list dogs"]);
  assert.equal(nameAll(...two, "CController_list GET /birds"), ["list cats", "list dogs", "list birds"]);
});

test("the order of operations changes no name", () => {
  const lines = ["list GET /a", "list GET /b", "listA GET /c", "- GET /a", "- POST /a", "A-b GET /x", "a_b GET /y"];
  const forwards = nameAll(...lines);
  assert.equal(nameAll(...[...lines].reverse()).reverse(), forwards);
});

test("without an id, the method and path make the name", () => {
  assert.equal(nameAll("- GET /api/v3/users/{userId}", "- POST /users", "- GET /"), [
    "get users by user id",
    "post users",
    "get root",
  ]);
});

test("an id without letters counts as none", () => {
  assert.equal(nameAll("🎉 GET /party"), ["get party"]);
});

test("equal ids on one path add the method", () => {
  assert.equal(nameAll("users GET /users", "users POST /users"), ["users get", "users post"]);
});

test("names that differ only in case are equal", () => {
  assert.equal(nameAll("aB GET /one", "AB GET /two"), ["a b one", "ab two"]);
});

test("names that no words distinguish add a hash of their paths", () => {
  const two = ["list GET /a-b", "list GET /a_b"];
  const names = nameAll(...two);
  assert.is(new Set(names).size, 2);
  assert.equal(
    names.map((name) => name.replace(/x[0-9a-f]{6}$/, "#")),
    ["list get a b a b #", "list get a b a b #"],
  );
  assert.equal(nameAll(...two, "list GET /a.b").slice(0, 2), names);
});

test.run();
