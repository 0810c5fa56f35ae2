import { InvalidRequestError, SdkError } from "../errors/sdk-error.js";

/**
 * Returns a credential, or what its function returns. If the function fails, its message is dropped: such messages
 * often quote the secret.
 */
export async function askFor<T>(
  option: string,
  credential: T | (() => T | Promise<T>),
): Promise<T> {
  if (typeof credential !== "function") return credential;
  try {
    return await (credential as () => T | Promise<T>)();
  } catch (fault) {
    if (fault instanceof SdkError) throw fault;
    const { name } = Object(fault) as { readonly name?: unknown };
    throw new InvalidRequestError(
      `The function \`${option}\` failed: ${String(name)}.`,
    );
  }
}
