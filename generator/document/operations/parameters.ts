/** https://spec.openapis.org/oas/v3.1.1.html#parameter-object */
import { joinPointer } from "../../syntax/json-pointer.ts";
import type { SourceOperation } from "./path-items.ts";
import { followReferences } from "../references/follow-references.ts";
import type { SourceNode, SpecDocument } from "../spec-document.ts";
import { type SourceObject, asList, asText, isObject } from "../../syntax/values.ts";

export interface SourceParameter {
  readonly name: string;
  readonly in: string;
  /** The entry of the list, which may be a reference. */
  readonly item: SourceNode;
  /** The parameter itself, with references resolved. */
  readonly node: SourceNode & { readonly value: SourceObject };
}

export interface MergedParameters {
  /** The path item's parameters that the operation does not override, then the operation's own. */
  readonly parameters: readonly SourceParameter[];
  /** Later entries of a list with an equal name and place. They are not in `parameters`. */
  readonly duplicates: readonly SourceParameter[];
}

/**
 * Merges the parameters of a path item into those of one of its operations. A parameter is identified by its name and
 * place.
 */
export function mergeParameters(document: SpecDocument, { node, pathItem }: SourceOperation): MergedParameters {
  const own = listParameters(document, node);
  const shared = listParameters(document, pathItem);
  const merged = new Map<string, SourceParameter>();
  const duplicates: SourceParameter[] = [];
  for (const list of [shared, own]) {
    const seen = new Set<string>();
    for (const parameter of list) {
      const identity = `${parameter.in} ${parameter.in === "header" ? parameter.name.toLowerCase() : parameter.name}`;
      if (seen.has(identity)) duplicates.push(parameter);
      else merged.set(identity, parameter);
      seen.add(identity);
    }
  }
  return { parameters: [...merged.values()], duplicates };
}

function listParameters(
  document: SpecDocument,
  holder: SourceNode & { readonly value: SourceObject },
): SourceParameter[] {
  return asList(holder.value["parameters"]).flatMap((value, index) => {
    const pointer = joinPointer(holder.pointer, "parameters", index);
    const item = { file: holder.file, pointer, value };
    const node = followReferences(document, item);
    if (typeof node === "string" || !isObject(node.value)) return [];
    const [name, location] = [asText(node.value["name"]), asText(node.value["in"])];
    return name === undefined || location === undefined
      ? []
      : [{ name, in: location, item, node: { ...node, value: node.value } }];
  });
}
