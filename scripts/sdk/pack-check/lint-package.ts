import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import type { PackedSdk } from "./pack-sdk.ts";
import { runProgram } from "../../run-program.ts";

/** What publint and attw find in a package. */
export async function lintPackage(sdk: PackedSdk): Promise<string[]> {
  return [...(await runPublint(sdk)), ...runAttw(sdk)];
}

async function runPublint({ tarball }: PackedSdk): Promise<string[]> {
  const bytes = readFileSync(tarball);
  const data = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const { messages, pkg } = await publint({ pack: { tarball: data }, strict: true });
  return messages.map(
    (message) => `publint: ${formatMessage(message, pkg as object, { color: false }) ?? message.code}`,
  );
}

/** It passes over the entry points of a pattern unless they are named. */
function runAttw({ tarball, entryPoints }: PackedSdk): string[] {
  const root = fileURLToPath(new URL("../../../", import.meta.url));
  const words = ["attw", tarball, "--profile", "node16", "--format", "table-flipped", "--no-emoji"];
  const { isDone, text } = runProgram("npx", [...words, "--entrypoints", ...entryPoints], root);
  return isDone ? [] : [`attw: ${text}`];
}
