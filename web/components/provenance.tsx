import type { DocumentModel } from '../page-models.ts';
import type { Texts } from '../texts.ts';
import { recordValue } from './record-value.ts';

/** Why each field says what it says: every value, who gave it, and the words it rests on. */
export function Provenance(props: { texts: Texts; provenance: DocumentModel['provenance'] }) {
  const { texts, provenance } = props;
  if (provenance.length === 0) return null;
  const heading = (key: 'field' | 'value' | 'origin' | 'confidence' | 'evidence') => (
    <th scope="col">{texts.say(`document.${key}`)}</th>
  );
  return (
    <details class="provenance">
      <summary>{texts.say('document.provenance')}</summary>
      <p>{texts.say('document.provenanceHelp')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: focusable, so that the keyboard can scroll it on a narrow screen. */}
      <section class="scroll" tabIndex={0} aria-label={texts.say('document.provenance')}>
        <table>
          <thead>
            <tr>
              {heading('field')}
              {heading('value')}
              {heading('origin')}
              {heading('confidence')}
              {heading('evidence')}
            </tr>
          </thead>
          <tbody>
            {provenance.map((entry) => (
              <tr class={entry.current ? undefined : 'superseded'}>
                <th scope="row">{texts.label('field', entry.field)}</th>
                <td dir="auto">
                  {recordValue(texts, entry.field, entry.value)}
                  {!entry.current && <small> ({texts.say('document.superseded')})</small>}
                </td>
                <td>{texts.label('origin', entry.origin)}</td>
                <td class="figure">{texts.percent(entry.confidence)}</td>
                <td dir="auto">
                  {entry.evidence && <q>{entry.evidence.quote}</q>}
                  {entry.evidence?.page !== undefined &&
                    ` ${texts.say('search.page', { page: String(entry.evidence.page) })}`}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
