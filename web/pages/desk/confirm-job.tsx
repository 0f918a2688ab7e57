import { deskAddress, jobsAddress } from '../../addresses.ts';
import { Csrf, DeskPage } from '../../components/desk/desk-page.tsx';
import { renderPage } from '../../layout.tsx';
import type { DeskContext } from '../../models/desk.ts';
import type { ConfirmJobModel } from '../../models/desk-jobs.ts';
import type { TextKey } from '../../text-key.ts';
import { texts as textsIn } from '../../texts.ts';

/** Asks once more before work begins that takes long. */
export function confirmJobPage(context: DeskContext, { kind }: ConfirmJobModel): string {
  const texts = textsIn(context.locale);
  const { locale } = texts;
  return renderPage(
    <DeskPage context={context} title={texts.label('jobKind', kind)} part="jobs">
      <p class="lede">{texts.say(`jobs.about.${kind}` as TextKey)}</p>
      <p>{texts.say('jobs.confirm')}</p>
      <form class="actions" method="post" action={deskAddress(locale, 'jobs', 'start')}>
        <Csrf context={context} />
        <input type="hidden" name="kind" value={kind} />
        <input type="hidden" name="confirmed" value="true" />
        <button type="submit">{texts.say('jobs.startIt')}</button>
        <a class="button quiet" href={jobsAddress(locale)}>
          {texts.say('desk.cancel')}
        </a>
      </form>
    </DeskPage>,
  );
}
