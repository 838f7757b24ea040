import { format } from "node:util";
import * as vitest from "vitest";

/**
 * As much of vitest as the tests use, for a file that is run thousands of times: its own collector takes longer for each
 * of them than the tests. `expect` and `vi` are vitest's.
 */
let group = { name: "", before: [], after: [] };
let collected = [];

function test(name, ...rest) {
  const { before, after } = group;
  const path = [group.name, name].filter((part) => part !== "").join(" ");
  collected.push({ name: path, run: rest.at(-1), before, after });
}

function describe(name, ...rest) {
  const outer = group;
  group = {
    name: [outer.name, name].filter((part) => part !== "").join(" "),
    before: [...outer.before],
    after: [...outer.after],
  };
  rest.at(-1)();
  group = outer;
}

/** One of them for each row of a table, as vitest does: rows are spread where all of them are lists. */
function each(made) {
  return (rows) => {
    const areLists = rows.every(Array.isArray);
    return (name, ...rest) => {
      for (const row of rows) {
        const values = areLists ? row : [row];
        made(titleOf(name, values), () => rest.at(-1)(...values));
      }
    };
  };
}

function titleOf(name, values) {
  const [first] = values;
  const named = name.replace(/\$(\w+)/g, (printed, key) => String(first?.[key] ?? printed));
  const places = named.match(/%[a-z]/g)?.length ?? 0;
  return places === 0 ? named : format(named, ...values.slice(0, places));
}

test.each = each(test);
describe.each = each(describe);

/** What `import … from "vitest"` gives to a test. */
export const testing = {
  ...vitest,
  describe,
  test,
  it: test,
  beforeEach: (hook) => group.before.push(hook),
  afterEach: (hook) => group.after.push(hook),
};

/** The tests of a file, which `load` runs through; tests of the same name are told apart by their order. */
export function collectTests(file, load) {
  group = { name: "", before: [], after: [] };
  collected = [];
  load();
  const times = new Map();
  return collected.map(({ name, ...rest }) => {
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    return { name, ...rest, file, id: `${file}#${name}${time === 1 ? "" : ` (${time})`}` };
  });
}

/** Runs a test; gives what it threw, if anything. */
export async function failureOf({ run, before, after }) {
  try {
    for (const hook of before) await hook();
    await run();
    return undefined;
  } catch (error) {
    return error ?? new Error("threw nothing");
  } finally {
    for (const hook of after) await hook();
  }
}
