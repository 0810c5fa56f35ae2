import { createDiagnostic } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";

/** What a text parses to, or why it does not. */
export type Parsed = ParsedValue | { readonly error: ParseFault };

export interface ParsedValue {
  readonly value: unknown;
  /** What is valid, but not read as it is written; absent where there is none. */
  readonly flaws?: readonly ParseFlaw[];
}

export type ParseFlaw = DuplicateKey | NumberOutOfRange;

export interface DuplicateKey {
  readonly key: string;
  readonly offset: number;
  /** Of the same key, where it comes first. */
  readonly first: number;
}

export interface NumberOutOfRange {
  /** As it is written. */
  readonly number: string;
  readonly offset: number;
}

export type ParseFault = SyntaxFault | DepthFault;

export interface SyntaxFault {
  /** Completes "This is not valid JSON: …", without a full stop. */
  readonly message: string;
  /** In UTF-16 units from the start of the text. */
  readonly offset: number;
}

/** The text may be valid, but opens more levels than whatever comes after can enter. */
export interface DepthFault {
  readonly maxDepth: number;
  /** Of what opens one level too many. */
  readonly offset: number;
}

/** Finds a node's place in a text, in UTF-16 units; `undefined` where the text has no such node. */
export type Locate = (pointer: string, at: "key" | "value") => number | undefined;

export interface ParsedText {
  readonly file: string;
  readonly text: string;
  readonly format: "JSON" | "YAML";
}

export function describeParseFault(fault: ParseFault, { file, text, format }: ParsedText): Diagnostic {
  const place = { file, text, offset: fault.offset };
  if ("maxDepth" in fault) return createDiagnostic("too-deep", { maxDepth: fault.maxDepth }, place);
  return createDiagnostic("syntax-error", { format, reason: fault.message }, place);
}

export function describeParseFlaw(flaw: ParseFlaw, { file, text }: ParsedText): Diagnostic {
  const place = { file, text, offset: flaw.offset };
  if ("number" in flaw) return createDiagnostic("number-out-of-range", flaw, place);
  return createDiagnostic("duplicate-key", flaw, place, { file, text, offset: flaw.first });
}
