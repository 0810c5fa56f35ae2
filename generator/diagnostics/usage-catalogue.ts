import { didYouMean, error, type Suggestion } from "./catalogue-entry.ts";

/** Diagnostics of the configuration and the command line. */
export const usageCatalogue = {
  // Configuring
  "ambiguous-config": error(
    (p: { files: readonly string[] }) => `Found more than one configuration: ${p.files.join(", ")}.`,
    () => "Keep one of them, or name one with `--config`.",
  ),
  "unknown-config-format": error(
    (p: { file: string }) => `${p.file} is not in a supported configuration format.`,
    () => "Use .json, .yaml, .js, .mjs or .ts.",
  ),
  "config-failed": error((p: { file: string; reason: string }) => `${p.file} cannot be run: ${p.reason}`),
  "no-default-export": error(
    (p: { file: string }) => `${p.file} has no default export.`,
    () => "Write `export default defineConfig({ … })`.",
  ),
  "unknown-setting": error((p: { setting: string } & Suggestion) => `Unknown setting \`${p.setting}\`.`, didYouMean),
  "missing-setting": error((p: { setting: string }) => `The setting \`${p.setting}\` is missing.`),
  "wrong-setting": error(
    (p: { setting: string; expected: string; actual?: string | undefined } & Suggestion) =>
      `${p.setting} must be ${p.expected}${p.actual === undefined ? "" : `, not ${p.actual}`}.`,
    didYouMean,
  ),
  "duplicate-resource-name": error(
    (p: { name: string }) => `Two resources have the name \`${p.name}\`.`,
    () => "Give each resource a name of its own: it names a file and a folder.",
  ),
  "unknown-resource": error(
    (p: { tag: string } & Suggestion) => `The document has no resource \`${p.tag}\`.`,
    (p) => didYouMean(p) ?? "Resources are the tags of visible operations, and the tags and `x-tagGroups` above them.",
  ),
  "unknown-security-scheme": error(
    (p: { scheme: string; known: readonly string[] } & Suggestion) =>
      `The document has no security scheme \`${p.scheme}\`.`,
    (p) =>
      didYouMean(p) ??
      (p.known.length === 0
        ? "Its `components.securitySchemes` are empty."
        : `Its \`components.securitySchemes\` are ${p.known.join(", ")}.`),
  ),
  "unknown-operation": error(
    (p: { id: string } & Suggestion) => `The document has no visible operation \`${p.id}\`.`,
    (p) => didYouMean(p) ?? "An operation without an id is named by its method and path, such as `GET /users`.",
  ),

  // Templates
  "missing-template": error(
    (p: { language: string; file: string }) => `The language \`${p.language}\` has no template ${p.file}.`,
    (p) => `Write ${p.file} next to its data; ${p.file.replace(p.language, "python")} is an example.`,
  ),
  "unknown-template-name": error(
    (p: { kind: "field" | "partial" | "helper"; name: string } & Suggestion) => `Unknown ${p.kind} \`${p.name}\`.`,
    didYouMean,
  ),

  // The command line
  "unknown-spec": error(
    (p: { spec: string } & Suggestion) => `Unknown spec \`${p.spec}\`: neither a spec nor a file has this name.`,
    (p) => didYouMean(p) ?? "Name a file or URL, or a spec of the configuration.",
  ),
  "missing-recorded-source": error(
    (p: { source: string; spec: string; out: string } & Suggestion) =>
      `${p.source}, the document of the spec \`${p.spec}\`, does not exist.`,
    ({ suggestion, out }) => {
      const flags = out === "output" ? "--force" : `--out ${out} --force`;
      const removal = `\`specloom generate ${flags}\` removes what was generated from it.`;
      return suggestion === undefined
        ? removal
        : `If ${suggestion} is its new name: \`specloom generate ${suggestion} ${flags}\`. Otherwise ${removal}`;
    },
  ),
  "missing-vitepress": error(
    () => "VitePress is not installed; the preview needs it.",
    (p: { command: string }) => `Install it: \`${p.command}\`.`,
  ),
  "no-spec": error(
    () => "Nothing to do: no spec is named, and there is no configuration.",
    () => "Name a document on the command line, or in `specs` of a `specloom.config.json`.",
  ),
  "spec-name-clash": error(
    (p: { name: string; first: string; second: string }) =>
      `${p.first} and ${p.second} would both be written to the folder ${p.name}.`,
    () => "Give them names in `specs` of a configuration.",
  ),
  "unknown-target": error(
    (p: { target: string; known: readonly string[] } & Suggestion) => `Unknown target \`${p.target}\`.`,
    (p) => didYouMean(p) ?? `The targets are ${p.known.join(", ")}.`,
  ),
  "unusable-out": error(
    (p: { folder: string; reason: string }) => `Cannot write to ${p.folder}: ${p.reason}.`,
    () => "Choose another folder with `--out`, or with `out` in the configuration.",
  ),
  "unused-options": error(
    (p: { target: string }) => `The options of \`${p.target}\` are not used: no spec has this target.`,
    (p) => `Ask for it with \`--target ${p.target}\`, which later runs remember, or remove the options.`,
  ),
  "nothing-selected": error(
    (p: { pattern: string } & Suggestion) => `No operation has an id, tag or path that matches \`${p.pattern}\`.`,
    didYouMean,
  ),
} as const;
