import type { FieldEntry, SaidValue } from '../../models/desk-editing.ts';
import type { Texts } from '../../texts.ts';
import { Foreign } from '../foreign.tsx';
import { recordValue } from '../record-value.ts';

/** Fields that somebody has to say are empty when they are. */
const REVIEWED: readonly FieldEntry['field'][] = ['country', 'type', 'year', 'language'];

interface Props {
  texts: Texts;
  entry: FieldEntry;
}

/** Who and what says something of a field, why, and how sure it is; each can be taken over. */
export function SaidValues({ texts, entry }: Props) {
  const { field, said, confirmed } = entry;
  const name = texts.label('field', field);
  const inForce = said.find(({ current }) => current);
  const confirm = texts.say(inForce ? 'editing.confirm' : 'editing.confirmEmpty');
  return (
    <div class="said-values">
      {said.length > 0 && (
        <ul class="plain">
          {said.map((one) => (
            <Said
              texts={texts}
              entry={entry}
              said={one}
              offered={one !== inForce && one.value !== inForce?.value}
            />
          ))}
        </ul>
      )}
      {!confirmed && (inForce || REVIEWED.includes(field)) && (
        <button
          type="submit"
          class="quiet small"
          name="confirm"
          value={field}
          aria-label={`${confirm}: ${name}`}
        >
          {confirm}
        </button>
      )}
    </div>
  );
}

function Said(props: Props & { said: SaidValue; offered: boolean }) {
  const { texts, entry, said, offered } = props;
  const { field } = entry;
  const { value, origin, by, confidence, evidence, current, shown } = said;
  const take = texts.say('editing.take');
  const written = value === '' ? texts.say('editing.empty') : recordValue(texts, field, value);
  return (
    <li class={current ? 'current' : undefined}>
      <span class="said-value">
        <Foreign>{shortened(written)}</Foreign>
      </span>{' '}
      <span class="soft">
        {texts.label('origin', origin)}
        {by && (
          <>
            {' '}
            (<bdi>{by}</bdi>)
          </>
        )}
        {origin !== 'curator' && origin !== 'manifest' && ` · ${texts.percent(confidence)}`}
        {!shown && ` · ${texts.say('editing.suggestion')}`}
      </span>
      {offered && (
        <button
          type="submit"
          class="quiet small"
          name="take"
          value={`${field}:${origin}`}
          aria-label={`${take}: ${texts.label('field', field)}, ${shortened(written)}`}
        >
          {take}
        </button>
      )}
      {evidence && <Evidence texts={texts} evidence={evidence} />}
    </li>
  );
}

/** The words that a value rests on, with the way to them. */
export function Evidence({
  texts,
  evidence,
}: {
  texts: Texts;
  evidence: NonNullable<SaidValue['evidence']>;
}) {
  const { quote, page, textHref, fileHref } = evidence;
  const marked = (
    <mark>
      <Foreign>{quote}</Foreign>
    </mark>
  );
  const pageName = page === undefined ? undefined : texts.say('text.page', { page: String(page) });
  return (
    <p class="evidence">
      <q>{textHref ? <a href={textHref}>{marked}</a> : marked}</q>{' '}
      {fileHref ? <a href={fileHref}>{pageName ?? texts.say('editing.file')}</a> : pageName}
    </p>
  );
}

const LONGEST = 300;

function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`;
}
