/** Names of the months, as dates write them, in the languages laws are written in. */

/**
 * January to December for each language, in the case that a date takes; other forms after a slash.
 * Abbreviations of three letters and more are understood by themselves.
 */
const NAMES: readonly string[] = [
  'january february march april may june july august september october november december',
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  'enero febrero marzo abril mayo junio julio agosto septiembre/setiembre octubre noviembre diciembre',
  'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  'gener febrer març abril maig juny juliol agost setembre octubre novembre desembre',
  'xaneiro febreiro marzo abril maio xuño xullo agosto setembro outubro novembro decembro',
  'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie',
  'januar/jänner februar/feber märz april mai juni juli august september oktober november dezember',
  'januari februari maart april mei juni juli augustus september oktober november december',
  'januari februari mars april maj juni juli augusti september oktober november december',
  'januar februar marts/mars april maj/mai juni juli august september oktober november desember',
  'janúar febrúar mars apríl maí júní júlí ágúst september október nóvember desember',
  'tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta',
  'jaanuar/jaanuari veebruar/veebruari märts/märtsi aprill/aprilli mai juuni juuli august/augusti september/septembri oktoober/oktoobri november/novembri detsember/detsembri',
  'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
  'ledna února března dubna května června července srpna září října listopadu prosince',
  'januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra',
  'január február március április május június július augusztus szeptember október november december',
  'januarja februarja marca aprila maja junija julija avgusta septembra oktobra novembra decembra',
  'siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga/studenog prosinca',
  'januara februara marta aprila maja juna jula avgusta septembra oktobra novembra decembra',
  'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  'студзеня лютага сакавіка красавіка мая чэрвеня ліпеня жніўня верасня кастрычніка лістапада снежня',
  'януари февруари март април май юни юли август септември октомври ноември декември',
  'јануара/јануари фебруара/февруари марта/март априла/април маја/мај јуна/јуни јула/јули августа/август септембра/септември октобра/октомври новембра/ноември децембра/декември',
  'ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου',
  'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
  'janari/janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor',
  'januari februari/pebruari maret april mei juni juli agustus september oktober november/nopember desember',
  'januari februari mac april mei/mei jun julai ogos september oktober november disember',
  'januari februari machi aprili mei juni julai agosti septemba oktoba novemba desemba',
  'mutarama gashyantare werurwe mata gicurasi kamena nyakanga kanama nzeri ukwakira ugushyingo ukuboza',
  'يناير فبراير مارس أبريل/إبريل/ابريل مايو يونيو/يونيه يوليو/يوليه أغسطس/اغسطس سبتمبر أكتوبر/اكتوبر نوفمبر ديسمبر',
  'جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر',
  '- شباط آذار نيسان أيار حزيران تموز آب أيلول - - -',
  'ינואר פברואר מרץ/מרס אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר',
  'जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितम्बर/सितंबर अक्टूबर/अक्तूबर नवम्बर/नवंबर दिसम्बर/दिसंबर',
  'มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม',
];
/** Two words for one month: "كانون الثاني" is January, "كانون الأول" December. */
const PAIRS: Readonly<Record<string, number>> = {
  'كانون الثاني': 1,
  'تشرين الأول': 10,
  'تشرين الثاني': 11,
  'كانون الأول': 12,
};
const SHORTEST = 3;
/** Longer beginnings than this of a name are abbreviations; an everyday word may share them. */
const LONGEST_SHORT = 4;

let months: ReadonlyMap<string, number> | undefined;

/**
 * @param name as a date has it, in any case, with or without the full stop of an abbreviation
 * @returns 1 for January to 12, or undefined for a word that names no month
 */
export function monthOf(name: string): number | undefined {
  months ??= gather();
  return months.get(folded(name));
}

function gather(): Map<string, number> {
  const found = new Map<string, number>();
  const short = new Map<string, number>();
  for (const line of NAMES) {
    for (const [index, names] of line.split(' ').entries()) {
      for (const name of names.split('/').filter((one) => one !== '-')) {
        const key = folded(name);
        if (!found.has(key)) found.set(key, index + 1);
        for (let length = SHORTEST; length <= LONGEST_SHORT && length < key.length; length += 1) {
          const start = key.slice(0, length);
          if (!short.has(start)) short.set(start, index + 1);
        }
      }
    }
  }
  for (const [start, month] of short) if (!found.has(start)) found.set(start, month);
  for (const [pair, month] of Object.entries(PAIRS)) found.set(folded(pair), month);
  return found;
}

function folded(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '')
    .toLowerCase();
}
