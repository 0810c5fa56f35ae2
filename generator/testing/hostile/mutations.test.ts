/** Whatever is wrong with a document: it is reported with a line, or what comes out is right. Ten thousand: `npm run mutate`. */
import { test } from "uvu";
import * as assert from "uvu/assert";
import { examineDocument, findCompileFaults, REFUSED } from "../examine-document.fixture.ts";
import { mutateDocument } from "./mutated-documents.fixture.ts";

const COUNT = 1000;

/** Compiling takes longer than all else. */
const COMPILED = 10;

const sdks = new Map<string, ReadonlyMap<string, string>>();

test(`${COUNT} documents with mistakes are refused with a line, or give good pages`, async () => {
  const faults: string[] = [];
  let refused = 0;
  for (let number = 0; number < COUNT; number += 1) {
    const examination = await examineDocument(mutateDocument(number), { pages: 2, formatted: 0 });
    const { sdk } = examination;
    if (sdk === undefined) refused += 1;
    else if (number % COMPILED === 0) sdks.set(String(number), sdk);
    const serious = examination.faults.filter(({ cause }) => !cause.startsWith(REFUSED));
    faults.push(...serious.map(({ cause, detail }) => `${number}: ${cause}\n${detail}`));
  }
  assert.equal(faults, []);
  assert.ok(refused > COUNT / 10 && refused < (COUNT * 9) / 10, `${refused} of ${COUNT} are refused`);
});

test("their SDKs compile", () => {
  assert.ok(sdks.size > COUNT / COMPILED / 10);
  assert.equal([...findCompileFaults(sdks)], []);
});

test.run();
