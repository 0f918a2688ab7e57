import type { Texts } from '../texts.ts';

interface Props {
  texts: Texts;
  q?: string;
  /** The box's name unless told. */
  placeholder?: string;
}

/** The words of a question and the button that asks it; stands inside a search form. */
export function SearchField({ texts, q, placeholder }: Props) {
  return (
    <div class="searchbox">
      {/* The script makes a combobox of it; without script it is a plain field. */}
      <div
        class="suggesting"
        data-suggest={`/api/v1/suggest?lang=${texts.locale}`}
        data-label={texts.say('search.suggestions')}
        data-found={texts.say('search.suggestionsFound', { found: '#' })}
        data-none={texts.say('search.suggestionsNone')}
      >
        <input
          type="search"
          name="q"
          value={q}
          dir="auto"
          aria-label={texts.say('search.label')}
          placeholder={placeholder ?? texts.say('search.label')}
          autocomplete="off"
          enterkeyhint="search"
        />
      </div>
      <button type="submit">{texts.say('search.submit')}</button>
    </div>
  );
}
