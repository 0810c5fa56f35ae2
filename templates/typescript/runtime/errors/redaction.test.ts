import { inspect } from "node:util";
import { test } from "uvu";
import * as assert from "uvu/assert";
import {
  createRedactor,
  listHeaderSecrets,
  redactHeaders,
  redactJson,
} from "./redaction.js";
import { findReason, redactFault } from "./redact-fault.js";

const redact = createRedactor(["s3cret", "s3cret-longer", ""]);

test("every occurrence goes, the longest secret first", () => {
  assert.is(
    redact("s3cret-longer s3cret s3cret"),
    "[redacted] ".repeat(3).trim(),
  );
  assert.is(redact("nothing"), "nothing");
});

test("a secret is no pattern", () => {
  assert.is(createRedactor(["a.c$&"])("abc a.c$&"), "abc [redacted]");
});

test("texts in JSON are redacted, at any depth, and the rest stays", () => {
  const body = { a: ["s3cret", 1, null], s3cret: { b: "my s3cret", c: false } };
  assert.equal(redactJson(body, redact), {
    a: ["[redacted]", 1, null],
    "[redacted]": { b: "my [redacted]", c: false },
  });
});

test("headers lose secrets and the session", () => {
  const headers = new Headers({ "x-echo": "s3cret", "set-cookie": "sid=1" });
  assert.equal([...redactHeaders(headers, redact)], [["x-echo", "[redacted]"]]);
});

test("what headers hold of credentials is known, and the name of a scheme is none", () => {
  const headers = new Headers({
    authorization: "Bearer abc",
    cookie: "sid=1; b=2",
    accept: "text/plain",
  });
  const secrets = listHeaderSecrets(headers);
  for (const secret of ["abc", "sid=1"])
    assert.ok(secrets.includes(secret), secret);
  assert.not(secrets.includes("Bearer"));
  assert.not(secrets.includes("text/plain"));
});

test("of a foreign error its texts are kept, of its causes too, and nothing else", () => {
  const cause = Object.assign(new Error("connect s3cret"), {
    code: "ECONNREFUSED",
    request: { headers: { authorization: "hidden" } },
  });
  const fault = Object.assign(new TypeError("at ?key=s3cret", { cause }), {
    config: { auth: "hidden" },
  });
  const copy = redactFault(fault, redact);
  assert.is(copy.name, "TypeError");
  assert.is(copy.message, "at ?key=[redacted]");
  assert.is((copy.cause as { code?: string }).code, "ECONNREFUSED");
  assert.not.match(
    inspect(copy, { depth: null, showHidden: true }),
    /s3cret|hidden/,
  );
});

test("whatever is thrown gives an error", () => {
  assert.is(redactFault("s3cret!", redact).message, "[redacted]!");
  for (const fault of [undefined, null, 7, {}, { message: { key: "hidden" } }])
    assert.not.match(inspect(redactFault(fault, redact)), "hidden");
});

test("a cause that leads back to itself ends", () => {
  const loop = new Error("again");
  loop.cause = loop;
  assert.is(redactFault(loop, redact).message, "again");
});

test("a short secret goes where it is a word, and a long one wherever it is", () => {
  const short = createRedactor(["token"]);
  assert.is(
    short("id_token of token, token=token"),
    "id_token of [redacted], [redacted]=[redacted]",
  );
  const long = "k".repeat(40);
  assert.is(createRedactor([long])(`sk_${long}_x`), "sk_[redacted]_x");
});

test("the reason is the innermost error, and the first of several", () => {
  const refused = Object.assign(new Error("connect ECONNREFUSED ::1:9"), {
    code: "ECONNREFUSED",
  });
  const all = new AggregateError([refused, new Error("other")], "");
  const fault = new TypeError("fetch failed", { cause: all });
  const { message, code } = findReason(redactFault(fault, redact));
  assert.equal([message, code], ["connect ECONNREFUSED ::1:9", "ECONNREFUSED"]);
});

test.run();
