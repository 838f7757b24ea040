import { readFileSync } from "node:fs";
import type { Locale, TableRows } from "civic-kpi";
import { htmlRows } from "./html-rows.ts";
import { Refusal } from "./refusal.ts";
import { programWordings } from "./wording.ts";

/** The table in a file: rows of a web page (.html) or of JSON (.json), else its text. */
export function readTableFile(path: string, locale: Locale): string | TableRows {
  const text = readText(path, locale);
  if (/\.html?$/i.test(path)) return htmlRows(text);
  return /\.json$/i.test(path) ? readJson(path, text, locale) : text;
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

/** What is no table of rows is for `readPlanTable` to say. */
function readJson(path: string, text: string, locale: Locale): TableRows {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Refusal([programWordings[locale].unreadableFile(path, (error as Error).message)], { cause: error });
  }
}
