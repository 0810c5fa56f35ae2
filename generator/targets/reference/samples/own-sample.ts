import type { Language } from "../../../languages/language.ts";
import type { CodeSample } from "../../../model/model.ts";

/** What a page says that its sample has to agree with. */
export interface SampledCall {
  /** The package of the generated SDK. */
  readonly sdkPackage: string;
  /** The method's name in the language. Absent: the language has no methods. */
  readonly method?: string;
}

/**
 * The document's own sample for a language: the first of those that the language's file prefers. A sample belongs to the
 * package that it imports, and so one in JavaScript is of the generated SDK only if it imports that. One that does not call
 * the method that the page names is of another operation, or of a method that has been renamed since.
 */
export function findOwnSample(
  samples: readonly CodeSample[],
  language: Language,
  { sdkPackage, method }: SampledCall,
): string | undefined {
  const candidates = language.file.samples.flatMap((name) => samples.filter((sample) => sample.language === name));
  const own = candidates.find(
    ({ source }) =>
      source.trim() !== "" &&
      imports(source, sdkPackage) === language.isSdk &&
      (method === undefined || calls(source, method)),
  );
  return own?.source.replace(/\s+$/, "");
}

/** https://tc39.es/ecma262/#prod-ModuleSpecifier, and what CommonJS has in its place. */
function imports(source: string, name: string): boolean {
  return ['"', "'", "`"].some((quote) =>
    [`from ${quote}`, `import ${quote}`, `import(${quote}`, `require(${quote}`].some((start) =>
      [quote, "/"].some((end) => source.includes(`${start}${name}${end}`)),
    ),
  );
}

/** Whether a method is called, and not another one whose name ends like its name. */
function calls(source: string, method: string): boolean {
  const before = source.split(`${method}(`).slice(0, -1);
  return before.some((text) => !/[\p{ID_Continue}$]$/u.test(text));
}
