// What is only supposed or told as not so by the line before it, what is about something new, and the near misses that are told.
import { describe, expect, it } from 'vitest';
import { judged } from './testing';

const WRONG = /^(?:verouderd|afwijkend|nog-niet-bekend) /;

function wrong(text: string, asOf: string): string[] {
  return judged(text, asOf).filter((one) => WRONG.test(one));
}

describe('nothing is wrong with', () => {
  it.each<[what: string, asOf: string, text: string]>([
    [
      'what follows from what is supposed',
      '2026-01-10',
      'Stel dat het Rijk toch geld vindt. Dan kunnen er weer transformatieplannen worden ingediend.',
    ],
    [
      'what follows from it further on in its sentence',
      '2026-01-10',
      'Stel: het Rijk vindt toch geld. Het loket voor transformatieplannen gaat dan weer open.',
    ],
    [
      'what follows from a question that trails off',
      '2026-01-10',
      '**Wat als...** er toch weer geld vrijkomt? Dan moet het loket voor transformatieplannen eerst opnieuw open.',
    ],
    [
      'what follows from a heading that supposes',
      '2026-01-10',
      '### En als er geld bij komt?\n\nDan is er weer geld voor nieuwe transformatieplannen.',
    ],
    [
      'what follows from a question with its verb in front',
      '2026-01-10',
      'Komt er geld bij? Dan kunnen wij een nieuw transformatieplan indienen.',
    ],
    ['what one does not do', '2026-01-10', 'Waar moet je niet aan beginnen? Een nieuw transformatieplan schrijven.'],
    [
      'a list of what is not allowed',
      '2026-01-10',
      'Dit kan niet meer:\n\n- nieuwe transformatieplannen indienen\n- plannen laten beoordelen',
    ],
    [
      'something new that opens its clause',
      '2025-07-15',
      'Wat merken we van het nieuwe AZWA? Nog weinig. Een kabinet moet er nog komen.',
    ],
    [
      'something new behind "er"',
      '2025-07-15',
      '## Hoe staat het met het HLO?\n\nDe koepels spraken elkaar. Er moet ook nog een projectleider komen.',
    ],
    ['a denial of the whole', '2026-01-10', 'Van een volledige oplossing van het ravijn is geen sprake.'],
    [
      'an answer that its sentence sharpens',
      '2026-02-05',
      'Nog géén nieuw kabinet: Schoof en co. passen demissionair op de winkel.',
    ],
    ['a name that is let go', '2025-03-10', 'Er wordt onderhandeld over het AZWA; de naam IZWA kun je vergeten.'],
    ['what is proposed', '2022-11-15', '**Gevraagd besluit**\n\n1. In te stemmen met deelname aan het IZA.'],
    [
      'what somebody is advised to do',
      '2022-11-15',
      'De leden van de VNG wordt geadviseerd met het IZA in te stemmen.',
    ],
    [
      'what is being decided',
      '2022-11-15',
      'De inbreng voor de ledenvergadering, waarin door de leden over deelname aan het IZA wordt besloten.',
    ],
    ['an agreement with its article', '2022-10-25', 'Met het IZA-akkoord is voor gemeenten geld gemoeid.'],
    ['what the reader must not write', '2026-05-10', 'Noem nergens dat het IZA tot 2026 loopt.'],
    ['what the reader has to leave out', '2026-05-10', 'Haal het jaartal 2026 bij het IZA weg; het is 2028 geworden.'],
    [
      'what the reader has to change',
      '2026-05-10',
      'Op de site staat dat het IZA tot en met 2026 loopt. Dat moet eruit.',
    ],
    [
      'where a press release was written',
      '2026-05-10',
      '*Drieborg, 10 mei 2026* – Het transformatieplan van de regio is beschikbaar.',
    ],
    [
      'a row whose label has its year in front',
      '2023-11-21',
      '| Datum | Wat |\n|---|---|\n| 2022, 2 december | leden VNG stemmen in met IZA |',
    ],
    [
      'a pronoun for what was named last',
      '2026-10-20',
      'Wat loopt af? De SPUK IZA. Dat lijkt erg, want dan komt er één nieuwe uitkering, de SPUK AZWA. Die duurt tot en met 2029.',
    ],
    [
      'something of one’s own',
      '2026-03-05',
      'De transformatiemiddelen zijn op; ons plan is af en het onze ligt ter beoordeling bij de zorgverzekeraar.',
    ],
    [
      'a common word for it that is of something else',
      '2026-02-20',
      'De werkagenda van de griffie moet op 15 december klaar zijn.',
    ],
    [
      'what the next sentence says is not so',
      '2026-10-10',
      'De bewering dat het IZA in 2026 afloopt, hoor ik vaak. Klopt dus niet.',
    ],
    [
      'what one once thought',
      '2026-10-10',
      'Ooit dachten we: gemeenten hebben niets te zeggen over transformatieplannen.',
    ],
    [
      'till when somebody wants something to go on',
      '2024-08-10',
      'Het kabinet zet in op een aanvullend akkoord dat het IZA verlengt tot en met 2028.',
    ],
    [
      'an amount that is told as that of a year that went by',
      '2026-03-20',
      'Voor de transformatieplannen: het totaal van 2,2 miljard uit 2024 is intussen kleiner.',
    ],
    [
      'conditions that somebody has',
      '2026-01-13',
      'Het HLO is rond. Met het akkoord is een van de VNG-voorwaarden vervuld.',
    ],
    [
      'what is told about something that no question asks after',
      '2026-09-10',
      'De ziekenhuizen hebben de gesprekken over de nieuwbouw opgeschort.',
    ],
    [
      'what one’s own council has to do',
      '2026-09-10',
      'Het AZWA ligt er. Het wachten is op de bekrachtiging door onze raad.',
    ],
    ['since when something lies still', '2026-02-03', 'Het wetsvoorstel over de eigen bijdrage ligt sinds juni stil.'],
    [
      'a year in which a rule holds',
      '2026-10-05',
      'Ook in 2026 geldt: transformatiegeld dat je niet uitgeeft, ben je kwijt.',
    ],
  ])('%s', (_, asOf, text) => {
    expect(wrong(text, asOf)).toEqual([]);
  });
});

describe('told is', () => {
  it.each<[what: string, asOf: string, text: string]>([
    [
      'what follows from something of the reader',
      '2026-01-10',
      'Heeft u een goed idee? Dan kunt u nog een nieuw transformatieplan indienen.',
    ],
    ['what one may do', '2026-01-10', 'Wat kan nog wel? Nieuwe transformatieplannen indienen.'],
    ['a denial', '2026-01-10', 'Een oplossing voor het ravijn van 2026 is er niet.'],
    ['what holds behind what has to be said', '2026-05-10', 'Schrijf gerust dat het IZA tot en met 2026 loopt.'],
    ['a year in which it ends', '2026-10-05', 'Het transformatiegeld vervalt in 2026.'],
  ])('%s', (_, asOf, text) => {
    expect(wrong(text, asOf)).not.toEqual([]);
  });
});
