import { joinPointer } from "../../syntax/json-pointer.ts";
import { HOSTILE } from "./hostile-document.fixture.ts";
import type { Random } from "../random.fixture.ts";

/** A value's place in the object or list that holds it. */
interface Node {
  readonly holder: Record<string, unknown>;
  readonly key: string;
  readonly pointer: string;
}

type Mutation = (node: Node, nodes: readonly Node[], random: Random) => void;

/** What no author means to write, and somebody does. */
const ODD_VALUES: readonly [unknown, ...unknown[]] = [
  null,
  true,
  false,
  0,
  -1,
  1.5,
  1e300,
  Number.MAX_SAFE_INTEGER,
  "",
  " ",
  "a",
  [],
  {},
  [[]],
  [null],
  [{}, "a", 1],
  { a: null },
  { type: "object" },
  { type: ["string", "null"], enum: [] },
  { type: "array" },
  { $ref: 1 },
  { $ref: "#" },
  { $ref: "#/" },
  { $ref: "elsewhere.yaml#/a" },
  { allOf: [] },
  { oneOf: [{}, true, false] },
  "object",
  "#/components/schemas/Nothing",
  "(",
  "%",
  "{a}/{a}",
  "x".repeat(300),
  ...HOSTILE,
];

/** Words that mean something somewhere, for places where they mean something else. */
const FIELDS: readonly string[] = [
  ..."$ref $defs $id $anchor $dynamicRef type format enum const default example examples items prefixItems".split(" "),
  ..."properties additionalProperties patternProperties required allOf oneOf anyOf not discriminator mapping".split(
    " ",
  ),
  ..."nullable deprecated readOnly minimum maxLength pattern title description summary tags servers security".split(
    " ",
  ),
  ..."parameters requestBody responses content schema headers links callbacks in name style explode paths".split(" "),
  ..."components schemas securitySchemes info openapi swagger get post query default 200 4XX x-a".split(" "),
  "__proto__",
  "constructor",
  "toString",
  "",
  "/",
];

/** Changes a tree in one place, or does not where there is no such place. */
export function mutateTree(root: Record<string, unknown>, random: Random): void {
  const nodes = listNodes(root);
  const node = random.pick(nodes);
  if (node !== undefined) random.pick(MUTATIONS)(node, nodes, random);
}

const MUTATIONS: readonly [Mutation, ...Mutation[]] = [
  remove,
  (node, _, random) => put(node.holder, node.key, copy(random.pick(ODD_VALUES))),
  (node, _, random) => put(node.holder, node.key, random.pick(HOSTILE)),
  (node, nodes, random) => put(node.holder, node.key, copyOf(random.pick(nodes))),
  (node, _, random) => put(node.holder, nameBeside(node, random), copyOf(node)),
  (node, nodes, random) => {
    const target = random.pick(nodes) ?? node;
    const value = copyOf(node);
    remove(node);
    put(target.holder, node.key, value);
  },
  (node, _, random) => {
    const value = copyOf(node);
    remove(node);
    put(node.holder, nameBeside(node, random), value);
  },
  (node, nodes, random) => put(node.holder, node.key, { $ref: `#${random.pick(nodes)?.pointer ?? ""}` }),
  redirect,
  redirect,
  (node, nodes, random) => put(node.holder, pickField(random), copyOf(random.pick(nodes))),
  (node, _, random) => put(node.holder, pickField(random), copy(random.pick(ODD_VALUES))),
  (node, _, random) => wrap(node, random),
];

function remove({ holder, key }: Node): void {
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else Reflect.deleteProperty(holder, key);
}

/** A key such as `__proto__` is a key like any other in JSON. */
function put(holder: Record<string, unknown>, key: string, value: unknown): void {
  if (Array.isArray(holder)) holder[/^\d+$/.test(key) ? Number(key) : holder.length] = value;
  else Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
}

function pickField(random: Random): string {
  return random.pick(FIELDS) ?? "";
}

function nameBeside({ key }: Node, random: Random): string {
  return random.pick([`${key}2`, key.toUpperCase(), ` ${key}`, pickField(random), random.pick(HOSTILE) ?? key]);
}

/** A reference has any target: what is no schema, nothing, what holds it. */
function redirect(_: Node, nodes: readonly Node[], random: Random): void {
  const reference = random.pick(nodes.filter(({ key, holder }) => key === "$ref" && typeof holder[key] === "string"));
  if (reference === undefined) return;
  const near = nodes.filter(({ pointer }) => reference.pointer.startsWith(`${pointer}/`));
  const aim = random.pick([random.pick(nodes), random.pick(near)]);
  put(reference.holder, "$ref", `#${aim?.pointer ?? ""}${random.pick(["", "", "", "x"])}`);
}

/** As deep as many levels: in lists, or in schemas of schemas. */
function wrap(node: Node, random: Random): void {
  let value = copyOf(node);
  const depth = random.pick([1, 2, 40, 400]);
  const key = random.pick(["items", "allOf", "properties", "not", "additionalProperties"] as const);
  for (let level = 0; level < depth; level += 1)
    value = { [key]: key === "allOf" ? [value] : key === "properties" ? { a: value } : value };
  put(node.holder, node.key, value);
}

function copy(value: unknown): unknown {
  return structuredClone(value);
}

function copyOf(node: Node | undefined): unknown {
  return copy(node?.holder[node.key]) ?? null;
}

function listNodes(root: Record<string, unknown>): Node[] {
  const nodes: Node[] = [];
  const open: { value: unknown; pointer: string }[] = [{ value: root, pointer: "" }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, pointer } = next;
    if (typeof value !== "object" || value === null) continue;
    const holder = value as Record<string, unknown>;
    for (const key of Object.keys(holder)) {
      const node = { holder, key, pointer: joinPointer(pointer, key) };
      nodes.push(node);
      open.push({ value: holder[key], pointer: node.pointer });
    }
  }
  return nodes;
}
