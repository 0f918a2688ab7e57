import type { TextKey } from '../../text-key.ts';
import type { Texts } from '../../texts.ts';

/** When something was or will be, to the minute; nothing when it is not known. */
export function Moment({ texts, label, at }: { texts: Texts; label: TextKey; at?: string }) {
  if (!at) return null;
  return (
    <>
      {' · '}
      {texts.say(label)}{' '}
      <time dateTime={at} dir="ltr">{`${at.slice(0, 16).replace('T', ' ')} UTC`}</time>
    </>
  );
}
