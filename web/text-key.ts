type English = typeof import('./locales/en/interface.json', { with: { type: 'json' }});
type Desk = typeof import('./locales/en/desk.json', { with: { type: 'json' }});
type Labels = typeof import('./locales/en/vocabulary.json', { with: { type: 'json' }});

type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

/** `documents_one` and `documents_other` are one text, asked for as `documents`. */
type WithoutPlural<K extends string> = K extends `${infer Base}_${PluralForm}` ? Base : K;

type Paths<T> = {
  [K in keyof T & string]: T[K] extends string ? WithoutPlural<K> : `${K}.${Paths<T[K]>}`;
}[keyof T & string];

/** Every text of the interface, read off the English files: an unknown key does not compile. */
export type TextKey = Paths<English> | Paths<Desk>;

/** The closed lists whose codes have a label in every interface language. */
export type Vocabulary = keyof Labels & string;
