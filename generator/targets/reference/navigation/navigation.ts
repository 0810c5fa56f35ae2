import type { ApiModel, TagBase } from "../../../model/model.ts";
import { nameOperation } from "./operation-title.ts";
import { placeModel, placeModelIndex, type PagePaths } from "../addresses/page-paths.ts";
import type { ModelEntry } from "./model-entry.ts";
import type { Titles } from "./titles.ts";

/** A node of the tree that a site shows beside its pages: what sidebars and `llms.txt` are printed from. */
export interface Navigation {
  /** Plain text. */
  readonly title: string;
  /** Of its page, relative to the target's folder; absent: it only holds others. */
  readonly path?: string;
  /** A line on what the page is about; plain text. */
  readonly about?: string;
  readonly children: readonly Navigation[];
}

export interface NavigationInput {
  readonly api: ApiModel;
  readonly paths: PagePaths;
  readonly titles: Titles;
  /** Of the whole. */
  readonly title: string;
  /** Those that lists have. */
  readonly models: readonly ModelEntry[];
  readonly modelsTitle: string;
}

/** The pages of one language as a tree: sections, groups and texts in the order of the document, operations, and models. */
export function buildNavigation(input: NavigationInput): Navigation {
  const { api, paths, titles, title } = input;
  const root: Branch = { node: { title, path: paths.start, children: [] }, branches: new Map() };
  const tags = new Map<string, TagBase>([...api.resources, ...api.guides].map((each) => [each.tag, each]));
  for (const tag of api.contents) {
    const each = tags.get(tag);
    if (each !== undefined) findBranch(root, each, titles).node.path = paths.indexes.get(tag) ?? paths.guides.get(tag);
  }
  const operations = new Map(api.operations.map((operation) => [operation.id, operation]));
  for (const resource of api.resources) {
    const { node } = findBranch(root, resource, titles);
    for (const id of resource.operations) {
      const operation = operations.get(id);
      if (operation === undefined) continue;
      const about = `${operation.method} ${operation.path}`;
      node.children.push({ title: nameOperation(operation), path: paths.pages.get(id), about, children: [] });
    }
  }
  const whole = finish(root.node);
  return { ...whole, children: [...whole.children, ...listModels(input)] };
}

function listModels({ models, modelsTitle, paths }: NavigationInput): Navigation[] {
  if (models.length === 0) return [];
  const children = models.map(({ anchor, title, about }): Navigation => {
    return { title, path: placeModel(anchor, paths), ...(about !== "" && { about }), children: [] };
  });
  return [{ title: modelsTitle, path: placeModelIndex(paths), children }];
}

interface GrowingNode {
  readonly title: string;
  path: string | undefined;
  readonly about?: string;
  readonly children: GrowingNode[];
}

interface Branch {
  readonly node: GrowingNode;
  /** By the tag, or by the title of a section. */
  readonly branches: Map<string, Branch>;
}

/** The branch of a tag; those that it is below are made on the way. */
function findBranch(root: Branch, { tag, title, ancestors }: TagBase, titles: Titles): Branch {
  return [...ancestors, { tag, title }].reduce((above: Branch, step) => {
    const key = step.tag === undefined ? `section ${step.title.text}` : `tag ${step.tag}`;
    const known = above.branches.get(key);
    if (known !== undefined) return known;
    const node = { title: titles.of(step.title), path: undefined, children: [] };
    const branch = { node, branches: new Map<string, Branch>() };
    above.branches.set(key, branch);
    above.node.children.push(node);
    return branch;
  }, root);
}

function finish({ title, path, about, children }: GrowingNode): Navigation {
  return {
    title,
    ...(path !== undefined && { path }),
    ...(about !== undefined && { about }),
    children: children.map(finish),
  };
}
