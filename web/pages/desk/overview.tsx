import { deskAddress } from '../../addresses.ts';
import { DeskPage } from '../../components/desk/desk-page.tsx';
import { renderPage } from '../../layout.tsx';
import type { DeskContext, OverviewModel } from '../../models/desk.ts';
import { texts as textsIn } from '../../texts.ts';

/** What waits for somebody. */
export function overviewPage(context: DeskContext, model: OverviewModel): string {
  const texts = textsIn(context.locale);
  const waiting = model.waiting.filter(({ count }) => count > 0);
  return renderPage(
    <DeskPage context={context} title={texts.say('desk.name')}>
      {waiting.length === 0 ? (
        <p class="lede">{texts.say('desk.nothing')}</p>
      ) : (
        <ul class="figures">
          {waiting.map(({ part, count }) => (
            <li>
              <a href={deskAddress(texts.locale, part)}>
                <strong>{texts.number(count)}</strong>
                {texts.say(`desk.${part}`)}
              </a>
            </li>
          ))}
        </ul>
      )}
    </DeskPage>,
  );
}
