/**
 * Writes what an editor shows of the committed SDK into `docs/hovers.txt`: twelve methods with their arguments and
 * results, as TypeScript's language service gives them. Fails where it would show what nobody can read.
 *
 *   npm run hover [-- --check]
 *
 * With `--check` nothing is written, and it fails where the file says anything else, too.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Editor, type Hover } from "./editor.ts";

const METHODS = 12;
const MAX_WIDTH = 200;
const WINDOW = 100;

const root = fileURLToPath(new URL("../../", import.meta.url));
const sdk = `${root}output/management/typescript/src`;
const source = readFileSync(`${sdk}/client.ts`, "utf8");
const [, client = ""] = /^export class (\w+)/m.exec(source) ?? [];
const methods = Array.from(source.matchAll(/^ {2}(?!constructor)(\w+)\(/gm), ([, name = ""]) => name);

const editor = new Editor(
  `${sdk}/consumer.ts`,
  `import { ${client} } from "./index.js";\ndeclare const client: ${client};\n`,
);

const sections = methods.slice(0, METHODS).map((method) => {
  const title = `client.${method}`;
  return [
    `${title}\n${"=".repeat(title.length)}`,
    printHover(editor.hover(`await client.|${method}({} as never);`)),
    ...printFields("The argument", editor.complete(`await client.${method}({ | });`)),
    printHover(editor.hover(`const |result = await client.${method}({} as never);`)),
    ...printFields("The result", editor.complete(`const result = await client.${method}({} as never);\nresult.|`)),
  ].join("\n\n");
});

const text = `${sections.join("\n\n\n")}\n`;
const file = `${root}docs/hovers.txt`;
const isCheck = process.argv.includes("--check");
if (!isCheck) writeFileSync(file, text);

const faults = [
  ...(sections.length < METHODS ? [`${sections.length} methods, of ${METHODS}`] : []),
  ...(isCheck && readFileSync(file, "utf8") !== text ? ["out of date: `npm run hover` writes it"] : []),
  ...text
    .split("\n")
    .flatMap((line, index) =>
      line.length > MAX_WIDTH || line.includes("components[") ? [`${index + 1}: ${line}`] : [],
    ),
];
console.log(`docs/hovers.txt: ${faults.length} faults`);
for (const fault of faults) console.log(fault);
process.exitCode = faults.length === 0 ? 0 : 1;

function printHover({ signature, documentation, tags }: Hover): string {
  const parts = [signature, renderLinks(documentation), tags.join("\n")].filter((part) => part !== "");
  return parts.map((part) => part.split("\n").map(wrap).join("\n")).join("\n\n");
}

/** An editor renders Markdown: of a link it shows the text. */
function renderLinks(markdown: string): string {
  return markdown.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1");
}

/** Breaks a line as a window does that is not wide. */
function wrap(line: string): string {
  return line.replace(new RegExp(`(.{1,${WINDOW}})(?: +|$)`, "g"), "$1\n").trimEnd();
}

function printFields(title: string, fields: readonly Hover[]): string[] {
  if (fields.length === 0) return [];
  const items = fields.map((field) => `- ${printHover(field).replaceAll("\n", "\n  ").replace(/ +$/gm, "")}`);
  return [`${title}:`, items.join("\n")];
}
