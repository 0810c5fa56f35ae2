import { spawn } from "node:child_process";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { fetchPackages } from "../../fetching/fetch-packages.ts";

const PRISM = "@stoplight/prism-cli@5.16.0";

/** Runs a task against prism's mock of a document, on the loopback address. */
export async function withPrism<T>(document: string, task: (baseUrl: string) => Promise<T>): Promise<T> {
  const folder = fetchPackages("prism", [PRISM]);
  const port = await findPort();
  const program = join(folder, "node_modules/@stoplight/prism-cli/dist/index.js");
  const words = [program, "mock", "--host", "127.0.0.1", "--port", String(port), document];
  const prism = spawn(process.execPath, words, { stdio: ["ignore", "pipe", "pipe"] });
  try {
    await new Promise<void>((resolve, reject) => {
      let text = "";
      const listen = (chunk: Buffer): void => {
        text += chunk.toString();
        if (text.includes("is listening")) resolve();
        // What it says of each request is of no interest.
        if (text.length > 1_000_000) text = "";
      };
      prism.stdout.on("data", listen);
      prism.stderr.on("data", listen);
      prism.on("exit", () => reject(new Error(`prism has ended:\n${text}`)));
    });
    return await task(`http://127.0.0.1:${port}`);
  } finally {
    prism.kill();
  }
}

async function findPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
