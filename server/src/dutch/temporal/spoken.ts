// Numbers below a hundred as they are said, in a table: "drie", "eenentwintigste", "anderhalf". One look-up where dates ask for one at almost every word.
import { numberWord } from '../numbers';

/** A number word and whether it counts or ranks. */
export interface SpokenNumber {
  readonly value: number;
  readonly ordinal: boolean;
}

const UNITS = ['een', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen'];
const TEENS = [
  'tien',
  'elf',
  'twaalf',
  'dertien',
  'veertien',
  'vijftien',
  'zestien',
  'zeventien',
  'achttien',
  'negentien',
];
const TENS = ['twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig'];

/** Number words below a hundred with their ranks and halves, in each of their spellings. */
export const SPOKEN_NUMBERS: ReadonlyMap<string, SpokenNumber> = (() => {
  const compounds = UNITS.flatMap((unit) => TENS.flatMap((ten) => [`${unit}en${ten}`, `${unit}ën${ten}`]));
  const cardinals = [...UNITS, ...TEENS, ...TENS, ...compounds, 'honderd'];
  const halves = [...UNITS, ...TEENS].flatMap((word) =>
    ['enhalf', 'enhalve', 'ënhalf', 'ënhalve'].map((half) => word + half),
  );
  const ranks = [...cardinals.flatMap((word) => [`${word}de`, `${word}ste`]), 'eerste', 'derde'];
  const table = new Map<string, SpokenNumber>();
  for (const word of [...cardinals, ...halves, ...ranks, 'anderhalf', 'anderhalve']) {
    const read = numberWord(word);
    if (read !== undefined && read.kind !== 'fraction')
      table.set(word, { value: read.value, ordinal: read.kind === 'ordinal' });
  }
  return table;
})();
