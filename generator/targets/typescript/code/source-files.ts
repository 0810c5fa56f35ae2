import type {
  ClassDeclarationStructure,
  ExportDeclarationStructure,
  FunctionDeclarationStructure,
  ImportDeclarationStructure,
  MethodDeclarationStructure,
  ParameterDeclarationStructure,
  PropertyDeclarationStructure,
  Project,
  StatementStructures,
  StructureKind,
  TypeAliasDeclarationStructure,
  WriterFunction,
} from "ts-morph";
import type { Cache } from "../../../incremental/cache.ts";
import type { PlannedFile } from "../../../plan/planned-file.ts";

/** A structure of ts-morph as plain JSON, with the name of its kind. */
type Named<Kind extends keyof typeof StructureKind, Structure> = Omit<Structure, "kind"> & { readonly kind: Kind };

export type ImportStatement = Named<"ImportDeclaration", ImportDeclarationStructure>;
export type ExportStatement = Named<"ExportDeclaration", ExportDeclarationStructure>;
export type Method = Omit<MethodDeclarationStructure, "kind">;
export type Property = Omit<PropertyDeclarationStructure, "kind">;
export type Parameter = Omit<ParameterDeclarationStructure, "kind">;

/**
 * A statement of a source file. It is a text if a type or an initializer spans several lines, as ts-morph would indent
 * all of its lines except for the first.
 */
export type Statement =
  | string
  | ImportStatement
  | ExportStatement
  | Named<"TypeAlias", TypeAliasDeclarationStructure>
  | Named<"Function", FunctionDeclarationStructure>
  | Named<"Class", ClassDeclarationStructure>;

/** Marks a line break before indented text, which ts-morph would indent again. No door lets a NUL through. */
export const LINE_BREAK = "\0";

/** The source files of an SDK, in one ts-morph project. Files with cached texts are not created. */
export class SourceFiles {
  readonly #cache: Cache;
  #project: Project | undefined;

  constructor(cache: Cache) {
    this.#cache = cache;
  }

  plan(path: string, statements: readonly Statement[]): PlannedFile {
    return {
      path,
      text: () => {
        const key = { kind: `source ${path}`, given: [JSON.stringify(statements)] };
        return this.#cache.getOrCompute(key, () => this.#print(path, statements));
      },
    };
  }

  async #print(path: string, statements: readonly Statement[]): Promise<string> {
    // The one door of ts-morph, which takes a second to load. In a bundle, a CommonJS package only has a default
    // export.
    const { IndentationText, Project, StructureKind } = (await import("ts-morph")).default;
    this.#project ??= new Project({
      useInMemoryFileSystem: true,
      skipLoadingLibFiles: true,
      manipulationSettings: { indentationText: IndentationText.TwoSpaces },
    });
    const structures = statements.flatMap((statement, index) => {
      const structure =
        typeof statement === "string" ? statement : { ...statement, kind: StructureKind[statement.kind] };
      return index === 0 || isImportOrExport(statement) ? [structure] : [addBlankLine, structure];
    });
    const file = this.#project.createSourceFile(path, {
      statements: structures as (string | WriterFunction | StatementStructures)[],
    });
    const text = file.getFullText();
    // The file is no longer needed, and its nodes take ten times the memory of its text.
    file.forget();
    // ts-morph writes a space before a type or a list item, even if that begins with a line break.
    return text.replaceAll(LINE_BREAK, "\n").replace(/ +$/gm, "");
  }
}

/** Imports and exports have no blank lines between them. */
function isImportOrExport(statement: Statement): boolean {
  return typeof statement !== "string" && /^(?:Im|Ex)port/.test(statement.kind);
}

const addBlankLine: WriterFunction = (writer) => writer.blankLineIfLastNot();
