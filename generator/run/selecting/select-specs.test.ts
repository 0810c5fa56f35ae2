import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Lock } from "../../sync/lock.ts";
import { selectSpecs } from "./select-specs.ts";

const EMPTY_LOCK: Lock = { specs: [], versions: new Map(), files: new Map(), isOpen: false };

async function selectTargets(lock: Lock, target?: string[]): Promise<string[]> {
  const request = { specs: ["./api.yaml"], ...(target && { target }) };
  const config = { specs: {}, targets: {} };
  const { value } = await selectSpecs({ request, config, lock, cwd: "/work", outPath: "/work/output" });
  return [...(value?.[0]?.targets.keys() ?? [])];
}

test("targets are in one order by default, as requested, and as recorded", async () => {
  const expected = await selectTargets(EMPTY_LOCK);
  assert.equal([...expected].sort(), ["reference", "typescript"]);
  assert.equal(await selectTargets(EMPTY_LOCK, ["reference", "typescript"]), expected);
  assert.equal(await selectTargets(EMPTY_LOCK, ["typescript", "reference"]), expected);
  const versions = new Map(["api/typescript", "api/reference"].map((folder) => [folder, ["0.1.0"]]));
  assert.equal(await selectTargets({ ...EMPTY_LOCK, versions }), expected);
});

test.run();
