import type { PlannedFile } from "../../plan/planned-file.ts";
import { toCommentLines, toCommentText, toDocs } from "./code/comment.ts";
import { listFirstLines } from "./code/first-lines.ts";
import { Imports } from "./code/imports.ts";
import { enclose, group, indent, line, printLayout } from "./code/layout.ts";
import { LINE_BREAK, type Property, type SourceFiles, type Statement } from "./code/source-files.ts";
import type { OperationFile } from "./operations/operation-files.ts";
import { CLIENT_FIELD } from "./operations/operation-source.ts";
import type { GroupNames } from "./sdk-names.ts";
import { joinParagraphs } from "./types/schema-doc.ts";

/** A resource whose methods are a group of their own. */
export interface GroupFile extends OperationFile {
  readonly group: GroupNames;
}

export function listGroupFiles(files: readonly OperationFile[]): GroupFile[] {
  return files.filter((file): file is GroupFile => file.group !== undefined);
}

/** One file for each group, with the class of its methods. */
export function planGroupFiles(files: readonly OperationFile[], sourceFiles: SourceFiles): PlannedFile[] {
  return listGroupFiles(files).map((file) => {
    const imports = new Imports();
    for (const { method } of file.operations) imports.addAll(method.imports);
    imports.addType("../runtime/index.js", "ApiClient");
    return sourceFiles.plan(pathOf(file), [...imports.list(), declareClass(file)]);
  });
}

/** The modules of the groups, relative to `src/`. */
export function listGroupModules(files: readonly OperationFile[]): string[] {
  return listGroupFiles(files).map(({ file }) => `methods/${file}`);
}

function pathOf({ file }: OperationFile): string {
  return `src/methods/${file}.ts`;
}

function declareClass({ group: { class: name }, operations, ...file }: GroupFile): Statement {
  return {
    kind: "Class",
    isExported: true,
    name,
    docs: documentGroup(file),
    properties: [{ name: CLIENT_FIELD, type: "ApiClient", isReadonly: true }],
    ctors: [{ parameters: [{ name: "client", type: "ApiClient" }], statements: [`this.${CLIENT_FIELD} = client;`] }],
    methods: operations.map(({ method }) => method.code),
  };
}

/** The member of the client that has the group's methods. */
export function writeGroupProperty({ group: names, ...file }: GroupFile, imports: Imports): Property {
  const made = ["new ", imports.addValue(`./methods/${file.file}.js`, names.class), enclose("(", ["this"], ")")];
  const start = `readonly ${names.member} =`;
  const text = printLayout([group([start, indent([line, made])]), ";"], 1);
  return {
    name: names.member,
    isReadonly: true,
    initializer: text.slice(start.length, -1).trimStart().replaceAll("\n", LINE_BREAK),
    docs: documentGroup(file),
  };
}

function documentGroup({ title, description }: Pick<OperationFile, "title" | "description">): string[] {
  return toDocs(joinParagraphs([toCommentText(title)], listFirstLines(toCommentLines(description))));
}
