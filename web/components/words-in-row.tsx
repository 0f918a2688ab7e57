/** Single words one after the other, each in its own direction. */
export function WordsInRow({ words }: { words: readonly string[] }) {
  return (
    <>
      {words.map((word, at) => (
        <>
          {at > 0 && ' · '}
          <bdi>{word}</bdi>
        </>
      ))}
    </>
  );
}
