// Output formats of `peildatum check` by name, and those of a few lines.
import type { CheckedFinding, MakeWriter, Writer } from './checked';
import { sarifWriter } from './sarif';
import { textWriter } from './text';

/** Formats by name; the contract's names. */
export const FORMATS = {
  text: textWriter,
  json: jsonWriter,
  sarif: sarifWriter,
  github: githubWriter,
} satisfies Record<string, MakeWriter>;

export type Format = keyof typeof FORMATS;

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
