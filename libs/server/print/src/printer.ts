import { existsSync } from 'node:fs';
import { chromium, type Browser, type Page, type Route } from 'playwright-core';
import { FONTS, fontFile, fontStyle } from './fonts';

/** Nothing but the page: no first-run pages, no calls home. */
const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const PAGES_AT_ONCE = 2;
const WAITING_MOST = 8;
const MILLISECONDS_MOST = 120_000;
/** An address that no network has: everything at it is answered by the printer. */
const PLACE = 'http://print.invalid';
const FOOT = '<div style="width:100%;font-size:8px;text-align:center;color:#4d4d4d"><span class="pageNumber"></span> / <span class="totalPages"></span></div>';

/** Why nothing was printed. */
export class NotPrinted extends Error {
  constructor(readonly code: 'PRINTER_NOT_THERE' | 'PRINTER_BUSY') {
    super(code);
  }
}

/** The browser that prints, or null where this machine has none. `TOROKU_BROWSER` says where another one is. */
export function printingBrowser(): string | null {
  return [process.env['TOROKU_BROWSER'], '/usr/bin/chromium'].find((path): path is string => !!path && existsSync(path)) ?? null;
}

/** Prints documents with one browser, opened when it is first needed: a few pages at once, the others wait in turn, and too many are sent away. */
export class Printer {
  private browser: Promise<Browser> | null = null;
  private printing = 0;
  private readonly waiting: (() => void)[] = [];
  private style: Promise<string> | null = null;

  constructor(private readonly executablePath: string | null = printingBrowser()) {}

  /** The document as a tagged PDF with an outline, its fonts inside. */
  async printPdf(html: string): Promise<Buffer> {
    if (!this.executablePath) throw new NotPrinted('PRINTER_NOT_THERE');
    await this.turn();
    try {
      return await this.printed(html);
    } finally {
      this.passOn();
    }
  }

  /** Gives the browser back. */
  async close(): Promise<void> {
    const opened = this.browser;
    this.browser = null;
    await opened?.then((browser) => browser.close()).catch(() => undefined);
  }

  private async turn(): Promise<void> {
    if (this.printing < PAGES_AT_ONCE) this.printing += 1;
    else if (this.waiting.length < WAITING_MOST) await new Promise<void>((resolve) => this.waiting.push(resolve));
    else throw new NotPrinted('PRINTER_BUSY');
  }

  /** The place goes to whoever waited longest, so that nobody slips in between. */
  private passOn(): void {
    const next = this.waiting.shift();
    if (next) next();
    else this.printing -= 1;
  }

  private async printed(html: string): Promise<Buffer> {
    const style = await (this.style ??= fontStyle());
    const context = await (await this.opened()).newContext({ javaScriptEnabled: false, serviceWorkers: 'block', acceptDownloads: false });
    const tooLate = setTimeout(() => void context.close().catch(() => undefined), MILLISECONDS_MOST);
    try {
      const page = await context.newPage();
      await page.route('**/*', answering(html.replace('</head>', () => `<style>${style}</style></head>`)));
      return await pdfOf(page);
    } finally {
      clearTimeout(tooLate);
      await context.close().catch(() => undefined);
    }
  }

  /** The browser; another one when the last has gone away or could not be opened. */
  private opened(): Promise<Browser> {
    this.browser ??= this.launched();
    return this.browser;
  }

  private async launched(): Promise<Browser> {
    try {
      const browser = await chromium.launch({ executablePath: this.executablePath ?? '', args: ARGUMENTS, handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false });
      browser.on('disconnected', () => void (this.browser = null));
      return browser;
    } catch {
      this.browser = null;
      throw new NotPrinted('PRINTER_NOT_THERE');
    }
  }
}

async function pdfOf(page: Page): Promise<Buffer> {
  await page.goto(`${PLACE}/`, { waitUntil: 'networkidle', timeout: MILLISECONDS_MOST });
  return page.pdf({ tagged: true, outline: true, format: 'A4', displayHeaderFooter: true, headerTemplate: '<span></span>', footerTemplate: FOOT, printBackground: true, margin: { top: '18mm', bottom: '20mm', left: '16mm', right: '16mm' } });
}

/** Answers the document and its fonts; nothing else is there. */
function answering(html: string): (route: Route) => Promise<void> {
  return async (route) => {
    const { origin, pathname } = new URL(route.request().url());
    if (origin !== PLACE) return route.abort();
    if (pathname === '/') return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
    const font = pathname.startsWith(FONTS) ? await fontFile(pathname.slice(FONTS.length)) : null;
    return font ? route.fulfill({ contentType: 'font/woff2', body: font }) : route.abort();
  };
}
