import { expect, it } from 'vitest';
import { mentionsIn } from '../../../ingest/describe/gazetteer.ts';

it('counts the names of places', () => {
  const found = mentionsIn('Loi du Togo. Le Président du TOGO promulgue. Lei de Moçambique.');
  expect(found.get('TGO')?.names).toBe(2);
  expect(found.get('MOZ')?.names).toBe(1);
});

it('takes no word for a name that the text also writes in lower case', () => {
  const russian = 'Кроме того, никто не лишается своих прав. Того требует закон.';
  const swahili = 'Mali ya mtu. Kila mtu ana haki ya kumiliki mali yake.';
  expect([...mentionsIn(russian).keys(), ...mentionsIn(swahili).keys()]).toEqual([]);
});

it('finds names in scripts without capitals', () => {
  expect(mentionsIn('قانون لبنان').get('LBN')?.names).toBe(1);
});
