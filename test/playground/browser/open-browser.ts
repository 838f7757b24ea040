import { type Browser, chromium, type Page } from "playwright-core";
import { findChromium } from "./find-chromium.ts";

/** Generous: a slow machine must not fail a test that says nothing of time. */
const PATIENCE = 60_000;

export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: findChromium() ?? "chromium",
    timeout: PATIENCE,
    args: [
      "--no-sandbox", // a container's root has no other way
      "--disable-dev-shm-usage", // which is small in a container
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

/**
 * A page, and all there is to complain of: errors of scripts, what the page's policy has refused, and whatever it asks of
 * any other server.
 */
export async function openPage(
  browser: Browser,
  address: string,
  size: { readonly width: number; readonly height: number } = { width: 1280, height: 900 },
): Promise<{ page: Page; complaints: string[] }> {
  const context = await browser.newContext({ viewport: size, acceptDownloads: true, locale: "zh-TW" });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  const home = new URL(address).protocol === "file:" ? "file:" : new URL(address).origin;
  page.on("request", (request) => {
    const isOwn = [home, "data:", "blob:"].some((start) => request.url().startsWith(start));
    if (!isOwn) complaints.push(`asks for ${request.url()}`);
  });
  await page.goto(address);
  return { page, complaints };
}
