import { expandVariables, findMissingVariable } from "../../config/expand-variables.ts";
import { findFile } from "../../config/find-file.ts";
import { createDiagnostic } from "../../diagnostics/catalogue.ts";
import type { Diagnostic, Place } from "../../diagnostics/diagnostic.ts";
import { joinPointer } from "../../syntax/json-pointer.ts";
import { toOutcome, type Outcome } from "../../diagnostics/outcome.ts";
import { publicName } from "../../document/fetching/public-name.ts";
import { decodePercent, isUrl } from "../../document/references/reference.ts";
import { isHeaderValue, type SourceAccess } from "../../document/fetching/source-access.ts";
import { STANDARD_INPUT } from "../../document/fetching/source-reader.ts";

/** The source of a document, with its credentials. */
export interface SelectedSource {
  /** `-`, a file relative to the working folder, or a URL without a user and a password. */
  readonly source: string;
  /** The credentials for a URL. */
  readonly access?: SourceAccess;
}

/** Resolves a user's name for a document. `place` is its place in the configuration. */
export function selectSource(name: string, cwd: string, place?: Place): Outcome<SelectedSource> {
  if (name === STANDARD_INPUT) return { value: { source: name }, diagnostics: [] };
  if (isUrl(name)) return { value: takeCredentials(name), diagnostics: [] };
  const file = findFile(name, cwd);
  if (file !== undefined) return { value: { source: file }, diagnostics: [] };
  return { diagnostics: [createDiagnostic("unsupported-scheme", { source: publicName(name) }, place)] };
}

/** Moves credentials out of a URL. References with and without them must name the same document. */
function takeCredentials(source: string): SelectedSource {
  if (!URL.canParse(source)) return { source };
  const url = new URL(source);
  const { origin, username, password } = url;
  if (username === "" && password === "") return { source, access: { origin, headers: {} } };
  [url.username, url.password] = ["", ""];
  const pair = [username, password].map(decodePercent).join(":");
  const headers = { authorization: `Basic ${Buffer.from(pair).toString("base64")}` };
  return { source: url.href, access: { origin, headers } };
}

/** A configured source, with the pointer to its settings. */
export interface ConfiguredSource {
  readonly source: string;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly file: string;
  readonly pointer: string;
}

/** `selectSource` for a configured source, with its headers. */
export function selectConfiguredSource(configured: ConfiguredSource, cwd: string): Outcome<SelectedSource> {
  const { source, headers = {}, file, pointer } = configured;
  const place = { file, pointer: `${pointer}/source` };
  const variable = findMissingVariable(source, process.env);
  if (variable !== undefined) return { diagnostics: [createDiagnostic("missing-variable", { variable }, place)] };
  const selected = selectSource(source, cwd, place);
  if (selected.value?.access === undefined) return selected;
  const { access } = selected.value;
  const given = expandHeaders(headers, { file, pointer: `${pointer}/headers` });
  const value = { ...selected.value, access: { ...access, headers: { ...access.headers, ...given.value } } };
  return toOutcome(value, given.diagnostics);
}

function expandHeaders(
  headers: Readonly<Record<string, string>>,
  place: { readonly file: string; readonly pointer: string },
): Outcome<Record<string, string>> {
  const diagnostics: Diagnostic[] = [];
  const expanded: Record<string, string> = {};
  for (const [header, text] of Object.entries(headers)) {
    const { file, pointer } = place;
    const variable = findMissingVariable(text, process.env);
    const value = expandVariables(text, process.env);
    if (variable !== undefined)
      diagnostics.push(
        createDiagnostic("missing-variable", { variable }, { file, pointer: joinPointer(pointer, header) }),
      );
    // The place has no line, as a code frame would show the value.
    else if (!isHeaderValue(value)) diagnostics.push(createDiagnostic("invalid-header", { header }, { file }));
    else expanded[header.toLowerCase()] = value;
  }
  return toOutcome(expanded, diagnostics);
}
