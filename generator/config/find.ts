import { readdir } from "node:fs/promises";
import { createDiagnostic } from "../diagnostics/catalogue.ts";
import type { Outcome } from "../diagnostics/outcome.ts";
import { describeSystemError } from "../diagnostics/system-error.ts";

const FILE_NAME = /^specloom\.config\.(?:json|ya?ml|m?[jt]s)$/;

/**
 * Finds the configuration in a folder, but not in its parents. The value is `undefined` if there is none, which is not
 * an error.
 */
export async function findConfig(folder: string): Promise<Outcome<string | undefined>> {
  let names: string[];
  try {
    names = (await readdir(folder)).filter((name) => FILE_NAME.test(name)).sort();
  } catch (error) {
    const reason = describeSystemError(error);
    return { diagnostics: [createDiagnostic("unreadable-file", { file: folder, reason }, { file: folder })] };
  }
  const [first, second] = names;
  if (first === undefined || second === undefined) return { value: first, diagnostics: [] };
  const diagnostic = createDiagnostic("ambiguous-config", { files: names }, { file: first }, { file: second });
  return { diagnostics: [diagnostic] };
}
