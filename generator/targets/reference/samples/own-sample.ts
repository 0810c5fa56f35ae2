import type { Language } from "../../../languages/language.ts";
import type { CodeSample } from "../../../model/model.ts";

/**
 * The document's own sample for a language: the first of those that the language's file prefers. A sample belongs to the
 * package that it imports, and so one in JavaScript is of the generated SDK only if it imports that.
 */
export function findOwnSample(
  samples: readonly CodeSample[],
  language: Language,
  sdkPackage: string,
): string | undefined {
  const candidates = language.file.samples.flatMap((name) => samples.filter((sample) => sample.language === name));
  const own = candidates.find(({ source }) => source.trim() !== "" && imports(source, sdkPackage) === language.isSdk);
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
