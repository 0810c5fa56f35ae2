import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";

/** All of the program: what is known of a plan holds for no other one, whatever stage differs. */
const FOLDERS = ["generator", "templates"];

/** Identifies the program: its code, the templates, and the packages they stand on. */
export function fingerprint(root, packages) {
  const hash = createHash("sha256");
  for (const folder of FOLDERS) {
    const files = readdirSync(root + folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/\.(?:test|fixture)\.ts$/.test(entry.name))
      .map((entry) => `${entry.parentPath}/${entry.name}`.slice(root.length).replaceAll("\\", "/"))
      .sort();
    for (const file of files) hash.update(`${file}\n${readFileSync(root + file, "utf8").replaceAll("\r\n", "\n")}\n`);
  }
  hash.update(JSON.stringify(packages.map(({ name, version }) => `${name}@${version}`)));
  return hash.digest("hex").slice(0, 16);
}
