import { searchAddress } from '../addresses.ts';
import type { Texts } from '../texts.ts';
import { SearchField } from './search-field.tsx';
import { SearchForm } from './search-form.tsx';

interface Props {
  texts: Texts;
  /** Search only the documents of this place. */
  country?: string;
  placeholder?: string;
}

/** A search of the library, for pages about something else. */
export function SearchStrip({ texts, country, placeholder }: Props) {
  return (
    <SearchForm class="search-strip" action={searchAddress(texts.locale)}>
      <div class="page">
        {country && <input type="hidden" name="country" value={country} />}
        <SearchField texts={texts} placeholder={placeholder} />
      </div>
    </SearchForm>
  );
}
