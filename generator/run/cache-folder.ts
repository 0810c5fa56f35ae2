import { isSystemError } from "../diagnostics/system-error.ts";

/** Finds the user's cache folder; `undefined` for a user without a home. */
export async function findCacheFolder(): Promise<string | undefined> {
  const named = process.env["SPECLOOM_CACHE_DIR"];
  if (named) return named;
  try {
    // The one door of env-paths. Importing it fails for a user without a home.
    const { default: findPaths } = await import("env-paths");
    return findPaths("specloom", { suffix: "" }).cache;
  } catch (error) {
    if (isSystemError(error)) return undefined;
    throw error;
  }
}
