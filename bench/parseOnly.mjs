// Parses every file of a folder with remark and GFM, and does nothing with it: what commandLine.mts measures against.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const folder = process.argv[2] ?? '.';
const remark = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm);
for (const file of readdirSync(folder)) remark.parse(readFileSync(join(folder, file), 'utf8'));
