import { ManagementClient } from "../src/index.js";
import type { WireContract } from "./wire/contract.js";
import type { WireInputs } from "./wire/test-wire.js";
import { readFileSync } from "node:fs";

export const contract = JSON.parse(
  readFileSync(new URL("wire.json", import.meta.url), "utf8"),
) as WireContract;

export const inputs: WireInputs<ManagementClient> = {
  change_ext_idp_conn_association_state: {
    id: "60b49eb83fd80adb96f26e68",
    association: false,
    tenantId: "60b49eb83fd80adb96f26e68",
  },
  change_ext_idp_conn_state: {
    id: "60b49eb83fd80adb96f26e68",
    enabled: false,
    appId: "60b49eb83fd80adb96f26e68",
    tenantId: "60b49eb83fd80adb96f26e68",
    appIds: ["<appId>"],
  },
  create_ext_idp: {
    name: "exampleName",
    type: "ad",
    tenantId: "60b49eb83fd80adb96f26e68",
  },
  create_ext_idp_conn: {
    extIdpId: "60b49eb83fd80adb96f26e68",
    type: "ad",
    identifier: "60b49eb83fd80adb96f26e68",
    loginOnly: false,
    logo: "https://files.authing.co/authing-console/social-connections/icon_xiaochengxu@2x.png",
    displayName: "Login page",
    fields: {
      clientId: "clientId on the identity source",
      clientSecret: "clientSecret on the identity source",
    },
    tenantId: "60b49eb83fd80adb96f26e68",
  },
  delete_ext_idp: {
    id: "60b49eb83fd80adb96f26e68",
    tenantId: "60b49eb83fd80adb96f26e68",
  },
  delete_ext_idp_conn: {
    id: "60b49eb83fd80adb96f26e68",
    tenantId: "60b49eb83fd80adb96f26e68",
  },
  ext_idp_conn_state_by_apps: {
    tenantId: "60b49eb83fd80adb96f26e68",
    appId: "60b49eb83fd80adb96f26e68",
    id: "6268b0e5e4b9a0e8ffa8fd60",
    type: "social",
  },
  get_ext_idp: {
    tenantId: "60b49eb83fd80adb96f26e68",
    appId: "60b49eb83fd80adb96f26e68",
    id: "6268b0e5e4b9a0e8ffa8fd60",
    type: "social",
  },
  list_ext_idp: {
    tenantId: "60b49eb83fd80adb96f26e68",
    appId: "60b49eb83fd80adb96f26e68",
  },
  list_tenant_ext_idp: {
    tenantId: "60b49eb83fd80adb96f26e68",
    appId: "60b49eb83fd80adb96f26e68",
    type: "social",
    page: 1,
    limit: 10,
  },
  update_ext_idp: {
    name: "exampleName",
    id: "60b49eb83fd80adb96f26e68",
    tenantId: "60b49eb83fd80adb96f26e68",
  },
  update_ext_idp_conn: {
    id: "60b49eb83fd80adb96f26e68",
    displayName: "exampleName",
    fields: { clientId: "clientId" },
    logo: "https://files.authing.co/authing-console/social-connections/icon_xiaochengxu@2x.png",
    loginOnly: false,
    tenantId: "60b49eb83fd80adb96f26e68",
  },
};

export function createClient(baseUrl: string): ManagementClient {
  return new ManagementClient({
    baseUrl: baseUrl,
    retries: 0,
    auth: { bearer: "secret-1", "x-authing-userpool-id": "secret-2" },
  });
}
