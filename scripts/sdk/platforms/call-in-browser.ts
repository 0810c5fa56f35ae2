import { readFileSync } from "node:fs";
import { openBrowser } from "../../open-browser.ts";

export interface BrowserCall {
  readonly bundle: string;
  /** The address of the page, whose origin is that of the API: no CORS is in the way. */
  readonly page: string;
  /** A module that imports `./sdk.mjs`, and gives its result to `globalThis.done`. */
  readonly script: string;
}

/** What a script gives in a real browser. */
export async function callInBrowser({ bundle, page: url, script }: BrowserCall): Promise<string> {
  const browser = await openBrowser();
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
