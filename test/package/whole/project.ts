import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pack } from "../pack.ts";

/** An empty project of somebody else, with this package installed from its tarball. */
export class Project {
  readonly folder: string = mkdtempSync(join(tmpdir(), "civic-kpi-project-"));

  /** Installs this package with its peer, and what the project needs beside it. */
  constructor(packages: readonly string[] = []) {
    cpSync("test/package/whole/projects", this.folder, { recursive: true });
    writeFileSync(join(this.folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
    const { path } = pack(process.cwd(), this.folder);
    const install = ["install", "--no-audit", "--no-fund", "--ignore-scripts", path, "zod@^4.3.0", ...packages];
    execFileSync("npm", install, { cwd: this.folder, stdio: "pipe" });
  }

  /** What a program of the project prints; a program that fails is an error with all its output. */
  run(command: string, ...args: readonly string[]): string {
    try {
      return execFileSync(command, args, { cwd: this.folder, stdio: "pipe" }).toString();
    } catch (failure) {
      const { stdout, stderr } = failure as { stdout: Buffer; stderr: Buffer };
      throw new Error(`${command} ${args.join(" ")}\n${stdout}${stderr}`, { cause: failure });
    }
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}

/** What every program of `projects` prints: the published half-year, by way of each entry point. */
export const PRINTED = "39 of 70; read true; cases 53 of 53 passed; report of 9 lines; same class true\n";
