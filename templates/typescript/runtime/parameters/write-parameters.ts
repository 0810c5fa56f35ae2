import { InvalidRequestError } from "../errors/sdk-error.js";
import type { OperationDescriptor } from "../operation.js";
import { readOwn } from "../request/own-member.js";
import type { RequestParts } from "../request/request-parts.js";

/** Writes the argument's parameters into their places. Throws if a required one is missing. */
export function writeParameters(
  operation: OperationDescriptor,
  input: object | undefined,
  parts: RequestParts,
): void {
  for (const { key, isRequired, write } of operation.parameters ?? []) {
    const value = readOwn(input, key);
    if (value !== undefined && value !== null) write(value, parts);
    else if (isRequired)
      throw new InvalidRequestError(`\`${key}\` is missing.`);
  }
  if (parts.path.includes("{"))
    throw new InvalidRequestError(
      `\`${operation.path}\` is missing a parameter.`,
    );
}
