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
      <button type="submit">{texts.say('search.submit')}</button>
    </div>
  );
}
