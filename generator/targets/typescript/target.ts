import type { Target } from "../../plan/target.ts";
import { diagnoseLimitations } from "./limitations/limitations.ts";
import { planSdk } from "./plan-sdk.ts";

/** The TypeScript SDK, as an npm package. */
export const target: Target = {
  name: "typescript",
  options: () => ({
    type: "object",
    additionalProperties: false,
    properties: {
      packageName: {
        description: "The package's name. By default it is made from the spec's.",
        type: "string",
        pattern: "^(?:@[a-z0-9-~][a-z0-9-._~]*/)?[a-z0-9-~][a-z0-9-._~]*$",
        "x-expected": "a name that npm allows, such as `@genauth/management`",
      },
      packageVersion: {
        description: "The package's version. By default it is that of the document, where that is a semantic version.",
        type: "string",
        pattern: "^\\d+\\.\\d+\\.\\d+(?:-[0-9A-Za-z.-]+)?$",
        "x-expected": "a semantic version, such as `1.2.3`",
      },
    },
  }),
  isHeavy: true,
  review: diagnoseLimitations,
  plan: planSdk,
};
