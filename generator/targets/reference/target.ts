import type { Target } from "../../plan/target.ts";
import { diagnoseAddresses } from "./addresses/diagnose-addresses.ts";
import { createContext } from "./create-context.ts";
import { diagnoseTexts } from "./diagnose-texts.ts";
import { createDialect } from "./dialect/create-dialect.ts";
import { readLabels } from "./labels.ts";
import { toLinkUrl, type ToUrl } from "./markdown/link-url.ts";
import { planSite } from "./sites/plan-site.ts";
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
  review: ({ model, options }) => [...diagnoseTexts(model), ...diagnoseAddresses(model, options)],
  async plan(input) {
    const { spec, model: api, templates, cache } = input;
    const loaded = await loadTemplates(templates);
    const context = createContext(input, loaded);
    const { locales, site, tables } = context.options;
    const createPrinter = (toUrl: ToUrl): ViewPrinter =>
      new ViewPrinter(createDialect(site, { toUrl, tables }), loaded.print);
    const plans = locales.map((locale) => {
      const labels = readLabels(templates, locale, context.options);
      const pages = { spec, api, context, locale, labels, createPrinter, cache };
      const { files, editions } = planPages(pages);
      const folder = locales.length === 1 ? "" : `${locale}/`;
      return { locale, folder, labels, editions, files: [...files, ...planListings(editions, pages)] };
    });
    const printer = createPrinter(toLinkUrl);
    return [
      ...plans.flatMap(({ files }) => files),
      ...planSite({ plans, options: context.options, templates, printer }),
    ];
  },
};
