import { test } from "uvu";
import * as assert from "uvu/assert";
import { showProgress } from "./show-progress.ts";

test("shows how much of a step is done, ten times a second", () => {
  const shown: string[] = [];
  let done = 0;
  const terminal = { progress: (text: string) => void shown.push(text), seconds: () => done / 4096 };
  const onPrinted = showProgress("Planning github", terminal);
  while (done < 2412) onPrinted(++done, 2412);
  assert.equal(shown, [
    "Planning github",
    "Planning github  410 of 2,412 files",
    "Planning github  820 of 2,412 files",
    "Planning github  1,230 of 2,412 files",
    "Planning github  1,640 of 2,412 files",
    "Planning github  2,050 of 2,412 files",
  ]);
});

test.run();
