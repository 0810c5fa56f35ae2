import type {
  ClassDeclarationStructure,
  CodeBlockWriter,
  OptionalKind,
  ParameterDeclarationStructure,
  SourceFileStructure,
  StatementStructures,
} from "ts-morph";

/** What declarations have in common that differ in their texts alone. */
export interface DeclarationForm {
  readonly kind: "function" | "method" | "class";
  /** Those of the function, the method, or the constructor of the class. */
  readonly parameters: readonly ParameterForm[];
  /** Whether each parameter is on a line of its own. */
  readonly isBroken: boolean;
}

export interface ParameterForm {
  readonly isOptional: boolean;
  readonly hasInitializer: boolean;
}

/**
 * A declaration with a line feed at its end, and with gaps: text and the name of a gap in turn, beginning with text. The
 * gaps are `name`, `type` (what it returns or extends), `body`, and `name0`, `type0`, `initializer0` of each parameter.
 */
export type OpenDeclaration = readonly string[];

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
export async function loadFormPrinter(): Promise<(form: DeclarationForm) => OpenDeclaration> {
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

  function printForm(form: DeclarationForm): string {
    switch (form.kind) {
      case "function":
        return print({ ...toCallable(form), isExported: true, kind: StructureKind.Function });
      case "class":
        return print({ ...toClass(form), kind: StructureKind.Class });
      case "method": {
        const code = print({ kind: StructureKind.Class, name: "Any", methods: [toCallable(form)] });
        return code.slice(code.indexOf("\n") + 1, code.lastIndexOf("}"));
      }
    }
  }

  return (form) => printForm(form).split(GAP);
}

/** A gap as an identifier; nothing that ts-morph writes by itself is like it. */
const GAP = /\$(\w+)\$/;

function gap(name: string): string {
  return `$${name}$`;
}

function toCallable(form: DeclarationForm) {
  return { name: gap("name"), returnType: gap("type"), parameters: toParameters(form), statements: [gap("body")] };
}

function toClass(form: DeclarationForm): OptionalKind<ClassDeclarationStructure> {
  return {
    name: gap("name"),
    isExported: true,
    extends: gap("type"),
    ctors: [{ parameters: toParameters(form), statements: [gap("body")] }],
  };
}

/** ts-morph keeps all parameters on one line; where they do not fit, each brings its line break and its comma along. */
function toParameters({ parameters, isBroken }: DeclarationForm): OptionalKind<ParameterDeclarationStructure>[] {
  return parameters.map(({ isOptional, hasInitializer }, index) => ({
    name: gap(`name${String(index)}`),
    type: gap(`type${String(index)}`),
    hasQuestionToken: isOptional,
    ...(hasInitializer && { initializer: gap(`initializer${String(index)}`) }),
    ...(isBroken && { trailingTrivia: ",\n", ...(index === 0 && { leadingTrivia: "\n" }) }),
  }));
}
