import { test } from "uvu";
import * as assert from "uvu/assert";
import { InvalidRequestError } from "../errors/sdk-error.js";
import { percentEncode } from "../request/percent-encoding.js";
import { toJsonText, toText } from "../request/value-text.js";
import { expandParameter, joinPieces } from "./expand-parameter.js";
import type { ParameterOptions } from "./parameter.js";
import { plainCookie, reservedInQuery } from "./reserved.js";
import {
  cookieStyle,
  deepObject,
  formStyle,
  label,
  matrix,
  pipeDelimited,
  simple,
  spaceDelimited,
  type Style as StyleRule,
} from "./styles.js";

const STYLES = {
  matrix,
  label,
  simple,
  form: formStyle,
  spaceDelimited,
  pipeDelimited,
  deepObject,
  cookie: cookieStyle,
} as const satisfies Record<string, StyleRule>;

type Style = keyof typeof STYLES;

interface Parameter extends Omit<ParameterOptions, "style"> {
  readonly in: "path" | "query" | "header" | "cookie";
  readonly name: string;
  readonly style?: Style;
}

function styled({ in: place, style, ...parameter }: Parameter) {
  const usual = place === "path" || place === "header" ? "simple" : "form";
  const encode = place === "header" ? (text: string) => text : percentEncode;
  return { encode, ...parameter, style: STYLES[style ?? usual] };
}

const PLACES: Readonly<Record<Style, Parameter["in"]>> = {
  matrix: "path",
  label: "path",
  simple: "path",
  form: "query",
  spaceDelimited: "query",
  pipeDelimited: "query",
  deepObject: "query",
  cookie: "cookie",
};

const VALUES = {
  empty: "",
  string: "blue",
  array: ["blue", "black", "brown"],
  object: { R: 100, G: 200, B: 150 },
};

function write(parameter: Parameter, value: unknown): string {
  const described = styled(parameter);
  return joinPieces(described.style, expandParameter(described, value));
}

// https://spec.openapis.org/oas/v3.1.1.html#style-examples: style, explode, then empty, string, array, object. What the
// table leaves out is left out here.
type Row = readonly [Style, boolean, ...(string | undefined)[]];
const TABLE: readonly Row[] = [
  [
    "matrix",
    false,
    ";color",
    ";color=blue",
    ";color=blue,black,brown",
    ";color=R,100,G,200,B,150",
  ],
  [
    "matrix",
    true,
    ";color",
    ";color=blue",
    ";color=blue;color=black;color=brown",
    ";R=100;G=200;B=150",
  ],
  ["label", false, ".", ".blue", ".blue,black,brown", ".R,100,G,200,B,150"],
  ["label", true, ".", ".blue", ".blue.black.brown", ".R=100.G=200.B=150"],
  ["simple", false, "", "blue", "blue,black,brown", "R,100,G,200,B,150"],
  ["simple", true, "", "blue", "blue,black,brown", "R=100,G=200,B=150"],
  [
    "form",
    false,
    "color=",
    "color=blue",
    "color=blue,black,brown",
    "color=R,100,G,200,B,150",
  ],
  [
    "form",
    true,
    "color=",
    "color=blue",
    "color=blue&color=black&color=brown",
    "R=100&G=200&B=150",
  ],
  [
    "spaceDelimited",
    false,
    undefined,
    undefined,
    "color=blue%20black%20brown",
    "color=R%20100%20G%20200%20B%20150",
  ],
  [
    "pipeDelimited",
    false,
    undefined,
    undefined,
    "color=blue%7Cblack%7Cbrown",
    "color=R%7C100%7CG%7C200%7CB%7C150",
  ],
  [
    "deepObject",
    true,
    undefined,
    undefined,
    undefined,
    "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150",
  ],
];

for (const [style, explode, ...expected] of TABLE)
  Object.entries(VALUES).forEach(([kind, value], index) => {
    const text = expected[index];
    if (text === undefined) return;
    test(`${style}, explode ${String(explode)}, ${kind}`, () => {
      const place = PLACES[style];
      assert.is(
        write({ in: place, name: "color", style, explode }, value),
        text,
      );
    });
  });

for (const style of Object.keys(PLACES) as Style[])
  for (const explode of [false, true])
    test(`${style}, explode ${String(explode)}: nothing is written for what is absent`, () => {
      const parameter = { in: PLACES[style], name: "color", style, explode };
      const absent = [undefined, null, [], {}, [null], { a: undefined }];
      for (const value of absent)
        assert.equal(expandParameter(styled(parameter), value), []);
    });

test("the defaults of a place: simple in path and header, exploded form in query and cookie", () => {
  const colors = ["a", "b"];
  assert.is(write({ in: "path", name: "c" }, colors), "a,b");
  assert.is(write({ in: "header", name: "c" }, colors), "a,b");
  assert.is(write({ in: "query", name: "c" }, colors), "c=a&c=b");
  assert.is(write({ in: "cookie", name: "c" }, colors), "c=a&c=b");
  const pipes = { in: "query", name: "c", style: "pipeDelimited" } as const;
  assert.is(write(pipes, colors), "c=a%7Cb");
  assert.is(write({ ...pipes, explode: true }, colors), "c=a&c=b");
});

test("false, zero and the empty text are values", () => {
  const query = { in: "query", name: "q" } as const;
  assert.is(write(query, false), "q=false");
  assert.is(write(query, 0), "q=0");
  assert.is(write(query, [0, "", false]), "q=0&q=&q=false");
});

test("unicode and reserved characters in names, keys and values cannot end their piece", () => {
  const query = { in: "query", name: "名&[]" } as const;
  assert.is(
    write(query, "a&b=c #/?é"),
    "%E5%90%8D%26%5B%5D=a%26b%3Dc%20%23%2F%3F%C3%A9",
  );
  assert.is(
    write({ ...query, explode: false }, ["a,b", "c"]),
    "%E5%90%8D%26%5B%5D=a%2Cb,c",
  );
  assert.is(
    write({ in: "query", name: "q" }, { "a&b": "😀" }),
    "a%26b=%F0%9F%98%80",
  );
  assert.is(write({ in: "path", name: "p" }, ["a/b", "c;d"]), "a%2Fb,c%3Bd");
  const deep = { in: "query", name: "f", style: "deepObject" } as const;
  assert.is(write(deep, { "a]b": "&" }), "f%5Ba%5Db%5D=%26");
});

test("allowReserved keeps reserved characters and triples, but nothing that would end the query", () => {
  const query = { in: "query", name: "q", encode: reservedInQuery } as const;
  assert.is(
    write(query, "a/b?c:d,e%20f#g h%zz"),
    "q=a/b?c:d,e%20f%23g%20h%25zz",
  );
});

test("no server decodes a header, so nothing is encoded in it", () => {
  assert.is(write({ in: "header", name: "X-A" }, ["a b", "c/d"]), "a b,c/d");
});

test("an object in an object goes on with brackets, and a list in it repeats the name", () => {
  const filter = { in: "query", name: "f", style: "deepObject" } as const;
  const value = { a: { b: 1 }, tags: ["x", "y"], none: null };
  assert.is(
    write(filter, value),
    "f%5Ba%5D%5Bb%5D=1&f%5Btags%5D=x&f%5Btags%5D=y",
  );
});

test("what no style can write is JSON", () => {
  assert.is(
    write({ in: "query", name: "q" }, [{ a: 1 }]),
    "q=%7B%22a%22%3A1%7D",
  );
});

test("a parameter with a media type is one value of it", () => {
  const query = { in: "query", name: "q" } as const;
  const json = { ...query, content: toJsonText };
  assert.is(write(json, { a: ["b"] }), "q=%7B%22a%22%3A%5B%22b%22%5D%7D");
  assert.is(write(json, "b"), "q=%22b%22");
  assert.is(write({ ...query, content: toJsonText }, []), "q=%5B%5D");
  assert.is(write({ ...query, content: toText }, "b"), "q=b");
});

test("a date is its ISO text", () => {
  const date = new Date(Date.UTC(2024, 1, 29, 12));
  assert.is(
    write({ in: "query", name: "since" }, date),
    "since=2024-02-29T12%3A00%3A00.000Z",
  );
});

test("a cookie of the style `cookie` goes as it is, and cannot become two", () => {
  const parameter = {
    in: "cookie",
    name: "a b",
    style: "cookie",
    encode: plainCookie,
  } as const;
  assert.equal(expandParameter(styled(parameter), "x%20/é"), ["a b=x%20/é"]);
  assert.equal(
    expandParameter(styled({ ...parameter, explode: true }), { R: 1, G: 2 }),
    ["R=1", "G=2"],
  );
  for (const text of ["x; admin=1", "x y", "x\r\n"])
    assert.throws(
      () => expandParameter(styled(parameter), text),
      (fault: unknown) => fault instanceof InvalidRequestError,
    );
});

test.run();
