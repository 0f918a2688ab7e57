import { deskAddress, jobsAddress } from '../../addresses.ts';
import { DeskPage } from '../../components/desk/desk-page.tsx';
import { JobRow } from '../../components/desk/job-row.tsx';
import { StartJobs } from '../../components/desk/start-jobs.tsx';
import { Pagination } from '../../components/pagination.tsx';
import { renderPage } from '../../layout.tsx';
import type { DeskContext } from '../../models/desk.ts';
import type { JobsModel } from '../../models/desk-jobs.ts';
import { texts as textsIn } from '../../texts.ts';

/** What runs, waits, failed and is done, beside the answering. */
export function jobsPage(context: DeskContext, model: JobsModel): string {
  const texts = textsIn(context.locale);
  const { open, ended, page, pages, again } = model;
  const title = texts.say('desk.jobs');
  const head = again && (
    <noscript>
      <meta http-equiv="refresh" content={String(again)} />
    </noscript>
  );
  return renderPage(
    <DeskPage context={context} title={title} part="jobs" head={head}>
      <p class="lede">{texts.say('jobs.lede')}</p>
      {again && (
        <noscript>
          <p class="soft">{texts.say('jobs.again', { seconds: again })}</p>
        </noscript>
      )}
      <section
        aria-labelledby="open"
        data-follow="/api/v1/jobs/events"
        data-page={jobsAddress(texts.locale, page)}
      >
        <h2 id="open">{texts.say('jobs.open')}</h2>
        <p role="status" class="visually-hidden" data-live-text="jobs">
          {texts.say('jobs.openNumber', { number: open.length })}
        </p>
        <div data-live="open">
          {open.length === 0 ? (
            <p>{texts.say('jobs.nothingOpen')}</p>
          ) : (
            <ol class="job-list plain">
              {open.map((job) => (
                <JobRow context={context} texts={texts} job={job} />
              ))}
            </ol>
          )}
        </div>
      </section>
      <StartJobs context={context} texts={texts} model={model} />
      <section aria-labelledby="ended">
        <h2 id="ended">{texts.say('jobs.ended')}</h2>
        <div data-live="ended">
          {ended.length === 0 ? (
            <p>{texts.say('jobs.nothingEnded')}</p>
          ) : (
            <ol class="job-list plain">
              {ended.map((job) => (
                <JobRow context={context} texts={texts} job={job} />
              ))}
            </ol>
          )}
        </div>
        <Pagination
          texts={texts}
          page={page}
          pages={pages}
          address={(to) => jobsAddress(texts.locale, to)}
        />
      </section>
      <p>
        <a href={deskAddress(texts.locale, 'links')}>{texts.say('jobs.toLinks')}</a>
      </p>
    </DeskPage>,
  );
}
