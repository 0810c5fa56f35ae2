import type { ClientNaming, JsonValue, MethodCase, Name, Operation } from "../model/model.ts";
import { toPascalCase } from "../model/names/casing.ts";
import { JSON_STYLE } from "../printing/json-text.ts";
import { Code, printValue, type Position, type Printable, type ValueStyle } from "../printing/value-layout.ts";
import { CASINGS, type Casing } from "./casings.ts";
import { isIdentifierName, toIdentifierName } from "./identifier.ts";
import type { CodeLanguage, LanguageFile } from "./language-file.ts";
import { nameMethodPath } from "./method-name.ts";
import { STRING_ESCAPES } from "./string-literals.ts";
import { toObjectKey } from "./typescript-literals.ts";

/** A language of samples. Converts names and values to its code, as its file specifies. */
export class Language {
  /** The name of its file, which the setting `languages` uses. */
  readonly name: string;
  readonly file: LanguageFile;
  /** The name of a field in tables. Absent: the language uses wire names. */
  readonly nameField?: (name: Name) => string;
  readonly #code: CodeLanguage | undefined;
  readonly #reserved: ReadonlySet<string>;

  constructor(name: string, file: LanguageFile) {
    this.name = name;
    this.file = file;
    this.#code = file.kind === "http" ? undefined : file;
    this.#reserved = new Set(this.#code?.reservedWords.split(" "));
    const { field = "wire" } = this.#code?.casing ?? {};
    if (field !== "wire") this.nameField = ({ words }) => this.#case(words, field);
  }

  /** Whether its samples call methods of a client. */
  get hasMethods(): boolean {
    return this.#code !== undefined;
  }

  /** Whether its client is the generated SDK. */
  get isSdk(): boolean {
    return this.#code?.sdk === true;
  }

  /** The method that a sample calls. In the generated SDK, it includes the group and the configured name. */
  nameMethod(operation: Pick<Operation, "name" | "clientMethod">, methodCase: MethodCase): string {
    const { method = "camel" } = this.#code?.casing ?? {};
    return method === "sdk" ? nameMethodPath(operation, methodCase) : this.#case(operation.name.words, method);
  }

  /** The variable of a client. */
  nameClient({ name }: ClientNaming): string {
    const variable = this.#code?.casing.variable;
    return variable === undefined ? "client" : this.#case(name.words, variable);
  }

  nameType(words: readonly string[]): string {
    return this.#case(words, this.#code?.casing.type ?? "pascal");
  }

  /** The name of a package that is not configured. */
  namePackage(words: readonly string[]): string {
    const casing = this.#code?.casing.package ?? "kebab";
    return casing === "kebab" ? CASINGS.kebab(words) : this.#case(words, casing);
  }

  /** The name of a field in samples: the wire name if tables show wire names and the language supports them. */
  nameInSample({ key, name }: { readonly key: string; readonly name: Name }, isWire: boolean): string {
    if (this.nameField === undefined || (isWire && this.#code?.wireNames === true)) return key;
    return this.nameField(name);
  }

  /** Whether a name needs no quotes. */
  isIdentifier(name: string): boolean {
    return isIdentifierName(name) && !name.includes("$") && !this.#reserved.has(name);
  }

  printString(text: string): string {
    const { escapes, interpolation = "" } = this.file.strings;
    return STRING_ESCAPES[escapes](text, interpolation);
  }

  printValue(value: Printable, position?: Position): string {
    return printValue(value, this.#style(), position);
  }

  /** An expression for bytes to send. */
  get bytes(): Code {
    return new Code(this.#code?.literals.bytes ?? '""');
  }

  /** A list with one item of code. */
  listCode(item: Code): Code {
    const { open = "[", close = "]" } = this.#code?.list ?? {};
    return new Code(`${open}${item.text}${close}`);
  }

  #style(): ValueStyle {
    const printString = (text: string): string => this.printString(text);
    const { indent, list, map, literals } = this.#code ?? JSON_STYLE;
    return {
      indent,
      literals,
      list,
      map,
      movesLongValues: this.file.prettier === true,
      printString,
      printKey: "bareKeys" in map && map.bareKeys ? toObjectKey : printString,
    };
  }

  #case(words: readonly string[], casing: Casing): string {
    const name = toIdentifierName(CASINGS[casing](words));
    return this.#reserved.has(name) ? `${name}_` : name;
  }
}

/** The name of the client's class, which is the same in all languages. */
export function nameClientClass({ name, isGiven }: ClientNaming): string {
  return isGiven ? name.text : toIdentifierName(toPascalCase(name.words));
}

/** An argument of a sample: a value, or code if no value can express it. */
export type SampleValue = JsonValue | Code;
