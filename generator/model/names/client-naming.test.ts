import { test } from "uvu";
import * as assert from "uvu/assert";
import { nameClient } from "./client-naming.ts";

function wordsOf(title: string, spec?: string): string {
  return nameClient({ title, spec }, {}).name.words.join(" ");
}

test("a client is named after the title, without generic words", () => {
  for (const [title, expected] of Object.entries({
    Pets: "pets client",
    "Petstore Client": "petstore client",
    "GitHub's official OpenAPI spec + Octokit extension": "git hub client",
    "Swagger Petstore - OpenAPI 3.0": "petstore client",
    "Mastodon API Specification (https://github.com/mastodon/mastodon)": "mastodon client",
    "Listen API: Podcast Search, Directory, and Insights API": "listen client",
    "API for the COVID-19 Tracking Server": "covid 19 tracking server client",
    "ClickSend REST API v3": "click send v3 client",
    "Prestige OpenAPI-REST": "prestige client",
    "Restaurant Documents": "restaurant documents client",
  }))
    assert.is(wordsOf(title), expected, title);
});

test("a title that is not ASCII is replaced by the spec's name, unless that is generic", () => {
  assert.is(wordsOf("Authing 管理 API", "management"), "management client");
  assert.is(wordsOf("Authing 管理 API", "openapi"), "authing client");
  assert.is(wordsOf("Authing 管理 API", "管理"), "authing client");
  assert.is(wordsOf("用户管理", "users_api"), "users client");
  assert.is(wordsOf("用户管理", "openapi"), "用户管理 client");
});

test("a generic title is replaced by the spec's name", () => {
  assert.is(wordsOf("API", "orders"), "orders client");
  assert.is(wordsOf("API Documentation", "openapi"), "api documentation client");
  assert.is(wordsOf("API"), "api client");
});

test("a configured name is kept", () => {
  const { name, isGiven } = nameClient({ title: "Pets", spec: "pets" }, { client: "OpenAPIClient" });
  assert.is(name.text, "OpenAPIClient");
  assert.is(isGiven, true);
});

test.run();
