import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { DEFAULT_HIDDEN, type Config } from "../../config/config.ts";
import { createDiagnostic } from "../../diagnostics/catalogue.ts";
import type { Diagnostic, NodePlace } from "../../diagnostics/diagnostic.ts";
import type { JsonObject } from "../../syntax/json-value.ts";
import { joinPointer } from "../../syntax/json-pointer.ts";
import { chain, toOutcome, type Outcome } from "../../diagnostics/outcome.ts";
import { suggest } from "../../diagnostics/suggest.ts";
import { suggestFile } from "../../diagnostics/suggest-file.ts";
import { publicName } from "../../document/fetching/public-name.ts";
import { hasScheme } from "../../document/references/reference.ts";
import { STANDARD_INPUT } from "../../document/fetching/source-reader.ts";
import type { ModelOptions } from "../../model/build-model.ts";
import type { MethodCase } from "../../model/model.ts";
import type { RecordedSpec } from "../../plan/plan.ts";
import { listRecordedFolders, LOCK_FILE, type Lock } from "../../sync/lock.ts";
import type { PlanRequest } from "../run-request.ts";
import { findEqualNames } from "./equal-names.ts";
import { followOptions } from "./follow-options.ts";
import { fromLockPath, isFile, toLockPath } from "./lock-path.ts";
import { isLost, suggestSource } from "./lost-source.ts";
import { nameSource } from "./name-source.ts";
import { isInRepository } from "./repository.ts";
import { selectConfiguredSource, selectSource, type SelectedSource } from "./select-source.ts";

/** A spec with all inputs of its output, apart from the document and the program. */
export interface SelectedSpec extends SelectedSource {
  /** Its folder in the output. */
  readonly name: string;
  readonly allowsOutside: boolean;
  readonly model: ModelOptions;
  /** The options of each target, before validation. */
  readonly targets: ReadonlyMap<string, JsonObject>;
  /** The place of its settings in the configuration. Absent: it is not configured. */
  readonly configured?: NodePlace;
  /** The record for the lock, so that later runs without arguments include the spec. Absent: it is configured. */
  readonly recorded?: RecordedSpec;
}

export interface SelectionContext {
  readonly request: Pick<PlanRequest, "specs" | "target" | "methodCase" | "locale" | "site" | "allowOutsideReferences">;
  readonly config: Config;
  readonly lock: Lock;
  readonly cwd: string;
  /** The output's folder, absolute. */
  readonly outPath: string;
}

export const DEFAULT_TARGETS = ["typescript", "reference"];

/** Selects the specs of a request. A spec is the name of a configured one, a file or a URL. */
export async function selectSpecs(context: SelectionContext): Promise<Outcome<SelectedSpec[]>> {
  const { request, config } = context;
  if (request.specs.length === 0) return selectKnown(context);
  const diagnostics: Diagnostic[] = [];
  const specs = new Map<string, SelectedSpec>();
  for (const word of request.specs) {
    const known = Object.entries(config.specs).find(([name, { source }]) => name === word || source === word)?.[0];
    if (known === undefined && !(await isSource(word, context.cwd))) {
      const suggestion = suggest(word, Object.keys(config.specs)) ?? suggestFile(resolve(context.cwd, word));
      diagnostics.push(createDiagnostic("unknown-spec", { spec: word, suggestion }));
      continue;
    }
    const selected = known === undefined ? selectNamed(word, context) : selectConfigured(known, context);
    diagnostics.push(...selected.diagnostics);
    const spec = selected.value;
    if (spec === undefined) continue;
    const clash = specs.get(spec.name)?.source ?? (known ? undefined : config.specs[spec.name]?.source);
    if (clash === undefined) specs.set(spec.name, spec);
    else if (clash !== spec.source) {
      const [first, second] = [publicName(clash), publicName(word)];
      diagnostics.push(createDiagnostic("spec-name-clash", { name: spec.name, first, second }));
    }
  }
  return toOutcome([...specs.values()], diagnostics);
}

/** All configured specs, and those that only the lock has. */
function selectKnown(context: SelectionContext): Outcome<SelectedSpec[]> {
  const { config, lock } = context;
  const others = lock.specs.filter(({ name, source }) => config.specs[name] === undefined && source !== STANDARD_INPUT);
  const selected = [
    ...Object.keys(config.specs).map((name) => selectConfigured(name, context)),
    ...others.map((recorded) => selectRemembered(recorded, context)),
  ];
  return toOutcome(
    selected.flatMap(({ value }) => value ?? []),
    selected.flatMap(({ diagnostics }) => diagnostics),
  );
}

/** Whether a word is a source. It is if it looks like a path or URL, so that a missing file is reported as one. */
async function isSource(word: string, cwd: string): Promise<boolean> {
  if (word === STANDARD_INPUT || hasScheme(word) || /[./\\]/.test(word)) return true;
  return stat(resolve(cwd, word)).then(
    () => true,
    () => false,
  );
}

function selectConfigured(name: string, context: SelectionContext): Outcome<SelectedSpec> {
  const { config, cwd } = context;
  const { source = "", headers } = config.specs[name] ?? {};
  const pointer = joinPointer("/specs", name);
  const place = { file: config.file ?? "", pointer };
  const selected = selectConfiguredSource({ source, headers, ...place }, cwd);
  return chain(selected, (value) => {
    const diagnostics = findEqualNames(config.specs[name]?.resources ?? {}, place);
    return toOutcome({ ...configureSpec(name, value, context), configured: place }, diagnostics);
  });
}

function configureSpec(name: string, source: SelectedSource, context: SelectionContext): SelectedSpec {
  const settings = context.config.specs[name];
  const { allowOutsideReferences = false, client, methodCase, hidden = DEFAULT_HIDDEN } = settings ?? {};
  const { request, lock } = context;
  return {
    name,
    ...source,
    allowsOutside: request.allowOutsideReferences ?? allowOutsideReferences,
    model: {
      client,
      methodCase: request.methodCase ?? methodCase,
      grouping: settings?.grouping,
      methodNames: settings?.methodNames,
      hidden,
      envelope: settings?.envelope,
      resources: settings?.resources,
      auth: settings?.auth,
      pages: settings?.pages,
      environment: settings?.environment,
      int64: settings?.int64,
    },
    targets: collectOptions(request.target ?? unite(DEFAULT_TARGETS, listRecordedTargets(name, lock)), {
      context,
      own: settings?.targets ?? {},
      locale: request.locale,
    }),
  };
}

/** Selects a file or URL of the command line. Its flags are recorded, as it has no configuration. */
function selectNamed(word: string, context: SelectionContext): Outcome<SelectedSpec> {
  return chain(selectSource(word, context.cwd), (selected) => {
    return { value: recordSpec(selected, context), diagnostics: [] };
  });
}

function recordSpec(selected: SelectedSource, context: SelectionContext): SelectedSpec {
  const { request, cwd, outPath } = context;
  const { source } = selected;
  const name = nameSource(source);
  const known = context.lock.specs.find((spec) => spec.name === name);
  const recordedSource = isFile(source) ? toLockPath(source, cwd, outPath) : publicName(source);
  const settings = {
    ...(known?.source === recordedSource ? known.settings : {}),
    ...(request.methodCase && { "method-case": request.methodCase }),
    ...(request.locale && { locale: request.locale.join(",") }),
    ...(request.allowOutsideReferences !== undefined && {
      "allow-outside-references": String(request.allowOutsideReferences),
    }),
  };
  return selectRecorded({ name, source: recordedSource, settings }, selected, context);
}

/** Selects a spec of the lock. As anyone may have edited the lock, its source must be in the repository. */
function selectRemembered(recorded: RecordedSpec, context: SelectionContext): Outcome<SelectedSpec> {
  const { cwd, outPath } = context;
  const { name: spec } = recorded;
  if (!isFile(recorded.source)) {
    const source = publicName(recorded.source);
    return { value: selectRecorded({ ...recorded, source }, { source }, context), diagnostics: [] };
  }
  const source = fromLockPath(recorded.source, cwd, outPath);
  const place = { file: fromLockPath(LOCK_FILE, cwd, outPath) };
  if (!isInRepository(resolve(cwd, source), cwd))
    return { diagnostics: [createDiagnostic("recorded-source-outside", { source, spec }, place)] };
  if (!isLost(recorded, context)) return { value: selectRecorded(recorded, { source }, context), diagnostics: [] };
  const suggestion = suggestSource(source, cwd);
  const out = fromLockPath(".", cwd, outPath) || ".";
  return { diagnostics: [createDiagnostic("missing-recorded-source", { source, spec, suggestion, out }, place)] };
}

function selectRecorded(recorded: RecordedSpec, selected: SelectedSource, context: SelectionContext): SelectedSpec {
  const { request, lock } = context;
  const { name, settings } = recorded;
  const ownTargets = listRecordedTargets(name, lock);
  const methodCase = request.methodCase ?? (settings["method-case"] as MethodCase | undefined);
  const locale = request.locale ?? settings["locale"]?.split(",");
  return {
    name,
    ...selected,
    allowsOutside: request.allowOutsideReferences ?? settings["allow-outside-references"] === "true",
    model: { methodCase, hidden: DEFAULT_HIDDEN },
    targets: collectOptions(request.target ?? (ownTargets.length > 0 ? ownTargets : DEFAULT_TARGETS), {
      context,
      own: {},
      locale,
    }),
    recorded,
  };
}

interface OptionSources {
  readonly context: SelectionContext;
  /** The options for this spec only. */
  readonly own: Readonly<Record<string, JsonObject>>;
  readonly locale: readonly string[] | undefined;
}

/**
 * Collects the options of each target: those for all specs, then for this one, then from the command line, then from
 * related targets. Targets are sorted, as the lock and the command line may list them in different orders.
 */
function collectOptions(targets: readonly string[], { context, own, locale }: OptionSources): Map<string, JsonObject> {
  const { site } = context.request;
  const asked = { ...(locale && { locales: locale }), ...(site !== undefined && { site }) };
  const findOptions = (target: string): JsonObject => {
    return { ...context.config.targets[target], ...own[target], ...(target === "reference" && asked) };
  };
  return new Map([...targets].sort().map((target) => [target, followOptions(target, findOptions)]));
}

/** The targets in the recorded output of a spec. */
export function listRecordedTargets(spec: string, lock: Lock): string[] {
  return listRecordedFolders(lock)
    .filter((folder) => folder.startsWith(`${spec}/`))
    .map((folder) => folder.slice(spec.length + 1));
}

function unite(first: readonly string[], second: readonly string[]): string[] {
  return [...new Set([...first, ...second])];
}
