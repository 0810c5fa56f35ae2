/** Edits of the lock and of `.gitattributes`. */
import type { Mutation } from "./mutation.ts";

const LOCK = "output/specloom.lock";
const ATTRIBUTES = "output/.gitattributes";

type LockEdit = readonly [name: string, change: (text: string) => string, check?: number, generate?: number];

const LOCK_EDITS: readonly LockEdit[] = [
  ["emptied", () => ""],
  ["a hash is changed", (text) => text.replace(/\t[0-9a-f]{32}/, `\t${"0".repeat(32)}`)],
  ["a part is changed", (text) => text.replace(/^(file\t\S+\t\S+\t)\S+/m, "$1other")],
  ["options are changed", (text) => text.replace(/^(file\t\S+\t\S+\t\S+\t)\S+/m, "$1other")],
  ["templates are changed", (text) => text.replace(/^(file\t\S+\t\S+\t\S+\t\S+\t)\S+/m, "$1other")],
  ["a line is changed and doubled", (text) => text.replace(/^file.*\t/m, (line) => `${line}other\n${line}`)],
  ["all lines are doubled", (text) => text + text],
  ["all lines in another order", (text) => text.split("\n").reverse().join("\n")],
  ["all lines of files are gone", (text) => text.replace(/^file.*\n/gm, "")],
  ["no header", (text) => text.replace(/^#.*\n/, "")],
  ["a header of an old version", (text) => text.replace("lock 2", "lock 1")],
  ["a header of a later version", (text) => text.replace("lock 2", "lock 3"), 5, 5],
  ["another version of specloom", (text) => text.replaceAll("\t0.1.0", "\t0.0.9")],
  ["a folder without a version", (text) => text.replace(/^folder.*\n/m, "")],
  ["a folder that is not there", (text) => `${text}folder\tmanagement/none\t0.1.0\n`],
  ["a spec that is not there", (text) => `${text}file\tother/reference/a.md\t${"0".repeat(32)}\tp\to\tt\n`],
  ["a line without sense", (text) => `${text}nonsense\n`],
  ["a path to the outside", (text) => `${text}file\t../../package.json\t${"0".repeat(32)}\tp\to\tt\n`],
  ["the sign of an interrupted run", (text) => `${text}open\t\n`],
  ["the markers of a merge", (text) => `<<<<<<< ours\n${text}=======\n>>>>>>> theirs\n`],
  ["other line endings", (text) => text.replaceAll("\n", "\r\n"), 0],
  ["a byte order mark", (text) => `\uFEFF${text}`, 0],
];

const textEdits = LOCK_EDITS.map(([name, change, check = 1, generate = 0]): Mutation => ({
  name: `lock: ${name}`,
  apply: (checkout) => checkout.edit(LOCK, change),
  check,
  generate,
  causes: ["lock", "conflict"],
}));

const bookkeeping: readonly Mutation[] = [
  { name: "lock: deleted", apply: (checkout) => checkout.remove(LOCK), check: 1, causes: ["missing"] },
  {
    name: ".gitattributes: deleted",
    apply: (checkout) => checkout.remove(ATTRIBUTES),
    check: 1,
    causes: ["missing"],
  },
  {
    name: ".gitattributes: our lines are edited",
    apply: (checkout) => checkout.edit(ATTRIBUTES, (text) => text.replace("merge=union", "merge=ours")),
    check: 1,
    causes: ["lock"],
  },
  {
    name: ".gitattributes: lines of the user's",
    apply: (checkout) => checkout.edit(ATTRIBUTES, (text) => `*.png binary\n${text}*.svg text\n`),
    check: 0,
  },
];

export const lockEdits: readonly Mutation[] = [...textEdits, ...bookkeeping];
