import { chainAsync, type Outcome } from "../diagnostics/outcome.ts";
import type { ReadSource } from "./fetching/source-reader.ts";
import { readDocument } from "./reading/read.ts";
import { expandReferences } from "./references/expand-references.ts";
import type { SpecDocument } from "./spec-document.ts";
import { upgradeDocument } from "./upgrading/upgrade-document.ts";

export interface DocumentSource {
  /** A file or URL. */
  readonly source: string;
  /** Whether its references may leave the folder or origin of the source. */
  readonly allowsOutside?: boolean;
}

/** What a stage that rewrites a document is given beside it. */
export interface RewriteContext extends DocumentSource {
  readonly read: ReadSource;
}

type Rewrite = (
  document: SpecDocument,
  context: RewriteContext,
) => Outcome<SpecDocument> | Promise<Outcome<SpecDocument>>;

/** What a document goes through before it is validated, in this order. Each keeps the way back: see `provenance.ts`. */
const REWRITES: readonly Rewrite[] = [expandReferences, upgradeDocument];

/** Reads a document with all of its files, and brings it to a version of OpenAPI 3. */
export async function openDocument(document: DocumentSource, read: ReadSource): Promise<Outcome<SpecDocument>> {
  const { source, allowsOutside = false } = document;
  let opened = await readDocument(source, read, { allowsOutside });
  for (const rewrite of REWRITES) opened = await chainAsync(opened, (value) => rewrite(value, { ...document, read }));
  return opened;
}
