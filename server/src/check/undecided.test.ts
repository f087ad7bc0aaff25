// Sentences that tell nothing of how things are, or of something else than their words are known for; beside them the near misses.
import { describe, expect, it } from 'vitest';
import { judged } from './testing';

const WRONG = /^(?:verouderd|afwijkend|nog-niet-bekend) /;

function wrong(text: string, asOf: string): string[] {
  return judged(text, asOf).filter((one) => WRONG.test(one));
}

const DONE = 'Het AZWA is op 8 september 2025 getekend.\n\n';

describe('nothing is wrong with', () => {
  it.each<[what: string, asOf: string, text: string]>([
    ['a signing that is foreseen', '2025-07-08', 'De ondertekening van het AZWA is voorzien in september.'],
    [
      'what may be',
      '2025-09-09',
      'Het kan zijn dat de Miljoenennota de groei van het gemeentefonds op langere termijn verlaagt.',
    ],
    [
      'what could come of what has not happened',
      '2025-05-20',
      'Een val van het kabinet-Schoof kan de planning doen schuiven.',
    ],
    ['somebody else behind a label', '2025-08-25', '**Transformatieplannen.** De raad laat indienen nog even liggen.'],
    [
      'a place that "daar" stands for',
      '2026-07-14',
      'Hij begint over het HLO. Daar heeft niemand een handtekening voor over.',
    ],
    [
      'what may fall out either way',
      '2022-11-14',
      'Op 2 december zeggen wij als leden ja of nee tegen het Integraal Zorgakkoord.',
    ],
    [
      'what a reader is told to do',
      '2026-06-25',
      '## Transformatieplannen\n\nDe beoordeling is in februari gestopt.\n\n- Controleer uw plan nog eens bij de verzekeraar.',
    ],
    [
      'an agreement that somebody works ahead of',
      '2025-07-10',
      'De leden worden over het AZWA geraadpleegd.\n\nVooruitlopend op het akkoord zijn de gemeenten begonnen met een meldpunt.',
    ],
    [
      'what is not at issue',
      '2025-04-25',
      'Het ravijn van 2026 is deels gedempt. Een gang naar de rechter is nu niet aan de orde.',
    ],
    [
      'what must not happen once more',
      '2025-05-06',
      'Het ravijn van 2026 is deels gedempt. Dat mag niet nog eens gebeuren.',
    ],
    [
      'a particle that is of the verb before the comma',
      '2025-04-03',
      'De ledenvergadering spreekt zich uit, en een extra vergadering na de Voorjaarsnota is niet uitgesloten.',
    ],
    [
      'a word between two more of which one is "alle"',
      '2025-06-10',
      'De verzekeraar kijkt in de zomer naar alle aanvragen voor een transformatieplan.',
    ],
    [
      'an agreement of one’s own, that was just named',
      '2023-03-10',
      'Het GALA is op 3 februari getekend. Onze lokale coalitie werkt aan haar eigen akkoord. Dat akkoord moet nog worden ondertekend.',
    ],
    [
      'somebody with a name, to whom "zij" points',
      '2025-10-06',
      'De VNG zit weer aan tafel. De gemeente heeft een nieuwe secretaris, Pieternel Kok. Zij keert pas in mei terug.',
    ],
    [
      'a line with a weekday and no verb',
      '2022-11-28',
      'De leden van de VNG beslissen over het IZA.\n\n- Ledenbesluit: vrijdag, bij de ALV.',
    ],
    [
      'what went to an agreement',
      '2025-12-15',
      'Van het geld voor gezamenlijke doelen is weinig over. 361 miljoen ging naar het AZWA.',
    ],
    [
      'a plural of the past in a relative clause',
      '2023-11-01',
      'Wij gebruiken het geld van het Gezond en Actief Leven Akkoord, waaraan vier partijen op 3 februari hun handtekening zetten.',
    ],
    [
      'a survey of one’s own, without its words',
      '2025-12-18',
      'De leden van de VNG spraken zich uit over het AZWA. Onze monitor is half juni gesloten. De respons was 41 procent.',
    ],
    [
      'a share of those who came',
      '2025-12-18',
      'De leden van de VNG spraken zich uit over het AZWA. Op een avond was 70 procent van de aanwezigen positief.',
    ],
    [
      'a thing for which "niet alleen" it holds',
      '2024-05-28',
      'De inkomensafhankelijke bijdrage gaat voor alle Wmo-hulp gelden, dus niet alleen voor de poetshulp.',
    ],
    [
      'an agreement of one region',
      '2025-07-15',
      'Het HLO is op 10 juli getekend. Het regionale ouderenakkoord is nog niet getekend.',
    ],
    ['what follows from an agreement', '2025-11-05', `${DONE}Dat een gemeente de regie voert, volgt uit het akkoord.`],
    [
      'an amount in place of which there is another',
      '2025-10-03',
      'Structureel komt er 371 miljoen voor het sociaal domein, een bedrag in plaats van de 2 procent van het zorgbudget waar de leden om vroegen.',
    ],
    [
      'a share beside a sum that no country spends',
      '2025-09-30',
      'Van de Brede SPUK 2025 mag hoogstens 10 procent mee; wij verwachten 22.000 euro over te houden, zo’n 6 procent.',
    ],
    [
      'what somebody may think',
      '2026-02-10',
      'Wie meent dat de ziekenhuizen uit de gesprekken over het AZWA zijn gestapt, vergist zich.',
    ],
    ['what deviates from the agreement', '2025-11-05', `${DONE}De totalen wijken niet af van die in het akkoord.`],
  ])('%s', (_, asOf, text) => expect(wrong(text, asOf)).toEqual([]));
});

describe('but it is with', () => {
  it.each<[what: string, asOf: string, text: string]>([
    ['a yes', '2022-11-14', 'Op 2 december zeiden wij als leden ja tegen het Integraal Zorgakkoord.'],
    ['what is not in order yet', '2025-04-25', 'Het ravijn van 2026 is nog niet op orde: er is geen enkele oplossing.'],
    [
      'a share of the members',
      '2025-12-18',
      'De leden van de VNG spraken zich uit over het AZWA. Van hen was 92 procent voor.',
    ],
    [
      'an association that "zij" stands for',
      '2025-04-06',
      'De VNG praat niet mee over het AZWA. Zij keert pas later terug aan tafel.',
    ],
    ['an agreement that is not ready', '2025-11-05', 'Het AZWA is nog niet af.'],
  ])('%s', (_, asOf, text) => expect(wrong(text, asOf)).not.toEqual([]));
});
