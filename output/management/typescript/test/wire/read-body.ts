/** https://spec.openapis.org/oas/v3.1.1.html#request-body-object, from the server's side. */
import type { WireBody, WireField } from "./contract.js";
import { Pairs } from "./pairs.js";
import { isObject, readPairs, readValue } from "./read-styles.js";
import type { Received } from "./wire-server.js";

/** The value of a body in the shape of one that was sent; a file is its text. */
export async function readBody(
  { kind, fields = {} }: WireBody,
  { bytes, headers }: Received,
  like: unknown,
): Promise<unknown> {
  const text = new TextDecoder().decode(bytes);
  switch (kind) {
    case "json":
      return JSON.parse(text) as unknown;
    case "form": {
      // A form writes a space as `+`.
      const pairs = Pairs.parse(text.replaceAll("+", "%20"));
      return readForm(pairs, fields, like);
    }
    case "multipart": {
      const type = headers["content-type"] ?? "";
      const response = new Response(new Uint8Array(bytes), {
        headers: { "content-type": type },
      });
      return readForm(await readParts(response), fields, like);
    }
    default:
      return readValue(text, like);
  }
}

async function readParts(response: Response): Promise<Pairs> {
  const entries: [string, string][] = [];
  for (const [name, content] of await response.formData()) {
    const text = typeof content === "string" ? content : await content.text();
    // A comma may be a style's own sign.
    entries.push([name, encodeURIComponent(text).replaceAll("%2C", ",")]);
  }
  return new Pairs(entries);
}

/** The fields of a form in the shape of one that was sent. */
export function readForm(
  pairs: Pairs,
  fields: Readonly<Record<string, WireField>>,
  like: unknown,
): unknown {
  if (!isObject(like)) return like;
  const members = Object.entries(like).flatMap(([name, member]) => {
    const value = readField(name, { pairs, like: member, ...fields[name] });
    return value === undefined ? [] : [[name, value] as const];
  });
  const unknown = pairs.names.map((name) => [name, "not expected"] as const);
  return Object.fromEntries([...members, ...unknown]);
}

interface FieldReading extends WireField {
  readonly pairs: Pairs;
  readonly like: unknown;
}

function readField(
  name: string,
  { pairs, like, style, explode = true, contentType = "" }: FieldReading,
): unknown {
  if (style !== undefined)
    return readPairs({ name, style, explode }, pairs, like);
  const texts = pairs.take(name).map(decodeURIComponent);
  if (Array.isArray(like) && !contentType.includes("json"))
    return texts.map((text, index) => readValue(text, like[index]));
  return texts.length === 1 ? readValue(texts[0] ?? "", like) : texts;
}
