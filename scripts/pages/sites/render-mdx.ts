import { readFileSync } from "node:fs";
import { join } from "node:path";
import { evaluate } from "@mdx-js/mdx";
import remarkGfm from "remark-gfm";
import type { BuiltSite } from "./built-site.ts";

/** What JSX makes of an element. */
interface Element {
  readonly html: string;
}

/** Reads pages as MDX, and prints what they come to as HTML. */
export async function renderMdx(folder: string, pages: readonly string[]): Promise<BuiltSite> {
  const built = new Map<string, string>();
  const faults: string[] = [];
  for (const path of pages) {
    const text = readFileSync(join(folder, path), "utf8").replace(/^---\n[^]*?\n---\n/, "");
    try {
      const { default: render } = await evaluate(text, { remarkPlugins: [remarkGfm], Fragment, jsx, jsxs: jsx });
      built.set(path, print(render({})));
    } catch (error) {
      faults.push(`${path}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return { pages: built, faults };
}

const Fragment = Symbol("fragment");

function jsx(type: unknown, properties: Readonly<Record<string, unknown>>): Element {
  if (typeof type === "function") return (type as (properties: object) => Element)(properties);
  const content = print(properties["children"]);
  return { html: typeof type === "string" ? `<${type}>${content}</${type}>` : content };
}

function print(children: unknown): string {
  if (Array.isArray(children)) return children.map(print).join("");
  if (typeof children === "string") return children.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
  return typeof children === "object" && children !== null && "html" in children ? String(children.html) : "";
}
