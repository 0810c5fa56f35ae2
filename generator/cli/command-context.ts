import type { PlaceLocator } from "../document/locate.ts";
import type { RunContext } from "../run/run-context.ts";
import type { Terminal } from "./terminal.ts";

/** What every command gets besides its request. */
export interface CommandContext extends Pick<RunContext, "installation" | "build" | "cacheFolder"> {
  readonly terminal: Terminal;
  readonly nameCommand: NameCommand;
}

/** What an ending gets besides the run. */
export interface EndingContext extends CommandContext {
  /** Finds the places of diagnostics. */
  readonly locator: PlaceLocator;
}

/** Spells out how to start a command on the same specs, for advice that can be copied. */
export type NameCommand = (command: string, changes?: CommandChanges) => string;

/** How the named command differs from the one that was started. */
export interface CommandChanges {
  readonly specs?: readonly string[];
  readonly flags?: readonly string[];
}
