// Where a source can be opened: its local copy in the sources folder, its web address, a law as it read at the as-of date.
import type { Citation, Source, Term } from '../knowledge/model';

/** Local copies by lower-case file name, as URIs. Empty where no sources folder is set. */
export interface SourceAddresses {
  readonly localCopies: ReadonlyMap<string, string>;
}

/** The address to open for a source: the local copy at its page where there is one, else the URL, else undefined. */
export function sourceAddress(source: Source, addresses: SourceAddresses, citation?: Citation): string | undefined {
  const local = localCopy(source, addresses);
  const address = local ?? source.url ?? undefined;
  if (address === undefined) return undefined;
  return citation?.page !== undefined && /\.pdf$/i.test(address) ? `${address}#page=${citation.page}` : address;
}

/** The address of a term: a law at its text of the as-of day, or the term's own page. */
export function termAddress(term: Term, asOfDay: string): string | undefined {
  return term.bwbr ? `https://wetten.overheid.nl/${term.bwbr}/${asOfDay}` : term.url;
}

/** The way from one file to another, as a link in the first writes it; undefined where they are not on one file system. */
export function relativeAddress(from: string, to: string): string | undefined {
  const [base, target] = [from.split('/'), to.split('/')];
  // Scheme, authority and first folder: with less in common there is no way that holds on another machine.
  if (base.slice(0, 4).join('/') !== target.slice(0, 4).join('/')) return undefined;
  let common = 4;
  while (common < base.length - 1 && common < target.length - 1 && base[common] === target[common]) common++;
  return [...base.slice(common + 1).map(() => '..'), ...target.slice(common)].join('/');
}

function localCopy(source: Source, addresses: SourceAddresses): string | undefined {
  if (addresses.localCopies.size === 0) return undefined;
  const names = [source.file, baseName(source.url)].filter((name) => name !== undefined);
  for (const name of names) {
    const found = addresses.localCopies.get(name.toLowerCase());
    if (found) return found;
  }
  return undefined;
}

/** Last part of a web address where it looks like a file name. */
function baseName(url: string | null): string | undefined {
  if (!url) return undefined;
  const name = (url.split(/[?#]/, 1)[0] ?? '').split('/').at(-1) ?? '';
  if (!/\.[a-z0-9]{2,5}$/i.test(name)) return undefined;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
