/** What may be wrong with what comes of a document, whichever document it is. */
import { decodeText } from "../plan/content.ts";
import prettier from "prettier";
import { renderLocation } from "../cli/render/render-diagnostics.ts";
import { SOURCES } from "./case-folders.ts";
import { compileSdks, type Sdks } from "./sdk/compile-sdk.fixture.ts";
import { isError, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { PlaceLocator } from "../document/locate.ts";
import { createPlan } from "../plan/plan.ts";
import { loadTarget, readTemplates } from "../plan/discover-targets.ts";
import type { PageFault } from "../targets/reference/faults/page-fault.fixture.ts";
import { listPageFaults } from "../targets/reference/pages-faults.fixture.ts";
import { runPipeline } from "../pipeline.ts";

/** A cause is the same for all documents that have it; the detail helps to find it in this one. */
export interface Fault {
  readonly cause: string;
  readonly detail: string;
}

/** A document refused with a reason and a line is no fault of the generator's: its causes begin with this. */
export const REFUSED = "refused: ";

export interface Examination {
  readonly faults: readonly Fault[];
  readonly operations: number;
  /** Absent where the document is refused. */
  readonly sdk?: ReadonlyMap<string, string>;
}

export interface ExaminedDocument {
  /** Its ending says the format. */
  readonly name: string;
  readonly text: string;
}

export interface ExaminationLimits {
  /** How many pages are looked at, spread over all. */
  readonly pages: number;
  /** How many pages and files of the SDK are held against prettier. */
  readonly formatted: number;
}

const targets = await Promise.all(
  ["typescript", "reference"].map(async (name) => ({
    target: await loadTarget(SOURCES, name),
    templates: readTemplates(SOURCES, name),
    options: {},
  })),
);

/** Generates everything from a document and looks at it; compiling is left to `findCompileFaults`, for many at once. */
export async function examineDocument(
  { name, text }: ExaminedDocument,
  limits: ExaminationLimits,
): Promise<Examination> {
  const read = (file: string): Promise<Uint8Array> =>
    file === name ? Promise.resolve(Buffer.from(text)) : Promise.reject(new Error("there is no such file"));
  try {
    const job = { spec: "examined", source: name, model: { hidden: [] }, targets };
    const { value, diagnostics } = await runPipeline(job, read);
    const faults = await readDiagnostics(diagnostics, new PlaceLocator(read));
    if (value === undefined) return { faults, operations: 0 };
    createPlan({ specs: [{ spec: "examined", targets: value.targets }], inputs: new Map(), isPartial: false });
    const [sdk = new Map<string, string>(), pages = new Map<string, string>()] = value.targets.map(
      ({ files }) => new Map(files.map((file) => [file.path, decodeText(file.bytes)])),
    );
    faults.push(
      ...listPageFaults(pages, { checked: spread([...pages.keys()], limits.pages) }).map(describePageFault),
      ...(await findFormatFaults(pages, limits.formatted)),
      ...(await findFormatFaults(sdk, limits.formatted)),
    );
    return { faults, operations: value.model.operations.length, sdk };
  } catch (error) {
    return { faults: [describeCrash(error)], operations: 0 };
  }
}

async function readDiagnostics(diagnostics: readonly Diagnostic[], locator: PlaceLocator): Promise<Fault[]> {
  const faults: Fault[] = [];
  for (const { code, message, place, ...diagnostic } of diagnostics.filter(isError)) {
    const location = place && (await locator.locate(place));
    const detail = `${diagnostic.severity} ${location ? renderLocation(location) : ""} ${message}`;
    faults.push({ cause: `${REFUSED}${code}`, detail });
    if (location?.position === undefined) faults.push({ cause: `no line: ${code}`, detail });
  }
  return faults;
}

function describeCrash(error: unknown): Fault {
  const [message = "", ...stack] = (error instanceof Error ? (error.stack ?? error.message) : String(error)).split(
    "\n",
  );
  const place = stack.find((line) => /generator|templates/.test(line)) ?? "";
  const where = /(?:generator|templates)\/[^:)]*:\d+/.exec(place)?.[0] ?? "";
  return { cause: `crash: ${mask(message)} ${where}`, detail: [message, ...stack.slice(0, 4)].join("\n") };
}

function describePageFault({ path, kind, detail }: PageFault): Fault {
  return { cause: `page: ${kind}`, detail: `${path}: ${detail.slice(0, 300)}` };
}

async function findFormatFaults(files: ReadonlyMap<string, string>, count: number): Promise<Fault[]> {
  const faults: Fault[] = [];
  for (const path of spread([...files.keys()], count)) {
    const text = files.get(path) ?? "";
    const parser = (await prettier.getFileInfo(path)).inferredParser;
    if (parser === null) continue;
    const formatted = await prettier.format(text, { parser }).catch((error: unknown) => String(error));
    if (formatted === text) continue;
    const lines = formatted.split("\n");
    const line = text.split("\n").findIndex((each, index) => each !== lines[index]);
    const detail = `${path}:${line + 1}: ${text.split("\n")[line] ?? ""} → ${lines[line] ?? ""}`.slice(0, 400);
    faults.push({ cause: `prettier: ${parser}`, detail });
  }
  return faults;
}

/** As many as are wanted, at equal distances; which ones depends on how many there are. */
export function spread<T>(items: readonly T[], count: number): T[] {
  const first = (items.length * 7) % Math.max(1, Math.floor(items.length / count));
  const wanted = Array.from({ length: count }, (_, index) => first + Math.floor((index * items.length) / count));
  return items.length <= count ? [...items] : wanted.flatMap((index) => items.slice(index, index + 1));
}

/** The errors of TypeScript, by the names of the SDKs. */
export function findCompileFaults(sdks: Sdks): Map<string, Fault[]> {
  const names = [...sdks.keys()];
  const faults = new Map<string, Fault[]>();
  const numbered = new Map([...sdks.values()].map((files, index) => [String(index), files]));
  for (const error of compileSdks(numbered)) {
    const [, index = "", place = "", message = error] = /^\/sdks\/(\d+)\/(\S+) ([^]*)/.exec(error) ?? [];
    const name = names[Number(index)] ?? "";
    const fault = {
      cause: `tsc: ${mask(message.split("\n", 1).join(""))}`,
      detail: `${place} ${message.slice(0, 400)}`,
    };
    faults.set(name, [...(faults.get(name) ?? []), fault]);
  }
  return faults;
}

/** A message without what only one document has. */
function mask(message: string): string {
  return message
    .replace(/'[^']*'|"[^"]*"|`[^`]*`/g, "…")
    .replace(/\d+/g, "0")
    .slice(0, 120);
}
