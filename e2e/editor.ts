// A real VS Code on a folder of copies, with the extension in its Node host or in a web worker, and a browser that looks at it.
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { startCodeServer } from '../scripts/codeServer.mjs';
import { onPath } from '../scripts/run.mjs';
import { EXAMPLES, EXTENSIONS, SCREENSHOTS } from './places';
import { poll, Workbench } from './workbench';

/** Where the extension runs: a Node process, or a web worker in the browser. */
export type ExtensionHost = 'node' | 'worker';

/** How an editor is started. */
export interface EditorOptions {
  readonly host: ExtensionHost;
  /** File names and texts in the folder, beside the examples. */
  readonly files?: Readonly<Record<string, string>>;
  /** Settings of the user, over those of the tests. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Another extensions folder than the shared one. */
  readonly extensions?: string;
}

/** A running editor. */
export interface Editor {
  readonly page: Page;
  readonly workbench: Workbench;
  /** The folder that is open. */
  readonly folder: string;
  /** Opens the editor afresh with a file of the folder. */
  open(file: string): Promise<void>;
  /** Opens the editor afresh on the folder, without a file. */
  openFolder(): Promise<void>;
  /** What a person sees, apart from the status bar, as one text: to tell whether something changed. */
  inSight(): Promise<string>;
  /** Puts messages, panels and editors away. */
  tidy(): Promise<void>;
  /** Text of a file of the folder as it is on disk. */
  read(file: string): Promise<string>;
  /** Saves a picture under a name. */
  picture(name: string): Promise<void>;
  stop(): Promise<void>;
}

const CHROMIUM_ARGS = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  ...['--disable-component-update', '--disable-sync', '--force-color-profile=srgb'],
];

// Nothing that moves, asks or takes room, so that tests see the draft and pictures show it.
const SETTINGS = {
  'workbench.startupEditor': 'none',
  'workbench.reduceMotion': 'on',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.colorTheme': 'Default Light Modern',
  'chat.disableAIFeatures': true,
  'window.commandCenter': false,
  'editor.minimap.enabled': false,
  'editor.fontFamily': 'DejaVu Sans Mono',
  'editor.accessibilitySupport': 'off',
  'editor.cursorBlinking': 'solid',
  'editor.hover.delay': 150,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'telemetry.telemetryLevel': 'off',
};

/** Starts an editor on copies of the examples. */
export async function startEditor(options: EditorOptions): Promise<Editor> {
  const home = await mkdtemp(join(tmpdir(), 'peildatum-e2e-'));
  const folder = join(home, 'concepten');
  await cp(EXAMPLES, folder, { recursive: true });
  for (const [name, text] of Object.entries(options.files ?? {})) await writeFile(join(folder, name), text);
  const kind = options.host === 'worker' ? { 'remote.extensionKind': { 'peildatum.peildatum': ['ui'] } } : {};
  const settings = { ...SETTINGS, ...kind, ...options.settings };
  const server = await startCodeServer({
    folder,
    extensionsDir: options.extensions ?? EXTENSIONS,
    userDataDir: join(home, 'user'),
    settings,
  });
  const browser = await chromium.launch({
    executablePath: onPath('chromium') ?? '/usr/bin/chromium',
    args: CHROMIUM_ARGS,
  });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'nl-NL' });
  // What lies outside is answered here: no test reaches for the network, and a page that opens has its address.
  await page.context().route(/^https?:\/\/(?!127\.0\.0\.1)/u, (route) => route.fulfill({ body: '' }));
  page.setDefaultTimeout(45_000);
  const workbench = new Workbench(page);
  return {
    page,
    workbench,
    folder,
    async open(file) {
      await page.goto(server.address(join(folder, file)));
      await workbench.ready(file);
    },
    async openFolder() {
      await page.goto(server.address());
      await page.locator('.monaco-workbench .part.editor').waitFor({ timeout: 60_000 });
      await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout: 60_000 });
      // Its commands are there once its view is.
      await page.locator('.activitybar [class*="view-extension-peildatum"]').first().waitFor({ timeout: 60_000 });
    },
    inSight: async () => {
      const parts =
        '.part.editor, .part.panel, .part.sidebar .composite.title, .quick-input-widget, .notification-toast';
      const seen = await page.locator(parts).filter({ visible: true }).allInnerTexts();
      return seen.join('\n');
    },
    async tidy() {
      await page.keyboard.press('Escape');
      if (await workbench.messages().count()) await workbench.command('Notifications: Clear All Notifications');
      if (await page.locator('.part.panel').isVisible()) await workbench.command('View: Hide Panel');
      if (!(await page.locator('.part.editor .tab').count())) return;
      await page.keyboard.press('Control+K');
      await page.keyboard.press('Control+W');
      const gone = page.locator('.part.editor .tab');
      // A draft that was not saved is thrown away.
      const dontSave = page.locator('.monaco-dialog-box .monaco-button', { hasText: "Don't Save" });
      await poll(async () => {
        if (await dontSave.isVisible()) await dontSave.click();
        return (await gone.count()) === 0 ? true : undefined;
      }, 5_000);
    },
    read: (file) => readFile(join(folder, file), 'utf8'),
    async picture(name) {
      await mkdir(SCREENSHOTS, { recursive: true });
      await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`), animations: 'disabled' });
    },
    async stop() {
      await browser.close();
      await server.stop();
      await rm(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}
