/** The one door of js-yaml: the fastest correct parser, without positions. https://yaml.org/spec/1.2.2/ */
import { CORE_SCHEMA, load, mergeTag, YAMLException } from "js-yaml";
import { joinPointer } from "../diagnostics/json-pointer.ts";
import { findTooDeepPath, MAX_DEPTH } from "../diagnostics/nesting.ts";
import type { AliasFault, Parsed } from "./parsed.ts";

/** YAML 1.2, so that `no` and `2020-01-01` are strings, and the merge keys of 1.1, which API documents use. */
const SCHEMA = CORE_SCHEMA.withTags(mergeTag);

/** How js-yaml says that a text is valid, but too deep. */
const TOO_DEEP = /^nesting exceeded maxDepth/;

/** Aliases share a value, so that a few lines can stand for billions of nodes; no API document comes near this. */
const MAX_NODES = 10_000_000;

/** Parses one YAML document. Two equal keys are an error, and so are anchors that hold themselves or grow without measure. */
export function parseYaml(text: string): Parsed {
  try {
    // It counts what the lists and maps hold as a level too.
    const value = load(text, { schema: SCHEMA, maxDepth: MAX_DEPTH });
    const fault = text.includes("*") ? findAliasFault(value) : undefined;
    return fault === undefined ? { value } : { error: fault };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const offset = error.mark?.position ?? findSecondDocument(text);
    return { error: TOO_DEEP.test(error.reason) ? { maxDepth: MAX_DEPTH, offset } : { message: error.reason, offset } };
  }
}

/** That a stream has more than one document, js-yaml says without a place. */
function findSecondDocument(text: string): number {
  const marks = Array.from(text.matchAll(/^(?:---|\.\.\.)(?=\s|$)/gm), ({ index }) => index);
  const isBehindContent = (offset: number): boolean => /^(?!\s*(?:[#%]|---|$))/m.test(text.slice(0, offset));
  return marks.find(isBehindContent) ?? 0;
}

function findAliasFault(root: unknown): AliasFault | undefined {
  const sizes = new Map<object, number>();
  const open = new Set<object>();
  const path: string[] = [];
  let fault: AliasFault | undefined;

  /** The nodes that a value stands for, every alias written out. */
  function measure(value: unknown): number {
    if (typeof value !== "object" || value === null) return 1;
    const known = sizes.get(value);
    if (known !== undefined) return known;
    if (open.has(value)) {
      fault ??= { message: "this alias stands within its own anchor", pointer: joinPointer("", ...path) };
      return 1;
    }
    if (open.size === MAX_DEPTH) return 1; // Told below.
    open.add(value);
    let size = 1;
    for (const key in value) {
      path.push(key);
      size += measure((value as Readonly<Record<string, unknown>>)[key]);
      path.pop();
    }
    open.delete(value);
    sizes.set(value, size);
    if (size > MAX_NODES)
      fault ??= { message: "the aliases in it, written out, are too large", pointer: joinPointer("", ...path) };
    return size;
  }

  measure(root);
  if (fault !== undefined) return fault;
  const deep = findTooDeepPath(root);
  return deep && { maxDepth: MAX_DEPTH, pointer: joinPointer("", ...deep) };
}
