/** The milliseconds in `Retry-After`, which holds seconds or a date, or in `Retry-After-Ms`: https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3 */
export function readRetryAfter(headers: Headers): number | undefined {
  const text = headers.get("retry-after") || "none";
  const delay = [
    parseFloat(headers.get("retry-after-ms") ?? ""),
    Number(text) * 1000,
    Date.parse(text) - Date.now(),
  ].find(Number.isFinite);
  return delay && Math.max(0, delay);
}
