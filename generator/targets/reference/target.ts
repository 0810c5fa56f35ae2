import { indexSchemas } from "../../model/schemas/properties.ts";
import type { Target, TargetInput } from "../../plan/target.ts";
import { diagnoseTexts } from "./diagnose-texts.ts";
import { createPlainDialect } from "./dialect/plain.ts";
import { createExampleBlocks } from "./examples/example-block.ts";
import { readLabels } from "./labels.ts";
import type { ToUrl } from "./markdown/link-url.ts";
import { nameModels } from "./names/name-models.ts";
import type { ReferenceContext } from "./page-context.ts";
import { diagnoseAddresses } from "./addresses/diagnose-addresses.ts";
import { planListings } from "./navigation/plan-listings.ts";
import { planPages } from "./pages/plan-pages.ts";
import { ViewPrinter } from "./pages/view-printer.ts";
import { loadTemplates } from "./print-template.ts";
import { completeOptions, optionsSchema } from "./reference-options.ts";
import { readTables } from "./tables.ts";

/** Markdown pages: one for each operation and language, with indexes. */
export const target: Target = {
  name: "reference",
  options: optionsSchema,
  review: (model, _, options) => [...diagnoseTexts(model), ...diagnoseAddresses(model, options)],
  async plan(input) {
    const context = createContext(input);
    const { locales } = context.options;
    const { spec, model: api, templates, cache } = input;
    const printTemplate = await loadTemplates(templates);
    const { tables } = context.options;
    const createPrinter = (toUrl: ToUrl): ViewPrinter =>
      new ViewPrinter(createPlainDialect({ toUrl, tables }), printTemplate);
    return locales.flatMap((locale) => {
      const labels = readLabels(templates, locale, context.options);
      const pages = { spec, api, context, locale, labels, createPrinter, cache };
      const { files, editions } = planPages(pages);
      return [...files, ...planListings(editions, pages)];
    });
  },
};

function createContext(input: TargetInput): ReferenceContext {
  const { model } = input;
  const options = completeOptions(input.options, model);
  return {
    model: {
      client: model.client,
      securitySchemes: model.securitySchemes,
      ...(model.envelope && { envelope: model.envelope }),
    },
    schemas: indexSchemas(model.schemas),
    names: nameModels(input),
    options,
    tables: readTables(input.templates, options),
    toExampleBlock: createExampleBlocks(),
  };
}
