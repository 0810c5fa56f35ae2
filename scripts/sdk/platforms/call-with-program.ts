import { spawn } from "node:child_process";
import { join } from "node:path";
import { text } from "node:stream/consumers";

/** What a program from npm prints; throws with all that it says where it fails. */
export async function callWithProgram(folder: string, program: string, words: readonly string[]): Promise<string> {
  const child = spawn(join(folder, "node_modules/.bin", program), words, {
    cwd: folder,
    stdio: ["ignore", "pipe", "pipe"],
    shell: process.platform === "win32",
    timeout: 60_000,
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on("close", resolve);
    child.on("error", reject);
  });
  const [output, faults, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  if (code !== 0) throw new Error(output + faults);
  return output.trim();
}
