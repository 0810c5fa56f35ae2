import { test } from "uvu";
import * as assert from "uvu/assert";
import { findPathPrefix, listTellingParts } from "./api-path.ts";
import { nameResources, type ResourceSource } from "./resource-names.ts";

function nameAll(...sources: readonly ResourceSource[]): string[] {
  return nameResources(sources).map(({ words }) => words.join("-"));
}

const CONNECTIONS = ["/api/v3/list-ext-idp", "/api/v3/get-ext-idp", "/api/v3/create-ext-idp-conn"];

test("a resource is named after its tag if that is ASCII apart from accents", () => {
  const paths = ["/x"];
  assert.equal(nameAll({ tag: "Identity Sources", paths }, { tag: "Cafés", paths }, { tag: "", paths }), [
    "identity-sources",
    "cafes",
    "untagged",
  ]);
});

test("any other resource is named after the words that its paths share, in any order", () => {
  assert.equal(nameAll({ tag: "身份源", paths: CONNECTIONS }), ["ext-idp"]);
  assert.equal(nameAll({ tag: "身份源", paths: [...CONNECTIONS].reverse() }), ["ext-idp"]);
  assert.equal(nameAll({ tag: "身份源", paths: [...CONNECTIONS, "/api/v3/delete-ext-idps"] }), ["ext-idp"]);
  assert.equal(nameAll({ tag: "用户", paths: ["/users", "/users/{userId}/roles", "/users/{userId}"] }), ["user"]);
});

test("a resource without shared words, or with another's name, gets a hash of its tag", () => {
  const system = { tag: "公开", paths: ["/system", "/get-country-list"] };
  const [first = "", second = ""] = nameAll(
    { tag: "身份源", paths: CONNECTIONS },
    { tag: "租户身份源", paths: CONNECTIONS },
  );
  assert.match(nameAll(system)[0] ?? "", /^group(?:-x[0-9a-f]{6})?$/);
  assert.match(first, /^ext-idp-x[0-9a-f]{6}$/);
  assert.match(second, /^ext-idp-x[0-9a-f]{6}$/);
  assert.is.not(first, second);
});

test("of equal names, the one of a first tag is unchanged", () => {
  const [tenants = "", own] = nameAll(
    { tag: "租户身份源", isFurther: true, paths: CONNECTIONS },
    { tag: "身份源", paths: CONNECTIONS },
  );
  assert.match(tenants, /^ext-idp-x[0-9a-f]{6}$/);
  assert.is(own, "ext-idp");
});

test("a configured name is kept, and no other name is equal to it", () => {
  const [given, other = ""] = nameAll({ tag: "甲", givenName: "users", paths: [] }, { tag: "Users", paths: [] });
  assert.is(given, "users");
  assert.match(other, /^users-x[0-9a-f]{6}$/);
});

test("the parts of a path that describe its subject", () => {
  assert.equal(listTellingParts("/api/v3/users/{id}/roles"), ["users", "roles"]);
  assert.equal(listTellingParts("/2015-02-01/file-systems#id"), ["file-systems"]);
  assert.equal(listTellingParts("/"), []);
});

test("the prefix of paths is the part that all share, or that most have up to a version", () => {
  assert.is(findPathPrefix(["/api/v3/a", "/api/v3/b", "/oidc/c"]), "/api/v3");
  assert.is(findPathPrefix(["/acme/users", "/acme/groups"]), "/acme");
  assert.is(findPathPrefix(["/users", "/users/{id}"]), "");
  assert.is(findPathPrefix(["/users/{id}", "/users/{id}/roles"]), "");
  assert.is(findPathPrefix(["/users"]), "");
});

test.run();
