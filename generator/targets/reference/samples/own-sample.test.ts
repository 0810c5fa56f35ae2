import { test } from "uvu";
import * as assert from "uvu/assert";
import { planPagesOf } from "../pages.fixture.ts";

async function readSample(language: string, source: string): Promise<string> {
  const operation = {
    operationId: "unlinkUser",
    "x-codeSamples": [{ lang: language, source }],
    responses: { 204: { description: "" } },
  };
  const document = { openapi: "3.1.0", info: { title: "A", version: "1" }, paths: { "/a": { get: operation } } };
  const pages = await planPagesOf(JSON.stringify(document), { options: { languages: [language] } });
  const page = pages.get(`${language}/a/unlink-user.md`) ?? "";
  return /## Sample code\n\n(?:<!-- prettier-ignore -->\n)?```\w+\n([^]*?)\n```/.exec(page)?.[1] ?? "";
}

test("a sample of the document's is shown where it calls the method that the page names", async () => {
  assert.is(await readSample("python", "client.unlink_user(1)"), "client.unlink_user(1)");
  assert.is(await readSample("go", "client.UnlinkUser(1)"), "client.UnlinkUser(1)");
});

test("where it calls another one, a sample is generated", async () => {
  for (const other of [
    "client.unbind_user(1)",
    "client.admin_unlink_user(1)",
    "client.unlink_users(1)",
    "unlinkUser(1)",
  ])
    assert.match(await readSample("python", other), "a_client.unlink_user()");
  assert.match(await readSample("go", "client.unlinkUser(1)"), ".UnlinkUser(");
});

test("a language without methods has the document's sample, whatever it says", async () => {
  assert.is(await readSample("curl", "curl -s example.com"), "curl -s example.com");
});

test.run();
