/** Tests with the OpenAPI Initiative's own documents, which are not part of this repository. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { diagnose } from "../../testing/in-memory.ts";

const SETS = new URL("../../../../shared/sets/openapi/", import.meta.url);

const documents = suite("the OpenAPI Initiative's documents");

if (existsSync(SETS)) {
  for (const version of readdirSync(SETS)) {
    for (const file of readdirSync(new URL(`${version}/pass/`, SETS))) {
      documents(`${version} ${file} can be used`, async () => {
        const found = await diagnose({ [file]: readFileSync(new URL(`${version}/pass/${file}`, SETS), "utf8") });
        // Most of them only have webhooks or components, so there is nothing to generate.
        assert.equal(
          found.filter((line) => line.startsWith("error") && !line.startsWith("error no-operations ")),
          [],
        );
      });
    }
    for (const file of readdirSync(new URL(`${version}/fail/`, SETS))) {
      documents(`${version} ${file} is refused with what is wrong`, async () => {
        const found = await diagnose({ [file]: readFileSync(new URL(`${version}/fail/${file}`, SETS), "utf8") });
        const hasNoContainers = file === "no_containers.yaml";
        assert.ok(
          found.some((line) => hasNoContainers || !line.includes("no-operations")),
          found.join("\n"),
        );
        assert.ok(
          found.every((line) => /:\d+:\d+$/.test(line)),
          found.join("\n"),
        );
      });
    }
  }
} else {
  documents.skip("skipped: the documents are not here");
}

documents.run();
