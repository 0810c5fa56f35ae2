import type { ApiModel, Operation, Resource } from "../../../model/model.ts";
import { findPathPrefix } from "../../../model/names/api-path.ts";
import { toFileName, toSafeName } from "../../../printing/file-name.ts";
import { nameModelFile } from "../names/model-file.ts";
import { fillPattern, type AddressPattern } from "./address-pattern.ts";

/** Where the pages of a language are, relative to the target's folder. */
export interface PagePaths {
  /** The folder of all of them, with a slash at its end; empty: the target's own. */
  readonly root: string;
  readonly start: string;
  /** By the id of the operation. */
  readonly pages: ReadonlyMap<string, string>;
  /** By the tag. */
  readonly indexes: ReadonlyMap<string, string>;
  /** By the tag. */
  readonly guides: ReadonlyMap<string, string>;
  /** The folder of the models that have pages of their own, with a slash at its end. */
  readonly models: string;
}

export interface PathsInput {
  readonly api: Pick<ApiModel, "resources" | "guides" | "operations">;
  readonly pattern: AddressPattern;
  readonly values: { readonly locale: string; readonly language: string; readonly spec: string };
  /** Whether languages need folders of their own below the root. */
  readonly hasOthers: boolean;
}

/** The page that a folder shows of itself. */
const INDEX = "index";

/** Decides where each page is. Resources share a folder where the pattern says so: it shows the first one of itself. */
export function placePages({ api, pattern, values, hasOthers }: PathsInput): PagePaths {
  const { resources, guides, operations } = api;
  const names = nameFiles(operations);
  const urls = nameByUrl(operations);
  const home = new Map(resources.map((resource) => [resource.tag, describeGroup(resource)]));
  const pages = new Map(
    operations.map(({ id, tags }) => {
      const own = { operation: names.get(id) ?? "", path: urls.get(id) ?? "" };
      const filled = fillPattern(pattern, pattern.parts.length, { ...values, ...home.get(tags[0] ?? ""), ...own });
      return [id, `${filled}.md`];
    }),
  );
  const rootFolder = fillPattern(pattern, pattern.rootLength, values);
  const isOwn = !hasOthers || pattern.parts.slice(0, pattern.rootLength).some((part) => part.includes("{language}"));
  const root = [rootFolder, isOwn ? "" : values.language]
    .filter(Boolean)
    .map((part) => `${part}/`)
    .join("");
  const indexes = placeIndexes(
    resources,
    ({ tag }) => {
      const { groupLength } = pattern;
      return groupLength === undefined ? undefined : fillPattern(pattern, groupLength, { ...values, ...home.get(tag) });
    },
    root,
  );
  const others = [...pages.values(), ...indexes.values()];
  const folder = chooseFolder(root, ["guides", "guide-pages"], others);
  return {
    root,
    start: `${root}${INDEX}.md`,
    pages,
    indexes,
    guides: new Map(guides.map(({ tag, name }) => [tag, `${folder}${toFileName(name.words)}.md`])),
    models: chooseFolder(root, ["models", "data-models"], others),
  };
}

/** What a pattern has of the group that an operation is at home in. */
function describeGroup({ tag, name }: Resource): { readonly resource: string; readonly tag: string } {
  const resource = toFileName(name.words);
  const [first = ""] = tag.split("/");
  return { resource, tag: first.trim() === "" ? resource : toSafeName(first.replace(/\s/g, "-").toLowerCase()) };
}

/** Names of the model are unique already; what is left is to keep clear of the index pages. */
function nameFiles(operations: readonly Operation[]): Map<string, string> {
  const taken = new Set([INDEX]);
  return new Map(
    operations.map(({ id, name }) => {
      const words = [...name.words];
      while (taken.has(toFileName(words))) words.push("operation");
      taken.add(toFileName(words));
      return [id, toFileName(words)];
    }),
  );
}

/**
 * The paths of URLs as names of files. Letter case is kept. The first of several methods on a path has the plain name, the
 * others have their method behind it.
 */
function nameByUrl(operations: readonly Operation[]): Map<string, string> {
  const prefix = `${findPathPrefix(operations.map(({ path }) => path))}/`;
  const known = new Set<string>();
  return new Map(
    operations.map(({ id, path, method }) => {
      const own = path.startsWith(prefix) ? path.slice(prefix.length) : path;
      const name = own.replace(/[{}]/g, "").replaceAll("/", "-");
      const isFirst = !known.has(path) && name !== "" && name.toLowerCase() !== INDEX;
      known.add(path);
      return [id, toSafeName(isFirst ? name : `${name || "root"}-${method.toLowerCase()}`)];
    }),
  );
}

function placeIndexes(
  resources: readonly Resource[],
  findFolder: (resource: Resource) => string | undefined,
  root: string,
): Map<string, string> {
  const taken = new Set<string>();
  return new Map(
    resources.map((resource) => {
      const own = toFileName(resource.name.words);
      const shared = findFolder(resource);
      const folder = shared === undefined ? `${root}${own}` : taken.has(shared) ? `${shared}/${own}` : shared;
      taken.add(folder);
      return [resource.tag, `${folder}/${INDEX}.md`];
    }),
  );
}

/** A resource may be called so, too. */
function chooseFolder(root: string, [name, other]: readonly [string, string], others: readonly string[]): string {
  const isTaken = others.some((path) => path.startsWith(`${root}${name}/`));
  return `${root}${isTaken ? other : name}/`;
}

/** Where the list of the models is that have pages of their own. */
export function placeModelIndex({ models }: Pick<PagePaths, "models">): string {
  return `${models}${INDEX}.md`;
}

/** Where the page of a model is. */
export function placeModel(anchor: string, { models }: Pick<PagePaths, "models">): string {
  return `${models}${nameModelFile(anchor)}.md`;
}
