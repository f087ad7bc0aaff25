// Words by which a clause is denied, affirmed, planned or merely possible, as tables of phrases.
import { compilePhrases, matchPhrase } from './phrases';
import type { Token } from './tokens';

/** What a phrase does to the clause it stands in. */
export type Colour = 'negation' | 'affirmation' | 'plan' | 'possibility' | 'none';

const TABLE: readonly (readonly [Colour, readonly string[]])[] = [
  ['negation', ['niet', 'niet meer', 'niet langer', 'nog niet', 'nog geen', 'geen', 'géén', 'geen enkel', 'geen enkele', 'nooit', 'nimmer', 'noch', 'zonder', 'niemand', 'niets', 'niks', 'nergens', 'evenmin', 'geenszins', 'allerminst', 'in geen geval', 'op geen enkele wijze', 'niet eens', 'allesbehalve', 'niét', 'geen van', 'geen van de', 'geen van beide', 'nog altijd niet', 'nog steeds niet', 'nog steeds geen', 'niet of nauwelijks', 'onvoldoende', 'te weinig', 'nauwelijks', 'amper', 'maar weinig', 'nagenoeg niet', 'achterwege', 'afgezien', 'afziet', 'afzag', 'afzagen']],
  // These hold the word "niet" or "geen" and deny nothing of the verb, or one of planning and plan nothing ("eerder dan gepland").
  ['none', ['niet alleen', 'niet alléén', 'niet slechts', 'niet enkel', 'niet eerder dan', 'niet later dan', 'niet meer dan', 'niet minder dan', 'niet lager dan', 'niet hoger dan', 'niet zozeer', 'niet pas', 'zo niet', 'niet in de laatste plaats', 'niet te vergeten', 'niet wegneemt', 'niet weg dat', 'niets af aan', 'meer niet', 'niet zonder', 'niet voor niets', 'niet onbelangrijk', 'niets anders dan', 'als het niet', 'geen twijfel', 'zonder twijfel', 'zonder meer', 'geen misverstand', 'geen bezwaar', 'zonder bezwaar', 'zonder slag of stoot', 'zonder voorbehoud', 'niet per se', 'afgezien van', 'niet per definitie', 'niet noodzakelijk', 'niet noodzakelijkerwijs', 'niet eerder', 'amper een', 'nauwelijks een', 'niet meegerekend', 'niet meegeteld', 'niet inbegrepen', 'niet meegenomen in', 'voorzien van', 'handtekeningen voorzien', 'handtekening voorzien', 'werd voorzien', 'werden voorzien', 'dan gepland', 'dan voorzien', 'dan verwacht', 'dan beoogd']],
  ['possibility', ['al dan niet', 'wel of niet', 'wel of geen', 'al of niet', 'mogelijk', 'mogelijkerwijs', 'misschien', 'wellicht', 'eventueel', 'eventuele', 'mogelijke', 'onzeker', 'onduidelijk', 'waarschijnlijk', 'hoogstwaarschijnlijk', 'vermoedelijk', 'naar alle waarschijnlijkheid', 'in principe', 'zo mogelijk', 'indien mogelijk', 'niet uitgesloten', 'niet zeker', 'nog niet zeker', 'nog niet duidelijk', 'naar het zich laat aanzien']],
  ['affirmation', ['toch', 'wel', 'alsnog', 'nog steeds', 'nog altijd', 'wel degelijk', 'desondanks', 'toch niet']],
  ['plan', ['naar verwachting', 'volgens planning', 'volgens de planning', 'volgens plan', 'gepland', 'geplande', 'beoogd', 'beoogde', 'verwacht', 'verwachte', 'voorgenomen', 'voornemens', 'van plan', 'de bedoeling', 'in voorbereiding', 'op de planning', 'op de agenda', 'op de rol', 'voorzien', 'voorziene', 'aangekondigd', 'aangekondigde', 'het streven', 'de verwachting', 'de planning', 'het voornemen', 'binnenkort', 'op korte termijn', 'beoogt', 'beogen', 'streeft', 'streven', 'verwachten', 'verwachtte', 'plant', 'in het vooruitzicht', 'op handen', 'te verwachten']],
]; // prettier-ignore

const PHRASES = compilePhrases(
  TABLE.flatMap(([colour, phrases]) => phrases.map((phrase) => [phrase, colour] as const)),
);

/** "toch niet" affirms nothing: the words that deny win within one phrase. */
const DENYING: ReadonlySet<string> = new Set(['toch niet']);

/** A phrase that colours a clause. */
export interface Coloured {
  readonly colour: Exclude<Colour, 'none'>;
  /** Its words in small letters: "niet langer". */
  readonly text: string;
  /** Index of its first token, and how many tokens it has. */
  readonly at: number;
  readonly length: number;
}

/** The colouring phrases of a run of tokens, in order, longest first at each place. Linear in the run. */
export function colours(tokens: readonly Token[], first: number, next: number): Coloured[] {
  const found: Coloured[] = [];
  for (let at = first; at < next; at++) {
    const hit = matchPhrase(PHRASES, tokens, at);
    if (hit === undefined || at + hit.length > next) continue;
    const text = tokens
      .slice(at, at + hit.length)
      .map((token) => token.lower)
      .join(' ');
    const colour = DENYING.has(text) ? 'negation' : hit.value;
    if (colour !== 'none') found.push({ colour, text, at, length: hit.length });
    at += hit.length - 1;
  }
  return found;
}
