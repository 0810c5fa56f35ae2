import { hasScheme } from "../references/reference.ts";

/** The name of a document as it may be shown and recorded: a URL without its user, password and query. */
export function publicName(name: string): string {
  if (!hasScheme(name) || !/[@?#]/.test(name)) return name;
  // Any part of an invalid URL may be a secret.
  if (!URL.canParse(name)) return name.replace(/:[^]*/, ":…");
  const url = new URL(name);
  [url.username, url.password, url.search, url.hash] = ["", "", "", ""];
  return url.href;
}
