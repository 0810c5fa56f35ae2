import { defineCommand } from "../command.ts";
import { endRun } from "../end-run.ts";
import { exitCodeOf } from "../exit-code.ts";
import { planFlags } from "../parsing/flags.ts";
import { countDiagnostics, renderDiagnostics } from "../render/render-diagnostics.ts";
import { proposePages } from "../../model/pages/propose-pages.ts";
import { renderProposals } from "../render/render-proposals.ts";
import { renderSpecLine } from "../render/render-generation.ts";

/** Reads documents, and says all that is wrong with them. What the targets cannot express is part of it. */
export const validate = defineCommand({
  name: "validate",
  description: "Read a document and print what is wrong with it",
  operands: "<spec..>",
  flags: {
    config: planFlags.config,
    target: planFlags.target,
    "allow-outside-references": planFlags["allow-outside-references"],
  },
  run: (request, context) =>
    endRun({ ...request, cacheUse: "none" }, context, async (run, { locator, terminal }) => {
      const { results, diagnostics, failures } = await run.review();
      const rendered = await renderDiagnostics(diagnostics, locator, terminal.hasColor);
      const lines = failures.length > 0 ? [`${countDiagnostics(diagnostics)}.`] : results.map(renderSpecLine);
      return {
        exitCode: exitCodeOf(failures),
        report: { changes: [], diagnostics, locator, unchanged: 0 },
        result: [
          rendered,
          lines.join("\n"),
          ...results.map(({ result }) => renderProposals(proposePages(result.model))),
        ]
          .filter((text) => text !== "")
          .join("\n\n"),
        remarks: "",
      };
    }),
});
