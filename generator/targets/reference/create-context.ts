import { indexSchemas } from "../../model/schemas/properties.ts";
import type { TargetInput } from "../../plan/target.ts";
import { createExampleBlocks } from "./examples/example-block.ts";
import { Sampler } from "../../model/samples/sampler.ts";
import { nameModels } from "./names/name-models.ts";
import type { ReferenceContext } from "./page-context.ts";
import type { LoadedTemplates } from "./print-template.ts";
import { completeOptions } from "./reference-options.ts";
import { readLanguage } from "./samples/read-languages.ts";
import { readTables } from "./tables.ts";

/** What all pages of a run share. */
export function createContext(input: TargetInput, { print, indents }: LoadedTemplates): ReferenceContext {
  const { model, spec, templates } = input;
  const options = completeOptions(input.options, model);
  const schemas = indexSchemas(model.schemas);
  return {
    model: {
      client: model.client,
      securitySchemes: model.securitySchemes,
      ...(model.int64 && { int64: model.int64 }),
      servers: model.servers,
      spec,
      ...(model.envelope && { envelope: model.envelope }),
      ...(model.auth && { auth: model.auth }),
    },
    schemas,
    languages: options.languages.map((name) => readLanguage(templates, name)),
    names: nameModels(input),
    options,
    tables: readTables(templates, options),
    toExampleBlock: createExampleBlocks(),
    sampler: new Sampler(schemas),
    printTemplate: print,
    indents,
  };
}
