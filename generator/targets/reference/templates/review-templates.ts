import { createDiagnostic } from "../../../diagnostics/catalogue.ts";
import { suggest } from "../../../diagnostics/suggest.ts";
import type { TemplateFault, Templates } from "../../../plan/target.ts";
import { loadTemplateParser, type TemplateNode } from "../print-template.ts";
import { listLanguages, templateOf } from "../samples/read-languages.ts";
import { findUnknownNames, type UnknownName } from "./template-names.ts";
import { shapeOf } from "./view-shape.ts";

/** Finds the templates that do not parse, the names in them that mean nothing, and languages without a template. */
export async function reviewTemplates(templates: Templates): Promise<readonly TemplateFault[]> {
  const parse = await loadTemplateParser();
  const parsed = new Map<string, TemplateNode>();
  const faults: TemplateFault[] = listLanguages(templates).flatMap((language) => {
    return templates.has(templateOf(language)) ? [] : [describeMissing(language)];
  });
  for (const [path, text] of templates) {
    if (!path.endsWith(".hbs")) continue;
    const result = parse(text);
    if ("root" in result) parsed.set(path, result.root);
    else faults.push(describeSyntax(path, text, result));
  }
  const unknown = [...parsed.keys()].flatMap((path) => {
    const shape = shapeOf(path);
    return shape === undefined ? [] : findUnknownNames(path, shape, parsed);
  });
  // A partial is checked with each template that prints it.
  const distinct = new Map(unknown.map((name) => [`${name.path}:${name.line}:${name.column}:${name.name}`, name]));
  return [...faults, ...Array.from(distinct.values(), (name) => describeName(name, templates))];
}

function describeMissing(language: string): TemplateFault {
  const file = templateOf(language);
  return {
    path: `languages/${language}.json`,
    offset: 0,
    describe: (place) => createDiagnostic("missing-template", { language, file }, place),
  };
}

function describeSyntax(
  path: string,
  text: string,
  { reason, line }: { readonly reason: string; readonly line: number },
): TemplateFault {
  return {
    path,
    offset: findOffset(text, line, 0),
    describe: (place) => createDiagnostic("syntax-error", { format: "Handlebars", reason }, place),
  };
}

function describeName({ kind, name, known, path, line, column }: UnknownName, templates: Templates): TemplateFault {
  return {
    path,
    offset: findOffset(templates.get(path) ?? "", line, column),
    describe: (place) =>
      createDiagnostic("unknown-template-name", { kind, name, suggestion: suggest(name, known) }, place),
  };
}

/** Lines count from 1, columns from 0. */
function findOffset(text: string, line: number, column: number): number {
  const before = text.split("\n").slice(0, line - 1);
  return before.reduce((offset, each) => offset + each.length + 1, 0) + column;
}
