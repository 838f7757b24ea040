import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Extractor, ExtractorConfig, ExtractorLogLevel } from "@microsoft/api-extractor";

/** A declaration as the report parts them: its tag, then its text. */
const DECLARATION = /(?=^\/\/ @)/m;

/**
 * The public types of an entry point as it is built, sorted by name and without their docstrings, together with every
 * type that they are computed from.
 */
export function apiReport(entry: string): string {
  const folder = mkdtempSync(join(tmpdir(), "civic-kpi-api-"));
  try {
    return declarationsOf(extract(entry, folder));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What of a report is not in that of the core as well: types of the core that an entry point speaks of, but doesn't export. */
export function withoutCore(report: string, core: string): string {
  const known = new Set(core.split(DECLARATION).map((text) => text.replaceAll("export ", "").trim()));
  return report
    .split(DECLARATION)
    .filter((text) => /^(?:export|import) /m.test(text) || !known.has(text.trim()))
    .join("");
}

function extract(entry: string, folder: string): string {
  const declarations = join(process.cwd(), "dist", `${entry}.d.ts`);
  const reportFileName = `${entry}.api.md`;
  const silent = { default: { logLevel: ExtractorLogLevel.None } };
  const config = ExtractorConfig.prepare({
    configObjectFullPath: undefined,
    packageJsonFullPath: join(process.cwd(), "package.json"),
    configObject: {
      projectFolder: process.cwd(),
      mainEntryPointFilePath: declarations,
      compiler: {
        overrideTsconfig: {
          compilerOptions: {
            target: "es2022",
            lib: ["es2022"],
            module: "esnext",
            moduleResolution: "bundler",
            types: [],
            skipLibCheck: true,
          },
          files: [declarations],
        },
      },
      apiReport: {
        enabled: true,
        reportFolder: folder,
        reportTempFolder: join(folder, "temp"),
        reportFileName,
        includeForgottenExports: true,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      newlineKind: "lf",
      messages: {
        compilerMessageReporting: { default: { logLevel: ExtractorLogLevel.Error } },
        extractorMessageReporting: silent,
        tsdocMessageReporting: silent,
      },
    },
  });
  const { succeeded } = Extractor.invoke(config, {
    localBuild: true,
    messageCallback: (message) => {
      message.handled = message.logLevel !== ExtractorLogLevel.Error;
    },
  });
  if (!succeeded) throw new Error(`The declarations of ${entry} can't be read: see above.`);
  return readFileSync(join(folder, reportFileName), "utf8");
}

function declarationsOf(report: string): string {
  const [, declarations = ""] = /```ts\n(?<declarations>.*)```/s.exec(report) ?? [];
  // Whether a name has a docstring is the linter's and typedoc's question.
  return declarations
    .replaceAll(/^ *\/\/ \((?:undocumented|No @packageDocumentation.*)\)\n/gm, "")
    .replaceAll(/^(?<tag>\/\/ @.*) \(undocumented\)$/gm, "$<tag>");
}
