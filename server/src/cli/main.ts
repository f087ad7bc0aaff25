// The command line: its arguments, its commands, its exit codes (0 clean, 1 findings, 2 wrong use or an unreadable file).
import { Command, CommanderError, Option } from 'commander';
import { readDay } from '../check/asOf';
import { annotateLine } from './annotate';
import { FORMATS, type CheckedDraft, type Format } from './formats';
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
  let code = 0;
  const program = new Command('peildatum')
    .description(
      'Controleert Nederlandse beleidsteksten in Markdown op feiten, namen, datums en bedragen die op de peildatum niet (meer) kloppen.',
    )
    .configureOutput({ writeOut: (text) => terminal.out(text), writeErr: (text) => terminal.error(text) })
    .exitOverride()
    .showHelpAfterError('(zie peildatum --help)');
  const asOf = () =>
    new Option('--peildatum <datum>', 'de datum waarop de tekst moet kloppen, in plaats van die in de tekst zelf');
  const packs = () => new Option('--kennis <pad...>', 'eigen kennisbestanden (.yaml), naast de ingebouwde kennis');

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
      const drafts: CheckedDraft[] = [];
      const writer = format(terminal.out.bind(terminal));
      let troubled = false;
      for (const input of await collectDrafts(inputs)) {
        const text = await read(input, terminal);
        if (text === undefined) {
          troubled = true;
          continue;
        }
        const checked = checkText(input, text, work);
        if (checked.findings.some(({ severity }) => severity === 'error' || severity === 'warning')) code = 1;
        writer.draft(checked);
        drafts.push({ ...checked, findings: [] });
      }
      writer.end(drafts.length);
      if (troubled) code = 2;
    });

  program
    .command('annotate')
    .description('Schrijft per bestand een regel JSON met alles wat herkend is.')
    .argument('[bronnen...]', 'bestanden, mappen, patronen of -', ['-'])
    .addOption(asOf())
    .addOption(packs())
    .action(async (inputs: string[], options: CommonOptions) => {
      const work = await prepare(options, terminal);
      for (const input of await collectDrafts(inputs)) {
        const text = await read(input, terminal);
        if (text === undefined) code = 2;
        else terminal.out(`${JSON.stringify(annotateLine(input, text, work))}\n`);
      }
    });

  try {
    await program.parseAsync([...argv]);
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof UnreadableError) {
      terminal.error(`${error.message}\n`);
      return 2;
    }
    throw error;
  }

  async function read(input: string, { error, input: standardInput }: Terminal): Promise<string | undefined> {
    try {
      return input === '-' ? await standardInput() : await readDraftFile(input);
    } catch (problem) {
      if (!(problem instanceof UnreadableError)) throw problem;
      error(`${problem.message}\n`);
      return undefined;
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
