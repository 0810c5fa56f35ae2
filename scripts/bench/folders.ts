import { fileURLToPath } from "node:url";

/** Folders that the bench works with; none ends with a slash. */
export const ROOT = fileURLToPath(new URL("../../", import.meta.url)).slice(0, -1);
export const BENCH_FOLDER = `${ROOT}/.bench`;
