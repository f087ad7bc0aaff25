// The helping verbs of a clause and what they say together: tense, modality, whether a passive or an infinitive is to be expected.
import { DETERMINERS, PREPOSITIONS } from './clause-words';
import type { ClauseView } from './clause-view';
import { finitenessOf } from './finite-forms';
import { conjugate, type VerbIndex } from './verbs';

/** Tense of a clause: what it says of the time of what happens. `past` holds the pluperfect too, `none` a clause without finite verb. */
export type ClauseTense = 'present' | 'past' | 'perfect' | 'future' | 'conditional' | 'none';

/** Verbs that colour another verb with possibility, duty, permission or will. */
export type Modal = 'kunnen' | 'moeten' | 'mogen' | 'willen' | 'hoeven' | 'dreigen' | 'lijken' | 'proberen';

type Helper = 'zijn' | 'hebben' | 'worden' | 'zullen' | 'gaan' | 'komen' | 'blijven' | 'laten' | Modal;

interface HelperForm {
  readonly helper: Helper;
  readonly tense: 'present' | 'past' | 'participle' | 'infinitive';
}

const MODALS: readonly Modal[] = ['kunnen', 'moeten', 'mogen', 'willen', 'hoeven', 'dreigen', 'lijken', 'proberen'];
const HELPERS: readonly Helper[] = [
  'zijn',
  'hebben',
  'worden',
  'zullen',
  'gaan',
  'komen',
  'blijven',
  'laten',
  ...MODALS,
];
const MODAL_NAMES: ReadonlySet<string> = new Set(MODALS);

function helperForms(): ReadonlyMap<string, HelperForm> {
  const forms = new Map<string, HelperForm>();
  for (const helper of HELPERS) {
    for (const { form, tense, inflected } of conjugate({ infinitive: helper })) {
      if (tense === 'noun' || tense === 'te-infinitive' || inflected === true || forms.has(form)) continue;
      forms.set(form, { helper, tense });
    }
  }
  return forms;
}

const FORMS = helperForms();

/** What the helping verbs of a clause say together. */
export interface Frame {
  readonly tense: ClauseTense;
  readonly modal: Modal | undefined;
  readonly worden: boolean;
  readonly zijn: boolean;
  readonly hebben: boolean;
  /** Some helper asks for an infinitive: zullen, gaan, a modal. */
  readonly infinitive: boolean;
}

/** Whether a word is a form of a helping verb. */
export function isHelper(word: string): boolean {
  return FORMS.has(word);
}

/** The helping verb of which a word is a form. */
export function helperOf(word: string): string | undefined {
  return FORMS.get(word)?.helper;
}

/** Reads the helping verbs of a clause once. The first finite one gives the clause its tense. */
export function readFrame(view: ClauseView, index: VerbIndex): Frame {
  let tense: ClauseTense = 'none';
  let modal: Modal | undefined;
  let worden = false;
  let zijn = false;
  let hebben = false;
  let infinitive = false;
  let last: number | undefined;
  for (let place = 0; place < view.length; place++) {
    const form = FORMS.get(view.word(place));
    if (form === undefined || isPossessive(view, place) || isNominal(view, place)) continue;
    const { helper } = form;
    worden ||= helper === 'worden';
    zijn ||= helper === 'zijn';
    hebben ||= helper === 'hebben';
    if (form.tense !== 'present' && form.tense !== 'past') continue;
    // "Heeft uitgesproken haar te willen versterken": that is no verb of this clause's own time.
    if (view.word(place - 1) === 'te') continue;
    if (MODAL_NAMES.has(helper)) modal ??= helper as Modal;
    // "Liet weten": what it lets be done is no verb of its own time.
    const leads = (helper === 'gaan' || helper === 'laten') && (last ??= lastInfinitive(view, index)) > place;
    infinitive ||= helper === 'zullen' || leads || MODAL_NAMES.has(helper);
    if (tense === 'none') tense = tenseOf(form, leads && helper === 'gaan');
  }
  return { tense, modal, worden, zijn, hebben, infinitive };
}

function tenseOf({ helper, tense }: HelperForm, going: boolean): ClauseTense {
  if (helper === 'zullen') return tense === 'past' ? 'conditional' : 'future';
  if (tense === 'past') return 'past';
  return going ? 'future' : 'present';
}

/** Place of the last infinitive without "te", -1 for none: with it "gaan" is a future ("gaan de gesprekken hervatten"). */
function lastInfinitive(view: ClauseView, index: VerbIndex): number {
  for (let place = view.length - 1; place >= 0; place--) {
    const word = view.word(place);
    if (!word.endsWith('en') || view.word(place - 1) === 'te' || isNominal(view, place)) continue;
    // "gaat om 180 plannen"
    if (view.token(place - 1)?.kind === 'number') continue;
    if (
      FORMS.get(word)?.tense === 'infinitive' ||
      index.get(word)?.some((form) => form.tense === 'infinitive') === true
    )
      return place;
  }
  return -1;
}

const POSSESSED =
  /(?:ing|tekening|taak|taken|plicht|besluit|steun|voorstel|brief|ontslag|naam|deel|deelname|rol|beleid|positie|standpunt|akkoord)$/;

/** "zijn handtekening": the pronoun and not the verb. */
export function isPossessive(view: ClauseView, place: number): boolean {
  if (view.word(place) !== 'zijn') return false;
  const next = view.word(place + 1);
  if (next === '' || DETERMINERS.has(next) || PREPOSITIONS.has(next)) return false;
  if (place === 0 && isSingular(view.word(2))) return true;
  return PREPOSITIONS.has(view.word(place - 1)) || POSSESSED.test(next);
}

/** "Zijn strategie verschijnt in het voorjaar": a verb of one stands where that of the clause does. */
function isSingular(word: string): boolean {
  return word.endsWith('t') || word === 'is' || word === 'kan' || word === 'zal'
    ? FORMS.has(word) || finitenessOf(word) === 'sure'
    : false;
}

/** An article stands right before an infinitive: it is used as a noun. After "het" other forms are finite: "het wordt". */
export function isNominal(view: ClauseView, place: number): boolean {
  const before = view.word(place - 1);
  if (before !== 'het' && before !== 'een' && before !== 'de') return false;
  const helper = FORMS.get(view.word(place));
  return helper === undefined || (helper.tense === 'infinitive' && view.word(place) !== 'zijn');
}
