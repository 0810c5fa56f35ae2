import { test } from "uvu";
import * as assert from "uvu/assert";
import { toVisibleLine } from "./visible-text.ts";

test("a title of several lines is one line, with no blank behind full-width punctuation", () => {
  assert.is(toVisibleLine(" 创建用户，\n  发送邮件 \r\n通知 \u2028 a\tb "), "创建用户，发送邮件 通知 a b");
});

test.run();
