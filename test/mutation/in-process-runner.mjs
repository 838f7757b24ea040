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
import { build } from "esbuild";
import fc from "fast-check";
import { collectTests, failureOf, testing } from "./collect-tests.mjs";

/**
 * Stryker's own vitest runner starts a worker for each mutant, a second or two of work; there are thousands of them.
 * This one runs the tests in its own process, with vitest's `expect`, on mutated sources that it has loaded and tests that it has
 * collected once. They keep no state; for a mutant of what is made on import they are loaded anew.
 */
class InProcessRunner {
  static inject = tokens(commonTokens.options);

  #scripts = new Map();
  #collected = new Map();
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
  }

  async dryRun() {
    const state = stryker();
    this.#load();
    try {
      const results = [];
      for (const test of this.#wantedTests()) {
        state.currentTestId = test.id;
        results.push(await resultOf(test));
        state.currentTestId = undefined;
      }
      return { status: DryRunStatus.Complete, tests: results, mutantCoverage: state.mutantCoverage };
    } catch (error) {
      return { status: DryRunStatus.Error, errorMessage: String(error) };
    }
  }

  /** @param {import("@stryker-mutator/api/test-runner").MutantRunOptions} options */
  async mutantRun({ activeMutant, testFilter, hitLimit, disableBail, mutantActivation }) {
    const isStatic = mutantActivation === "static";
    if (!isStatic && this.#sources === undefined) this.#load();
    const state = Object.assign(stryker(), { activeMutant: activeMutant.id, hitLimit, hitCount: 0 });
    const tests = await this.#runMutant(isStatic, testFilter && new Set(testFilter), disableBail);
    state.activeMutant = undefined;
    // The next mutant of this kind loads them with its own fault, and only another needs them sound.
    if (isStatic) this.#sources = undefined;
    const endless = determineHitLimitReached(state.hitCount, hitLimit);
    if (endless) return toMutantRunResult(endless);
    return toMutantRunResult({ status: DryRunStatus.Complete, tests });
  }

  /** The results up to the first test that fails; what can't be loaded any more has failed as well. */
  async #runMutant(isStatic, wanted, disableBail) {
    const results = [];
    try {
      if (isStatic) this.#load();
      for (const test of this.#wantedTests(wanted)) {
        const result = await resultOf(test);
        results.push(result);
        if (result.status === TestStatus.Failed && !disableBail) break;
      }
    } catch (error) {
      results.push(notLoaded(String(error)));
    }
    return results;
  }

  *#wantedTests(wanted) {
    const files = wanted && new Set([...wanted].map(fileOf));
    for (const file of this.#scripts.keys())
      if (files?.has(file) ?? true) yield* this.#testsOf(file).filter(({ id }) => wanted?.has(id) ?? true);
  }

  #load() {
    this.#sources = this.#loadSources();
    this.#collected = new Map();
  }

  #testsOf(file) {
    const known = this.#collected.get(file);
    if (known !== undefined) return known;
    const tests = collectTests(file, () => this.#scripts.get(file)?.(this.#sources));
    this.#collected.set(file, tests);
    return tests;
  }
}

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

/** The sources that tests use as one function that loads them anew, and each test file as one that runs on a set of them. */
async function loadScripts(files) {
  const packages = new Map();
  const sources = readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => path.resolve("src", file));
  const all = (await sourceLoader(sources, packages))();
  const used = new Set();
  const tests = await compiled({ entryPoints: files }, [fromSources(all, used), fromPackages(packages)]);
  const scripts = new Map(tests.map(({ file, script }) => [file, (instance) => script(packages, instance)]));
  return {
    loadSources: await sourceLoader([...used], packages),
    scripts: new Map(files.map((file) => [file, scripts.get(file)])),
  };
}

async function sourceLoader(sources, packages) {
  const entry = [
    ...sources.map((file, index) => `import * as source${index} from ${JSON.stringify(file)};`),
    `loaded(new Map([${sources.map((file, index) => `[${JSON.stringify(file)}, source${index}]`).join(", ")}]));`,
  ].join("\n");
  const [core] = await compiled({ stdin: { contents: entry, resolveDir: process.cwd() } }, [fromPackages(packages)]);
  return () => {
    let instance;
    core?.script(packages, undefined, (loaded) => {
      instance = loaded;
    });
    return instance;
  };
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
        packages.set(name, name === "vitest" ? testing : await import(name));
        return { contents: exportsOf(packages.get(name), `packages.get(${JSON.stringify(name)})`) };
      });
    },
  };
}

/** What tests import of the sources, by its path or by the name of an entry point, comes from the set they run on. */
function fromSources(sources, used) {
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
      onLoad({ filter: /./, namespace: "source" }, ({ path: file }) => {
        used.add(file);
        return { contents: exportsOf(sources.get(file), `sources.get(${JSON.stringify(file)})`) };
      });
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

function notLoaded(failureMessage) {
  return { id: "loading", name: "loading the tests", timeSpentMs: 0, status: TestStatus.Failed, failureMessage };
}

function fileOf(id) {
  return id.slice(0, id.indexOf("#"));
}

async function resultOf(test) {
  const start = performance.now();
  const failure = await failureOf(test);
  return {
    id: test.id,
    name: test.name,
    fileName: path.resolve(test.file),
    timeSpentMs: performance.now() - start,
    ...(failure === undefined
      ? { status: TestStatus.Success }
      : { status: TestStatus.Failed, failureMessage: String(failure.message ?? failure) }),
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
