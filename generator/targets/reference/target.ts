import { indexSchemas } from "../../model/schemas/properties.ts";
import type { Target, TargetInput } from "../../plan/target.ts";
import { diagnoseTexts } from "./diagnose-texts.ts";
import { createExamplePrinter } from "./examples/example-text.ts";
import { readLabels } from "./labels.ts";
import { resolveLinksAgainst } from "./markdown/link-url.ts";
import { createMarkdownBlock } from "./markdown/markdown-block.ts";
import { nameModels } from "./names/name-models.ts";
import type { ReferenceContext } from "./page-context.ts";
import { createPlaces } from "./place.ts";
import { planPages } from "./pages/plan-pages.ts";
import { formatMarkdown } from "../../printing/format.ts";
import { loadTemplates } from "./print-template.ts";
import { completeOptions, optionsSchema } from "./reference-options.ts";
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
    const print = await loadTemplates(templates);
    return locales.flatMap((locale) => {
      const folder = locales.length === 1 ? "" : `${locale}/`;
      return planPages({
        api,
        context,
        locale,
        folder,
        labels: readLabels(templates, locale),
        print,
        cache: input.cache,
      });
    });
  },
};

function createContext(input: TargetInput): ReferenceContext {
  const { model } = input;
  const options = completeOptions(input.options, model);
  const toUrl = resolveLinksAgainst(options.linkBase);
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
    toBlock: createMarkdownBlock(formatMarkdown, toUrl),
    places: createPlaces(toUrl),
    printExample: createExamplePrinter(),
  };
}
