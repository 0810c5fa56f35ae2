import type { Credential } from "./credentials.js";

/** A token and its lifetime. */
export interface Token {
  readonly token: string;
  /** In seconds. Absent: until the server refuses it. */
  readonly expiresIn?: number | undefined;
}

/** A credential that is kept until it expires. */
export type TokenProvider = (() => Promise<string>) &
  Pick<Kept<unknown>, "drop">;

/** A value that expires and is renewed on demand. */
export interface Kept<T> {
  readonly get: () => Promise<T>;
  /** Drops the value if it is older than a time (of `performance.now()`), because a server has refused it. */
  readonly drop: (time: number) => void;
}

/**
 * Keeps the token that a function returns until shortly before it expires. Concurrent calls share one request.
 * @example new Client({ auth: { bearer: keepToken(async () => ({ token: await signIn(), expiresIn: 3600 })) } })
 */
export function keepToken(ask: () => Promise<Token>): TokenProvider {
  const { get, drop } = keep(ask);
  return Object.assign(async () => (await get()).token, { drop });
}

const LONGEST_MARGIN = 60_000;

/** Keeps any value that expires in the same way. */
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
      // A token that expires on its way to the server is refused.
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

/** Whether a credential can be renewed. */
export function isTokenProvider(
  credential: Credential | undefined,
): credential is TokenProvider {
  return typeof credential === "function" && "drop" in credential;
}
