// What a person does and sees in VS Code, by its page: words, squiggles, hovers, commands, messages.
import type { Locator, Page } from 'playwright-core';
import { boxOf, readSquiggles } from './inPage';

/** A squiggly line under words. */
export interface Squiggle {
  readonly severity: 'error' | 'warning' | 'info' | 'hint';
  /** The words that stand above it. */
  readonly text: string;
}

/** A box on the page around words, in CSS pixels. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Whether the caret stands on its line. */
  readonly hasCaret: boolean;
}

/** The window of VS Code in the browser. */
export class Workbench {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Waits until a file is open and its text stands in the editor. */
  async ready(file: string): Promise<void> {
    const name = file.split('/').at(-1) ?? file;
    await this.#page.locator('.tab.active', { hasText: name }).waitFor({ timeout: 60_000 });
    await this.#page.locator('.editor-instance .view-line').first().waitFor();
  }

  #editor(): Locator {
    return this.#page.locator('.editor-instance .monaco-editor').first();
  }

  /** Text of the peildatum's item in the status bar. */
  statusItem(): Locator {
    return this.#page.locator('#peildatum\\.peildatum\\.peildatum\\.asOf');
  }

  /** Messages in the corner: errors, warnings, information. */
  messages(): Locator {
    return this.#page.locator('.notification-toast');
  }

  /** Where words stand on the page. They must be in sight and on one line of the editor. */
  async find(words: string, occurrence = 0): Promise<Box> {
    const box = await poll(() => this.#editor().evaluate(boxOf, { words, occurrence }));
    if (!box) throw new Error(`Not in sight: ${words}`);
    return box;
  }

  /** The squiggles in sight, from top to bottom. */
  squiggles(): Promise<Squiggle[]> {
    return this.#editor().evaluate(readSquiggles);
  }

  /** Waits for a squiggle under exactly these words. */
  async waitForSquiggle(text: string, timeout = 30_000): Promise<Squiggle> {
    const found = await poll(async () => (await this.squiggles()).find((squiggle) => squiggle.text === text), timeout);
    if (!found) throw new Error(`No squiggle under "${text}"; there are ${JSON.stringify(await this.squiggles())}`);
    return found;
  }

  /** Waits until there is no squiggle under these words. */
  async waitForNoSquiggle(text: string): Promise<void> {
    const gone = await poll(async () =>
      (await this.squiggles()).every((squiggle) => squiggle.text !== text) ? true : undefined,
    );
    if (!gone) throw new Error(`Still a squiggle under "${text}"`);
  }

  /** Puts the caret in words. */
  async clickOn(words: string, occurrence = 0): Promise<void> {
    // A code lens that comes in between moves the lines from under the pointer: who sees the caret elsewhere clicks again, but not twice in one breath.
    const there = await poll(async () => {
      const box = await this.find(words, occurrence);
      await this.#page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
      return poll(async () => (await this.find(words, occurrence)).hasCaret || undefined, 2000);
    });
    if (!there) throw new Error(`The caret does not go to: ${words}`);
  }

  /** Hovers over words until the hover says something of ours, and gives its text. */
  async hover(words: string, occurrence = 0): Promise<string> {
    const box = await this.find(words, occurrence);
    const content = this.#page.locator('.monaco-resizable-hover .monaco-hover-content').first();
    // A pointer that comes while the editor is busy goes unnoticed: it goes away and comes again, as a person's would.
    await poll(async () => {
      await this.#page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 4 });
      const shown = await content.waitFor({ timeout: 4000 }).then(
        () => true,
        () => undefined,
      );
      if (!shown) await this.#page.mouse.move(2, 2);
      return shown;
    });
    await content.waitFor();
    const text = await poll(async () => {
      const now = await content.innerText();
      return /Loading/u.test(now) || now.trim() === '' ? undefined : now;
    });
    return text ?? '';
  }

  /** Opens the menu of quick fixes at words, and gives its lines. */
  async quickFixes(words: string, occurrence = 0): Promise<string[]> {
    await this.clickOn(words, occurrence);
    await this.#page.keyboard.press('Control+.');
    const rows = this.#page.locator('.action-widget .monaco-list-row.action');
    await rows.first().waitFor();
    return (await rows.allInnerTexts()).map((row) => row.trim());
  }

  /** Chooses a line in the open menu of quick fixes. */
  async chooseFix(title: string): Promise<void> {
    await this.#page.locator('.action-widget .monaco-list-row.action', { hasText: title }).first().click();
  }

  /** Runs a command by its title, through the palette. */
  async command(title: string): Promise<void> {
    await this.#page.keyboard.press('F1');
    const input = this.#page.locator('.quick-input-widget input').first();
    await input.waitFor();
    await input.fill(`>${title}`);
    await this.#page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().waitFor();
    await this.#page.keyboard.press('Enter');
  }

  /** The box in which VS Code asks for a line of text. */
  inputBox(): Locator {
    return this.#page.locator('.quick-input-widget input').first();
  }

  /** The lines of a list in which VS Code asks for a choice. */
  choices(): Locator {
    return this.#page.locator('.quick-input-list .monaco-list-row');
  }

  /** Saves the file at hand. */
  async save(): Promise<void> {
    await this.#page.keyboard.press('Control+s');
    await this.#page.locator('.tab.active:not(.dirty)').waitFor();
  }
}

/** Tries until there is an answer; undefined when time is up. */
export async function poll<T>(look: () => Promise<T | undefined | null>, timeout = 30_000): Promise<T | undefined> {
  const end = Date.now() + timeout;
  for (;;) {
    const found = await look();
    if (found !== undefined && found !== null) return found;
    if (Date.now() > end) return undefined;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
