import { validateAgainstSchema } from "../../config/validate-against-schema.ts";
import { createDiagnostic } from "../../diagnostics/catalogue.ts";
import type { Diagnostic, NodePlace, Place } from "../../diagnostics/diagnostic.ts";
import { joinPointer } from "../../syntax/json-pointer.ts";
import type { JsonObject } from "../../syntax/json-value.ts";
import { suggest } from "../../diagnostics/suggest.ts";
import { listTargetNames, loadTarget, readTemplates, type Installation } from "../../plan/discover-targets.ts";
import { DEFAULT_TARGETS, listRecordedTargets, type SelectedSpec, type SelectionContext } from "./select-specs.ts";

export interface TargetsContext extends Pick<SelectionContext, "request" | "config" | "lock"> {
  readonly installation: Installation;
  readonly specs: readonly SelectedSpec[];
}

/** Reports unknown targets, and configured options of targets that no spec has. */
export async function validateTargets(context: TargetsContext): Promise<Diagnostic[]> {
  const known = await listTargetNames(context.installation);
  const planned = new Set(context.specs.flatMap(({ targets }) => [...targets.keys()]));
  const configured = listConfigured(context);
  const unplanned = configured.filter(
    ({ target, isAsked }) => known.includes(target) && isAsked && !planned.has(target),
  );
  return [
    ...[...planned].filter((target) => !known.includes(target)).map((target) => describeUnknown(target, known)),
    ...configured.flatMap(({ target, isAsked, place }) => {
      if (!known.includes(target)) return describeUnknown(target, known, place);
      return isAsked ? [] : createDiagnostic("unused-options", { target }, place);
    }),
    // The options of planned targets are validated during planning.
    ...(await Promise.all(unplanned.map((target) => validateOptions(target, context)))).flat(),
  ];
}

async function validateOptions(
  { target, options, place: { file, pointer } }: ConfiguredTarget,
  { installation, config: { files = [] } }: TargetsContext,
): Promise<Diagnostic[]> {
  const loaded = await loadTarget(installation, target);
  const schema = loaded.options(readTemplates(installation, target));
  return validateAgainstSchema({ value: options, schema, file, files, pointer });
}

function describeUnknown(target: string, known: readonly string[], place?: Place): Diagnostic {
  return createDiagnostic("unknown-target", { target, known, suggestion: suggest(target, known) }, place);
}

interface ConfiguredTarget {
  readonly target: string;
  /** Whether any run of this configuration plans it. */
  readonly isAsked: boolean;
  readonly options: JsonObject;
  readonly place: NodePlace;
}

/** The targets with configured options, for all specs or for one. */
function listConfigured({ request, config, lock }: TargetsContext): ConfiguredTarget[] {
  const always = [...DEFAULT_TARGETS, ...(request.target ?? [])];
  const holders = Object.entries(config.specs).map(([name, { targets = {} }]) => ({
    pointer: joinPointer("/specs", name, "targets"),
    targets,
    asked: [...always, ...listRecordedTargets(name, lock)],
  }));
  const all = { pointer: "/targets", targets: config.targets, asked: [...always, ...listAllRecorded(config, lock)] };
  return [all, ...holders].flatMap(({ pointer, targets, asked }) =>
    Object.entries(targets).map(([target, options]): ConfiguredTarget => {
      const place = { file: config.file ?? "", pointer: joinPointer(pointer, target), at: "key" as const };
      return { target, isAsked: asked.includes(target), options, place };
    }),
  );
}

function listAllRecorded(config: TargetsContext["config"], lock: TargetsContext["lock"]): string[] {
  const names = [...Object.keys(config.specs), ...lock.specs.map(({ name }) => name)];
  return names.flatMap((name) => listRecordedTargets(name, lock));
}
