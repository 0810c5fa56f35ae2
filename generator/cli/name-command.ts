import { readFileSync } from "node:fs";
import { publicName } from "../document/fetching/public-name.ts";
import type { PlanRequest } from "../run/run-request.ts";

/** How a command would be started on the same specs: for advice that can be run as it is. */
export type NameCommand = (command: "generate" | "check" | "validate", changes?: CommandChanges) => string;

/** What the named command has that the one which was started has not. */
export interface CommandChanges {
  readonly specs?: readonly string[];
  readonly flags?: readonly string[];
}

export interface Invocation {
  /** The command that was started, and what for. */
  readonly command: string;
  readonly request: PlanRequest;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Names commands the way that this one was started: by a script of npm where there is one for both, by npx, or directly. */
export function createCommandNamer({ command, request, env }: Invocation): NameCommand {
  return (wanted, { specs = request.specs, flags = [] } = {}) => {
    const words = [...listWords({ ...request, specs: specs.map(publicName) }, wanted), ...flags].map(quote);
    const script = findScript(command, wanted, env);
    if (script === undefined)
      return [env["npm_command"] === "exec" ? "npx specloom" : "specloom", wanted, ...words].join(" ");
    const others = words.filter((word) => !script.text.split(" ").includes(word));
    return [`npm run ${script.name}`, ...(others.length > 0 ? ["--", ...others] : [])].join(" ");
  };
}

/** What decides the output, as `wanted` takes it. */
function listWords(request: PlanRequest, wanted: string): string[] {
  const { specs, config, out, target = [], only, methodCase, locale = [], allowOutsideReferences } = request;
  const isPlanning = wanted !== "validate";
  const flags: readonly (string | undefined | false)[] = [
    config !== undefined && `--config=${config}`,
    isPlanning && out !== undefined && `--out=${out}`,
    ...target.map((name) => `--target=${name}`),
    isPlanning && only !== undefined && `--only=${only}`,
    isPlanning && methodCase !== undefined && `--method-case=${methodCase}`,
    ...(isPlanning ? locale.map((name) => `--locale=${name}`) : []),
    allowOutsideReferences !== undefined && `--${allowOutsideReferences ? "" : "no-"}allow-outside-references`,
  ];
  return [...specs, ...flags.filter((flag) => typeof flag === "string")];
}

/** A word as a POSIX shell takes it for one. */
function quote(word: string): string {
  return /^[\w./:=@%+,\p{L}-]+$/u.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

interface Script {
  readonly name: string;
  readonly text: string;
}

/** The script of the same package that says the same as the running one, with another command. */
function findScript(
  command: string,
  wanted: string,
  { npm_lifecycle_script: running, npm_package_json: file }: Invocation["env"],
): Script | undefined {
  if (running === undefined || file === undefined) return undefined;
  const last = running.lastIndexOf(command);
  const text = last === -1 ? undefined : running.slice(0, last) + wanted + running.slice(last + command.length);
  const name = Object.entries(readScripts(file)).find(([, script]) => script === text)?.[0];
  return name === undefined || text === undefined ? undefined : { name, text };
}

function readScripts(file: string): Readonly<Record<string, unknown>> {
  try {
    const { scripts = {} } = JSON.parse(readFileSync(file, "utf8")) as { scripts?: Record<string, unknown> };
    return scripts;
  } catch {
    return {};
  }
}
