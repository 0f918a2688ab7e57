import { deskAddress } from '../../addresses.ts';
import type { DeskContext } from '../../models/desk.ts';
import type { JobModel } from '../../models/desk-jobs.ts';
import type { TextKey } from '../../text-key.ts';
import type { Texts } from '../../texts.ts';
import { Csrf } from './desk-page.tsx';
import { Moment } from './moment.tsx';

interface Props {
  context: DeskContext;
  texts: Texts;
  job: JobModel;
  /** Whether this is the job's own page, where its forms lead back to. */
  alone?: boolean;
}

/** One job: what it is, how far, what went wrong, and what can be done. */
export function JobRow(props: Props) {
  const { texts, job } = props;
  return (
    <li id={`job-${job.id}`} class="job">
      <div class="job-head">
        <h3>
          <a href={deskAddress(texts.locale, 'jobs', String(job.id))}>{jobTitle(texts, job)}</a>
        </h3>
        <JobState texts={texts} job={job} />
      </div>
      <JobFacts {...props} />
    </li>
  );
}

/** Kind and subject in words. */
export function jobTitle(texts: Texts, { kind, subject }: JobModel): string {
  const name = texts.label('jobKind', kind);
  return subject === kind ? name : `${name}: ${subject}`;
}

export function JobState({ texts, job }: { texts: Texts; job: JobModel }) {
  const { state, wish, runAfter, error } = job;
  const later = error ? 'jobs.waitsAgain' : 'jobs.planned';
  return (
    <p class={`job-state is-${state}`}>
      {runAfter ? texts.say(later) : texts.label('jobState', state)}
      {wish && ` (${texts.say(wish === 'pause' ? 'jobs.willPause' : 'jobs.willCancel')})`}
    </p>
  );
}

/** Everything about a job but its name and state. */
export function JobFacts({ context, texts, job, alone }: Props) {
  const { id, done, total, state, error, by, attempts, runAfter } = job;
  const begun = state !== 'queued' || done > 0;
  return (
    <>
      {begun && (total !== undefined || done > 0) && (
        <p class="job-progress">
          {total !== undefined && total > 0 && (
            <progress max={total} value={Math.min(done, total)} aria-label={jobTitle(texts, job)} />
          )}
          <span class="figure">
            {total === undefined
              ? texts.number(done)
              : texts.say('jobs.progress', { done, all: total })}
          </span>
        </p>
      )}
      <p class="soft">
        {by ? texts.say('jobs.by', { name: by }) : texts.say('jobs.byCommand')}
        <Moment texts={texts} label="jobs.queuedAt" at={job.queuedAt} />
        <Moment texts={texts} label="jobs.startedAt" at={job.startedAt} />
        <Moment texts={texts} label="jobs.finishedAt" at={job.finishedAt} />
        {attempts > 1 && ` · ${texts.say('jobs.attempts', { number: attempts })}`}
        <Moment texts={texts} label="jobs.runAfter" at={runAfter} />
      </p>
      {error && (
        <div class="job-fault">
          <p>{texts.say(state === 'failed' ? 'jobs.gaveUp' : 'jobs.triesAgain')}</p>
          <p lang="en" dir="ltr">
            {error}
          </p>
        </div>
      )}
      {job.may.length > 0 && (
        <div class="actions inline">
          {job.may.map((wish) => (
            <form method="post" action={deskAddress(texts.locale, 'jobs', `${id}/${wish}`)}>
              <Csrf context={context} />
              {alone && <input type="hidden" name="back" value="job" />}
              <button type="submit" class="quiet" id={`job-${id}-${wish}`}>
                {texts.say(wish === 'retry' && runAfter ? 'jobs.now' : (`jobs.${wish}` as TextKey))}
                <span class="visually-hidden">: {jobTitle(texts, job)}</span>
              </button>
            </form>
          ))}
        </div>
      )}
    </>
  );
}
