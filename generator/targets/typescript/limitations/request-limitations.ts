import { joinPointer } from "../../../syntax/json-pointer.ts";
import type { InputField, Operation, Parameter } from "../../../model/model.ts";
import { kindOfMediaType } from "../../../model/operations/media-types.ts";
import { findBaseUrl } from "../../../languages/typescript-client.ts";
import type { Limitation } from "./limitation.ts";

// https://fetch.spec.whatwg.org/#forbidden-method
const FORBIDDEN_METHODS = new Set(["CONNECT", "TRACE", "TRACK"]);

// `fetch` reserves these on all platforms: it rejects the call, or sends its own values.
const CONNECTION_HEADERS = new Set(
  "connection content-length expect host keep-alive transfer-encoding upgrade".split(" "),
);

// https://fetch.spec.whatwg.org/#forbidden-request-header. These are the ones that only browsers forbid.
const BROWSER_HEADERS =
  /^(?:accept-charset|accept-encoding|access-control-request-(?:headers|method)|cookie2?|date|dnt|origin|referer|set-cookie|te|trailer|via|(?:proxy|sec)-.*)$/;

/** The limitations of an operation's method and parameters. */
export function listRequestLimitations(operation: Operation): Limitation[] {
  return [
    ...checkMethod(operation),
    ...checkServer(operation),
    ...operation.parameters.flatMap((parameter) => [...checkHeader(parameter), ...checkContent(parameter)]),
  ];
}

/** Whether a field is a header that no platform lets a caller send. */
export function isUnsendable({ in: place, wireName }: Pick<InputField, "in" | "wireName">): boolean {
  return place === "header" && CONNECTION_HEADERS.has(wireName.toLowerCase());
}

/** Whether `fetch` can send a body with the method. */
export function allowsBody({ method }: Pick<Operation, "method">): boolean {
  return !/^(?:GET|HEAD)$/.test(method);
}

function checkMethod({ method, input, body, pointer }: Operation): Limitation[] {
  if (FORBIDDEN_METHODS.has(method)) {
    return [
      {
        lack: `cannot send ${method}, which \`fetch\` refuses`,
        instead: "the call throws an error",
        pointer,
        isObstacle: true,
      },
    ];
  }
  if (body === undefined || input.body === "none" || allowsBody({ method })) return [];
  return [
    {
      lack: `cannot send a body with ${method}, which \`fetch\` refuses`,
      instead: "a call that has one throws an error",
      pointer: body.pointer,
      isObstacle: body.required,
    },
  ];
}

function checkServer({ servers, pointer }: Operation): Limitation[] {
  const [server] = servers ?? [];
  if (servers === undefined || server === undefined || findBaseUrl(servers) !== undefined) return [];
  const lack = `cannot resolve the server \`${server.url}\` of an operation`;
  return [{ lack, instead: "the call goes to the client's server", pointer: joinPointer(pointer, "servers") }];
}

function checkHeader({ in: place, wireName, required, pointer }: Parameter): Limitation[] {
  // A cookie parameter needs no warning: browsers send their own cookies instead.
  const header = place === "header" ? wireName.toLowerCase() : "";
  if (isUnsendable({ in: place, wireName })) {
    const lack = `cannot set the header \`${header}\``;
    return [{ lack, instead: "`fetch` sets its own, or refuses the call", pointer, isObstacle: required }];
  }
  if (!BROWSER_HEADERS.test(header)) return [];
  return [
    {
      lack: `cannot set the header \`${header}\` in a browser`,
      instead: "there the browser sends its own, or none",
      pointer,
    },
  ];
}

/** The limitation of a parameter with a media type instead of a style. */
function checkContent({ in: place, serialization, pointer }: Parameter): Limitation[] {
  if (serialization.kind === "style") return [];
  const { mediaType } = serialization;
  const kind = kindOfMediaType(mediaType);
  if (kind === "json" || kind === "text" || (kind === "form" && place === "querystring")) return [];
  return [
    {
      lack: `cannot write \`${mediaType}\` for a parameter`,
      instead: "a string is sent as it is, anything else as JSON",
      pointer,
    },
  ];
}
