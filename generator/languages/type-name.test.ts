import { test } from "uvu";
import * as assert from "uvu/assert";
import { toName } from "../model/names/words.ts";
import { toTypeName } from "./type-name.ts";

test("a type's name is PascalCase, and a PascalCase name is unchanged", () => {
  for (const [key, expected] of Object.entries({
    ExtIdpConnDetail: "ExtIdpConnDetail",
    user_list: "UserList",
    "simple-user": "SimpleUser",
    "account.capability": "AccountCapability",
    QRCodeDto: "QRCodeDto",
    OAUTH_CLIENT: "OauthClient",
    "1st": "_1st",
    用户: "用户",
  }))
    assert.is(toTypeName(toName(key)), expected, key);
});

test("a word that distinguishes a name from another one is in the type's name", () => {
  assert.is(toTypeName({ text: "UserList", words: ["user", "list", "x1a2b3c"] }), "UserListX1a2b3c");
});

test.run();
