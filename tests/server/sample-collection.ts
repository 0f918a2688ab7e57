/** A title that would run, break out of an attribute or end a script element if it were not escaped. */
export const HOSTILE_TITLE = `Rules <script>alert(1)</script> "><img src=x onerror=alert(2)> </script> & 'quotes'`;
/** Text of the same kind; `lantern` is the word to find it by. */
export const HOSTILE_TEXT = `The lantern <b onclick="alert(3)">shall</b> be </p><script>alert(4)</script> kept in order.`;

/** Works of the collection that tests ask for by id. */
export const IDS = {
  english: 'xaa-2024-mental-health-and-personal-autonomy-act',
  spanish: 'xbb-2023-ley-de-salud-mental-y-vida-en-la-comunidad',
  arabic: 'xcc-2022-qanun-al-sihha-al-nafsiya',
  hostile: 'test-hostile',
  long: 'test-long',
  paged: 'test-paged',
  web: 'test-web',
  arabicName: 'test-arabic-name',
  withdrawn: 'test-withdrawn',
  draft: 'test-draft',
} as const;

/** Sections of the long act; every tenth one holds the word `lantern`. */
export const LONG_SECTIONS = 230;
export const ARABIC_FILE_NAME = 'قانون "الصحة" 100% (نسخة).txt';
