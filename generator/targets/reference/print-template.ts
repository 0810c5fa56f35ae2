import { invariant } from "../../diagnostics/invariant.ts";
import type { Templates } from "../../plan/target.ts";

/** Prints a view with a template of this target, named by its path. */
export type PrintTemplate = (name: string, view: object) => string;

/** The white space before the first line of a template on which each of these is printed. */
export type FindIndents = (name: string) => Readonly<Record<"value" | "request" | "others", string>>;

export interface LoadedTemplates {
  readonly print: PrintTemplate;
  readonly indents: FindIndents;
}

/**
 * The one door of Handlebars. Nothing is shared with other users of it, a misspelt field is an error, and nothing is
 * escaped here: views hold Markdown that has come through a door.
 */
export async function loadTemplates(templates: Templates): Promise<LoadedTemplates> {
  const { default: handlebars } = await import("handlebars");
  const environment = handlebars.create();
  for (const [path, text] of templates) {
    const [, partial] = /^partials\/(.+)\.hbs$/.exec(path) ?? [];
    if (partial !== undefined) environment.registerPartial(partial, text);
  }
  const compiled = new Map<string, (view: object) => string>();
  const read = (name: string): string => {
    const text = templates.get(name);
    invariant(text !== undefined, `there is no template ${name}`);
    return text;
  };
  return {
    print: (name, view) => {
      const print = compiled.get(name) ?? environment.compile(read(name), { strict: true, noEscape: true });
      compiled.set(name, print);
      return print(view);
    },
    indents: (name) => {
      const text = read(name);
      return {
        value: findIndent(text, "value"),
        request: findIndent(text, "request"),
        others: findIndent(text, "others"),
      };
    },
  };
}

function findIndent(template: string, field: string): string {
  const line = template.split("\n").find((each) => each.includes(`{{${field}}}`)) ?? "";
  return /^[ \t]*/.exec(line)?.[0] ?? "";
}

/** The syntax tree of a template, as far as it is looked at. */
export interface TemplateNode {
  readonly type: string;
  readonly loc: { readonly start: { readonly line: number; readonly column: number } };
  readonly body?: readonly TemplateNode[];
  readonly path?: TemplateNode;
  readonly params?: readonly TemplateNode[];
  readonly program?: TemplateNode;
  readonly inverse?: TemplateNode;
  readonly name?: TemplateNode;
  /** Of a path, the name as it is written, and how many levels up it begins. */
  readonly original?: unknown;
  readonly parts?: readonly string[];
  readonly depth?: number;
  readonly data?: boolean;
}

/** What a template parses to, or why it does not. */
export type ParsedTemplate = { readonly root: TemplateNode } | { readonly reason: string; readonly line: number };

/** Loads the parser of templates. */
export async function loadTemplateParser(): Promise<(text: string) => ParsedTemplate> {
  const { default: handlebars } = await import("handlebars");
  return (text) => {
    try {
      return { root: handlebars.parse(text) as unknown as TemplateNode };
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      // "Parse error on line 3:", two lines that show it, and what was expected; or one line that ends with "- 3:5".
      const line = /on line (\d+)/.exec(message)?.[1] ?? / - (\d+):\d+$/.exec(message)?.[1] ?? "1";
      return { reason: describeReason(message.split("\n").at(-1) ?? message), line: Number(line) };
    }
  };
}

/** The parser names the tokens of its grammar, of which a reader knows none. */
function describeReason(message: string): string {
  if (message.endsWith("got 'EOF'")) return "a block does not end";
  if (message.startsWith("Expecting")) return "something else is expected here";
  return message.replace(/ - \d+:\d+$/, "");
}
