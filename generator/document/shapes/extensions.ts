/** The extensions that the output depends on. https://spec.openapis.org/oas/v3.1.1.html#specification-extensions */

/** The type of an extension, or of a part of one. Only required fields must be present. */
export type ExtensionShape =
  | { readonly kind: "text" | "flag" }
  | { readonly kind: "object"; readonly required: readonly string[]; readonly fields: ExtensionShapes }
  /** A list, an object by any names, or either. */
  | { readonly kind: "items"; readonly list?: ExtensionShape; readonly map?: ExtensionShape };

export type ExtensionShapes = Readonly<Record<string, ExtensionShape>>;

const text: ExtensionShape = { kind: "text" };
const texts: ExtensionShape = { kind: "items", list: text };
const textsOfValues: ExtensionShape = { kind: "items", list: text, map: text };

const tagGroup: ExtensionShape = { kind: "object", required: ["name"], fields: { name: text, tags: texts } };

const codeSample: ExtensionShape = {
  kind: "object",
  required: ["lang", "source"],
  fields: { lang: text, source: text, label: text },
};
const codeSamples: ExtensionShape = { kind: "items", list: codeSample, map: text };

/** Extensions by the title of the object that has them. */
const EXTENSIONS: Readonly<Record<string, ExtensionShapes>> = {
  "OpenAPI Object": { "x-tagGroups": { kind: "items", list: tagGroup } },
  "Tag Object": { "x-displayName": text, "x-traitTag": { kind: "flag" } },
  "Operation Object": {
    "x-codeSamples": codeSamples,
    "x-code-samples": codeSamples,
    "x-authing-code-samples": codeSamples,
  },
  "Schema Object": {
    "x-enum-varnames": textsOfValues,
    "x-enumNames": textsOfValues,
    "x-enum-names": textsOfValues,
    "x-enum-descriptions": textsOfValues,
    "x-enumDescriptions": textsOfValues,
  },
};

/** The type of an extension; `undefined` if the output does not depend on it. */
export function findExtension(title: string, name: string): ExtensionShape | undefined {
  const extensions = EXTENSIONS[title];
  return extensions !== undefined && Object.hasOwn(extensions, name) ? extensions[name] : undefined;
}
