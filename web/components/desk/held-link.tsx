import { deskAddress, documentAddress } from '../../addresses.ts';
import type { UploadFacts } from '../../models/desk-uploads.ts';
import type { Texts } from '../../texts.ts';

/** A document that is held: as readers see it, or on the desk while they do not. */
export function HeldLink({ texts, held }: { texts: Texts; held: UploadFacts }) {
  const { locale } = texts;
  const href = held.published
    ? documentAddress(locale, held.id)
    : deskAddress(locale, 'documents', held.id);
  return (
    <a href={href} dir="auto">
      {held.title}
    </a>
  );
}
