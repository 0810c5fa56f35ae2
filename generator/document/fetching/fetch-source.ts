import { setTimeout } from "node:timers/promises";
import { createDiagnostic } from "../../diagnostics/catalogue.ts";
import { OutsideError } from "../reading/boundary.ts";
import { collectBytes } from "./collect-bytes.ts";
import { describeNetworkError, isReset } from "./network-error.ts";
import { isUrl } from "../references/reference.ts";
import { sendRequest, type Answer } from "./send-request.ts";
import type { SourceAccess } from "./source-access.ts";
import { SourceFault, unreachable } from "./source-fault.ts";
import type { SourceLimits } from "./source-limits.ts";

export interface SourceRequest {
  readonly url: string;
  /** The origins that may be read, redirects included. Absent: any. */
  readonly allowed: ReadonlySet<string> | undefined;
  readonly access: SourceAccess | undefined;
  /** The time limit for the request with its redirects and retries. */
  readonly seconds: number;
  readonly limits: SourceLimits;
}

export interface FetchedSource {
  readonly bytes: Uint8Array;
  /** The origins of the URL and of its redirects. */
  readonly origins: readonly string[];
}

const MAX_REDIRECTS = 20;
const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308];
const HEADERS = { accept: "application/json, application/yaml;q=0.9, */*;q=0.8" };

/** A server answered with an error that may be temporary. */
class ServerTrouble extends Error {}

/** Reads one URL within its limits. Rejects with a `SourceFault`, or an `OutsideError`. */
export async function fetchSource(request: SourceRequest): Promise<FetchedSource> {
  const { seconds, limits } = request;
  const signal = AbortSignal.timeout(Math.ceil(seconds * 1000));
  for (let retries = 0; ; retries += 1) {
    try {
      if (retries > 0) await setTimeout(limits.retryDelaySeconds * 1000, undefined, { signal });
      return await followRedirects(request, signal);
    } catch (error) {
      if (error instanceof SourceFault || error instanceof OutsideError) throw error;
      if (signal.aborted) {
        const advice = "The setting `timeout` allows more seconds.";
        throw unreachable(`no complete answer within ${seconds} s`, advice);
      }
      const isPassing = error instanceof ServerTrouble || isReset(error);
      if (!isPassing || retries === limits.retries) throw unreachable(describeNetworkError(error));
    }
  }
}

/**
 * Follows redirects itself: a forbidden origin must not be contacted, and another origin must not get the credentials.
 */
async function followRedirects(request: SourceRequest, signal: AbortSignal): Promise<FetchedSource> {
  const { url: source, allowed, access } = request;
  const origins: string[] = [];
  let url = parseUrl(source);
  for (let count = 0; count <= MAX_REDIRECTS; count += 1) {
    if (allowed !== undefined && !allowed.has(url.origin)) throw new OutsideError(source);
    origins.push(url.origin);
    // Once a redirect has left the source's origin, another server chooses the targets.
    const isTrusted = origins.every((origin) => origin === access?.origin);
    const answer = await sendRequest(url, { headers: { ...HEADERS, ...(isTrusted && access?.headers) }, signal });
    const { location } = answer.headers;
    if (!REDIRECTS.includes(answer.status) || location === undefined)
      return { bytes: await readBody(answer, request), origins };
    answer.body.destroy();
    url = parseUrl(location, url);
  }
  throw unreachable("too many redirects");
}

async function readBody({ status, headers, body }: Answer, { limits }: SourceRequest): Promise<Uint8Array> {
  if (status < 200 || status > 299) {
    body.destroy();
    if (status >= 500) throw new ServerTrouble(`the server answered ${status}`);
    throw unreachable(`the server answered ${status}`, adviseOnStatus(status));
  }
  const bytes = await collectBytes(body, limits.documentBytes);
  if (isHtml(headers["content-type"], bytes))
    throw new SourceFault((file, place) => createDiagnostic("html-page", { file }, place));
  return bytes;
}

function adviseOnStatus(status: number): string | undefined {
  if (![401, 403, 404].includes(status)) return undefined;
  return "If it takes a query or credentials, name it in the configuration, with `source` and `headers`.";
}

/** Some servers send any text as HTML, so the bytes decide too. */
function isHtml(type: string | undefined, bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString("latin1");
  return /^(?:text\/html|application\/xhtml\+xml)\b/i.test(type ?? "") && /^(?:\xef\xbb\xbf)?\s*</.test(start);
}

function parseUrl(location: string, base?: URL): URL {
  if (!URL.canParse(location, base))
    throw unreachable(base ? "it redirects to something that is not a URL" : "it is not a URL");
  const url = new URL(location, base);
  if (!isUrl(url.href)) throw unreachable(`it redirects to a URL of \`${url.protocol}\``);
  return url;
}
