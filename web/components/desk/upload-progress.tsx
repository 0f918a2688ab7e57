import { UPLOAD_STATES } from '../../../data/vocabularies/uploads.ts';
import { uploadsAddress } from '../../addresses.ts';
import type { UploadsModel } from '../../models/desk-uploads.ts';
import type { Texts } from '../../texts.ts';

/** How far the reading is, and how many files there are of each state. */
export function UploadProgress({ texts, model }: { texts: Texts; model: UploadsModel }) {
  const { batch, states, again } = model;
  const loadsItself = batch && model.refused.length === 0;
  const all = Object.values(states).reduce((sum, count) => sum + count, 0);
  const open = (states.queued ?? 0) + (states.processing ?? 0);
  if (all === 0) return null;
  return (
    <>
      {batch && (
        <div class="upload-progress">
          <p role="status" data-live-text="progress">
            {texts.say(open > 0 ? 'uploads.progress' : 'uploads.allRead', {
              done: all - open,
              all,
            })}
          </p>
          <progress data-live="progress-bar" max={all} value={all - open} aria-labelledby="files" />
        </div>
      )}
      {again && loadsItself && (
        <noscript>
          <p class="soft">{texts.say('uploads.again', { seconds: again })}</p>
        </noscript>
      )}
      {again && !loadsItself && (
        <noscript>
          <p>
            <a href={uploadsAddress(texts.locale, { batch })}>{texts.say('uploads.load')}</a>
          </p>
        </noscript>
      )}
      <nav class="upload-states" aria-label={texts.say('uploads.filter')} data-live="states">
        <ul>
          {[undefined, ...UPLOAD_STATES.filter((one) => states[one] || one === model.state)].map(
            (one) => (
              <li>
                <a
                  href={uploadsAddress(texts.locale, { batch, state: one })}
                  aria-current={one === model.state ? 'true' : undefined}
                >
                  {one ? texts.label('uploadState', one) : texts.say('uploads.all')}{' '}
                  <span class="figure">{texts.number(one ? (states[one] ?? 0) : all)}</span>
                </a>
              </li>
            ),
          )}
        </ul>
      </nav>
    </>
  );
}
