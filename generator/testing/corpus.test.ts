/** A fixed part of the corpus of real documents; all of it: `npm run corpus`. */
import { test } from "uvu";
import * as assert from "uvu/assert";
import { listDocuments, readDocument } from "../../scripts/corpus/documents.ts";
import { hasCorpus } from "../../scripts/fetching/fetch-corpus.ts";
import { examineDocument, findCompileFaults } from "./examine-document.fixture.ts";

const COUNT = 60;

/** What takes longer is for `npm run corpus`. */
const MOST_BYTES = 200_000;

const sample = hasCorpus() ? listDocuments().filter(({ bytes }) => bytes <= MOST_BYTES) : [];
const sdks = new Map<string, ReadonlyMap<string, string>>();

if (sample.length === 0) test.skip("skipped: the corpus is not here, `npm run corpus -- --fetch` fetches it");
else {
  test(`${COUNT} real documents give good pages, and files that prettier leaves alone`, async () => {
    for (const { name } of sample.slice(0, COUNT)) {
      const document = { name: "openapi.json", text: readDocument(name) };
      const { faults, sdk } = await examineDocument(document, { pages: 6, formatted: 1 });
      assert.equal(faults, [], name);
      if (sdk !== undefined) sdks.set(name, sdk);
    }
    assert.is(sdks.size, COUNT);
  });

  test("their SDKs compile", () => {
    assert.equal([...findCompileFaults(sdks)], []);
  });
}

test.run();
