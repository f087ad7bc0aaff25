// Lines of slides, minutes and checklists end where they were ended; wrapped text runs on.
import { describe, expect, it } from 'vitest';
import { Draft } from './draft';

/** The prose of the first passage of these lines. */
function prose(...lines: string[]): string | undefined {
  return Draft.of(lines.join('\n')).blocks[0]?.content.passages[0]?.text;
}

describe('lines that were ended on purpose', () => {
  it('stand by themselves on a slide', () =>
    expect(prose('Loket open voor nieuwe plannen', 'Beschikbaar: 1,96 miljard', '346 miljoen ging naar het AZWA')).toBe(
      'Loket open voor nieuwe plannen\nBeschikbaar: 1,96 miljard\n346 miljoen ging naar het AZWA',
    ));
  it('stand by themselves behind boxes to tick', () =>
    expect(prose('☑ VNG-bestuur: akkoord op 2 juli', '☐ VNG-leden: in november', '☐ Kabinet: Schoof')).toBe(
      '☑ VNG-bestuur: akkoord op 2 juli\n☐ VNG-leden: in november\n☐ Kabinet: Schoof',
    ));
  it('also behind a line in bold, that is looked at with the others', () =>
    expect(
      prose('**Dia 5. Akkoorden**', 'Het AZWA moet nog worden ondertekend', 'Het GALA is getekend op 3 februari 2023'),
    ).toBe('Dia 5. Akkoorden\nHet AZWA moet nog worden ondertekend\nHet GALA is getekend op 3 februari 2023'));
  it('also where the widest comes first', () =>
    expect(prose('Gemeenten doen mee aan het IZA sinds 2 december 2022', 'De VNG zit aan tafel', 'GGD: 214 man')).toBe(
      'Gemeenten doen mee aan het IZA sinds 2 december 2022\nDe VNG zit aan tafel\nGGD: 214 man',
    ));
  it('also where they are about as wide, and a new sentence begins without an end before it', () =>
    expect(prose('Het AZWA moet nog worden ondertekend', 'Het GALA is getekend op 3 februari 2023')).toBe(
      'Het AZWA moet nog worden ondertekend\nHet GALA is getekend op 3 februari 2023',
    ));
  it('do so in quotes and list items', () => {
    expect(prose('> Aanwezig: Jansen', '> Afwezig met bericht: mevrouw De Vries.')).toBe(
      'Aanwezig: Jansen\nAfwezig met bericht: mevrouw De Vries.',
    );
    expect(prose('- Financiën', '  Het budget voor dit jaar is bekend')).toBe(
      'Financiën\nHet budget voor dit jaar is bekend',
    );
  });
});

describe('wrapped text', () => {
  const full = 'De gemeenten hebben eind vorig jaar over het akkoord gestemd en zij vroegen';
  it('runs on before names and figures', () => {
    const name = 'Agema om een brief. Die kwam er. Het tekort van de gemeenten is volgens haar';
    const figure = '2,4 miljard euro.';
    expect(prose(full, name, figure)).toBe(`${full} ${name} ${figure}`);
  });
  it('runs on where one line was written on after it was wrapped', () => {
    const long = 'minister Agema om een brief, en die kwam er ook, een week later dan was toegezegd, en met';
    const next = 'Prinsjesdag in zicht. Het tekort is volgens haar nog niet bekend, en dat zal voor de';
    expect(prose(full, long, next, 'VNG wennen zijn.')).toBe([full, long, next, 'VNG wennen zijn.'].join(' '));
  });
  it('runs on in lower case and behind a word no line ends on', () => {
    expect(prose('een korte regel', 'die verder gaat over meer dan er op past')).not.toContain('\n');
    expect(prose('wij vroegen de', 'VNG om een brief over het akkoord')).not.toContain('\n');
  });
});

describe('a block quote', () => {
  const passages = (...lines: string[]) =>
    Draft.of(lines.join('\n')).blocks.flatMap(({ content }) =>
      content.passages.map(({ kind, quoted, text }) => (quoted ? text : `${kind}: ${text}`)),
    );
  it('is a list where its lines have room for more and end on no stop', () => {
    expect(passages('> de Kamer kreeg het concept op 3 juni', '> gaat door', '> dit jaar nog een korting')).toEqual([
      'listItem: de Kamer kreeg het concept op 3 juni',
      'listItem: gaat door',
      'listItem: dit jaar nog een korting',
    ]);
  });
  it.each([
    [['> De gemeenten hebben over het akkoord', '> gestemd.']],
    [['> "Wij stappen eruit', '> en komen niet terug" — een wethouder']],
    [['> de brief van november', 'die niet meer klopt, en dat is jammer']],
    [['> één regel']],
    [
      [
        '> de gemeenten hebben in november over het akkoord',
        '> gestemd, zo staat in de brief van vorige maand aan',
        '> alle colleges',
      ],
    ],
  ])('is a quote else: %s', (lines) => expect(passages(...lines).join()).not.toContain('listItem'));
});
