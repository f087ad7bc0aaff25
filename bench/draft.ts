// What reading a draft costs: against remark's own parse of the same text, per keystroke, and for text made to be slow.
import { Draft } from '../server/src/draft/draft';
import { remark } from './remark';

const PARAGRAPH =
  'Op 29 november 2024 heeft de Algemene Ledenvergadering (ALV) van de VNG ingestemd met de *resolutie* ‘Stop met gesprekken\n' +
  'vervolg IZA totdat is voldaan aan gestelde voorwaarden’. De **SPUK IZA** is € 1,4 miljard, zie [de brief](https://vng.nl/brief)\n' +
  'en de motie.[^1] Gemeenten nemen tot dan niet deel aan gesprekken over het Aanvullend Zorg- en Welzijnsakkoord (AZWA).\n\n';
const LETTER =
  '## Wat betekent dit voor de regio\n\n' +
  PARAGRAPH.repeat(3) +
  '- Een oplossing voor het ravijnjaar 2026;\n- Compensatie voor het abonnementstarief in de Wmo;\n- Structurele middelen voor preventie.\n\n' +
  '| Jaar | Bedrag |\n| --- | --- |\n| 2024 | € 150 miljoen |\n| 2025 | € 180 miljoen |\n\n' +
  PARAGRAPH +
  '> De VNG stapt uit het akkoord, aldus de brief.\n\n';

/** An ordinary draft of about `size` characters. */
function ordinaryDraft(size: number): string {
  const head = '---\ndatum: 2024-11-29\n---\n\n# Raadsinformatiebrief\n\n';
  const foot = '[^1]: Motie Apeldoorn, 29 november 2024.\n';
  return head + LETTER.repeat(Math.ceil(size / LETTER.length)) + foot;
}

function time(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** Milliseconds of the given share of runs, sorted. */
function quantile(times: number[], share: number): number {
  times.sort((a, b) => a - b);
  return times[Math.min(times.length - 1, Math.floor(times.length * share))]!;
}

function row(name: string, ...cells: string[]): void {
  console.log(name.padEnd(34) + cells.map((cell) => cell.padStart(14)).join(''));
}

const ms = (value: number): string => `${value.toFixed(value < 10 ? 3 : 0)} ms`;
const SIZES: readonly (readonly [string, number])[] = [
  ['12 KB', 12_000],
  ['207 KB', 207_000],
  ['1 MB', 1_000_000],
];

function fullParse(): void {
  console.log('\nA fresh draft');
  row('size', 'draft', 'remark', 'ratio');
  for (const [name, size] of SIZES) {
    const text = ordinaryDraft(size);
    const rounds = size > 500_000 ? 5 : 15;
    const own: number[] = [];
    const others: number[] = [];
    for (let round = 0; round < rounds; round++) {
      own.push(time(() => Draft.of(text)));
      others.push(time(() => remark().parse(text)));
    }
    const [a, b] = [quantile(own, 0.5), quantile(others, 0.5)];
    row(name, ms(a), ms(b), (a / b).toFixed(2));
  }
}

function keystrokes(): void {
  console.log('\nOne keystroke (median and 95th percentile of 300)');
  row('size, place', 'median', 'p95', 'remark afresh');
  for (const [name, size] of SIZES) {
    const text = ordinaryDraft(size);
    const afresh = time(() => remark().parse(text));
    for (const [place, share] of [
      ['start', 0.01],
      ['middle', 0.5],
      ['end', 0.98],
    ] as const) {
      let draft = Draft.of(text);
      let at = text.indexOf('Gemeenten', Math.floor(text.length * share));
      const times: number[] = [];
      for (let stroke = 0; stroke < 300; stroke++) {
        const letter = 'gemeente '[stroke % 9]!;
        times.push(time(() => (draft = draft.edit([{ start: at, end: at, text: letter }]))));
        at++;
      }
      row(`${name}, ${place}`, ms(quantile(times, 0.5)), ms(quantile(times, 0.95)), ms(afresh));
    }
  }
  const text = ordinaryDraft(1_000_000);
  const at = text.indexOf('\n\n', text.length / 2) + 2;
  let draft = Draft.of(text);
  const open = time(() => (draft = draft.edit([{ start: at, end: at, text: '```\n' }])));
  const close = time(() => (draft = draft.edit([{ start: at, end: at + 4, text: '' }])));
  row('1 MB: a fence opens and goes', ms(open), ms(close));
  const definition = time(
    () => (draft = draft.edit([{ start: text.length, end: text.length, text: '\n[^2]: Noot\n' }])),
  );
  row('1 MB: a footnote is defined', ms(definition));
  const all = time(
    () => (draft = draft.edit([{ start: draft.text.indexOf('[^1]: '), end: draft.text.length, text: '' }])),
  );
  row('1 MB: a used footnote goes', ms(all));
}

const HOSTILE: Readonly<Record<string, (size: number) => string>> = {
  'words on one line': (size) => 'woord '.repeat(size / 6),
  '[': (size) => '['.repeat(size),
  '[a](': (size) => '[a]('.repeat(size / 4),
  '[a] many paragraphs': (size) => ('[a]'.repeat(90) + '\n\n').repeat(size / 272),
  ']': (size) => ']'.repeat(size),
  '(': (size) => '('.repeat(size),
  '![': (size) => '!['.repeat(size / 2),
  '*a**b ': (size) => '*a**b '.repeat(size / 6),
  'a*': (size) => 'a*'.repeat(size / 2),
  '*': (size) => '*'.repeat(size),
  '> > >': (size) => '> '.repeat(size / 2) + 'a',
  '- - -': (size) => '- '.repeat(size / 2) + 'a',
  '30 quotes deep': (size) => ('> '.repeat(30) + 'a\n').repeat(size / 62),
  'lazy lines': (size) => '> a\n' + 'b\n'.repeat(size / 2),
  'lazy lines, many quotes': (size) => ('> a\n' + 'b\n'.repeat(900) + '\n').repeat(size / 1805),
  'underlines in an item': (size) => '- a\n' + '\n  a\n  =\n'.repeat(size / 9),
  underlines: (size) => 'a\n=\n'.repeat(size / 4),
  'underlines apart': (size) => 'a\n=\n\n'.repeat(size / 5),
  backticks: (size) => {
    let text = '';
    for (let count = 1; text.length < size; count++) text += '`'.repeat(count) + ' ';
    return text;
  },
  '<': (size) => '<'.repeat(size),
  '<!--': (size) => 'a <!-- '.repeat(size / 7),
  '<?': (size) => 'a <?'.repeat(size / 4),
  '&': (size) => '&'.repeat(size),
  '|': (size) => '|'.repeat(size),
  '|x': (size) => '|x'.repeat(size / 2),
  'table rows': (size) => '| a | b |\n|---|---|\n' + '| c | d |\n'.repeat(size / 10),
  definitions: (size) => Array.from({ length: size / 12 }, (_, index) => `[a${index}]: /b\n`).join(''),
  'definitions and uses': (size) =>
    Array.from({ length: size / 22 }, (_, index) => `[a${index}]: /b\n\n[a${index}] `).join(''),
  'nested list': (size) =>
    Array.from({ length: Math.sqrt(size) }, (_, index) => ' '.repeat(index * 2) + '- a\n').join(''),
  'one tight list': (size) => '- een regel tekst hier\n'.repeat(size / 23),
  'open fence': (size) => '```\n' + 'a\n'.repeat(size / 2),
  'blank lines': (size) => '\n'.repeat(size),
  'carriage returns': (size) => '\r'.repeat(size),
  addresses: (size) => 'http://a.nl/b '.repeat(size / 14),
  '@': (size) => 'a@'.repeat(size / 2),
  'www.': (size) => 'www.'.repeat(size / 4),
  'lines of a PDF': (size) =>
    'deze regel is breed genoeg om een gedrukte regel te zijn en gaat nog door met de\n\n'.repeat(size / 82),
  'front matter': (size) => '---\n' + '['.repeat(size) + '\n---\n',
  'front matter keys': (size) =>
    '---\n' + Array.from({ length: size / 8 }, (_, index) => `a${index}: b\n`).join('') + '---\n',
};

function hostile(): void {
  console.log(
    '\nText made to be slow: Draft.of, doubled from 64 KB to 1 MB (the last column is the growth per doubling; 2 is linear)',
  );
  for (const [name, make] of Object.entries(HOSTILE)) {
    const times: number[] = [];
    for (let size = 64_000; size <= 1_024_000; size *= 2) {
      const text = make(size);
      times.push(time(() => Draft.of(text)));
    }
    const growth = (times.at(-1)! / times[1]!) ** (1 / 3);
    row(name, ...times.map(ms), growth.toFixed(2));
  }
  const long = 'woord '.repeat(10_000_000 / 6);
  let draft = Draft.of('');
  row(
    '10 MB on one line, a keystroke',
    ms(time(() => (draft = Draft.of(long)))),
    ms(time(() => draft.edit([{ start: 5_000_000, end: 5_000_000, text: 'x' }]))),
  );
}

if (!process.argv.includes('hostile')) fullParse();
if (!process.argv.includes('hostile')) keystrokes();
if (!process.argv.includes('fast')) hostile();
