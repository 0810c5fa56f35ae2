import { test } from "uvu";
import * as assert from "uvu/assert";
import { createDiagnostic } from "./catalogue.ts";
import { groupWarnings } from "./group-warnings.ts";

const at = (pointer: string) => ({ file: "a.yaml", pointer });

test("equal warnings are merged, with all places", () => {
  const warn = (tag: string, pointer: string) => createDiagnostic("undeclared-tag", { tag }, at(pointer));
  const [first, second, third, other] = [warn("a", "/1"), warn("a", "/2"), warn("a", "/3"), warn("b", "/4")];
  assert.equal(groupWarnings([first, second, other, third]), [{ ...first, others: [at("/2"), at("/3")] }, other]);
});

test("errors are not merged", () => {
  const errors = ["/1", "/2"].map((pointer) =>
    createDiagnostic("unresolved-reference", { reference: "#/a" }, at(pointer)),
  );
  assert.equal(groupWarnings(errors), errors);
});

test("grouping twice changes nothing", () => {
  const warnings = ["/1", "/2"].map((pointer) => createDiagnostic("undeclared-tag", { tag: "a" }, at(pointer)));
  assert.equal(groupWarnings(groupWarnings(warnings)), groupWarnings(warnings));
});

test.run();
