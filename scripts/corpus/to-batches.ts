import type { CorpusDocument } from "./documents.ts";

/** What is compiled as one program. */
const BATCH = { documents: 50, bytes: 12e6 };

/** Splits documents into batches in their order. One that is too large for any batch has its own. */
export function toBatches<T extends Pick<CorpusDocument, "bytes">>(documents: readonly T[]): T[][] {
  const batches: T[][] = [];
  let bytes = 0;
  for (const document of documents) {
    const last = batches.at(-1);
    bytes += document.bytes;
    if (last !== undefined && last.length < BATCH.documents && bytes <= BATCH.bytes) last.push(document);
    else {
      batches.push([document]);
      bytes = document.bytes;
    }
  }
  return batches;
}
