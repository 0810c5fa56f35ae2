import type { PlaceLocator } from "../document/locate.ts";
import type { RunContext } from "../run/run-context.ts";
import type { Terminal } from "./terminal.ts";

/** What every command is given beside its request. */
export interface CommandContext extends Pick<RunContext, "installation" | "build" | "cacheFolder"> {
  readonly terminal: Terminal;
  readonly nameCommand: NameCommand;
}

/** What an ending of a run is given beside the run. */
export interface EndingContext extends CommandContext {
  /** Finds the places of diagnostics. */
  readonly locator: PlaceLocator;
}

/** How a command, by its name, would be started on the same specs: for advice that can be run as it is. */
export type NameCommand = (command: string, changes?: CommandChanges) => string;

/** What the named command has that the one which was started has not. */
export interface CommandChanges {
  readonly specs?: readonly string[];
  readonly flags?: readonly string[];
}
