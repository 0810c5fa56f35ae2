import { test } from "uvu";
import * as assert from "uvu/assert";
import { isFailedEnvelope, readEnvelope } from "./envelope.js";

const ENVELOPE = {
  status: "statusCode",
  ok: [200],
  code: "apiCode",
  message: "message",
  requestId: "requestId",
};

test("only a status that is not ok fails", () => {
  const rows: readonly (readonly [unknown, boolean])[] = [
    [{ statusCode: 200 }, false],
    [{ statusCode: "200" }, false],
    [{ statusCode: 499 }, true],
    [{ statusCode: 0 }, true],
    [{ statusCode: "" }, true],
    [{ data: 1 }, false],
    [{ statusCode: null }, false],
    [Object.create({ statusCode: 500 }), false],
    [[{ statusCode: 500 }], false],
    ["500", false],
    [null, false],
    [undefined, false],
  ];
  for (const [body, isFailed] of rows)
    assert.is(isFailedEnvelope(ENVELOPE, body), isFailed, JSON.stringify(body));
});

test("without an envelope, no body fails", () => {
  assert.not.ok(isFailedEnvelope(undefined, { statusCode: 500 }));
});

test("what the body says is read through the names of the envelope", () => {
  const body = { statusCode: 400, apiCode: 2001, message: "No", requestId: 7 };
  assert.equal(readEnvelope(ENVELOPE, body), {
    status: 400,
    code: 2001,
    message: "No",
    requestId: "7",
  });
});

test("without an envelope, the message is looked for where APIs put it", () => {
  const bodies = [
    { message: "No" },
    { title: "Bad", detail: "No" },
    { error: "bad", error_description: "No" },
    { error: "No" },
    { message: "", title: "No" },
    { message: { text: "Bad" }, title: "No" },
  ];
  for (const body of bodies)
    assert.is(readEnvelope(undefined, body).message, "No");
  assert.is(readEnvelope(undefined, "No").message, undefined);
});

test.run();
