import prettier from "prettier";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { NO_CACHE } from "../../incremental/cache.ts";
import { DeclarationPrinter, type Declaration } from "./declaration-printer.ts";

const GET: Declaration = {
  kind: "function",
  name: "get",
  documentation: ["Finds a pet.", "", "By its name."],
  type: "ApiPromise<Pet>",
  parameters: [
    { name: "client", type: "ApiClient" },
    { name: "options", type: "CallOptions", isOptional: true },
  ],
  body: "return client.call(get, options);",
};

test("functions and classes are printed as prettier leaves them, with parameters on one line where they fit", async () => {
  const printer = new DeclarationPrinter(NO_CACHE);
  const parameters = [{ name: "options", type: "Options", initializer: "{}" }];
  for (const declaration of [
    GET,
    { ...GET, name: "get_by_its_name", documentation: [] },
    { ...GET, kind: "class", name: "Client", type: "ApiClient", parameters, body: "super(options);" } as const,
  ]) {
    const code = await printer.print(declaration);
    assert.is(await prettier.format(code, { parser: "typescript" }), code);
  }
  assert.match(await printer.print(GET), "get(client: ApiClient, options?: CallOptions): ApiPromise<Pet> {\n");
  assert.match(
    await printer.print({ ...GET, name: "get_by_its_name" }),
    "get_by_its_name(\n  client: ApiClient,\n  options?: CallOptions,\n): ApiPromise<Pet> {\n",
  );
});

test("a method stands in its class as prettier leaves it", async () => {
  const method = await new DeclarationPrinter(NO_CACHE).print({ ...GET, kind: "method" });
  const code = `class Client {\n${method}}\n`;
  assert.is(await prettier.format(code, { parser: "typescript" }), code);
  assert.match(method, "  /**\n   * Finds a pet.\n   *\n   * By its name.\n   */\n  get(");
});

test("names that look like gaps are names", async () => {
  const printer = new DeclarationPrinter(NO_CACHE);
  const code = await printer.print({ ...GET, name: "$type$", type: "$body$", documentation: [] });
  assert.match(code, "export function $type$(client: ApiClient, options?: CallOptions): $body$ {\n");
});

test.run();
