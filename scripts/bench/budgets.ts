import type { BenchDocument } from "./documents.ts";
import type { Result } from "./result.ts";

/** A promise about speed or memory, and what became of it. */
export interface Budget {
  readonly what: string;
  readonly value: number;
  readonly unit: "×" | "MiB";
  readonly limit: number;
  readonly isWithin: boolean;
}

/** `subject` may take so many times as long as `reference`, on the same document. */
interface RatioBudget {
  readonly what: string;
  readonly document: string;
  readonly subject: string;
  readonly reference: string;
  readonly limit: number;
}

const RATIOS: readonly RatioBudget[] = [
  {
    what: "check, day to day",
    document: "repository",
    subject: "specloom check, day to day",
    reference: "node",
    limit: 6,
  },
  {
    what: "check, fresh clone",
    document: "repository",
    subject: "specloom check, fresh clone",
    reference: "node",
    limit: 20,
  },
  ...[
    { what: "cold", document: "management", subject: "specloom", reference: "openapi-typescript", limit: 1.65 },
    { what: "cold", document: "github", subject: "specloom", reference: "redocly", limit: 1.45 },
    { what: "cold", document: "github", subject: "specloom", reference: "hey-api", limit: 0.4 },
    { what: "with nothing changed", document: "github", subject: "specloom again", reference: "node", limit: 6 },
    { what: "one description", document: "github", subject: "specloom changed", reference: "specloom", limit: 0.3 },
  ].map((budget) => ({ ...budget, what: `${budget.document}, ${budget.what}` })),
];

/** The types of what comes out cost its users' compilers time, too. */
const COMPILING = { document: "github", reference: "hey-api", limit: 0.9 };

const PEAK = { document: "github", limit: 700 };
const GROWTH = { small: "github", large: "graph", limit: 1.2 };

/** Holds all budgets against the results; those that nothing was measured for are left out. */
export function judgeBudgets(results: readonly Result[], documents: readonly BenchDocument[]): Budget[] {
  const find = (document: string, name: string): Result | undefined =>
    results.find((result) => result.document === document && result.name === name);
  const ratios = RATIOS.map(({ what, document, subject, reference, limit }) =>
    judge(`${what}, of ${reference}`, {
      value: divide(find(document, subject)?.medianSeconds, find(document, reference)?.medianSeconds),
      unit: "×",
      limit,
    }),
  );
  const compileSeconds = (name: string): number | undefined => find(COMPILING.document, name)?.compileSeconds;
  const perOperation = (name: string): number | undefined =>
    divide(find(name, "specloom")?.medianSeconds, documents.find((document) => document.name === name)?.operations);
  return [
    ...ratios,
    judge(`${COMPILING.document}, tsc of the output, of ${COMPILING.reference}`, {
      value: divide(compileSeconds("specloom"), compileSeconds(COMPILING.reference)),
      unit: "×",
      limit: COMPILING.limit,
    }),
    judge(`${PEAK.document}, peak memory`, {
      value: find(PEAK.document, "specloom")?.peakMiB,
      unit: "MiB",
      limit: PEAK.limit,
    }),
    judge(`${GROWTH.large}, time of an operation, of that on ${GROWTH.small}`, {
      value: divide(perOperation(GROWTH.large), perOperation(GROWTH.small)),
      unit: "×",
      limit: GROWTH.limit,
    }),
  ].flatMap((budget) => budget ?? []);
}

interface Measured extends Pick<Budget, "unit" | "limit"> {
  readonly value: number | undefined;
}

function judge(what: string, { value, unit, limit }: Measured): Budget | undefined {
  return value === undefined ? undefined : { what, value, unit, limit, isWithin: value <= limit };
}

function divide(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : a / b;
}
