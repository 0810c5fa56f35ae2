import type {
  ClassDeclarationStructure,
  CodeBlockWriter,
  FunctionDeclarationStructure,
  MethodDeclarationStructure,
  OptionalKind,
  ParameterDeclarationStructure,
  SourceFileStructure,
  StatementStructures,
} from "ts-morph";
import { formatComment } from "./comment.ts";
import { fitsLine } from "./layout.ts";

/** A function or method. */
export interface Callable {
  readonly name: string;
  /** Lines that came through the comment door. */
  readonly documentation: readonly string[];
  readonly parameters: readonly CallableParameter[];
  readonly returnType: string;
  readonly body: string;
}

export interface CallableParameter {
  readonly name: string;
  readonly type: string;
  readonly isOptional?: boolean;
  readonly initializer?: string;
}

export interface FunctionDeclaration extends Callable {
  readonly kind: "function";
}

export interface ClassDeclaration {
  readonly kind: "class";
  readonly name: string;
  readonly documentation: readonly string[];
  readonly base: string;
  /** The constructor; it returns nothing. */
  readonly construct: Omit<Callable, "name" | "returnType">;
  readonly methods: readonly Callable[];
}

/** What a source file is made of: declarations, and statements that are text already. */
export type Statement = FunctionDeclaration | ClassDeclaration | string;

export type PrintSourceFile = (statements: readonly Statement[]) => string;

/** What ts-morph keeps to itself of its printing. */
interface StructurePrinting {
  readonly _context: {
    createWriter(): CodeBlockWriter;
    readonly structurePrinterFactory: {
      forSourceFile(options: { isAmbient: boolean }): {
        printText(writer: CodeBlockWriter, structure: SourceFileStructure): void;
      };
    };
  };
}

/**
 * The one door to ts-morph, opened at first use: it takes a second to load. Its own printer is asked, since a source
 * file would be parsed as soon as it is printed, which takes three times as long and changes nothing.
 */
export async function loadSourceFilePrinter(): Promise<PrintSourceFile> {
  // What a bundle gives of a CommonJS package is its default alone.
  const { IndentationText, Project, QuoteKind, StructureKind } = (await import("ts-morph")).default;
  const project = new Project({
    useInMemoryFileSystem: true,
    skipLoadingLibFiles: true,
    manipulationSettings: { indentationText: IndentationText.TwoSpaces, quoteKind: QuoteKind.Double },
  });
  const { _context: context } = project as unknown as StructurePrinting;
  const printer = context.structurePrinterFactory.forSourceFile({ isAmbient: false });

  function printDeclaration(declaration: ClassDeclaration | FunctionDeclaration): string {
    const structure: StatementStructures =
      declaration.kind === "class"
        ? { ...toClass(declaration), kind: StructureKind.Class }
        : { ...toFunction(declaration), kind: StructureKind.Function };
    const writer = context.createWriter();
    printer.printText(writer, { kind: StructureKind.SourceFile, statements: [structure] });
    // The space that parts parameters stands at the start of their lines.
    const code = writer.toString().replace(/^((?: {2})+) (?=[\w$]+\??: )/gm, "$1");
    return printDocumentation(declaration.documentation) + code;
  }

  return (statements) =>
    statements.map((each) => (typeof each === "string" ? each : printDeclaration(each))).join("\n");
}

function toClass({ name, base, construct, methods }: ClassDeclaration): OptionalKind<ClassDeclarationStructure> {
  return {
    name,
    isExported: true,
    extends: base,
    ctors: [
      {
        leadingTrivia: printDocumentation(construct.documentation),
        parameters: toParameters({
          head: "constructor",
          parameters: construct.parameters,
          returnType: undefined,
          depth: 1,
        }),
        statements: [construct.body],
      },
    ],
    methods: methods.map(toMethod),
  };
}

function toFunction(declaration: FunctionDeclaration): OptionalKind<FunctionDeclarationStructure> {
  const { name, parameters, returnType, body } = declaration;
  return {
    name,
    isExported: true,
    parameters: toParameters({ head: `export function ${name}`, parameters, returnType, depth: 0 }),
    returnType,
    statements: [body],
  };
}

function toMethod({
  name,
  documentation,
  parameters,
  returnType,
  body,
}: Callable): OptionalKind<MethodDeclarationStructure> {
  return {
    name,
    leadingTrivia: printDocumentation(documentation),
    parameters: toParameters({ head: name, parameters, returnType, depth: 1 }),
    returnType,
    statements: [body],
  };
}

/** ts-morph looks at each character that it is given, and twice at those of a comment that it makes itself. */
function printDocumentation(lines: readonly string[]): string {
  return lines.length === 0 ? "" : `${formatComment(lines)}\n`;
}

interface Signature {
  readonly head: string;
  readonly parameters: readonly CallableParameter[];
  readonly returnType: string | undefined;
  readonly depth: number;
}

/** ts-morph keeps all parameters on one line; where they do not fit, each brings its line break and its comma along. */
function toParameters(signature: Signature): OptionalKind<ParameterDeclarationStructure>[] {
  const isBroken = isTooLong(signature);
  return signature.parameters.map(({ name, type, isOptional = false, initializer }, index) => ({
    name,
    type,
    hasQuestionToken: isOptional,
    ...(initializer !== undefined && { initializer }),
    ...(isBroken && { trailingTrivia: ",\n", ...(index === 0 && { leadingTrivia: "\n" }) }),
  }));
}

function isTooLong({ head, parameters, returnType, depth }: Signature): boolean {
  if (parameters.length === 0) return false;
  const texts = parameters.map(
    ({ name, type, isOptional = false, initializer }) =>
      `${name}${isOptional ? "?" : ""}: ${type}${initializer === undefined ? "" : ` = ${initializer}`}`,
  );
  const result = returnType === undefined ? "" : `: ${returnType}`;
  return !fitsLine(`${head}(${texts.join(", ")})${result} {`, depth);
}
