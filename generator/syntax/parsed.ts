import { createDiagnostic } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";

/** The value of a text, or the reason why it is invalid. */
export type Parsed = ParsedValue | { readonly error: ParseFault };

export interface ParsedValue {
  readonly value: unknown;
  /** Parts of a valid text that are not read as written. Absent: none. */
  readonly flaws?: readonly ParseFlaw[];
}

export type ParseFlaw = DuplicateKey | NumberOutOfRange;

export interface DuplicateKey {
  readonly key: string;
  readonly offset: number;
  /** The offset of the key's first occurrence. */
  readonly first: number;
}

export interface NumberOutOfRange {
  /** The number as written. */
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

/** The text exceeds the maximum depth, so it was not parsed. */
export interface DepthFault {
  readonly maxDepth: number;
  /** The offset of the first bracket that is too deep. */
  readonly offset: number;
}

/** Finds the offset of a node in UTF-16 units; `undefined` if the text has no such node. */
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
