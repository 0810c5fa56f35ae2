/** https://spec.openapis.org/oas/v3.1.1.html#header-object */
import { joinPointer } from "../../syntax/json-pointer.ts";
import { asText, objectEntries } from "../../syntax/values.ts";
import { omitUndefined } from "../omit-undefined.ts";
import type { Header, Pointer } from "../model.ts";
import { buildHolderExamples, buildHolderSchema } from "./parameters.ts";

/** The headers of a response or part. `Content-Type` is left out, as the media type states it. */
export function buildHeaders(value: unknown, pointer: Pointer): Header[] {
  return objectEntries(value)
    .filter(([wireName]) => wireName.toLowerCase() !== "content-type")
    .map(([wireName, header]) => {
      const schema = buildHolderSchema(header, joinPointer(pointer, wireName));
      const own = buildHolderExamples(header);
      return omitUndefined({
        wireName,
        required: header["required"] === true,
        deprecated: header["deprecated"] === true || schema.deprecated,
        description: asText(header["description"]) ?? schema.description,
        schema,
        examples: own.length > 0 ? own : schema.examples,
      });
    });
}
