import { validateAgainstSchema } from "../config/validate-against-schema.ts";
import type { Diagnostic, Place } from "../diagnostics/diagnostic.ts";
import type { Target, Templates } from "../plan/target.ts";
import { createJsonLocator, parseJson } from "../syntax/parse-json.ts";
import { describeParseFault } from "../syntax/parsed.ts";

/** Validates the templates of a target. The places of diagnostics are files and lines. */
export async function validateTemplates(target: Target, templates: Templates): Promise<Diagnostic[]> {
  const files = [...templates].filter(([path]) => path.endsWith(".json"));
  const data = await Promise.all(files.map(([path, text]) => validateData(target, path, text)));
  const faults = (await target.reviewTemplates?.(templates)) ?? [];
  const others = faults.map(({ path, offset, describe }) => {
    return describe({ file: nameFile(target, path), text: templates.get(path) ?? "", offset });
  });
  return [...data.flat(), ...others];
}

async function validateData(target: Target, path: string, text: string): Promise<Diagnostic[]> {
  if (target.templateSchema?.(path, undefined) === undefined) return [];
  const file = nameFile(target, path);
  const parsed = parseJson(text);
  if ("error" in parsed) return [describeParseFault(parsed.error, { file, text, format: "JSON" })];
  const { value } = parsed;
  const schema = target.templateSchema(path, value) ?? {};
  const diagnostics = await validateAgainstSchema({ value, schema, file, pointer: "" });
  return diagnostics.map((diagnostic) => ({ ...diagnostic, ...placeInText(diagnostic.place, text) }));
}

/** Adds the text to a place: a template's name is only relative, so its file cannot be read again. */
function placeInText(place: Place | undefined, text: string): { place?: Place } {
  if (place === undefined || !("pointer" in place)) return {};
  const offset = createJsonLocator(text)(place.pointer, place.at ?? "value") ?? 0;
  return { place: { file: place.file, text, offset } };
}

function nameFile({ name }: Target, path: string): string {
  return `templates/${name}/${path}`;
}
