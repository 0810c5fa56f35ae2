import { InvalidRequestError } from "../errors/sdk-error.js";

/** Headers by name, in any case. `undefined` removes one that would otherwise be sent. */
export type HeaderValues = Readonly<Record<string, string | undefined>>;

/** A header, or the removal of one. */
export type HeaderEntry = readonly [name: string, value: string | undefined];

/**
 * Merges headers: the last one of a name wins. Throws if one is invalid. `fetch` checks them too, but later,
 * differently on each platform, and with the value in its message.
 */
export function mergeHeaders(entries: readonly HeaderEntry[]): Headers {
  const headers = new Headers();
  for (const [name, value] of entries) {
    if (
      !/^[!#$%&'*+.^_`|~\w-]+\n[\t -~\x80-\xff]*$/.test(
        `${name}\n${value ?? ""}`,
      )
    )
      throw new InvalidRequestError(
        `The header ${JSON.stringify(name)} holds an invalid character: encode it.`,
      );
    if (value === undefined) headers.delete(name);
    else headers.set(name, value);
  }
  return headers;
}
