import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { axeFindings } from "./axe.ts";
import { openBrowser, openPage } from "./open-browser.ts";
import { serve } from "./serve-site.ts";

let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;
let repository: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  browser = await openBrowser();
  site = await serve(".generated/site");
  repository = await serve(".", null);
});

afterAll(async () => {
  await browser.close();
  site.close();
  repository.close();
});

describe.each([
  "index.html",
  "README.zh-TW.html",
  "CONTRIBUTING.html",
  "decisions/exact-rationals.html",
  "examples/node/index.html",
])("the guide %s", (path) => {
  test("reads under the strict policy, with nothing that axe finds, also on a phone", async () => {
    const { page, complaints } = await openPage(browser, `${site.address}/${path}`, { width: 360, height: 740 });
    expect(await page.locator("h1").count()).toBe(1);
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    expect(complaints).toEqual([]);
  });
});

test("the guides lead to the playground and to the reference", async () => {
  const { page } = await openPage(browser, `${site.address}/decisions/exact-rationals.html`);
  await page.getByRole("link", { name: "Playground" }).click();
  await page.locator(".counts").waitFor();
  await page.goBack();
  await page.getByRole("link", { name: "API reference" }).click();
  expect(await page.title()).toContain("civic-kpi");
});

test("the module page runs the built files without a bundler", async () => {
  const { page, complaints } = await openPage(browser, `${repository.address}/docs/examples/module-page/index.html`);
  await page.locator("li").waitFor();
  expect(await page.locator("li").allInnerTexts()).toEqual([
    "1.2 查察處理違規洩密案件：還差 3 件：「年度內洩密案件查察件數」須由 2 件增至 5 件。",
  ]);
  expect(complaints.filter((text) => !text.includes("404"))).toEqual([]);
});
