import { inspect } from "node:util";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { InvalidRequestError } from "../errors/sdk-error.js";
import { placeCookieKey, placeHeaderKey, placeQueryKey } from "./api-key.js";
import { placeBasic } from "./basic.js";
import { placeBearer } from "./bearer.js";
import type { Credentials } from "./credentials.js";
import { placeCredentials } from "./place-credentials.js";
import type { SecurityScheme } from "./security-scheme.js";

const SCHEMES: Readonly<Record<string, SecurityScheme>> = {
  token: { place: placeBearer },
  login: { place: placeBasic },
  header: { place: placeHeaderKey, name: "X-Key" },
  query: { place: placeQueryKey, name: "api key" },
  cookie: { place: placeCookieKey, name: "sid" },
};

type Security = readonly (readonly string[])[] | undefined;

function placeAll(
  security: Security,
  credentials: Credentials,
  sendsAllAlternatives = false,
) {
  return placeCredentials({
    api: { securitySchemes: SCHEMES, sendsAllAlternatives },
    operation: {
      name: "a",
      method: "GET",
      path: "/",
      ...(security && { security }),
    },
    options: {},
    callOptions: {},
    credentials,
    input: undefined,
  });
}

async function place(
  security: Security,
  auth: Credentials,
  sendsAllAlternatives = false,
) {
  const placed = await placeAll(security, auth, sendsAllAlternatives);
  const { headers, query, cookies } = placed;
  return { headers, query, cookies };
}

const NOTHING = { headers: [], query: [], cookies: [] };

test("each kind of scheme travels in its place", async () => {
  assert.equal(await place([["token"]], { token: "t" }), {
    ...NOTHING,
    headers: [["authorization", "Bearer t"]],
  });
  assert.equal(await place([["header"]], { header: "k" }), {
    ...NOTHING,
    headers: [["X-Key", "k"]],
  });
  assert.equal(await place([["query"]], { query: "k&=" }), {
    ...NOTHING,
    query: ["api%20key=k%26%3D"],
  });
  assert.equal(await place([["cookie"]], { cookie: "a;b" }), {
    ...NOTHING,
    cookies: ["sid=a%3Bb"],
  });
});

test("user name and password are base64 of their UTF-8", async () => {
  const login = { username: "Aladdin", password: "öpen:sesame" };
  const { headers } = await place([["login"]], { login });
  const expected = Buffer.from("Aladdin:öpen:sesame").toString("base64");
  assert.equal(headers, [["authorization", `Basic ${expected}`]]);
});

test("only credentials that the operation asks for are sent", async () => {
  const auth = { token: "t", header: "k", other: "o" };
  assert.equal(await place(undefined, auth), NOTHING);
  assert.equal(await place([], auth), NOTHING);
  assert.equal(await place([[]], auth), NOTHING);
  assert.equal(await place([["query"]], auth), NOTHING);
  assert.equal(await place([["other"]], auth), NOTHING);
  assert.equal(await place([["constructor"]], auth), NOTHING);
});

test("an alternative is taken whole or not at all", async () => {
  const security = [["header", "query"], ["token"]];
  assert.equal(await place(security, { header: "k", token: "t" }), {
    ...NOTHING,
    headers: [["authorization", "Bearer t"]],
  });
  assert.equal(await place(security, { header: "k", query: "q" }), {
    ...NOTHING,
    headers: [["X-Key", "k"]],
    query: ["api%20key=q"],
  });
});

test("of two alternatives for one header, the first wins", async () => {
  const auth = { token: "t", login: { username: "u", password: "p" } };
  const security = [["token"], ["login"]];
  const { headers } = await place(security, auth, true);
  assert.equal(headers.at(-1), ["authorization", "Bearer t"]);
});

test("a function is asked at each call, and only where its credential is sent", async () => {
  let asked = 0;
  const token = async () => `t${String((asked += 1))}`;
  await place([["header"]], { token, header: "k" });
  assert.is(asked, 0);
  await place([["token"]], { token });
  const { headers } = await place([["token"], ["token", "token"]], { token });
  assert.equal(headers, [["authorization", "Bearer t2"]]);
});

test("a credential of the wrong kind is refused without being quoted", async () => {
  const login = { username: "a:b", password: "s3cret" };
  const wrong: Credentials[] = [{ token: "" }, { token: login }, { login }];
  for (const auth of wrong)
    try {
      await place([Object.keys(auth)], auth);
      assert.unreachable("it was accepted");
    } catch (fault) {
      assert.instance(fault, InvalidRequestError);
      assert.not.match(String(fault), "s3cret");
    }
});

test("all that travels is known as a secret", async () => {
  const auth = { query: "k&", login: { username: "u", password: "p" } };
  const security = [["query"], ["login"]];
  const { secrets } = await placeAll(security, auth, true);
  for (const secret of ["k&", "k%26", "p", btoa("u:p")])
    assert.ok(secrets.includes(secret), secret);
});

test("of complete alternatives the first is sent, and all only by setting", async () => {
  const auth = { token: "t", header: "k" };
  const security = [["header"], ["token"], ["query"]];
  assert.equal((await place(security, auth)).headers, [["X-Key", "k"]]);
  assert.equal((await place(security, auth, true)).headers, [
    ["authorization", "Bearer t"],
    ["X-Key", "k"],
  ]);
});

test("a function that fails is named, and what it says of the secret is not", async () => {
  const token = () => {
    throw new RangeError("s3cret is wrong", { cause: "s3cret" });
  };
  try {
    await place([["token"]], { token });
    assert.unreachable("it was accepted");
  } catch (fault) {
    assert.instance(fault, InvalidRequestError);
    assert.is(
      (fault as Error).message,
      "The function `auth.token` failed: RangeError.",
    );
    assert.not.match(inspect(fault, { showHidden: true }), "s3cret is");
  }
});

test.run();
