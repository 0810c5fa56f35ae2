import { Ajv2020 } from "ajv/dist/2020.js";
import type { WireContract } from "./contract.js";

/** Requests have no read-only properties, answers no write-only ones: neither is demanded of them. */
export type Direction = "request" | "answer";

/** Holds values against the schemas of a contract. Formats are hints, and are not judged. */
export class ContractValidator {
  readonly #ajv = new Ajv2020({
    strict: false,
    validateFormats: false,
    allErrors: true,
    logger: false,
    code: { regExp: Object.assign(createPattern, { code: "RegExp" }) },
  });

  constructor(contract: WireContract, direction: Direction) {
    const marker = direction === "request" ? "readOnly" : "writeOnly";
    this.#ajv.addSchema(relax(contract, contract, marker) as object, "wire");
  }

  /** Why a value is no instance of the schema at a place of the contract; an empty text if it is one. */
  findFault(place: readonly (string | number)[], value: unknown): string {
    const tokens = place.map((token) =>
      encodeURIComponent(
        String(token).replaceAll("~", "~0").replaceAll("/", "~1"),
      ),
    );
    const schema = { $ref: `wire#/${tokens.join("/")}` };
    try {
      return this.#ajv.validate(schema, value) ? "" : this.#ajv.errorsText();
    } catch (fault) {
      // A schema that is nothing but a reference to itself demands nothing.
      if (fault instanceof RangeError) return "";
      throw fault;
    }
  }
}

/** Documents have patterns that are only right without the flag, and others that are only right with it. */
function createPattern(source: string, flags: string): RegExp {
  try {
    return new RegExp(source, flags);
  } catch {
    return new RegExp(source);
  }
}

/** The same schemas, which no longer demand the properties with the marker. */
function relax(
  node: unknown,
  contract: WireContract,
  marker: "readOnly" | "writeOnly",
): unknown {
  if (Array.isArray(node))
    return node.map((item) => relax(item, contract, marker));
  if (typeof node !== "object" || node === null) return node;
  const relaxed = Object.fromEntries(
    Object.entries(node).map(([key, value]) => [
      key,
      relax(value, contract, marker),
    ]),
  );
  const { properties, required } = node as {
    readonly properties?: Readonly<Record<string, unknown>>;
    readonly required?: unknown;
  };
  if (properties !== undefined && Array.isArray(required))
    relaxed["required"] = required.filter(
      (name: string) => !isMarked(properties[name], contract, marker),
    );
  return relaxed;
}

function isMarked(
  schema: unknown,
  { components }: WireContract,
  marker: string,
): boolean {
  const {
    $ref = "",
    [marker]: isOwn,
    allOf = [],
  } = Object(schema) as Record<string, unknown> & {
    readonly $ref?: string;
    readonly allOf?: readonly object[];
  };
  const target = components.schemas[$ref.split("/").at(-1) ?? ""];
  return [
    isOwn,
    ...[target, ...allOf].map((each) => markOf(each, marker)),
  ].some((mark) => mark === true);
}

function markOf(schema: unknown, marker: string): unknown {
  return (Object(schema) as Record<string, unknown>)[marker];
}
