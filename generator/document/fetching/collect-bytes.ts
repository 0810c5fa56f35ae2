import { createDiagnostic } from "../../diagnostics/catalogue.ts";
import { SourceFault } from "./source-fault.ts";
import { describeBytes } from "./source-limits.ts";

/** Reads a stream to its end. Throws a `SourceFault` once it exceeds `maxBytes`. */
export async function collectBytes(chunks: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Uint8Array> {
  const collected: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    checkSize(length, maxBytes);
    collected.push(chunk);
  }
  return Buffer.concat(collected, length);
}

/** Throws a `SourceFault` for a document that is too long, before it takes memory. */
export function checkSize(length: number, maxBytes: number): void {
  if (length <= maxBytes) return;
  const limit = describeBytes(maxBytes);
  throw new SourceFault((file, place) => createDiagnostic("source-too-large", { file, limit }, place));
}
