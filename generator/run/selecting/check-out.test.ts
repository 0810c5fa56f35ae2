import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { checkOut } from "./check-out.ts";

function explain(out: string): string[] {
  return checkOut(out, resolve(out)).map(({ code, message }) => `${code}: ${message}`);
}

test("the root of a file system is rejected", () => {
  assert.equal(explain("/"), ["unusable-out: Cannot write to /: it is the root of a file system."]);
});

test("folders of the system are rejected, also through links", () => {
  if (process.platform !== "linux") return;
  const folder = mkdtempSync(join(tmpdir(), "specloom-out-"));
  try {
    symlinkSync("/proc", join(folder, "link"));
    for (const out of ["/proc/x", "/proc", "/sys/a/b", "/dev/null", join(folder, "link/x")])
      assert.equal(explain(out), [`unusable-out: Cannot write to ${out}: it belongs to the operating system.`]);
    assert.equal(explain("/dev/shm/output"), []);
    assert.equal(explain("/process"), []);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("git's own folder is rejected, and others are not", () => {
  const folder = mkdtempSync(join(tmpdir(), "specloom-out-"));
  try {
    mkdirSync(join(folder, ".git"));
    const out = join(folder, ".git/output");
    assert.equal(explain(out), [`unusable-out: Cannot write to ${out}: it belongs to git.`]);
    for (const path of [".", "new/folder", ".github"]) assert.equal(explain(join(folder, path)), []);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test.run();
