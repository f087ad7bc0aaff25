// The list of sources: what goes on it, and how it follows the style of the house.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../check/testing';
import { sourcesList } from './sourcesList';
import { viewOf, type ViewWorld } from './testing';

const STOP = 'https://vng.nl/sites/default/files/2024-11/08a-resolutie-iza-met-toelichting.pdf';
const STOP_TITLE = 'Stop met gesprekken vervolg IZA totdat is voldaan aan gestelde voorwaarden';
const MOTION_TITLE = 'Gelijkwaardigheid als basis voor zorgakkoord';
const MOTION =
  'https://vng.nl/sites/default/files/2024-11/8a.2a-motie-apeldoorn-ea-gelijkwaardigheid-als-basis-voor-zorgakkoord-def.pdf';

/** A draft that names one resolution and one motion, with a section behind. */
const draft = (section: string) =>
  `# Brief\n\n## Inleiding\n\nDe resolutie '${STOP_TITLE}' en de motie Apeldoorn zijn aangenomen.\n\n${section}`;

function updated(markdown: string, world?: ViewWorld): string {
  const view = viewOf(markdown, world);
  const { edits } = sourcesList(view);
  return applyEdits(
    markdown,
    edits.map(({ range, newText }) => ({
      start: view.document.offsetAt(range.start),
      end: view.document.offsetAt(range.end),
      text: newText,
    })),
  );
}

/** The draft from a heading on, after the list was brought up to date; addresses shortened to one word. */
function section(markdown: string, from: string, world?: ViewWorld): string {
  const text = updated(markdown, world);
  return text.slice(text.indexOf(from)).replaceAll(STOP, 'STOP').replaceAll(MOTION, 'MOTION');
}

const RESOLUTION = `[${STOP_TITLE}](STOP)`;
const MOTIE = `[${MOTION_TITLE}](MOTION)`;

describe('what goes on it', () => {
  const titlesIn = (markdown: string, world?: ViewWorld) => {
    const text = updated(markdown, world);
    const from = Math.max(text.indexOf('## Bronnen'), text.indexOf('## Bijlagen'));
    return from < 0 ? [] : [...text.slice(from).matchAll(/^- \[?([^\](]+)/gm)].map((match) => match[1]!.trim());
  };

  test('titles, in order of first mention, each once', () => {
    expect(titlesIn(draft('De motie Apeldoorn nog eens.'))).toEqual([STOP_TITLE, MOTION_TITLE]);
  });

  test('what a link of the draft leads to', () => {
    expect(titlesIn(`# Brief\n\nZie [het besluit](${STOP}#page=2).`)).toEqual([STOP_TITLE]);
  });

  test('the source of a claim that holds, and not of one that was overtaken', () => {
    const holds = '# Brief\n\nDe SPUK IZA vervalt naar verwachting per 1 januari 2025.\n';
    expect(titlesIn(holds, { asOf: '2024-12-10' })).toHaveLength(1);
    expect(titlesIn(holds, { asOf: '2025-03-01' })).toHaveLength(0);
  });

  test('one source for a claim, and none where one of its sources is named', () => {
    const text = `# Brief\n\nDe VNG-leden namen de resolutie '${STOP_TITLE}' aan met 93,4 procent van de stemmen.\n`;
    expect(titlesIn(text)).toContain(STOP_TITLE);
    expect(new Set(titlesIn(text)).size).toBe(titlesIn(text).length);
  });

  test('the footnote behind a claim, and no other source for it', () => {
    const claim = (note: string) => `# Brief\n\nDe SPUK IZA vervalt naar verwachting per 1 januari 2025.${note}\n`;
    expect(titlesIn(claim(''))).not.toContain(STOP_TITLE);
    expect(titlesIn(`${claim('[^1]')}\n[^1]: Bron: VNG, <${STOP}>.\n`)).toEqual([STOP_TITLE]);
  });

  test("a footnote's source, and a document of the writer's own that it links to", () => {
    const text = `# Brief\n\nTekst.[^1] Meer.[^2]\n\n[^1]: Bron: VNG, <${STOP}>.\n[^2]: Zie de [Begroting 2025](bijlagen/begroting.pdf).\n`;
    expect(titlesIn(text)).toEqual([STOP_TITLE, 'Begroting 2025']);
  });

  test('enclosures are documents: no news, no web pages, no laws', () => {
    const text = (heading: string) => `# Brief\n\nDe LHV heeft het IZA ondertekend.\n\n## ${heading}\n`;
    expect(titlesIn(text('Bronnen'), { asOf: '2023-02-01' })).toHaveLength(1);
    expect(titlesIn(text('Bijlagen'), { asOf: '2023-02-01' })).toHaveLength(0);
  });

  test('nothing where the draft uses nothing that is known', () => {
    expect(sourcesList(viewOf('# Brief\n\nHet regent.\n'))).toMatchObject({ outcome: 'none', added: 0, edits: [] });
    expect(sourcesList(viewOf(''))).toMatchObject({ outcome: 'none', edits: [] });
  });

  test('the way from the draft to a copy, where a source has no address on the web', () => {
    const world = {
      uri: 'file:///werk/raad/brieven/brief.md',
      localCopies: { 'uitwerking.pdf': 'file:///werk/raad/bronnen/uitwerking%20gelijkwaardigheid.pdf' },
      knowledge: `sources: [{ id: u, title: Uitwerking van de afspraken, kind: nota, publisher: VNG, date: 2024-12-20, url: null, file: uitwerking.pdf, recognise: true }]`,
    };
    expect(section('# Brief\n\nDe Uitwerking van de afspraken.\n', '## Bronnen', world)).toBe(
      '## Bronnen\n\n- [Uitwerking van de afspraken](../bronnen/uitwerking%20gelijkwaardigheid.pdf) (VNG, 20 december 2024)\n',
    );
  });
});

describe('a list that is there', () => {
  test.each<[string, string, string]>([
    [
      'bullets with links',
      '## Bronnen\n\n- [Begroting](begroting.pdf)\n',
      `## Bronnen\n\n- [Begroting](begroting.pdf)\n- ${RESOLUTION}\n- ${MOTIE}\n`,
    ],
    [
      'bullets without links, in which links are put all the same',
      '## Bijlagen\n\n* Begroting\n',
      `## Bijlagen\n\n* Begroting\n* ${RESOLUTION}\n* ${MOTIE}\n`,
    ],
    [
      'bullets with a blank line between',
      '## Bijlagen\n\n- Begroting\n\n- Nota\n',
      `## Bijlagen\n\n- Begroting\n\n- Nota\n\n- ${RESOLUTION}\n\n- ${MOTIE}\n`,
    ],
    [
      'numbers that go on',
      '## Bijlagen\n\n1. Begroting\n2. Nota\n',
      `## Bijlagen\n\n1. Begroting\n2. Nota\n3. ${RESOLUTION}\n4. ${MOTIE}\n`,
    ],
    [
      'numbers that are all one, with a parenthesis',
      '## Bijlagen\n\n1) Begroting\n1) Nota\n',
      `## Bijlagen\n\n1) Begroting\n1) Nota\n1) ${RESOLUTION}\n1) ${MOTIE}\n`,
    ],
    [
      'the kind and quotes around the title',
      '## Bijlagen\n\n* Brief ‘Stand van zaken’\n* Nota ‘Begroting’\n',
      `## Bijlagen\n\n* Brief ‘Stand van zaken’\n* Nota ‘Begroting’\n* Resolutie ‘${RESOLUTION}’\n* Motie ‘${MOTIE}’\n`,
    ],
    [
      'titles in italics, with publisher and date, and a full stop',
      '## Bronnen\n\n- *Begroting 2025* (gemeente Oeverland, november 2024).\n',
      `## Bronnen\n\n- *Begroting 2025* (gemeente Oeverland, november 2024).\n- *${RESOLUTION}* (VNG, 29 november 2024).\n- *${MOTIE}* (VNG / gemeente Apeldoorn e.a., 29 november 2024).\n`,
    ],
    [
      'quotes inside the link',
      '## Bronnen\n\n- ["Begroting"](begroting.pdf)\n',
      `## Bronnen\n\n- ["Begroting"](begroting.pdf)\n- ["${STOP_TITLE}"](STOP)\n- ["${MOTION_TITLE}"](MOTION)\n`,
    ],
    [
      'addresses behind the title',
      '## Bronnen\n\n- Begroting, <https://oeverland.nl/begroting>\n',
      `## Bronnen\n\n- Begroting, <https://oeverland.nl/begroting>\n- ${STOP_TITLE}, <STOP>\n- ${MOTION_TITLE}, <MOTION>\n`,
    ],
    [
      'bare addresses',
      '## Bronnen\n\n- Begroting: https://oeverland.nl/begroting\n',
      `## Bronnen\n\n- Begroting: https://oeverland.nl/begroting\n- ${STOP_TITLE}: STOP\n- ${MOTION_TITLE}: MOTION\n`,
    ],
    [
      'counted enclosures in a list',
      '## Bijlagen\n\n- Bijlage 1: Begroting\n- Bijlage 2: Nota\n',
      `## Bijlagen\n\n- Bijlage 1: Begroting\n- Bijlage 2: Nota\n- Bijlage 3: ${RESOLUTION}\n- Bijlage 4: ${MOTIE}\n`,
    ],
    [
      'counted enclosures as paragraphs',
      '## Bijlagen\n\nBijlage 1 – Begroting\n\nBijlage 2 – Nota\n',
      `## Bijlagen\n\nBijlage 1 – Begroting\n\nBijlage 2 – Nota\n\nBijlage 3 – ${RESOLUTION}\n\nBijlage 4 – ${MOTIE}\n`,
    ],
    [
      'lines with hard breaks',
      '## Bronnen\n\n[Begroting](begroting.pdf)\\\n[Nota](nota.pdf)\n',
      `## Bronnen\n\n[Begroting](begroting.pdf)\\\n[Nota](nota.pdf)\\\n${RESOLUTION}\\\n${MOTIE}\n`,
    ],
    [
      'a table',
      '## Bijlagen\n\n| Nr. | Titel | Datum | Afzender |\n| --- | --- | --- | --- |\n| 1 | Begroting | 2024 | college |\n',
      `## Bijlagen\n\n| Nr. | Titel | Datum | Afzender |\n| --- | --- | --- | --- |\n| 1 | Begroting | 2024 | college |\n| 2 | ${RESOLUTION} | 29 november 2024 | VNG |\n| 3 | ${MOTIE} | 29 november 2024 | VNG / gemeente Apeldoorn e.a. |\n`,
    ],
    [
      'a table with columns in line',
      '## Bijlagen\n\n| Nr. | Titel     |\n| --- | --------- |\n| 1   | Begroting |\n',
      `## Bijlagen\n\n| Nr. | Titel     |\n| --- | --------- |\n| 1   | Begroting |\n| 2   | ${RESOLUTION} |\n| 3   | ${MOTIE} |\n`,
    ],
    [
      'a table with a column for addresses and one of the house',
      '## Bronnen\n\n| Document | Soort | Link | Openbaar |\n|---|---|---|---|\n',
      `## Bronnen\n\n| Document | Soort | Link | Openbaar |\n|---|---|---|---|\n| ${STOP_TITLE} | Resolutie | <STOP> |  |\n| ${MOTION_TITLE} | Motie | <MOTION> |  |\n`,
    ],
    [
      'with sections behind it',
      '## Bijlagen\n\n- Begroting\n\n## Ter inzage\n\nNiets.\n',
      `## Bijlagen\n\n- Begroting\n- ${RESOLUTION}\n- ${MOTIE}\n\n## Ter inzage\n\nNiets.\n`,
    ],
    [
      'with entries over more lines',
      '## Bijlagen\n\n- Begroting\n  voor 2025\n- Nota\n  over de zorg\n',
      `## Bijlagen\n\n- Begroting\n  voor 2025\n- Nota\n  over de zorg\n- ${RESOLUTION}\n- ${MOTIE}\n`,
    ],
    [
      'with one of the two',
      `## Bijlagen\n\n- Resolutie ‘${STOP_TITLE}’\n`,
      `## Bijlagen\n\n- Resolutie ‘${STOP_TITLE}’\n- Motie ‘${MOTIE}’\n`,
    ],
    [
      'with one of the two by its address alone',
      `## Bronnen\n\n- [Besluit van de leden](${STOP})\n`,
      `## Bronnen\n\n- [Besluit van de leden](STOP)\n- ${MOTIE}\n`,
    ],
    [
      'that says there is nothing',
      '## Bijlagen\n\nn.v.t.\n\n## Ter inzage\n\nn.v.t.\n',
      `## Bijlagen\n\n- ${RESOLUTION} (VNG, 29 november 2024)\n- ${MOTIE} (VNG / gemeente Apeldoorn e.a., 29 november 2024)\n\n## Ter inzage\n\nn.v.t.\n`,
    ],
    [
      'as a frame leaves it',
      '## Bijlagen\n\n1. Titel van de bijlage\n',
      `## Bijlagen\n\n1. ${RESOLUTION} (VNG, 29 november 2024)\n2. ${MOTIE} (VNG / gemeente Apeldoorn e.a., 29 november 2024)\n`,
    ],
    [
      'of which there is only the heading',
      '### Bronvermelding\n\n### Vervolg\n',
      `### Bronvermelding\n\n- ${RESOLUTION} (VNG, 29 november 2024)\n- ${MOTIE} (VNG / gemeente Apeldoorn e.a., 29 november 2024)\n\n### Vervolg\n`,
    ],
    [
      'of which there is only an introduction',
      '## Bijlagen\n\nBij deze brief horen:\n',
      `## Bijlagen\n\nBij deze brief horen:\n\n- ${RESOLUTION} (VNG, 29 november 2024)\n- ${MOTIE} (VNG / gemeente Apeldoorn e.a., 29 november 2024)\n`,
    ],
    [
      'under a bold line',
      '**Bijlagen:**\n\n- Begroting\n\nMet vriendelijke groet,\n',
      `**Bijlagen:**\n\n- Begroting\n- ${RESOLUTION}\n- ${MOTIE}\n\nMet vriendelijke groet,\n`,
    ],
    [
      'under a question',
      '## Welke stukken horen hierbij?\n\n- Begroting\n',
      `## Welke stukken horen hierbij?\n\n- Begroting\n- ${RESOLUTION}\n- ${MOTIE}\n`,
    ],
    [
      'under a numbered heading, before footnotes',
      '## 7. Bronnen\n\n- Begroting\n\n[^1]: Noot.\n',
      `## 7. Bronnen\n\n- Begroting\n- ${RESOLUTION}\n- ${MOTIE}\n\n[^1]: Noot.\n`,
    ],
  ])('%s', (_name, given, expected) => {
    const from = given.slice(0, given.indexOf('\n'));
    expect(section(draft(given), from)).toBe(expected);
  });

  test('of sources goes before one of enclosures', () => {
    const text = updated(draft('## Bijlagen\n\n- Begroting\n\n## Bronnen\n\n- Nota\n'));
    expect(text).toContain('- Begroting\n\n## Bronnen\n\n- Nota\n- [Stop');
  });

  test('is left alone where a heading only looks like one', () => {
    expect(updated(draft('## Bijlage 1: begroting\n\n- Post 1\n'))).toContain('- Post 1\n\n## Bronnen\n\n- [Stop');
  });
});

describe('a list that is made', () => {
  const list = `- ${RESOLUTION} (VNG, 29 november 2024)\n- ${MOTIE} (VNG / gemeente Apeldoorn e.a., 29 november 2024)`;
  const text = `De resolutie '${STOP_TITLE}' en de motie Apeldoorn.`;
  test.each<[string, string, string]>([
    ['without headings', `${text}\n`, `\n\n## Bronnen\n\n${list}\n`],
    ['without a line end', text, `\n\n## Bronnen\n\n${list}\n`],
    ['under a title alone', `# Brief\n\n${text}\n`, `\n\n## Bronnen\n\n${list}\n`],
    [
      'at the level of the sections',
      `# Brief\n\n### Een\n\n${text}\n\n### Twee\n\nSlot.\n`,
      `\n\n### Bronnen\n\n${list}\n`,
    ],
    ['where sections are of the first level', `# Een\n\n${text}\n\n# Twee\n\nSlot.\n`, `\n\n# Bronnen\n\n${list}\n`],
    ['numbered', `# Brief\n\n## 1. Een\n\n${text}\n\n## 2. Twee\n\nSlot.\n`, `\n\n## 3. Bronnen\n\n${list}\n`],
    ['in capitals', `# Brief\n\n## EEN\n\n${text}\n\n## TWEE\n\nSlot.\n`, `\n\n## BRONNEN\n\n${list}\n`],
    [
      'as a question',
      `# Brief\n\n## Waarom?\n\n${text}\n\n## Hoe verder?\n\nSlot.\n`,
      `\n\n## Welke bronnen zijn gebruikt?\n\n${list}\n`,
    ],
    ['in bold', `**Een**\n\n${text}\n\n**Twee**\n\nSlot.\n`, `\n\n**Bronnen**\n\n${list}\n`],
    ['underlined', `Brief\n=====\n\nEen\n---\n\n${text}\n\nTwee\n----\n\nSlot.\n`, `\n\nBronnen\n-------\n\n${list}\n`],
    [
      'with closing hashes',
      `# Brief #\n\n## Een ##\n\n${text}\n\n## Twee ##\n\nSlot.\n`,
      `\n\n## Bronnen ##\n\n${list}\n`,
    ],
    [
      'with the bullets of the draft',
      `# Brief\n\n* Een\n* ${text}\n`,
      `\n\n## Bronnen\n\n${list.replaceAll('- [', '* [')}\n`,
    ],
    ['before footnotes', `# Brief\n\n${text}[^1]\n\n[^1]: Noot.\n`, `\n\n## Bronnen\n\n${list}\n\n[^1]: Noot.\n`],
  ])('%s', (_name, given, expected) => {
    expect(updated(given).replaceAll(STOP, 'STOP').replaceAll(MOTION, 'MOTION')).toMatch(
      new RegExp(`${expected.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`),
    );
  });

  test('with the line ends of the draft', () => {
    const lines = updated(`# Brief\r\n\r\n${text}\r\n`);
    expect(lines).toContain('\r\n\r\n## Bronnen\r\n\r\n- [Stop');
    expect(lines.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });
});

describe('of drafts as people write them', () => {
  const ROOT = join(import.meta.dirname, '..', '..', '..');
  const drafts = ['corpus/tuned', 'examples'].flatMap((folder) =>
    readdirSync(join(ROOT, folder))
      .filter((file) => file.endsWith('.md'))
      .sort()
      .filter((_file, index) => index % 16 === 0)
      .map((file) => [`${folder}/${file}`, readFileSync(join(ROOT, folder, file), 'utf8')] as const),
  );

  test.each(drafts)('a second time changes nothing, and no finding comes: %s', (_file, markdown) => {
    for (const text of [markdown, `${markdown}\n## Bijlagen\n\n1. Begroting\n`]) {
      const once = updated(text);
      expect(updated(once)).toBe(once);
      expect(sourcesList(viewOf(once)).outcome).toBe(
        sourcesList(viewOf(text)).outcome === 'none' ? 'none' : 'complete',
      );
      const before = viewOf(text).findings();
      const after = viewOf(once).findings();
      // A title may write an abbreviation out; nothing else changes.
      const isMore = (code: string) =>
        after.filter((one) => one.code === code).length > before.filter((one) => one.code === code).length;
      expect(after.map(({ code }) => code).filter(isMore)).toEqual([]);
    }
  });
});
