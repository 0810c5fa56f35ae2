import { readFileSync } from "node:fs";
import { invariant } from "../diagnostics/invariant.ts";
import { publicName } from "../document/fetching/public-name.ts";
import type { Command } from "./command.ts";
import type { NameCommand } from "./command-context.ts";
import { planFlags, type Request } from "./parsing/flags.ts";

/** Which command was started, and how. */
export interface Invocation {
  readonly command: Pick<Command, "name">;
  readonly request: Pick<Request, "specs">;
  readonly commands: readonly Command[];
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Spells commands the way this one was started: by an npm script if both have one, by npx, or directly. */
export function createCommandNamer({ command, request, commands, env }: Invocation): NameCommand {
  return (name, { specs = request.specs, flags = [] } = {}) => {
    const wanted = commands.find((each) => each.name === name);
    invariant(wanted !== undefined, `no command is called ${name}`);
    const words = [...specs.map(publicName), ...listFlags(request, wanted), ...flags].map(quote);
    const script = findScript(command.name, name, env);
    if (script === undefined)
      return [env["npm_command"] === "exec" ? "npx specloom" : "specloom", name, ...words].join(" ");
    const others = words.filter((word) => !script.text.split(" ").includes(word));
    return [`npm run ${script.name}`, ...(others.length > 0 ? ["--", ...others] : [])].join(" ");
  };
}

/** The flags of a request that decide the output, if the other command takes them too. */
function listFlags(request: object, wanted: Command): string[] {
  const values = new Map<string, unknown>(Object.entries(request));
  return Object.keys(planFlags)
    .filter((flag) => flag in wanted.flags)
    .flatMap((flag) => {
      const value = values.get(flag.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()));
      if (typeof value === "boolean") return `--${value ? "" : "no-"}${flag}`;
      return [value].flat().flatMap((one) => (typeof one === "string" ? `--${flag}=${one}` : []));
    });
}

/** Quotes a word for a POSIX shell. */
function quote(word: string): string {
  return /^[\w./:=@%+,\p{L}-]+$/u.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

interface Script {
  readonly name: string;
  readonly text: string;
}

/** The script of the same package that equals the running one, with another command. */
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
