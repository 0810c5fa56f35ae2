/** The one door of env-paths. */
import envPaths from "env-paths";

/** The user's folder for what can be worked out again. */
export function findCacheFolder(): string {
  return process.env["SPECLOOM_CACHE_DIR"] || envPaths("specloom", { suffix: "" }).cache;
}
