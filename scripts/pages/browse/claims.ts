import type { Page } from "playwright-core";

/** What a reader does with a site, and what it must be like. */
export interface Claim {
  readonly name: string;
  /** Throws where it is not so. */
  readonly prove: (page: Page) => Promise<void>;
}

export interface BrowsedSite {
  readonly url: string;
  /** Pages without their extension, the widest tables first. */
  readonly widest: readonly string[];
}

const METHOD = "create_ext_idp_conn";
const MODEL = "ExtIdpConnDetail";
const PAGE = /\/create-ext-idp-conn$/;

const DESKTOP = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

/** The claims in the order of a visit: each goes on from the page that the one before it ended on. */
export function listClaims(site: BrowsedSite): Claim[] {
  return [
    { name: `search finds ${METHOD}`, prove: (page) => search(page, site) },
    { name: `a link of its page shows ${MODEL}`, prove: followModel },
    { name: "Chinese is one click away", prove: switchLocale },
    {
      name: `at ${DESKTOP.width} px no table of the ${site.widest.length} widest pages is cut off`,
      prove: (page) => visitAll(page, site, { size: DESKTOP, fault: CUT_TABLES }),
    },
    {
      name: `at ${PHONE.width} px none of them scrolls sideways`,
      prove: (page) => visitAll(page, site, { size: PHONE, fault: SIDEWAYS }),
    },
  ];
}

async function search(page: Page, { url }: BrowsedSite): Promise<void> {
  await page.setViewportSize(DESKTOP);
  await page.goto(`${url}/en/python/`);
  await page.locator("button.DocSearch-Button").first().click();
  await page.locator("#localsearch-input").fill(METHOD);
  await page.locator("a.result").first().click();
  await page.waitForURL((address) => PAGE.test(address.pathname));
  await page.getByText(`ManagementClient.${METHOD}`).first().waitFor();
}

async function followModel(page: Page): Promise<void> {
  const links = page.locator(".vp-doc a").filter({ hasText: new RegExp(`^${MODEL}$`) });
  await links.first().click();
  await page.waitForFunction(printIsInSight(MODEL));
}

async function switchLocale(page: Page): Promise<void> {
  const menu = page.locator(".VPNavBarTranslations");
  await menu.getByRole("button").first().hover();
  await menu.getByRole("link").first().click();
  await page.waitForURL(({ pathname }) => pathname.includes("/zh-CN/") && PAGE.test(pathname));
  await page.getByRole("heading", { name: "方法名称" }).waitFor();
}

// What the page runs is text: what compiles this file adds to functions what no page knows.

function printIsInSight(anchor: string): string {
  return `(() => {
    const box = document.getElementById(${JSON.stringify(anchor)})?.getBoundingClientRect();
    return box !== undefined && box.top >= 0 && box.top < innerHeight;
  })()`;
}

/** Counts the tables that are wider than what is seen of them, or than the text around them: a table may grow. */
const CUT_TABLES = `(() => {
  const isCut = (table) =>
    table.scrollWidth > table.clientWidth ||
    table.getBoundingClientRect().right > table.closest(".vp-doc").getBoundingClientRect().right + 1;
  const cut = [...document.querySelectorAll(".vp-doc table")].filter(isCut);
  return cut.length === 0 ? "" : cut.length + " tables are cut off";
})()`;

const SIDEWAYS = `(() => {
  const { scrollWidth } = document.documentElement;
  return scrollWidth <= innerWidth ? "" : "it is " + scrollWidth + " px wide";
})()`;

interface Visits {
  readonly size: { readonly width: number; readonly height: number };
  /** Code that gives what is wrong with a page, or an empty text. */
  readonly fault: string;
}

async function visitAll(page: Page, { url, widest }: BrowsedSite, { size, fault }: Visits): Promise<void> {
  await page.setViewportSize(size);
  const faults: string[] = [];
  for (const path of widest) {
    await page.goto(`${url}/${path}`);
    await page.locator(".vp-doc h1").waitFor();
    const found = String(await page.evaluate(fault));
    if (found !== "") faults.push(`${path}: ${found}`);
  }
  if (faults.length > 0) throw new Error(faults.join("\n"));
}
