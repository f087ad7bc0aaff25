// One entry of a list of sources, in the style of the entries that are there: numbered words, quotes, links, publisher and date.
import { edtfText } from '../text/edtfText';
import type { UsedSource } from './usedSources';

/** How entries of a list are written. */
export interface EntryStyle {
  /** "Bijlage 3: " before each, with the number of the next. */
  readonly counted: { readonly word: string; readonly next: number; readonly separator: string } | undefined;
  /** The kind of document before its title: "Resolutie ‘…’". */
  readonly kind: boolean;
  /** Marks around the title, and whether they stand inside the text of the link. */
  readonly open: string;
  readonly close: string;
  readonly marksInLink: boolean;
  /** The link is on the title, or the address stands behind all else between these. */
  readonly address: { readonly before: string; readonly after: string } | undefined;
  /** Publisher and date behind the title. */
  readonly details: boolean;
  readonly end: string;
}

/** The style of a list that has none yet: a link on the title, publisher and date in parentheses. */
export const PLAIN_STYLE: EntryStyle = {
  counted: undefined,
  kind: false,
  open: '',
  close: '',
  marksInLink: false,
  address: undefined,
  details: true,
  end: '',
};

const CLOSING: Readonly<Record<string, string>> = {
  '‘': '’',
  '“': '”',
  '„': '”',
  '«': '»',
  "'": "'",
  '"': '"',
  '**': '**',
  __: '__',
  '*': '*',
  _: '_',
};

/** The style that most of the entries are written in; each is its Markdown, without the mark of the list. */
export function readStyle(entries: readonly string[]): EntryStyle {
  const traits = entries.map((entry) => traitsOf(entry.trim()));
  if (traits.length === 0) return PLAIN_STYLE;
  const isMost = (count: number) => count * 2 >= traits.length;
  const most = <T>(values: readonly T[]): T | undefined => {
    const counts = new Map<T, number>();
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
    return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
  };
  const open = most(traits.map((one) => one.open)) ?? '';
  const numbers = traits.flatMap(({ counted }) => (counted ? [counted] : []));
  const last = numbers.at(-1);
  const behind = traits.find(({ address }) => address !== undefined)?.address;
  const isLinked = traits.some(({ linked }) => linked);
  return {
    counted:
      last && isMost(numbers.length) ? { ...last, next: Math.max(...numbers.map(({ next }) => next)) + 1 } : undefined,
    kind: isMost(traits.filter(({ kind }) => kind).length),
    open,
    close: CLOSING[open] ?? '',
    marksInLink: traits.some(({ marksInLink }) => marksInLink),
    address: isLinked ? undefined : behind,
    details: isMost(traits.filter(({ details }) => details).length),
    end: most(traits.map(({ end }) => end)) ?? '',
  };
}

interface Traits {
  readonly counted: EntryStyle['counted'];
  readonly kind: boolean;
  readonly open: string;
  readonly marksInLink: boolean;
  readonly linked: boolean;
  readonly address: EntryStyle['address'];
  readonly details: boolean;
  readonly end: string;
}

function traitsOf(entry: string): Traits {
  const counted = /^(\p{Lu}\p{L}{0,20}) (\d{1,3})(\s?[:.)–-]\s?)/u.exec(entry);
  const rest = entry.slice(counted?.[0].length ?? 0);
  const behind = /([,:;–-]? ?\(?<?)https?:\/\/[^\s<>)]{1,2000}(>?\)?)/.exec(rest);
  const linked = /\]\s?[([]/.test(rest);
  const visible = withoutAddresses(rest);
  const kind = /^(?:\p{Lu}\p{L}{2,30})(?: \p{Ll}{1,20}){0,2}:? (?=[‘“„«'"*_])/u.exec(visible);
  const open = /^(?:[‘“„«'"]|\*\*|__|[*_])/u.exec(visible.slice(kind?.[0].length ?? 0))?.[0] ?? '';
  return {
    counted: counted ? { word: counted[1] ?? '', next: Number(counted[2]), separator: counted[3] ?? ': ' } : undefined,
    kind: kind !== null,
    open,
    marksInLink: open !== '' && rest.includes(`[${open}`),
    linked,
    address: behind && !linked ? { before: behind[1] ?? '', after: behind[2] ?? '' } : undefined,
    details: /\([^()]{1,200}\)[.;,]?$/.test(visible),
    end: /[.;]$/.exec(visible)?.[0] ?? '',
  };
}

/** An entry as a reader sees it: of links the text, no addresses. */
function withoutAddresses(entry: string): string {
  return entry
    .replace(/\[([^[\]]{0,500})\](?:\([^()\s]{0,2000}(?: "[^"]{0,200}")?\)|\[[^[\]]{0,200}\])/g, '$1')
    .replace(/[,:;–-]? ?\(?<?https?:\/\/[^\s<>)]{1,2000}>?\)?/g, '')
    .trim();
}

/** A source as an entry; `index` counts those that are added. */
export function writeEntry(used: UsedSource, style: EntryStyle, index: number): string {
  const { counted, details, end, address } = style;
  const number = counted ? `${counted.word} ${counted.next + index}${counted.separator}` : '';
  const behind =
    address && used.address !== undefined ? `${address.before}${linkTarget(used.address)}${address.after}` : '';
  const detail = details ? detailsOf(used) : '';
  return `${number}${titleOf(used, style)}${detail && ` (${detail})`}${behind}${end}`;
}

/** The title of a source as a list writes it, with its link where the style has links on titles. */
export function titleOf(used: UsedSource, { kind, open, close, marksInLink, address }: EntryStyle): string {
  const kindName = kind ? kindOf(used) : '';
  const words = escaped(kindName === '' ? used.title : withoutKind(used.title, kindName));
  const target = address ? undefined : used.address;
  const link = (text: string) => (target === undefined ? text : `[${text}](${linkTarget(target)})`);
  const title = marksInLink ? link(open + words + close) : open + link(words) + close;
  return kindName === '' ? title : `${kindName} ${title}`;
}

/** The kind of document a source is, in a word: "Resolutie". Empty for a link of the writer's own. */
export function kindOf({ source }: UsedSource): string {
  return source ? source.kind.charAt(0).toUpperCase() + source.kind.slice(1) : '';
}

/** Publisher of a source; without what is said about it in parentheses. */
export function publisherOf({ source }: UsedSource): string {
  return source ? escaped(source.publisher.replace(/\s?\([^()]*\)/g, '')) : '';
}

/** Date of a source as far as it is known; empty where it is not known better than between two days. */
export function dateOf({ source }: UsedSource): string {
  const date = source?.date ?? null;
  return date === null || /[/.X]/.test(date) ? '' : edtfText(date.replace(/[~?%]/g, ''), 'nl');
}

function detailsOf(used: UsedSource): string {
  return [publisherOf(used), dateOf(used)].filter(Boolean).join(', ');
}

/** "Resolutie ‘Resolutie over …’" says it twice. */
function withoutKind(title: string, kind: string): string {
  const rest = title.toLowerCase().startsWith(`${kind.toLowerCase()} `) ? title.slice(kind.length + 1) : title;
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

/** A text as Markdown that reads as the text; only marks that would be read as Markdown are escaped. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>]|&(?=#?\w+;)/g, '\\$&').replace(/\s+/g, ' ');
}

/** An address as it may stand between parentheses or angles. */
function linkTarget(address: string): string {
  return address.replace(/[()\s<>\\]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}
