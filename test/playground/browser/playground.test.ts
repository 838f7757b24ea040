import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { axeFindings } from "./axe.ts";
import { manyRecords } from "./many-records.ts";
import { openBrowser, openPage } from "./open-browser.ts";
import { serve } from "./serve-site.ts";

const SITE = ".generated/site";
const SCREENSHOTS = ".generated/screenshots";

/** The section where records are dropped. */
const RECORDS = "section:has(.drop)";

const PATIENTLY = { timeout: 60_000 } as const;

let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;
let address: string;
let page: Page;
let complaints: readonly string[];
let many: string;

beforeAll(async () => {
  many = manyRecords();
  browser = await openBrowser();
  site = await serve(SITE);
  address = `${site.address}/playground/index.html`;
});

afterAll(async () => {
  await browser.close();
  site.close();
});

beforeEach(async () => {
  ({ page, complaints } = await openPage(browser, address));
});

afterEach(async () => {
  expect(complaints).toEqual([]);
  await page.context().close();
});

const counts = (of: Page = page): Promise<string> => of.locator(".counts").innerText();
const card = (id: string) => page.locator(`[id="indicator-${id}"]`);
const openCard = (id: string) => card(id).locator("summary").click();

describe("a newcomer", () => {
  test("sees at once which indicator fails, why, and the page of its formula", async () => {
    expect(await counts()).toBe("8 項指標中，1 項未達標或落後，4 項達標或符合進度，3 項尚無數值。");
    const failure = await page.locator(".failure").innerText();
    for (const told of ["1.2 查察處理違規洩密案件", "落後", "還差 3 件", "第 25-6 頁"]) expect(failure).toContain(told);
    await page.screenshot({ path: `${SCREENSHOTS}/desktop-zh-TW.png`, fullPage: true });
  });

  test("is led from there to the arithmetic", async () => {
    await page.locator(".failure a").click();
    expect(await page.evaluate(() => document.activeElement?.closest("details")?.id)).toBe("indicator-1.2");
    expect(await card("1.2").locator(".derivation").innerText()).toContain("A/T = 2/5 = 0.4");
  });

  test("can do all by keyboard", async () => {
    await card("1.2").locator("summary").focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.type("5");
    expect(await counts()).toContain("0 項未達標");
  });

  test("sees the charts of the report", async () => {
    await page.locator("#charts-heading").scrollIntoViewIfNeeded();
    await page.locator("figure svg").nth(1).waitFor();
    expect(await page.locator(".drawing").first().getAttribute("aria-label")).toContain("1.2 查察處理違規洩密案件");
  });
});

describe("a figure", () => {
  test("changes the result as it is typed", async () => {
    await openCard("1.2");
    await page.getByLabel("年度內洩密案件查察件數", { exact: true }).fill("5");
    expect(await counts()).toContain("0 項未達標或落後，5 項達標");
    expect(await page.locator(".failure").count()).toBe(0);
  });

  test("that is wrong is told at its field", async () => {
    await openCard("2.1");
    await page.getByLabel("重大缺失件數", { exact: true }).fill("two");
    expect(await card("2.1").locator("[aria-invalid=true]").count()).toBe(1);
    expect(await card("2.1").locator(".complaint").nth(1).innerText()).toContain("two");
  });

  test("can be one that the agency reported, or none, with the reason", async () => {
    await openCard("3.1");
    await card("3.1").getByLabel("數字的來源").selectOption("reported");
    await card("3.1").getByLabel("公布的數值").fill("90%");
    expect(await card("3.1").locator("summary").innerText()).toContain("達成");
    await card("3.1").getByLabel("數字的來源").selectOption("notApplicable");
    await card("3.1").getByLabel("原因").fill("停辦");
    expect(await card("3.1").innerText()).toContain("停辦");
  });
});

describe("a formula", () => {
  test("that can't be read is pointed at while it is typed", async () => {
    await openCard("2.1");
    const editor = card("2.1").getByLabel("公式（衡量標準），可改寫");
    await editor.fill("重大缺失件數/(年度抽驗件數*100%");
    const [sentence, text, caret] = (await card("2.1").locator(".formula .complaint").textContent())?.split("\n") ?? [];
    expect(sentence).toContain("沒有收尾");
    expect(text).toBe("重大缺失件數/(年度抽驗件數*100%");
    expect(caret).toMatch(/^\u3000{6} \^$/);
    expect(await editor.getAttribute("aria-invalid")).toBe("true");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("formula-2.1");
    await page.screenshot({ path: `${SCREENSHOTS}/formula-error.png`, fullPage: true });
  });

  test("is computed as rewritten, and can be taken back", async () => {
    await openCard("2.1");
    await card("2.1").getByLabel("公式（衡量標準），可改寫").fill("重大缺失件數/10*100%");
    expect(await card("2.1").locator("summary").innerText()).toContain("20%");
    expect(await card("2.1").getByLabel("年度抽驗件數").count()).toBe(0);
    await card("2.1").getByRole("button", { name: "還原為所印公式" }).click();
    expect(await card("2.1").locator("summary").innerText()).toContain("5.88%");
  });
});

test("the language is switched, and nothing else", async () => {
  await openCard("1.2");
  await page.getByLabel("年度內洩密案件查察件數", { exact: true }).fill("4");
  await page.getByRole("button", { name: "English" }).click();
  expect(await page.getAttribute("html", "lang")).toBe("en");
  expect(await page.title()).toBe("Performance plan playground");
  expect(await counts()).toBe(
    "Of 8 indicators, 0 miss their target or pace, 5 are met or on track, 3 have no figure yet.",
  );
  expect(await card("1.2").locator("summary").innerText()).toContain("4 cases");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("language");
  await page.screenshot({ path: `${SCREENSHOTS}/desktop-en.png`, fullPage: true });
});

test("a link opens the same result for somebody else", async () => {
  await openCard("2.1");
  await page.getByLabel("重大缺失件數", { exact: true }).fill("7");
  await card("2.1").getByLabel("公式（衡量標準），可改寫").fill("重大缺失件數/年度抽驗件數*50%");
  await page.getByLabel("截至日期").fill("2017-09-30");
  const link = await page.getByLabel("此結果的連結").inputValue();
  await expect.poll(() => page.url(), PATIENTLY).toBe(link);
  const colleague = await openPage(browser, link);
  for (const part of [".counts", ".failure", ".card > summary"]) {
    const shown = await page.locator(part).allInnerTexts();
    expect(await colleague.page.locator(part).allInnerTexts()).toEqual(shown);
  }
  expect(await colleague.page.getByLabel("重大缺失件數", { exact: true }).inputValue()).toBe("7");
  expect(colleague.complaints).toEqual([]);
});

test("a link that was cut off is said to be unreadable", async () => {
  await page.goto(`${address}#1.abc`);
  expect(await page.getByRole("alert").innerText()).toContain("無法讀取");
  expect(await counts()).toContain("8 項指標");
});

describe("records", () => {
  test("are counted by the 100,000 with a progress bar, while the page answers", async () => {
    await page.getByLabel("計畫", { exact: true }).selectOption("107");
    await openCard("1.2");
    await page.getByLabel("選擇檔案，或拖放到這裡").setInputFiles(many);
    await page.getByRole("progressbar").waitFor();
    await page.getByLabel("年度內洩密案件查察件數", { exact: true }).fill("5");
    // Both at one moment: the answer is there, and the count still runs.
    const seen = await page.evaluate(() => [
      document.querySelector('[id="indicator-1.2"] summary')?.textContent,
      document.querySelector("progress")?.checkVisibility(),
    ]);
    expect(seen).toEqual([expect.stringContaining("5 件"), true]);
    const told = page.locator(".drop ~ [role=status]");
    await expect.poll(() => told.innerText(), PATIENTLY).toContain("讀完 100,000 筆");
    expect(await page.getByRole("progressbar").isVisible()).toBe(false);
    expect(await card("6.1").locator("summary").innerText()).toMatch(/\d%/);
    await page.screenshot({ path: `${SCREENSHOTS}/records.png`, fullPage: true });
  });

  test("are counted from a file that is dropped there", async () => {
    const file = await page.evaluateHandle(() => {
      const dropped = new DataTransfer();
      dropped.items.add(new File(['{"type":"leakCase"}'], "dropped.ndjson"));
      return dropped;
    });
    await page.locator(".drop").dispatchEvent("drop", { dataTransfer: file });
    await expect.poll(() => page.locator(".drop ~ [role=status]").innerText(), PATIENTLY).toContain("讀完 1 筆");
  });

  test("of the sample fill the figures in, and leave to be typed what no record says", async () => {
    await page.getByLabel("計畫", { exact: true }).selectOption("107");
    await page.getByLabel("選擇檔案，或拖放到這裡").setInputFiles(`${SITE}/playground/sample-records.ndjson`);
    await expect.poll(counts, PATIENTLY).toContain("1 項尚無數值");
    await openCard("4.1");
    await page.getByLabel("機關總數").fill("57");
    expect(await counts()).toContain("0 項尚無數值");
  });

  test("that are faulty are told by line, and the count can be stopped", async () => {
    const lines = ['{"type":"leakCase","id":"1"}', "", "not JSON"];
    await page.getByLabel("選擇檔案，或拖放到這裡").setInputFiles({
      name: "faulty.ndjson",
      mimeType: "text/plain",
      buffer: Buffer.from(lines.join("\n")),
    });
    const problems = page.locator(".drop ~ .issues");
    await expect.poll(() => problems.innerText(), PATIENTLY).toContain("第 3 行：不是 JSON");
    expect(await problems.innerText()).toContain("第 1 行：date");
    await page.getByLabel("選擇檔案，或拖放到這裡").setInputFiles(many);
    await page.getByRole("button", { name: "停止" }).click();
    expect(await page.locator(".drop ~ [role=status]").innerText()).toContain("已停止");
  });
});

describe("a pasted table", () => {
  test("is read as it is typed", async () => {
    await page.getByLabel("計畫", { exact: true }).selectOption("pasted");
    expect(await counts()).toContain("8 項指標");
    const table = "目標\t衡量指標\t衡量標準\t107年度目標值\n接種(6%)\t完成率(6%)\t完成人數/應接種人數*100%\t95%以上";
    await page.getByLabel("計畫表（由文件或試算表複製，連同標題列）").fill(table);
    expect(await counts()).toContain("1 項指標");
    await openCard("1.1");
    await page.getByLabel("完成人數").fill("96");
    await page.getByLabel("應接種人數").fill("100");
    expect(await card("1.1").locator("summary").innerText()).toContain("達成");
  });

  test("says that its page isn't known, until somebody tells", async () => {
    await page.getByLabel("計畫", { exact: true }).selectOption("pasted");
    await openCard("1.2");
    expect(await card("1.2").locator("dl").innerText()).toContain("未註明頁碼");
    await page.getByLabel("文件名稱").fill("某市施政計畫");
    await page.getByLabel("表在第幾頁").fill("12");
    expect(await card("1.2").locator("dl").innerText()).toContain("《某市施政計畫》 第 12 頁");
    expect(await card("1.2").locator(".derivation").innerText()).toContain("第 12 頁");
  });

  test("is read as somebody says, where it prints nothing", async () => {
    await page.getByLabel("計畫", { exact: true }).selectOption("pasted");
    const table = "目標\t衡量指標\t衡量標準\t107年度目標值\n衛生(6%)\t不合格件數(6%)\t不合格件數\t10件";
    await page.getByLabel("計畫表（由文件或試算表複製，連同標題列）").fill(table);
    await openCard("1.1");
    await card("1.1").getByLabel("方向").selectOption("atMost");
    await page.getByLabel("不合格件數", { exact: true }).fill("8");
    expect(await card("1.1").locator("summary").innerText()).toContain("達成");
    await card("1.1").getByLabel("方向").focus();
    await card("1.1").getByLabel("方向").selectOption("atLeast");
    expect(await card("1.1").locator("summary").innerText()).toContain("未達成");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("direction-1.1");
  });

  test("of hostile titles stays text", async () => {
    await page.getByLabel("計畫", { exact: true }).selectOption("pasted");
    const hostile = '<img src=x onerror="document.title=1">';
    const table = `目標\t衡量指標\t衡量標準\t107年度目標值\n${hostile}(6%)\t${hostile}(6%)\t甲/乙*100%\t95%以上`;
    await page.getByLabel("計畫表（由文件或試算表複製，連同標題列）").fill(table);
    await page.locator("#charts-heading").scrollIntoViewIfNeeded();
    await page.locator("figure svg").nth(1).waitFor();
    expect(await card("1.1").innerText()).toContain(hostile);
    expect(await page.locator("img, image").count()).toBe(0);
  });
});

describe("an export", () => {
  const exported = async (name: string): Promise<{ name: string; text: string }> => {
    const begun = page.waitForEvent("download");
    await page.getByRole("button", { name }).click();
    const download = await begun;
    return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
  };

  test("is a table for spreadsheets, with the mark by which Excel knows UTF-8", async () => {
    const { name, text } = await exported("CSV");
    expect(name).toBe("scorecard-106-2017-06-30.csv");
    expect(text.startsWith("\uFEFF")).toBe(true);
  });

  test("is a report in the language shown", async () => {
    expect((await exported("Markdown")).text).toMatch(/^# 臺中市政府政風處/);
  });

  test("is all of the data", async () => {
    const { plan, observations, scorecard } = JSON.parse((await exported("JSON")).text);
    expect([plan.year, observations["6.1"].inputs.道路工程查驗案件數, scorecard.points]).toEqual([106, 41, "39"]);
  });
});

describe("the page", () => {
  test.each(["zh-TW", "en"])("has nothing that axe finds, in %s", async (locale) => {
    if (locale === "en") await page.getByRole("button", { name: "English" }).click();
    for (const each of await page.locator("summary:visible").all()) await each.click();
    await page.locator("figure svg").nth(1).waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });

  test.each<readonly [state: string, part: string, lead: () => Promise<unknown>]>([
    [
      "a formula and a figure that can't be read",
      "details[open]",
      async () => {
        await openCard("2.1");
        await card("2.1").getByLabel("公式（衡量標準），可改寫").fill("重大缺失件數/(");
        await openCard("1.2");
        await page.getByLabel("年度內洩密案件查察件數", { exact: true }).fill("two");
      },
    ],
    [
      "a plan without figures",
      "main > section:nth-of-type(2)",
      () => page.getByLabel("計畫", { exact: true }).selectOption("107"),
    ],
    [
      "a pasted plan",
      "main > section:first-of-type",
      async () => {
        await page.getByLabel("計畫", { exact: true }).selectOption("pasted");
        await page.getByText("讀表時有").click();
      },
    ],
    [
      "a table that is none",
      "main",
      async () => {
        await page.getByLabel("計畫", { exact: true }).selectOption("pasted");
        await page.getByLabel("計畫表（由文件或試算表複製，連同標題列）").fill("<b>");
      },
    ],
    [
      "a count that runs",
      RECORDS,
      async () => {
        await page.getByLabel("選擇檔案，或拖放到這裡").setInputFiles(many);
        await page.getByRole("progressbar").waitFor();
      },
    ],
    [
      "faulty records",
      RECORDS,
      async () => {
        const file = { name: "x.ndjson", mimeType: "text/plain", buffer: Buffer.from("{}") };
        await page.getByLabel("選擇檔案，或拖放到這裡").setInputFiles(file);
        await page.locator(".drop ~ .issues li").first().waitFor();
      },
    ],
    ["a link that was cut off", "[role=alert]", () => page.goto(`${address}#1.abc`)],
  ])("has nothing that axe finds with %s, also on a phone", async (_, part, lead) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await lead();
    expect(await axeFindings(page, part)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });

  test("is held to its policy: a script in the page is refused", async () => {
    const refused = await page.evaluate(async () => {
      const violation = new Promise<string>((resolve) => {
        addEventListener("securitypolicyviolation", ({ effectiveDirective }) => resolve(effectiveDirective));
      });
      const script = document.createElement("script");
      script.textContent = "document.title = 'run'";
      document.body.append(script);
      return violation;
    });
    expect(refused).toBe("script-src-elem");
    expect(await page.title()).not.toBe("run");
    expect(complaints.length).toBeGreaterThan(0);
    complaints = [];
  });

  test("fits a phone, charts and all", async () => {
    const phone = await openPage(browser, address, { width: 390, height: 844 });
    await phone.page.locator("#charts-heading").scrollIntoViewIfNeeded();
    await phone.page.locator("figure svg").nth(1).waitFor();
    await phone.page.screenshot({ path: `${SCREENSHOTS}/phone.png`, fullPage: true });
    const overlong = phone.page
      .locator(".drawing")
      .evaluateAll((drawings) => drawings.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth).length);
    expect(await overlong).toBe(0);
    for (const each of await phone.page.locator("summary:visible").all()) await each.click();
    expect(await phone.page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    expect(phone.complaints).toEqual([]);
  });

  test("opens as a file as well", async () => {
    const file = await openPage(browser, new URL(`../../../${SITE}/playground/index.html`, import.meta.url).href);
    expect(await counts(file.page)).toContain("8 項指標");
    await file.page.locator("#charts-heading").scrollIntoViewIfNeeded();
    await file.page.locator("figure svg").nth(1).waitFor();
    expect(file.complaints).toEqual([]);
  });
});
