import ts from "typescript";

/** SDKs by name, each as texts by path. */
export type Sdks = ReadonlyMap<string, ReadonlyMap<string, string>>;

const ROOT = "/sdks";

/** Compiles SDKs as one program, as strict as TypeScript gets, and gives its errors as `path:line message`. */
export function compileSdks(sdks: Sdks, options: ts.CompilerOptions = {}): string[] {
  const texts = new Map<string, string>();
  for (const [name, files] of sdks) {
    texts.set(`${ROOT}/${name}/package.json`, files.get("package.json") ?? "{}");
    for (const [path, text] of files) {
      if (path.endsWith(".ts")) texts.set(`${ROOT}/${name}/${path}`, text);
    }
  }
  const settings: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    noUncheckedIndexedAccess: true,
    verbatimModuleSyntax: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
    types: [],
    ...options,
  };
  const sources = [...texts.keys()].filter((path) => path.endsWith(".ts"));
  const program = ts.createProgram(sources, settings, createHost(settings, texts));
  const wholes = [...program.getConfigFileParsingDiagnostics(), ...program.getGlobalDiagnostics()];
  const diagnostics = listDistinct(program.getSourceFiles()).flatMap((file) => [
    ...program.getSyntacticDiagnostics(file),
    ...program.getSemanticDiagnostics(file),
  ]);
  return [...program.getOptionsDiagnostics(), ...wholes, ...diagnostics].map(describe);
}

/** The runtime is the same in all SDKs, and imports nothing but itself: it is checked once. */
function listDistinct(files: readonly ts.SourceFile[]): ts.SourceFile[] {
  const runtime = new Set<string>();
  return files.filter(({ fileName, text }) => {
    if (!fileName.startsWith(`${ROOT}/`)) return false;
    if (!fileName.includes("/src/runtime/")) return true;
    return runtime.size < runtime.add(text).size;
  });
}

/** Parsed once for all programs. */
const library = new Map<string, ts.SourceFile | undefined>();

/** The real library files, and besides them nothing but the texts. */
function createHost(settings: ts.CompilerOptions, texts: ReadonlyMap<string, string>): ts.CompilerHost {
  const host = ts.createCompilerHost(settings);
  return {
    ...host,
    fileExists: (path) => texts.has(path) || (!path.startsWith(ROOT) && host.fileExists(path)),
    directoryExists: (path) => [...texts.keys()].some((file) => file.startsWith(`${path}/`)),
    readFile: (path) => texts.get(path) ?? host.readFile(path),
    getSourceFile: (path, version) => {
      const text = texts.get(path);
      if (text !== undefined) return ts.createSourceFile(path, text, version, true);
      if (!library.has(path)) library.set(path, host.getSourceFile(path, version));
      return library.get(path);
    },
  };
}

function describe({ file, start = 0, messageText }: ts.Diagnostic): string {
  const line = file === undefined ? 0 : file.getLineAndCharacterOfPosition(start).line + 1;
  return `${file?.fileName ?? ""}:${line} ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
}

/** The TypeScript files, as syntax trees. */
export function parseSources(files: ReadonlyMap<string, string>): ts.SourceFile[] {
  return [...files]
    .filter(([path]) => path.endsWith(".ts"))
    .map(([path, text]) => ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true));
}

/** Errors of syntax alone. */
export function listSyntaxErrors(file: ts.SourceFile): string[] {
  const { parseDiagnostics = [] } = file as ts.SourceFile & { readonly parseDiagnostics?: readonly ts.Diagnostic[] };
  return parseDiagnostics.map(describe);
}

/** The kinds of all nodes, in their order, with nothing of their texts. A key is a key, quoted or not. */
export function outline(node: ts.Node): string {
  const { parent } = node as { parent?: ts.Node };
  if (parent && (ts.isPropertySignature(parent) || ts.isPropertyAssignment(parent)) && parent.name === node)
    return "key";
  const children: string[] = [];
  ts.forEachChild(node, (child) => void children.push(outline(child)));
  return children.length === 0 ? String(node.kind) : `${node.kind}(${children.join()})`;
}

/** Whether the type `any` stands anywhere. */
export function usesAny(node: ts.Node): boolean {
  if (node.kind === ts.SyntaxKind.AnyKeyword) return true;
  return ts.forEachChild(node, (child) => usesAny(child) || undefined) ?? false;
}
