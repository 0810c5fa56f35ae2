import { toPascalCase, toSnakeCase } from "../model/names/casing.ts";
import { toIdentifierName } from "./identifier.ts";
import { nameMethod } from "./method-name.ts";
import type { Call } from "./call.ts";
import type { ClientNaming, Name } from "../model/model.ts";
import { printCall as printPythonCall } from "./python-call.ts";
import { PYTHON_KEYWORDS } from "./reserved-words.ts";
import { printCall as printTypeScriptCall } from "./typescript-call.ts";

export type LanguageKey = "python" | "typescript";

/** What pages have to know of a language; a new one is an entry here. */
export interface LanguageProfile {
  /** For people. */
  readonly title: string;
  /** The info string of a fence. */
  readonly fence: string;
  /** Whether prettier would format what is in such a fence. */
  readonly isFormattedByPrettier: boolean;
  /** Languages of a document's samples, the best first. */
  readonly samples: readonly string[];
  nameMethod(name: Name, client: ClientNaming): string;
  /** The variable that holds a client. */
  nameClient(client: ClientNaming): string;
  /** For `fieldNames: "language"`; absent where the language takes the names that travel. */
  readonly nameField?: (name: Name) => string;
  /** An expression for bytes that a caller would send. */
  readonly bytes: string;
  printCall(call: Call): string;
}

export const LANGUAGES: Readonly<Record<LanguageKey, LanguageProfile>> = {
  python: {
    title: "Python",
    fence: "python",
    isFormattedByPrettier: false,
    samples: ["python"],
    nameMethod: ({ words }) => toPythonName(words),
    nameClient: ({ name }) => toPythonName(name.words),
    nameField: ({ words }) => toPythonName(words),
    bytes: 'open("file", "rb")',
    printCall: printPythonCall,
  },
  typescript: {
    title: "TypeScript",
    fence: "ts",
    isFormattedByPrettier: true,
    samples: ["typescript", "ts", "javascript", "node"],
    nameMethod: ({ words }, { methodCase }) => nameMethod(words, methodCase),
    nameClient: () => "client",
    bytes: 'new Blob(["content"])',
    printCall: printTypeScriptCall,
  },
};

/** The name of the client's class, which is the same in all languages. */
export function nameClientClass({ name, isGiven }: ClientNaming): string {
  return isGiven ? name.text : toIdentifierName(toPascalCase(name.words));
}

function toPythonName(words: readonly string[]): string {
  const name = toIdentifierName(toSnakeCase(words));
  return PYTHON_KEYWORDS.has(name) ? `${name}_` : name;
}
