import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import vm from "node:vm";
import { commonTokens, declareClassPlugin, PluginKind, tokens } from "@stryker-mutator/api/plugin";
import {
  DryRunStatus,
  determineHitLimitReached,
  TestStatus,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner";
import { startTests } from "@vitest/runner";
import { build } from "esbuild";
import fc from "fast-check";

/**
 * Stryker's own vitest runner starts a worker for each mutant, a second or two of work; there are thousands of them.
 * This one runs the tests in its own process, with vitest's `expect` and @vitest/runner, on mutated sources that it has
 * loaded once. They keep no state; for a mutant of what is made on import they are loaded anew.
 */
class InProcessRunner {
  static inject = tokens(commonTokens.options);

  #scripts = new Map();
  #loadSources;
  #sources;

  /** @param {import("@stryker-mutator/api/core").StrykerOptions & { inProcess: { tests: string[], leftOut: string[] } }} options */
  constructor({ inProcess }) {
    this.tests = inProcess.tests;
    this.leftOut = new Set(inProcess.leftOut);
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    // The same few runs for each mutant, and no search for the simplest counterexample.
    process.env["FAST_CHECK_RUNS"] ??= "5";
    fc.configureGlobal({ seed: 1, numRuns: Number(process.env["FAST_CHECK_RUNS"]), endOnFailure: true });
    const files = this.tests.flatMap(testsBelow).filter((file) => !this.leftOut.has(path.basename(file)));
    const { scripts, loadSources } = await loadScripts(files);
    this.#scripts = scripts;
    this.#loadSources = loadSources;
    this.#sources = loadSources();
  }

  async dryRun() {
    const state = stryker();
    this.#sources = this.#loadSources();
    const { tests, failed } = await this.#run([...this.#scripts.keys()], {
      onBeforeTryTask: (test) => {
        state.currentTestId = idOf(test);
      },
      onAfterRunTask: () => {
        state.currentTestId = undefined;
      },
    });
    if (failed !== undefined) return { status: DryRunStatus.Error, errorMessage: failed };
    return { status: DryRunStatus.Complete, tests, mutantCoverage: state.mutantCoverage };
  }

  /** @param {import("@stryker-mutator/api/test-runner").MutantRunOptions} options */
  async mutantRun({ activeMutant, testFilter, hitLimit, disableBail, mutantActivation }) {
    const isStatic = mutantActivation === "static";
    if (!isStatic) this.#sources ??= this.#loadSources();
    const state = Object.assign(stryker(), { activeMutant: activeMutant.id, hitLimit, hitCount: 0 });
    if (isStatic) {
      try {
        this.#sources = this.#loadSources();
      } catch (error) {
        state.activeMutant = undefined;
        this.#sources = undefined;
        return toMutantRunResult({ status: DryRunStatus.Complete, tests: [notLoaded(String(error))] });
      }
    }
    const wanted = testFilter && new Set(testFilter);
    const wantedFiles = new Set(testFilter?.map(fileOf));
    const files = [...this.#scripts.keys()].filter((file) => wanted === undefined || wantedFiles.has(file));
    let bailed = false;
    const hooks = {
      onBeforeRunTask: (test) => {
        if (bailed || wanted?.has(idOf(test)) === false) test.mode = "skip";
      },
      onAfterRunTask: (test) => {
        bailed ||= !disableBail && test.result?.state === "fail";
      },
    };
    const tests = [];
    for (const file of files) {
      const { tests: results, failed } = await this.#run([file], hooks);
      tests.push(...(failed === undefined ? results : [notLoaded(failed)]));
      bailed ||= failed !== undefined;
      if (bailed) break;
    }
    state.activeMutant = undefined;
    // The next mutant of this kind loads them with its own fault, and only another needs them sound.
    if (isStatic) this.#sources = undefined;
    const endless = determineHitLimitReached(state.hitCount, hitLimit);
    if (endless) return toMutantRunResult(endless);
    return toMutantRunResult({ status: DryRunStatus.Complete, tests });
  }

  async #run(files, hooks) {
    const importFile = (file) => this.#scripts.get(file)?.(this.#sources);
    const tasks = await startTests(files, { config: CONFIG, importFile, ...hooks });
    const tests = tasks.flatMap(testsOf).filter((test) => test.mode !== "skip" && test.result !== undefined);
    return { tests: tests.map(resultOf), failed: tasks.map(errorOf).find((error) => error !== undefined) };
  }
}

const CONFIG = {
  root: process.cwd(),
  setupFiles: [],
  name: undefined,
  passWithNoTests: true,
  testNamePattern: undefined,
  allowOnly: false,
  sequence: { seed: 1, hooks: "stack", setupFiles: "list" },
  chaiConfig: undefined,
  maxConcurrency: 1,
  testTimeout: 600_000,
  hookTimeout: 600_000,
  retry: 0,
  includeTaskLocation: false,
  tags: [],
  tagsFilter: undefined,
  strictTags: false,
};

/** What the mutated sources share with their runner. */
function stryker() {
  globalThis.__stryker__ ??= {};
  return globalThis.__stryker__;
}

function testsBelow(folder) {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".test.ts"))
    .map((file) => path.join(folder, file))
    .sort((left, right) => Number(isOfLaws(left)) - Number(isOfLaws(right)) || left.localeCompare(right));
}

/** Property tests cost most: they come last, for what no example has found. */
function isOfLaws(file) {
  return file.endsWith("laws.test.ts");
}

/** The sources as one function that loads them all anew, and each test file as one that runs on a set of them. */
async function loadScripts(files) {
  const packages = new Map();
  const sources = readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => path.resolve("src", file));
  const entry = [
    ...sources.map((file, index) => `import * as source${index} from ${JSON.stringify(file)};`),
    `loaded(new Map([${sources.map((file, index) => `[${JSON.stringify(file)}, source${index}]`).join(", ")}]));`,
  ].join("\n");
  const [core] = await compiled({ stdin: { contents: entry, resolveDir: process.cwd() } }, [fromPackages(packages)]);
  const loadSources = () => {
    let instance;
    core?.script(packages, undefined, (loaded) => {
      instance = loaded;
    });
    return instance;
  };
  const tests = await compiled({ entryPoints: files }, [fromSources(loadSources()), fromPackages(packages)]);
  const scripts = new Map(tests.map(({ file, script }) => [file, (instance) => script(packages, instance)]));
  return { loadSources, scripts: new Map(files.map((file) => [file, scripts.get(file)])) };
}

async function compiled(entry, plugins) {
  const { outputFiles } = await build({
    ...entry,
    // Stryker changes into its copy of the project after esbuild has looked where it is.
    absWorkingDir: process.cwd(),
    outdir: ".",
    outbase: ".",
    bundle: true,
    write: false,
    format: "iife",
    platform: "node",
    target: "node20",
    plugins,
    logLevel: "error",
  });
  return outputFiles.map(({ path: file, text }) => ({
    file: path.relative(process.cwd(), file).replace(/\.js$/, ".ts"),
    script: vm.compileFunction(text, ["packages", "sources", "loaded"], { filename: file }),
  }));
}

/** A package is loaded once and shared by all. */
function fromPackages(packages) {
  return {
    name: "packages",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^[a-z@]/ }, ({ path: name, kind }) =>
        kind === "entry-point" ? undefined : { path: name, namespace: "package" },
      );
      onLoad({ filter: /./, namespace: "package" }, async ({ path: name }) => {
        packages.set(name, await import(name));
        return { contents: exportsOf(packages.get(name), `packages.get(${JSON.stringify(name)})`) };
      });
    },
  };
}

/** What tests import of the sources, by its path or by the name of an entry point, comes from the set they run on. */
function fromSources(sources) {
  return {
    name: "sources",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^civic-kpi/ }, ({ path: name }) => ({
        path: path.resolve("src", name.slice("civic-kpi/".length), "index.ts"),
        namespace: "source",
      }));
      onResolve({ filter: /\/src\/.*\.ts$/ }, ({ path: file, resolveDir }) => ({
        path: path.resolve(resolveDir, file),
        namespace: "source",
      }));
      onLoad({ filter: /./, namespace: "source" }, ({ path: file }) => ({
        contents: exportsOf(sources.get(file), `sources.get(${JSON.stringify(file)})`),
      }));
      onLoad({ filter: /\/test\/.*\.ts$/ }, ({ path: file }) => ({
        contents: readFileSync(file, "utf8").replaceAll("import.meta.url", JSON.stringify(pathToFileURL(file))),
        loader: "ts",
      }));
    },
  };
}

function exportsOf(module, expression) {
  const names = Object.keys(module).filter((name) => /^\w+$/.test(name) && name !== "default");
  return `export default ${expression}.default; export const { ${names.join(", ")} } = ${expression};`;
}

function testsOf(task) {
  return task.type === "test" ? [task] : task.tasks.flatMap(testsOf);
}

/** What kept a file or a group of tests from running at all. */
function errorOf(task) {
  if (task.type === "test") return undefined;
  return task.result?.errors?.[0]?.message ?? task.tasks.map(errorOf).find((error) => error !== undefined);
}

function notLoaded(failureMessage) {
  return { id: "loading", name: "loading the tests", timeSpentMs: 0, status: TestStatus.Failed, failureMessage };
}

function idOf(test) {
  return `${test.file.filepath}#${nameOf(test)}`;
}

function fileOf(id) {
  return id.slice(0, id.indexOf("#"));
}

function nameOf({ name, suite }) {
  return suite === undefined ? name : `${nameOf(suite)} ${name}`;
}

function resultOf(test) {
  const failed = test.result.state === "fail";
  return {
    id: idOf(test),
    name: nameOf(test),
    fileName: path.resolve(test.file.filepath),
    timeSpentMs: test.result.duration ?? 0,
    status: failed ? TestStatus.Failed : TestStatus.Success,
    ...(failed && { failureMessage: test.result.errors?.[0]?.message ?? "failed" }),
  };
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "in-process", InProcessRunner)];

export const strykerValidationSchema = {
  properties: {
    inProcess: {
      type: "object",
      properties: {
        tests: { type: "array", items: { type: "string" } },
        leftOut: { type: "array", items: { type: "string" } },
      },
    },
  },
};
