import { createDiagnostic } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";

/** What a text parses to, or why it does not. */
export type Parsed = { readonly value: unknown } | { readonly error: ParseFault };

export type ParseFault = SyntaxFault | DepthFault | AliasFault;

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

/** What only the value shows, its aliases written out: it has no offsets, but the pointer of what is wrong. */
export type AliasFault = (Omit<SyntaxFault, "offset"> | Omit<DepthFault, "offset">) & { readonly pointer: string };

/** Finds a node's place in a text, in UTF-16 units; `undefined` where the text has no such node. */
export type Locate = (pointer: string, at: "key" | "value") => number | undefined;

export interface ParsedText {
  readonly file: string;
  readonly text: string;
  readonly format: "JSON" | "YAML";
}

export function describeParseFault(fault: ParseFault, { file, text, format }: ParsedText): Diagnostic {
  const place = "offset" in fault ? { file, text, offset: fault.offset } : { file, pointer: fault.pointer };
  if ("maxDepth" in fault) return createDiagnostic("too-deep", { maxDepth: fault.maxDepth }, place);
  return createDiagnostic("syntax-error", { format, reason: fault.message }, place);
}
