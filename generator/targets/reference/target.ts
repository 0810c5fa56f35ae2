import type { Target } from "../../plan/target.ts";
import { diagnoseAddresses } from "./addresses/diagnose-addresses.ts";
import { createContext } from "./create-context.ts";
import { diagnoseTexts } from "./diagnose-texts.ts";
import { createPlainDialect } from "./dialect/plain.ts";
import { readLabels } from "./labels.ts";
import type { ToUrl } from "./markdown/link-url.ts";
import { planListings } from "./navigation/plan-listings.ts";
import { planPages } from "./pages/plan-pages.ts";
import { ViewPrinter } from "./pages/view-printer.ts";
import { loadTemplates } from "./print-template.ts";
import { describeOptions } from "./reference-options.ts";
import { reviewTemplates } from "./templates/review-templates.ts";
import { templateSchema } from "./templates/template-schema.ts";

/** Markdown pages: one for each operation and language, with indexes. */
export const target: Target = {
  name: "reference",
  options: describeOptions,
  templateSchema,
  reviewTemplates,
  review: (model, _, options) => [...diagnoseTexts(model), ...diagnoseAddresses(model, options)],
  async plan(input) {
    const { spec, model: api, templates, cache } = input;
    const loaded = await loadTemplates(templates);
    const context = createContext(input, loaded);
    const { locales, tables } = context.options;
    const createPrinter = (toUrl: ToUrl): ViewPrinter =>
      new ViewPrinter(createPlainDialect({ toUrl, tables }), loaded.print);
    return locales.flatMap((locale) => {
      const labels = readLabels(templates, locale, context.options);
      const pages = { spec, api, context, locale, labels, createPrinter, cache };
      const { files, editions } = planPages(pages);
      return [...files, ...planListings(editions, pages)];
    });
  },
};
