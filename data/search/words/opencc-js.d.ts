/** Pairs of a traditional character and its simplified forms: `與 与|乾 干 乾|…`. */
declare module 'opencc-js/dict/TSCharacters' {
  const characters: string;

  export = characters;
}
