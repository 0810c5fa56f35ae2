// RFC 9457, OAuth, and what most other APIs write.
const PROPERTIES = [
  "message",
  "detail",
  "error_description",
  "title",
  "error",
  "errors",
];

/** The message of an answer that failed, where APIs usually put it; undefined where there is none. */
export function findMessage(body: unknown): string | undefined {
  if (typeof body === "string") return body.trim() || undefined;
  if (typeof body !== "object" || body === null) return undefined;
  if (Array.isArray(body)) return findMessage(body[0]);
  const fields = body as Readonly<Record<string, unknown>>;
  for (const key of PROPERTIES) {
    const message = Object.hasOwn(fields, key) && findMessage(fields[key]);
    if (message) return message;
  }
  return undefined;
}
