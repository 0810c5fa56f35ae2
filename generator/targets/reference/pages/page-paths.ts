import { posix } from "node:path";
import type { ApiModel, Resource } from "../../../model/model.ts";
import { toFileName } from "../../../printing/file-name.ts";

/** Where pages are, relative to the folder of their language. */
export interface PagePaths {
  /** By the tag. */
  readonly folders: ReadonlyMap<string, string>;
  /** By the id of the operation, without the extension, below the folder of its first tag. */
  readonly pages: ReadonlyMap<string, string>;
  /** The folder of the models that have pages of their own. */
  readonly models: string;
}

/** The page that a folder shows of itself. */
const INDEX = "index";

/** Names of the model are unique already; what is left is to keep clear of the index pages. */
export function placePages({ resources, operations }: ApiModel): PagePaths {
  const folders = new Map(resources.map(({ tag, name }) => [tag, toFileName(name.words)]));
  const taken = new Set([INDEX]);
  const pages = new Map<string, string>();
  for (const { id, name, tags } of operations) {
    const words = [...name.words];
    while (taken.has(toFileName(words))) words.push("operation");
    taken.add(toFileName(words));
    pages.set(id, `${folders.get(tags[0] ?? "") ?? ""}/${toFileName(words)}`);
  }
  return { folders, pages, models: placeModels(new Set(folders.values())) };
}

/** A tag may have taken the name. */
function placeModels(taken: ReadonlySet<string>): string {
  let folder = "models";
  while (taken.has(folder)) folder = `data-${folder}`;
  return folder;
}

/** The link from one page to another, both without their extension. */
export function linkPages(from: string, to: string): string {
  const path = posix.relative(posix.dirname(from), `${to}.md`);
  return path.startsWith(".") ? path : `./${path}`;
}

/** The link from the index of one tag to the page of an operation. */
export function linkFromIndex(resource: Resource, id: string, { folders, pages }: PagePaths): string {
  const [folder = "", file = ""] = pages.get(id)?.split("/") ?? [];
  return folder === folders.get(resource.tag) ? `./${file}.md` : `../${folder}/${file}.md`;
}
