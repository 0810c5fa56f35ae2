import type { BuildInfo } from "../run/run-context.ts";

export const BUG_REPORT_FILE = "specloom-report.json";

/** What a maintainer needs to find a bug. It has no text of the document, and no path of the user's. */
export function describeBug(error: unknown, command: string, { version, fingerprint }: BuildInfo): string {
  const { name, message, stack = "" } = error instanceof Error ? error : new Error(String(error));
  const report = {
    specloom: { version, fingerprint },
    node: process.version,
    platform: `${process.platform} ${process.arch}`,
    command,
    error: name,
    // The message of an unforeseen error may quote the document.
    message: name === "Bug" ? message : undefined,
    stack: stack
      .split("\n")
      .filter((line) => /^\s+at /.test(line))
      .map((line) => line.trim().replace(/\(?(?:file:\/\/)?\S*[/\\](?=[^/\\]+$)/, "(")),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
