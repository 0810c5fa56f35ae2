import fc from "fast-check";
import prettier from "prettier";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { NO_CACHE } from "../../../incremental/cache.ts";
import { formatComment, toCommentLines, toDocs } from "./comment.ts";
import { Imports } from "./imports.ts";
import { toStringLiteral } from "./literals.ts";
import { layOutParameters } from "../operations/parameters.ts";
import { SourceFiles, type Statement } from "./source-files.ts";

async function print(...statements: readonly Statement[]): Promise<string> {
  const { text } = new SourceFiles(NO_CACHE).plan("src/file.ts", statements);
  return typeof text === "string" ? text : text();
}

function declare(name: string, depth: number) {
  const parameters = [
    { name: "client", type: "ApiClient" },
    { name: "options", type: "CallOptions", hasQuestionToken: true },
  ];
  const start = depth === 0 ? `export function ${name}` : name;
  return {
    name,
    docs: toDocs(["Finds a pet.", "", "By its name."]),
    parameters: layOutParameters(parameters, { start, end: ": ApiPromise<Pet> {", depth }),
    returnType: "ApiPromise<Pet>",
    statements: ["return pets.get(client, options);"],
  };
}

const importing = new Imports();
for (const name of ["ApiClient", "ApiPromise", "CallOptions", "OperationDescriptor"])
  importing.addType("./runtime/index.js", name);
importing.addType("./types.js", `${"Long".repeat(20)}Name`);
importing.addValue("./types.js", "Pet");
importing.addNamespace("./operations/pets.js", "pets");

test("statements of all kinds are printed as prettier prints them", async () => {
  const long = "getByTheNameOfItsOwner";
  const code = await print(
    ...importing.list(),
    "const descriptor = {\n  numbers: [1],\n};",
    { kind: "TypeAlias", isExported: true, name: "Pet", docs: ["A pet."], type: `\n${"Pet".repeat(25)}` },
    { kind: "TypeAlias", name: "Other", type: "Pet" },
    { ...declare("get", 0), kind: "Function", isExported: true },
    { ...declare(long, 0), kind: "Function", isExported: true },
    {
      kind: "Class",
      isExported: true,
      name: "Client",
      extends: "ApiClient",
      ctors: [
        { parameters: [{ name: "options", type: "Options", initializer: "{}" }], statements: ["super(options);"] },
      ],
      methods: [declare("get", 1), declare(`${long}OrOfItsVeterinarian`, 1)],
    },
  );
  assert.fixture(await prettier.format(code, { parser: "typescript" }), code);
  assert.match(code, "export function get(client: ApiClient, options?: CallOptions): ApiPromise<Pet> {\n");
  assert.match(
    code,
    `export function ${long}(\n  client: ApiClient,\n  options?: CallOptions,\n): ApiPromise<Pet> {\n`,
  );
  assert.match(code, "  /**\n   * Finds a pet.\n   *\n   * By its name.\n   */\n  get(");
});

test("exports have no blank lines between them", async () => {
  const modules = ["./client.js", "./types.js"];
  const code = await print(
    ...modules.map((moduleSpecifier) => ({ kind: "ExportDeclaration", moduleSpecifier }) as const),
  );
  assert.is(code, 'export * from "./client.js";\nexport * from "./types.js";\n');
});

/** Any text, but often one that ts-morph's writer could take for a start or an end. */
const texts = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: fc.constantFrom("'", '"', "`", "${", "}", "\\", "*", "/", "\n", " ", "a"), maxLength: 5 }),
);

test("no text of a document changes the layout of the text around it", () =>
  fc.assert(
    fc.asyncProperty(texts, texts, texts, async (first, second, comment) => {
      const lines = ["Documented.", ...toCommentLines(comment)];
      const constant = `const a = [${toStringLiteral(first)}, ${toStringLiteral(second)}];`;
      const code = await print(
        constant,
        {
          kind: "TypeAlias",
          name: "A",
          docs: toDocs(lines),
          type: `${toStringLiteral(first)} | ${toStringLiteral(second)}`,
        },
        { kind: "Class", name: "B", methods: [{ name: "b", docs: toDocs(lines), statements: [constant] }] },
      );
      const alias = `type A = ${toStringLiteral(first)} | ${toStringLiteral(second)};`;
      const method = `${formatComment(lines)}\nb() {\n  ${constant}\n}`.replace(/^(?=.)/gm, "  ");
      assert.is(code, `${constant}\n\n${formatComment(lines)}\n${alias}\n\nclass B {\n${method}\n}\n`);
    }),
    { numRuns: 1000 },
  ));

test.run();
