import type {
  ClassDeclarationStructure,
  ExportDeclarationStructure,
  FunctionDeclarationStructure,
  ImportDeclarationStructure,
  MethodDeclarationStructure,
  ParameterDeclarationStructure,
  Project,
  StatementStructures,
  StructureKind,
  TypeAliasDeclarationStructure,
  WriterFunction,
} from "ts-morph";
import type { Fragments } from "../../plan/fragments.ts";
import type { PlannedFile } from "../../plan/target.ts";

/** A structure of ts-morph as plain JSON: its kind by its name. */
type Named<Kind extends keyof typeof StructureKind, Structure> = Omit<Structure, "kind"> & { readonly kind: Kind };

export type ImportStatement = Named<"ImportDeclaration", ImportDeclarationStructure>;
export type ExportStatement = Named<"ExportDeclaration", ExportDeclarationStructure>;
export type Method = Omit<MethodDeclarationStructure, "kind">;
export type Parameter = Omit<ParameterDeclarationStructure, "kind">;

/**
 * A statement of a source file. It is a text where brackets span lines behind a `:` or a `=`: ts-morph indents all further
 * lines of a type or an initializer by one step more, that of the closing bracket too.
 */
export type Statement =
  | string
  | ImportStatement
  | ExportStatement
  | Named<"TypeAlias", TypeAliasDeclarationStructure>
  | Named<"Function", FunctionDeclarationStructure>
  | Named<"Class", ClassDeclarationStructure>;

/** The one door to ts-morph, opened at first use: it takes a second to load. */
export async function loadTsMorph() {
  // What a bundle gives of a CommonJS package is its default alone.
  return (await import("ts-morph")).default;
}

/** The source files of an SDK, all of one project. One that an earlier run has made of the same statements is not made. */
export class SourceFiles {
  readonly #fragments: Fragments;
  #project: Project | undefined;

  constructor(fragments: Fragments) {
    this.#fragments = fragments;
  }

  async plan(path: string, statements: readonly Statement[]): Promise<PlannedFile> {
    const listDependencies = (): string[] => [JSON.stringify(statements)];
    return { path, text: await this.#fragments.plan(path, listDependencies, () => this.#print(path, statements)) };
  }

  async #print(path: string, statements: readonly Statement[]): Promise<string> {
    const { IndentationText, Project, StructureKind } = await loadTsMorph();
    this.#project ??= new Project({
      useInMemoryFileSystem: true,
      skipLoadingLibFiles: true,
      manipulationSettings: { indentationText: IndentationText.TwoSpaces },
    });
    const structures = statements.flatMap((statement, index) => {
      const structure =
        typeof statement === "string" ? statement : { ...statement, kind: StructureKind[statement.kind] };
      return index === 0 || isOfModules(statement) ? [structure] : [addBlankLine, structure];
    });
    const file = this.#project.createSourceFile(path, {
      statements: structures as (string | WriterFunction | StatementStructures)[],
    });
    // ts-morph writes a space before a type or an item of a list, even before one that begins with a line break.
    return file.getFullText().replace(/ +$/gm, "");
  }
}

/** Imports and exports are below each other. */
function isOfModules(statement: Statement): boolean {
  return typeof statement !== "string" && /^(?:Im|Ex)port/.test(statement.kind);
}

const addBlankLine: WriterFunction = (writer) => writer.blankLineIfLastNot();
