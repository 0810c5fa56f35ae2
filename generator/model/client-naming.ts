import type { ClientNaming, MethodCase } from "./model.ts";
import { splitWords, toName } from "./words.ts";

export interface ClientOptions {
  /** The name of the client class; without it, the title names it. */
  readonly client?: string | undefined;
  readonly methodCase?: MethodCase | undefined;
}

export function nameClient(title: string, { client, methodCase = "camel" }: ClientOptions): ClientNaming {
  if (client !== undefined) return { name: toName(client), isGiven: true, methodCase };
  const words = splitWords(title);
  const named = words.at(-1) === "client" ? words : [...words, "client"];
  return { name: { text: title, words: named }, isGiven: false, methodCase };
}
