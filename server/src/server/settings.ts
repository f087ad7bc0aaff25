// Settings of the user as the server needs them, read from whatever the editor sends.
import picomatch from 'picomatch';
import { isRuleCode, type RuleCode, type Severity } from '../check/codes';
import { uiLanguage, type UiLanguage } from '../text/localise';

/** The settings of section `peildatum`, each with its default. */
export interface Settings {
  readonly asOf: string | undefined;
  readonly severities: Readonly<Partial<Record<RuleCode, Severity>>>;
  readonly exclude: readonly string[];
  readonly knownAbbreviations: readonly string[];
  readonly knowledgePaths: readonly string[];
  readonly sourcesFolder: string | undefined;
  readonly inlayHints: boolean;
  readonly language: UiLanguage;
}

const SEVERITIES: ReadonlySet<unknown> = new Set<Severity>(['error', 'warning', 'information', 'hint', 'off']);

/** Reads settings of any shape; what is not understood counts as not set. `locale` decides language `auto`. */
export function readSettings(raw: unknown, locale: string | undefined): Settings {
  const all = isRecord(raw) ? raw : {};
  const severities: Partial<Record<RuleCode, Severity>> = {};
  const rules = isRecord(all['rules']) ? all['rules'] : {};
  for (const [code, severity] of Object.entries(rules)) {
    if (isRuleCode(code) && SEVERITIES.has(severity)) severities[code] = severity as Severity;
  }
  const knowledge = isRecord(all['knowledge']) ? all['knowledge'] : {};
  const sources = isRecord(all['sources']) ? all['sources'] : {};
  const inlay = isRecord(all['inlayHints']) ? all['inlayHints'] : {};
  return {
    asOf: text(all['asOf']),
    severities,
    exclude: texts(all['exclude']),
    knownAbbreviations: texts(all['knownAbbreviations']),
    knowledgePaths: texts(knowledge['paths']),
    sourcesFolder: text(sources['folder']),
    inlayHints: inlay['enable'] === true,
    language: uiLanguage(all['language'], locale),
  };
}

/** Whether a path (relative to the workspace, with `/`) is left out by the globs of the setting. */
export function isExcluded(path: string, exclude: readonly string[]): boolean {
  return exclude.length > 0 && picomatch([...exclude], { dot: true })(path);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string' && item.trim() !== '') : [];
}
