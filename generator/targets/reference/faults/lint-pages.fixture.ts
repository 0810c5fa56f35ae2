import { isJsonObject } from "../../../syntax/json-value.ts";
import { nameSdkPackage } from "../../../languages/package-name.ts";
import type { ApiModel, JsonValue, Operation } from "../../../model/model.ts";
import { indexSchemas, type SchemaIndex } from "../../../model/schemas/properties.ts";
import { decodeText } from "../../../plan/content.ts";
import type { SpecResult } from "../../../plan/spec-job.ts";
import { listPageFaults } from "../pages-faults.fixture.ts";
import type { PageFault } from "./page-fault.fixture.ts";

export interface LintedPages {
  readonly pages: ReadonlyMap<string, string>;
  readonly faults: readonly PageFault[];
}

/** Holds the pages of a spec against its model, all that there are. */
export function lintPages(spec: string, { model, targets }: Pick<SpecResult, "model" | "targets">): LintedPages {
  const files = targets.flatMap((planned) => planned.files).filter(({ path }) => path.endsWith(".md"));
  const pages = new Map(files.map(({ path, bytes }) => [path, decodeText(bytes)]));
  const owners = new Map(files.map(({ path, operations = [] }) => [path, operations]));
  const giving = listGiving(model);
  const givesPlaceholder = (path: string): boolean => owners.get(path)?.some((id) => giving.has(id)) === true;
  const faults = listPageFaults(pages, { facts: { sdkPackage: nameSdkPackage(spec, model), givesPlaceholder } });
  return { pages, faults };
}

/** The ids of the operations of which the author says that a value is the word `string`. */
function listGiving(model: ApiModel): ReadonlySet<string> {
  const schemas = indexSchemas(model.schemas);
  const giving = model.operations.filter((operation) => givesWord(operation, schemas));
  return new Set(giving.map(({ id }) => id));
}

/** Where values are in the model; `source` is the code of the author's samples. */
const VALUES = new Set(["examples", "default", "members", "value", "source"]);

function givesWord(operation: Operation, schemas: SchemaIndex): boolean {
  const visited = new Set<string>();
  const visit = (value: unknown, isValue: boolean): boolean => {
    if (typeof value === "string") return isValue && /^string$|["']string["']/.test(value);
    if (Array.isArray(value)) return value.some((item) => visit(item, isValue));
    if (!isJsonObject(value as JsonValue)) return false;
    return Object.entries(value as object).some(([key, member]) => {
      const target = key === "key" && typeof member === "string" ? schemas.get(member) : undefined;
      if (target === undefined || visited.has(member as string)) return visit(member, isValue || VALUES.has(key));
      visited.add(member as string);
      return visit(target, false);
    });
  };
  return visit(operation, false);
}
