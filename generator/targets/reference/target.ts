import { indexSchemas } from "../../model/schemas/properties.ts";
import type { Target, TargetInput } from "../../plan/target.ts";
import { diagnoseTexts } from "./diagnose-texts.ts";
import { createDialect } from "./dialect/create-dialect.ts";
import { createExampleBlocks } from "./examples/example-block.ts";
import { readLabels } from "./labels.ts";
import { nameModels } from "./names/name-models.ts";
import type { ReferenceContext } from "./page-context.ts";
import { planPages } from "./pages/plan-pages.ts";
import { ViewPrinter } from "./pages/view-printer.ts";
import { loadTemplates } from "./print-template.ts";
import { completeOptions, optionsSchema } from "./reference-options.ts";
import { planSite } from "./sites/plan-site.ts";
import { readTables } from "./tables.ts";

/** Markdown pages: one for each operation and language, with indexes. */
export const target: Target = {
  name: "reference",
  options: optionsSchema,
  review: diagnoseTexts,
  async plan(input) {
    const context = createContext(input);
    const { locales } = context.options;
    const { model: api, templates } = input;
    const printer = new ViewPrinter(
      createDialect(context.options.site, context.options),
      await loadTemplates(templates),
    );
    const plans = locales.map((locale) => {
      const folder = locales.length === 1 ? "" : `${locale}/`;
      const labels = readLabels(templates, locale);
      return { locale, folder, labels, ...planPages({ api, context, locale, folder, labels, printer }) };
    });
    return [
      ...plans.flatMap(({ files }) => files),
      ...planSite({ plans, options: context.options, templates, printer }),
    ];
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
    tables: readTables(input.templates),
    toExampleBlock: createExampleBlocks(),
  };
}
