import { readFileSync } from "node:fs";
import type { Locale, PlanTableOptions, TableRows } from "civic-kpi";
import { htmlRows } from "./html-rows.ts";
import { Refusal } from "./refusal.ts";
import { programWordings } from "./wording.ts";

/** The table in a file: rows of a web page (.html) or of JSON (.json), else its text. */
export function readTableFile(path: string, locale: Locale): string | TableRows {
  const text = readText(path, locale);
  if (/\.html?$/i.test(path)) return htmlRows(text);
  return /\.json$/i.test(path) ? (readJson(path, text, locale) as TableRows) : text;
}

/** Options, with what a file says of single indicators added; what the command line says of one counts more. */
export function withIndicators(options: PlanTableOptions, path: string | undefined, locale: Locale): PlanTableOptions {
  if (path === undefined) return options;
  const indicators = { ...(readJson(path, readText(path, locale), locale) as PlanTableOptions["indicators"]) };
  for (const [id, own] of Object.entries(options.indicators ?? {})) indicators[id] = { ...indicators[id], ...own };
  return { ...options, indicators };
}

function readText(path: string, locale: Locale): string {
  const { unreadableFile, notUtf8 } = programWordings[locale];
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw new Refusal([unreadableFile(path, (error as Error).message)], { cause: error });
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    throw new Refusal([notUtf8(path)], { cause: error });
  }
}

/** What the data should be is for `readPlanTable` to say. */
function readJson(path: string, text: string, locale: Locale): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Refusal([programWordings[locale].unreadableFile(path, (error as Error).message)], { cause: error });
  }
}
