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
      description:
        "A description of the package on one line. By default it is the document's summary, or one that names its title.",
      type: "string",
      minLength: 1,
    },
    license: {
      description: "The package's licence for npm: an SPDX expression, or `UNLICENSED`.",
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
        "The URL of the published reference, which the comments of methods link to: the URL of the pages' folder, to which the `path` of the target `reference` is added. Or the URL of an operation's page, in which `{page}` is replaced by that path, and the placeholders of `path` by its parts.",
      type: "string",
      pattern: '^https?://[^\\s"<>()]+$',
      "x-expected": "a URL, such as `https://docs.example.com/reference/{page}.html`",
    },
    wireTests: {
      description:
        "Whether the package has a test that calls each method. A server in the same process checks the requests against the document. `npm test` runs the test; it is not published.",
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
