import type { Target } from "../../plan/target.ts";

/** Prints the model as it is: what every other target sees. */
export const target: Target = {
  name: "model-json",
  options: { type: "object", additionalProperties: false },
  plan({ model }) {
    const files = [{ path: "model.json", text: `${JSON.stringify(model, null, 2)}\n` }];
    return Promise.resolve({ value: files, diagnostics: [] });
  },
};
