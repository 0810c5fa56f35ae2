/** What happens to what the output is made from. */
import type { Mutation } from "./mutation.ts";

const DOCUMENT = "specs/management.openapi.yaml";
const CONFIG = "specloom.config.json";

type Edit = readonly [name: string, change: (text: string) => string, expected?: Partial<Mutation>];

/** A document that cannot be used: neither command says anything about the output. */
const REFUSED = { check: 3, generate: 3 };
const MISUSED = { check: 2, generate: 2 };
const IN_STEP: Partial<Mutation> = { check: 0 };

function listMutations(file: string, edits: readonly Edit[], causes: readonly string[]): Mutation[] {
  return edits.map(([name, change, expected = {}]) => ({
    name: `${file}: ${name}`,
    apply: (checkout) => checkout.edit(file, change),
    check: 1,
    causes,
    ...expected,
  }));
}

/** An operation as it stands below `paths`. */
export const NEW_OPERATION = `  /api/v3/count-ext-idp:
    get:
      operationId: ExtIdpManagementController_countExtIdp
      summary: Count identity sources
      tags: [Identity Sources]
      responses:
        "200": { description: The number of identity sources }
`;

function removeOperation(text: string): string {
  return text.replace(/^ {2}\/api\/v3\/delete-ext-idp:\n(?: {4}.*\n)+/m, "");
}

const documents: readonly Edit[] = [
  ["a description", (text) => text.replace("Delete an identity source by its ID.", "Delete it.")],
  ["a summary", (text) => text.replace("summary: Get identity source details", "summary: Get one")],
  ["an operation more", (text) => text.replace("  /api/v3/get-ext-idp:\n", `${NEW_OPERATION}$&`)],
  ["an operation less", removeOperation],
  ["an operation under another name", (text) => text.replace("_getExtIdp\n", "_fetchExtIdp\n")],
  ["another path", (text) => text.replace("/api/v3/get-ext-idp:", "/api/v4/get-ext-idp:")],
  ["another method", (text) => text.replace(/(get-ext-idp:\n {4})get:/, "$1put:")],
  ["another tag", (text) => text.replaceAll("Identity Sources", "Identity Providers")],
  ["a tag of an operation's own", (text) => text.replace("tags: [Identity Sources]", "tags: [Others]")],
  ["another title", (text) => text.replace("title: GenAuth", "title: Other")],
  ["another server", (text) => text.replace("https://api.genauth.ai", "https://api.example.com")],
  [
    "a field more",
    (text) =>
      text.replace(/^ {4}UpdateExtIdpDto:\n(?: {6}.*\n)*? {6}properties:\n/m, "$&        more: { type: string }\n"),
  ],
  ["a value less", (text) => text.replace("enum: [social, enterprise]", "enum: [social]")],
  ["another example", (text) => text.replaceAll("6268b0e5e4b9a0e8ffa8fd60", "6268b0e5e4b9a0e8ffa8fd61")],
  ["a comment", (text) => `# A comment\n${text}`, IN_STEP],
  ["other line endings", (text) => text.replaceAll("\n", "\r\n"), IN_STEP],
  ["an extension that nothing reads", (text) => text.replace("openapi: 3.1.0\n", "$&x-team: identity\n"), IN_STEP],
  ["emptied", () => "", REFUSED],
  ["no text of YAML", (text) => text.replace("paths:", "paths"), REFUSED],
  ["a reference to nothing", (text) => text.replace("schemas/UpdateExtIdpDto", "schemas/None"), REFUSED],
  ["the markers of a merge", (text) => `<<<<<<< ours\n${text}=======\n>>>>>>> theirs\n`, REFUSED],
  ["no operation", (text) => `${text.slice(0, text.indexOf("paths:"))}paths: {}\n`, REFUSED],
  ["a version that does not exist", (text) => text.replace("openapi: 3.1.0", "openapi: 4.0.0"), REFUSED],
];

const configurations: readonly Edit[] = [
  ["another client", (text) => text.replace("ManagementClient", "AdminClient")],
  ["another case of methods", (text) => text.replace('"snake"', '"camel"')],
  ["no envelope", (text) => text.replace(/,\s*"envelope": \{[^}]*\}/, "")],
  ["another field of the envelope", (text) => text.replace('"apiCode"', '"code2"')],
  [
    "a language less",
    (text) => text.replace('["python", "typescript"]', '["python"]'),
    { causes: ["config", "stale"] },
  ],
  ["the languages in another order", (text) => text.replace('["python", "typescript"]', '["typescript", "python"]')],
  ["another name of the API", (text) => text.replace('"V3 API"', '"V4 API"')],
  ["a name of the package", (text) => text.replace('"typescript": {', '"typescript": { "packageName": "x",')],
  ["the settings in another order", reorderSettings, IN_STEP],
  ["other white space", (text) => text.replaceAll("  ", "    "), IN_STEP],
  [
    "another name of the spec",
    (text) => text.replace('"management": {', '"admin": {'),
    { causes: ["missing", "stale"] },
  ],
  ["a second spec of the same document", addSpec, { causes: ["missing"] }],
  ["another folder", (text) => text.replace("{", '{ "out": "docs",'), { causes: ["missing"] }],
  ["an unknown setting", (text) => text.replace('"client"', '"clinet"'), { ...MISUSED, says: /Did you mean/ }],
  [
    "an unknown option of a target",
    (text) => text.replace('"languages"', '"languges"'),
    { ...MISUSED, says: /languages/ },
  ],
  [
    "a target that does not exist",
    (text) => text.replace('"reference"', '"refrence"'),
    { ...MISUSED, says: /reference/ },
  ],
  ["a language that does not exist", (text) => text.replace('"python"', '"pyton"'), { ...MISUSED, says: /python/ }],
  ["no text of JSON", (text) => text.replace("{", ""), MISUSED],
  ["emptied", () => "", MISUSED],
  ["a document that is not there", (text) => text.replace("management.openapi", "managment.openapi"), REFUSED],
];

function reorderSettings(text: string): string {
  const { specs, targets } = JSON.parse(text) as Readonly<Record<string, object>>;
  return JSON.stringify({ targets, specs });
}

function addSpec(text: string): string {
  const config = JSON.parse(text) as { specs: Record<string, unknown> };
  return JSON.stringify({ ...config, specs: { ...config.specs, other: config.specs["management"] } });
}

const TEMPLATE = "templates/reference/page.hbs";

const templates: readonly Mutation[] = [
  ...listMutations(TEMPLATE, [["a line more", (text) => `${text}\nAsk us.\n`]], ["template"]),
  ...listMutations(
    "templates/reference/locales/en.json",
    [["another label", (text) => text.replace("Sample code", "Code")]],
    ["template"],
  ),
  ...listMutations(
    "templates/typescript/runtime/request/url.ts",
    [["a comment more", (text) => `${text}\n// More.\n`]],
    ["template", "lock"],
  ),
];

const files: readonly Mutation[] = [
  {
    name: "the document is gone",
    apply: (checkout) => checkout.remove(DOCUMENT),
    ...REFUSED,
  },
  {
    name: "the document has another name",
    apply: (checkout) => {
      checkout.write("specs/admin.openapi.yaml", checkout.read(DOCUMENT));
      checkout.remove(DOCUMENT);
    },
    ...REFUSED,
  },
  {
    name: "the configuration is gone",
    apply: (checkout) => checkout.remove(CONFIG),
    ...MISUSED,
  },
];

export const inputs: readonly Mutation[] = [
  ...listMutations(DOCUMENT, documents, ["spec", "missing", "stale"]),
  ...listMutations(CONFIG, configurations, ["config", "spec", "stale", "lock"]),
  ...templates,
  ...files,
];
