import type { Language } from "../../../languages/language.ts";
import { nameSdkPackage } from "../../../languages/package-name.ts";
import type { ApiModel, CodeSample, Operation } from "../../../model/model.ts";
import type { ReferenceOptions } from "../reference-options.ts";

/** What a sample has to agree with on its page. */
export interface SampledCall {
  /** The package of the generated SDK. */
  readonly sdkPackage: string;
  /** The method's name in the language. Absent: the language has no methods. */
  readonly method?: string;
}

/** What the names of calls follow from. */
export interface SampleNaming {
  readonly model: Pick<ApiModel, "client"> & { readonly spec: string };
  readonly options: Pick<ReferenceOptions, "packages">;
}

/** What a sample of an operation has to agree with in a language. */
export function nameSampledCall(
  operation: Pick<Operation, "name" | "clientMethod">,
  language: Language,
  { model, options }: SampleNaming,
): SampledCall {
  return {
    sdkPackage: findPackage("typescript", options) ?? nameSdkPackage(model.spec, model),
    ...(language.hasMethods && { method: language.nameMethod(operation, model.client.methodCase) }),
  };
}

/** The package that the options name for a language. */
export function findPackage(language: string, { packages }: SampleNaming["options"]): string | undefined {
  return Object.hasOwn(packages, language) ? packages[language] : undefined;
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
  const candidates = listOwnSamples(samples, language, sdkPackage);
  const own = candidates.find(({ source }) => method === undefined || calls(source, method));
  return own?.source.replace(/\s+$/, "");
}

/** The document's samples that are written for a language and the package that its pages are about. */
export function listOwnSamples(
  samples: readonly CodeSample[],
  { file, isSdk }: Language,
  sdkPackage: string,
): CodeSample[] {
  const candidates = file.samples.flatMap((name) => samples.filter(({ language }) => language === name));
  return candidates.filter(({ source }) => source.trim() !== "" && imports(source, sdkPackage) === isSdk);
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
