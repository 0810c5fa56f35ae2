import { distinguish, foldWords } from "./distinguish.ts";
import type { Name } from "../model.ts";
import { splitWords } from "./words.ts";

/** What the name of an operation may be made of. */
export interface OperationIdentity {
  /** As written; absent where there is none. */
  readonly operationId?: string | undefined;
  /** As it is sent: `GET`. */
  readonly method: string;
  readonly path: string;
}

/** The prefix that NestJS puts before a method's name: `ExtIdpManagementController_`. */
const CONTROLLER_PREFIX = /^\p{L}[\p{L}\p{N}]*Controller[_.]/u;

/** Ever longer names of one operation. Each depends on that operation alone. */
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
 * Names all operations, in their order, so that no casing makes two of them equal. Those that would be equal all take
 * words from their paths, the shortest that will do, and a hash where no words tell them apart: so no name depends on
 * the order of the operations, and a third that collides does not rename the first two.
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

/** The indices of the keys that are there more than once, together. */
function groupEqual(keys: readonly string[]): number[][] {
  const groups = new Map<string, number[]>();
  keys.forEach((key, index) => groups.set(key, [...(groups.get(key) ?? []), index]));
  return [...groups.values()].filter((group) => group.length > 1);
}

/** The words of the function that a framework made the id of, without what it has put before and behind its name. */
function wordsOfFunction(operation: OperationIdentity): string[] {
  const id = operation.operationId?.replace(CONTROLLER_PREFIX, "") ?? "";
  const ending = describeRequest(operation);
  const name = id.endsWith(ending) ? id.slice(0, -ending.length) : id;
  return wordsOfId(name) ?? wordsOfId(id) ?? wordsOfRequest(operation);
}

/** What FastAPI puts behind a function's name: `_items__item_id__get`. */
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

/** The words of a path without what all paths of an API begin with; a parameter is `by` its name. */
function wordsOfPath(path: string): string[] {
  return path
    .split("/")
    .filter((segment, index) => !(index <= 2 && /^(?:api|v[0-9]+)$/i.test(segment)))
    .flatMap((segment) => {
      const isParameter = /^\{[^{}]*\}$/.test(segment);
      return isParameter ? ["by", ...splitWords(segment)] : splitWords(segment);
    });
}

/** The words, and after them those of the others that are not there yet. */
function extend(words: readonly string[], others: readonly string[]): string[] {
  return [...words, ...others.filter((word) => !words.includes(word))];
}
