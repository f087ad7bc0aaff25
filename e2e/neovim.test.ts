// Another LSP client than ours: Neovim over stdio, set up as docs/neovim.md says.
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { EXAMPLES, installedExtension } from './places';
import { ROOT } from '../scripts/run.mjs';

const DRAFT = 'raadsinformatiebrief-iza.md';

// Runs in Neovim: waits for findings, asks for a hover, applies the fix for the name, and writes down what it saw.
const SCRIPT = `
local function wait(what) return vim.wait(15000, what, 50) end
wait(function() return #vim.diagnostic.get(0) > 0 end)
local seen = { diagnostics = {}, hover = '', actions = {} }
for _, found in ipairs(vim.diagnostic.get(0)) do
  table.insert(seen.diagnostics, { code = found.code, source = found.source, line = found.lnum, from = found.col, to = found.end_col, message = found.message })
end
local function ask(method, params)
  for _, answer in pairs(vim.lsp.buf_request_sync(0, method, params, 10000) or {}) do return answer.result end
end
local row, column
for number, line in ipairs(vim.api.nvim_buf_get_lines(0, 0, -1, false)) do
  local at = string.find(line, 'Integraal Zorg Akkoord', 1, true)
  if at then row, column = number, at break end
end
vim.api.nvim_win_set_cursor(0, { row, column })
local hover = ask('textDocument/hover', vim.lsp.util.make_position_params())
if hover then seen.hover = hover.contents.value end
local params = vim.lsp.util.make_range_params()
params.context = { diagnostics = {} }
for _, action in ipairs(ask('textDocument/codeAction', params) or {}) do
  table.insert(seen.actions, action.title)
end
vim.fn.writefile({ vim.fn.json_encode(seen) }, vim.env.SEEN)
vim.cmd('qa!')
`;

interface Seen {
  readonly diagnostics: readonly {
    code: string;
    source: string;
    line: number;
    from: number;
    to: number;
    message: string;
  }[];
  readonly hover: string;
  readonly actions: readonly string[];
}

let home: string;
let draft: string;
let seen: Seen;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'peildatum-nvim-'));
  await cp(EXAMPLES, home, { recursive: true });
  draft = await readFile(join(home, DRAFT), 'utf8');
  // The set-up is taken from the page itself, so that the page is tested too.
  const page = await readFile(join(ROOT, 'docs', 'neovim.md'), 'utf8');
  const setUp = /```lua\n([\s\S]*?)```/u.exec(page)?.[1] ?? '';
  await writeFile(join(home, 'init.lua'), setUp.replace('/pad/naar/peildatum', installedExtension()));
  await writeFile(join(home, 'look.lua'), SCRIPT);
  const args = [
    '--headless',
    '--clean',
    '-u',
    join(home, 'init.lua'),
    DRAFT,
    '-c',
    `luafile ${join(home, 'look.lua')}`,
  ];
  const env = {
    ...process.env,
    SEEN: join(home, 'seen.json'),
    XDG_STATE_HOME: home,
    XDG_CACHE_HOME: home,
    XDG_DATA_HOME: home,
  };
  await promisify(execFile)('nvim', args, { cwd: home, env, timeout: 60_000 });
  seen = JSON.parse(await readFile(join(home, 'seen.json'), 'utf8')) as Seen;
});
afterAll(() => rm(home, { recursive: true, force: true }));

test('findings arrive with code, source and place', () => {
  const name = seen.diagnostics.find(({ code }) => code === 'afwijkende-naam');
  expect(name?.source).toBe('peildatum');
  const line = draft.split('\n')[name?.line ?? 0] ?? '';
  expect(line.slice(name?.from, name?.to)).toBe('Integraal Zorg Akkoord');
  expect(seen.diagnostics.map(({ code }) => code)).toEqual(
    expect.arrayContaining(['onmogelijke-datum', 'onjuiste-weekdag', 'kapotte-bronlink']),
  );
});

test('a hover explains the term', () => {
  expect(seen.hover).toContain('Integraal Zorgakkoord');
});

test('a fix for the name is offered', () => {
  expect(seen.actions.some((title) => title.includes('Integraal Zorgakkoord'))).toBe(true);
});
