#!/usr/bin/env node
/** What is started: has Node keep what it compiles, before there is anything to compile, and runs the command. */
import module from "node:module";
import { join } from "node:path";
import { findCacheFolder } from "./cache-folder.ts";

/** What Node has from 22.8 on, and what never throws: a folder that cannot be written is none. */
interface CompileCache {
  enableCompileCache?(folder: string): { readonly directory?: string };
}

const { directory } = (module as CompileCache).enableCompileCache?.(join(findCacheFolder(), "compiled")) ?? {};
// Threads do as the variable says.
if (directory !== undefined) process.env["NODE_COMPILE_CACHE"] = directory;

await import("./cli.ts");
