/** A real server in the process of a test, for what the SDK's runtime sends. */
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text as readText } from "node:stream/consumers";

/** Runs a task against a server of its own. */
export async function serve<T>(listener: RequestListener, task: (baseUrl: string) => Promise<T>): Promise<T> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  try {
    return await task(`http://127.0.0.1:${port}`);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

/** A request as it arrived. */
export interface Received {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

/** Answers with the given answers in turn, the last one again and again, and keeps what arrives. */
export async function record<T>(
  answers: readonly ((response: ServerResponse, received: Received) => void)[],
  task: (baseUrl: string, received: readonly Received[]) => Promise<T>,
): Promise<T> {
  const received: Received[] = [];
  const listener: RequestListener = (request, response) => {
    void readText(request).then((body) => {
      const { method = "", url = "", headers } = request;
      const arrived = { method, url, headers, body };
      received.push(arrived);
      const answer = answers[Math.min(received.length, answers.length) - 1];
      answer?.(response, arrived);
    });
  };
  return serve(listener, (baseUrl) => task(baseUrl, received));
}

/** An answer in JSON. */
export function json(body: unknown, status = 200, headers: Readonly<Record<string, string>> = {}) {
  return (response: ServerResponse): void => {
    response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
  };
}
