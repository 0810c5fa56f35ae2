import type { BuildInfo } from "../run/run-context.ts";

export const BUG_REPORT_FILE = "specloom-report.json";

/** What a maintainer needs to find a bug: no text of the document, no path of the user's but those of the program. */
export function describeBug(error: unknown, command: string, { version, fingerprint }: BuildInfo): string {
  const { name, message, stack = "" } = error instanceof Error ? error : new Error(String(error));
  const report = {
    specloom: { version, fingerprint },
    node: process.version,
    platform: `${process.platform} ${process.arch}`,
    command,
    error: name,
    // Of an error that we did not foresee, the message may quote the document.
    message: name === "Bug" ? message : undefined,
    stack: stack
      .split("\n")
      .filter((line) => /^\s+at /.test(line))
      .map((line) => line.trim().replace(/\(?(?:file:\/\/)?\S*[/\\](?=[^/\\]+$)/, "(")),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
