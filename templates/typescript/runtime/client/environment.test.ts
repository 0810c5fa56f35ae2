import { test } from "uvu";
import * as assert from "uvu/assert";
import { placeBasic } from "../auth/basic.js";
import type { ClientOptions } from "./client-options.js";
import { ApiClient } from "./api-client.js";
import { callOperation } from "./call-operation.js";
import { fillFromEnvironment } from "./environment.js";
import { nameUserAgent } from "./user-agent.js";

const NAMES = {
  baseUrl: "TEST_SDK_URL",
  accessKeyId: "TEST_SDK_KEY",
  auth: {
    bearer: "TEST_SDK_TOKEN",
    basic: { username: "TEST_SDK_USER", password: "TEST_SDK_PASSWORD" },
  },
};

type Options = ClientOptions & { readonly accessKeyId?: string | undefined };

/** Fills options while the platform has this process. */
function fillWith(process: unknown, options: Options = {}): Options {
  const own = Object.getOwnPropertyDescriptor(globalThis, "process");
  Object.defineProperty(globalThis, "process", {
    value: process,
    configurable: true,
  });
  try {
    return fillFromEnvironment(options, NAMES);
  } finally {
    if (own) Object.defineProperty(globalThis, "process", own);
  }
}

const env = {
  TEST_SDK_URL: "https://example.com",
  TEST_SDK_KEY: "key",
  TEST_SDK_TOKEN: "token",
  TEST_SDK_USER: "user",
  TEST_SDK_PASSWORD: "password",
};

test("options that are not given come from the environment", () => {
  const expected = {
    baseUrl: env.TEST_SDK_URL,
    accessKeyId: "key",
    auth: {
      bearer: "token",
      basic: { username: "user", password: "password" },
    },
  };
  assert.equal(fillWith({ env }), expected);
  assert.equal(
    fillWith({ env }, { baseUrl: undefined, auth: { bearer: undefined } }),
    expected,
  );
});

test("those that are given stay", () => {
  const given: Options = {
    baseUrl: "/api",
    accessKeyId: "mine",
    auth: { bearer: "own" },
    retries: 0,
  };
  const { auth, ...others } = fillWith({ env }, given);
  assert.equal(others, { baseUrl: "/api", accessKeyId: "mine", retries: 0 });
  assert.is(auth?.["bearer"], "own");
});

test("a user name without a password is no credential, and an empty variable is none", () => {
  const { auth, baseUrl } = fillWith({
    env: { TEST_SDK_USER: "user", TEST_SDK_URL: "" },
  });
  assert.equal([auth?.["basic"], baseUrl], [undefined, undefined]);
});

test("without an environment, or without the permission to read it, there is nothing", () => {
  const forbidden = {
    get env(): never {
      throw new Error("NotCapable");
    },
  };
  for (const process of [undefined, {}, forbidden])
    assert.is(fillWith(process).baseUrl, undefined);
});

/** The header that a server gets. */
async function callWith(
  headers: Record<string, string | undefined>,
): Promise<string | null> {
  const seen: (string | null)[] = [];
  const api = {
    userAgent: nameUserAgent("sdk/1.2.3"),
    securitySchemes: { basic: { place: placeBasic } },
  };
  const client = new ApiClient<ClientOptions>(
    {
      baseUrl: "https://example.com",
      fetch: (_, { headers: sent }) => {
        seen.push(new Headers(sent).get("user-agent"));
        return Promise.resolve(new Response("{}"));
      },
    },
    api,
  );
  const operation = { name: "a", method: "GET", path: "/" };
  await callOperation(client.withOptions({ headers }), operation);
  return seen[0] ?? null;
}

test("a client names itself, unless it is told otherwise", async () => {
  assert.is(await callWith({}), "sdk/1.2.3");
  assert.is(await callWith({ "User-Agent": "mine" }), "mine");
  assert.is(await callWith({ "user-agent": undefined }), null);
});

test("and not in a browser, not even with a stand-in for a process", () => {
  const own = Object.getOwnPropertyDescriptor(globalThis, "process");
  try {
    for (const process of [undefined, { env: {}, versions: {} }]) {
      Object.defineProperty(globalThis, "process", {
        value: process,
        configurable: true,
      });
      assert.is(nameUserAgent("sdk/1.2.3") || undefined, undefined);
    }
  } finally {
    if (own) Object.defineProperty(globalThis, "process", own);
  }
});

test.run();
