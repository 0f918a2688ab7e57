import type { Notice } from '../../data/search/query.ts';
import type { Texts } from '../texts.ts';
import { Foreign } from './foreign.tsx';
import { isolated } from './isolated.ts';

type AlsoSearchedNotice = Extract<Notice, { code: 'also-searched' }>;

/** The rest stands one step away: the answers are what the reader came for. */
const SHOWN = 3;

/** Other ways to say what the reader named, each in its own language. */
export function AlsoSearched({ texts, notice }: { texts: Texts; notice: AlsoSearchedNotice }) {
  const terms = otherTerms(notice);
  if (terms.length === 0) return null;
  const rest = terms.slice(SHOWN);
  return (
    <div class="also-searched">
      <p>{texts.say('search.alsoSearched', { words: isolated(notice.words) })}</p>
      <Terms texts={texts} terms={terms.slice(0, SHOWN)} />
      {rest.length > 0 && (
        <details>
          <summary>{texts.say('search.showAll', { count: rest.length })}</summary>
          <Terms texts={texts} terms={rest} />
        </details>
      )}
    </div>
  );
}

function Terms({ texts, terms }: { texts: Texts; terms: AlsoSearchedNotice['terms'] }) {
  return (
    <ul>
      {terms.map(({ language, term }) => (
        <li>
          <Foreign language={language}>{term}</Foreign>{' '}
          <small>({texts.languageInLine(language)})</small>
        </li>
      ))}
    </ul>
  );
}

/** Without what the reader said already, and without a word that two languages share. */
function otherTerms({ words, terms }: AlsoSearchedNotice): AlsoSearchedNotice['terms'] {
  const said = new Set([words.trim().toLowerCase()]);
  return terms.filter(({ term }) => {
    const plain = term.toLowerCase();
    const isNew = !said.has(plain);
    said.add(plain);
    return isNew;
  });
}
