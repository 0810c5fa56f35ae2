import type { ExaminedDocument } from "../../generator/testing/examine-document.fixture.ts";
import { mutateDocument, SEEDS } from "../../generator/testing/hostile/mutated-documents.fixture.ts";
import { hasCorpus } from "../fetching/fetch-corpus.ts";
import { listDocuments, readDocument } from "./documents.ts";

/** What is small enough to be made mistakes in by the thousand. */
const SEED_BYTES = 30_000;

const SEED_COUNT = 200;

const MUTATION = /^mutation (\d+)$/;

let seeds: readonly ExaminedDocument[] | undefined;

export function nameMutation(number: number): string {
  return `mutation ${number}`;
}

/** A document of the corpus, or one with mistakes. */
export function loadDocument(name: string): ExaminedDocument {
  const number = MUTATION.exec(name)?.[1];
  if (number === undefined) return { name: "openapi.json", text: readDocument(name) };
  seeds ??= [...SEEDS, ...listSmallDocuments()];
  return mutateDocument(Number(number), seeds);
}

function listSmallDocuments(): ExaminedDocument[] {
  const documents = hasCorpus() ? listDocuments().filter(({ bytes }) => bytes < SEED_BYTES) : [];
  return documents.slice(0, SEED_COUNT).map(({ name }) => ({ name: "openapi.json", text: readDocument(name) }));
}
