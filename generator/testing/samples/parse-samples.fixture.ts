import { createRequire } from "node:module";
import ts from "typescript";
import { Language, Parser, type Node } from "web-tree-sitter";
import { readLanguage } from "../../targets/reference/samples/read-languages.ts";
import { TEMPLATES } from "./real-samples.fixture.ts";

const require = createRequire(import.meta.url);

/** Grammars that are not called as the fences of their languages are. */
const GRAMMARS: Readonly<Record<string, string>> = { js: "javascript", csharp: "c_sharp", sh: "bash" };

/** Grammars share a memory, and are loaded one after the other. */
let loaded: Promise<unknown> = Parser.init();

/** Finds what of a sample is not code of its language. */
export type FindSyntaxErrors = (sample: string) => string[];

/** Loads the parser of a language: that of its fence, but for TypeScript, which has its own compiler. */
export function loadSampleParser(language: string): Promise<FindSyntaxErrors> {
  if (language === "typescript") return Promise.resolve(findTypeScriptErrors);
  const parser = loaded.then(() => loadGrammar(language));
  loaded = parser;
  return parser;
}

async function loadGrammar(language: string): Promise<FindSyntaxErrors> {
  const { fence } = readLanguage(TEMPLATES, language).file;
  const grammar = GRAMMARS[fence] ?? fence;
  const parser = new Parser();
  parser.setLanguage(await Language.load(require.resolve(`tree-sitter-wasms/out/tree-sitter-${grammar}.wasm`)));
  return (sample) => {
    const tree = parser.parse(sample);
    if (tree === null) return ["no tree"];
    const errors = tree.rootNode.hasError ? listErrors(tree.rootNode) : [];
    tree.delete();
    return errors;
  };
}

function listErrors(node: Node): string[] {
  const own = node.isError || node.isMissing ? [`${node.startPosition.row + 1}: ${node.text.slice(0, 80)}`] : [];
  return [...own, ...node.children.flatMap((child) => (child === null ? [] : listErrors(child)))];
}

function findTypeScriptErrors(sample: string): string[] {
  const { diagnostics = [] } = ts.transpileModule(sample, {
    reportDiagnostics: true,
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  });
  return diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}
