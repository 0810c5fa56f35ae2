import { readdirSync, readFileSync } from "node:fs";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { caseFolder, listCases } from "../../testing/case-folders.ts";
import { stringifyJson } from "../../syntax/stringify-json.ts";
import { openDocument } from "../open-document.ts";
import { OutsideError } from "./boundary.ts";
import { recordSources, replaySources, type RecordedSource } from "./recorded-sources.ts";
import type { ReadSource } from "../fetching/source-reader.ts";

/** The results of reading a document, and of replaying its recorded sources after a message to a thread. */
async function readTwice(source: string, read: ReadSource): Promise<[own: string, other: string]> {
  const records: RecordedSource[] = [];
  const own = await openDocument({ source }, recordSources(read, records));
  const other = await openDocument({ source }, replaySources(structuredClone(records)));
  const [first = "", second = ""] = [own, other].map(({ value }) =>
    value === undefined ? "" : stringifyJson([value.root.tree, [...value.files.keys()], [...value.outside]]),
  );
  return [first, second];
}

test("a document is the same when replayed from recorded sources", async () => {
  for (const name of listCases("cases")) {
    const folder = caseFolder("cases", name);
    const source = readdirSync(folder).find((file) => file.startsWith("openapi.")) ?? "";
    const [own, other] = await readTwice(source, (file) => Promise.resolve(readFileSync(folder + file)));
    assert.ok(own !== "" && own === other, name);
  }
});

test("outside and unreadable files are the same when replayed", async () => {
  const write = (reference: string): string =>
    JSON.stringify({
      openapi: "3.1.0",
      info: { title: "A", version: "1" },
      paths: {},
      components: { schemas: { A: { $ref: reference } } },
    });
  const readFrom =
    (text: string): ReadSource =>
    (file) =>
      file === "openapi.json" ? Promise.resolve(Buffer.from(text)) : Promise.reject(new OutsideError(file));
  const [own, other] = await readTwice("openapi.json", readFrom(write("linked.json")));
  assert.ok(own.includes('["linked.json"]'));
  assert.is(other, own);
  const missing: ReadSource = () => Promise.reject(new Error("there is no such file"));
  assert.equal(await readTwice("openapi.json", missing), ["", ""]);
});

test.run();
