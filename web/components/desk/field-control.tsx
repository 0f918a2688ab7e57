import { STATUSES } from '../../../data/model.ts';
import { DOCUMENT_TYPES } from '../../../data/vocabularies/document-types.ts';
import { languageCodes } from '../../../data/vocabularies/language-codes.ts';
import { allPlaces } from '../../../data/vocabularies/places.ts';
import { TOPICS } from '../../../data/vocabularies/topics.ts';
import type { FieldEntry } from '../../models/desk-editing.ts';
import type { Texts } from '../../texts.ts';

type Field = FieldEntry['field'];
interface Props {
  texts: Texts;
  entry: FieldEntry;
}

const LEVELS = ['national', 'subnational', 'local', 'regional', 'international'] as const;
const MONTHS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'] as const;
const PARAGRAPHS: readonly Field[] = ['summary', 'rights', 'otherTitles'];
const ROWS: Partial<Record<Field, number>> = { summary: 8, otherTitles: 3, rights: 2 };
/** Fields that are written from left to right in every language. */
const LATIN: readonly Field[] = ['sourceUrl', 'year'];

/** The control that fits a field, with its label. */
export function FieldControl({ texts, entry }: Props) {
  const { field, fault, text } = entry;
  if (field === 'topics') return <Topics texts={texts} entry={entry} />;
  if (field.startsWith('date')) return <DateParts texts={texts} entry={entry} />;
  const described = describedBy(field, fault);
  const common = {
    id: field,
    name: field,
    'aria-describedby': described,
    'aria-invalid': fault ? true : undefined,
  };
  const options = optionsOf(texts, field, text);
  return (
    <>
      <label for={field}>{texts.label('field', field)}</label>
      {field === 'otherTitles' && (
        <p class="help" id="otherTitles-help">
          {texts.say('editing.linePerTitle')}
        </p>
      )}
      <FaultNote texts={texts} entry={entry} />
      {options ? (
        <select {...common}>
          {options.map(([value, label]) => (
            <option value={value} selected={value === text}>
              {label}
            </option>
          ))}
        </select>
      ) : PARAGRAPHS.includes(field) ? (
        <textarea {...common} dir="auto" rows={ROWS[field]} maxLength={entry.limit}>
          {/* Browsers drop the first line break of a text area. */}
          {text.startsWith('\n') ? `\n${text}` : text}
        </textarea>
      ) : (
        <input
          {...common}
          type="text"
          inputMode={field === 'year' ? 'numeric' : undefined}
          dir={LATIN.includes(field) ? 'ltr' : 'auto'}
          maxLength={entry.limit}
          value={text}
        />
      )}
    </>
  );
}

/** Where a link to a field's fault leads. */
export function controlId(field: Field): string {
  if (field === 'topics') return 'field-topics';
  return field.startsWith('date') ? `${field}.year` : field;
}

function describedBy(field: Field, fault: FieldEntry['fault']): string | undefined {
  const ids = [field === 'otherTitles' ? 'otherTitles-help' : '', fault ? `${field}-fault` : ''];
  return ids.filter(Boolean).join(' ') || undefined;
}

function FaultNote({ texts, entry: { field, fault } }: Props) {
  if (!fault) return null;
  return (
    <p class="error" id={`${field}-fault`}>
      {texts.say(`editing.fault.${fault}`)}
    </p>
  );
}

function optionsOf(texts: Texts, field: Field, text: string): [string, string][] | undefined {
  const none: [string, string] = ['', '–'];
  const coded = (codes: readonly string[], label: (code: string) => string) => {
    const all = text === '' || codes.includes(text) ? codes : [text, ...codes];
    return all.map((code): [string, string] => [code, label(code)]);
  };
  const sorted = (options: [string, string][]) => {
    const collator = new Intl.Collator(texts.locale);
    return options.sort(([, a], [, b]) => collator.compare(a, b));
  };
  switch (field) {
    case 'country':
      return [
        none,
        ...sorted(
          coded(
            allPlaces().map(({ code }) => code),
            texts.place,
          ),
        ),
      ];
    case 'language':
      return [none, ...sorted(coded(languageCodes(), texts.language))];
    case 'type':
      return [none, ...coded(DOCUMENT_TYPES, (code) => texts.label('type', code))];
    case 'level':
      return [none, ...coded(LEVELS, (code) => texts.label('level', code))];
    case 'status':
      return coded(STATUSES, (code) => texts.label('status', code));
    default:
      return undefined;
  }
}

function Topics({ texts, entry }: Props) {
  const chosen = entry.text.split('; ');
  return (
    <fieldset aria-describedby={entry.fault ? 'topics-fault' : undefined}>
      <legend>{texts.label('field', 'topics')}</legend>
      <FaultNote texts={texts} entry={entry} />
      {/* So that a form without any topic says so. */}
      <input type="hidden" name="topics" value="" />
      <div class="topic-boxes">
        {TOPICS.map((topic) => (
          <label class="check">
            <input type="checkbox" name="topics" value={topic} checked={chosen.includes(topic)} />{' '}
            {texts.label('topic', topic)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** A date may be known to the year, the month or the day. */
function DateParts({ texts, entry }: Props) {
  const { field, text } = entry;
  const [year = '', month = '', day = ''] = text.split('-');
  return (
    <fieldset class="date-parts" aria-describedby={entry.fault ? `${field}-fault` : undefined}>
      <legend>{texts.label('field', field)}</legend>
      <FaultNote texts={texts} entry={entry} />
      <label>
        {texts.say('editing.year')}
        <input
          type="text"
          inputMode="numeric"
          dir="ltr"
          id={`${field}.year`}
          name={`${field}.year`}
          size={4}
          maxLength={4}
          value={year}
        />
      </label>
      <label>
        {texts.say('editing.month')}
        <select name={`${field}.month`}>
          <option value="">–</option>
          {MONTHS.map((value) => (
            <option value={value} selected={value === month}>
              {monthName(texts.locale, value)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {texts.say('editing.day')}
        <input
          type="text"
          inputMode="numeric"
          dir="ltr"
          name={`${field}.day`}
          size={2}
          maxLength={2}
          value={day}
        />
      </label>
    </fieldset>
  );
}

function monthName(locale: string, month: string): string {
  const format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory`, {
    month: 'long',
    timeZone: 'UTC',
  });
  return format.format(new Date(`2001-${month}-01T00:00:00Z`));
}
