// The command line: its arguments, its commands, its exit codes (0 clean, 1 findings, 2 wrong use or an unreadable file).
import { Command, CommanderError, Option } from 'commander';
import { readDay } from '../check/asOf';
import { annotateLine } from './annotate';
import { FORMATS, type Format } from './formats';
import { checkText, type Work } from './checkText';
import { collectDrafts, readDraftFile, UnreadableError } from './input';
import { loadWork } from './work';

/** Where the command line writes and reads; handed in so that tests need no process. */
export interface Terminal {
  out(text: string): void;
  error(text: string): void;
  input(): Promise<string>;
}

interface CommonOptions {
  readonly peildatum?: string;
  readonly kennis?: string[];
}

/** Runs the command line. Gives the exit code; throws only on a programmer's mistake. */
export async function main(argv: readonly string[], terminal: Terminal): Promise<number> {
  let findings = false;
  let troubled = false;
  const program = new Command('peildatum')
    .description(
      'Controleert Nederlandse beleidsteksten in Markdown op feiten, namen, datums en bedragen die op de peildatum niet (meer) kloppen.',
    )
    .configureOutput({ writeOut: (text) => terminal.out(text), writeErr: (text) => terminal.error(text) })
    .exitOverride()
    .showHelpAfterError('(zie peildatum --help)');
  const asOf = () =>
    new Option('--peildatum <datum>', 'de datum waarop de tekst moet kloppen, in plaats van die in de tekst zelf');
  const packs = () =>
    new Option('--kennis <pad>', 'eigen kennis (.yaml, of een map ermee) naast de ingebouwde; mag vaker')
      .argParser((path: string, before: readonly string[]) => [...before, path])
      .default([], 'geen');

  program
    .command('check', { isDefault: false })
    .description('Controleert bestanden, mappen of patronen; - leest van standaardinvoer.')
    .argument('[bronnen...]', 'bestanden, mappen, patronen of -', ['.'])
    .addOption(asOf())
    .addOption(new Option('--format <vorm>', 'vorm van de uitvoer').choices(Object.keys(FORMATS)).default('text'))
    .addOption(packs())
    .action(async (inputs: string[], options: CommonOptions & { format: Format }) => {
      const work = await prepare(options, terminal);
      const format = FORMATS[options.format];
      const writer = format(terminal.out.bind(terminal));
      let count = 0;
      for await (const { file, text } of readDrafts(inputs)) {
        const checked = checkText(file, text, work);
        if (checked.findings.some(({ severity }) => severity === 'error' || severity === 'warning')) findings = true;
        writer.draft(checked);
        count++;
      }
      writer.end(count);
    });

  program
    .command('annotate')
    .description('Schrijft per bestand een regel JSON met alles wat herkend is.')
    .argument('[bronnen...]', 'bestanden, mappen, patronen of -', ['-'])
    .addOption(asOf())
    .addOption(packs())
    .action(async (inputs: string[], options: CommonOptions) => {
      const work = await prepare(options, terminal);
      for await (const { file, text } of readDrafts(inputs)) {
        terminal.out(`${JSON.stringify(annotateLine(file, text, work))}\n`);
      }
    });

  try {
    await program.parseAsync([...argv]);
    return troubled ? 2 : findings ? 1 : 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof UnreadableError) {
      terminal.error(`${error.message}\n`);
      return 2;
    }
    throw error;
  }

  /** The texts one by one; what cannot be read is told and passed over. */
  async function* readDrafts(inputs: readonly string[]): AsyncGenerator<{ file: string; text: string }> {
    const { drafts, problems } = await collectDrafts(inputs);
    const trouble = (problem: string) => {
      terminal.error(`${problem}\n`);
      troubled = true;
    };
    problems.forEach(trouble);
    for (const file of drafts) {
      let text: string;
      try {
        text = file === '-' ? await terminal.input() : await readDraftFile(file);
      } catch (error) {
        if (!(error instanceof UnreadableError)) throw error;
        trouble(error.message);
        continue;
      }
      yield { file, text };
    }
  }
}

async function prepare(options: CommonOptions, terminal: Terminal): Promise<Work> {
  let day: string | undefined;
  if (options.peildatum !== undefined) {
    day = readDay(options.peildatum);
    if (day === undefined)
      throw new UnreadableError(
        `"${options.peildatum}" is geen datum. Voorbeelden: 2024-11-29, 29-11-2024 of "29 november 2024".`,
      );
  }
  const { work, problems } = await loadWork(options.kennis ?? [], day);
  for (const problem of problems) terminal.error(`${problem.file}:${problem.line + 1}: ${problem.message}\n`);
  return work;
}
