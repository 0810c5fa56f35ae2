import { inspect } from "node:util";
import { test } from "uvu";
import * as assert from "uvu/assert";
import {
  json as answer,
  record,
  type Received,
} from "../../../../generator/testing/sdk/serve.fixture.ts";
import { form } from "../bodies/form.js";
import { json } from "../bodies/json.js";
import { callOperation } from "../client/call-operation.js";
import {
  ApiClient,
  AuthenticationError,
  type ClientOptions,
  InvalidRequestError,
  keepToken,
  type Secret,
  SdkError,
} from "../index.js";
import type { ApiDescriptor } from "../api.js";
import { readEnvelope } from "../responses/envelope.js";
import { placeHeaderKey } from "./api-key.js";
import { placeBearer } from "./bearer.js";
import { provideToken } from "./provide-token.js";

interface Options extends ClientOptions {
  readonly accessKeyId?: Secret;
  readonly accessKeySecret?: Secret;
}

const SCHEMES = {
  bearer: { place: placeBearer },
  pool: { place: placeHeaderKey, name: "x-pool" },
};

const API: ApiDescriptor = {
  securitySchemes: SCHEMES,
  security: [["bearer"], ["pool"]],
  sendsAllAlternatives: true,
  envelope: { read: readEnvelope, status: "statusCode", ok: [200] },
  tokenSources: [
    {
      provide: provideToken,
      url: "/token",
      body: json,
      fields: { id: "accessKeyId", secret: "accessKeySecret" },
      expiresIn: "data.expires_in",
      credentials: {
        bearer: ["data.access_token"],
        pool: ["data.access_token", "scoped_pool"],
      },
    },
  ],
};

const OPERATION = { name: "get", method: "GET", path: "/a" };
const KEYS = { accessKeyId: "AK", accessKeySecret: "s3cret" };

function call(client: ApiClient<Options>): Promise<unknown> {
  return callOperation(client, OPERATION);
}

/** A server that gives numbered tokens, and answers calls with what `judge` says. */
async function serveTokens(
  expiresIn: number,
  judge: (token: string) => number,
  task: (baseUrl: string, received: readonly Received[]) => Promise<void>,
): Promise<void> {
  let count = 0;
  await record(
    [
      (response, { url, headers }) => {
        if (url === "/token") {
          count += 1;
          const claims = btoa(JSON.stringify({ n: count, scoped_pool: "p1" }));
          const data = { access_token: `h.${claims}.s`, expires_in: expiresIn };
          setTimeout(() => answer({ statusCode: 200, data })(response), 20);
          return;
        }
        const token = (headers.authorization ?? "").split(".")[1] ?? "";
        const { n } = JSON.parse(atob(token)) as { readonly n: number };
        const status = judge(String(n));
        answer({ statusCode: status, message: "No" })(response);
      },
    ],
    task,
  );
}

const isToken = ({ url }: Received) => url === "/token";

test("a key and its secret become a token, and its claim a header", () =>
  serveTokens(
    3600,
    () => 200,
    async (baseUrl, received) => {
      await call(new ApiClient<Options>({ baseUrl, ...KEYS }, API));
      const [token, sent] = received;
      assert.is(token?.method, "POST");
      assert.is(token?.body, '{"id":"AK","secret":"s3cret"}');
      assert.is(token?.headers.authorization, undefined);
      assert.match(sent?.headers.authorization ?? "", /^Bearer h\.\w+=*\.s$/);
      assert.is(sent?.headers["x-pool"], "p1");
    },
  ));

test("a token without the claim of a scheme says where the credential can be given", () => {
  const data = { access_token: "h.e30.s", expires_in: 3600 };
  return record([answer({ statusCode: 200, data })], async (baseUrl) => {
    const fault = await call(
      new ApiClient<Options>({ baseUrl, ...KEYS }, API),
    ).then(undefined, String);
    assert.is(fault, "InvalidRequestError: `auth.pool` is missing.");
  });
});

test("a thousand calls at once ask for one token, and later calls for none", () =>
  serveTokens(
    3600,
    () => 200,
    async (baseUrl, received) => {
      const client = new ApiClient<Options>({ baseUrl, ...KEYS }, API);
      await Promise.all(Array.from({ length: 1000 }, () => call(client)));
      await call(client);
      await call(client.withOptions({ timeout: 5000 }));
      assert.is(received.filter(isToken).length, 1);
      assert.is(received.length, 1003);
    },
  ));

test("a token is renewed before it expires", async () => {
  let asked = 0;
  const token = keepToken(async () => ({
    token: `t${(asked += 1)}`,
    expiresIn: 0.2,
  }));
  assert.is(await token(), "t1");
  assert.is(await token(), "t1");
  await new Promise((resolve) => setTimeout(resolve, 190));
  assert.is(await token(), "t2");
});

test("after a 401 each call is tried once with a new token, of which there is one", () => {
  let worst = "1";
  return serveTokens(
    3600,
    (n) => (n === worst ? 401 : 200),
    async (baseUrl, received) => {
      const client = new ApiClient<Options>({ baseUrl, ...KEYS }, API);
      await Promise.all(Array.from({ length: 20 }, () => call(client)));
      assert.is(received.filter(isToken).length, 2);
      worst = "2";
      await call(client);
      assert.is(received.filter(isToken).length, 3);
    },
  );
});

test("a second 401 is the answer", () =>
  serveTokens(
    3600,
    () => 401,
    async (baseUrl, received) => {
      const client = new ApiClient<Options>({ baseUrl, ...KEYS }, API);
      const fault = await call(client).catch((thrown: unknown) => thrown);
      assert.instance(fault, AuthenticationError);
      assert.is(received.filter(isToken).length, 2);
      assert.is(received.length, 4);
    },
  ));

test("a refused key is an error without it, which all waiting calls get, and the next call asks again", () =>
  record(
    [
      (response, { body }) =>
        answer({ statusCode: 403, message: `no ${body}` })(response),
    ],
    async (baseUrl, received) => {
      const client = new ApiClient<Options>({ baseUrl, ...KEYS }, API);
      const faults = await Promise.all(
        Array.from({ length: 5 }, () =>
          call(client).catch((thrown: unknown) => thrown),
        ),
      );
      for (const fault of faults) {
        assert.instance(fault, SdkError);
        assert.is((fault as Error).name, "PermissionDeniedError");
        const shown = inspect(fault, { depth: null, showHidden: true });
        assert.not.match(shown + JSON.stringify(fault), "s3cret");
      }
      assert.is(received.length, 1);
      await call(client).catch(() => undefined);
      assert.is(received.length, 2);
    },
  ));

test("half of what a token needs is an error at once; none of it is a client without", () => {
  assert.throws(
    () => new ApiClient<Options>({ accessKeyId: "AK" }, API),
    (fault: unknown) =>
      fault instanceof InvalidRequestError &&
      fault.message === "`accessKeySecret` is missing.",
  );
  assert.ok(new ApiClient<Options>({}, API));
});

test("the caller's own credential goes before the token", () =>
  serveTokens(
    3600,
    () => 200,
    async (baseUrl, received) => {
      const auth = { bearer: `h.${btoa('{"n":0}')}.s`, pool: "mine" };
      await call(new ApiClient<Options>({ baseUrl, ...KEYS, auth }, API));
      assert.is(received.length, 1);
      assert.is(received[0]?.headers["x-pool"], "mine");
    },
  ));

test("a credential that is undefined is none, and leaves the token's in place", () =>
  serveTokens(
    3600,
    () => 200,
    async (baseUrl, received) => {
      const auth = { bearer: undefined, pool: "mine" };
      await call(new ApiClient<Options>({ baseUrl, ...KEYS, auth }, API));
      assert.is(received.length, 2);
      assert.is(received[1]?.headers["x-pool"], "mine");
      assert.match(received[1]?.headers.authorization ?? "", /^Bearer /);
    },
  ));

test("OAuth 2.0 client credentials are the same, as a form to another URL", () =>
  record([answer({ access_token: "t", expires_in: 60 })], (issuer, asked) =>
    record([answer({})], async (baseUrl, received) => {
      const api: ApiDescriptor = {
        securitySchemes: SCHEMES,
        security: [["bearer"]],
        tokenSources: [
          {
            provide: provideToken,
            url: `${issuer}/oauth/token`,
            body: form,
            fields: {
              client_id: "accessKeyId",
              client_secret: "accessKeySecret",
            },
            constants: { grant_type: "client_credentials" },
            expiresIn: "expires_in",
            credentials: { bearer: ["access_token"] },
          },
        ],
      };
      await call(new ApiClient<Options>({ baseUrl, ...KEYS }, api));
      assert.is(asked[0]?.url, "/oauth/token");
      assert.is(
        asked[0]?.body,
        "grant_type=client_credentials&client_id=AK&client_secret=s3cret",
      );
      assert.is(received[0]?.headers.authorization, "Bearer t");
    }),
  ));

test("credentials are not redirected to another origin", () =>
  record([answer({})], (other, foreign) =>
    record(
      [answer({}, 307, { location: `${other}/token` })],
      async (baseUrl) => {
        const client = new ApiClient<Options>(
          { baseUrl, ...KEYS, retries: 0 },
          API,
        );
        const fault = await call(client).catch((thrown: unknown) => thrown);
        assert.is((fault as Error).name, "ConnectionError");
        assert.is(foreign.length, 0);
      },
    ),
  ));

test.run();
