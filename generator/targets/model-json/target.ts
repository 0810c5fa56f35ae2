import type { JsonObject } from "../../model/model.ts";
import { formatJson } from "../../printing/format.ts";
import type { Target } from "../../plan/target.ts";

/** Prints the model as it is: what every other target sees. */
export const target: Target = {
  name: "model-json",
  options: () => ({ type: "object", additionalProperties: false }),
  async plan({ model }) {
    const text = await formatJson({ ...model } as unknown as JsonObject);
    return [{ path: "model.json", text }];
  },
};
