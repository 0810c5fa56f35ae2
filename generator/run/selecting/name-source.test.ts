import { test } from "uvu";
import * as assert from "uvu/assert";
import { nameSource } from "./name-source.ts";

test("a folder is named after the file or URL, and is neither hidden nor like a flag", () => {
  const names = [
    ["specs/pets.yaml", "pets"],
    ["C:\\specs\\宠物.v2.json", "宠物.v2"],
    ["https://example.com/apis/pets.json?v=1", "pets"],
    ["https://example.com/pets/", "pets"],
    ["@scope+pets.yaml", "scope-pets"],
    [".pets.yaml", "pets"],
    ["--force.yaml", "force"],
    ["-", "openapi"],
    ["https://example.com", "openapi"],
  ] as const;
  for (const [source, name] of names) assert.is(nameSource(source), name, source);
});

test.run();
