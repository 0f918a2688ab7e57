import { HARVEST_SETS, type HarvestRow, type HarvestSet } from '../../data/harvest-list.ts';
import { texts } from '../../web/texts.ts';

/** The protocol's form of a set: parts parted by colons (OAI-PMH 2.0, 2.7.2). */
const SET_SPEC = /^[\w.!~*'()-]+(:[\w.!~*'()-]+)*$/;
const NAMES: Record<HarvestSet['kind'], string> = {
  country: 'Countries and international bodies',
  topic: 'Topics',
  type: 'Types of document',
};

/** Whether a set could be called so. */
export function isSetSpec(text: string): boolean {
  return SET_SPEC.test(text);
}

/** @returns The set that is called so; nothing when none can be. */
export function readSetSpec(spec: string): HarvestSet | undefined {
  const [first, value, ...more] = spec.split(':');
  const kind = HARVEST_SETS.find((one) => one === first);
  return kind && more.length === 0 ? { kind, value } : undefined;
}

/** The sets a record is in, without those above them. */
export function setsOf({ country, type, topics }: HarvestRow): string[] {
  return [
    ...[country].map((value) => specOf('country', value)),
    ...topics.map((value) => specOf('topic', value)),
    ...[type].map((value) => specOf('type', value)),
  ].filter((spec) => spec !== undefined);
}

/** All sets with their names in English, each after the one above it. */
export function namedSets(values: Record<HarvestSet['kind'], readonly string[]>) {
  return HARVEST_SETS.flatMap((kind) => [
    { spec: kind as string, name: NAMES[kind] },
    ...values[kind].flatMap((value) => {
      const spec = specOf(kind, value);
      return spec ? [{ spec, name: nameOf(kind, value) }] : [];
    }),
  ]);
}

function specOf(kind: HarvestSet['kind'], value: string | null): string | undefined {
  const spec = `${kind}:${value}`;
  return value !== null && !value.includes(':') && isSetSpec(spec) ? spec : undefined;
}

function nameOf(kind: HarvestSet['kind'], value: string): string {
  const say = texts('en');
  return kind === 'country' ? say.place(value) : say.label(kind, value);
}
