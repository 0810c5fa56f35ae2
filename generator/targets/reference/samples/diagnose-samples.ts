import { createDiagnostic } from "../../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../../diagnostics/diagnostic.ts";
import type { Language } from "../../../languages/language.ts";
import type { CodeSample, Operation } from "../../../model/model.ts";
import { placeInModel } from "../../../plan/model-place.ts";
import type { ReviewInput } from "../../../plan/target.ts";
import { completeOptions } from "../reference-options.ts";
import { findOwnSample, listOwnSamples, nameSampledCall, type SampleNaming } from "./own-sample.ts";
import { readLanguage } from "./read-languages.ts";

interface UnusedSample {
  readonly method: string;
  readonly sample: CodeSample;
}

/** Warns of samples that pages leave out because they do not call the page's method, once for each language. */
export function diagnoseSamples({ spec, model, options, templates }: ReviewInput): Diagnostic[] {
  if (model.operations.every(({ samples }) => samples.length === 0)) return [];
  const complete = completeOptions(options, model);
  const naming = { model: { spec, client: model.client }, options: complete };
  return complete.languages.flatMap((name) => {
    const language = readLanguage(templates, name);
    const unused = model.operations.flatMap((operation) => findUnusedSample(operation, language, naming) ?? []);
    const [first] = unused;
    if (first === undefined) return [];
    const { method, sample } = first;
    const parameters = { language: language.file.title, method, otherOperations: unused.length - 1 };
    return createDiagnostic("unused-sample", parameters, placeInModel(sample.pointer));
  });
}

function findUnusedSample(operation: Operation, language: Language, naming: SampleNaming): UnusedSample | undefined {
  const { samples } = operation;
  const call = nameSampledCall(operation, language, naming);
  if (call.method === undefined || findOwnSample(samples, language, call) !== undefined) return undefined;
  const [sample] = listOwnSamples(samples, language, call.sdkPackage);
  return sample && { method: call.method, sample };
}
