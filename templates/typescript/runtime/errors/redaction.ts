/** Takes secrets out of a text. */
export type Redact = (text: string) => string;

// No word has as many characters by chance: such a secret is taken out of the middle of a word, too.
const LONG = 16;

/** Makes the function that takes these secrets out of a text. A short one goes where it is a word of its own. */
export function createRedactor(secrets: readonly string[]): Redact {
  const patterns = secrets
    .filter(Boolean)
    // The longest first: one secret may hold another.
    .sort((a, b) => b.length - a.length)
    .map((secret) => {
      const pattern = secret.replace(/[^\w\s]/g, "\\$&");
      return secret.length < LONG ? `(?<!\\w)${pattern}(?!\\w)` : pattern;
    });
  // Without a secret, it is what matches nothing.
  const pattern = new RegExp(patterns.join("|") || "(?!)", "g");
  return (text) => text.replace(pattern, "[redacted]");
}

/** The credentials in headers that do not come from a security scheme, but from the caller, middleware or a signer. */
export function listHeaderSecrets(headers: Headers): string[] {
  return [...headers].flatMap(([name, value]) =>
    /authorization|cookie|api-?key|secret|token/.test(name)
      ? // Without the name of an authentication scheme, such as `Bearer`, and each cookie by itself.
        value.split(/^[\w-]+ +|; /)
      : [],
  );
}

/** A copy of plain JSON; servers are seen to repeat the key that they refuse. */
export function redactJson(value: unknown, redact: Redact): unknown {
  if (typeof value === "string") return redact(value);
  if (Array.isArray(value))
    return value.map((item) => redactJson(item, redact));
  if (Object(value) !== value) return value;
  return Object.fromEntries(
    Object.entries(value as object).map(([key, member]) => [
      redact(key),
      redactJson(member, redact),
    ]),
  );
}

/** The headers of an answer, without the session that it may open: errors are logged. */
export function redactHeaders(headers: Headers, redact: Redact): Headers {
  const kept = [...headers].filter(([name]) => name !== "set-cookie");
  return new Headers(
    kept.map(([name, value]): [string, string] => [name, redact(value)]),
  );
}
