import type { JsonObject } from "../../model/model.ts";
import type { Target } from "../../plan/target.ts";
import { diagnoseLimitations } from "./limitations/limitations.ts";
import { diagnoseTakenMembers } from "./limitations/taken-members.ts";
import { planSdk } from "./plan-sdk.ts";

const OPTIONS: JsonObject = {
  type: "object",
  additionalProperties: false,
  properties: {
    packageName: {
      description: "The package's name. By default it is the spec's.",
      type: "string",
      pattern: "^(?:@[a-z0-9-~][a-z0-9-._~]*/)?[a-z0-9-~][a-z0-9-._~]*$",
      "x-expected": "a name that npm allows, such as `@genauth/management`",
    },
    packageVersion: {
      description:
        "The package's version. By default it is that of the document, as a semantic version: `3.0` is 3.0.0, `2024-01-01` is 2024.1.1, `1.0-beta` is 1.0.0-beta.",
      type: "string",
      pattern: "^\\d+\\.\\d+\\.\\d+(?:-[0-9A-Za-z.-]+)?$",
      "x-expected": "a semantic version, such as `1.2.3`",
    },
    description: {
      description: "What the package is, in a line. By default it is the document's summary, or names its title.",
      type: "string",
      minLength: 1,
    },
    license: {
      description: "The package's licence, as npm has it: an SPDX expression, or `UNLICENSED`.",
      type: "string",
      minLength: 1,
    },
    repository: {
      description: "The URL of the package's repository.",
      type: "string",
      pattern: '^https://[^\\s"<>]+$',
      "x-expected": "a URL, such as `https://github.com/genauth/management-js`",
    },
    pageUrl: {
      description:
        "Where the reference is published, for the comment of each method: the URL of the pages' folder, below which the target `reference` has its pages by its `path`. Or the URL of an operation's page: `{page}` stands for that path, and the placeholders of `path` for its parts.",
      type: "string",
      pattern: '^https?://[^\\s"<>()]+$',
      "x-expected": "a URL, such as `https://docs.example.com/reference/{page}.html`",
    },
    wireTests: {
      description:
        "Whether the package has a test that calls each method against a server of its own process, which holds the request against the document. `npm test` runs it; it is not published.",
      type: "boolean",
    },
  },
};

/** The TypeScript SDK, as an npm package. */
export const target: Target = {
  name: "typescript",
  options: () => OPTIONS,
  isHeavy: true,
  review: (input) => [...diagnoseLimitations(input), ...diagnoseTakenMembers(input.model)],
  plan: planSdk,
};
