/** The program of a thread: loads a target, waits for its order, and answers with its files. See `TargetThread`. */
import { parentPort, workerData } from "node:worker_threads";
import type { Outcome } from "./diagnostics/outcome.ts";
import type { SpecDocument } from "./document/spec-document.ts";
import type { ModelOptions } from "./model/build-model.ts";
import { modelDocument, type ThreadOrder } from "./pipeline.ts";
import { loadTarget } from "./plan/discover-targets.ts";
import { Pieces } from "./plan/pieces.ts";
import { planTarget, type PlannedPart, type PlanSource, type PlanTask } from "./plan/plan-target.ts";
import type { ThreadAnswer, ThreadData } from "./plan/target-thread.ts";

/** With fewer pieces left, others are done with them before this thread knows what they are about. */
const MIN_PIECES = 150;

const { targets, target, isCold } = workerData as ThreadData;
const installation = { targets: new URL(targets) };
const own = loadTarget(installation, target);

parentPort?.once("message", (order: ThreadOrder) => void follow(order));

if (isCold) await (await own).preload?.();

async function follow({ spec, document, modelOptions, tasks }: ThreadOrder): Promise<void> {
  let source: PlanSource | undefined;
  for (const [name, task] of putOwnFirst(tasks)) {
    try {
      source ??= prepareSource(spec, document, modelOptions);
      parentPort?.postMessage({ target: name, outcome: await plan(name, source, task) } satisfies ThreadAnswer);
    } catch (thrown) {
      const { name: kind, message, stack } = thrown instanceof Error ? thrown : new Error(String(thrown));
      const error = { name: kind, message, stack };
      parentPort?.postMessage({ target: name, error } satisfies ThreadAnswer);
    }
  }
}

function putOwnFirst(tasks: ThreadOrder["tasks"]): [string, PlanTask][] {
  return [...tasks].sort(([a], [b]) => Number(b === target) - Number(a === target));
}

/** The pipeline without its judgements, which the thread that gave the order makes. */
function prepareSource(spec: string, document: SpecDocument, options: ModelOptions): PlanSource {
  const { model, normalized } = modelDocument(document, options);
  return { spec, model, document: normalized.root };
}

async function plan(name: string, source: PlanSource, task: PlanTask): Promise<Outcome<PlannedPart>> {
  if (name === target) return planTarget(await own, source, task);
  if (new Pieces(task.memory).left < MIN_PIECES) return { value: { files: [], made: [] }, diagnostics: [] };
  return planTarget(await loadTarget(installation, name), source, task);
}
