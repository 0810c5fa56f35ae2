import { indexSchemas } from "../../model/properties.ts";
import { OperationHashes } from "../../plan/operation-hashes.ts";
import type { Target, TargetInput } from "../../plan/target.ts";
import { createExamplePrinter } from "./example-text.ts";
import { readLabels } from "./labels.ts";
import { createMarkdownBlock } from "./markdown/markdown-block.ts";
import { nameModels } from "./name-models.ts";
import type { ReferenceContext } from "./page-context.ts";
import { planPages } from "./plan-pages.ts";
import { formatMarkdown } from "../../plan/format.ts";
import { loadTemplates } from "./print-template.ts";
import { completeOptions, optionsSchema } from "./reference-options.ts";

/** Markdown pages: one for each operation and language, with indexes. */
export const target: Target = {
  name: "reference",
  options: optionsSchema,
  async plan(input) {
    const context = createContext(input);
    const { locales } = context.options;
    const { model: api, templates, fragments } = input;
    const print = await loadTemplates(templates);
    const hashes = new OperationHashes(input, (schema) => context.names.describe(schema));
    const planned = locales.map((locale) => {
      const folder = locales.length === 1 ? "" : `${locale}/`;
      return planPages({
        api,
        context,
        locale,
        folder,
        labels: readLabels(templates, locale),
        print,
        fragments,
        hashes,
      });
    });
    return { value: (await Promise.all(planned)).flat(), diagnostics: [] };
  },
};

function createContext({ model, options }: TargetInput): ReferenceContext {
  const schemas = indexSchemas(model.schemas);
  return {
    model: {
      client: model.client,
      securitySchemes: model.securitySchemes,
      ...(model.envelope && { envelope: model.envelope }),
    },
    schemas,
    names: nameModels(model, schemas),
    options: completeOptions(options, model),
    toBlock: createMarkdownBlock(formatMarkdown),
    printExample: createExamplePrinter(),
  };
}
