import { indexSchemas } from "../../model/schemas/properties.ts";
import type { TargetInput } from "../../plan/target.ts";
import { createExamplePrinter } from "./examples/example-text.ts";
import { Sampler } from "./examples/sampler.ts";
import { resolveLinksAgainst } from "./markdown/link-url.ts";
import { createMarkdownBlock } from "./markdown/markdown-block.ts";
import { nameModels } from "./names/name-models.ts";
import type { ReferenceContext } from "./page-context.ts";
import { createPlaces } from "./place.ts";
import { formatMarkdown } from "../../printing/format.ts";
import type { LoadedTemplates } from "./print-template.ts";
import { completeOptions } from "./reference-options.ts";
import { readLanguage } from "./samples/read-languages.ts";
import { readTables } from "./tables.ts";

/** What all pages of a run share. */
export function createContext(input: TargetInput, { print, indents }: LoadedTemplates): ReferenceContext {
  const { model, spec, templates } = input;
  const options = completeOptions(input.options, model);
  const schemas = indexSchemas(model.schemas);
  const toUrl = resolveLinksAgainst(options.linkBase);
  return {
    model: {
      client: model.client,
      securitySchemes: model.securitySchemes,
      servers: model.servers,
      spec,
      ...(model.envelope && { envelope: model.envelope }),
    },
    schemas,
    languages: options.languages.map((name) => readLanguage(templates, name)),
    names: nameModels(input),
    options,
    tables: readTables(templates),
    toBlock: createMarkdownBlock(formatMarkdown, toUrl),
    places: createPlaces(toUrl),
    printExample: createExamplePrinter(),
    sampler: new Sampler(schemas),
    print,
    indents,
  };
}
