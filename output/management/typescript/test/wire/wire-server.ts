import {
  createServer,
  type IncomingMessage,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import type { WireAnswer } from "./contract.js";

/** A request as it arrived. */
export interface Received {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage["headers"];
  readonly bytes: Buffer;
}

/** A server in this process. It keeps what arrives, and answers what it was told to. */
export class WireServer {
  #received: Received[] = [];
  #answer: WireAnswer = { status: 500, kind: "none" };
  readonly #server = createServer((request, response) => {
    void this.#take(request, response);
  });

  /** Gives the URL. */
  async start(): Promise<string> {
    await new Promise<void>((resolve) => {
      this.#server.listen(0, "127.0.0.1", resolve);
    });
    const { port } = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${port}`;
  }

  stop(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  /** How the next requests are answered. */
  prepare(answer: WireAnswer): void {
    this.#answer = answer;
    this.#received = [];
  }

  /** What has arrived since then. */
  get received(): readonly Received[] {
    return this.#received;
  }

  async #take(
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const { method = "", url = "", headers } = request;
    const bytes = await buffer(request);
    this.#received.push({ method, url, headers, bytes });
    const { status, mediaType } = this.#answer;
    const type = mediaType === undefined ? {} : { "content-type": mediaType };
    response.writeHead(status, type).end(writeAnswer(this.#answer));
  }
}

/** The body of an answer. */
export function writeAnswer({ kind, mediaType, body }: WireAnswer): string {
  switch (kind) {
    case "none":
      return "";
    case "json":
      return JSON.stringify(body);
    case "sequence": {
      const isEvents = /^text\/event-stream\b/i.test(mediaType ?? "");
      const items = (body as readonly unknown[]).map((item) =>
        JSON.stringify(item),
      );
      return items
        .map((item) => (isEvents ? `data: ${item}\n\n` : `${item}\n`))
        .join("");
    }
    default:
      return String(body);
  }
}
