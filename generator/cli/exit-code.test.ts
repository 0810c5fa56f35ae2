import { test } from "uvu";
import * as assert from "uvu/assert";
import { createDiagnostic } from "../diagnostics/catalogue.ts";
import { Bug } from "../diagnostics/invariant.ts";
import { EXIT, exitCodeOf } from "./exit-code.ts";

test("a failure has the code of its gravest error", () => {
  const unreachable = createDiagnostic("unreachable-source", { file: "a", reason: "b" });
  const tooLarge = createDiagnostic("source-too-large", { file: "a", limit: "b" });
  assert.is(exitCodeOf([{ reason: "spec", diagnostics: [unreachable] }]), EXIT.noVerdict);
  assert.is(exitCodeOf([{ reason: "spec", diagnostics: [unreachable, tooLarge] }]), EXIT.spec);
});

test("a failure without an error is a bug", () => {
  const isBug = (error: unknown): boolean => error instanceof Bug;
  assert.throws(() => exitCodeOf([{ reason: "spec", diagnostics: [] }]), isBug);
  assert.throws(() => exitCodeOf([{ reason: "spec", diagnostics: [createDiagnostic("empty-field", {})] }]), isBug);
});

test.run();
