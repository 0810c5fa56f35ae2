import { readPattern } from "../../../addresses/address-pattern.ts";
import { createDiagnostic } from "../../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../../diagnostics/diagnostic.ts";
import type { ApiModel, JsonObject, Pointer } from "../../../model/model.ts";
import { placeInModel } from "../../../plan/model-place.ts";
import { completeOptions } from "../reference-options.ts";
import { placePages } from "./page-paths.ts";

/** Finds pages that would be one file, on systems that ignore letter case too. */
export function diagnoseAddresses(api: ApiModel, options: JsonObject): Diagnostic[] {
  const complete = completeOptions(options, api);
  const { path, locales, languages, languageTabs } = complete;
  const pattern = readPattern(path, complete);
  // In another language or locale the same pages would meet.
  const values = { locale: locales[0] ?? "", language: languages[0] ?? "", spec: "" };
  const { start, pages, indexes, guides } = placePages({
    api,
    pattern,
    values,
    hasOthers: languages.length > 1 && !languageTabs,
  });
  const known = new Map<string, Pointer>([[fold(start), "/info"]]);
  const planned: (readonly [path: string | undefined, pointer: Pointer])[] = [
    ...api.resources.map(({ tag, pointer }) => [indexes.get(tag), pointer] as const),
    ...api.guides.map(({ tag, pointer }) => [guides.get(tag), pointer] as const),
    ...api.operations.map(({ id, pointer }) => [pages.get(id), pointer] as const),
  ];
  return planned.flatMap(([file = "", pointer]) => {
    const first = known.get(fold(file));
    if (first === undefined) known.set(fold(file), pointer);
    if (first === undefined) return [];
    return createDiagnostic("equal-addresses", { file }, placeInModel(pointer), placeInModel(first));
  });
}

function fold(path: string): string {
  return path.normalize("NFC").toLowerCase();
}
