import { error } from "./catalogue-entry.ts";

/** Diagnostics of the sources of documents, and of access to them. */
export const sourceCatalogue = {
  "missing-variable": error(
    (p: { variable: string }) => `The environment variable \`${p.variable}\` is not set.`,
    () => "The configuration uses it. In CI, it must be set as well.",
  ),
  "invalid-header": error(
    (p: { header: string }) => `The value of \`headers.${p.header}\` has a character that HTTP does not allow.`,
    () => "It may end with a line break.",
  ),
  "unsupported-scheme": error(
    (p: { source: string }) => `${p.source} is neither a file nor a URL that can be read.`,
    () => "Name a file, or a URL of `https:`, `http:` or `file:`.",
  ),
  "recorded-source-outside": error(
    (p: { source: string; spec: string }) =>
      `The lock names ${p.source} as the source of \`${p.spec}\`, which is outside the repository.`,
    () => "Name the document on the command line if you mean it.",
  ),
  "unreachable-source": error(
    (p: { file: string; reason: string; advice?: string | undefined }) => `${p.file} cannot be fetched: ${p.reason}.`,
    ({ advice }) => advice,
  ),
  "html-page": error(
    (p: { file: string }) => `${p.file} answered with an HTML page instead of a document.`,
    () => "If it is a login page, give credentials with `headers` in the configuration.",
  ),
  "source-too-large": error((p: { file: string; limit: string }) => `${p.file} is larger than ${p.limit}.`),
  "run-too-large": error(
    (p: { limit: string }) => `The documents of this run exceed ${p.limit}.`,
    () => "Join them into fewer files, or generate from fewer specs at once.",
  ),
} as const;
