/** Makes an identity source of GenAuth and lists all: `ACCESS_KEY_ID=… ACCESS_KEY_SECRET=… npx tsx examples/identity-sources.ts`. */
import { ManagementClient, PermissionDeniedError } from "../output/management/typescript/src/index.js";

const { ACCESS_KEY_ID, ACCESS_KEY_SECRET, GENAUTH_URL } = process.env;
const client = new ManagementClient({
  accessKeyId: ACCESS_KEY_ID,
  accessKeySecret: ACCESS_KEY_SECRET,
  baseUrl: GENAUTH_URL,
});

try {
  const created = await client.create_ext_idp({ name: "Staff directory", type: "ad" });
  console.log(`Created ${created.data.id}`);
  const sources = await client.list_ext_idp();
  for (const { id, name, type } of sources.data.list) console.log(`${id}  ${type}  ${name}`);
} catch (error) {
  if (!(error instanceof PermissionDeniedError)) throw error;
  console.error(
    `These keys may not manage identity sources: ${error.message} (request ${error.requestId ?? "unknown"})`,
  );
  process.exitCode = 1;
}
