#!/usr/bin/env node
/** What is started: has Node keep what it compiles, before there is anything to compile, and runs the command. */
import module from "node:module";
import { join } from "node:path";
import { findCacheFolder } from "./run/cache-folder.ts";

/** What Node has from 22.8 on. It never throws: a folder that cannot be written is none. */
interface CompileCache {
  enableCompileCache?(folder: string): { readonly directory?: string };
}

const folder = await findCacheFolder();
if (folder !== undefined) {
  const { directory } = (module as CompileCache).enableCompileCache?.(join(folder, "compiled")) ?? {};
  // Threads do as the variable says.
  if (directory !== undefined) process.env["NODE_COMPILE_CACHE"] = directory;
}

await import("./cli.ts");
