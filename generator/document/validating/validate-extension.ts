import { createDiagnostic } from "../../diagnostics/catalogue.ts";
import { getReference } from "../references/reference.ts";
import { findExtension, type ExtensionShape } from "../shapes/extensions.ts";
import type { Validation } from "./validation.ts";
import { type SourceObject, asText, describeType, isObject } from "../../syntax/values.ts";

/** Warns of ignored values in an extension that the output depends on. `title` names the object that has it. */
export function validateExtension(validation: Validation, title: string, name: string, value: unknown): void {
  const shape = findExtension(title, name);
  if (shape !== undefined) validation.below(name, () => new ExtensionCheck(validation, name).check(value, shape));
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || asText(value)?.trim() === "";
}

class ExtensionCheck {
  readonly #validation: Validation;
  readonly #name: string;

  constructor(validation: Validation, name: string) {
    this.#validation = validation;
    this.#name = name;
  }

  check(value: unknown, shape: ExtensionShape): void {
    // References were replaced by their targets. One that is left has been reported.
    if (getReference(value) !== undefined) return;
    if (value === null)
      return this.#validation.report(createDiagnostic("empty-field", {}, { ...this.#validation.place(), at: "key" }));
    switch (shape.kind) {
      case "text":
        return asText(value) === undefined ? this.#reportType(value, "a string") : undefined;
      case "flag":
        return typeof value === "boolean" ? undefined : this.#reportType(value, "a boolean");
      case "object":
        return isObject(value) ? this.#checkFields(value, shape) : this.#reportType(value, "an object");
      case "items":
        return this.#checkItems(value, shape);
    }
  }

  #checkFields(value: SourceObject, { required, fields }: Extract<ExtensionShape, { kind: "object" }>): void {
    const missing = required.find((field) => isBlank(value[field]));
    if (missing !== undefined) return this.#report(`it has no \`${missing}\``);
    for (const [field, shape] of Object.entries(fields))
      if (value[field] !== undefined) this.#validation.below(field, () => this.check(value[field], shape));
  }

  #checkItems(value: unknown, { list, map }: Extract<ExtensionShape, { kind: "items" }>): void {
    const shape = Array.isArray(value) ? list : isObject(value) ? map : undefined;
    if (shape === undefined) {
      const expected = [...(list ? ["a list"] : []), ...(map ? ["an object"] : [])];
      return this.#reportType(value, expected.join(" or "));
    }
    for (const [key, item] of Object.entries(value as SourceObject)) {
      // `null` is a placeholder: it keeps the positions of the next items.
      if (item !== null) this.#validation.below(key, () => this.check(item, shape));
    }
  }

  #reportType(value: unknown, expected: string): void {
    this.#report(`it must be ${expected}, not ${describeType(value)}`);
  }

  #report(reason: string): void {
    const parameters = { extension: this.#name, reason };
    this.#validation.report(createDiagnostic("invalid-extension", parameters, this.#validation.place()));
  }
}
