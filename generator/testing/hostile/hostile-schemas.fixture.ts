/** Named schemas that have the text wherever a schema may have text of its own. */
export function writeSchemas(text: string): Record<string, object> {
  const docs = { title: text, description: text, externalDocs: { url: text, description: text }, $comment: text };
  const key = `Key${text}`;
  const named = { $ref: "#/components/schemas/Named" };
  return {
    Named: { type: "object", ...docs, required: ["a"], properties: writeProperties(text, docs) },
    Cat: { type: "object", ...docs, required: [`t${text}`], properties: { [`t${text}`]: { type: "string" } } },
    Dog: { type: "object", properties: { [`t${text}`]: { type: "string" }, [text]: { type: "string", ...docs } } },
    [key]: { type: "string", ...docs, ...writeEnum(text) },
    Tagged: {
      ...docs,
      oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }],
      discriminator: {
        propertyName: `t${text}`,
        mapping: { [`m${text}`]: "#/components/schemas/Cat", [`n${text}`]: "Dog", [`u${text}`]: text },
        defaultMapping: text,
      },
    },
    Maps: {
      type: "object",
      properties: { [text]: { type: "integer", ...docs } },
      patternProperties: { [text]: { type: "string", ...docs } },
      additionalProperties: { type: "string", ...docs },
      propertyNames: { pattern: text },
    },
    Rules: {
      type: "object",
      properties: { list: { type: "array", items: named, contains: { const: text } } },
      dependentRequired: { [text]: [text] },
      dependentSchemas: { [text]: { properties: { [text]: { const: text } } } },
      not: { required: [text] },
      if: { properties: { [text]: { const: text } } },
      then: { description: text },
      else: { const: text },
    },
  };
}

function writeEnum(text: string): object {
  return {
    enum: [`${text}1`, `${text}2`],
    "x-enum-varnames": [`${text}one`, `${text}two`],
    "x-enum-descriptions": [text, text],
  };
}

function writeProperties(text: string, docs: object): object {
  return {
    a: { type: "string", ...docs, ...writeEnum(text) },
    b: {
      type: "string",
      ...docs,
      pattern: text,
      format: text,
      contentEncoding: text,
      contentMediaType: text,
      contentSchema: { const: text },
      default: `${text}.`,
      examples: [`${text}.`.replaceAll(/[\n\r]/g, " ")],
      xml: { name: text, namespace: text, prefix: text },
    },
    [`c${text}`]: { type: "array", ...docs, items: { $ref: "#/components/schemas/Named" } },
    d: { type: "object", properties: { [`${text}d`]: { type: "string", ...docs } } },
    e: { oneOf: [{ type: "string", ...docs }, { const: text }] },
    f: { type: "string", enum: Array.from({ length: 12 }, (_, index) => `${text}${index}`) },
    g: {
      oneOf: [
        { const: `${text}1`, title: text, description: text },
        { const: `${text}2`, title: `${text}2` },
      ],
    },
    h: { type: "array", prefixItems: [{ type: "string", ...docs }, { const: text }], default: [text, text] },
    i: { type: "integer", enum: [1, 2], "x-enumNames": [text, `${text}2`], "x-enumDescriptions": { 1: text, 2: text } },
    j: { type: "object", default: { [text]: text }, examples: [{ [text]: [text] }] },
    k: { $ref: "#/components/schemas/Tagged", description: text },
    l: { $ref: "#/components/schemas/Maps" },
    m: { $ref: "#/components/schemas/Rules" },
  };
}
