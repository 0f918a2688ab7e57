import type { CheckModel, ListedProvision } from '../models/check.ts';
import type { Texts } from '../texts.ts';
import { articleName } from './article-name.ts';
import { Foreign } from './foreign.tsx';

/** Every provision of a draft with what was read in it, folded away. */
export function ListedProvisions({ texts, model }: { texts: Texts; model: CheckModel }) {
  const { listed, provisions } = model;
  return (
    <details class="listed">
      <summary>
        <h2>
          {texts.say('check.all')} <small>{texts.number(provisions)}</small>
        </h2>
      </summary>
      <p class="source">
        {texts.say('check.allShown', { shown: listed.length, number: provisions })}
      </p>
      <ol>
        {listed.map((provision) => (
          <Provision texts={texts} provision={provision} />
        ))}
      </ol>
    </details>
  );
}

function Provision({ texts, provision }: { texts: Texts; provision: ListedProvision }) {
  const { label, page, language, text, articles, readings } = provision;
  const said = [
    ...readings.map(
      ({ signal, stance }) =>
        `${texts.label('signal', signal)}: ${texts.label('stance', stance).toLocaleLowerCase(texts.locale)}`,
    ),
    ...articles.map((article) => articleName(texts, article)),
  ];
  return (
    <li>
      {(label || page !== undefined) && (
        <p class="where">
          {label && <Foreign language={language}>{label}</Foreign>}
          {label && page !== undefined && ' · '}
          {page !== undefined && texts.say('search.page', { page: String(page) })}
        </p>
      )}
      <p lang={language} dir="auto">
        {text}
      </p>
      <p class="read-as">{said.length > 0 ? said.join(' · ') : texts.say('check.noReading')}</p>
    </li>
  );
}
