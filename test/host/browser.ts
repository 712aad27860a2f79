import { chromium, type Browser, type Page } from 'playwright-core';
import type { BrowserProgram } from './install-browser';

export interface WindowOptions {
  readonly width?: number;
  readonly height?: number;
  /** Device pixels per CSS pixel. */
  readonly scale?: number;
}

export interface BrowserWindow {
  readonly browser: Browser;
  readonly page: Page;
}

/** Opens one empty headless window. */
export async function openBrowserWindow(
  program: BrowserProgram,
  { width = 1280, height = 800, scale = 1 }: WindowOptions = {},
): Promise<BrowserWindow> {
  const browser = await chromium.launch({
    executablePath: program.executable,
    env: { ...definedEnvironment(), ...program.env },
    args: ['--no-sandbox', '--disable-gpu', '--force-color-profile=srgb'],
    timeout: 120_000,
  });
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: scale,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  return { browser, page: await context.newPage() };
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
