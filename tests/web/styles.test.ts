import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const FOLDER = new URL('../../web/styles/', import.meta.url);

/** Classes that a stylesheet styles wherever they stand, by themselves or as those of an element. */
function classesOf(stylesheet: string): string[] {
  const css = readFileSync(new URL(stylesheet, FOLDER), 'utf8').replace(/\/\*.*?\*\//gs, '');
  const found: string[] = [];
  let depth = 0;
  let selector = '';
  for (const sign of css) {
    if (sign === '{') {
      const outermost = selector.trim().startsWith('@') ? [] : selector.split(',');
      if (depth++ === 0) found.push(...outermost.map((one) => one.trim()));
      selector = '';
    } else if (sign === '}' || sign === ';') {
      if (sign === '}') depth--;
      selector = '';
    } else selector += sign;
  }
  return found.filter((one) => /^\.[\w-]+$/.test(one));
}

test('a class is styled by one stylesheet, so that no page takes from another what was not meant for it', () => {
  const places = new Map<string, string[]>();
  for (const name of readdirSync(FOLDER)) {
    for (const one of new Set(classesOf(name))) {
      places.set(one, [...(places.get(one) ?? []), name]);
    }
  }
  expect(places.size).toBeGreaterThan(100);
  expect([...places].filter(([, names]) => names.length > 1)).toEqual([]);
});
