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

export interface ClassDeclaration {
  readonly name: string;
  readonly documentation: readonly string[];
  readonly base: string;
  /** The constructor; it returns nothing. */
  readonly construct: Omit<Callable, "name" | "returnType">;
}

/** Prints declarations, each with a line feed at its end. */
export interface DeclarationPrinter {
  /** An exported function. */
  printFunction(declaration: Callable): string;
  /** A method, as it stands in its class. */
  printMethod(method: Callable): string;
  /** An exported class that has no methods as yet. */
  printClass(declaration: ClassDeclaration): string;
}

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
export async function loadDeclarationPrinter(): Promise<DeclarationPrinter> {
  // What a bundle gives of a CommonJS package is its default alone.
  const { IndentationText, Project, QuoteKind, StructureKind } = (await import("ts-morph")).default;
  const project = new Project({
    useInMemoryFileSystem: true,
    skipLoadingLibFiles: true,
    manipulationSettings: { indentationText: IndentationText.TwoSpaces, quoteKind: QuoteKind.Double },
  });
  const { _context: context } = project as unknown as StructurePrinting;
  const printer = context.structurePrinterFactory.forSourceFile({ isAmbient: false });

  function print(statement: StatementStructures): string {
    const writer = context.createWriter();
    printer.printText(writer, { kind: StructureKind.SourceFile, statements: [statement] });
    // The space that parts parameters stands at the start of their lines.
    return writer.toString().replace(/^((?: {2})+) (?=[\w$]+\??: )/gm, "$1");
  }

  return {
    printFunction(declaration) {
      const code = print({ ...toFunction(declaration), kind: StructureKind.Function });
      return printDocumentation(declaration.documentation) + code;
    },
    printMethod(method) {
      const code = print({ kind: StructureKind.Class, name: "Any", methods: [toMethod(method)] });
      return code.slice(code.indexOf("\n") + 1, code.lastIndexOf("}"));
    },
    printClass(declaration) {
      const code = print({ ...toClass(declaration), kind: StructureKind.Class });
      return printDocumentation(declaration.documentation) + code;
    },
  };
}

function toClass({ name, base, construct }: ClassDeclaration): OptionalKind<ClassDeclarationStructure> {
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
  };
}

function toFunction(declaration: Callable): OptionalKind<FunctionDeclarationStructure> {
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
