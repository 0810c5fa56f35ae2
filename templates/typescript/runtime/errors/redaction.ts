/** Removes secrets from a text. */
export type Redact = (text: string) => string;

// A secret this long is not part of a word by chance, so it is removed from within words, too.
const LONG = 16;

/**
 * Creates the function that removes these secrets from a text. A short one is only removed where it is a word of its
 * own.
 */
export function createRedactor(secrets: readonly string[]): Redact {
  const patterns = secrets
    .filter(Boolean)
    // The longest first: one secret may hold another.
    .sort((a, b) => b.length - a.length)
    .map((secret) => {
      const pattern = secret.replace(/[^\w\s]/g, "\\$&");
      return secret.length < LONG ? `(?<!\\w)${pattern}(?!\\w)` : pattern;
    });
  // Without secrets, the pattern matches nothing.
  const pattern = new RegExp(patterns.join("|") || "(?!)", "g");
  return (text) => text.replace(pattern, "[redacted]");
}

/** Lists the credentials in headers, which may come from the caller, middleware or a signer. */
export function listHeaderSecrets(headers: Headers): string[] {
  return [...headers].flatMap(([name, value]) =>
    /authorization|cookie|api-?key|secret|token/.test(name)
      ? // Without the name of an authentication scheme, such as `Bearer`, and each cookie by itself.
        value.split(/^[\w-]+ +|; /)
      : [],
  );
}

/** Copies JSON without secrets: some servers repeat the key that they refuse. */
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

/** Copies the headers of an answer without secrets, and without the session that it may open: errors are logged. */
export function redactHeaders(headers: Headers, redact: Redact): Headers {
  const kept = [...headers].filter(([name]) => name !== "set-cookie");
  return new Headers(
    kept.map(([name, value]): [string, string] => [name, redact(value)]),
  );
}
