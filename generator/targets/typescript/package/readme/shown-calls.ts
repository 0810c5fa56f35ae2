import type { ApiModel, InputField, Operation } from "../../../../model/model.ts";
import { Sampler } from "../../../../model/samples/sampler.ts";
import { indexSchemas } from "../../../../model/schemas/properties.ts";
import { sampleInput, type InputSampling } from "../../wire/wire-input.ts";

/** A call in a README, with as few arguments as possible. */
export interface ShownCall {
  readonly operation: Operation;
  /** Absent: the call has no argument. */
  readonly argument?: Readonly<Record<string, unknown>>;
}

/** The first calls of a new user, as far as the API has them. */
export interface ShownCalls {
  readonly first?: ShownCall | undefined;
  readonly creation?: ShownCall | undefined;
  readonly paged?: ShownCall | undefined;
  readonly upload?: ShownCall | undefined;
}

/**
 * Chooses the calls that are easiest to read: those with the fewest required fields. Deprecated operations come last.
 */
export function chooseShownCalls(model: ApiModel): ShownCalls {
  const schemas = indexSchemas(model.schemas);
  const sampling = { schemas, sampler: new Sampler(schemas), int64: model.int64 };
  const choose = (isMeant: (operation: Operation) => boolean, rate = countRequired): ShownCall | undefined => {
    const meant = model.operations.filter(isMeant).map((operation) => [rate(operation), operation] as const);
    const rated = meant.sort(([a, first], [b, second]) => rank(first) - rank(second) || a - b);
    for (const [, operation] of rated) {
      const shown = showCall(operation, sampling);
      if (shown !== undefined) return shown;
    }
    return undefined;
  };
  const first = choose(() => true, rateFirst);
  return {
    first,
    creation: choose((each) => isCreation(each) && each !== first?.operation),
    paged: choose(({ pages }) => pages !== undefined),
    upload: choose(({ input }) => input.fields.some(isFile)),
  };
}

function rank({ deprecated }: Operation): number {
  return Number(deprecated);
}

/** Prefers a call that needs no argument, then one that only reads. */
function rateFirst(operation: Operation): number {
  return Number(countRequired(operation) > 0) * 2 + Number(operation.method !== "GET");
}

function countRequired({ input }: Operation): number {
  return input.fields.filter(({ required }) => required).length;
}

function isCreation({ method, name, input }: Operation): boolean {
  const isNamed = ["add", "create"].includes(name.words[0] ?? "");
  return method === "POST" && isNamed && input.fields.some(({ required }) => required) && !input.fields.some(isFile);
}

function isFile({ files }: InputField): boolean {
  return files !== undefined;
}

/** A call with its required fields, and a file if it takes any. */
function showCall(operation: Operation, sampling: InputSampling): ShownCall | undefined {
  const { fields } = operation.input;
  const values = sampleInput(operation, sampling);
  if (typeof values === "string") return undefined;
  const hasFile = fields.some((field) => field.required && isFile(field));
  const file = hasFile ? undefined : fields.find(isFile);
  const shown = fields.filter((field) => field.required || field === file);
  const argument = Object.fromEntries(shown.map(({ key }) => [key, values[key]]));
  return shown.length === 0 ? { operation } : { operation, argument };
}
