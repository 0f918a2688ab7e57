// A whole set as it comes, a document a line, without holding all of it in memory.
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';

const base = process.env.RIGHTSBANK;
const answer = await fetch(`${base}/api/v1/export/jsonl?q=guardianship&parts=text`);
if (!answer.ok) throw new Error((await answer.json()).detail);
const years = new Map();
for await (const line of createInterface({ input: Readable.fromWeb(answer.body) })) {
  const { year = 'unknown' } = JSON.parse(line);
  years.set(year, (years.get(year) ?? 0) + 1);
}
console.table([...years].sort());
