/** What has been injected into the code of other generators, by the names under which it was published. */
import ts from "typescript";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { SOURCES } from "../case-folders.ts";
import { compileSdks, listSyntaxErrors, parseSources } from "../sdk/compile-sdk.fixture.ts";
import { runInMemory } from "../in-memory.ts";
import { loadTarget, readTemplates } from "../../plan/discover-targets.ts";
import { filesOf } from "../real-documents.fixture.ts";
import { findPageFaults } from "../../targets/reference/pages-faults.fixture.ts";

const TARGETS = await Promise.all(
  ["typescript", "reference"].map(async (name) => ({
    target: await loadTarget(SOURCES, name),
    templates: readTemplates(SOURCES, name),
    options: name === "reference" ? { locales: ["en", "zh-CN"] } : {},
  })),
);

const DONE = { 200: { description: "Done", content: { "application/json": { schema: { type: "string" } } } } };
const INFO = { title: "Things", version: "1.0.0" };

/** Every payload calls `injected`, which no code of ours does. */
const BREAKERS = [
  `*/ injected(); /*`,
  `'; injected(); '`,
  `"; injected(); "`,
  "`; injected(); `",
  "${injected()}",
  "');injected();('",
  '");injected();("',
  "\\'); injected(); //",
  '\\"); injected(); //',
  "\ninjected();\n",
  "\r\ninjected();//",
  "\u2028injected();\u2029",
  "}; injected(); {",
  "*\\/ injected(); /*",
  "**/ injected(); /**",
  "]: injected(), [x",
];

interface Advisory {
  readonly name: string;
  readonly write: (payload: string) => object;
}

/** A path may not hold braces of its own. */
function inPath(payload: string): string {
  return `/things/${payload.replace(/[{}]/g, "")}`;
}

const ADVISORIES: readonly Advisory[] = [
  {
    name: "CVE-2026-23947: descriptions and names of an enum's values",
    write: (payload) => {
      const values = { type: "string", enum: ["a", "b"] };
      const schemas = {
        ListDescriptions: { ...values, "x-enumDescriptions": [payload, payload] },
        MapDescriptions: { ...values, "x-enum-descriptions": { a: payload, b: payload } },
        Names: { ...values, "x-enumNames": [payload, `${payload}2`] },
        Varnames: { type: "integer", enum: [1, 2], "x-enum-varnames": [payload, `${payload}2`] },
        Titles: {
          oneOf: [
            { const: 1, title: payload, description: payload },
            { const: 2, title: `${payload}2` },
          ],
        },
      };
      const properties = Object.fromEntries(
        Object.keys(schemas).map((key) => [key, { $ref: `#/components/schemas/${key}` }]),
      );
      const schema = { type: "object", properties: { ...properties, inline: schemas.ListDescriptions } };
      const requestBody = { content: { "application/json": { schema } } };
      return { paths: { "/things": { post: { requestBody, responses: DONE } } }, components: { schemas } };
    },
  },
  {
    name: "CVE-2026-72716: paths, names and media types",
    write: (payload) => ({
      paths: {
        [inPath(payload)]: {
          post: {
            operationId: payload,
            tags: [payload],
            parameters: ["query", "header", "cookie"].map((place) => ({
              name: `${place}${payload}`,
              in: place,
              schema: { type: "string" },
            })),
            requestBody: {
              content: {
                [`application/json; x=${payload}`]: {
                  schema: { type: "object", properties: { [payload]: { type: "string" } } },
                },
              },
            },
            responses: {
              200: {
                description: payload,
                headers: { [payload]: { schema: { type: "string" } } },
                content: { [`application/json; x=${payload}`]: { schema: { type: "string", default: payload } } },
              },
            },
          },
        },
      },
    }),
  },
  {
    name: "CVE-2016-5641: strings and comments of paths, parameters and the API itself",
    write: (payload) => ({
      info: {
        title: payload,
        description: payload,
        version: payload,
        license: { name: payload },
        contact: { name: payload },
      },
      servers: [{ url: `https://a.b/${payload.replace(/[{}]/g, "")}`, description: payload }],
      paths: {
        [`${inPath(payload)}/{id}`]: {
          get: {
            summary: payload,
            description: payload,
            parameters: [
              {
                name: "id",
                in: "path",
                required: true,
                description: payload,
                schema: { type: "string", default: payload },
              },
              {
                name: "q",
                in: "query",
                description: payload,
                schema: { type: "string", enum: [payload], pattern: payload },
              },
            ],
            responses: DONE,
          },
        },
      },
    }),
  },
  {
    name: "report 2809 of openapi-typescript-codegen: quotes in paths, defaults, the server's URL and the version",
    write: (payload) => ({
      info: { title: "Things", version: payload },
      servers: [
        {
          url: `https://a.b/{v}/${payload.replace(/[{}]/g, "")}`,
          variables: { v: { default: "v1", enum: ["v1", payload] } },
        },
      ],
      paths: {
        [inPath(payload)]: {
          get: {
            parameters: [
              { name: "q", in: "query", schema: { type: "string", default: payload } },
              { name: "o", in: "query", schema: { type: "object", default: { [payload]: [payload] } } },
            ],
            responses: DONE,
          },
        },
      },
    }),
  },
];

/** The functions that are called by their bare names: a method may be named after a payload. */
function listCalled(node: ts.Node): string[] {
  const own = ts.isCallExpression(node) && ts.isIdentifier(node.expression) ? [node.expression.text] : [];
  const below: string[] = [];
  ts.forEachChild(node, (child) => void below.push(...listCalled(child)));
  return [...own, ...below];
}

for (const { name, write } of ADVISORIES) {
  test(name, async () => {
    const sdks = new Map<string, ReadonlyMap<string, string>>();
    for (const [index, payload] of BREAKERS.entries()) {
      const document = { openapi: "3.1.0", info: INFO, ...write(payload) };
      const { value } = await runInMemory({ files: { "openapi.json": JSON.stringify(document) }, targets: TARGETS });
      assert.ok(value, payload);
      const sdk = filesOf(value, "typescript");
      for (const file of parseSources(sdk)) {
        assert.equal(listSyntaxErrors(file), [], payload);
        assert.not(listCalled(file).includes("injected"), `${payload} in ${file.fileName}`);
      }
      assert.equal(findPageFaults(filesOf(value, "reference")), [], payload);
      sdks.set(`sdk${index}`, sdk);
    }
    assert.equal(compileSdks(sdks), []);
  });
}

test.run();
