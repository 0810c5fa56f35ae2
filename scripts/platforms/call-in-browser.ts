import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

export interface BrowserCall {
  /** Where playwright-core is installed. */
  readonly folder: string;
  readonly bundle: string;
  /** The address of the page, whose origin is that of the API: no CORS is in the way. */
  readonly page: string;
  /** A module that imports `./sdk.mjs`, and gives its result to `globalThis.done`. */
  readonly script: string;
}

/** What is used of playwright-core, which is no dependency of the project. */
interface Playwright {
  readonly chromium: {
    launch(options: { executablePath: string; args: readonly string[] }): Promise<{
      newPage(): Promise<{
        goto(url: string): Promise<unknown>;
        evaluate(code: string): Promise<unknown>;
      }>;
      close(): Promise<void>;
    }>;
  };
}

const PROGRAMS = [
  process.env["CHROMIUM"] ?? "",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];

/** What a script gives in a real browser. */
export async function callInBrowser({ folder, bundle, page: url, script }: BrowserCall): Promise<string> {
  const executablePath = PROGRAMS.find((path) => path !== "" && existsSync(path));
  if (executablePath === undefined) throw new Error("There is no Chromium: install one, or set CHROMIUM.");
  const module = pathToFileURL(join(folder, "node_modules/playwright-core/index.mjs")).href;
  const { chromium } = (await import(module)) as Playwright;
  // The page is this script's own, so that nothing needs a sandbox, which containers have not.
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  try {
    const page = await browser.newPage();
    await page.goto(url);
    const result = await page.evaluate(printRun(readFileSync(bundle, "utf8"), script));
    return String(result);
  } finally {
    await browser.close();
  }
}

/** Runs a module in the page; a text, since what compiles this file adds to functions what no page knows. */
function printRun(sdk: string, script: string): string {
  return `new Promise((resolve, reject) => {
    globalThis.done = resolve;
    const toUrl = (code) => URL.createObjectURL(new Blob([code], { type: "text/javascript" }));
    const sdk = toUrl(${JSON.stringify(sdk)});
    import(toUrl(${JSON.stringify(script)}.replace("./sdk.mjs", sdk))).catch(reject);
  })`;
}
