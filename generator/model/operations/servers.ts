/** https://spec.openapis.org/oas/v3.1.1.html#server-object */
import { asList, asObject, asText, asTexts, objectEntries } from "../../syntax/values.ts";
import { omitUndefined } from "../omit-undefined.ts";
import type { Server } from "../model.ts";

export function buildServers(value: unknown): Server[] {
  return asList(value).flatMap((item) => {
    const server = asObject(item);
    const url = asText(server["url"]);
    if (url === undefined) return [];
    const variables = objectEntries(server["variables"]).map(([name, variable]) =>
      omitUndefined({
        name,
        default: asText(variable["default"]) ?? asTexts(variable["enum"])[0] ?? "",
        values: asTexts(variable["enum"]),
        description: asText(variable["description"]),
      }),
    );
    return [
      omitUndefined({ url, name: asText(server["name"]), description: asText(server["description"]), variables }),
    ];
  });
}
