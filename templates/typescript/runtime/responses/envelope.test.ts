import { test } from "uvu";
import * as assert from "uvu/assert";
import { readEnvelope } from "./envelope.js";

const ENVELOPE = {
  read: readEnvelope,
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
    assert.is(
      readEnvelope(ENVELOPE, body).isFailed,
      isFailed,
      JSON.stringify(body),
    );
});

test("what the body says is read through the names of the envelope", () => {
  const body = { statusCode: 400, apiCode: 2001, message: "No", requestId: 7 };
  assert.equal(readEnvelope(ENVELOPE, body), {
    isFailed: true,
    status: 400,
    code: 2001,
    message: "No",
    requestId: "7",
  });
});

test.run();
