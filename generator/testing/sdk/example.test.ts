/** The program in `examples/`, against a server that answers as the document of this repository says. */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import type { RequestListener } from "node:http";
import { text as readText } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { serve } from "./serve.fixture.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

interface Contract {
  readonly operations: Readonly<Record<string, { method: string; path: string; answer: { body: object } }>>;
}

const contract = JSON.parse(readFileSync(`${ROOT}output/management/typescript/test/wire.json`, "utf8")) as Contract;

/** A token of which the SDK reads the user pool. */
const TOKEN = ["{}", '{"scoped_userpool_id":"pool"}', ""]
  .map((part) => Buffer.from(part).toString("base64url"))
  .join(".");

interface Seen {
  readonly request: string;
  readonly authorization: string | undefined;
  readonly pool: string | undefined;
  readonly body: string;
}

/** Answers with what the contract has, or with what is given for a path. */
function mock(seen: Seen[], others: Readonly<Record<string, object>> = {}): RequestListener {
  return (request, response) => {
    void readText(request).then((body) => {
      const { method = "", url = "", headers } = request;
      const pool = headers["x-authing-userpool-id"]?.toString();
      seen.push({ request: `${method} ${url}`, authorization: headers.authorization, pool, body });
      const operation = Object.values(contract.operations).find((each) => each.path === url && each.method === method);
      const token = { statusCode: 200, data: { access_token: TOKEN, expires_in: 3600 } };
      const answer = others[url] ?? (url === "/api/v3/get-management-token" ? token : operation?.answer.body);
      response
        .writeHead(200, { "content-type": "application/json" })
        .end(JSON.stringify(answer ?? { statusCode: 404 }));
    });
  };
}

async function runExample(listener: RequestListener) {
  return serve(listener, async (baseUrl) => {
    const env = { ...process.env, ACCESS_KEY_ID: "id", ACCESS_KEY_SECRET: "hidden", GENAUTH_URL: baseUrl };
    const words = ["--import", "tsx", "examples/identity-sources.ts"];
    const child = spawn(process.execPath, words, { cwd: ROOT, env, stdio: ["ignore", "pipe", "pipe"] });
    const ended = new Promise((resolve) => child.on("close", resolve));
    const [output, faults, code] = await Promise.all([readText(child.stdout), readText(child.stderr), ended]);
    return { output, faults, code };
  });
}

test("logs in once, creates and lists", async () => {
  const seen: Seen[] = [];
  const { output, faults, code } = await runExample(mock(seen));
  assert.equal({ faults, code }, { faults: "", code: 0 });
  assert.match(output, /^Created \S+\n(?:\S+ {2}\S+ {2}.+\n)+$/);
  assert.equal(
    seen.map(({ request }) => request),
    ["POST /api/v3/get-management-token", "POST /api/v3/create-ext-idp", "GET /api/v3/list-ext-idp"],
  );
  assert.equal(
    seen.map(({ authorization, pool }) => [authorization, pool]),
    [[undefined, undefined], ...[1, 2].map(() => [`Bearer ${TOKEN}`, "pool"])],
  );
  assert.equal(JSON.parse(seen[0]?.body ?? ""), { accessKeyId: "id", accessKeySecret: "hidden" });
  assert.equal(JSON.parse(seen[1]?.body ?? ""), { name: "Staff directory", type: "ad" });
});

test("says what a 403 means, and shows no secret", async () => {
  const refusal = { statusCode: 403, apiCode: 2001, message: "No permission", requestId: "r-1" };
  const { output, faults, code } = await runExample(mock([], { "/api/v3/create-ext-idp": refusal }));
  assert.is(output, "");
  assert.is(code, 1);
  assert.match(faults, /^These keys may not manage identity sources: .*No permission.*\(request r-1\)\n$/);
  assert.not.match(faults, /hidden|Bearer/);
});

test.run();
