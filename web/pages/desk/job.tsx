import { deskAddress, jobsAddress } from '../../addresses.ts';
import { DeskPage } from '../../components/desk/desk-page.tsx';
import { JobFacts, JobState, jobTitle } from '../../components/desk/job-row.tsx';
import { Pagination } from '../../components/pagination.tsx';
import { renderPage } from '../../layout.tsx';
import type { DeskContext } from '../../models/desk.ts';
import type { JobPageModel } from '../../models/desk-jobs.ts';
import { texts as textsIn } from '../../texts.ts';

/** One job, and what became of each of its parts. */
export function jobPage(context: DeskContext, model: JobPageModel): string {
  const texts = textsIn(context.locale);
  const { job, items, total, page, pages, again } = model;
  const { locale } = texts;
  const own = deskAddress(locale, 'jobs', String(job.id));
  const at = (to: number) => (to > 1 ? `${own}?page=${to}` : own);
  const head = again && (
    <noscript>
      <meta http-equiv="refresh" content={String(again)} />
    </noscript>
  );
  return renderPage(
    <DeskPage context={context} title={jobTitle(texts, job)} part="jobs" head={head}>
      <p>
        <a href={jobsAddress(locale)}>{texts.say('jobs.all')}</a>
      </p>
      <section
        aria-label={texts.say('jobs.state')}
        data-follow={again ? `/api/v1/jobs/events?id=${job.id}` : undefined}
        data-page={at(page)}
      >
        <div class="job" data-live="job">
          <JobState texts={texts} job={job} />
          <JobFacts context={context} texts={texts} job={job} alone />
        </div>
      </section>
      {job.kind === 'links' && (
        <p>
          <a href={deskAddress(locale, 'links')}>{texts.say('jobs.toLinks')}</a>
        </p>
      )}
      <section aria-labelledby="items">
        <h2 id="items">{texts.say('jobs.items', { number: total })}</h2>
        {items.length === 0 ? (
          <p>{texts.say('jobs.noItems')}</p>
        ) : (
          <ol class="rows job-items">
            {items.map(({ file, status, document, reason }) => (
              <li>
                <div>
                  <p>
                    <bdi>{file}</bdi>
                    {document && (
                      <>
                        {' · '}
                        <a href={deskAddress(locale, 'documents', document)}>
                          <bdi>{document}</bdi>
                        </a>
                      </>
                    )}
                  </p>
                  {reason && (
                    <p class="soft" lang="en" dir="ltr">
                      {reason}
                    </p>
                  )}
                </div>
                <span class={`job-item is-${status}`}>{texts.label('jobItem', status)}</span>
              </li>
            ))}
          </ol>
        )}
        <Pagination texts={texts} page={page} pages={pages} address={at} />
      </section>
    </DeskPage>,
  );
}
