import { distinguish, foldWords } from "./distinguish.ts";
import type { Name } from "../model.ts";
import { splitWords } from "./words.ts";

/** The parts of an operation that its name is made from. */
export interface OperationIdentity {
  /** As written, if there is one. */
  readonly operationId?: string | undefined;
  /** As it is sent: `GET`. */
  readonly method: string;
  readonly path: string;
}

/** The prefix that NestJS puts before a method's name: `ExtIdpManagementController_`. */
const CONTROLLER_PREFIX = /^\p{L}[\p{L}\p{N}]*Controller[_.]/u;

/** Ever longer names of one operation. Each depends only on that operation. */
const LEVELS: readonly ((operation: OperationIdentity) => string[])[] = [
  wordsOfFunction,
  (operation) => extend(wordsOfFunction(operation), wordsOfPath(operation.path)),
  (operation) => extend(wordsOfId(operation.operationId) ?? [], wordsOfRequest(operation)),
  (operation) => [
    ...(wordsOfId(operation.operationId) ?? []),
    ...wordsOfRequest(operation),
    ...splitWords(operation.path),
  ],
];

/**
 * Names all operations, in their order, uniquely in every casing. Operations with equal names all add words from their
 * paths, as few as possible, or else a hash. So no name depends on the order, and a third equal operation does not
 * rename the first two.
 */
export function nameOperations(operations: readonly OperationIdentity[]): Name[] {
  const levels = operations.map(() => 0);
  const words = operations.map((operation) => wordsOf(operation, 0));
  let groups = groupEqual(words.map(foldWords));
  for (let round = 1; round < LEVELS.length && groups.length > 0; round += 1) {
    for (const index of groups.flat()) {
      const [operation, level = 0] = [operations[index], levels[index]];
      levels[index] = level + 1;
      if (operation !== undefined) words[index] = wordsOf(operation, level + 1);
    }
    groups = groupEqual(words.map(foldWords));
  }
  const requests = operations.map(({ method, path }) => `${method} ${path}`);
  const names = operations.map(({ operationId }, index): Name => {
    return { text: operationId ?? requests[index] ?? "", words: words[index] ?? [] };
  });
  return distinguish(names, requests);
}

function wordsOf(operation: OperationIdentity, level: number): string[] {
  return LEVELS[level]?.(operation) ?? [];
}

/** Groups the indices of equal keys. Unique keys are left out. */
function groupEqual(keys: readonly string[]): number[][] {
  const groups = new Map<string, number[]>();
  keys.forEach((key, index) => groups.set(key, [...(groups.get(key) ?? []), index]));
  return [...groups.values()].filter((group) => group.length > 1);
}

/** The words of a function's name, without the prefix and suffix that a framework added to make the id. */
function wordsOfFunction(operation: OperationIdentity): string[] {
  const id = operation.operationId?.replace(CONTROLLER_PREFIX, "") ?? "";
  const ending = describeRequest(operation);
  const name = id.endsWith(ending) ? id.slice(0, -ending.length) : id;
  return wordsOfId(name) ?? wordsOfId(id) ?? wordsOfRequest(operation);
}

/** The suffix that FastAPI adds to a function's name: `_items__item_id__get`. */
function describeRequest({ method, path }: OperationIdentity): string {
  return `${path.replace(/[^\p{L}\p{N}_]/gu, "_")}_${method.toLowerCase()}`;
}

function wordsOfId(operationId: string | undefined): string[] | undefined {
  const words = splitWords(operationId ?? "");
  return words.length === 0 ? undefined : words;
}

/** `GET /api/v3/users/{id}` is `get users by id`. */
function wordsOfRequest({ method, path }: OperationIdentity): string[] {
  const words = wordsOfPath(path);
  return [method.toLowerCase(), ...(words.length === 0 ? ["root"] : words)];
}

/** The words of a path without the API's common prefix. A parameter becomes `by` and its name. */
function wordsOfPath(path: string): string[] {
  return path
    .split("/")
    .filter((segment, index) => !(index <= 2 && /^(?:api|v[0-9]+)$/i.test(segment)))
    .flatMap((segment) => {
      const isParameter = /^\{[^{}]*\}$/.test(segment);
      return isParameter ? ["by", ...splitWords(segment)] : splitWords(segment);
    });
}

/** Appends the words that are not yet included. */
function extend(words: readonly string[], others: readonly string[]): string[] {
  return [...words, ...others.filter((word) => !words.includes(word))];
}
