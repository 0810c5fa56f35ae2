/** The program of a thread: loads a target, waits for its order, and answers with its files. See `TargetThread`. */
import { parentPort, workerData } from "node:worker_threads";
import type { DocumentParts } from "./document/document-parts.ts";
import { ReportedSources, type ReadReport } from "./document/reported-sources.ts";
import { modelDocument, readUsable, type ThreadOrder } from "./pipeline.ts";
import { loadTarget } from "./plan/discover-targets.ts";
import type { MemoEntries } from "./plan/memo.ts";
import { Pieces } from "./plan/pieces.ts";
import { NOTHING, planTarget, type Planning, type PlanSource, type PlanTask } from "./plan/plan-target.ts";
import type { ThreadAnswer, ThreadData } from "./plan/target-thread.ts";

/** With fewer pieces left, others are done with them before this thread knows what they are about. */
const MIN_PIECES = 150;

const { targets, target, isCold } = workerData as ThreadData;
const installation = { targets: new URL(targets) };
const own = loadTarget(installation, target);

const sources = new ReportedSources();
let tellParts: (parts: DocumentParts | undefined) => void;
const toldParts = new Promise<DocumentParts | undefined>((resolve) => (tellParts = resolve));

interface Message {
  readonly order?: ThreadOrder;
  readonly read?: ReadReport;
  readonly division?: { readonly parts: DocumentParts | undefined };
  readonly knowledge?: { readonly target: string; readonly known: MemoEntries };
}

const knowledge = new Map<string, MemoEntries>();

parentPort?.on("message", ({ order, read, division, knowledge: told }: Message) => {
  if (read !== undefined) sources.add(read);
  if (division !== undefined) tellParts(division.parts);
  if (told !== undefined) knowledge.set(told.target, told.known);
  if (order !== undefined) void follow(order);
});

if (isCold) void own.then((loaded) => loaded.preload?.());

async function follow(order: ThreadOrder): Promise<void> {
  const source = prepareSource(order);
  const planned: Planning[] = [];
  for (const [name, task] of putOwnFirst(order.tasks)) {
    try {
      const planning = await plan(name, source, task);
      planned.push(planning);
      post({ target: name, outcome: planning.outcome });
    } catch (thrown) {
      const { name: kind, message, stack } = thrown instanceof Error ? thrown : new Error(String(thrown));
      post({ target: name, error: { name: kind, message, stack } });
    }
  }
  // While the files are written.
  for (const { keep } of planned) keep();
  parentPort?.close();
}

function post(answer: ThreadAnswer): void {
  parentPort?.postMessage(answer);
}

function putOwnFirst(tasks: ThreadOrder["tasks"]): [string, PlanTask][] {
  return [...tasks].sort(([a], [b]) => Number(b === target) - Number(a === target));
}

/** The pipeline without its judgements, which the thread that gave the order makes; nobody asks for the rest of a bad one. */
async function prepareSource(order: ThreadOrder): Promise<PlanSource | undefined> {
  const { value } = await readUsable(order, sources.read);
  if (value === undefined) return undefined;
  // Where all of it will be asked for, it need not wait for what says of which part.
  const { model, normalized } = modelDocument(value, order, isCold ? undefined : await toldParts);
  const parts = (await toldParts) ?? normalized.parts;
  return { spec: order.spec, model, document: normalized.root, parts };
}

async function plan(name: string, source: Promise<PlanSource | undefined>, task: PlanTask): Promise<Planning> {
  if (name === target) return planTarget(await own, source, task);
  // Before anybody has begun, there is about one for each operation.
  const { left = (await source)?.model.operations.length ?? 0 } = new Pieces(task.memory);
  if (left < MIN_PIECES) return NOTHING;
  // Who gave the order keeps what is worked out on the way.
  const cache = task.cache && { ...task.cache, isKept: false };
  return planTarget(await loadTarget(installation, name), source, { ...task, cache }, { told: knowledge.get(name) });
}
