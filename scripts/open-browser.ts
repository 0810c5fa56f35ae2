import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

const PROGRAMS = [
  process.env["CHROMIUM"] ?? "",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];

/** Starts Chromium, as `CHROMIUM` or the system has it; throws where there is none. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = PROGRAMS.find((path) => path !== "" && existsSync(path));
  if (executablePath === undefined)
    throw new Error("There is no Chromium: install one (`apt-get install chromium`), or set CHROMIUM.");
  // The pages are our own, so that nothing needs a sandbox, which containers have not.
  return chromium.launch({ executablePath, args: ["--no-sandbox"] });
}
