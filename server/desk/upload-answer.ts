import type { UploadRow } from '../../data/desk/uploads.ts';
import type { TakenIn } from './uploads-of-request.ts';

/** An upload as the API gives it. */
export function uploadAnswer(row: UploadRow) {
  return {
    ...{ id: row.id, batch: row.batch, name: row.name, sha256: row.sha256, bytes: row.bytes },
    media_type: row.mediaType ?? undefined,
    state: row.state,
    choice: row.choice ?? undefined,
    document: row.documentId ?? undefined,
    like: row.likeDocument ?? undefined,
    code: row.code ?? undefined,
    reason: row.reason ?? undefined,
    source_url: row.sourceUrl ?? undefined,
    ...{ by: row.actor, at: row.at },
    finished: row.finishedAt ?? undefined,
  };
}

export function takenInAnswer({ batch, accepted, refused }: TakenIn) {
  return { batch, accepted: accepted.map(uploadAnswer), refused };
}
