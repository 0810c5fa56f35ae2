import type { Cache } from "../../incremental/cache.ts";
import { formatComment } from "./comment.ts";
import { loadFormPrinter, type DeclarationForm } from "./declaration-form.ts";
import { fitsLine } from "./layout.ts";

/** An exported function, a method as it stands in its class, or an exported class that has no methods as yet. */
export interface Declaration {
  readonly kind: DeclarationForm["kind"];
  readonly name: string;
  /** Lines that came through the comment door. */
  readonly documentation: readonly string[];
  /** What a function returns, or a class extends. */
  readonly type: string;
  /** Those of a class are its constructor's, and so is the body. */
  readonly parameters: readonly Parameter[];
  /** As it stands at its depth, without the indentation of its first line. */
  readonly body: string;
}

export interface Parameter {
  readonly name: string;
  readonly type: string;
  readonly isOptional?: boolean;
  readonly initializer?: string;
}

/**
 * Prints declarations, each with a line feed at its end. They differ in their texts far more than in their forms, so
 * ts-morph prints each form once, in this run or in an earlier one.
 */
export class DeclarationPrinter {
  readonly #cache: Cache;
  #formPrinter: ReturnType<typeof loadFormPrinter> | undefined;

  constructor(cache: Cache) {
    this.#cache = cache;
  }

  async print(declaration: Declaration): Promise<string> {
    const form = describeForm(declaration);
    const open = await this.#cache.getOrCompute({ kind: "form", given: [JSON.stringify(form)] }, async () => {
      this.#formPrinter ??= loadFormPrinter();
      return (await this.#formPrinter)(form);
    });
    const texts = listTexts(declaration);
    const code = open.map((part, index) => (index % 2 === 0 ? part : texts.get(part))).join("");
    return printDocumentation(declaration) + code;
  }
}

function describeForm(declaration: Declaration): DeclarationForm {
  return {
    kind: declaration.kind,
    parameters: declaration.parameters.map(({ isOptional = false, initializer }) => ({
      isOptional,
      hasInitializer: initializer !== undefined,
    })),
    isBroken: declaration.parameters.length > 0 && !fitsLine(...printSignature(declaration)),
  };
}

/** What is on the first line of the parameters if they are on one, and at which depth. */
function printSignature({ kind, name, type, parameters }: Declaration): [text: string, depth: number] {
  const texts = parameters.map(
    ({ name, type, isOptional = false, initializer }) =>
      `${name}${isOptional ? "?" : ""}: ${type}${initializer === undefined ? "" : ` = ${initializer}`}`,
  );
  const list = `(${texts.join(", ")})`;
  switch (kind) {
    case "function":
      return [`export function ${name}${list}: ${type} {`, 0];
    case "method":
      return [`${name}${list}: ${type} {`, 1];
    case "class":
      return [`constructor${list} {`, 1];
  }
}

/** The texts of a declaration by the names of the gaps that they fill. */
function listTexts({ name, type, body, parameters }: Declaration): ReadonlyMap<string, string> {
  const texts = new Map([
    ["name", name],
    ["type", type],
    ["body", body],
  ]);
  for (const [index, parameter] of parameters.entries()) {
    texts.set(`name${String(index)}`, parameter.name);
    texts.set(`type${String(index)}`, parameter.type);
    texts.set(`initializer${String(index)}`, parameter.initializer ?? "");
  }
  return texts;
}

function printDocumentation({ kind, documentation }: Declaration): string {
  if (documentation.length === 0) return "";
  const indentation = kind === "method" ? "  " : "";
  return `${formatComment(documentation)}\n`.replace(/^(?=.)/gm, indentation);
}
