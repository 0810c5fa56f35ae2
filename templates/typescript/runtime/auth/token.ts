import type { Credential } from "./credentials.js";

/** A token, and how long it lasts. */
export interface Token {
  readonly token: string;
  /** In seconds. Absent: until the server refuses it. */
  readonly expiresIn?: number | undefined;
}

/** A credential that is kept while it is good. */
export type TokenProvider = (() => Promise<string>) &
  Pick<Kept<unknown>, "drop">;

/** A value that expires, and is asked for when it is wanted. */
export interface Kept<T> {
  readonly get: () => Promise<T>;
  /** Drops a value that was there at a time (of `performance.now()`), because a server has refused it since. */
  readonly drop: (time: number) => void;
}

/**
 * Keeps what a function gives until shortly before it expires. However many calls want it at once, one of them asks.
 * @example new Client({ auth: { bearer: keepToken(async () => ({ token: await signIn(), expiresIn: 3600 })) } })
 */
export function keepToken(ask: () => Promise<Token>): TokenProvider {
  const { get, drop } = keep(ask);
  return Object.assign(async () => (await get()).token, { drop });
}

const LONGEST_MARGIN = 60_000;

/** The same for what has more in it than a token. */
export function keep<T extends Pick<Token, "expiresIn">>(
  ask: () => Promise<T>,
): Kept<T> {
  let current: { value: T; since: number; until: number } | undefined;
  let pending: Promise<T> | undefined;
  const renew = async () => {
    try {
      const value = await ask();
      const lifetime = (value.expiresIn ?? Infinity) * 1000;
      const since = performance.now();
      // A token that ends while it is on its way is refused.
      const margin = Math.min(LONGEST_MARGIN, lifetime / 10);
      current = { value, since, until: since + lifetime - margin };
      return value;
    } finally {
      pending = undefined;
    }
  };
  return {
    get: async () =>
      current && performance.now() < current.until
        ? current.value
        : (pending ??= renew()),
    drop: (time) => {
      if (current && current.since <= time) current = undefined;
    },
  };
}

/** Whether a credential can be had anew. */
export function isTokenProvider(
  credential: Credential | undefined,
): credential is TokenProvider {
  return typeof credential === "function" && "drop" in credential;
}
