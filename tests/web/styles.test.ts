import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const FOLDER = new URL('../../web/styles/', import.meta.url);

/** Takes away from any page what has no use on paper. */
const PRINT = 'print.css';

/** Classes that a stylesheet styles wherever they stand by themselves, on screens of any width. */
function classesOf(stylesheet: string): string[] {
  const css = readFileSync(new URL(stylesheet, FOLDER), 'utf8').replace(/\/\*.*?\*\//gs, '');
  const found: string[] = [];
  const within: ('rule' | 'condition')[] = [];
  let selector = '';
  for (const sign of css) {
    if (sign === '{') {
      const block = selector.trim().startsWith('@') ? 'condition' : 'rule';
      if (block === 'rule' && !within.includes('rule')) found.push(...selector.split(','));
      within.push(block);
      selector = '';
    } else if (sign === '}' || sign === ';') {
      if (sign === '}') within.pop();
      selector = '';
    } else selector += sign;
  }
  return found.map((one) => one.trim()).filter((one) => /^\.[\w-]+$/.test(one));
}

test('a class is styled by one stylesheet, so that no page takes from another what was not meant for it', () => {
  const places = new Map<string, string[]>();
  for (const name of readdirSync(FOLDER).filter((one) => one !== PRINT)) {
    for (const one of new Set(classesOf(name))) {
      places.set(one, [...(places.get(one) ?? []), name]);
    }
  }
  expect(places.size).toBeGreaterThan(100);
  expect([...places].filter(([, names]) => names.length > 1)).toEqual([]);
});
