import type { Credentials } from "../auth/credentials.js";
import type { ApiDescriptor } from "../api.js";
import { sendCall } from "../sending/send-call.js";
import type { ClientState } from "./call.js";
import type { ClientOptions } from "./client-options.js";

// Beside the clients, so that JSON.stringify and loggers show no credential, and an editor offers operations only.
const states = new WeakMap<object, ClientState>();

/** Holds what the calls of an API have in common: pass it to the functions of the operations. */
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

  /** A client that differs in these options. */
  withOptions(options: Partial<Options>): this {
    const { options: before, api, credentials } = readState(this);
    const Client = this.constructor as new (
      options: object,
      api: ApiDescriptor,
    ) => this;
    const client = new Client({ ...before, ...options }, api);
    // With the same credentials, it has the same token.
    if (Object.keys(options).every((key) => UNRELATED.includes(key)))
      states.set(client, { ...readState(client), credentials });
    return client;
  }
}

/** Options that have nothing to do with credentials. */
const UNRELATED = ["headers", "middleware", "retries", "timeout"];

/** For the functions of this package. */
export function readState(client: object): ClientState {
  return states.get(client) as ClientState;
}
