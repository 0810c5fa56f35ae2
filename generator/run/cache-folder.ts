import { isSystemError } from "../diagnostics/system-error.ts";

/** The user's folder for what can be worked out again; a user without a home has none. */
export async function findCacheFolder(): Promise<string | undefined> {
  const named = process.env["SPECLOOM_CACHE_DIR"];
  if (named) return named;
  try {
    // The one door of env-paths, which asks for the home when it is loaded.
    const { default: findPaths } = await import("env-paths");
    return findPaths("specloom", { suffix: "" }).cache;
  } catch (error) {
    if (isSystemError(error)) return undefined;
    throw error;
  }
}
