import { sortMembers, type JsonValue } from "../../syntax/json-value.ts";
import { hashContent, shortenHash } from "../../plan/content.ts";
import { readTemplates } from "../../plan/discover-targets.ts";
import type { FolderInputs } from "../../plan/plan.ts";
import type { RunContext } from "../run-context.ts";
import type { SelectedSpec } from "../selecting/select-specs.ts";

/** Hashes the inputs of a spec's output other than its document, by folder as in `Plan.folders`. */
export function hashFolderInputs(
  { name, allowsOutside, model, targets }: SelectedSpec,
  { installation, build }: Pick<RunContext, "installation" | "build">,
): Map<string, FolderInputs> {
  const settings = { ...model, ...(allowsOutside && { allowsOutside }) };
  return new Map(
    Array.from(targets, ([target, options]) => {
      const templates = [...readTemplates(installation, target)].flat();
      const inputs = {
        version: build.version,
        options: hashValue({ settings, options } as unknown as JsonValue),
        templates: templates.length === 0 ? "-" : hashValue(templates),
      };
      return [`${name}/${target}`, inputs] as const;
    }),
  );
}

function hashValue(value: JsonValue): string {
  return shortenHash(hashContent(JSON.stringify(value, sortKeys)));
}

/** The order of settings does not matter. */
function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return sortMembers(value as Readonly<Record<string, unknown>>);
}
