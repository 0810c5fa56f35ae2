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

/** The context of a stage that rewrites a document. */
export interface RewriteContext extends DocumentSource {
  readonly read: ReadSource;
}

type Rewrite = (
  document: SpecDocument,
  context: RewriteContext,
) => Outcome<SpecDocument> | Promise<Outcome<SpecDocument>>;

/** The rewrites before validation, in order. Each one keeps the origins: see `provenance.ts`. */
const REWRITES: readonly Rewrite[] = [expandReferences, upgradeDocument];

/** Reads a document with all of its files, and upgrades it to OpenAPI 3. */
export async function openDocument(document: DocumentSource, read: ReadSource): Promise<Outcome<SpecDocument>> {
  const { source, allowsOutside = false } = document;
  let opened = await readDocument(source, read, { allowsOutside });
  for (const rewrite of REWRITES) opened = await chainAsync(opened, (value) => rewrite(value, { ...document, read }));
  return opened;
}
