// Output formats of `peildatum check`: for people, and for programs.
import type { RuleCode, Severity } from '../check/codes';

/** A finding as the command line gives it. Offsets are UTF-16, half-open; line and column count from 1. */
export interface CheckedFinding {
  readonly code: RuleCode;
  readonly severity: Exclude<Severity, 'off'>;
  readonly message: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
  readonly text: string;
  readonly fact?: string;
  readonly version?: number;
  readonly sources?: readonly { readonly id: string; readonly title: string; readonly url: string | null }[];
}

/** A checked file. */
export interface CheckedDraft {
  readonly file: string;
  readonly peildatum: string;
  readonly findings: readonly CheckedFinding[];
}

/** Writes drafts as they come, so that memory stays flat over thousands of files. */
export interface Writer {
  draft(checked: CheckedDraft): void;
  end(drafts: number): void;
}

type MakeWriter = (write: (text: string) => void) => Writer;

const SEVERITY_WORD: Readonly<Record<CheckedFinding['severity'], string>> = {
  error: 'fout',
  warning: 'let op',
  information: 'ter informatie',
  hint: 'tip',
};

/** Formats by name; the contract's names. */
export const FORMATS = { text: textWriter, json: jsonWriter, github: githubWriter } satisfies Record<
  string,
  MakeWriter
>;

export type Format = keyof typeof FORMATS;

function textWriter(write: (text: string) => void): Writer {
  let total = 0;
  return {
    draft({ file, peildatum, findings }) {
      total += findings.length;
      if (findings.length === 0) return;
      write(`${file} (peildatum ${peildatum})\n`);
      for (const { line, column, severity, text, message, code, sources } of findings) {
        const quote = oneLine(text);
        write(
          `  ${line}:${column}  ${SEVERITY_WORD[severity]}: ${quote === '' ? '' : `"${quote}" – `}${message} [${code}]\n`,
        );
        for (const source of sources ?? [])
          write(`      bron: ${source.title}${source.url ? ` <${source.url}>` : ''}\n`);
      }
      write('\n');
    },
    end(drafts) {
      const files = drafts === 1 ? '1 tekst' : `${drafts} teksten`;
      write(
        total === 0
          ? `${files} gecontroleerd, niets gevonden.\n`
          : `${files} gecontroleerd, ${total} ${total === 1 ? 'bevinding' : 'bevindingen'}.\n`,
      );
    },
  };
}

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}

function jsonWriter(write: (text: string) => void): Writer {
  let first = true;
  return {
    draft(checked) {
      write(`${first ? '[' : ','}\n${JSON.stringify(checked)}`);
      first = false;
    },
    end() {
      write(first ? '[]\n' : '\n]\n');
    },
  };
}

const GITHUB_LEVEL: Readonly<Record<CheckedFinding['severity'], string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/** Workflow commands that GitHub shows as annotations on the changed lines. */
function githubWriter(write: (text: string) => void): Writer {
  const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
  return {
    draft({ file, findings }) {
      for (const { severity, line, column, code, message } of findings) {
        write(
          `::${GITHUB_LEVEL[severity]} file=${property(file)},line=${line},col=${column},title=${property(code)}::${data(message)}\n`,
        );
      }
    },
    end: () => undefined,
  };
}
