import { evaluatePlan } from "civic-kpi";
import { toHtml, toHtmlPage } from "civic-kpi/report";
import { firstHalf106, plan106 } from "civic-kpi/taichung";
import { describe, expect, it } from "vitest";

const { asOf, observations } = firstHalf106;
const card = evaluatePlan(plan106, observations, { asOf });
const html = toHtml(plan106, card, { observations });

describe("the HTML report", () => {
  it("has the columns of the plan's part four as heads of columns", () => {
    const heads = [...html.matchAll(/<th scope="col">(.*?)<\/th>/g)].map(([, head]) => head);
    expect(heads).toEqual(["策略績效目標", "衡量指標", "原訂目標值", "績效衡量暨達成情形分析"]);
  });

  it("gives each goal as many rows as it has indicators", () => {
    const spans = [...html.matchAll(/<th scope="rowgroup" rowspan="(\d+)">(\d) /g)].map(([, span, id]) => [id, span]);
    expect(spans).toEqual([
      ["1", "2"],
      ["2", "1"],
      ["3", "1"],
      ["4", "1"],
      ["5", "1"],
      ["6", "1"],
      ["7", "1"],
    ]);
  });

  it("is told in its own language to screen readers, with lights in words", () => {
    expect(html).toContain('lang="zh-TW"');
    expect(html).toContain("<caption>臺中市政府政風處 106 年度績效衡量（截至民國106年6月30日）</caption>");
    expect(html).toContain("燈號：黃燈");
    expect(toHtml(plan106, card, { locale: "en" })).toContain('lang="en"');
  });

  it("has no style, no script and no address, so that it stands under any policy", () => {
    expect(html).not.toMatch(/<script|<style|style=|href=|src=|\son\w+=/);
  });

  it("closes what it opens", () => {
    const open: string[] = [];
    for (const [, slash, name = ""] of html.matchAll(/<(\/?)([a-z]+\d?)[^>]*>/g)) {
      if (name === "br") continue;
      if (slash === "") open.push(name);
      else expect(open.pop()).toBe(name);
    }
    expect(open).toEqual([]);
  });

  it("can be a page of its own", () => {
    const page = toHtmlPage(plan106, card, { observations });
    expect(page).toMatch(/^<!doctype html>\n<html lang="zh-TW">\n<head>\n<meta charset="utf-8">/);
    expect(page).toContain("<caption><h1>臺中市政府政風處 106 年度");
    expect(page).toContain(html.slice(html.indexOf("<thead>")));
  });
});
