import type { ApiModel, Operation, Resource } from "../model/model.ts";
import { findPathPrefix } from "../model/names/api-path.ts";
import { toFileName, toSafeName } from "../printing/file-name.ts";
import type { AddressValues } from "./address-pattern.ts";

/** The page that a folder shows of itself. */
export const INDEX = "index";

/** The values that a pattern has for the operations of an API and for their groups. */
export interface OperationAddresses {
  /** By the tag. */
  readonly groups: ReadonlyMap<string, AddressValues<"resource" | "tag">>;
  /** By the id of the operation, with those of its group. */
  readonly operations: ReadonlyMap<string, AddressValues<"resource" | "tag" | "operation" | "path">>;
}

/** Decides the names from which addresses are made. Each is unique among the operations, or among the groups. */
export function nameAddresses({
  resources,
  operations,
}: Pick<ApiModel, "resources" | "operations">): OperationAddresses {
  const names = nameFiles(operations);
  const urls = nameByUrl(operations);
  const groups = new Map(resources.map((resource) => [resource.tag, nameGroup(resource)]));
  return {
    groups,
    operations: new Map(
      operations.map(({ id, tags }) => {
        const { resource = "", tag = "" } = groups.get(tags[0] ?? "") ?? {};
        return [id, { resource, tag, operation: names.get(id) ?? "", path: urls.get(id) ?? "" }];
      }),
    ),
  };
}

/** What a pattern has of the group that an operation is at home in. */
function nameGroup({ tag, name }: Resource): AddressValues<"resource" | "tag"> {
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
