import { test } from "uvu";
import * as assert from "uvu/assert";
import { OpenPages } from "./open-pages.ts";

const PAGES = ["python/a.md", "python/b.md", "python/c.md", "python/用.md", "python/%E7.md"];

function follow(urls: readonly string[]): OpenPages {
  const open = new OpenPages();
  for (const url of urls) open.follow(url);
  return open;
}

test("the pages that browsers asked for last count as open", () => {
  const urls = ["/", "/@vite/client", "/python/a.md", "/python/%E7%94%A8.md?t=1", "/python/%E7.md", "/python/a.md?t=2"];
  const open = follow([...urls, "/python/b.md", "/node_modules/python/c.md.js"]);
  assert.equal(
    PAGES.filter((page) => open.has(page)),
    ["python/a.md", "python/b.md", "python/用.md", "python/%E7.md"],
  );
  open.follow("/python/c.md");
  assert.equal(
    PAGES.filter((page) => open.has(page)),
    ["python/a.md", "python/b.md", "python/c.md", "python/%E7.md"],
  );
});

test("a page is waited for until it is asked for again, or is found to be closed", async () => {
  const open = follow(["/a.md", "/b.md"]);
  const asked = open.waitForRequest("a.md");
  open.follow("/a.md?t=1");
  await asked;
  assert.ok(open.has("a.md"));
  await open.waitForRequest("b.md");
  assert.not.ok(open.has("b.md"));
});

test.run();
