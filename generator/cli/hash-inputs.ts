import { sortMembers, type JsonValue } from "../diagnostics/json-value.ts";
import { isSystemError } from "../diagnostics/system-error.ts";
import { isUrl } from "../document/reference.ts";
import { STANDARD_INPUT, type SourceReader } from "../document/source-reader.ts";
import { readTemplates } from "../plan/discover-targets.ts";
import type { InputHash } from "../plan/plan.ts";
import { hashContent } from "../plan/content.ts";
import type { CommandContext } from "./command.ts";
import type { Run } from "./prepare-run.ts";
import { fromLockPath, type SelectedSpec } from "./select-specs.ts";

/** A document's file by its name in the lock, and the hash of what it holds. */
export interface DocumentHash {
  readonly name: string;
  readonly hash: string;
}

/** Where documents are read, and seen from where. */
export interface SourceContext extends Pick<CommandContext, "terminal"> {
  readonly sources: SourceReader;
}

/** All that the output of a spec is made from, for each of its folders. */
export function hashInputs(
  spec: SelectedSpec,
  documents: readonly DocumentHash[],
  { installation, build }: Pick<CommandContext, "installation" | "build">,
): InputHash[] {
  const outside = spec.allowsOutside && { allowsOutside: true };
  const settings = hashValue({ ...spec.model, ...outside } as unknown as JsonValue);
  return [...spec.targets].flatMap(([target, options]): InputHash[] => {
    const folder = `${spec.name}/${target}`;
    const templates = hashValue([...readTemplates(installation, target)].flat());
    return [
      ...documents.map((document): InputHash => ({ folder, kind: "document", ...document })),
      { folder, kind: "config", name: "spec", hash: settings },
      { folder, kind: "options", name: target, hash: hashValue(options) },
      ...(templates === hashValue([]) ? [] : [{ folder, kind: "template" as const, name: target, hash: templates }]),
      { folder, kind: "generator", name: "specloom", hash: build.fingerprint },
    ];
  });
}

/**
 * Hashes the files that a spec was last made from, as they are now. `undefined`: they are not known, or some cannot be
 * read from the disk.
 */
export async function hashRecordedDocuments(
  { name, targets }: SelectedSpec,
  { lock, outPath }: Pick<Run, "lock" | "outPath">,
  { sources, terminal }: SourceContext,
): Promise<DocumentHash[] | undefined> {
  const folders = [...targets.keys()].map((target) => `${name}/${target}`);
  const names = new Set(
    lock.inputs
      .filter((input) => input.kind === "document" && folders.includes(input.folder))
      .map((input) => input.name),
  );
  if ([...names].some((document) => isUrl(document) || document === STANDARD_INPUT)) return undefined;
  try {
    return await Promise.all(
      [...names].map(async (document) => {
        const bytes = await sources.read(fromLockPath(document, terminal.cwd, outPath));
        return { name: document, hash: hashDocument(bytes) };
      }),
    );
  } catch (error) {
    if (isSystemError(error)) return undefined;
    throw error;
  }
}

const documentHashes = new WeakMap<Uint8Array, string>();

/** Hashes what was read of a file or URL, which is never changed, once. */
export function hashDocument(bytes: Uint8Array): string {
  const hash = documentHashes.get(bytes) ?? hashContent(bytes);
  documentHashes.set(bytes, hash);
  return hash;
}

function hashValue(value: JsonValue): string {
  return hashContent(JSON.stringify(value, sortKeys));
}

/** The order in which settings are written changes nothing. */
function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return sortMembers(value as Readonly<Record<string, unknown>>);
}
