/** A list or an object that a style writes. */
export interface StyledValue {
  /** Encoded. */
  readonly name: string;
  /** Where the argument has it, for messages. */
  readonly label: string;
  readonly value: object;
  readonly encode: (text: string) => string;
}

/** Lists members, without those that are `undefined` or `null`, as in RFC 6570. */
export function listMembers(value: object): [string, unknown][] {
  return Object.entries(value).filter(([, member]) => !isAbsent(member));
}

export function isAbsent(value: unknown): value is null | undefined {
  return value === undefined || value === null;
}

export function joinPair(key: string, text: string): string {
  return `${key}=${text}`;
}
