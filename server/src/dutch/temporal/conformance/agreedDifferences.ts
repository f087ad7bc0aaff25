// Where we differ on purpose from the Dutch specifications of Recognizers-Text, each with its reason. Differences that run
// through whole files (ends of ranges, thirds, today in what counts from today) are conventions in `score.ts`.

/** A difference: the expression as the specification has it, and why ours is another. */
export interface AgreedDifference {
  readonly expression: string;
  readonly reason: string;
}

const NOT_DUTCH = 'geen Nederlandse notatie: de maand staat voor de dag, of het jaar ertussen';
const NO_TIME = '"de dag" en "de week" zijn zonder meer geen tijdsbepaling; "de laatste dag" is niet gisteren';
const RANK = '"de tweede" is in lopende tekst meestal een rang ("voor de tweede gekozen"), geen dag van de maand';
const DECADES = '"de afgelopen 2 decennia" zijn de laatste twintig jaar, geen kalenderdecennia';
const MOON = 'onze waarde is de dag zelf, die van hen de vooravond of een dag eerder';

/** Every agreed difference. */
export const AGREED_DIFFERENCES: readonly AgreedDifference[] = [
  { expression: 'Sep-23-2020', reason: NOT_DUTCH },
  { expression: 'September-2020-23', reason: NOT_DUTCH },
  { expression: '2020/23/Sep', reason: NOT_DUTCH },
  { expression: '23-2020-September', reason: NOT_DUTCH },
  { expression: '4/22', reason: NOT_DUTCH },
  { expression: 'de laatste dag', reason: NO_TIME },
  { expression: 'laatste dag', reason: NO_TIME },
  { expression: 'de dag', reason: NO_TIME },
  { expression: 'mijn dag', reason: NO_TIME },
  { expression: 'de week', reason: NO_TIME },
  { expression: 'mijn week', reason: NO_TIME },
  { expression: 'het weekend', reason: NO_TIME },
  { expression: 'mijn weekend', reason: NO_TIME },
  { expression: 'de tweede', reason: RANK },
  { expression: '15', reason: 'een los getal na "op" is geen dag' },
  { expression: '22-4', reason: 'zonder voorzetsel kan 22-4 van alles zijn, zoals een stemverhouding' },
  { expression: 'afgelopen september', reason: 'op 7 november 2016 is dat september 2016, niet die van 2015' },
  { expression: 'de afgelopen 2 decennia', reason: DECADES },
  { expression: 'de laatste 2 decennia', reason: DECADES },
  { expression: 'de volgende 3 decennia', reason: DECADES },
  { expression: '4 weken in de toekomst', reason: 'een dag over vier weken, geen periode tot dan' },
  { expression: '2 dagen daarna', reason: 'de dag twee dagen later, geen periode tot dan' },
  {
    expression: 'van aankomende vrijdag tot 1 okt 2020',
    reason: '"aankomende vrijdag" is de eerste die komt, niet die van de week erna',
  },
  { expression: 'Yuandan', reason: 'geen Nederlands woord' },
  { expression: 'Yuandan volgend jaar', reason: 'geen Nederlands woord' },
  { expression: 'Thanksgiving', reason: 'in "Thanksgiving Day" hoort "Day" erbij' },
  { expression: 'Offerfeest', reason: MOON },
  { expression: 'offerfeest', reason: MOON },
  { expression: 'Ramadan', reason: 'onze waarde is de hele maand' },
  { expression: 'ramadan', reason: 'onze waarde is de hele maand' },
  { expression: 'Suikerfeest', reason: MOON },
  { expression: 'Islamitisch Nieuwjaar', reason: MOON },
];
