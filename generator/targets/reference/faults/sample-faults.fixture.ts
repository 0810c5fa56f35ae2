import type { PageOutline } from "./page-outline.fixture.ts";
import { findFence } from "./page-outline.fixture.ts";
import type { Finding } from "./page-fault.fixture.ts";

/** What of the document samples and examples are held against. */
export interface SampleFacts {
  /** What the generated SDK is imported as. */
  readonly sdkPackage: string;
  /** Whether the document gives the word `string` as a value somewhere in what the page shows. */
  readonly givesPlaceholder: (path: string) => boolean;
}

/** The fence of the language whose package is ours. */
const SDK_FENCE = "ts";

export function findSampleFaults({ path, call, nodes }: PageOutline, facts: SampleFacts): Finding[] {
  if (call === undefined) return [];
  const sample = findFence(call.sample, () => true) ?? "";
  const isOfSdk = findFence(call.sample, (language) => language === SDK_FENCE) !== undefined;
  const packages = isOfSdk ? listPackages(sample) : [];
  const codes = nodes.flatMap((node) => (node.type === "code" ? [node.value] : []));
  const hasPlaceholder = codes.some((code) => /(["'`])string\1/.test(code)) && !facts.givesPlaceholder(path);
  return [
    ...(hasCall(sample, call.method) ? [] : [{ kind: "missing call", detail: call.method } as const]),
    ...(isOfSdk && !packages.includes(facts.sdkPackage)
      ? [{ kind: "foreign package", detail: packages.join(", ") } as const]
      : []),
    ...(hasPlaceholder ? [{ kind: "placeholder", detail: '"string"' } as const] : []),
  ];
}

/** `Client.method` is called as `.method(`, or `->method(`; of `GET /path` a sample has the method, and the path with its values. */
function hasCall(sample: string, method: string): boolean {
  const request = /^([A-Z]+) (\/.*)$/.exec(method);
  if (request === null) return new RegExp(`\\b${escape(method.slice(method.indexOf(".") + 1))}\\(`).test(sample);
  const [, verb = "", path = ""] = request;
  const url = path.split(/\{[^}]*\}/).map((part) => escape(encodeURI(part)));
  return new RegExp(url.join("[^\\s/?\"']*")).test(sample) && (verb === "GET" || sample.includes(verb));
}

function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}

function listPackages(sample: string): string[] {
  const pattern = /\b(?:from|import|require\(|import\()\s*["'`]([^"'`]+)["'`]/g;
  return Array.from(sample.matchAll(pattern), ([, name = ""]) => name);
}
