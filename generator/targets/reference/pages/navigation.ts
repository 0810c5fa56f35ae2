import type { ApiModel, Operation, Resource } from "../../../model/model.ts";
import { toPlainText } from "../content/plain-text.ts";
import type { Labels } from "../labels.ts";
import { titleOf } from "./operation-page.ts";
import type { PagePaths } from "./page-paths.ts";

/** A node of the tree that a site shows beside its pages: what sidebars are printed from. */
export interface Navigation {
  /** Plain text. */
  readonly title: string;
  /** Of its page, relative to the target's folder; absent: it only holds others. */
  readonly path?: string;
  readonly children: readonly Navigation[];
}

interface NavigationInput {
  readonly api: ApiModel;
  /** What all paths begin with. */
  readonly folder: string;
  readonly paths: PagePaths;
  /** Of the whole. */
  readonly title: string;
  readonly labels: Labels;
}

/** The pages of one language as a tree: groups in the order of the document, and their operations. */
export function buildNavigation({ api, folder, paths, title, labels }: NavigationInput): Navigation {
  const operations = new Map(api.operations.map((operation) => [operation.id, operation]));
  const toLeaf = (operation: Operation): Navigation => {
    return {
      title: toPlainText(titleOf(operation)),
      path: `${folder}${paths.pages.get(operation.id) ?? ""}.md`,
      children: [],
    };
  };
  const toGroup = ({ tag, summary, operations: ids }: Resource): Navigation => ({
    title: (summary ?? tag).trim() || labels.untagged,
    path: `${folder}${paths.folders.get(tag) ?? ""}/index.md`,
    children: ids.flatMap((id) => operations.get(id) ?? []).map(toLeaf),
  });
  return { title, path: `${folder}index.md`, children: api.resources.map(toGroup) };
}
