import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { splitWords } from "./words.ts";

const CASES: Readonly<Record<string, string>> = {
  createExtIdpConn: "create ext idp conn",
  QRCode: "qr code",
  getUserIDs: "get user ids",
  HTTPServer: "http server",
  "list-users_by.role": "list users by role",
  OAuth2Client: "oauth2 client",
  getIPv4: "get ipv4",
  sha256Hash: "sha256 hash",
  "2faCode": "2fa code",
  v3ListUsers: "v3 list users",
  "管理身份源/API 列表": "管理身份源 api 列表",
  用户Id: "用户 id",
  "{Id}Dto": "id dto",
  Größe: "größe",
  "🎉": "",
  "": "",
};

for (const [text, words] of Object.entries(CASES)) {
  test(`the words of ${JSON.stringify(text)}`, () => {
    assert.is(splitWords(text).join(" "), words);
  });
}

test("composed and decomposed letters have equal words", () => {
  assert.equal(splitWords("Gro\u0308ße"), splitWords("Größe"));
});

test("words have every letter and digit of a text, and nothing else", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const kept = Array.from(text.normalize("NFC").matchAll(/[\p{L}\p{M}\p{N}]/gu), ([letter]) => letter).join("");
      assert.is(splitWords(text).join(""), kept.toLowerCase());
    }),
  );
});

test.run();
