/** What two branches bring about that each made a change, and generated from it. */
import type { Checkout } from "./checkout.ts";
import { NEW_OPERATION } from "./inputs.ts";
import type { Mutation } from "./mutation.ts";

const DOCUMENT = "specs/management.openapi.yaml";
const CONFIG = "specloom.config.json";
const LOCK = "output/specloom.lock";
const PAGE = "output/management/reference/python/identity-sources/get-ext-idp.md";

type Change = (checkout: Checkout) => void;

/** Two branches from the same commit, and what a user does after their merge. */
interface Branches {
  readonly name: string;
  readonly ours: Change;
  readonly theirs: Change;
  /** After git has merged, whatever came of it. */
  readonly after?: Change;
  /** The exit code of `check` after the merge; absent: 1. */
  readonly check?: number;
}

function edit(file: string, from: string | RegExp, to: string): Change {
  return (checkout) => checkout.edit(file, (text) => text.replace(from, to));
}

const describeDelete = edit(DOCUMENT, "Delete an identity source by its ID.", "Delete it.");
const describeUpdate = edit(DOCUMENT, "Update the configuration of an identity source", "Update one");
const describeState = edit(DOCUMENT, "change-ext-idp-conn-state:\n    post:\n", "$&      deprecated: true\n");
const addOperation = edit(DOCUMENT, "  /api/v3/get-ext-idp:\n", `${NEW_OPERATION}$&`);
const removeOperation = edit(DOCUMENT, /^ {2}\/api\/v3\/delete-ext-idp:\n(?: {4}.*\n)+/m, "");
const renameClient = edit(CONFIG, "ManagementClient", "AdminClient");
const keepBoth: Change = (checkout) => {
  for (const line of checkout.git("diff", "--name-only", "HEAD~1").split("\n"))
    if (line !== "" && !line.startsWith("output/") && checkout.has(line))
      checkout.write(line, checkout.read(line).replace(/^(?:<{7}|={7}|>{7}).*\n/gm, ""));
};

const BRANCHES: readonly Branches[] = [
  { name: "neighbouring operations", ours: describeDelete, theirs: describeUpdate },
  { name: "two operations of one tag", ours: describeDelete, theirs: describeState },
  { name: "an operation more on one side", ours: addOperation, theirs: describeState },
  {
    name: "an operation more on each side",
    ours: addOperation,
    theirs: edit(
      DOCUMENT,
      "  /api/v3/update-ext-idp:\n",
      `${NEW_OPERATION.replaceAll("count", "sum").replaceAll("Count", "Sum")}$&`,
    ),
  },
  { name: "an operation less, and a change of another", ours: removeOperation, theirs: describeState },
  { name: "an operation less, and a change of it", ours: removeOperation, theirs: describeDelete, after: keepBoth },
  { name: "the same operation more on both sides", ours: addOperation, theirs: addOperation, check: 0 },
  { name: "the configuration, and an operation", ours: renameClient, theirs: describeState },
  {
    name: "a template, and an operation",
    ours: edit("templates/reference/locales/en.json", "Sample code", "Code"),
    theirs: describeState,
  },
  {
    name: "the same field",
    ours: edit(DOCUMENT, "description: Tenant ID", "description: The tenant"),
    theirs: edit(DOCUMENT, "description: Tenant ID", "description: A tenant"),
    after: keepFirst,
  },
  {
    name: "neighbouring operations, without `.gitattributes`",
    ours: describeDelete,
    theirs: describeUpdate,
    after: (checkout) => checkout.remove("output/.gitattributes"),
  },
  {
    name: "two operations, and our side of the lock",
    ours: describeDelete,
    theirs: describeUpdate,
    after: (checkout) => checkout.write(LOCK, checkout.git("show", "HEAD^1:output/specloom.lock")),
  },
  {
    name: "two operations, and their side of the lock",
    ours: describeDelete,
    theirs: describeUpdate,
    after: (checkout) => checkout.write(LOCK, checkout.git("show", "theirs:output/specloom.lock")),
  },
  {
    name: "two operations, and a page with markers",
    ours: describeDelete,
    theirs: describeUpdate,
    after: (checkout) => checkout.edit(PAGE, (text) => `<<<<<<< ours\n${text}=======\n>>>>>>> theirs\n`),
  },
  {
    name: "two operations, and a lock with markers",
    ours: describeDelete,
    theirs: describeUpdate,
    after: (checkout) => checkout.edit(LOCK, (text) => `<<<<<<< ours\n${text}=======\n>>>>>>> theirs\n`),
  },
];

/** Takes one side of each conflict in the document. */
function keepFirst(checkout: Checkout): void {
  checkout.edit(DOCUMENT, (text) => text.replace(/^<{7}.*\n([^]*?)^={7}\n[^]*?^>{7}.*\n/gm, "$1"));
}

/** A line of the lock that git cannot merge by itself: the branches share no attributes. */
const withoutAttributes: Change = (checkout) => checkout.write(".git/info/attributes", "output/specloom.lock !merge\n");

function merge({ name, ours, theirs, after, check = 1 }: Branches, isUnited: boolean): Mutation {
  return {
    name: `merge: ${name}${isUnited ? "" : ", with conflicts in the lock"}`,
    apply: async (checkout) => {
      checkout.write(".git/info/attributes", "");
      if (!isUnited) withoutAttributes(checkout);
      for (const [branch, change] of [
        ["theirs", theirs],
        ["ours", ours],
      ] as const) {
        checkout.git("checkout", "--quiet", "--force", "-B", branch, "base");
        change(checkout);
        await checkout.run("specloom", "generate");
        checkout.commit(branch);
      }
      checkout.git("checkout", "--quiet", "-B", "main", "ours");
      checkout.merge("theirs");
      after?.(checkout);
    },
    check,
    causes: ["conflict", "lock", "missing", "stale", "spec"],
  };
}

export const merges: readonly Mutation[] = BRANCHES.flatMap((branches) => [
  merge(branches, true),
  merge(branches, false),
]);
