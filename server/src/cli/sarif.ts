// The SARIF format of `peildatum check` (2.1.0), which code hosts show beside the text.
import type { Log, ReportingDescriptor, Result } from 'sarif';
import { DEFAULT_SEVERITY, RULE_CODES, rulePage, type Severity } from '../check/codes';
import type { CheckedFinding, Writer } from './checked';

const LEVEL: Readonly<Record<Severity, Result.level>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
  off: 'none',
};

const RULES: readonly ReportingDescriptor[] = RULE_CODES.map((code) => ({
  id: code,
  helpUri: rulePage(code),
  defaultConfiguration: { enabled: DEFAULT_SEVERITY[code] !== 'off', level: LEVEL[DEFAULT_SEVERITY[code]] },
}));

/** Writes one log with one run; its results go out draft by draft, so that memory stays flat. */
export function sarifWriter(write: (text: string) => void): Writer {
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: 'Peildatum', informationUri: 'https://github.com/peildatum/peildatum', rules: [...RULES] },
        },
        language: 'nl-NL',
        columnKind: 'utf16CodeUnits',
        results: [],
      },
    ],
  };
  const shell = JSON.stringify(log);
  const at = shell.lastIndexOf(']}]}');
  let first = true;
  write(shell.slice(0, at));
  return {
    draft({ file, peildatum, findings }) {
      for (const finding of findings) {
        write(`${first ? '' : ','}\n${JSON.stringify(resultOf(finding, file, peildatum))}`);
        first = false;
      }
    },
    end: () => {
      write(`${first ? '' : '\n'}${shell.slice(at)}\n`);
    },
  };
}

function resultOf(finding: CheckedFinding, file: string, peildatum: string): Result {
  const { code, severity, message, start, end, line, column, text, fact, version, sources } = finding;
  const artifactLocation = file === '-' ? { description: { text: 'standaardinvoer' } } : { uri: encodePath(file) };
  const region = {
    startLine: line,
    startColumn: column,
    charOffset: start,
    charLength: end - start,
    snippet: { text },
  };
  return {
    ruleId: code,
    ruleIndex: RULE_CODES.indexOf(code),
    level: LEVEL[severity],
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation, region } }],
    properties: {
      peildatum,
      ...(fact === undefined ? {} : { fact }),
      ...(version === undefined ? {} : { version }),
      ...(sources === undefined ? {} : { sources }),
    },
  };
}

/** A path as a relative or absolute URI. */
function encodePath(path: string): string {
  const encoded = path.replaceAll('\\', '/').split('/').map(encode).join('/');
  return /^[a-z]%3A\//i.test(encoded) ? `file:///${encoded.replace('%3A', ':')}` : encoded;
}

/** A name with a lone surrogate has no encoding; it is written without. */
function encode(name: string): string {
  return encodeURIComponent(name.replace(/\p{Cs}/gu, '\ufffd'));
}
