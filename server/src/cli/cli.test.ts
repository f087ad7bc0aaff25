// Tests of the command line: exit codes, formats, and what it reads.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Log } from 'sarif';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { main } from './main';

const CLEAN = '---\npeildatum: 2024-12-10\n---\n\nDe raad overlegde op vrijdag 29 november 2024.\n';
const INFO = '---\npeildatum: 2024-12-10\n---\n\nHet Integraal Zorg Akkoord loopt.\n';
const WARNING = '---\npeildatum: 2024-12-10\n---\n\nDe raad overlegde op vrijdag 28 november 2024.\n';
const ERROR = '---\npeildatum: 2024-12-10\n---\n\nDe raad overlegde op 31 november 2024.\n';

let folder: string;
const path = (...parts: string[]) => join(folder, ...parts);

async function put(name: string, text: string | Buffer): Promise<string> {
  await mkdir(dirname(path(name)), { recursive: true });
  await writeFile(path(name), text);
  return path(name);
}

/** Runs the command line; `input` is what stands on standard input. */
async function run(args: readonly string[], input = ''): Promise<{ code: number; out: string; error: string }> {
  let out = '';
  let error = '';
  const code = await main(['node', 'peildatum', ...args], {
    out: (text) => (out += text),
    error: (text) => (error += text),
    input: () => Promise.resolve(input),
  });
  return { code, out: out.replaceAll(folder, '…'), error: error.replaceAll(folder, '…') };
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'peildatum-cli-'));
  await put('schoon.md', CLEAN);
  await put('info.md', INFO);
  await put('let-op.md', WARNING);
  await put('fout.md', ERROR);
  await put('map/a.md', CLEAN);
  await put('map/diep/b.MD', INFO);
  await put('map/diep/c.markdown', CLEAN);
  await put('map/node_modules/x/readme.md', ERROR);
  await put('map/notitie.txt', ERROR);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('exit codes', () => {
  test.each([
    ['nothing found', ['schoon.md'], 0],
    ['only information', ['info.md'], 0],
    ['a warning', ['let-op.md'], 1],
    ['an error', ['fout.md'], 1],
    ['one of several', ['schoon.md', 'fout.md'], 1],
    ['a file that is not there', ['bestaat-niet.md'], 2],
    ['a file that is not there, and findings', ['fout.md', 'bestaat-niet.md'], 2],
    ['a pattern without files', ['*.docx'], 2],
    ['a folder without drafts', ['leeg'], 0],
  ])('%s', async (_, files, code) => {
    await mkdir(path('leeg'), { recursive: true });
    expect((await run(['check', ...files.map((file) => path(file))])).code).toBe(code);
  });

  test.each([
    ['an unknown command', ['controleer']],
    ['no command', []],
    ['an unknown option', ['check', '--hard', '-']],
    ['an unknown format', ['check', '--format', 'xml', '-']],
    ['a date that is none', ['check', '--peildatum', '31 november 2024', '-']],
    ['a month for a date', ['annotate', '--peildatum', 'november 2024', '-']],
    ['a pack that is not there', ['check', '--kennis', 'bestaat-niet.yaml', '-']],
  ])('wrong use: %s', async (_, args) => {
    const { code, out, error } = await run(args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(error).not.toBe('');
  });

  test.each([['--help'], ['check', '--help'], ['annotate', '--help']])('help: %s', async (...args) => {
    const { code, out } = await run(args);
    expect(code).toBe(0);
    expect(out).toContain('--');
  });
});

describe('what is read', () => {
  const files = async (...args: string[]) => {
    const { out } = await run(['check', '--format', 'json', ...args]);
    return (JSON.parse(out) as { file: string }[]).map(({ file }) => file);
  };

  test('a folder, and what is below it, but no packages', async () => {
    expect(await files(path('map'))).toEqual(['…/map/a.md', '…/map/diep/b.MD', '…/map/diep/c.markdown']);
    expect(await files(`${path('map')}/`)).toEqual(['…/map/a.md', '…/map/diep/b.MD', '…/map/diep/c.markdown']);
  });

  test('a pattern', async () => {
    expect(await files(`${folder}/*o*.md`)).toEqual(['…/fout.md', '…/info.md', '…/let-op.md', '…/schoon.md']);
  });

  test('each file once, in the order of the arguments, whatever its ending', async () => {
    expect(await files(path('map/notitie.txt'), path('info.md'), path('info.md'))).toEqual([
      '…/map/notitie.txt',
      '…/info.md',
    ]);
  });

  test('standard input', async () => {
    expect(await run(['check', '--format', 'json', '-'], INFO)).toMatchObject({ code: 0, error: '' });
    const { out } = await run(['check', '-'], INFO);
    expect(out).toMatch(/^standaardinvoer \(peildatum 10 december 2024\)/);
  });

  test('what can be read is checked, though something else cannot', async () => {
    const { out, error } = await run(['check', '--format', 'json', path('weg.md'), path('info.md')]);
    expect(JSON.parse(out)).toHaveLength(1);
    expect(error).toBe('"…/weg.md" bestaat niet of kan niet worden gelezen.\n');
  });

  test('a byte order mark, bytes that are no text, and an empty file do no harm', async () => {
    const bom = await put('bom.md', `\ufeff${INFO}`);
    const bytes = await put('bytes.md', Buffer.from([0xff, 0xfe, 0x00, 0x80, 0x49, 0x5a, 0x41]));
    const empty = await put('leeg.md', '');
    const { code, out } = await run(['check', '--format', 'json', bom, bytes, empty]);
    expect(code).toBe(0);
    const [first] = JSON.parse(out) as { peildatum: string; findings: { text: string }[] }[];
    expect(first).toMatchObject({ peildatum: '2024-12-10', findings: [{ text: 'Integraal Zorg Akkoord' }] });
  });
});

describe('formats', () => {
  test('text tells place, weight, words, what is wrong, and a count', async () => {
    const { out } = await run(['check', path('fout.md'), path('info.md'), path('schoon.md')]);
    expect(out).toMatchInlineSnapshot(`
      "…/fout.md (peildatum 10 december 2024)
        5:22  fout  "31 november 2024"
              "31 november 2024" bestaat niet: november heeft 30 dagen. [onmogelijke-datum]

      …/info.md (peildatum 10 december 2024)
        5:5  ter info  "Integraal Zorg Akkoord"
             De officiële naam is "Integraal Zorgakkoord". [afwijkende-naam]

      3 teksten gecontroleerd: 1 fout en 1 keer ter info.
      "
    `);
    expect((await run(['check', path('schoon.md')])).out).toBe('1 tekst gecontroleerd: niets gevonden.\n');
  });

  test('json is an array of files with findings, as the contract says', async () => {
    const { out } = await run(['check', '--format', 'json', path('let-op.md'), path('schoon.md')]);
    expect(JSON.parse(out)).toEqual([
      {
        file: '…/let-op.md',
        peildatum: '2024-12-10',
        findings: [
          {
            code: 'onjuiste-weekdag',
            severity: 'warning',
            message: '28 november 2024 is een donderdag, geen vrijdag.',
            start: 52,
            end: 76,
            line: 5,
            column: 22,
            text: 'vrijdag 28 november 2024',
          },
        ],
      },
      { file: '…/schoon.md', peildatum: '2024-12-10', findings: [] },
    ]);
  });

  test('json of no file at all is an empty array', async () => {
    expect(JSON.parse((await run(['check', '--format', 'json', path('weg.md')])).out)).toEqual([]);
  });

  test('a finding about a fact has its fact, version and sources', async () => {
    const draft = '---\npeildatum: 2025-02-04\n---\n\nDe SPUK IZA vervalt per 1 januari 2025.\n';
    const { out } = await run(['check', '--format', 'json', '-'], draft);
    const [checked] = JSON.parse(out) as { findings: { code: string }[] }[];
    expect(checked?.findings.find(({ code }) => code === 'verouderd-feit')).toMatchObject({
      fact: 'spuk-iza-2025',
      version: expect.any(Number) as number,
      sources: expect.arrayContaining([
        { id: expect.any(String) as string, title: expect.any(String) as string, url: null },
      ]) as unknown,
    });
  });

  test('sarif is one log with rules, levels and places', async () => {
    const file = await put('met spatie & co.md', ERROR);
    const { out } = await run(['check', '--format', 'sarif', file, path('info.md'), path('schoon.md')]);
    const log = JSON.parse(out) as Log;
    expect(log.version).toBe('2.1.0');
    const [sarif] = log.runs;
    expect(sarif?.tool.driver.rules?.map(({ id }) => id)).toContain('verouderd-feit');
    expect(sarif?.results).toMatchObject([
      {
        ruleId: 'onmogelijke-datum',
        level: 'error',
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: '…/met%20spatie%20%26%20co.md' },
              region: { startLine: 5, startColumn: 22, charLength: 16 },
            },
          },
        ],
      },
      { ruleId: 'afwijkende-naam', level: 'note' },
    ]);
    for (const { ruleId, ruleIndex } of sarif?.results ?? [])
      expect(sarif?.tool.driver.rules?.[ruleIndex ?? -1]?.id).toBe(ruleId);
  });

  test('sarif without findings is a log too', async () => {
    const log = JSON.parse((await run(['check', '--format', 'sarif', path('schoon.md')])).out) as Log;
    expect(log.runs[0]?.results).toEqual([]);
  });

  test('github writes one command a finding, with what would end it escaped', async () => {
    const file = await put('a,b:c.md', ERROR);
    const { out } = await run(['check', '--format', 'github', file]);
    expect(out).toBe(
      '::error file=…/a%2Cb%3Ac.md,line=5,col=22,title=onmogelijke-datum::"31 november 2024" bestaat niet: november heeft 30 dagen.\n',
    );
  });
});

describe('options', () => {
  test('--peildatum goes before the date in the text, in any notation, and stands in for one that is missing', async () => {
    for (const date of ['2025-02-01', '1-2-2025', '1 februari 2025']) {
      const { out } = await run(['check', '--format', 'json', '--peildatum', date, '-'], 'Het IZWA komt eraan.');
      expect(JSON.parse(out)).toMatchObject([{ peildatum: '2025-02-01', findings: [{ code: 'afwijkende-naam' }] }]);
    }
    const { out } = await run(['check', '--format', 'json', '--peildatum', '2025-02-01', path('info.md')]);
    expect(JSON.parse(out)).toMatchObject([{ peildatum: '2025-02-01' }]);
  });

  test('--kennis takes files and folders, more than once, and leaves the drafts to the arguments', async () => {
    const pack = (id: string, name: string) =>
      `terms:\n  - id: ${id}\n    prefLabel: Stichting ${name}zorg\n    hiddenLabel: [Stichting ${name} Zorg]\n    definition: Zorgorganisatie.\n`;
    const one = await put('kennis-a/een.yaml', pack('oeverzorg', 'Oever'));
    const two = await put('kennis-b/twee.yml', pack('plaszorg', 'Plas'));
    const draft = await put(
      'eigen.md',
      '---\npeildatum: 2024-12-10\n---\n\nDe Stichting Oever Zorg en de Stichting Plas Zorg.\n',
    );
    const { code, out, error } = await run([
      'check',
      '--format',
      'json',
      '--kennis',
      one,
      '--kennis',
      dirname(two),
      draft,
    ]);
    expect({ code, error }).toEqual({ code: 0, error: '' });
    const [checked] = JSON.parse(out) as { findings: { text: string }[] }[];
    expect(checked?.findings.map(({ text }) => text)).toEqual(['Stichting Oever Zorg', 'Stichting Plas Zorg']);
  });

  test('mistakes in a pack are told with file and line; the rest of it counts', async () => {
    const file = await put(
      'stuk.yaml',
      'terms:\n  - id: oeverzorg\n    prefLabel: Stichting Oeverzorg\n    hiddenLabel: [Stichting Oever Zorg]\n    definition: Zorg.\n  - id: Fout Id\n    prefLabel: x\n    definition: y\n',
    );
    const { code, out, error } = await run(
      ['check', '--format', 'json', '--peildatum', '2024-12-10', '--kennis', file, '-'],
      'De Stichting Oever Zorg.',
    );
    expect(error).toBe('…/stuk.yaml:6: Een id bestaat uit kleine letters, cijfers en koppeltekens.\n');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject([{ findings: [{ text: 'Stichting Oever Zorg' }] }]);
  });
});

describe('annotate', () => {
  test('writes one object a line and file, as the contract says', async () => {
    const { code, out } = await run(['annotate', path('schoon.md'), path('info.md')]);
    expect(code).toBe(0);
    const lines = out.trimEnd().split('\n');
    expect(lines).toHaveLength(2);
    expect(JSON.parse(lines[0] ?? '')).toEqual({
      file: '…/schoon.md',
      peildatum: '2024-12-10',
      annotations: [
        {
          type: 'date',
          start: 52,
          end: 76,
          text: 'vrijdag 29 november 2024',
          value: { timex: '2024-11-29', from: '2024-11-29', to: '2024-11-29' },
        },
      ],
      claims: [],
    });
  });

  test('gives ids, amounts and claims', async () => {
    const draft =
      '---\npeildatum: 2024-12-10\n---\n\nDe SPUK IZA bedraagt circa € 1,4 miljoen per jaar. Dat is 10% meer.\n';
    const [line] = (await run(['annotate', '-'], draft)).out.split('\n');
    expect(JSON.parse(line ?? '')).toMatchObject({
      file: '-',
      annotations: [
        { type: 'term', id: 'spuk-iza', text: 'SPUK IZA' },
        { type: 'amount', value: { min: 1_400_000, max: 1_400_000, unit: 'EUR', approximate: true, per: 'year' } },
        { type: 'amount', value: { min: 10, max: 10, unit: 'percent', approximate: false } },
      ],
    });
  });

  test('offsets count in the source text', async () => {
    const draft = '😀 Het **Integraal**\r\nZorgakkoord (IZA) en de [VNG](https://vng.nl).';
    const { annotations } = JSON.parse((await run(['annotate', '-'], draft)).out) as {
      annotations: { start: number; end: number; text: string }[];
    };
    expect(annotations.length).toBeGreaterThanOrEqual(3);
    for (const { start, end, text } of annotations) expect(draft.slice(start, end)).toBe(text);
  });
});
