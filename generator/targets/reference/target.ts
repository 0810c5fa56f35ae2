import type { Target } from "../../plan/target.ts";
import { createContext } from "./create-context.ts";
import { diagnoseTexts } from "./diagnose-texts.ts";
import { readLabels } from "./labels.ts";
import { planPages } from "./pages/plan-pages.ts";
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
