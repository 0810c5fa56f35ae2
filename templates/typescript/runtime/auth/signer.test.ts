/** A signer that makes the signature of GenAuth's management API: HMAC-SHA1 over the request as it is sent. */
import type { ServerResponse } from "node:http";
import { inspect } from "node:util";
import { test } from "uvu";
import * as assert from "uvu/assert";
import {
  json as answer,
  type Received,
  record,
} from "../../../../generator/testing/sdk/serve.fixture.ts";
import { json } from "../bodies/json.js";
import { callOperation } from "../client/call-operation.js";
import {
  ApiClient,
  type ApiRequest,
  type ClientOptions,
  InvalidRequestError,
  type Middleware,
  PermissionDeniedError,
  type Signer,
} from "../index.js";
import { query } from "../parameters/places.js";

const HEADERS = {
  "x-authing-signature-nonce": "f02a938cdbcf1b1f10bf14887eda6659",
  "x-authing-signature-method": "HMAC-SHA1",
  "x-authing-signature-version": "1.0",
  "x-authing-sdk-version": "authing-node-sdk:4.0.2",
  "x-authing-lang": "zh-CN",
  date: "Sun, 09 Oct 2022 06:14:00 GMT",
};

/** Method, headers, path, and the sorted fields of the body or the query, each in its own way. */
function writeSignedText({ method, url, headers, body }: ApiRequest): string {
  const { pathname, searchParams } = new URL(url);
  const lines = [...headers]
    .filter(([name]) => name === "date" || name.startsWith("x-authing-"))
    .map(([name, value]) => `${name}:${value}\n`)
    .sort();
  const fields: [string, unknown][] =
    typeof body === "string"
      ? Object.entries(JSON.parse(body) as object)
      : [...searchParams];
  const pairs = fields
    .map(([key, value]) => {
      const text = typeof value === "object" ? JSON.stringify(value) : value;
      return `${key}=${text as string}`;
    })
    .sort();
  const end = pairs.length > 0 ? `?${pairs.join("&")}` : "";
  return `${method}\n${lines.join("")}${pathname}${end}`;
}

function createSigner(accessKeyId: string, secret: string): Signer {
  return async (request) => {
    const encoder = new TextEncoder();
    const algorithm = { name: "HMAC", hash: "SHA-1" };
    const key = await crypto.subtle.importKey(
      "raw",
      encoder.encode(secret),
      algorithm,
      false,
      ["sign"],
    );
    const text = encoder.encode(writeSignedText(request));
    const bytes = await crypto.subtle.sign("HMAC", key, text);
    const signature = btoa(String.fromCharCode(...new Uint8Array(bytes)));
    return { authorization: `authing ${accessKeyId}:${signature}` };
  };
}

const INPUT = {
  extIdpId: "1",
  type: "ad",
  identifier: "x",
  displayName: "d",
  fields: { a: 1 },
};

test("a signer sees method, path, headers and body as they are sent", () =>
  record([answer({})], async (baseUrl, received) => {
    const sign = createSigner("AK", "SK");
    const options = { baseUrl, headers: HEADERS, sign };
    const client = new ApiClient(options, { securitySchemes: {} });
    const operation = {
      name: "create_ext_idp_conn",
      method: "POST",
      path: "/api/v3/create-ext-idp-conn",
      body: json,
    };
    await callOperation(client, operation, INPUT);
    assert.is(
      received[0]?.headers.authorization,
      "authing AK:RW94uI3xRkAhCPPloK5q2KNgLx4=",
    );
  }));

test("it signs each try anew, after middleware", () =>
  record(
    [answer({}, 500, { "retry-after-ms": "1" }), answer({})],
    async (baseUrl, received) => {
      const seen: string[] = [];
      const sign: Signer = ({ url, headers }) => {
        seen.push(`${new URL(url).search} ${headers.get("x-late") ?? ""}`);
        return { "x-sign": `${seen.length}` };
      };
      const client = new ApiClient(
        {
          baseUrl,
          sign,
          middleware: [
            (request, next) => {
              request.headers.set("x-late", "late");
              return next(request);
            },
          ],
        },
        { securitySchemes: {} },
      );
      const parameters = [query("a")];
      const operation = { name: "get", method: "GET", path: "/", parameters };
      await callOperation(client, operation, { a: 1 });
      assert.equal(seen, ["?a=1 late", "?a=1 late"]);
      const signs = received.map(({ headers }) => headers["x-sign"]);
      assert.equal(signs, ["1", "2"]);
    },
  ));

/** The error of a call that the server refuses, repeating all that it got. */
async function catchEcho(options: Partial<ClientOptions>): Promise<unknown> {
  const echo = (response: ServerResponse, { headers }: Received) =>
    answer({ message: JSON.stringify(headers) }, 403)(response);
  return record([echo], async (baseUrl) => {
    const client = new ApiClient(
      { baseUrl, ...options },
      { securitySchemes: {} },
    );
    const operation = { name: "get", method: "GET", path: "/" };
    return callOperation(client, operation).catch((fault: unknown) => fault);
  });
}

test("no error repeats what a signer, middleware or the caller's headers said of credentials", async () => {
  const headers = {
    authorization: "hmac AK:s3cret",
    "x-api-key": "s3cret",
    "x-access-token": "s3cret",
  };
  for (const options of [
    { sign: () => headers },
    { headers },
    {
      middleware: [
        (request, next) => {
          for (const [name, value] of Object.entries(headers))
            request.headers.set(name, value);
          return next(request);
        },
      ] satisfies Middleware[],
    },
  ]) {
    const fault = await catchEcho(options);
    assert.instance(fault, PermissionDeniedError);
    assert.match((fault as Error).message, /"hmac \[redacted\]"/);
    assert.not.match(inspect(fault, { depth: null }), "s3cret");
  }
});

test("a signer that fails says nothing of its secret", async () => {
  const sign = () => {
    throw new RangeError("s3cret is no key");
  };
  const fault = await catchEcho({ sign });
  assert.instance(fault, InvalidRequestError);
  assert.is(
    (fault as Error).message,
    "The function `sign` failed: RangeError.",
  );
});

test.run();
