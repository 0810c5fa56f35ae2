import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { PlaceLocator } from "../locate.ts";
import { readDocument } from "./read.ts";

const toBytes = (text: string) => (): Promise<Uint8Array> => Promise.resolve(Buffer.from(text));

/** The diagnostics of a text, each as its message, its `line:column`, and that of its second place. */
async function readFlaws(text: string): Promise<string[]> {
  const locator = new PlaceLocator(toBytes(text));
  const { value, diagnostics } = await readDocument("openapi.json", toBytes(text));
  assert.ok(value !== undefined);
  return Promise.all(
    diagnostics.map(async ({ code, severity, message, place, related }: Diagnostic) => {
      const places = await Promise.all([place, related].flatMap((other) => (other ? [locator.locate(other)] : [])));
      const positions = places.flatMap(({ position }) => position ?? []);
      return [severity, code, ...positions.map(({ line, column }) => `${line}:${column}`), message].join(" ");
    }),
  );
}

test("a key twice in JSON is a warning with both places", async () => {
  const text = `{ "openapi": "3.1.0",
  "paths": { "/a": {} },
  "info": { "title": "A", "title": "B" },
  "paths": {}
}`;
  assert.equal(await readFlaws(text), [
    'warning duplicate-key 3:27 3:13 The key "title" occurs twice; the last one is used.',
    'warning duplicate-key 4:3 2:3 The key "paths" occurs twice; the last one is used.',
  ]);
});

test("a number in JSON that is out of range is a warning", async () => {
  assert.equal(await readFlaws(`{ "openapi": "3.1.0",\n  "maximum": -1e400\n}`), [
    "warning number-out-of-range 2:14 -1e400 is out of range; the nearest number is used.",
  ]);
});

test("both formats keep the digits of integers beyond doubles", async () => {
  for (const name of ["openapi.json", "openapi.yaml"]) {
    const { value } = await readDocument(name, toBytes(`{ "openapi": "3.1.0", "id": 9007199254740993 }`));
    assert.equal(value?.root.tree, { openapi: "3.1.0", id: 9007199254740993n });
  }
});

test.run();
