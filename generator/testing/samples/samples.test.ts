/** Samples of the real documents: parsers of their languages read them, and the generated SDK compiles with them. */
import { fileURLToPath } from "node:url";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { REAL_DOCUMENTS, SKIPPED } from "../real-documents.fixture.ts";
import { compileSdks } from "../sdk/compile-sdk.fixture.ts";
import { loadSampleParser } from "./parse-samples.fixture.ts";
import { addSamples, LANGUAGES, listSamples, loadDocument, type SampledDocument } from "./real-samples.fixture.ts";

/** The authors' own samples that are not code, by their operations. */
const BROKEN: readonly string[] = [
  "authing-authentication go FactorsV3Controller_enrollFactor",
  "authing-management csharp OrganizationsManagementController_deleteOrganization",
  "authing-management csharp UsersManagementController_createUsersBatch",
  "authing-management csharp UsersManagementController_getUserPrincipalAuthenticationInfo",
  "authing-management node DataResourcesManagementController_listDataResources",
];

const documents: SampledDocument[] = [];

test.before(async () => {
  for (const { name } of REAL_DOCUMENTS) {
    const file = new URL(`../../../../shared/specs/${name}.json`, import.meta.url);
    documents.push(await loadDocument(name, fileURLToPath(file)));
  }
});

for (const language of LANGUAGES) {
  test(`every sample in ${language} that is generated parses`, async () => {
    const findErrors = await loadSampleParser(language);
    for (const document of documents) {
      const samples = await listSamples(document, language, "generated");
      assert.is(samples.size, document.model.operations.length);
      for (const [id, sample] of samples) assert.equal(findErrors(sample), [], `${id}\n${sample}`);
    }
  });
}

test("of the authors' own samples, these do not parse", async () => {
  const broken: string[] = [];
  for (const language of LANGUAGES) {
    const findErrors = await loadSampleParser(language);
    for (const document of documents) {
      for (const [id, sample] of await listSamples(document, language, "own"))
        if (findErrors(sample).length > 0) broken.push(`${document.name} ${language} ${id}`);
    }
  }
  assert.equal(broken.sort(), documents.length > 0 ? BROKEN : []);
});

test("every tenth sample in TypeScript compiles with the SDK", async () => {
  const sdks = new Map<string, ReadonlyMap<string, string>>();
  for (const document of documents) {
    const samples = [...(await listSamples(document, "typescript", "generated")).values()];
    const tenth = samples.filter((_, index) => index % 10 === 0);
    sdks.set(document.name, addSamples(document.sdk, document.name, tenth));
  }
  assert.equal(compileSdks(sdks), []);
});

if (SKIPPED !== undefined) test.skip(SKIPPED);

test.run();
