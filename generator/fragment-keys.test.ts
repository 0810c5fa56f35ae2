/** That the key of a file, or of any other result, stands for all that it depends on: see `Fragments` and `Memo`. */
import { decodeText } from "./plan/content.ts";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { SOURCES } from "./case-folders.ts";
import { runInMemory } from "./in-memory.ts";
import { mutateDocument, SEEDS } from "./mutated-documents.fixture.ts";
import { readTemplates } from "./plan/discover-targets.ts";
import { Fragments } from "./plan/fragments.ts";
import { Memo } from "./plan/memo.ts";
import type { Target } from "./plan/target.ts";
import { target as reference } from "./targets/reference/target.ts";
import { target as typescript } from "./targets/typescript/target.ts";

const MUTATIONS = 2000;

const texts = new Map<string, string>();
let meetings = 0;

/** Holds a text against that which had the same key. */
function meet(key: string, text: string, what: string): void {
  const known = texts.get(key);
  if (known !== undefined) meetings += 1;
  assert.is(text, known ?? text, what);
  texts.set(key, text);
}

/** A memo that has everything worked out, and remembers each result by its key. */
class RecordingMemo extends Memo {
  readonly #target: string;

  constructor(target: string) {
    super();
    this.#target = target;
  }

  override add(key: string, value: unknown): void {
    meet(`${this.#target} ${key}`, JSON.stringify(value), key);
  }
}

/** The target, which remembers each text that it makes by its key. */
function recording(target: Target): Target {
  return {
    ...target,
    async plan(input) {
      const fragments = new Fragments(target.name, { find: () => undefined });
      const outcome = await target.plan({ ...input, fragments, memo: new RecordingMemo(target.name) });
      for (const { path, key, bytes } of fragments.planned) meet(`${path} ${key}`, decodeText(bytes), path);
      return outcome;
    },
  };
}

test("the results of all documents, with and without mistakes, are the same where their keys are", async () => {
  const targets = await Promise.all(
    [reference, typescript].map(async (target) => ({
      target: recording(target),
      options: {},
      templates: readTemplates(SOURCES, target.name),
    })),
  );
  const mutated = Array.from({ length: MUTATIONS }, (_, number) => mutateDocument(number));
  for (const { name, text } of [...SEEDS, ...mutated]) await runInMemory({ files: { [name]: text }, targets });
  assert.ok(meetings > 1000);
});

test.run();
