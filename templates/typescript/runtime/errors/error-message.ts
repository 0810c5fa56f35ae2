import { readOwn } from "../request/own-member.js";

// RFC 9457, OAuth, FastAPI (`msg`), and what most other APIs write.
const PROPERTIES = [
  "message",
  "detail",
  "error_description",
  "msg",
  "title",
  "error",
  "errors",
];

/** Finds the message of a failed answer where APIs usually put it; empty if there is none. */
export function findMessage(body: unknown): string {
  // HTML is not a message.
  if (typeof body === "string") return body.trim().replace(/^<.*/s, "");
  if (Array.isArray(body)) return findMessage(body[0]);
  for (const key of PROPERTIES) {
    const member = readOwn(body, key);
    const message = member ? findMessage(member) : "";
    if (message) return message;
  }
  return "";
}
