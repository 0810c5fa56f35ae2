/** What happens to files of the output. */
import { createHash } from "node:crypto";
import { chmodSync, mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import type { Checkout } from "./checkout.ts";
import type { Mutation } from "./mutation.ts";

const LOCK = "output/specloom.lock";
const SDK = "output/management/typescript";
const PAGES = "output/management/reference";

/** One file of each kind that comes out. */
const FILES: Readonly<Record<string, string>> = {
  page: `${PAGES}/python/identity-sources/get-ext-idp.md`,
  index: `${PAGES}/typescript/identity-sources/index.md`,
  client: `${SDK}/src/client.ts`,
  types: `${SDK}/src/types.ts`,
  operations: `${SDK}/src/operations/identity-sources.ts`,
  runtime: `${SDK}/src/runtime/request/url.ts`,
  manifest: `${SDK}/package.json`,
  readme: `${SDK}/README.md`,
};

/** Rewrites the hash of a file in its line of the lock, as somebody does who wants the file to pass. */
function forgeLine(checkout: Checkout, file: string): void {
  const path = file.slice("output/".length);
  const text = checkout.read(file).replaceAll("\r\n", "\n");
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 32);
  checkout.edit(LOCK, (lock) => lock.replace(new RegExp(`^(file\t${path}\t)[0-9a-f]{32}`, "m"), `$1${hash}`));
}

function removeLine(checkout: Checkout, file: string): void {
  const path = file.slice("output/".length);
  checkout.edit(LOCK, (lock) => lock.replace(new RegExp(`^file\t${path}\t.*\n`, "m"), ""));
}

const onEachFile = Object.entries(FILES).flatMap(([kind, file]) => [
  ...editFile(kind, file),
  ...replaceFile(kind, file),
]);

/** What makes a file differ in its text. */
function editFile(kind: string, file: string): Mutation[] {
  return [
    {
      name: `${kind}: a line is added`,
      apply: (checkout) => checkout.edit(file, (text) => `${text}mine\n`),
      check: 1,
      generate: 6,
      causes: ["hand-edit"],
    },
    {
      name: `${kind}: a line is added, and its hash put into the lock`,
      apply: (checkout) => {
        checkout.edit(file, (text) => `${text}evil\n`);
        forgeLine(checkout, file);
      },
      check: 1,
      causes: ["lock"],
    },
    {
      name: `${kind}: a line is taken away`,
      apply: (checkout) => checkout.edit(file, (text) => text.slice(text.indexOf("\n") + 1)),
      check: 1,
      generate: 6,
      causes: ["hand-edit"],
    },
    {
      name: `${kind}: emptied`,
      apply: (checkout) => checkout.write(file, ""),
      check: 1,
      generate: 6,
      causes: ["hand-edit"],
    },
  ];
}

/** What takes a file or its line away, or puts another in its place. */
function replaceFile(kind: string, file: string): Mutation[] {
  return [
    { name: `${kind}: deleted`, apply: (checkout) => checkout.remove(file), check: 1, causes: ["missing"] },
    {
      name: `${kind}: deleted with its line`,
      apply: (checkout) => {
        checkout.remove(file);
        removeLine(checkout, file);
      },
      check: 1,
      causes: ["missing"],
    },
    {
      name: `${kind}: its line alone is removed`,
      apply: (checkout) => removeLine(checkout, file),
      check: 1,
      causes: ["lock"],
    },
    {
      name: `${kind}: other line endings`,
      apply: (checkout) => checkout.edit(file, (text) => text.replaceAll("\n", "\r\n")),
      check: 0,
    },
    {
      name: `${kind}: the markers of a merge`,
      apply: (checkout) => checkout.edit(file, (text) => `<<<<<<< ours\n${text}=======\n${text}>>>>>>> theirs\n`),
      check: 1,
      causes: ["conflict"],
    },
  ];
}

const strangers: readonly Mutation[] = [
  {
    name: "a file of the user's among the pages",
    apply: (checkout) => checkout.write(`${PAGES}/python/notes.md`, "mine\n"),
    check: 1,
    causes: ["unknown"],
    leavesUnknown: true,
  },
  {
    name: "a file of the user's in the SDK, with a line of the lock",
    apply: (checkout) => {
      checkout.write(`${SDK}/src/evil.ts`, "evil\n");
      checkout.edit(LOCK, (lock) => `${lock}file\tmanagement/typescript/src/evil.ts\t${"0".repeat(32)}\tp\to\tt\n`);
      forgeLine(checkout, `${SDK}/src/evil.ts`);
    },
    check: 1,
  },
  {
    name: "a link to a page",
    apply: (checkout) => symlinkSync("get-ext-idp.md", join(checkout.folder, PAGES, "python/identity-sources/link.md")),
    check: 1,
    causes: ["unknown"],
    leavesUnknown: true,
  },
  {
    name: "a link in the place of a page",
    apply: (checkout) => {
      checkout.remove(FILES["page"] ?? "");
      symlinkSync("index.md", join(checkout.folder, FILES["page"] ?? ""));
    },
    check: 1,
    generate: 6,
    causes: ["unknown"],
  },
  {
    name: "a folder in the place of a page",
    apply: (checkout) => {
      checkout.remove(FILES["page"] ?? "");
      mkdirSync(join(checkout.folder, FILES["page"] ?? ""));
      checkout.write(`${FILES["page"] ?? ""}/mine.md`, "mine\n");
    },
    check: 5,
    generate: 5,
    says: /a folder is in its place/,
    leavesUnknown: true,
  },
  {
    name: "a page that may be executed",
    apply: (checkout) => chmodSync(join(checkout.folder, FILES["page"] ?? ""), 0o755),
    check: 0,
  },
  { name: "a file beside the folders", apply: (checkout) => checkout.write("output/README.md", "mine\n"), check: 0 },
  {
    name: "a page under another name",
    apply: (checkout) => {
      const page = FILES["page"] ?? "";
      checkout.write(page.replace("get-", "fetch-"), checkout.read(page));
      checkout.remove(page);
    },
    check: 1,
    causes: ["missing", "unknown"],
    leavesUnknown: true,
  },
  {
    name: "all pages are gone",
    apply: (checkout) => checkout.remove(PAGES),
    check: 1,
    causes: ["missing"],
  },
  { name: "all output is gone", apply: (checkout) => checkout.remove("output"), check: 1, causes: ["missing"] },
  {
    name: "all output is gone, and all lines of files",
    apply: (checkout) => {
      checkout.remove("output/management");
      checkout.edit(LOCK, (lock) => lock.replace(/^file.*\n/gm, ""));
    },
    check: 1,
    causes: ["missing"],
  },
  {
    name: "all output is gone, and all lines of the lock",
    apply: (checkout) => {
      checkout.remove("output/management");
      checkout.write(LOCK, "# specloom lock 2. Made by specloom; commit it.\n");
    },
    check: 1,
    causes: ["missing"],
  },
];

export const edits: readonly Mutation[] = [...onEachFile, ...strangers];
