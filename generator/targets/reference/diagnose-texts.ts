import { createDiagnostic } from "../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { joinPointer } from "../../syntax/json-pointer.ts";
import type { ApiModel } from "../../model/model.ts";
import { placeInModel } from "../../plan/model-place.ts";
import { isPrintedAsWritten } from "./markdown/markdown-block.ts";

/** Warns of texts that pages show verbatim, even if no page has to be printed. */
export function diagnoseTexts({ info, resources, operations }: ApiModel): Diagnostic[] {
  return [{ ...info, pointer: "/info" }, ...resources, ...operations]
    .filter(({ description = "" }) => isPrintedAsWritten(description))
    .map(({ pointer }) => createDiagnostic("complex-markdown", {}, placeInModel(joinPointer(pointer, "description"))));
}
