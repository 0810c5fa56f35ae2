/** Calls each method against a server of this process that holds the request against the API's document. */
import assert from "node:assert/strict";
import { METHODS } from "node:http";
import { after, before, test } from "node:test";
import { ContractValidator } from "./contract-validator.js";
import type { WireContract, WireOperation } from "./contract.js";
import { judgeRequest } from "./judge-request.js";
import { judgeResult } from "./judge-result.js";
import { dropEmpty, readSentBody } from "./sent-value.js";
import { WireServer } from "./wire-server.js";

/** An argument for each method that calls the API, or why there is none; those of a group are within it. */
export type WireInputs<Client> = {
  readonly [
    Member in keyof Client as Client[Member] extends Call
      ? Member
      : Client[Member] extends (...input: never[]) => unknown
        ? never
        : Member
  ]: Client[Member] extends Call
    ? InputOf<Client[Member]> | string
    : WireInputs<Client[Member]>;
};

type Call = (...input: never[]) => PromiseLike<unknown>;

type InputOf<Method> = Method extends (...input: infer Input) => unknown
  ? NonNullable<Input[0]>
  : never;

/** All calls of an API, and what they are held against. */
export interface WireCalls<Client> {
  readonly contract: WireContract;
  readonly inputs: WireInputs<Client>;
  readonly createClient: (baseUrl: string) => Client;
}

type Input = Readonly<Record<string, unknown>>;
type Method = (input: Input) => Promise<unknown>;
/** By names: of groups, or of methods themselves. */
type Grouped<T> = Readonly<Record<string, T | Readonly<Record<string, T>>>>;

/** Registers a test for each operation. One for which no valid value is known is skipped, and says why. */
export function testWire<T>(wire: WireCalls<T>): void {
  const { contract, createClient } = wire;
  const inputs = wire.inputs as Grouped<Input | string>;
  const server = new WireServer();
  const requests = new ContractValidator(contract, "request");
  const answers = new ContractValidator(contract, "answer");
  let client: Grouped<Method> = {};
  before(async () => {
    client = createClient(await server.start()) as Grouped<Method>;
  });
  after(() => {
    server.stop();
  });
  for (const [name, operation] of Object.entries(contract.operations)) {
    const title = `${name} sends what ${operation.method} ${operation.path} takes`;
    void test(title, async (context) => {
      if (!METHODS.includes(operation.method))
        return context.skip(`Node's server knows no ${operation.method}.`);
      const input =
        readPath<Input | string>(inputs, name) ?? "There is no argument.";
      if (typeof input === "string") return context.skip(input);
      const sent = { ...input, ...operation.converted };
      const fault =
        (await findFault({ name, operation, input: sent }, requests)) ||
        findAnswerFault(name, operation, answers);
      if (fault !== "") return context.skip(fault);
      server.prepare(operation.answer);
      const result = await callMethod(client, name, input);
      const [received, ...others] = server.received;
      assert.ok(received, "no request has arrived");
      assert.equal(others.length, 0, "more than one request has arrived");
      await judgeRequest({ name, operation, input: sent, received }, requests);
      await judgeResult(operation.answer, result);
    });
  }
}

/** What is at `users.create`, or at a name alone. */
function readPath<T>(grouped: Grouped<T>, path: string): T | undefined {
  const [member = "", method] = path.split(".");
  const found = grouped[member];
  return method === undefined
    ? (found as T | undefined)
    : (found as Readonly<Record<string, T>> | undefined)?.[method];
}

function callMethod(
  client: Grouped<Method>,
  path: string,
  input: Input,
): Promise<unknown> | undefined {
  const [group] = path.includes(".") ? path.split(".") : [];
  const owner = group === undefined ? client : client[group];
  return readPath(client, path)?.call(owner, input);
}

interface GivenCall {
  readonly name: string;
  readonly operation: WireOperation;
  readonly input: Input;
}

/** Why an argument is none that the document allows: then there is nothing to prove with it. */
async function findFault(
  { name, operation, input }: GivenCall,
  validator: ContractValidator,
): Promise<string> {
  const place = ["operations", name];
  for (const [index, { key }] of operation.parameters.entries()) {
    const value = dropEmpty(input[key]);
    if (value === undefined) continue;
    const at = [...place, "parameters", index, "schema"];
    const fault = validator.findFault(at, value);
    if (fault !== "") return `No value of ${key} is known: ${fault}`;
  }
  const body = await readSentBody(operation, input);
  if (body === undefined) return "";
  const fault = validator.findFault([...place, "body", "schema"], body);
  return fault === "" ? "" : `No body is known: ${fault}`;
}

function findAnswerFault(
  name: string,
  { answer }: WireOperation,
  validator: ContractValidator,
): string {
  if (answer.kind !== "json" || answer.schema === undefined) return "";
  const at = ["operations", name, "answer", "schema"];
  const fault = validator.findFault(at, answer.body);
  return fault === "" ? "" : `No answer is known: ${fault}`;
}
