import type { Texts } from '../texts.ts';

interface Props {
  texts: Texts;
  page: number;
  pages: number;
  /** Accessible name of the landmark; the pages of a list unless told. */
  label?: string;
  address: (page: number) => string;
}

/** First, previous, the pages around this one, next and last; nothing when there is one page. */
export function Pagination({ texts, page, pages, label, address }: Props) {
  if (pages <= 1 && page <= 1) return null;
  const near = Array.from({ length: pages }, (_, index) => index + 1).filter(
    (number) => Math.abs(number - page) <= 2,
  );
  return (
    <nav class="pagination" aria-label={label ?? texts.say('pagination.label')}>
      <ul>
        {page > 1 && (
          <>
            <li>
              <a href={address(1)}>{texts.say('pagination.first')}</a>
            </li>
            <li>
              <a href={address(Math.min(page - 1, pages))} rel="prev">
                {texts.say('pagination.previous')}
              </a>
            </li>
          </>
        )}
        {near.map((number) => (
          <li>
            <a
              class="number"
              href={address(number)}
              aria-label={texts.say('pagination.page', { page: number })}
              aria-current={number === page ? 'page' : undefined}
            >
              {texts.number(number)}
            </a>
          </li>
        ))}
        {page < pages && (
          <>
            <li>
              <a href={address(page + 1)} rel="next">
                {texts.say('pagination.next')}
              </a>
            </li>
            <li>
              <a href={address(pages)}>{texts.say('pagination.last')}</a>
            </li>
          </>
        )}
      </ul>
    </nav>
  );
}
