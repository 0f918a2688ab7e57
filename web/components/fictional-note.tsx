import { findPlace } from '../../data/vocabularies/places.ts';
import type { Texts } from '../texts.ts';

/** Whether a place exists only in the samples that come with the library. */
export function isFictional(country: string | undefined): boolean {
  return country !== undefined && findPlace(country)?.kind === 'fictional';
}

/** A plain word that a document is invented, so that nobody quotes it as law. */
export function FictionalNote({ texts }: { texts: Texts }) {
  return (
    <p class="notice notice-fictional">
      <strong>{texts.say('site.fictional')}.</strong> {texts.say('site.fictionalNote')}
    </p>
  );
}
