/** The packages in a bundle and their licences, which go wherever their code goes. */
import { readdirSync, readFileSync } from "node:fs";

/** The folder of the package that a file is of: the last one, where packages are in packages. */
const PACKAGE = /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/;

/** The packages that a bundle has code of, sorted by name. */
export function listBundledPackages(root, { outputs }) {
  const files = Object.values(outputs).flatMap(({ inputs }) =>
    Object.keys(inputs).filter((file) => inputs[file].bytesInOutput > 0),
  );
  const folders = new Set(files.flatMap((file) => PACKAGE.exec(file) ?? []));
  return [...folders]
    .map((folder) => `${root}${folder}`)
    .map((folder) => ({ folder, ...JSON.parse(readFileSync(`${folder}/package.json`, "utf8")) }))
    .sort((a, b) => (`${a.name}@${a.version}` < `${b.name}@${b.version}` ? -1 : 1));
}

/** The licences of all of them; throws where a package says nothing of one. */
export function printLicences(packages) {
  const texts = packages.map(({ folder, name, version, license, author, homepage }) => {
    const files = readdirSync(folder).filter((file) =>
      /^(?:licen[cs]e|copying|notice|third.?party.?notice)/i.test(file),
    );
    if (files.length === 0 && typeof license !== "string") throw new Error(`${name}@${version} has no licence.`);
    const holder = typeof author === "string" ? author : (author?.name ?? homepage ?? "its authors");
    const parts =
      files.length > 0
        ? files.sort().map((file) => readFileSync(`${folder}/${file}`, "utf8").trim())
        : [`Copyright ${holder}`];
    return [`${name} ${version} (${license})`, ...parts].join("\n\n");
  });
  const head = "specloom contains code of these packages, each under the licence below its name.";
  return `${[head, ...texts].join(`\n\n${"-".repeat(80)}\n\n`).replaceAll("\r\n", "\n")}\n`;
}
