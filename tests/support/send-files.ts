import { createHash } from 'node:crypto';
import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import type { LawFile } from './law-files.ts';

/** A file as the API answers that it was taken. */
export interface SentUpload {
  id: number;
  sha256: string;
  state: string;
  document?: string;
}

/** What was acknowledged: SHA-256 of the file and the id of its upload. */
export type Acknowledged = Map<string, number>;

/**
 * Sends files in forms of so many and notes what was acknowledged; what was not is sent again by
 * the next call.
 *
 * @throws Error when the server is gone.
 */
export async function sendFiles(
  site: string,
  token: string,
  files: readonly LawFile[],
  acknowledged: Acknowledged,
  inOneForm: number,
): Promise<void> {
  const left = files.filter(({ bytes }) => !acknowledged.has(sha256Of(bytes)));
  for (let at = 0; at < left.length; at += inOneForm) {
    const some = left.slice(at, at + inOneForm);
    const form = new FormData();
    for (const { name, bytes } of some) form.append('file', new Blob([bytes as BlobPart]), name);
    const { status, body } = await post(`${site}/api/v1/uploads`, token, form);
    if (status !== 202 && status !== 422) {
      throw new Error(`Uploads answered ${status}: ${body.slice(0, 300)}`);
    }
    const { accepted, refused } = JSON.parse(body) as {
      accepted: SentUpload[];
      refused: { name: string; code: string; reason: string }[];
    };
    for (const { sha256, id } of accepted) acknowledged.set(sha256, id);
    // Taken by a form whose answer was lost: the server has it, and says so.
    for (const { name, code, reason } of refused) {
      const file = some.find((one) => one.name === name);
      if (code !== 'twice' || !file) throw new Error(reason);
      acknowledged.set(sha256Of(file.bytes), 0);
    }
  }
}

/** Sends a form and waits as long as it takes: `fetch` gives up after five minutes. */
async function post(url: string, token: string, form: FormData) {
  const whole = new Response(form);
  const body = Buffer.from(await whole.arrayBuffer());
  const headers = {
    authorization: `Bearer ${token}`,
    'content-type': whole.headers.get('content-type') ?? '',
    'content-length': body.length,
  };
  return new Promise<{ status: number; body: string }>((resolve, reject) => {
    const sent = request(url, { method: 'POST', headers, agent: false }, (answer) => {
      text(answer).then((said) => resolve({ status: answer.statusCode ?? 0, body: said }), reject);
    });
    sent.once('error', reject);
    sent.end(body);
  });
}

export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
