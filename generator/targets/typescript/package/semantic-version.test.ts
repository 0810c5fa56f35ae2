import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { toSemanticVersion } from "./semantic-version.ts";

const VERSIONS: Readonly<Record<string, string>> = {
  "1.2.3": "1.2.3",
  "3.0": "3.0.0",
  "3": "3.0.0",
  v1: "1.0.0",
  "v2.1": "2.1.0",
  "Version 2.1": "2.1.0",
  "2024-01-01": "2024.1.1",
  "2024-01": "2024.1.0",
  "2024-01-01-preview": "2024.1.1-preview",
  "1.0-beta": "1.0.0-beta",
  "1.0.0-rc.1": "1.0.0-rc.1",
  "1.0.0-rc.01": "1.0.0-rc.1",
  "1.0.0-beta+build.7": "1.0.0-beta",
  "1.2.3.4": "1.2.3-4",
  "1.0 (beta 2)": "1.0.0-beta.2",
  "01.02.03": "1.2.3",
  "20240101": "20240101.0.0",
  beta: "0.0.0-beta",
  最新: "0.0.0",
  "": "0.0.0",
};

for (const [version, expected] of Object.entries(VERSIONS)) {
  test(`${JSON.stringify(version)} is ${expected}`, () => {
    assert.is(toSemanticVersion(version), expected);
  });
}

/** https://semver.org/#is-there-a-suggested-regular-expression-regex-to-check-a-semver-string */
const SEMANTIC_VERSION =
  /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-((?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?$/;

test("any text becomes a semantic version, and a semantic version is unchanged", () => {
  const texts = fc.oneof(fc.string({ unit: "grapheme" }), fc.string({ unit: fc.constantFrom(..."v012.-+ab_") }));
  fc.assert(
    fc.property(texts, (text) => {
      const version = toSemanticVersion(text);
      assert.match(version, SEMANTIC_VERSION);
      assert.ok(version.length <= 256);
      assert.is(toSemanticVersion(version), version);
    }),
  );
});

test.run();
