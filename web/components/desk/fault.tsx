import type { TextKey } from '../../text-key.ts';
import type { Texts } from '../../texts.ts';

/** Why a form was not taken, with a link to the field. */
export function Fault(props: { texts: Texts; fault?: string; field: string }) {
  const { texts, fault, field } = props;
  if (!fault) return null;
  const key = (fault === 'wrong-old' ? 'desk.wrongOld' : `desk.fault.${fault}`) as TextKey;
  return (
    <p class="notice error" role="alert">
      <a href={`#${field}`}>{texts.say(key)}</a>
    </p>
  );
}
