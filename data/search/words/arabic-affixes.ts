/**
 * Light Arabic stemming of text that went through `normalise` (bare alef, ha for ta marbuta, ya for
 * alef maqsura). The article with its particles and the endings of number, gender and possession come off. A particle of one letter looks like the first letter of a root, so it is only taken
 * off where no article follows when the rest is a word the caller knows.
 */

const ARTICLE = /^(?:[وف]?(?:[بك]?ال|لل)|ال)(?=.{3})/;
const ENDING = /(?:يات|ات|ان|ين|ون|يه|هما|كما|ها|هم|هن|كم|نا|ه|ي)$/;
/** Words whose first letter و or ف is their own, after `normalise`. */
const OWN_FIRST = new Set(
  `واجب واجبات واحد واحده واسع واسعه واضح واقع والد والده والدين والدان وباء وثيقه وثائق وجود وجوب
  وجه وحده وحدات وحيد وراثه ورثه ورشه ورقه وزاره وزارات وزاري وزير وزراء وزيره وساطه وسائل وسيط وسيله
  وسط وصايه وصف وصفه وصمه وصول وصي وصيه وصيا وضع وضعيه وطن وطني وطنيه وظيفه وظائف وظيفي وعي وفاه
  وفق وفقا وفيات وقايه وقائي وقائيه وقت وقف وقوع وكاله وكيل ولاده ولايه وليد ولي وليه وديعه وفد
  وشيك وارد وارده فئه فئات فتره فترات فحص فرد فردي فرديه فرع فروع فرصه فرص فرق فريق فصل فصول فقر
  فقره فقرات فقدان فكر فكري فني فنيه فنون فعل فعال فعاليه فعلي فعليه فائده فوائد فوري فوريه فهم فوق
  فيروس فساد فلسطين`.split(/\s+/),
);

/**
 * @param word One Arabic word, normalised.
 * @param isKnown Whether a form, without particle, stands in the field's vocabulary.
 * @returns the word without article and particles.
 */
export function withoutParticles(word: string, isKnown: (form: string) => boolean): string {
  if (isKnown(word)) return word;
  const article = ARTICLE.exec(word)?.[0];
  if (article) return word.slice(article.length);
  const rest = /^[وف]/.test(word) && !OWN_FIRST.has(word) && word.length > 4 ? word.slice(1) : word;
  if (/^[بكل]/.test(rest) && rest.length > 3) {
    const bare = rest.slice(1);
    if (isKnown(bare) || isKnown(withoutEnding(bare, 2))) return bare;
  }
  return rest;
}

/**
 * @param most How many endings may come off: possession stands after number and gender.
 * @returns the word without them, as long as three letters stay.
 */
export function withoutEnding(word: string, most: 1 | 2): string {
  let stem = word;
  for (let taken = 0; taken < most; taken += 1) {
    const ending = ENDING.exec(stem)?.[0];
    if (!ending || stem.length - ending.length < 3) return stem;
    stem = stem.slice(0, -ending.length);
  }
  return stem;
}
