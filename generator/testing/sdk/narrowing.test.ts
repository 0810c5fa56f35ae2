/** What a user writes against the types of unions and of what JSON Schema says beside them. */
import { readFileSync } from "node:fs";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { caseFolder, SOURCES } from "../case-folders.ts";
import { compileSdks } from "./compile-sdk.fixture.ts";
import { loadTarget, readTemplates } from "../../plan/discover-targets.ts";
import { runPipeline } from "../../pipeline.ts";
import { filesOf } from "../real-documents.fixture.ts";

async function generateCase(name: string): Promise<ReadonlyMap<string, string>> {
  const target = {
    target: await loadTarget(SOURCES, "typescript"),
    templates: readTemplates(SOURCES, "typescript"),
    options: {},
  };
  const job = { spec: "sdk", source: "openapi.yaml", model: { hidden: [] }, targets: [target] };
  const read = (file: string): Promise<Uint8Array> => Promise.resolve(readFileSync(caseFolder("cases", name) + file));
  const { value } = await runPipeline(job, read);
  assert.ok(value, name);
  return filesOf(value, "typescript");
}

interface Use {
  readonly name: string;
  readonly case: string;
  readonly code: string;
  /** The numbers of the lines that are no use of the types. */
  readonly wrong?: readonly number[];
}

const USES: readonly Use[] = [
  {
    name: "an enum of an answer takes values that nobody knew, one of a request does not, and tags narrow",
    case: "open-enums",
    code: `import type { Event, Order, OrderInput, Payment, State } from "./types.js";
export const later: State = "archived";
export const sent: OrderInput = { size: "xl" };
export const tell = (event: Event) => (event.kind === "Closed" ? event.reason : event.level);
export const pay = (payment: Payment) => (payment.method === "visa" ? payment.state : undefined);
export function describe(order: Order): string {
  switch (order.size) {
    case "s": return "small";
    case "m": return "medium";
    default: return order.size ?? "unknown";
  }
}`,
    wrong: [3],
  },
  {
    name: "a discriminator narrows members that declare its property as a plain string",
    case: "discriminator-plain-string",
    code: `import type { AddPetResult, Pet } from "./types.js";
export function tell(pet: Pet): string | number | undefined {
  switch (pet.kind) {
    case "cat": return pet.lives;
    case "dog":
    case "hound": return pet.bark;
  }
}
export const pet: Pet = { kind: "cat", lives: 9 };
export const wrong: Pet = { kind: "fish" };
export const packs = (pets: AddPetResult) => pets.map((one) => (one.kind === "Wolf" ? one.pack : undefined));
export const unsure = (pet: Pet) => pet.lives;`,
    wrong: [10, 12],
  },
  {
    name: "without a mapping the names of the schemas narrow",
    case: "discriminator-no-mapping",
    code: `import type { Pet } from "./types.js";
export const tell = (pet: Pet) => (pet.petType === "Cat" ? pet.lives : pet.bark);`,
  },
  {
    name: "a base with a discriminator takes what extends it, and narrows to it",
    case: "discriminator-base",
    code: `import type { Cat, Owner, Pet } from "./types.js";
export const cat: Pet = { petType: "Cat", name: "Tom", huntingSkill: "lazy" };
export const plain: Pet = { petType: "Pet", name: "Rex" };
export const asBase: Cat = { petType: "Cat", name: "Tom", huntingSkill: "lazy" };
export function tell({ pets = [] }: Owner) {
  return pets.map((pet) => {
    switch (pet.petType) {
      case "Cat": return pet.huntingSkill;
      case "dog": return pet.packSize;
      case "puppy": return pet.weeks;
      case "Pet": return pet.name;
    }
  });
}
export const wrong: Pet = { petType: "Cat", name: "Tom" };`,
    wrong: [15],
  },
  {
    name: "a default mapping takes any other value",
    case: "discriminator-default-mapping",
    code: `import type { Pet } from "./types.js";
export const cat: Pet = { kind: "cat", lives: 9 };
export const others: Pet[] = [{ legs: 4 }, { kind: "spider", legs: 8 }];`,
  },
  {
    name: "tuples have the items that they may have",
    case: "tuples",
    code: `import type { Shape } from "./types.js";
export const right: Shape = { closed: [1, 2], rest: ["a", 1, 2], open: ["a", [1, 2], true], empty: [] };
export const tooMany: Shape = { closed: [1, 2, 3] };
export const tooFew: Shape = { closed: [1] };
export const wrongRest: Shape = { rest: ["a", "b"] };`,
    wrong: [3, 4, 5],
  },
  {
    name: "objects with other properties can be written",
    case: "additional-properties",
    code: `import type { All } from "./types.js";
export const right: All = {
  open: { a: 1 },
  withProperties: { id: 1, other: "text" },
  patterns: { "x-a": "text", "n-a": 1 },
  unevaluated: { text: "a", more: "b" },
};
export const read = ({ withProperties }: All): number | undefined => withProperties?.id;
export const wrong: All = { open: {}, closed: { a: 1 } };
export const missing: All = { open: {}, withProperties: { other: "text" } };`,
    wrong: [9, 10],
  },
  {
    name: "what is required in one of the alternatives is required",
    case: "any-of",
    code: `import type { Requirements } from "./types.js";
export const right: Requirements[] = [{ email: "a@b.c" }, { phone: "1" }, { email: "a@b.c", phone: "1" }];
export const wrong: Requirements = {};
export const wrongType: Requirements = { email: 1 };`,
    wrong: [3, 4],
  },
  {
    name: "recursion through lists, maps and allOf ends nowhere",
    case: "recursion-kinds",
    code: `import type { Cat, Folder, Json, Lists } from "./types.js";
export const json: Json = { a: [1, "b", { c: [null, [true]] }] };
export const lists: Lists = [[], [[]]];
export const folder: Folder = { name: "a", entries: [{ name: "b", entries: [] }] };
export const cat: Cat = { kind: "cat", lives: 9 };
export const wrong: Json = { a: [undefined] };
export const wrongList: Lists = [1];`,
    wrong: [6, 7],
  },
  {
    name: "what is required beside allOf is required",
    case: "allof-several",
    code: `import type { Order } from "./types.js";
export const right: Order = { id: "1", item: "book", by: "me" };
export const wrong: Order = { id: "1", item: "book" };
export const wrongType: Order = { id: "1", item: "book", by: 1 };`,
    wrong: [3, 4],
  },
  {
    name: "a request has nothing that is read-only, and a result nothing that is write-only",
    case: "two-views",
    code: `import type { ShopClient } from "./client.js";
import type { Gift, GiftInput, LineInput, OrderInput } from "./types.js";
export const line: LineInput = { product: "Tea", gift: { product: "Cup" }, wrapping: { color: "red" } };
export const gift: GiftInput = { product: "Tea", card: "Hi" };
export const order: OrderInput = { lines: [line], buyer: { name: "Ada", pin: "1234" } };
export async function use(client: ShopClient): Promise<string[]> {
  const { id, lines, buyer } = await client.createOrder({ lines: [line], buyer: { name: "Ada", pin: "1234" } });
  const { gift, by } = await client.setGift({ id, product: "Tea", card: "Hi" });
  return [id, by, gift.id, gift.card, ...lines.map((one) => one.id), buyer?.name ?? ""];
}
export const withId: LineInput = { id: "l1", product: "Tea" };
export const withoutId: Gift = { product: "Tea", card: "Hi" };
export const withoutCard: GiftInput = { product: "Tea" };
export const pin = async (client: ShopClient) => (await client.createOrder(order as never)).buyer?.pin;
export const token = async (client: ShopClient) => (await client.setGift({ id: "1", product: "", card: "" })).token;`,
    wrong: [11, 12, 13, 14, 15],
  },
  {
    name: "pages are a promise of one, and a loop over the items of all",
    case: "pages",
    code: `import type { ShopClient } from "./client.js";
import type { Order, OrderPage } from "./types.js";
import type { PagePromise } from "./index.js";
export async function use(client: ShopClient): Promise<string[]> {
  const ids: string[] = [];
  for await (const order of client.searchOrders({ text: "tea" })) ids.push(order.id);
  for await (const page of client.searchOrders().pages()) ids.push(...page.data.list.map(({ id }) => id));
  const first: OrderPage = await client.searchOrders();
  const { status } = await client.searchOrders().withResponse();
  return [...ids, ...first.data.list.map(({ id }) => id), String(status)];
}
export const promise = (client: ShopClient): PagePromise<OrderPage, Order> => client.searchOrders();
export async function wrong(client: ShopClient): Promise<void> {
  for await (const order of client.searchOrders()) order.total;
  for await (const report of client.listReports()) report;
}`,
    wrong: [14, 15],
  },
];

/** By the name of the case; one program for all, because TypeScript reads its library for each. */
const errors = new Map<string, string[]>();

test.before(async () => {
  const sdks = new Map<string, ReadonlyMap<string, string>>();
  for (const use of USES) sdks.set(use.case, new Map([...(await generateCase(use.case)), ["src/use.ts", use.code]]));
  for (const error of compileSdks(sdks)) {
    const [, name = "", line = error] = /^\/sdks\/([^/]+)\/src\/use\.ts:(\d+) /.exec(error) ?? [];
    errors.set(name, [...new Set([...(errors.get(name) ?? []), line])]);
  }
});

for (const use of USES) {
  test(use.name, () => {
    assert.equal(errors.get(use.case) ?? [], (use.wrong ?? []).map(String));
  });
}

test("and nothing else is wrong with these SDKs", () => {
  assert.equal(errors.get("") ?? [], []);
});

test.run();
