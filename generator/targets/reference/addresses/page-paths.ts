import { fillPattern, type AddressPattern, type AddressValues } from "../../../addresses/address-pattern.ts";
import { INDEX, nameAddresses } from "../../../addresses/operation-addresses.ts";
import type { ApiModel, Resource } from "../../../model/model.ts";
import { toFileName } from "../../../printing/file-name.ts";
import { nameModelFile } from "../names/model-file.ts";

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
  readonly values: AddressValues<"locale" | "language" | "spec">;
  /** Whether languages need folders of their own below the root. */
  readonly hasOthers: boolean;
}

/** Decides where each page is. Resources share a folder where the pattern says so: it shows the first one of itself. */
export function placePages({ api, pattern, values, hasOthers }: PathsInput): PagePaths {
  const { resources, guides } = api;
  const { groups, operations } = nameAddresses(api);
  const pages = new Map(
    Array.from(operations, ([id, own]) => {
      return [id, `${fillPattern(pattern, pattern.parts.length, { ...values, ...own })}.md`] as const;
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
      return groupLength === undefined
        ? undefined
        : fillPattern(pattern, groupLength, { ...values, ...groups.get(tag) });
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

/** The path of the list of models with pages. */
export function placeModelIndex({ models }: Pick<PagePaths, "models">): string {
  return `${models}${INDEX}.md`;
}

/** Where the page of a model is. */
export function placeModel(anchor: string, { models }: Pick<PagePaths, "models">): string {
  return `${models}${nameModelFile(anchor)}.md`;
}
