/** That a document whose parts stand for themselves is the same whichever of them is asked for, and when. */
import { test } from "uvu";
import * as assert from "uvu/assert";
import { hasErrors } from "../diagnostics/outcome.ts";
import { stringifyJson } from "../syntax/stringify-json.ts";
import { readSourceParts } from "../document/normalizing/document-parts.ts";
import { normalizeDocument } from "../document/normalizing/normalize.ts";
import { validateDocument } from "../document/validating/validate.ts";
import { mutateDocument, SEEDS } from "./hostile/mutated-documents.fixture.ts";
import { openDocument } from "../document/open-document.ts";
import { readRealDocuments } from "./same-bytes.fixture.ts";
import { isObject } from "../syntax/values.ts";

const MUTATIONS = 2000;

/** Asks for all that an object has, the last first. */
function askBackwards(value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  for (const key of Object.keys(value).reverse()) askBackwards((value as Record<string, unknown>)[key]);
}

test("normalized as a whole or part by part, a document is the same", async () => {
  const mutated = Array.from({ length: MUTATIONS }, (_, number) => mutateDocument(number));
  const real = Object.entries(readRealDocuments()).map(([name, text]) => ({ name, text }));
  let divided = 0;
  for (const { name, text } of [...SEEDS, ...mutated, ...real]) {
    const { value: document } = await openDocument({ source: name }, (file) =>
      file === name ? Promise.resolve(Buffer.from(text)) : Promise.reject(new Error("there is no such file")),
    );
    if (document === undefined || hasErrors(validateDocument(document).diagnostics)) continue;
    const parts = readSourceParts(document);
    if (parts === undefined) continue;
    divided += 1;
    const whole = normalizeDocument(document);
    const inParts = normalizeDocument(document, parts);
    assert.ok(isObject(inParts.root));
    askBackwards(inParts.root);
    assert.is(stringifyJson(inParts.root), stringifyJson(whole.root), name);
    const nameAll = ({ sharedHolders }: typeof whole): string[] =>
      Array.from(sharedHolders.values(), ({ name: called, pointer }) => `${called} ${pointer}`).sort();
    assert.equal(nameAll(inParts), nameAll(whole), name);
    for (const pointer of parts.keys()) assert.equal(inParts.origin(pointer), whole.origin(pointer), pointer);
  }
  assert.ok(divided > 500, String(divided));
});

test.run();
