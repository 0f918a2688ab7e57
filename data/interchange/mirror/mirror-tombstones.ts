import { type Database, writing } from '../../database.ts';
import type { DumpedRedirect, DumpedWithdrawal } from '../dump/dump-format.ts';
import { type KnownHere, knownHere, MIRROR_ACTION, MIRROR_ACTOR } from './known-here.ts';

/** What became of a withdrawal or a redirect: `kept` is a conflict, told in words. */
export interface TombstoneOutcome {
  status: 'added' | 'updated' | 'unchanged' | 'kept';
  reason?: string;
}

/** Follows what another library has withdrawn and merged; the rule is that of documents. */
export function tombstoneMirror(database: Database) {
  const sql = (text: string) => database.$client.prepare(text);
  const known = knownHere(database);
  const target = sql('SELECT to_id FROM document_redirects WHERE from_id = ?').pluck();
  const insert = sql(
    `INSERT INTO documents (id, title, review_state, state_note, revision, created_at, updated_at)
     VALUES (@id, @id, 'withdrawn', @note, @revision, @updated, @updated)`,
  );
  const update = sql(
    `UPDATE documents SET review_state = @state, state_note = @note, revision = @revision,
       updated_at = @updated WHERE id = @id`,
  );
  const follow = sql('UPDATE document_redirects SET to_id = @to WHERE to_id = @from');
  const redirect = sql(
    `INSERT INTO document_redirects (from_id, to_id, at) VALUES (@from, @to, @at)
     ON CONFLICT (from_id) DO UPDATE SET to_id = excluded.to_id, at = excluded.at`,
  );
  const redirectedAt = sql('SELECT at FROM document_redirects WHERE from_id = ?').pluck();
  const isHere = sql('SELECT 1 FROM documents WHERE id = ?').pluck();
  const note = sql(
    `INSERT INTO audit (at, actor, action, document_id, after)
     VALUES (?, '${MIRROR_ACTOR}', '${MIRROR_ACTION}', ?, ?)`,
  );

  const close = (
    here: KnownHere,
    its: { id: string; state: string; note: string | null; revision: number; updated: string },
  ) => {
    const revision = its.revision > here.revision ? its.revision : here.revision + 1;
    update.run({ ...its, revision });
    const mirrored = { curator: {}, files: [], ...here.mirrored, state: its.state };
    note.run(new Date().toISOString(), its.id, JSON.stringify(mirrored));
  };

  const withdraw = (its: DumpedWithdrawal): TombstoneOutcome => {
    const here = known(its.id);
    if (!here) {
      if (target.get(its.id) !== undefined) return { status: 'unchanged' };
      insert.run(its);
      note.run(new Date().toISOString(), its.id, JSON.stringify({ curator: {}, files: [] }));
      return { status: 'added' };
    }
    if (here.state === 'withdrawn' || here.state === 'merged') return { status: 'unchanged' };
    if (isSpokenOf(here)) {
      return { status: 'kept', reason: 'was withdrawn there and is not from there alone' };
    }
    close(here, { ...its, state: 'withdrawn' });
    return { status: 'updated' };
  };

  const lead = ({ from, to, at }: DumpedRedirect): TombstoneOutcome => {
    const final = (target.get(to) as string | undefined) ?? to;
    const before = target.get(from) as string | undefined;
    if (before === final) return { status: 'unchanged' };
    if (final === from) return { status: 'kept', reason: `would lead to itself through ${to}` };
    if (isHere.get(final) === undefined) {
      return { status: 'kept', reason: `leads to ${to}, which is not here` };
    }
    if (before !== undefined && (redirectedAt.get(from) as string) >= at) {
      return { status: 'unchanged' };
    }
    const here = known(from);
    if (here?.state === 'published') {
      if (isSpokenOf(here)) {
        return { status: 'kept', reason: `leads to ${to} there and is not from there alone` };
      }
      const { revision } = here;
      close(here, { id: from, state: 'merged', note: null, revision: revision + 1, updated: at });
    }
    follow.run({ from, to: final });
    redirect.run({ from, to: final, at });
    return { status: before === undefined ? 'added' : 'updated' };
  };

  return {
    /** Takes from the readers what another library has withdrawn; of what is not here, keeps that. */
    withdraw: writing(database, withdraw),
    /** Lets an id lead where it leads in another library. */
    redirect: writing(database, lead),
  };
}

/** Whether it is this library's own, or somebody here has said something of it. */
function isSpokenOf({ mirrored, saidHere, stateSetHere }: KnownHere): boolean {
  return !mirrored || saidHere.length > 0 || stateSetHere;
}
