import type { TemplateNode } from "../print-template.ts";
import type { Shape } from "./view-shape.ts";

/** An unknown name in a template. */
export interface UnknownName {
  readonly kind: "field" | "partial" | "helper";
  readonly name: string;
  /** The names that are known there. */
  readonly known: readonly string[];
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/** The templates of one target, parsed. */
export type ParsedTemplates = ReadonlyMap<string, TemplateNode>;

const HELPERS = ["if", "unless", "each", "with"];

/** What `@` may begin, within `each`. */
const DATA = ["index", "first", "last", "key"];

/** Finds the names in a template, and in the partials that it prints, that its view does not have. */
export function findUnknownNames(path: string, shape: Shape, templates: ParsedTemplates): UnknownName[] {
  const root = templates.get(path);
  const walk = new Walk(templates);
  if (root !== undefined) walk.visit(root, { path, scopes: [shape], partials: [] });
  return walk.found;
}

/** Where a node is. */
interface Scene {
  readonly path: string;
  /** From the view down to what is being printed of it. */
  readonly scopes: readonly Shape[];
  /** The partials that it is in. */
  readonly partials: readonly string[];
}

class Walk {
  readonly found: UnknownName[] = [];
  readonly #templates: ParsedTemplates;

  constructor(templates: ParsedTemplates) {
    this.#templates = templates;
  }

  visit(node: TemplateNode | undefined, scene: Scene): void {
    switch (node?.type) {
      case "Program":
        return node.body?.forEach((child) => this.visit(child, scene));
      case "MustacheStatement":
        return this.#visitMustache(node, scene);
      case "BlockStatement":
        return this.#visitBlock(node, scene);
      case "PartialStatement":
        return this.#visitPartial(node, scene);
      default:
    }
  }

  #visitMustache({ path, params = [] }: TemplateNode, scene: Scene): void {
    if (path === undefined) return;
    if (params.length > 0) return this.#report({ kind: "helper", node: path, known: [] }, scene);
    this.#resolve(path, scene);
  }

  #visitBlock({ path, params = [], program, inverse }: TemplateNode, scene: Scene): void {
    const helper = String(path?.original);
    if (path !== undefined && !HELPERS.includes(helper))
      return this.#report({ kind: "helper", node: path, known: HELPERS }, scene);
    const [param] = params;
    const shape = param && this.#resolve(param, scene);
    const item = Array.isArray(shape) ? (shape[0] as Shape) : shape;
    const opensScope = helper === "each" || helper === "with";
    this.visit(program, opensScope ? { ...scene, scopes: [...scene.scopes, item ?? UNKNOWN] } : scene);
    this.visit(inverse, scene);
  }

  #visitPartial({ name }: TemplateNode, scene: Scene): void {
    const partial = String(name?.original);
    const path = `partials/${partial}.hbs`;
    const root = this.#templates.get(path);
    if (root !== undefined && !scene.partials.includes(partial))
      return this.visit(root, { ...scene, path, partials: [...scene.partials, partial] });
    const known = [...this.#templates.keys()].flatMap((each) => /^partials\/(.+)\.hbs$/.exec(each)?.[1] ?? []);
    if (name !== undefined && root === undefined) this.#report({ kind: "partial", node: name, known: known }, scene);
  }

  /** The shape of what a path leads to; `UNKNOWN` where it leads nowhere, which is reported once. */
  #resolve(path: TemplateNode, scene: Scene): Shape {
    const { parts = [], depth = 0, data = false } = path;
    if (path.type !== "PathExpression") return UNKNOWN;
    if (data) {
      if (!DATA.includes(parts[0] ?? "")) this.#report({ kind: "field", node: path, known: DATA }, scene);
      return true;
    }
    let shape: Shape = scene.scopes[scene.scopes.length - 1 - depth] ?? UNKNOWN;
    for (const part of parts) {
      if (shape === UNKNOWN) return UNKNOWN;
      const members: { readonly [name: string]: Shape } =
        shape === true || Array.isArray(shape) ? {} : (shape as object as { [name: string]: Shape });
      const member = Object.hasOwn(members, part) ? members[part] : undefined;
      if (member === undefined) {
        this.#report({ kind: "field", node: path, name: part, known: Object.keys(members) }, scene);
        return UNKNOWN;
      }
      shape = member;
    }
    return shape;
  }

  #report({ kind, node, name = String(node.original), known }: Unknown, { path }: Scene): void {
    this.found.push({ kind, name, known, path, ...node.loc.start });
  }
}

interface Unknown extends Pick<UnknownName, "kind" | "known"> {
  readonly node: TemplateNode;
  /** Absent: all that the node says. */
  readonly name?: string;
}

/** What follows a name that is unknown. */
const UNKNOWN: Shape = {};
