import { chooseMediaType, findBodyMedia } from "../../../model/operations/media-types.ts";
import { isSuccess } from "../../../model/operations/responses.ts";
import type { MediaType, Operation, Schema } from "../../../model/model.ts";
import type { Limitation } from "./limitation.ts";

/** The limitations of an operation's media types. */
export function listMediaLimitations(operation: Operation): Limitation[] {
  const { responses, result } = operation;
  const sent = findBodyMedia(operation);
  const received = responses
    .find(({ status }) => status === result.status)
    ?.content.find(({ mediaType }) => mediaType === result.mediaType);
  return [...(sent ? checkBody(sent) : []), ...(received ? checkResult(received) : []), ...checkSuccesses(operation)];
}

/** Finds other successes with different types, such as the response to a call that has only started. */
function checkSuccesses({ responses, result }: Operation): Limitation[] {
  const type = identifySchema(result.schema);
  const other = responses.find(({ status, content }) => {
    if (!isSuccess(status) || status === result.status || content.length === 0) return false;
    return identifySchema(chooseMediaType(content)?.schema) !== type;
  });
  if (other === undefined) return [];
  const instead = `the response ${other.status} gets the type of ${result.status ?? "the first"}`;
  return [{ lack: "has one result type for an operation", instead, pointer: other.pointer }];
}

/** A key that is equal for equal schemas: the target of a reference, or the schema's place. */
function identifySchema(schema: Schema | undefined): string | undefined {
  return schema?.kind === "ref" ? schema.key : schema?.pointer;
}

function checkBody(media: MediaType): Limitation[] {
  const { mediaType, kind, pointer } = media;
  switch (kind) {
    case "sequence":
      return [{ lack: `does not send \`${mediaType}\` item by item`, instead: "the body is passed as text", pointer }];
    case "xml":
      return [{ lack: `does not write \`${mediaType}\``, instead: "the body is passed as text", pointer }];
    case "multipart":
      return checkParts(media);
    default:
      return [];
  }
}

function checkParts({ mediaType, encoding, pointer }: MediaType): Limitation[] {
  const isOther = !/^multipart\/(?:form-data|\*)/i.test(mediaType);
  const hasHeaders = encoding.some(({ headers }) => headers.length > 0);
  const lack = `does not send \`${mediaType}\``;
  return [
    ...(isOther ? [{ lack, instead: "it is sent as `multipart/form-data`", pointer, isObstacle: true }] : []),
    ...(hasHeaders
      ? [{ lack: "does not set headers of a form's part", instead: "only `Content-Type` is sent", pointer }]
      : []),
  ];
}

function checkResult({ mediaType, kind, itemSchema, pointer }: MediaType): Limitation[] {
  if (kind === "multipart") {
    return [{ lack: `does not parse \`${mediaType}\``, instead: "the call returns all of it as a `Blob`", pointer }];
  }
  if (kind !== "sequence" && itemSchema !== undefined) {
    const instead = "the call returns all of it as text once it has ended";
    return [{ lack: `does not read \`${mediaType}\` item by item`, instead, pointer }];
  }
  if (kind === "xml")
    return [{ lack: `does not parse \`${mediaType}\``, instead: "the call returns it as text", pointer }];
  return [];
}
