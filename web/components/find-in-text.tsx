import { textAddress } from '../addresses.ts';
import type { TextModel } from '../page-models.ts';
import type { Texts } from '../texts.ts';
import { sameText } from './same-text.ts';
import { SearchForm } from './search-form.tsx';

/** Search inside this text: the words, how many passages hold them, and the way to the first. */
export function FindInText({ texts, model }: { texts: Texts; model: TextModel }) {
  const { document, file, q, hitCount, firstHit } = model;
  return (
    <div class="find">
      <SearchForm action={textAddress(texts.locale, document.id)}>
        <input type="hidden" name="file" value={file.id} />
        <label>
          <span>{texts.say('text.find')}</span>
          <input type="search" name="q" value={q} dir="auto" />
        </label>
        <button type="submit" class="quiet">
          {texts.say('text.findSubmit')}
        </button>
        <label class="exact">
          <input type="checkbox" name="exact" value="true" checked={model.exact} />
          <span>{texts.say('search.exact')}</span>
        </label>
      </SearchForm>
      {q !== '' && (
        <p>
          <span role="status">
            {hitCount > 0 ? texts.say('text.hits', { count: hitCount }) : texts.say('text.noHits')}
          </span>{' '}
          {firstHit && (
            <a href={textAddress(texts.locale, document.id, { ...sameText(model), ...firstHit })}>
              {texts.say('text.firstHit')}
            </a>
          )}{' '}
          <a href={textAddress(texts.locale, document.id, { file: file.id, part: model.part })}>
            {texts.say('text.clearFind')}
          </a>
        </p>
      )}
    </div>
  );
}
