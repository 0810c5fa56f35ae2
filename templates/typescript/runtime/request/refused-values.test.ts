/** What a call says when its argument cannot be sent. Nothing is sent then. */
import { test } from "uvu";
import * as assert from "uvu/assert";
import { binary } from "../bodies/binary.js";
import type { Body } from "../bodies/body.js";
import { form } from "../bodies/form.js";
import { json } from "../bodies/json.js";
import { multipart } from "../bodies/multipart.js";
import { callOperation } from "../client/call-operation.js";
import { ApiClient, InvalidRequestError } from "../index.js";
import type { OperationDescriptor } from "../operation.js";
import { header, path, query } from "../parameters/places.js";
import { deepObject } from "../parameters/styles.js";
import { toJsonText } from "./value-text.js";

const listUsers: OperationDescriptor = {
  name: "list_users",
  method: "POST",
  path: "/groups/{group}/users",
  parameters: [
    path("group", { key: "groupId" }),
    query("limit"),
    query("ids"),
    query("filter", { style: deepObject }),
    query("where", { content: toJsonText }),
    header("X-Trace"),
  ],
};

async function refuse(
  body: Body | undefined,
  input: object | undefined,
): Promise<string> {
  const fetch = () => Promise.reject(new Error("it was sent"));
  const client = new ApiClient(
    { baseUrl: "https://a.io", fetch },
    { securitySchemes: {} },
  );
  const operation = { ...listUsers, ...(body && { body }) };
  try {
    await callOperation(client, operation, input);
  } catch (fault) {
    assert.instance(fault, InvalidRequestError);
    return (fault as Error).message;
  }
  throw new Error("it was not refused");
}

const PARAMETERS: readonly (readonly [input: object, message: string])[] = [
  [{ limit: NaN }, "`limit` is NaN"],
  [{ limit: -Infinity }, "`limit` is -Infinity"],
  [{ limit: new Date(NaN) }, "`limit` is Invalid Date"],
  [{ limit: () => 1 }, "`limit` is of type Function"],
  [{ groupId: Symbol("a") }, "`groupId` is of type Symbol"],
  [{ ids: new Set([1]) }, "`ids` is of type Set"],
  [{ ids: [1, NaN] }, "`ids.1` is NaN"],
  [{ "X-Trace": new Map() }, "`X-Trace` is of type Map"],
  [{ filter: { age: { min: NaN } } }, "`filter.age.min` is NaN"],
  [{ where: { age: [{ min: NaN }] } }, "`where.age.0.min` is NaN"],
];

for (const [input, message] of PARAMETERS)
  test(`a parameter is named: ${message}`, async () => {
    assert.is(
      await refuse(undefined, { groupId: "1", ...input }),
      `list_users: ${message}, which cannot be sent.`,
    );
  });

const circular: Record<string, unknown> = { name: "a" };
circular["parents"] = [circular];

const FIELDS: readonly (readonly [input: object, message: string])[] = [
  [{ age: NaN }, "`age` is NaN"],
  [{ profile: { sizes: [1, NaN] } }, "`profile.sizes.1` is NaN"],
  [{ profile: { tags: new Map() } }, "`profile.tags` is of type Map"],
  [{ photo: Buffer.from("a") }, "`photo` is of type Uint8Array"],
  [{ friend: circular }, "`friend.parents.0` is circular"],
];

for (const [input, message] of FIELDS)
  test(`a field of a body is named: ${message}`, async () => {
    const call = { groupId: "1", ...input };
    const expected = `list_users: ${message}, which cannot be sent.`;
    for (const body of [json, form, multipart])
      if (body !== multipart || !("photo" in input))
        assert.is(await refuse(body, call), expected);
  });

test("within a whole body, the key of the body is named as well", async () => {
  for (const [body, message] of [
    [NaN, "`body` is NaN"],
    [[{ age: NaN }], "`body.0.age` is NaN"],
  ] as const)
    assert.is(
      await refuse({ ...json, key: "body" }, { groupId: "1", body }),
      `list_users: ${message}, which cannot be sent.`,
    );
});

test("the same object twice is not circular", () => {
  const tag = { a: 1 };
  assert.is(
    toJsonText({ tags: [tag, tag], tag }, ""),
    '{"tags":[{"a":1},{"a":1}],"tag":{"a":1}}',
  );
});

test("what is missing is named, and what is not a file", async () => {
  const whole = { ...json, key: "body" };
  const file = { ...binary, key: "body" };
  const found = [
    await refuse(undefined, {}),
    await refuse(undefined, { groupId: ".." }),
    await refuse(whole, { groupId: "1" }),
    await refuse(file, { groupId: "1", body: "text" }),
  ];
  assert.equal(found, [
    "list_users: `groupId` is missing.",
    'list_users: `groupId` must not be empty, "." or "..".',
    "list_users: `body` is missing.",
    "list_users: `body` must be a file: a Blob, an ArrayBuffer, a typed array, a ReadableStream or an async iterable of bytes.",
  ]);
});

test("a call without an argument is refused where its body needs one", async () => {
  const operation = { name: "create", method: "POST", path: "/", body: json };
  const fetch = () => Promise.reject(new Error("it was sent"));
  const client = new ApiClient(
    { baseUrl: "https://a.io", fetch },
    { securitySchemes: {} },
  );
  const fault = await callOperation(client, operation).catch(String);
  assert.is(fault, "InvalidRequestError: create: `request` is missing.");
});

test("a fault of the caller's own code is the cause", async () => {
  const cause = new Error("no text");
  const value = {
    toJSON() {
      throw cause;
    },
  };
  for (const body of [json, undefined]) {
    const client = new ApiClient(
      { baseUrl: "https://a.io" },
      { securitySchemes: {} },
    );
    const operation = { ...listUsers, ...(body && { body }) };
    const input = { groupId: "1", ...(body ? { value } : { limit: value }) };
    const fault = await callOperation(client, operation, input).catch(
      (thrown: unknown) => thrown as Error,
    );
    assert.instance(fault, InvalidRequestError);
    assert.is((fault as Error).message, "list_users: no text");
    assert.is((fault as Error).cause, cause);
  }
});

test.run();
