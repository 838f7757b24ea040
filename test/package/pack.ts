import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A tarball as it would be published. */
export interface Packed {
  readonly path: string;
  readonly sha512: string;
  readonly files: readonly string[];
}

/** Packs a folder that is built. */
export function pack(folder: string, destination: string): Packed {
  const output = execFileSync("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", destination], {
    cwd: folder,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const answer: unknown = JSON.parse(output.toString());
  // npm 12 answers with an object by package name, npm 11 and earlier with a list.
  const [packed] = Object.values(answer as object) as { filename: string; files: { path: string }[] }[];
  if (packed === undefined) throw new Error("npm packed nothing");
  const path = join(destination, packed.filename);
  const sha512 = createHash("sha512").update(readFileSync(path)).digest("hex");
  return { path, sha512, files: packed.files.map((file) => file.path).sort() };
}
