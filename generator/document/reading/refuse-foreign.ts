import { createDiagnostic } from "../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { joinPointer } from "../../syntax/json-pointer.ts";
import { suggest } from "../../diagnostics/suggest.ts";
import { recognizeRoot } from "./foreign-format.ts";
import { recognizeText } from "./foreign-text.ts";
import { isSwagger } from "../upgrading/openapi-version.ts";
import type { SourceFile } from "../spec-document.ts";
import { describeType, isObject } from "../../syntax/values.ts";

/** The name and text of a root document. */
export interface RootText {
  readonly file: string;
  readonly text: string;
  /** Absent: the text cannot be parsed. */
  readonly root?: SourceFile | undefined;
}

/** Reports a root document that is not OpenAPI, with its format if that is recognized. */
export function refuseForeign({ file, text, root }: RootText): Diagnostic | undefined {
  return root === undefined ? refuseText(file, text) : refuseRoot(root, text);
}

function refuseRoot({ name: file, tree }: SourceFile, text: string): Diagnostic | undefined {
  if (isObject(tree) && (tree["openapi"] !== undefined || isSwagger(tree))) return undefined;
  const format = recognizeRoot(tree) ?? recognizeText(text);
  if (format !== undefined) return createDiagnostic("not-openapi", { format }, { file, pointer: "" });
  if (!isObject(tree)) return createDiagnostic("not-openapi", { type: describeType(tree) }, { file, pointer: "" });
  const misspelt = Object.keys(tree).find((key) => suggest(key, VERSION_FIELDS) !== undefined);
  if (misspelt === undefined) return createDiagnostic("not-openapi", {}, { file, pointer: "" });
  const place = { file, pointer: joinPointer("", misspelt), at: "key" as const };
  return createDiagnostic("not-openapi", { suggestion: suggest(misspelt, VERSION_FIELDS) }, place);
}

const VERSION_FIELDS = ["openapi", "swagger"];

/** A text that looks like OpenAPI is not reported: its syntax error is. */
function refuseText(file: string, text: string): Diagnostic | undefined {
  if (/^\s*["']?(?:openapi|swagger)["']?\s*:/m.test(text)) return undefined;
  const format = recognizeText(text);
  return format && createDiagnostic("not-openapi", { format }, { file, text, offset: 0 });
}
