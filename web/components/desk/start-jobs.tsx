import { STARTABLE_JOBS } from '../../../data/vocabularies/jobs.ts';
import { deskAddress } from '../../addresses.ts';
import type { DeskContext } from '../../models/desk.ts';
import type { JobsModel } from '../../models/desk-jobs.ts';
import type { TextKey } from '../../text-key.ts';
import type { Texts } from '../../texts.ts';
import { Csrf } from './desk-page.tsx';

interface Props {
  context: DeskContext;
  texts: Texts;
  model: JobsModel;
}

/** Forms to start work by hand. */
export function StartJobs({ context, texts, model }: Props) {
  const action = deskAddress(texts.locale, 'jobs', 'start');
  const simple = STARTABLE_JOBS.filter((kind) => kind !== 'harvest');
  const { address = '', set = '', files = true, fault } = model.harvest ?? {};
  return (
    <section aria-labelledby="start">
      <h2 id="start">{texts.say('jobs.start')}</h2>
      <ul class="rows">
        {simple.map((kind) => (
          <li>
            <p id={`about-${kind}`}>{texts.say(`jobs.about.${kind}` as TextKey)}</p>
            <form method="post" action={action}>
              <Csrf context={context} />
              <input type="hidden" name="kind" value={kind} />
              <button type="submit" class="quiet" aria-describedby={`about-${kind}`}>
                {texts.label('jobKind', kind)}
              </button>
            </form>
          </li>
        ))}
      </ul>
      <h3>{texts.label('jobKind', 'harvest')}</h3>
      {fault && (
        <p class="notice error" role="alert">
          <a href="#address">{texts.say('jobs.harvestFault')}</a>{' '}
          <span lang="en" dir="ltr">
            {fault}
          </span>
        </p>
      )}
      <form class="stack" method="post" action={action}>
        <Csrf context={context} />
        <input type="hidden" name="kind" value="harvest" />
        <label for="address">{texts.say('jobs.address')}</label>
        <p class="help" id="address-help">
          {texts.say('jobs.addressHelp')}
        </p>
        <input
          id="address"
          name="address"
          type="text"
          dir="ltr"
          required
          value={address}
          aria-describedby="address-help"
          aria-invalid={fault ? 'true' : undefined}
        />
        <label for="set">{texts.say('jobs.set')}</label>
        <input id="set" name="set" type="text" dir="ltr" value={set} />
        <label class="tick">
          <input type="checkbox" name="files" value="true" checked={files} />
          {texts.say('jobs.files')}
        </label>
        <p class="actions">
          <button type="submit">{texts.say('jobs.harvest')}</button>
        </p>
      </form>
    </section>
  );
}
