/** Takes secrets out of a text. */
export type Redact = (text: string) => string;

/** Makes the function that takes these secrets out of a text. */
export function createRedactor(secrets: readonly string[]): Redact {
  // The longest first: one secret may hold another.
  const ordered = secrets
    .filter((secret) => secret !== "")
    .sort((a, b) => b.length - a.length);
  return (text) =>
    ordered.reduce(
      (rest, secret) => rest.replaceAll(secret, "[redacted]"),
      text,
    );
}

/** The credentials in headers that the caller has set without a security scheme. */
export function listHeaderSecrets(headers: Headers): string[] {
  // Without the name of an authentication scheme, such as `Bearer`.
  const credentials = ["authorization", "proxy-authorization"].map((name) =>
    headers.get(name)?.replace(/^\S+ +/, ""),
  );
  return [...credentials, ...(headers.get("cookie")?.split("; ") ?? [])].filter(
    (secret) => secret !== undefined,
  );
}

/** A copy of plain JSON; servers are seen to repeat the key that they refuse. */
export function redactJson(value: unknown, redact: Redact): unknown {
  if (typeof value === "string") return redact(value);
  if (Array.isArray(value))
    return value.map((item) => redactJson(item, redact));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [
      redact(key),
      redactJson(member, redact),
    ]),
  );
}

/** The headers of an answer, without the session that it may open: errors are logged. */
export function redactHeaders(headers: Headers, redact: Redact): Headers {
  const copy = new Headers();
  headers.forEach((value, name) => {
    if (name !== "set-cookie") copy.append(name, redact(value));
  });
  return copy;
}

interface Fault {
  readonly name?: unknown;
  readonly message?: unknown;
  readonly stack?: unknown;
  readonly code?: unknown;
  readonly cause?: unknown;
}

const DEEPEST_CAUSE = 5;

/**
 * A copy of what a `fetch` threw. Foreign errors quote the URL and carry the request along, so nothing but their texts
 * is kept, and of these no secret.
 */
export function redactFault(fault: unknown, redact: Redact, depth = 0): Error {
  const quote = (value: unknown) =>
    typeof value === "string" ? redact(value) : "";
  const foreign = Object(fault) as Fault;
  const { message, cause } = foreign;
  const copy: Error & { code?: string } = new Error(quote(message ?? fault));
  for (const key of ["name", "stack", "code"] as const)
    if (foreign[key] !== undefined) copy[key] = quote(foreign[key]);
  if (cause !== undefined && depth < DEEPEST_CAUSE)
    copy.cause = redactFault(cause, redact, depth + 1);
  return copy;
}
