import type { ApiModel } from "../../../model/model.ts";
import { Sampler } from "../../../model/samples/sampler.ts";
import { indexSchemas } from "../../../model/schemas/properties.ts";
import type { PlannedFile } from "../../../plan/planned-file.ts";
import type { NormalizedRoot, Templates } from "../../../plan/target.ts";
import { printJson } from "../../../printing/json-text.ts";
import { toCodeName } from "../code/code-value.ts";
import { Imports } from "../code/imports.ts";
import { assigned, printLayout } from "../code/layout.ts";
import type { SourceFiles } from "../code/source-files.ts";
import { layOutRecord, layOutValue } from "../code/value-layout.ts";
import { WireSchemas } from "../components/wire-schemas.ts";
import { layOutParameters } from "../operations/parameters.ts";
import type { SdkNames } from "../sdk-names.ts";
import { describeContract } from "./wire-contract.ts";
import { listSecrets } from "./wire-credentials.ts";
import { sampleInput, type InputSampling } from "./wire-input.ts";

export interface WireTestsInput {
  readonly model: ApiModel;
  readonly document: NormalizedRoot;
  readonly names: SdkNames;
  readonly templates: Templates;
  readonly sourceFiles: SourceFiles;
}

/** Plans a test that calls every method against a local server, and the files that it needs, below `test/`. */
export function planWireTests(input: WireTestsInput): PlannedFile[] {
  const { model, document, names, templates, sourceFiles } = input;
  const index = indexSchemas(model.schemas);
  const sampler = new Sampler(index);
  const sampling = { sampler, schemas: index, int64: model.int64 };
  const contract = describeContract(names, { model, sampler, sampling, schemas: new WireSchemas(document) });
  const copied = [...templates].filter(([path]) => /^wire\/(?!.*\.test\.ts$)/.test(path));
  return [
    { path: "test/tsconfig.json", text: templates.get("package/tsconfig.test.json") ?? "" },
    sourceFiles.plan("test/wire.test.ts", [
      'import { testWire } from "./wire/test-wire.js";',
      'import * as calls from "./wire-calls.js";\n\ntestWire(calls);',
    ]),
    planCalls(input, sampling),
    { path: "test/wire.json", text: `${printJson(contract)}\n` },
    ...copied.map(([path, text]) => ({ path: `test/${path}`, text })),
  ];
}

/** The arguments of all methods and the client, so that tests against other servers can import them. */
function planCalls({ model, names, sourceFiles }: WireTestsInput, sampling: InputSampling): PlannedFile {
  const { client } = names;
  const imports = new Imports();
  imports.addValue("node:fs", "readFileSync");
  imports.addValue("../src/index.js", client);
  imports.addType("./wire/contract.js", "WireContract");
  const type = `${imports.addType("./wire/test-wire.js", "WireInputs")}<${client}>`;
  const inputs = model.operations.map((operation) => {
    const { methodPath = "" } = names.operations.get(operation.id) ?? {};
    return [methodPath, sampleInput(operation, sampling)] as const;
  });
  const secrets = listSecrets(model);
  const options = { baseUrl: toCodeName("baseUrl"), retries: 0, auth: secrets.size > 0 ? secrets : undefined };
  const made = ["return new ", client, "(", layOutValue(options), ");"];
  return sourceFiles.plan("test/wire-calls.ts", [
    ...imports.list(),
    'export const contract = JSON.parse(\n  readFileSync(new URL("wire.json", import.meta.url), "utf8"),\n) as WireContract;',
    printLayout([`export const inputs: ${type} =`, assigned(layOutRecord(nestArguments(inputs))), ";"]),
    {
      kind: "Function",
      isExported: true,
      name: "createClient",
      parameters: layOutParameters([{ name: "baseUrl", type: "string" }], {
        start: "export function createClient",
        end: `: ${client} {`,
        depth: 0,
      }),
      returnType: client,
      statements: [printLayout(made, 1)],
    },
  ]);
}

type CallInput = ReturnType<typeof sampleInput>;

/** Nests arguments like the client's methods: those of a group are inside it. */
function nestArguments(
  inputs: readonly (readonly [methodPath: string, input: CallInput])[],
): Map<string, object | string> {
  const nested = new Map<string, Map<string, CallInput> | CallInput>();
  for (const [methodPath, input] of inputs) {
    const [member = "", method] = methodPath.split(".");
    const group = nested.get(member);
    if (method === undefined) nested.set(member, input);
    else if (group instanceof Map) group.set(method, input);
    else nested.set(member, new Map([[method, input]]));
  }
  return nested;
}
