import { indexSchemas } from "../../model/schemas/properties.ts";
import type { Target, TargetInput } from "../../plan/target.ts";
import { diagnoseTexts } from "./diagnose-texts.ts";
import { createExamplePrinter } from "./examples/example-text.ts";
import { Sampler } from "./examples/sampler.ts";
import { readLabels } from "./labels.ts";
import { resolveLinksAgainst } from "./markdown/link-url.ts";
import { createMarkdownBlock } from "./markdown/markdown-block.ts";
import { nameModels } from "./names/name-models.ts";
import type { ReferenceContext } from "./page-context.ts";
import { createPlaces } from "./place.ts";
import { planPages } from "./pages/plan-pages.ts";
import { formatMarkdown } from "../../printing/format.ts";
import { loadTemplates, type LoadedTemplates } from "./print-template.ts";
import { completeOptions, describeOptions } from "./reference-options.ts";
import { readLanguage } from "./samples/read-languages.ts";
import { readTables } from "./tables.ts";
import { reviewTemplates } from "./templates/review-templates.ts";
import { templateSchema } from "./templates/template-schema.ts";

/** Markdown pages: one for each operation and language, with indexes. */
export const target: Target = {
  name: "reference",
  options: describeOptions,
  templateSchema,
  reviewTemplates,
  review: diagnoseTexts,
  async plan(input) {
    const { model: api, templates } = input;
    const context = createContext(input, await loadTemplates(templates));
    const { locales } = context.options;
    return locales.flatMap((locale) => {
      const folder = locales.length === 1 ? "" : `${locale}/`;
      return planPages({ api, context, locale, folder, labels: readLabels(templates, locale) });
    });
  },
};

function createContext(input: TargetInput, { print, indents }: LoadedTemplates): ReferenceContext {
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
