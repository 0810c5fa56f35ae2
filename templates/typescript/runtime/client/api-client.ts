import type { Credentials } from "../auth/credentials.js";
import type { ApiDescriptor } from "../api.js";
import { sendCall } from "../sending/send-call.js";
import type { ClientState } from "./call.js";
import type { ClientOptions } from "./client-options.js";

// Not a member of the client: JSON.stringify and loggers must not show credentials, and an editor should only offer
// operations.
const states = new WeakMap<object, ClientState>();

/** Holds the options and credentials of calls: pass it to the functions of the operations. */
export class ApiClient<Options extends ClientOptions = ClientOptions> {
  constructor(options: Options, api: ApiDescriptor) {
    const state: ClientState = { api, options, credentials: {} };
    const provided = (api.tokenSources ?? []).map((source) =>
      source.provide(source, options, (request) =>
        sendCall({ ...state, ...request }),
      ),
    );
    const credentials = Object.assign(
      {},
      options.auth,
      ...provided,
    ) as Credentials;
    states.set(this, { ...state, credentials });
  }

  /** Returns a client with these options changed. */
  withOptions(options: Partial<Options>): this {
    const { options: before, api, credentials } = readState(this);
    const Client = this.constructor as new (
      options: object,
      api: ApiDescriptor,
    ) => this;
    const client = new Client({ ...before, ...options }, api);
    // Unchanged credentials keep their token.
    if (Object.keys(options).every((key) => UNRELATED.includes(key)))
      states.set(client, { ...readState(client), credentials });
    return client;
  }
}

/** Options that do not affect credentials. */
const UNRELATED = ["headers", "middleware", "retries", "timeout"];

/** Returns the state of a client. */
export function readState(client: object): ClientState {
  return states.get(client) as ClientState;
}
