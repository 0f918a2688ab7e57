import { deskAddress, reviewAddress, uploadsAddress } from '../../addresses.ts';
import { DeskPage } from '../../components/desk/desk-page.tsx';
import { renderPage } from '../../layout.tsx';
import type { DeskContext, OverviewModel } from '../../models/desk.ts';
import { type Texts, texts as textsIn } from '../../texts.ts';

/** What waits: for whoever looks first, then for review. */
export function overviewPage(context: DeskContext, { reasons, mine }: OverviewModel): string {
  const texts = textsIn(context.locale);
  return renderPage(
    <DeskPage context={context} title={texts.say('desk.name')}>
      {reasons.length === 0 && mine.length === 0 && <p class="lede">{texts.say('desk.nothing')}</p>}
      {mine.length > 0 && (
        <section aria-labelledby="mine">
          <h2 id="mine">{texts.say('review.overview.mine')}</h2>
          <Figures
            texts={texts}
            figures={mine.map(({ what, count }) => [
              addressOf(texts, what),
              texts.say(`review.overview.${what}`),
              count,
            ])}
          />
        </section>
      )}
      {reasons.length > 0 && (
        <section aria-labelledby="waiting">
          <h2 id="waiting">{texts.say('review.overview.reasons')}</h2>
          <Figures
            texts={texts}
            figures={reasons.map(([reason, count]) => [
              reviewAddress(texts.locale, { reason }),
              texts.say(`review.reason.${reason}`),
              count,
            ])}
          />
        </section>
      )}
    </DeskPage>,
  );
}

function addressOf({ locale }: Texts, what: OverviewModel['mine'][number]['what']): string {
  if (what === 'uploads') return uploadsAddress(locale, { state: 'choose' });
  if (what === 'failed') return uploadsAddress(locale, { state: 'failed' });
  return deskAddress(locale, 'proposals');
}

function Figures({ texts, figures }: { texts: Texts; figures: [string, string, number][] }) {
  return (
    <ul class="waiting-figures">
      {figures.map(([href, label, count]) => (
        <li>
          <a href={href}>
            <strong>{texts.number(count)}</strong>
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}
