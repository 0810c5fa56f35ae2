/** That the key of a file stands for all that its text depends on: see `Fragments`. */
import { decodeText } from "./plan/content.ts";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { SOURCES } from "./case-folders.ts";
import { runInMemory } from "./in-memory.ts";
import { mutateDocument, SEEDS } from "./mutated-documents.fixture.ts";
import { readTemplates } from "./plan/discover-targets.ts";
import { Fragments } from "./plan/fragments.ts";
import type { Target } from "./plan/target.ts";
import { target as reference } from "./targets/reference/target.ts";
import { target as typescript } from "./targets/typescript/target.ts";

const MUTATIONS = 2000;

const texts = new Map<string, string>();
let meetings = 0;

/** The target, which remembers each text that it makes by its key. */
function recording(target: Target): Target {
  return {
    ...target,
    async plan(input) {
      const fragments = new Fragments(target.name, { find: () => undefined });
      const outcome = await target.plan({ ...input, fragments });
      for (const { path, key, bytes } of fragments.planned) {
        const text = decodeText(bytes);
        const known = texts.get(`${path} ${key}`);
        if (known !== undefined) meetings += 1;
        assert.is(text, known ?? text, path);
        texts.set(`${path} ${key}`, text);
      }
      return outcome;
    },
  };
}

test("files of all documents, with and without mistakes, are the same where their keys are", async () => {
  const targets = await Promise.all(
    [reference, typescript].map(async (target) => ({
      target: recording(target),
      options: {},
      templates: await readTemplates(SOURCES, target.name),
    })),
  );
  const mutated = Array.from({ length: MUTATIONS }, (_, number) => mutateDocument(number));
  for (const { name, text } of [...SEEDS, ...mutated]) await runInMemory({ files: { [name]: text }, targets });
  assert.ok(meetings > 1000);
});

test.run();
