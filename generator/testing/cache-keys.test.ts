/** That the key of a result stands for all that it depends on: see `Cache`. */
import { test } from "uvu";
import * as assert from "uvu/assert";
import { SOURCES } from "./case-folders.ts";
import type { DocumentParts } from "../document/normalizing/document-parts.ts";
import { runInMemory } from "./in-memory.ts";
import type { CacheKey } from "../incremental/cache.ts";
import { DocumentCache } from "../incremental/document-cache.ts";
import { mutateDocument, SEEDS } from "./hostile/mutated-documents.fixture.ts";
import { readTemplates } from "../plan/discover-targets.ts";
import { target as reference } from "../targets/reference/target.ts";
import { target as typescript } from "../targets/typescript/target.ts";

const MUTATIONS = 2000;

const results = new Map<string, string>();
let meetings = 0;

/** Holds a result against that which had the same key. */
function meet(key: string, result: unknown, what: string): void {
  const text = JSON.stringify(result);
  const known = results.get(key);
  if (known !== undefined) meetings += 1;
  assert.is(text, known ?? text, what);
  results.set(key, text);
}

/** A cache that has everything computed, and remembers each result by its key. */
class RecordingCache extends DocumentCache {
  readonly #owner: string;
  readonly #documentParts: DocumentParts;

  constructor(owner: string, parts: DocumentParts) {
    super(parts);
    this.#owner = owner;
    this.#documentParts = parts;
  }

  override getOrCompute<T>(key: CacheKey, compute: () => T): T {
    const computed = compute();
    if (key.parts?.some((pointer) => !this.#documentParts.has(pointer))) return computed;
    const hash = `${this.#owner} ${key.kind} ${this.hashKey(key)}`;
    if (!(computed instanceof Promise)) meet(hash, computed, key.kind);
    else return computed.then((result: unknown) => (meet(hash, result, key.kind), result)) as T;
    return computed;
  }
}

test("the results of all documents, with and without mistakes, are the same where their keys are", async () => {
  const targets = [reference, typescript].map((target) => ({
    target,
    options: {},
    templates: readTemplates(SOURCES, target.name),
    openCache: (parts: DocumentParts) => new RecordingCache(target.name, parts),
  }));
  const mutated = Array.from({ length: MUTATIONS }, (_, number) => mutateDocument(number));
  for (const { name, text } of [...SEEDS, ...mutated]) {
    const openCache = (parts: DocumentParts): RecordingCache => new RecordingCache(name, parts);
    await runInMemory({ files: { [name]: text }, targets, openCache });
  }
  assert.ok(meetings > 1000);
});

test.run();
