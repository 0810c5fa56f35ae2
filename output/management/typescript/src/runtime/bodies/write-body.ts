import { InvalidRequestError } from "../errors/sdk-error.js";
import type { OperationDescriptor } from "../operation.js";
import { readOwn } from "../request/own-member.js";
import type { Body, WrittenBody } from "./body.js";

/** Writes the body of a call; `undefined` if it has none. Throws if a required one is missing. */
export function writeBody(
  operation: OperationDescriptor,
  input: object | undefined,
): WrittenBody | undefined {
  const { body } = operation;
  if (body === undefined) return undefined;
  const { key } = body;
  const value =
    key === undefined
      ? collectFields(operation, body, input)
      : readOwn(input, key);
  if (value === undefined) {
    if (body.isOptional) return undefined;
    throw new InvalidRequestError(`\`${key ?? "request"}\` is missing.`);
  }
  return body.write(value, body);
}

/** Collects the keys that are not parameters; `undefined` if there is no body. */
function collectFields(
  operation: OperationDescriptor,
  body: Body,
  input: object | undefined,
): object | undefined {
  if (!(input ?? body.isSentEmpty)) return undefined;
  const taken = new Set(operation.parameters?.map(({ key }) => key));
  const fields = Object.entries(input ?? {}).filter(
    ([key, value]) => value !== undefined && !taken.has(key),
  );
  if (fields.length === 0 && body.isOptional) return undefined;
  // Unlike an assignment, `fromEntries` treats `__proto__` as an ordinary key.
  return Object.fromEntries(fields);
}
