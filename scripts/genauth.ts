/** The real documents of GenAuth's API, which are not part of this repository, and how its APIs are configured. */
import { existsSync } from "node:fs";
import type { SpecConfig } from "../generator/config/config.ts";

/** Those that are here. */
export const GENAUTH_DOCUMENTS = [
  "../shared/specs/authing-management.json",
  "../shared/specs/authing-authentication.json",
].filter((path) => existsSync(path));

export const GENAUTH: Pick<SpecConfig, "envelope" | "auth"> = {
  envelope: { status: "statusCode", ok: [200], code: "apiCode", message: "message", requestId: "requestId" },
  auth: {
    alternatives: "all",
    token: {
      url: "/api/v3/get-management-token",
      fields: { accessKeyId: "accessKeyId", accessKeySecret: "accessKeySecret" },
      expiresIn: "data.expires_in",
      credentials: {
        bearer: "data.access_token",
        "x-authing-userpool-id": { field: "data.access_token", claim: "scoped_userpool_id" },
      },
    },
  },
};
