/** The real documents of GenAuth's API, which are not part of this repository, and how its APIs are configured. */
import { existsSync } from "node:fs";
import { basename } from "node:path";
import type { SpecConfig, TokenConfig } from "../generator/config/config.ts";

/** Those that are here. */
export const GENAUTH_DOCUMENTS = [
  "../shared/specs/authing-management.json",
  "../shared/specs/authing-authentication.json",
].filter((path) => existsSync(path));

type GenAuthConfig = Pick<SpecConfig, "envelope" | "auth">;

/** What the document of an API is configured with: nothing, unless it is one of GenAuth's or the one of this repository. */
export function configureGenAuth(document: string): GenAuthConfig {
  const name = basename(document);
  if (name === "authing-authentication.json") return configure({ bearer: "data.access_token" });
  if (name !== "authing-management.json" && name !== "management.openapi.yaml") return {};
  return configure({
    bearer: "data.access_token",
    "x-authing-userpool-id": { field: "data.access_token", claim: "scoped_userpool_id" },
  });
}

function configure(credentials: TokenConfig["credentials"]): GenAuthConfig {
  return {
    envelope: { status: "statusCode", ok: [200], code: "apiCode", message: "message", requestId: "requestId" },
    auth: {
      alternatives: "all",
      token: {
        url: "/api/v3/get-management-token",
        fields: { accessKeyId: "accessKeyId", accessKeySecret: "accessKeySecret" },
        expiresIn: "data.expires_in",
        credentials,
      },
    },
  };
}
