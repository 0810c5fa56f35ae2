import type { Command } from "./command.ts";
import { check } from "./commands/check.ts";
import { generate } from "./commands/generate.ts";
import { preview } from "./commands/preview.ts";
import { validate } from "./commands/validate.ts";

/** All commands, in the order of the help. */
export const COMMANDS: readonly Command[] = [generate, check, validate, preview];
