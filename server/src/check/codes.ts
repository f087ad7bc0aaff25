// The rules by code with the severity they have until a setting says otherwise. Codes are part of the contract.

/** Severity of a finding; `off` switches a rule off. */
export type Severity = 'error' | 'warning' | 'information' | 'hint' | 'off';

/** Default severity by code. */
export const DEFAULT_SEVERITY = {
  'verouderd-feit': 'warning',
  'afwijkend-feit': 'warning',
  'nog-niet-bekend': 'warning',
  'verlopen-verwachting': 'warning',
  'onmogelijke-datum': 'error',
  'onjuiste-weekdag': 'warning',
  'afwijkende-naam': 'information',
  'afkorting-zonder-uitleg': 'information',
  'relatieve-datum': 'hint',
  'bron-ontbreekt': 'off',
  'peildatum-ontbreekt': 'hint',
  'peildatum-ongeldig': 'error',
  'kapotte-bronlink': 'warning',
  'onbekende-code': 'warning',
} as const satisfies Record<string, Severity>;

/** Code of a rule. */
export type RuleCode = keyof typeof DEFAULT_SEVERITY;

/** All codes, in the order of the table. */
export const RULE_CODES = Object.keys(DEFAULT_SEVERITY) as RuleCode[];

/** Whether a text is the code of a rule. */
export function isRuleCode(text: string): text is RuleCode {
  return Object.hasOwn(DEFAULT_SEVERITY, text);
}

/** Address of the page that explains a rule; the pages are files under docs/regels in the repository. */
export function rulePage(code: RuleCode): string {
  return `https://github.com/peildatum/peildatum/blob/main/docs/regels/${code}.md`;
}
