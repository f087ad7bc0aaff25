// The text format of `peildatum check`: for a colleague who never saw it before.
import { formatDay } from '../dutch/temporal';
import type { CheckedDraft, CheckedFinding, Writer } from './checked';

type Level = CheckedFinding['severity'];

const LEVEL: Readonly<Record<Level, string>> = {
  error: 'fout',
  warning: 'let op',
  information: 'ter info',
  hint: 'tip',
};
const COUNTED: Readonly<Record<Level, readonly [one: string, more: string]>> = {
  error: ['fout', 'fouten'],
  warning: ['keer let op', 'keer let op'],
  information: ['keer ter info', 'keer ter info'],
  hint: ['tip', 'tips'],
};
const LEVELS = Object.keys(LEVEL) as Level[];
const LONGEST_QUOTE = 80;

/** Writes per draft its findings, each with its words on one line and what is wrong with them on the next; ends with a count. */
export function textWriter(write: (text: string) => void): Writer {
  const counts = new Map<Level, number>();
  return {
    draft({ file, peildatum, findings }) {
      if (findings.length === 0) return;
      write(`${nameOf(file)} (peildatum ${formatDay(peildatum)})\n`);
      for (const finding of findings) {
        counts.set(finding.severity, (counts.get(finding.severity) ?? 0) + 1);
        write(findingText(finding));
      }
      write('\n');
    },
    end(drafts) {
      const read = `${drafts} ${drafts === 1 ? 'tekst' : 'teksten'} gecontroleerd`;
      const found = LEVELS.flatMap((level) => {
        const count = counts.get(level) ?? 0;
        return count === 0 ? [] : [`${count} ${COUNTED[level][count === 1 ? 0 : 1]}`];
      });
      write(`${read}: ${found.length === 0 ? 'niets gevonden' : enumerate(found)}.\n`);
    },
  };
}

function nameOf(file: CheckedDraft['file']): string {
  return file === '-' ? 'standaardinvoer' : file;
}

function findingText({ line, column, severity, text, message, code, sources = [] }: CheckedFinding): string {
  const place = `  ${line}:${column}  `;
  const margin = ' '.repeat(place.length);
  // A finding about the whole draft has no words to show.
  const quote = code === 'peildatum-ontbreekt' ? '' : `  "${oneLine(text)}"`;
  const lines = [`${place}${LEVEL[severity]}${quote}`, `${margin}${message} [${code}]`];
  for (const { title, url } of sources) lines.push(`${margin}Bron: ${title}${url ? ` <${url}>` : ''}`);
  return `${lines.join('\n')}\n`;
}

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE - 1)}…` : line;
}

function enumerate(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} en ${parts.at(-1) ?? ''}`;
}
