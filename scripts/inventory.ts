// Which ids of the shared inventory the knowledge carries, where, and which are left out and why. Run: npm run inventory
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseDocument } from 'yaml';

/** Lists of the inventory whose items have an id, and the lists of the knowledge that may carry such an item. */
const LISTS: Readonly<Record<string, readonly KnowledgeList[]>> = {
  terms: ['terms'],
  sources: ['sources'],
  resolutions: ['sources'],
  amounts: ['facts'],
  facts: ['facts'],
  conflicts_within_documents: ['terms', 'sources', 'facts'],
  contradictions: ['terms', 'sources', 'facts'],
};

type KnowledgeList = 'terms' | 'sources' | 'facts';

interface InventoryItem {
  readonly list: string;
  readonly id: string;
}

/** A place in the knowledge that says it carries an id: the file and the term, source or fact in it. */
interface Carrier {
  readonly list: KnowledgeList;
  readonly file: string;
  readonly id: string;
}

interface LeftOut {
  readonly id: string;
  readonly reason: string;
}

type Content = Readonly<Record<string, unknown>>;

function yamlFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort();
}

function read(path: string): Content {
  const document = parseDocument(readFileSync(path, 'utf8'));
  const error = document.errors[0];
  if (error) throw new Error(`${path}: ${error.message}`);
  return (document.toJS() ?? {}) as Content;
}

function listOf<T>(content: Content, name: string): readonly T[] {
  const list = content[name];
  return Array.isArray(list) ? (list as T[]) : [];
}

/** Every item with an id in the files of the inventory, once for each list it stands in. */
function readInventory(folder: string): InventoryItem[] {
  const found = new Map<string, InventoryItem>();
  for (const name of yamlFiles(folder)) {
    const content = read(join(folder, name));
    for (const list of Object.keys(LISTS)) {
      for (const { id } of listOf<{ id: string }>(content, list)) found.set(`${list} ${id}`, { list, id });
    }
  }
  return [...found.values()];
}

/** All carriers by inventory id. A fact carries what its versions list. */
function readCarriers(folder: string): Map<string, Carrier[]> {
  const carriers = new Map<string, Carrier[]>();
  const add = (id: string, carrier: Carrier) => {
    const list = carriers.get(id);
    if (list) list.push(carrier);
    else carriers.set(id, [carrier]);
  };
  interface Item {
    readonly id: string;
    readonly inventory?: readonly string[];
    readonly versions?: readonly { readonly inventory?: readonly string[] }[];
  }
  for (const list of ['terms', 'sources', 'facts'] as const) {
    for (const name of yamlFiles(join(folder, list))) {
      const content = read(join(folder, list, name));
      for (const item of listOf<Item>(content, list)) {
        const ids = [item, ...(item.versions ?? [])].flatMap((part) => part.inventory ?? []);
        for (const id of new Set(ids)) add(id, { list, file: `knowledge/${list}/${name}`, id: item.id });
      }
    }
  }
  return carriers;
}

/** Prints a line for each item and gives the ids that are neither carried nor left out with a reason. */
function report(
  items: readonly InventoryItem[],
  carriers: ReadonlyMap<string, readonly Carrier[]>,
  leftOut: readonly LeftOut[],
): string[] {
  const reasons = new Map(leftOut.map((entry) => [entry.id, entry.reason]));
  const silent: string[] = [];
  for (const [list, carrying] of Object.entries(LISTS)) {
    const ofList = items.filter((item) => item.list === list);
    let carried = 0;
    console.log(`\n${list} (${String(ofList.length)})`);
    for (const { id } of ofList) {
      const places = (carriers.get(id) ?? []).filter((carrier) => carrying.includes(carrier.list));
      const reason = reasons.get(id);
      if (places.length > 0) {
        carried++;
        console.log(`  ${id}: ${places.map((place) => `${place.file}#${place.id}`).join(', ')}`);
      } else if (reason) {
        console.log(`  ${id}: left out: ${reason}`);
      } else {
        silent.push(`${list} ${id}`);
        console.log(`  ${id}: MISSING`);
      }
    }
    console.log(`  carried ${String(carried)} of ${String(ofList.length)}`);
  }
  return silent;
}

function main(): void {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const inventory = join(root, '..', 'shared', 'knowledge');
  if (!existsSync(inventory)) {
    console.log('The shared inventory (../shared/knowledge) is not here: nothing to compare with.');
    return;
  }
  const items = readInventory(inventory);
  const carriers = readCarriers(join(root, 'knowledge'));
  const leftOut = listOf<LeftOut>(read(join(root, 'knowledge', 'left-out.yaml')), 'leftOut');
  const silent = report(items, carriers, leftOut);
  const known = new Set(items.map((item) => item.id));
  const unknown = [...carriers.keys(), ...leftOut.map((entry) => entry.id)].filter((id) => !known.has(id));
  const both = leftOut.filter((entry) => carriers.has(entry.id)).map((entry) => entry.id);
  const complaints: [string, readonly string[]][] = [
    ['Neither carried nor left out', silent],
    ['Named in knowledge/, but not in the inventory', unknown],
    ['Left out, but carried all the same', both],
  ];
  console.log('');
  for (const [what, ids] of complaints) if (ids.length > 0) console.log(`${what}: ${ids.join(', ')}`);
  if (complaints.some(([, ids]) => ids.length > 0)) process.exitCode = 1;
  else console.log('Every id of the inventory is carried or left out with a reason.');
}

main();
