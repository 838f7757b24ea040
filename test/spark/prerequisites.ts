import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const OLDEST_JAVA = 17;

/** What this machine lacks to run Spark, in words for whoever starts the test. */
export class MissingPrerequisite extends Error {}

/** The Python of a virtual environment with PySpark, which is made if it isn't there yet. */
export function preparedPython(folder: string, requirements: string): string {
  requireJava();
  const python = join(folder, "bin", "python");
  const marker = join(folder, "installed.txt");
  const wanted = readFileSync(requirements, "utf8");
  if (existsSync(marker) && readFileSync(marker, "utf8") === wanted) return python;
  run(
    "python3",
    ["-m", "venv", folder],
    "Python 3.10 or later with its venv module (on Debian: apt install python3-venv)",
  );
  const install = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--requirement", requirements];
  run(python, install, "a way to PyPI, to install PySpark from");
  run("cp", [requirements, marker], "a folder that can be written to");
  return python;
}

/** Spark takes its Java from JAVA_HOME, or else from the path. */
function requireJava(): void {
  const java = process.env["JAVA_HOME"] === undefined ? "java" : join(process.env["JAVA_HOME"], "bin", "java");
  const remedy = `Java ${OLDEST_JAVA} or later, on the path or in JAVA_HOME (on Debian: apt install openjdk-17-jre-headless)`;
  const { stderr } = run(java, ["-version"], remedy);
  const version = Number(/version "(\d+)/.exec(stderr)?.[1]);
  if (!(version >= OLDEST_JAVA)) throw new MissingPrerequisite(`${remedy}; this is ${stderr.split("\n")[0]}`);
}

function run(command: string, args: readonly string[], remedy: string): { readonly stderr: string } {
  const { error, status, stderr } = spawnSync(command, args, { encoding: "utf8" });
  if (error !== undefined || status !== 0) {
    const said = error?.message ?? stderr.trim().split("\n").at(-1);
    throw new MissingPrerequisite(`${remedy}; ${command} says: ${said}`);
  }
  return { stderr };
}
