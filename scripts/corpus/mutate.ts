/**
 * Makes mistakes in documents, of this repository and of the corpus where it is there: each mutation is refused with a
 * line, or gives an SDK that compiles and good pages.
 *
 *   npm run mutate [-- --count 10000 --from 0]
 *   npm run mutate -- --from 123 --print      the document itself
 */
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { loadDocument, nameMutation } from "./load-document.ts";
import { Results } from "./results.ts";
import { runBatch } from "./run-batch.ts";
import { tabulate } from "./tabulate.ts";
import { REFUSED } from "../../generator/testing/examine-document.fixture.ts";

const BATCH = 100;

const { values } = parseArgs({
  options: {
    count: { type: "string", default: "10000" },
    from: { type: "string", default: "0" },
    seconds: { type: "string", default: "60" },
    results: { type: "string", default: fileURLToPath(new URL("../../.corpus-results/mutations", import.meta.url)) },
    print: { type: "boolean", default: false },
  },
});

async function mutateAll(): Promise<void> {
  const results = new Results(values.results);
  const [first, end] = [Number(values.from), Number(values.from) + Number(values.count)];
  for (let start = first; start < end; start += BATCH) {
    const numbers = Array.from({ length: Math.min(BATCH, end - start) }, (_, index) => start + index);
    const documents = numbers.map((number) => ({ name: nameMutation(number), bytes: 0 }));
    for (const result of await runBatch(documents, { pages: 4, formatted: 0, seconds: Number(values.seconds) })) {
      results.add(result);
      const faults = result.faults.filter(({ cause }) => !cause.startsWith(REFUSED));
      for (const { cause, detail } of faults) console.log(`${result.document}\n    ${cause}\n        ${detail}`);
    }
    console.error(`${start + numbers.length - first} of ${end - first}`);
  }
  console.log(tabulate(results.list()));
}

if (values.print) console.log(loadDocument(nameMutation(Number(values.from))).text);
else await mutateAll();
