/** https://www.rfc-editor.org/rfc/rfc8288#section-3 */
import { type Page, type Pages, readField } from "./pages.js";

/**
 * Pages whose `Link` header has the URL of the next one. Only the operation's parameters are taken from its query:
 * the server must not decide where a call and its credentials go.
 */
export const byLink = {
  next(_: Pages, { operation, input, headers }: Page): object | undefined {
    const target = findNext(headers.get("link") ?? "");
    if (target === undefined) return undefined;
    const { searchParams } = new URL(target, "http://relative");
    const keys = (operation.parameters ?? []).map(({ key }) => key);
    const given = keys.flatMap((key) => {
      const values = searchParams.getAll(key);
      return values.length === 1 ? [[key, values[0]] as const] : [];
    });
    const changed = given.filter(([key, value]) => {
      const before = readField(input, [key]);
      const isList = typeof before === "object" && before !== null;
      return !isList && `${before as string | number | undefined}` !== value;
    });
    return { ...input, ...Object.fromEntries(changed) };
  },
};

function findNext(header: string): string | undefined {
  for (const [, target, parameters = ""] of header.matchAll(
    /<([^>]*)>((?:\s*;\s*[^,;"]*(?:"[^"]*")?)*)/g,
  ))
    if (/;\s*rel\s*=\s*"?(?:[^"]*\s)?next(?:[\s";]|$)/i.test(parameters))
      return target;
  return undefined;
}
