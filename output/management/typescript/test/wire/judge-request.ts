import assert from "node:assert/strict";
import type { ContractValidator } from "./contract-validator.js";
import type {
  WireCredential,
  WireOperation,
  WireParameter,
} from "./contract.js";
import { decodeText, Pairs } from "./pairs.js";
import { readBody, readForm } from "./read-body.js";
import { readPairs, readText, readValue } from "./read-styles.js";
import { dropEmpty, readSentBody } from "./sent-value.js";
import type { Received } from "./wire-server.js";

/** A call: what was given to the method, and what arrived. */
export interface WireCall {
  readonly name: string;
  readonly operation: WireOperation;
  readonly input: Readonly<Record<string, unknown>>;
  readonly received: Received;
}

/** The parts of a request that parameters are in. */
interface Places {
  readonly path: ReadonlyMap<string, string>;
  readonly query: Pairs;
  readonly rawQuery: string;
  readonly cookies: Pairs;
  readonly headers: Received["headers"];
}

/** Throws where a request does not say what was given to the method, or breaks the contract. */
export async function judgeRequest(
  call: WireCall,
  validator: ContractValidator,
): Promise<void> {
  const { name, operation, input, received } = call;
  assert.equal(received.method, operation.method);
  const places = findPlaces(call);
  for (const [index, parameter] of operation.parameters.entries()) {
    const given = input[parameter.key];
    const sent = parameter.mediaType === undefined ? dropEmpty(given) : given;
    const value = readParameter(parameter, places, sent);
    const key = `${parameter.in} ${parameter.name}`;
    assert.deepEqual({ [key]: value }, { [key]: sent });
    if (value === undefined) continue;
    const place = ["operations", name, "parameters", index, "schema"];
    assert.equal(validator.findFault(place, value), "", key);
  }
  for (const credential of operation.credentials)
    judgeCredential(credential, places);
  assert.deepEqual(places.query.names, [], "nothing else is in the query");
  await judgeBody(call, validator);
}

function findPlaces({ operation, received }: WireCall): Places {
  const { url, headers } = received;
  const [path = "", rawQuery = ""] = url.split("?");
  const [template = "", fixed = ""] = operation.path.split(/[?#]/);
  const query = Pairs.parse(rawQuery);
  for (const name of Pairs.parse(fixed).names) query.take(name);
  return {
    path: matchPath(template, path),
    query,
    rawQuery,
    cookies: Pairs.parse(headers.cookie ?? "", "; "),
    headers,
  };
}

/** The texts of the template's parameters, encoded as they are. */
function matchPath(template: string, path: string): Map<string, string> {
  const names: string[] = [];
  const pattern = template.split(/(\{[^{}]*\})/).map((part) => {
    if (!part.startsWith("{"))
      return part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    names.push(part.slice(1, -1));
    return "(.+?)";
  });
  const match = new RegExp(`^${pattern.join("")}$`).exec(path);
  const encoded = new RegExp(`^${encodeURI(pattern.join(""))}$`).exec(path);
  const texts = match ?? encoded;
  assert.ok(texts, `${path} is no ${template}`);
  return new Map(names.map((name, index) => [name, texts[index + 1] ?? ""]));
}

function readParameter(
  parameter: WireParameter,
  places: Places,
  like: unknown,
): unknown {
  const { name, mediaType } = parameter;
  if (parameter.in === "querystring") return readWhole(parameter, places, like);
  if (mediaType !== undefined) {
    const text = takeText(parameter, places);
    return text === undefined ? undefined : readValue(decodeText(text), like);
  }
  if (parameter.in === "query") return readPairs(parameter, places.query, like);
  if (parameter.in === "cookie")
    return readPairs(parameter, places.cookies, like);
  if (parameter.in === "path")
    return readText(parameter, places.path.get(name) ?? "", like);
  const text = takeText(parameter, places);
  // A header is not encoded, so it must not be decoded either.
  return text === undefined
    ? undefined
    : readText(parameter, text.replaceAll("%", "%25"), like);
}

/** OpenAPI 3.2: the whole query is one value. */
function readWhole(
  { mediaType = "" }: WireParameter,
  { query, rawQuery }: Places,
  like: unknown,
): unknown {
  for (const name of query.names) query.take(name);
  if (mediaType.includes("json")) return readValue(decodeText(rawQuery), like);
  const pairs = Pairs.parse(rawQuery.replaceAll("+", "%20"));
  return readForm(pairs, {}, like);
}

function takeText(
  parameter: Pick<WireParameter, "in" | "name">,
  places: Places,
): string | undefined {
  const { in: place, name } = parameter;
  if (place === "path") return places.path.get(name);
  if (place === "query") return places.query.take(name)[0];
  if (place === "cookie") return places.cookies.take(name)[0];
  const header = places.headers[name.toLowerCase()];
  return Array.isArray(header) ? header.join(", ") : header;
}

function judgeCredential(
  { in: place, name, value }: WireCredential,
  places: Places,
): void {
  const text = takeText({ in: place, name }, places) ?? null;
  assert.deepEqual(
    { [`${place} ${name}`]: text },
    { [`${place} ${name}`]: value },
  );
}

async function judgeBody(
  { name, operation, input, received }: WireCall,
  validator: ContractValidator,
): Promise<void> {
  const { body } = operation;
  const given = await readSentBody(operation, input);
  if (body === undefined || given === undefined) {
    assert.equal(received.bytes.length, 0, "no body is sent");
    return;
  }
  const [type] = (received.headers["content-type"] ?? "").split(";");
  const [declared = ""] = body.mediaType.split(";");
  if (!declared.includes("*"))
    assert.equal(type?.toLowerCase(), declared.trim().toLowerCase());
  const isForm = body.kind === "form" || body.kind === "multipart";
  const sent = isForm ? (dropEmpty(given) ?? {}) : given;
  const value = await readBody(body, received, sent);
  assert.deepEqual(value, sent);
  const place = ["operations", name, "body", "schema"];
  assert.equal(validator.findFault(place, value), "", "body");
}
