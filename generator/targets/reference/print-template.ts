import { invariant } from "../../diagnostics/invariant.ts";

/** Prints a view with a template of this target, named by its path. */
export type PrintTemplate = (name: string, view: object) => string;

/**
 * The one door of Handlebars. Nothing is shared with other users of it, a misspelt field is an error, and nothing is
 * escaped here: views hold Markdown that has come through a door.
 */
export async function loadTemplates(templates: ReadonlyMap<string, string>): Promise<PrintTemplate> {
  const { default: handlebars } = await import("handlebars");
  const environment = handlebars.create();
  for (const [path, text] of templates) {
    const [, partial] = /^partials\/(.+)\.hbs$/.exec(path) ?? [];
    if (partial !== undefined) environment.registerPartial(partial, text);
  }
  const compiled = new Map<string, (view: object) => string>();
  return (name, view) => {
    const text = templates.get(name);
    invariant(text !== undefined, `there is no template ${name}`);
    const print = compiled.get(name) ?? environment.compile(text, { strict: true, noEscape: true });
    compiled.set(name, print);
    return print(view);
  };
}
