import type { LanguageRules } from '../../rules.ts';
import { GRAVE, ILL, KIN, MIND, OTHERWISE, WAY_OUT } from './words.ts';

const CARE =
  'hospital|mental|psychiatr|facilit|institution|asylum|establishment|nursing home|sanatori|treatment cent|care home|ward·|approved (?:cent|facil|home)|designated cent';
/** Somebody who is too young, and nothing else. */
const MINOR_ALONE =
  '^(?=[^]*(?:minors?·|(?:a|the|such|every) child·|not attained|(?:below|under) the age|infant))(?![^]*(?:disab|unsound|incapab|unable|lacks? capacity|adult·|lunatic|mental(?:ly)? (?!(?:capacity|development|and |or )|health of)|patient|donor|interdict))';
/** In and out as everybody. */
const INFORMAL =
  'nothing (?:[a-z]+ ){1,6}(?:prevent|taken as|construed)|(?<!in)voluntary (?:patient|admission)(?! or involuntary)|informal(?:ly)? (?:admi|patient)';
/** Kept apart from others for the sake of their health. */
const INFECTED = 'infect|contagious|quarantin|communicable|notifiable|epidemic';
/** Who may be what: to be barred from an office puts nobody under another. */
const OF_OFFICE =
  '(?:dis|un)?qualif|elected|vacat|(?:hold|from|in|of|public|his|her) office|(?<!family )members?·|insolven|judges? of the|licen[cs]e|legal practitioner|partnership';
/** Of children's families, even where a parent is ill. */
const OF_CHILDREN =
  'adopti(?:on|ve)|adopting parent|parental (?:responsib|right)|children.s court|surrogate mother|custody of (?:a|the|any|such) child';
/** Research as an office of the state, or into data: nothing is tried on anybody. */
const RESEARCH_WORK =
  'data subject|personal (?:data|information)|data controller|archiv|statistic|(?:promot|encourag|coordinat|commission|facilitat|financ|fund|sponsor|initiat|foster|publish|disseminat)\\w* (?:[a-z]+,? ){0,8}(?:research|stud(?:y|ies)|trials?)·|facilities for research|research (?:cent|facilit|institut|council|priorit|programme|purposes|or education|and (?:development|training|education))|(?:education|teaching|training|planning)(?:,| and| or) (?:[a-z]+ )?research|new methods of';
/** What straps, isolation and sterilization are of elsewhere. */
const OF_THINGS =
  'animal|livestock|cattle|seats?·|driver|passenger|motor|lanyard|fall protection|alienation|trade|trading|milk|food stuff|instruments?·|equipment|theatre|freezer|laborator|specimen|dressings|indicator|cylinder|dogs?·|trolley|injunction|suret(?:y|ies)·|powder|disinfect|linen|reversal of';
/** Where somebody is kept. */
const PLACE =
  '(?:hospital|asylum|institution|mental|psychiatr|facilit|establishment|ward·|unit·|nursing home|home·|clinic|cent(?:re|er)·|place of|observation|sanatori|alms ?-?house|poor ?-?house|house of|colony|service·|safe house|jail|prison|gaol)';
/** A power to consent that stops short of them. */
const BUT_GRAVE = `(?:consent|decid|decision|agree|authori|approv|power)\\w* [^.;]{0,60}(?:other than|except|excluding|save|but not|short of) ${GRAVE}`;
/** Whether it is for somebody to consent is said elsewhere. */
const CONSENT_ASKED =
  '(?:informed|own|his|her|their|free|written|prior) (?:[a-z]+ ){0,3}(?:consent|agreement)|consent (?:of|by|from)';
/** What ends a power to decide for others, or keeps it from being used. */
const NONE_DECIDES = [
  '(?:guardianship|wardship|curatorship|interdiction|tutelage|trusteeship|receivership|conservatorship|substitut|incapacitation|decision ?-?making)[^.;]{0,120} (?:(?:is|are|be) (?:hereby )?(?:brought to an end|at an end|ended|prohibited|forbidden|repealed|abolished|discontinued|dissolved|phased out|done away|replaced (?:by|with))|(?:shall|may|must|can) no longer|ceases? to exist|(?:shall|may|must) (?:not|never) be)',
  '(?:abolish|end|replac|repeal|phas|dismantl)(?:es|ed|ing|ition of|e)?· (?:out )?(?:[a-z’,]+ ){0,6}(?:guardianship|curatorship|interdiction|tutelage|substitute)',
  'jurisdiction[^.;]{0,60} abolished',
  'nothing [^.;:]{1,80} (?:permits?|allows?|authori[sz]es?|enables?|empowers?|entitles?)·',
  'neither,? (?:the |a |an |any |his |her )?(?:court|judge|tribunal|board|panel|guardian|curator|relative|kin|famil|parent|spouse|husband|institution|attorney|agent|diagnos)[^.;]{1,80} (?:can|may|shall|must|has|have|is|are)·',
  '(?:nobody|no one|no person|none|no other person|no third person)·(?: else)? (?:[a-z’,]+ ){0,8}(?:may|shall|can|must|has|is to)· (?:[a-z’,]+ ){0,6}(?:consent|decid|decision|sign|agree|choose|appoint|declare|place[ds]?·|put·|guardian)',
  'no (?:court|judge|tribunal|magistrate|authority|registrar|notary|bank|guardian|relative|curator|family|attorney|agent|representative|doctor|provider|institution|office)[^.;]{0,80} (?:(?:may|shall|can|must|is to)· (?:[a-z’,]+ ){0,4}(?:appoint|name·|declar|consent|decid|decision|choose|creat|place·|put·|sign|agree|act·|manage|overrid|overrule|make a|substitut|demand|require)|(?:has|have) (?:power|authority|right))',
  'no (?:new )?(?:guardian|curator|tutor|conservator|receiver|deput|interdiction|substitute|adult|person|man|woman)[a-z]*[^.;]{0,60} (?:may|shall|can|is to|are to|must) be (?:[a-z]+ ){0,3}(?:appointed|named|made|ordered|placed under|put under|declared|found|interdicted|subject|given|continued|renewed)',
  '(?:shall|may|must|can) (?:not|never) be (?:[a-z]+ ){0,2}(?:placed under|put under|declared|interdicted|deprived of (?:[a-z]+ )?capacity|substituted|made a ward)',
  '(?:shall|may|must|can|does|do)(?: ?not| never) (?:[a-z]+ ){0,3}(?:decide|consent|agree|sign|choose|act) (?:for|instead of|in place of|in (?:the |his |her |their |another.s |that )?(?:[a-z]+.s )?(?:or her )?(?:place|stead|name)|on (?:the )?(?:[a-z’]+ ){0,2}behalf)',
  '(?:guardian|relation|relative|kin|famil|parent|spouse|husband|judge|court|attorney|agent|representative|institution|another|any other|anyone else|other person|somebody else|someone else)[a-z’]*(?:[^a-z’]+[a-z’]+){0,8} (?:(?:is|are|shall be) (?:null|void|invalid|without effect|worthless|no consent)|(?:is|has|have|shall have|be) of no|(?:has|have|shall have) no |(?:do|does|shall|may|can|is|are|will) ?not (?:be )?(?:do·|valid|suffic|count|replac|take the place|stand for|sought|asked|relied|accept|substitut|enough|overrid|bind))',
  'not (?:by|that of|on the word of) (?:a |an |the |any |his |her |their )?(?:guardian|relative|famil|court|relation|parent|manager|representative)',
  '(?:guardianship|wardship|curatorship|interdiction|tutelage)[^.;]{0,100} (?:lapses?|falls? (?:away|to the ground))·',
  '(?:nobody|no one|no other person) else·|(?:person|patient|adult|resident|participant|user)s? alone·',
].join('|');
/** What may let others decide after all. */
const NOT_ALL =
  'unless|except|save·|otherwise than|only·|until|provided|solely|merely|other than|more than|without (?:the )?(?:leave|sanction|approval|authority|order)';
/** The same with no way out. */
const NO_SUBSTITUTE = `^(?![^]* (?:${NOT_ALL}))[^]*(?:${NONE_DECIDES})`;
/** A ban of all that follows in a long sentence, with no way out. */
const BANS_ALL = `(?:nothing [^.;:]{1,80} (?:permits?|allows?|authori[sz]es?|enables?|empowers?|entitles?)·|it (?:is|shall be) (?:hereby )?(?:forbidden|prohibited|unlawful|an offence)|the following (?:[a-z]+ ){0,3}(?:(?:are|is|shall be) (?:prohibited|forbidden|unlawful)|(?:shall|must|may) not)|under no circumstances|nobody|(?:no|neither) (?:one|person|patient|member|court|provider|service|home|hospital|facility|institution|resident|prisoner|pupil|child|employee|officer|doctor|practitioner|physician|researcher|guardian|relative|woman|man|adult|user|inmate|attendant|nurse|authority|operation)s?·[^.;:]{0,140} (?:shall|may|must|is to|can)· (?!${OTHERWISE})|(?:shall|must|may) (?:not|never)·,? (?!${OTHERWISE}))`;
/** How a sentence ends that has listed what it bans. */
const ENDS_IN_BAN =
  '(?:is|are|shall be) (?:hereby |strictly |absolutely )?(?:prohibited|forbidden|abolished|unlawful|illegal|banned|outlawed|at an end|crimes?|(?:an )?offences?)·';
/** Conditions aside, the sentence begins with it. */
const BANNED_FROM_START = `^[^a-z]*(?!(?:if|where|when|whenever|although|notwithstanding)·)(?:[a-z’,]+ ){0,14}${BANS_ALL}|^[^.;]{20,500} ${ENDS_IN_BAN}(?: [a-z’,]+){0,8}[^a-z]*$`;
/** A whole sentence that bans, with no way out. */
const ALL_BANNED = `^(?![^]* (?:${WAY_OUT}))(?=${BANNED_FROM_START})`;

/** Deciding in people’s place, holding them, treating them against their will. */
export const COERCION: LanguageRules['signals'] = {
  'substitute-decision': [
    {
      says: 'incapable of (?:managing(?! themselves)|taking care of|administering)|receiver … (?:manage|property|estate)|committee of the (?:person|estate)',
      not: `beneficiary|cause of action|wandering|director|vacat|receiver of revenue|insolven|bankrupt|official receiver|police|admi(?:t|ss)|detain|place of safety|${OF_OFFICE}|${NO_SUBSTITUTE}`,
      stance: 'permits',
      context: 'none',
    },
    {
      says: 'guardian|curator·|curators·|curatorship|conservator|committee of the (?:person|estate|property)|guardianship',
      not: `minor|child|infant|juvenile|ward·|wards·|pupil|${OF_CHILDREN}|parents?(?:,| or| and) (?:legal )?guardian|guardian ad litem|hindu|jury|not eligible|disqualif|appointed as (?:a )?member|ill ?-?treat|in place of appointing|without prejudice|whether or not a guardian|(?:no|has a|any) guardian|guardians?,? if any|insolven|bankrupt|liquidat|executor|intestate|ad litem|(?:person|patient|inmate|adult|user|resident|he|she)s?,? (?:or|and|with) (?:his|her|their|the|a|any|whatever) (?:legal )?guardian|experiment|research|clinical trial|confinement|a guardianship since|copy to|guardians? (?:or|and|/) (?:parent|carer|care ?-?giver|famil)|care ?-?givers?,? (?:or|and) guardian|famil(?:y|ies)(?:,| or| and) (?:legal )?guardian|guardians? … (?:shall|must|may) (?:be )?(?:inform|notif|consult|told|train|counsel)\\w*|${NO_SUBSTITUTE}`,
      stance: 'permits',
    },
    {
      says: 'guardian',
      with: 'incapac|unsound mind|mental(?:ly)?·|disab|lunatic|insan',
      not: `parents?(?:,| or|, or| and|/) (?:legal )?guardian|guardians? (?:or|and) parents?|child|minor|famil|${NO_SUBSTITUTE}`,
      stance: 'permits',
      context: 'sentence',
    },
    {
      says: '(?:nominated|personal|legal) representative … (?:consent|decid|decision)|nearest relative … (?:consent|decid|decision|discharge|appl)|appoint\\w* … (?:nominated representative|as (?:the |a )?representative)|(?:nominated|personal) representative … (?:appoint|revok)',
      not: NO_SUBSTITUTE,
      stance: 'permits',
    },
    {
      says: `substitut(?:e|ed) (?:decision|consent|judg)|interdict(?:ion|ed)|receiver … (?:property|estate|patient)|manag(?:e|er|ement) … (?:property|estate|affairs) … (?:of|for) … (?:${MIND}|patient)|(?:property|estate|affairs) of … (?:${MIND}|patient)`,
      not: `costs? of|director|institute|interdict(?:ed|ion) (?:from|against|restrain|pending)|disciplin|salary|${OF_OFFICE}|${NO_SUBSTITUTE}`,
      stance: 'permits',
    },
    {
      says: "consent … (?:of|from|by|given by) … (?:guardian|relative|representative|parent|spouse|next of kin|family|carer|caregiver|legal custodian)|(?:guardian|relative|representative|spouse|next of kin|family) … (?:may|shall|to|can) (?:give|provide|grant|refuse)? ?consent|(?:guardian|relative|representative|spouse|next of kin|family) (?:[a-z’'-]+ ){0,6}(?:has|have|had) (?:given|consented)|consent (?:\\w+ ){0,8}on (?:his|her|their|the adult|the patient|the person.?s|behalf)",
      near: `(?:${ILL}|incapa|unable|not (?:able|capable)|cannot|lacks?·|lacking|adult|disab|inmate|resident|user)`,
      not: `${MINOR_ALONE}|${OF_CHILDREN}|not (?:be )?(?:necessary|required)|${NO_SUBSTITUTE}`,
      stance: 'permits',
    },
    {
      says: 'next friend|litigation (?:guardian|friend|representative)|(?:person|adult|one) for whom (?:an? )?(?:\\w+ )?(?:administrator|guardian|curator|deputy|receiver)|(?:under|placed under|subject to) (?:\\w+ )?guardianship|wards? of (?:the )?court|guardian … act (?:\\w+ ){0,4}best interests|public guardian',
      not: `minors?·|child|infant|juvenile|qualif|juror|witness|elected|vacat|${NO_SUBSTITUTE}`,
      stance: 'permits',
      score: 0.7,
    },
    {
      says: '(?:declared?|found|adjudged|certified) … (?:incapable|incompetent|incapacitated|of unsound mind)|legally incompetent|decisions? (?:\\w+ ){0,6}on behalf of (?:the|a|an|such|that)|power of attorney … (?:incapac|mental)',
      not: `${OF_OFFICE}|voter|registered|void|marri|either house|guilty|making his defence|clerical|pension|retire|employ|driv|fire ?-?arm|${NO_SUBSTITUTE}`,
      stance: 'permits',
      score: 0.7,
    },
    {
      says: 'guardian|administrator|decision ?-?maker|attorney·|substitute|manager|trustee|tutor·|intervener',
      with: '(?:on behalf of|in the name of|for) (?:the |an )?(?:adult|incapable|represented|protected)|(?:represented|protected|incapable|incapacitated|dependent|mentally ill|mentally disordered) (?:adult|person|patient)|adult.s (?:behalf|name|property|affairs)|lacks? (?:the )?(?:decision ?-?making )?capacity|incapable of (?:managing|making)|(?:his|her|their) (?:or her )?(?:own )?(?:financial )?affairs',
      not: `child|minor|jury|disqualif|not eligible|company|insolven|bankrupt|beneficiary|shareholder|affairs of the (?:board|council|commission|authority|fund|trust|association)|minister|supporter|${NO_SUBSTITUTE}`,
      context: 'none',
      stance: 'permits',
      score: 0.7,
    },
    {
      says: '(?:take|make)s? the decision (?:\\w+ )?on (?:the person.s|his|her|their) (?:or her )?behalf|(?:name|appoint)\\w* a deputy (?:for|to (?:make|act|decide|manage))|(?:enduring|lasting|durable|continuing) powers? of attorney|(?:property|financial|estate) management order|guardianship order|(?:unable|incapable|not (?:able|capable)) (?:\\w+ ){0,3}(?:manage|managing|look after|administer|looking after) … (?:affairs|property|estate)|(?:public trustee|administrator general|court of protection|court|board) … (?:estate|property|affairs) of (?:a|an|any|the|such) (?:\\w+ ){0,3}(?:patient|mentally|person who (?:is|by|lacks))',
      not: `qualif|elected|vacat|${NO_SUBSTITUTE}`,
      context: 'none',
      stance: 'permits',
    },
    // A relative, a representative or an office agrees, signs or objects in the person's place.
    {
      says: `(?:${KIN}) … (?:agrees?·|agreed·|assents?·|concurs?·|signs?·|(?:has |have |does |do )?not object|objects?·|consents?·|consented|stand(?:s)? for|gives? (?:his |her |its |their )?(?:written )?(?:agreement|assent|approval|permission|consent))|(?:agreement|assent|approval|permission|concurrence|signature|written (?:request|application)|consent|willingness) (?:in writing )?(?:of|from|by) … (?:${KIN})|(?:agent|proxy|surrogate|representative|donee|relative|family members?) … (?:may|shall|can|must) (?:give|decide|make (?:a |any |such )?(?:health|treatment|care) ?-?(?:care )?decision|choose|refuse)|substitute consent|surrogate consent|(?:obtain|seek|requir)\\w* (?:[a-z’'-]+ ){0,4}(?:agreement|consent|signature) … (?:${KIN})`,
      near: `(?:${ILL}|incapab|unable(?! to agree)|not (?:able|capable)|cannot|lacks? capacity|lacking capacity|adult|incapacit|inmate|resident)`,
      not: `${MINOR_ALONE}|${OF_CHILDREN}|(?:of|to) no (?:legal )?effect|without effect|not serve in|purports|not be (?:valid|requisite|sufficient|enough)|(?:does|shall|do|is|are) not (?:take the place|valid|suffice)|no other person|neither the consent|without (?:the )?consent|personally|both consent|organ donation|marriage of|intended marriage|shall not be required|${NO_SUBSTITUTE}`,
      stance: 'permits',
      context: 'none',
      score: 0.65,
    },
    // Deciding in another's place or name.
    {
      says: `(?:decid|decision|consent|act(?:s|ing)?·|agree|choos|sign·|execute|claim|receive|deal)\\w* … (?:in (?:the |an? )?(?:\\w+.s |his |her |their |another.s )?(?:or her )?(?:place|stead|name)·|on (?:the )?behalf of (?:another|the (?:donor|adult|person|patient|principal|represented)|an? (?:adult|person (?:who|lacking)))|on (?:the )?(?:adult|person|patient|donor|claimant|another|principal|user|resident|participant).?s.? behalf|for (?:one|a person|an adult|someone) who lacks)|(?:act|decision|anything) (?:done|made|taken) (?:[a-z’'-]+ ){0,4}for (?:one |an? (?:person|adult) )?who lacks`,
      near: 'capacit|incapab|incompeten|unable(?! to (?:agree|attend|perform))|mental|lacks?·|adult|donor|represent|disab|patient|resident|health|participant',
      not: `${MINOR_ALONE}|qualif|elected|vacat|signed by or on behalf|(?<!family )members?·|absent or unable|executor|without its|agent of the (?:minister|authority)|physically unable|company|does not include|board.s? behalf`,
      context: 'none',
      score: 0.65,
    },
    {
      says: `nearest relative|(?:lasting|enduring|durable|continuing) powers?|donees?·|health ?-?care (?:agent|proxy|attorney|decision)|welfare (?:attorney|guardian)|financial guardian|public (?:curator|trustee|guardian)|administrator ?-?general|accountant of court|official solicitor|(?:mental|personal|legal|nominated|judicial) representative|person responsible for (?:the )?(?:protection|treatment|patient)|responsible carer|represented person|adult wards?·|guardianship authority`,
      with: `(?:appoint|named?·|naming|consent|decid|decision|property|money|pension|take(?:s)? charge|receipt|manag|approv|power|found by|welfare|donor|proper for|shall be deemed|in (?:this|the) order|purchase|accounts?·|approval)`,
      near: `(?:${ILL}|incapa|unable|lacks?·|adult|donor|represented|disab)`,
      not: `${MINOR_ALONE}|legal representation|legal representative|accused|prosecut|employ|wandering|appeals?·|apply to the (?:tribunal|board|court)|notice|complain|beneficiary|intestate|personal representatives? of (?:a|the) deceased|deceased|estate duty|appeal to|inform(?:ed)? (?:the )?(?:patient|person) and|copy (?:of|to)`,
      context: 'passage',
      score: 0.6,
    },
    // Estates and money of those who are said to be unable to see to them.
    {
      says: `(?:administration|management|custody|care|charge|control|possession|protection) of (?:the |their |his |her |such )?(?:persons? and )?(?:estates?|property|affairs|money|assets|income)|(?:cannot|unable to|incapable of|not (?:able|capable|fit) (?:of|to)|inability to) (?:[a-z’'-]+ ){0,3}(?:manag|handl|see(?:ing)? to|look(?:ing)? after|attend(?:ing)? to|guard(?:ing)?|administer|act·|deal(?:ing)? with|conduct|claim)\\w* (?:[a-z’'-]+ ){0,4}(?:affairs|money|property|interests|finances|estate|business|benefit)?|(?:a|every|the|such) committee shall … (?:inventory|accounts?·)|(?:receiver|curator|administrator|manager|trustee) … (?:give security|security by|accounts?·|inventory|estate)|manager of the (?:patient|person|lunatic|adult).s|(?:pay|paid|payment)\\w* … (?:to|of) (?:a |the |some |any |another )?(?:relative|person|institution|payee|appointee|curator) … (?:on behalf|for the benefit|his behalf|upkeep|maintenance)`,
      with: `(?:unsound mind|insan(?!itar)|lunatic|mental|incapab|incapacit|weakness of mind|of weak mind|lacks? capacity|patient|guardian|cannot|receiver|committee|curator|unable)`,
      near: `(?:appoint|court|judge|order|receiver|committee|curator|director|registrar|trustee|manager|administrator|relative|guardian|restricted|declare)`,
      not: `${MINOR_ALONE}|intestate|bankrupt|insolven|company|deceased|committee (?:of|may purchase|shall meet|members)|office|member|qualif|vacat|elected|licen[cs]ee|resident.s money|accounts? of the (?:board|fund|authority|hospital)|wandering|legal practitioner|standing committee|sub ?-?committee|advisory committee|visiting committee|health committee`,
      score: 0.6,
    },
    // Income that somebody else draws and spends.
    {
      says: `(?:receive|drawn?|collect|spend|expend|lay|laid|appl(?:y|ied))·[^.;]{0,60} (?:on (?:his|her|their|the [a-z]+.s) behalf|for (?:the|such|that) (?:patient|beneficiary|person|inmate|resident|adult))|paid to (?:a |an |the |his |her |some )?(?:[a-z]+ (?:or )?){0,3}(?:persons?|spouse|relatives?|organi[sz]ation|head of|institution|superintendent)·|(?:take|takes|have|has) charge of (?:a |the |his |her )?(?:resident|patient|person|inmate|tenant|adult).s (?:money|property|pension|savings)`,
      with: 'wages|pension|income|moneys?·|benefits?·|grants?·|remittance|rents?·|allowance',
      near: 'unable|incapab|mental|infirm|lunatic|unsound|insan(?!itar)|patient|detained|resident|drunk',
      not: `${MINOR_ALONE}|employ|contribut|fees?·|staff|decease|nominee|widow|member|salar|travel|institution for|grants? of|injur|compensat`,
      score: 0.6,
    },
    // Placed under somebody by a judge, in the words of civil codes and of newer acts.
    {
      says: `(?:placed|put|be|is|are|was) (?:under )(?:curatorship|trusteeship|tutelage|tutorship|curatel|administration|interdiction|protective supervision|custodianship|judicial (?:assistance|protection))|(?:trusteeship|tutelage|curatorship|tutorship)|adult (?:representation|guardianship)|declar(?:e[ds]?|ation|ing) (?:[a-z’'-]+ ){0,4}(?:incompeten|legally incapa|of incompeten|incapacitated|of incapacity)|(?:adult|person) … shall be restricted|restriction (?:on these grounds )?(?:may|shall) (?:only )?be decreed|(?:regulated|restrictive) (?:restrictive )?practices? authori[sz]ation|(?:limited|plenary|full|partial) guardian|decid\\w* (?:[a-z]+ ){0,3}in consultation with the person|the represented person|treatment decision for a`,
      with: 'disab|mental|adult|incapac|capacity|court|judge|tribunal|interdict|person',
      not: `${MINOR_ALONE}|office|elected|vacat|qualif|member of|juror|trusteeship council|education`,
      context: 'none',
      score: 0.65,
    },
    {
      says: 'best interests?·',
      with: 'lacks? (?:the )?(?:\\w+ )?capacity|lacking capacity|incapab|incapacit|unable to (?:decide|consent|make)|cannot (?:decide|consent)',
      not: `${MINOR_ALONE}|not (?:a |the )?grounds?`,
      context: 'none',
      score: 0.65,
    },
    {
      says: `appoint\\w* (?:a |an |one or more )?(?:deput(?:y|ies)|guardian|curator|administrator|trustee|manager|conservator|receiver|tutor|substitute|proxy)· … (?:for|to|of|over)|(?:make|making|take|taking|made|taken) (?:a |an |any |such |the |all )?(?:[a-z-]+ )?(?:decisions?|choices?) (?:on behalf of|for (?:a |the |an |such )?(?:[a-z]+ )?(?:person|adult|patient|p·)|in (?:the |his |her |their )?(?:person.s )?(?:name|place|stead|best interest))|pay(?:s|ment|able|ing)? (?:it |them |the [a-z]+ |the whole |any part )?(?:[a-z’'-]+ ){0,6}(?:to|on behalf of) (?:some |an |a |any |the )?(?:other |suitable |fit |another |responsible )?(?:person|relative|guardian|institution|carer) (?:[a-z’'-]+ ){0,4}(?:for|on|to be applied|who)`,
      near: `(?:${ILL}|incapab|incapac|lacks? capacity|unable to (?:manage|act|decide|look)|on behalf of p·|disab)`,
      not: `${MINOR_ALONE}|office|supporter|member|insolven|company|deceased|official|legal aid|tax|employ|beneficiary or`,
      score: 0.6,
    },
    // Nobody decides in the person's place.
    {
      says: NONE_DECIDES,
      near: `(?:${KIN}|court|judge|tribunal|interdict|guardianship|another.s|in (?:the |his |her |their |another.s |a )?[a-z’]* ?(?:place|stead|name)|behalf)`,
      with: '(?:guardian|curator|conservator|tutor|interdict|receiver|consent|sign|decid|decision|agree|behalf|place|stead|substitut|declare)',
      not: `${MINOR_ALONE}|company|${OF_OFFICE}|(?:${NOT_ALL})`,
      stance: 'forbids',
      score: 0.65,
    },
  ],
  'involuntary-admission': [
    {
      says: `involuntar(?:y|ily) (?:\\w+ ){0,3}(?:admi|detain|detention|hospitali|placement|commit|stay|confine)|involuntary patient (?:shall|may|is|who|has)|(?:admi|detain|detention|hospitali[sz]|placement|commit) … involuntar|compulsor(?:y|ily) … (?:admi|detain|detention|confin|hospitali[sz]|detox|isolat|placement|treatment|rehabilit)|supported admission|reception order|certificate of urgency|emergency admission|civil commitment|court ordered (?:treatment|evaluation|placement|admission|commit)|petition for (?:\\w+ ){0,3}commitment|involuntary commitment|emergency (?:detention|hold·|custody)|outpatient commitment|prolonged treatment|temporary (?:treatment|detention) order|inpatient (?:treatment|assessment) order`,
      not: 'compulsory (?:\\w+ )?education|compulsory licen|voluntary and involuntary',
      context: 'none',
    },
    {
      says: '(?:admitted|admission) … detain|(?<!(?:patients?|persons?) (?:so |who is |who are )?)detain\\w* … (?:hospital|asylum|mental|psychiatr)|(?:hospital|asylum) … detain|depriv\\w* of … liberty',
      with: 'hospital|asylum|mental|psychiatr|disab|medical|unsound mind|lunatic|insan(?!itar)',
      not: `${INFORMAL}|patients? (?:who (?:is|are) )?detained|liable to be detained|${INFECTED}|convict|sentence of|arrest|whether or not detained|is entitled to have|letters·|research|researcher|calls made|coercive care\\) are laid|data drawn|padded cell|ceas\\w* to be (?:so )?detained|illicit|juvenile|child·|(?:may|shall|must) (?:at any time )?(?:visit|inspect)`,
      context: 'none',
    },
    {
      says: `place of safety|(?<!(?:patient|patients|person|persons) (?:so |who is |who are )?)detain(?!ed (?:patient|person)s?)|detention|(?<!solitary )confine|commit(?:ted|tal|ment) to|remand|kept in|taken (?:in)?to custody|recaptur|retak(?:e|en)·|escap(?:e|es|ed)·|absent without leave`,
      with: CARE,
      not: `${INFORMAL}|${INFECTED}|solitary confinement|confined to bed|has (?:at any time )?been (?:confined|detained)|whether or not detained|letters·|researcher|coercive care\\) are laid|padded cell|separate confinement|hunger|shackles|assists? (?:\\w+ ){0,3}to escape|criminal proceedings|prisoner of war|goods|vehicle|vessel|imprisonment for a term|juvenile|young person|young offender|youth|child in need|children.s home|special home|in conflict with|children.s court|ceas\\w* to be (?:so )?detained|illicit|immigra|quarantin|may be served|declare (?:\\w+ ){0,3}(?:premises|place|hospital|building)|(?:may|shall|must) (?:at any time )?(?:visit|inspect)`,
      context: 'sentence',
    },
    {
      says: `(?:remove|removed|removal|convey|conveyed|take|taken|transport|transported|transfer|transferred|sent|send) … to … (?:hospital|mental health (?:establishment|facility)|psychiatric|asylum|place of safety|mental|approved (?:cent|facil))`,
      with: 'order|warrant|police|constable|magistrate|court|without|force|officer',
      not: 'conflict with|criminal proceedings|special home|children.s home',
      context: 'sentence',
      score: 0.7,
    },
    {
      says: `admi(?:t|tted|ssion) (?:\\w+ ){0,10}without (?:(?:his|her|their|the|such|any|or|own|free|and|informed|prior|written) )*consent|admission … (?:order|application by|on (?:the )?application|at the request|police)|order … (?:placement|admission|reception|detention) … (?:person|patient|hospital|facility|asylum|institution|colony)|duration of … (?:admission|detention|order)`,
      not: '(?<!in)voluntary (?:patient|admission)(?! or involuntary)',
    },
    {
      says: `(?:discharge|release|leave of absence|review) … (?:from (?:the )?(?:hospital|facility|institution|psychiatric|detention)|of (?:a |an |the )?(?:detained|involuntary|patient))`,
      with: 'order|tribunal|board|court|magistrate|medical (?:officer|practitioner)|detain|relative|bond|psychiatrist',
      not: 'voluntary patient',
      score: 0.6,
    },
    {
      says: '(?:magistrate|court|tribunal|board|police|constable) … (?:order|direct|authori[sz]e|cause|warrant)(?:s|ed)?· … (?:admi|detain|detention|reception|placement|hospital)',
      with: MIND,
    },
    {
      says: 'appl(?:y|ies|ication) (?:\\w+ ){0,4}for (?:the |an? )?(?:\\w+ ){0,3}(?:admission|reception|detention|involuntary|assisted)|assisted (?:\\w+ ){0,2}(?:admission|inpatient)|(?:involuntary|compulsory) (?:\\w+ ){0,3}(?:care|treatment|admission|patient|inpatient)|assessment … 72 ?-?hour|(?:period|detained) (?:\\w+ ){0,4}72 hours|recommend\\w* … (?:admission|detention)|certif\\w* … (?:admission|admitted|detained|detention|hospital)|(?:extend|continu|renew)\\w* … (?:admission|detention|stay in)|leave of absence|(?:permission|leave) … to be absent|absen(?:t|ce) (?:with|on) leave|period of (?:admission|detention)|state patient|stay (?:\\w+ ){0,2}extended|no longer meets? the criteria',
      with: `${MIND}|patient|care`,
      not: '(?<!in)voluntary (?:patient|admission)(?! or involuntary)|community care|voluntary (?:and|or) involuntary|(?:review|challeng)\\w* (?:of )?(?:the |his |her |their )?(?:[a-z]+ )?(?:admission|detention)',
    },
    {
      says: '(?:kept|detained|detention|confined|held|committed) (?:\\w+ ){0,3}(?:in |to )(?:\\w+ ){0,2}custody|strict custody|(?:during|until) (?:\\w+ ){1,4}pleasure',
      with: 'insan|unsound mind|unfit|mental|lunatic',
      not: 'liable|hold office',
      score: 0.7,
    },
    {
      says: '(?:although|even if|whether or not) (?:the )?(?:minor|child|person|patient|he|she) (?:\\w+ )?(?:objects|refuses)|(?:over|despite) (?:\\w+ ){0,3}objection|order (?:\\w+ ){0,3}commitment|commitment (?:order|hearing|proceeding)|brought to (?:a |the )?(?:\\w+ )?(?:hospital|facility)|(?:should|shall|may) be detained|authority to detain|unlawfully at large|hold(?:ing)? (?:a |an |the )?(?:\\w+ )?(?:patient|person) (?:\\w+ ){0,6}(?:for|until)·|holding power|received and detained|patient … escape|escap\\w* … patient|patient … absent without leave|retak\\w* … patient',
      with: 'patient|medical|psychiatr|hospital|clinician|lawful custody',
      not: 'juvenile|young person|youth|child(?! (?:\\w+ )?(?:objects|refuses))·|illicit|immigra|infectious|contagious|quarantin|may be served',
      score: 0.7,
    },
    {
      says: '(?:peace|police|law enforcement|health) officers? … (?:transport|take|deliver|bring|convey)\\w* … (?:facility|hospital|cent(?:re|er)·|clinic)|hour hold·|(?:patient|person) (?:be )?held (?:\\w+ ){0,4}(?:for|until)·|need not (?:agree|consent) to|apprehend|wandering|tak(?:e|en|ing) (?:\\w+ ){0,3}(?:into|under) (?:\\w+ )?(?:protection|custody|charge)|produc(?:e|ed) before … (?:magistrate|court)|found in (?:a |any )?public place',
      with: MIND,
      context: 'sentence',
    },
    {
      says: '(?:danger|harm|risk|threat|injur)\\w* to (?:himself|herself|themselves|self|others|him or her|other)',
      with: 'admi|detain|hospital|order|treat',
      score: 0.6,
    },
    // Put, kept or brought back somewhere, in the words of older and newer drafters.
    {
      says: `(?:lodged?|commit(?:s|ted)?·|conveyed|convey|transported|brought|returned|remov(?:ed?|al)|moved|sent|placed|received?|taken|kept|retained|shipped|delivered|made over|admitted) (?:back |over |forthwith |straight |at once )?(?:[a-z’'-]+ ){0,5}(?:in|into|to|at|under) … ${PLACE}`,
      with: '(?:order|warrant|constable|police|magistrate|justice|judge|court·|governor|sheriff|certif|danger|application of|on the application|(?:upon|at|on) the (?:written )?request|notwithstanding|not agree|comply|unwilling|by force|guardian|until|imprison|disposition)|(?:without|against) (?:the |his |her |their )?(?:[a-z]+ ){0,3}(?:consent|agreement|will·)',
      near: ILL,
      not: '(?<!in)voluntary (?:patient|admission)(?! or involuntary)|own accord|(?:register|record|book|copy|notice|document|report|letter|drugs?·|fees?·|funds?·|money|property|goods|vehicle|costs?·|expenses) (?:[a-z]+ ){0,6}(?:kept|sent|received|brought|taken|delivered|placed)|youth|juvenile|young (?:person|offender)|children.s home|immigra|infectious|dismissal|may be served|(?:may|shall|must) (?:at any time )?(?:visit|inspect)',
      context: 'none',
      score: 0.65,
    },
    // Out again: who lets go has held.
    {
      says: `(?:order|direct|appl(?:y|ies|ication)|petition|ask|request)\\w* … (?:release|discharge[ds]?·)|(?:discharged?|released?) (?:absolutely|conditionally|on trial|on licence|on terms|on conditions|(?:with or )?without supervision|subject to conditions)|(?:shall|must) not be discharged|(?:leave|absence|let out) on (?:trial|licence|parole)|(?:placed|put) out on licence|set at liberty`,
      near: '(?:detain|confin|involuntar|held·|kept|committed|asylum|lunatic|unsound mind|mental|psychiatr|hospitali[sz]ed|tribunal|visitors|hospital order)',
      not: '(?<!in)voluntary (?:patient|admission)(?! or involuntary)|bankrupt|insolven|debt|duties|functions|encumbranc|liabilit|bail·|information|records?·|carnal|intercourse|post ?-?discharge',
      score: 0.65,
    },
    // For so many days, fetched by force, or on another's word.
    {
      says: `(?:keeps?|holds?|retain|receive and (?:keep|detain))· (?:a |the |that |any |such |and )?(?:[a-z’]+,? ){0,6}(?:him|her|them|patient|person|other|adult)s?·(?: or her)?(?: there)?,? (?:[a-z]+ ){0,2}(?:for|up to|until|not (?:more|longer) than)· |(?:be|is|are) (?:received|sent|kept|held|lodged|stopped|brought)· [^.;]{0,60}(?:for|up to|not exceeding) (?:[a-z0-9-]+ ){1,4}(?:hours?|days?|weeks?|months?|year)·|(?:keep|kept|hold|held|placed|brought|stay|taken)· [^.;]{0,30}against (?:his|her|their|the [a-z]+.s|that person.s) (?:or her )?(?:own )?(?:will|wish)|(?:stay|detention|placement) (?:may |shall |must |is |to )?(?:not )?(?:be )?(?:prolonged|lengthened|extended)|admitted (?:up)?on (?:the )?(?:[a-z]+ )?request of (?:a |the |his |her )?(?:third|relative|famil|kin|guardian|another)`,
      near: `(?:${ILL}|hospital|ward·|facility|asylum|observation|danger|disturb)`,
      not: `${INFORMAL}|${INFECTED}|record|register|report|document|drugs?·|medicine|cells?·|seclu|isolat|restrain|prisoner|property|money|goods|office|punish|school|juvenile|immigra|arrest|visitor|visit·|licen[cs]e|confiden|guest|post·`,
      score: 0.6,
    },
    {
      says: `(?:police|constables?|sheriff|officers?|escort|justice)· … (?:fetch|carry|bring|convey)\\w*· (?:back )?(?:the |that |such |any |a |him|her|them|to )|(?:fetched|brought|taken|driven|bring|fetch) (?:[a-z]+ ){0,3}(?:back )?to (?:the |a |that )?(?:hospital|ward|facility|clinic|asylum)|under escort|brought back (?:by|if|without)`,
      near: `(?:${ILL}|hospital|ward·|facility|asylum|disturb|behav)`,
      with: 'patient|person|mad|lunatic|him·|her·|someone|disorder',
      not: `${INFORMAL}|${INFECTED}|own request|prisoner|goods|property|juvenile|visitor|record|register|fares?·|proceedings? against|complain|an action`,
      score: 0.6,
    },
    // How long orders last, who signs them, and those who run away.
    {
      says: `(?:orders?|certificates?|warrants?|authori[sz]ations?|placement) (?:[a-z’]+ ){0,8}(?:lapses?|expires?|remains? in force|in force for|(?:is|be) (?:valid|good) for|runs? for|lasts? for|renewed|extended|made again|is spent|cease to have effect)·|(?:abscond|runs? away|escap|fails? to return|stays? away)\\w* … (?:brought back|bring|retaken|returned?|taken|fetch|apprehend|police)|(?:two|three) (?:registered |qualified |independent )?(?:medical )?(?:doctors|practitioners|physicians|psychiatrists)·[^.;]{0,60} (?:certif|recommend|agree|sign)`,
      with: `(?:days?·|weeks?·|months?·|hours?·|year)|(?:brought|bring|return|taken|fetch|retaken|apprehend|admit|admission|recei|detain|committ|kept|placed|confine)`,
      near: `(?:${ILL}|detain|admission|reception|observation|committ)`,
      not: `${INFORMAL}|${INFECTED}|licen[cs]e|registration|registered (?:person|establish|facility)|guardianship|accredit|steril|electro|surg|research|property|estate|seclu|restrain|isolat|goods|juvenile|prisoner|retire|pension|member|office|abort|pregnan|treatment plan|practising certificate`,
      score: 0.6,
    },
    // Liberty may be taken from such people, say constitutions.
    {
      says: '(?:of )?unsound mind|insan(?!itar)|lunatic|mental(?:ly)? (?:disord|ill|defect|disab|derang)|addict(?:ed|s|ion)?·',
      with: '(?:depriv|taken|lose|loss)\\w* [^.;]{0,40}liberty|liberty [^.;]{0,40}(?:depriv|taken)',
      not: 'no less favou?r|guilty|hearing|on the basis of (?:a )?disab|discriminat',
      context: 'none',
      score: 0.7,
    },
    // Liberty, and stopping somebody from leaving.
    {
      says: `(?:lose|loses|loss of|deprivation of|restrict\\w*) (?:his |her |their |the |personal )*liberty|freedom of the person|deprived? of (?:his |her |their |the |personal )*liberty|(?:stop|prevent|bar|restrain|hinder)\\w* (?:[a-z’'-]+ ){0,3}(?:from )?(?:leav|go)ing|(?:prevent|delay) (?:his|her|their|the patient.s) (?:or her )?(?:going|departure|leaving)|(?:may|shall|must) not (?:be kept|leave the (?:hospital|institution|asylum|unit|ward|facility))|against (?:his|her|their) (?:or her )?will … (?:hospital|institution|facilit|home·)|(?:held|kept|detained|placed|brought) (?:[a-z’'-]+ ){0,4}against (?:his|her|their) (?:or her )?will|(?:nor be|not be|be) kept (?:when|longer|after|beyond|against|more than|for more)|kept (?:for|under) (?:care|observation)|(?:person|patient|people)s? (?:so )?(?:kept|confined|held) under|continue to be kept|walks? away from (?:a|the) (?:\\w+ )?hospital|(?:held|kept) at the (?:unit|ward|hospital|institution)|safety hold|short ?-?term hold`,
      with: `(?:${MIND}|patient|hospital|institution|distress|care·)`,
      not: 'arrest|accommodation of|free|imprison|school(?!.*psych)',
      score: 0.7,
    },
    // Hospitalisation, nursing and care that are ordered.
    {
      says: `hospitali[sz]e (?:[a-z’'-]+ ){0,5}(?:person|patient|him|her)|(?:be |receive |such |immediate |emergency |compulsory |the )hospitali[sz](?:ed|ation)|hospitali[sz]ation (?:order|by|shall|may|for|is|extended)|(?:compulsory|coercive|mandatory|forced) (?:nursing|care|measures|psychiatric|placement|stay)|placement (?:order|is ordered|shall be ordered|under|of a person)|(?:order|extend|end|immediate|effect|decree)\\w* (?:[a-z’'-]+ ){0,3}placement|continued (?:stay|detention|confinement|placement)|(?:orders?|authorises|order for) (?:his |her |the )?detention|certificates? of (?:insanity|lunacy|mental)|(?:adjudication|reception|detention|temporary treatment|treatment|assessment|inpatient|observation|urgency|removal|hospital|supervised treatment|custody|care) orders?·`,
      with: `(?:${MIND}|patient|governor|court|tribunal|judge|administrator|physician|board)`,
      not: 'cost|travel|placement of (?:learners|students|trainees)|job|employment|insurance|foster|alternative care|in order to',
      score: 0.65,
    },
    // Found to be of unsound mind, in court or on the word of doctors.
    {
      says: `(?:inquir(?:y|e)|inquisition|inquest|summon|examin|information|report|adjudg|certif)\\w* … (?:of unsound mind|lunatic|mentally (?:disorder|ill|defect)|insane|mental disorder)`,
      with: '(?:magistrate|court|justice|judge|governor|medical (?:officer|practitioner)s?·) … (?:commit|detain|remov|summon|warrant|inquir|adjudg)|warrant|police',
      not: 'managing|suits?·|as though|offence|convict|trial|contract|member|elected|disqualif|office of|vacan|marri|voter|pension|claim|testif|licen[cs]e|estate|property',
      score: 0.6,
    },
    {
      says: `(?:medical )?(?:recommendation|certificate)s? … (?:required for|for) (?:the )?(?:purposes? of )?(?:an |the )?(?:application|admission|reception)|(?:injur|harm)\\w* (?:[a-z’'-]+ ){0,2}(?:himself|herself|themselves|themself|oneself|him ?-?or ?-?herself)|(?:admit|take|taken|receive[sd]?) (?:in |him |her |them |a person |such person )?(?:[a-z]+ ){0,4}without (?:the |his |her |their |that )?(?:person.s |patient.s )?(?:or her )?(?:agreement|consent|order)|(?:who|when|if|where) (?:resists?|refuses?|objects?|is against it)`,
      with: `(?:admi|detain|hospital|reception|police|constable|received|taken in)`,
      not: '(?<!in)voluntary (?:patient|admission)(?! or involuntary)|child(?!.*(?:mental|disab))|research|clinical trial|self ?-?harm prevention',
      score: 0.6,
    },
    {
      says: `(?:take|takes|transport|remove|bring|convey|deliver|escort|accompany) (?:the |such |that |a |any )?(?:[a-z]+ ){0,3}(?:person|patient|respondent|individual|adult|him|her)(?: [a-z’'-]+){0,5} to (?:a |an |the |such |some |any )?(?:[a-z-]+ ){0,4}(?:facility|hospital|cent(?:re|er)|shelter|asylum|place|unit|clinic|doctor|medical|home|establishment)`,
      near: `(?:unsound mind|insan(?!itar)|lunatic|mental(?:ly)? (?:ill|disord|defect|dist|deficien|condition|impair)|psychiatr|dangerous|harm|patient who|addict|absent)`,
      not: 'ambulance service|voluntary patient|free transport|fare·|own request|outing',
      score: 0.65,
    },
    {
      says: `(?:respondent|patient|person|defendant|lunatic|dependant|he|she)s? (?:shall|may|must|be|is) (?:be )?(?:hereby )?(?:committed|confined|recalled|retained|kept|interned|placed under (?:observation|control))|recall(?:ed|s)? (?:him|her|the patient|a patient|to (?:the )?(?:hospital|facility))|(?:grant|allow|give)\\w* (?:[a-z]+ ){0,3}leave (?:of absence )?to (?:a |any |the )?(?:patient|inmate|person)|leave to (?:any|a|the) patient|(?:renewal|admission|continuation|extension|commitment|assessment|confinement|emergency|interim|provisional) (?:admission |detention )?orders?·|order (?:for|of) (?:renewal|continuation|extension|confinement|commitment|assessment)|temporary patient|without certification|keep (?:a |the )?(?:voluntary )?patient|(?:voluntary|informal) patient … (?:detain|prevent|hold|kept for|not be (?:allowed|permitted) to leave)|against (?:the |his |her |their )?will (?:of )?|involuntary (?:status|stay)|(?:continued|further|prolonged) (?:stay|care|detention|treatment|hospitali[sz]ation) (?:in|at)|(?:inpatient|residential) (?:care|treatment) (?:may|shall) be ordered`,
      near: `(?:${ILL}|likely to harm|respondent|institution|facility)`,
      with: '(?:order|period|days|months|hours|weeks|superintendent|director|court|board|tribunal|application|recall|notified|harm|danger|custody|placement|until|psychiatrist|practitioner)',
      not: 'sick leave|maternity|annual leave|leave (?:with|without) pay|offence|(?:own|his or her|their) request|community service|criminal|last will|by will|testament|voluntary and involuntary|records?·',
      score: 0.6,
    },
    {
      says: '(?:placement|placed|institutionali[sz]ed|institutionali[sz]ation|detention|detained|liberty) (?:[a-z]+ ){0,6}(?:against|on the (?:basis|ground)|because of|by reason of|merely|solely)|(?:existence|presence) of (?:a |the )?(?:disability|impairment|mental) … (?:justif|liberty|placement|detention)|(?:disability|impairment|mental (?:illness|disorder)) … (?:justif\\w*|sufficient|reason|ground) … (?:liberty|placement|detention|hospital)',
      with: '(?:institution|liberty|detention|detained|hospital)',
      near: '(?:disab|mental|impair|psycho)',
      not: 'job placement|school|foster',
      score: 0.65,
    },
    // He who came freely is kept; others are held under orders and in safe keeping.
    {
      says: `(?:may|shall|must|can) (?:then |also |nevertheless )?(?:detain|keep|hold|retain) (?:him|her|them|the (?:person|patient|user|minor)|that (?:person|patient)|such (?:person|patient)|a person|a patient)(?: or her)?·|detention in (?:a|an|the) (?:[a-z]+ )?(?:observation|cent(?:re|er)|institution|hospital|ward|unit|place|colony|home)|detained there|(?:held|kept|confined|detained|placed) under (?:an? |the |such |this )?(?:[a-z]+ ){0,3}(?:order|warrant|act·|control|restraint order)|safe (?:keeping|custody)|conveyed thither|(?:taken|brought|returned|sent|transfer\\w*) (?:back )?to (?:a |the |any )?designated|taken in·|(?:placement|placed|admission|care) (?:is|shall be|may be) ordered by (?:the )?(?:[a-z]+ )?(?:court|judge|authority)|prolong\\w* (?:the |his |her )?(?:period|placement|detention|admission|stay)|given into the (?:hands|charge|care) of|to the charge of a (?:relative|keeper)`,
      with: `(?:${ILL}|observation|hours|detention|trial|hospital)`,
      near: `(?:${ILL}|observation|danger|assessment|detention centre|unit|placement)`,
      not: 'arrest|infectious|contagious|immigra|youth|juvenile|goods|vehicle|account|property of|power of attorney|school|letters·|research|imprisonment|liable to',
      score: 0.6,
    },
  ],
  'involuntary-treatment': [
    {
      says: 'treat … without … consent|without … consent … treat|(?:examin|procedure|operation|surg|medication) … without … consent|(?:treat|medicat|examin|operat|procedure)\\w* … against (?:his|her|their|the patient.?s?) (?:or her )?(?:will|wish)|against (?:his|her|their|the patient.?s?) (?:or her )?(?:will|wish) … (?:treat|medicat|examin)|compulsory (?:medical )?(?:treatment|care)|forced (?:treatment|medication)|involuntary treatment|community treatment (?:order|plan|agreement)|assisted outpatient|outpatient commitment|compulsory treatment|order(?:ed|s)? (?:\\w+ ){0,8}(?:out ?-?patient|assisted) treatment',
      not: 'voluntary and involuntary|sexual|marr(?:y|iage)|intercourse|labour|photograph|disclos|released? to|publish',
      context: 'none',
    },
    {
      says: 'consent (?:of (?:the|a|any|such|that) (?:patient|person) |to (?:such |the |any )?treatment )?(?:shall|is|will|may) not (?:be )?(?:required|necessary|needed)|not require … consent|dispens\\w* with … consent',
      with: 'treat|medic|examin|operation|patient',
      not: 'guardian|parent|child|representative|care ?-?giver',
      stance: 'permits',
    },
    {
      says: '(?:court|magistrate|judge|police|tribunal|board|justice|minister) … (?:order|authori[sz]e|direct|cause|require)(?:s|ed)?· … (?:assess|examin|evaluat|observ|tested)',
      with: 'mental|psychiatr|unsound mind|lunatic|insan',
      not: 'record|book|document|register|premises|inspect|witness|order (?:\\w+ ){0,2}(?:admission|reception)',
      score: 0.65,
    },
    {
      says: 'consent … (?:of|from|by|given by) … (?:guardian|relative|representative|parent|spouse|next of kin|family|nominated)|(?:guardian|relative|representative|spouse|next of kin|family|nominated) … (?:may|shall|can) (?:\\w+ ){0,3}consent',
      with: 'treat|operation|procedure|surg|medica|electro|steril|admission|examin',
      not: '^(?=[^]*(?:minors?·|(?:a|the|such|every) child·|not attained|(?:below|under) the age|infant))(?![^]*(?:disabilit|disabled|unsound|incapab|unable|lacks? capacity|adult|lunatic))',
    },
    {
      says: 'consent … (?:except|unless|save) … (?:incapable|unable|not capable|lacks? capacity|emergenc|urgent|save (?:the )?life|safeguard)',
      with: 'treat|medica|examin|operation|procedure',
      stance: 'permits',
      score: 0.7,
    },
    {
      says: 'immediately necessary to (?:save|prevent|alleviate|preserve)|emergency (?:treatment|situation|case|medical)|in (?:an |a case of )?emergenc|urgent (?:treatment|case)|delay … danger',
      with: 'without … consent|consent … not|unable … consent|dispens|not require … consent',
      context: 'sentence',
      score: 0.7,
    },
    {
      says: '(?:unable|incapable|incapacity|inability|not (?:able|capable)|lacks? (?:the )?capacity) … consent|incapable of making (?:an )?informed (?:decision|choice)|(?:during|in) (?:an |any |cases? of )?emergenc\\w* … (?:treat|medic)\\w* … (?:may|shall|can) be (?:given|administered)|refus\\w* … consent|(?:limit|restrict|suspend)\\w* … right to refuse',
      with: 'treat|admi|procedure|medica|examin',
      not: 'research|trial|experiment',
      score: 0.65,
    },
    // Consent set aside, in more words.
    {
      says: `consent (?:[a-z’'-]+ ){0,10}(?:shall|is|are|will|need) not (?:be )?(?:required|necessary|needed|needful|requisite|sought|obtained)|neither the consent|(?:need|do|does) not (?:require (?:the )?)?consent|consent … (?:be requisite|not needful)`,
      with: 'treat|medic|operat|examin|therap|procedure|drug|patient|surg|electr',
      not: 'photograph|animal|marriage|publish|disclos|record|information|sexual|dispos|owner|adoption|parent or guardian of',
      stance: 'permits',
      score: 0.7,
    },
    {
      says: `(?:may|shall|can|begin|given|treated|administered|carried out) (?:[a-z’'-]+ ){0,6}without (?:[a-z’'-]+ ){0,4}(?:consent|agreement)·`,
      with: 'treat|medic|operat|examin|therap|procedure|drug|patient|surg|electr',
      not: 'photograph|animal|marriage|publish|disclos|record|information|sexual|dispos|owner|alter|leave the hospital',
      score: 0.7,
    },
    {
      says: `(?:against|contrary to|in conflict with|not in accordance with|overrid(?:e|es|ing|den)|depart(?:s|ing)? from|not (?:wish|want) to follow|set aside|disregard) (?:his|her|their|the|a|an|any|such|that) (?:[a-z’'-]+ ){0,4}(?:will·|wish(?:es)?·|refusal|objection|directive|advance|statement|preferences?·|choice|document)|(?:override|depart from|overruled?) (?:it|them)|(?:cannot|will not|can not|does not|refuses? to|unwilling to|neither) (?:or will not )?(?:agree|consent)\\w* (?:[a-z’'-]+ ){0,8}(?:may|shall|can)|(?:no |not )(?:directive|statement|refusal) (?:shall|is to) bind|opposes? (?:such |the )?(?:care|treatment)`,
      with: 'treat|medic|operat|examin|therap|procedure|drug|psychiatr|detained|emergency|care·',
      not: `research|testament|property|${MINOR_ALONE}`,
      score: 0.65,
    },
    // Another agrees to the treatment.
    {
      says: `(?:${KIN}) … (?:agrees?·|agreed·|assents?·|(?:has |have )?not objected|has no objection|signs?·|signature|consents?·)|(?:agreement|assent|consent|signature|permission|written request) (?:in writing )?(?:of|from|by) … (?:${KIN}|person who applied)`,
      with: '(?:treat|operat|electr|steril|leucotom|lobotom|surg|medicin|medication|convuls|insulin|blood sample|abort|pregnan)',
      near: `(?:${ILL}|incapab|unable|not (?:able|capable)|not in a condition|cannot|lacks? capacity|adult|inmate|resident|can be found)`,
      not: `${MINOR_ALONE}|research|trial|experiment|no other person|not take the place|copy (?:of|to)|both consent`,
      stance: 'permits',
      score: 0.65,
    },
    {
      says: `(?:consent|agree)\\w* to (?:[a-z’]+,? ){0,8}(?:care|treatment|operation|examination|procedure)s? (?:for|in|on) (?:the |his |her |their )?(?:[a-z]+.s? )?(?:behalf|name|place|stead)|(?:agreement|consent|it) (?:shall|may|must|can|is to) (?:instead )?be (?:sought|obtained|given|taken) (?:from|by) … (?:${KIN})|(?:guardian|representative|attorney|agent|deputy|tutor|curator) (?:[a-z’]+ ){0,6}(?:may|shall) (?:[a-z’]+,? ){0,14}(?:agree|consent|decide) (?:[a-z’]+,? ){0,8}(?:health ?-?care|treatment|medical)`,
      near: `(?:${ILL}|incapab|unable|cannot|lacks? capacity|adult|ward·|represented|health|medical)`,
      with: 'treat|operat|medic|care·|examin|procedure',
      not: `${MINOR_ALONE}|research|experiment|trial|disclos`,
      score: 0.65,
    },
    // Whatever the patient says: on an order, under conditions, in haste.
    {
      says: `(?:court|judge|magistrate|tribunal|board|commission)·[^.;]{0,60} orders? (?:[a-z]+ ){0,4}(?:treatment|therapy|detoxification|cure)|conditions? (?:as to|of) (?:[a-z]+,? ){0,6}(?:treatment|medic|therap)|(?:may|shall)· (?:[a-z’]+,? ){0,8}(?:sedate|inject|medicate|tube ?-?feed)· (?:a|an|the|him|her|that|any|such)·|(?:injections?|medicines?|medication|doses?|drugs?|sedatives?)· [^.;]{0,60}(?:by force|while (?:he |she |they |being )?(?:is |are )?held)|(?:hold|held)· [^.;]{0,40}(?:injection|sedative|medication)|(?:overrul|overrid)\\w* (?:the |his |her )?(?:person|patient|refusal|objection|wishes)|(?:although|though|even if|notwithstanding that|whether or not) (?:the |a )?(?:he|she|patient|person|they)(?: or she)? (?:[a-z]+ ){0,3}(?:refus|object|resist|oppos|consent|agree)|treated (?:[a-z]+ ){0,8}without (?:agreeing|agreement|asking)|(?:may|shall) (?:none the less|nevertheless|nonetheless|still) (?:be (?:given|treated|carried)|go ahead|treat)|(?:physician|doctor|practitioner)s? (?:may )?(?:decides?|proceeds?|treats?|acts?)· (?:[a-z]+ ){0,3}(?:without|alone|at once|in consultation)`,
      with: 'treat|medic|therap|inject|sedat|drug|dose|operat|surg|procedure|convuls|care·',
      near: `(?:${ILL}|accused|offender|defendant|incapa|unable|cannot|adult|convicted|discharg|refus)`,
      not: `${MINOR_ALONE}|research|experiment|trial of|school|employ|labour|dental|fees?·|voluntary (?:patient|treatment)|licen[cs]e|disclos|admission fee|working conditions`,
      score: 0.6,
    },
    // Made to undergo it: by order, by force, by a tube.
    {
      says: `(?:order|requir|direct|oblig|compel|bound|have|cause|made)\\w* (?:[a-z’'-]+ ){0,6}(?:to )?(?:undergo|submit to|attend|receive|take|accept|be treated|be given) (?:[a-z’'-]+ ){0,6}(?:treatment|medication|medicine|therapy|detoxification|rehabilitation|cure)|(?:forc|compul|coerc|involuntar|mandator)\\w* (?:[a-z’'-]+ ){0,3}(?:treatment|medication|feeding|nutrition|care|examination|therapy|drugging|injection)|fed by (?:the |a )?tube|nutrition by force|force ?-?fed|coercive (?:care|treatment|measures?|medic|psych)|means of coercion|coercion (?:shall|may|is)|supervised treatment|attendance order|take the treatment|not bind in an emergency|(?:treatment|medicine|medication|sedation) … (?:shall|may|must) (?:be )?(?:thereupon )?(?:go on|continue|be continued) `,
      with: `(?:${MIND}|patient|addict|depend|inmate|court|magistrate|coerc|care)`,
      not: 'research|to discharge|in order to|right to receive|entitled to|labour|employ|training|(?:shall|must|may) not be (?:forced|compelled) to (?:work|labour)|accept service|education|ministry of',
      score: 0.65,
    },
    {
      says: `(?:treat(?:ed(?! as)|ment)|medicat(?:ed|ing|ion)|sedat(?:ed|ion)) … (?:lacks? capacity|incapable of (?:consenting|agreeing|giving|expressing|deciding)|unable to (?:consent|agree|decide|choose|express)|too (?:unwell|ill) to (?:choose|decide|consent)|not in a condition to)|(?:lacks? capacity|incapable of (?:consenting|agreeing|giving)|unable to (?:consent|agree|decide|choose)|too (?:unwell|ill) to (?:choose|decide)) … (?:treat|medicat|operat|given|administ)\\w*|(?:make|take)s? (?:a |the |any )?treatment decisions? for (?:a|the)`,
      not: `${MINOR_ALONE}|research|trial|experiment|support(?:er|ed)|study`,
      context: 'sentence',
      score: 0.6,
    },
    // Those who are held are treated; those who are let go are made to go on.
    {
      says: `(?:involuntary|detained|committed|certified|compulsory|non ?-?consenting|assisted) (?:in ?-?|out ?-?)?(?:patient|person)s? … (?:shall|may|must|can) (?:[a-z]+ ){0,3}(?:be (?:given|treated|administered|medicated)|receive|undergo|take)|(?:treatment|medication|medicine|drugs?)· … (?:may|shall|can|must) be (?:given|administered|provided|prescribed) (?:to )?(?:[a-z]+ ){0,3}(?:involuntary|detained|committed|certified|compulsory) (?:patient|person)|(?:condition|on (?:leave|licence|trial|discharge|probation)|conditional)\\w* … (?:take|takes|taking|accept|attend|comply with|continue|receive|submit to) (?:[a-z’'-]+ ){0,4}(?:treatment|medication|medicine)|(?:fail|refus|neglect|ceas)\\w* to (?:[a-z]+ ){0,3}(?:take|comply with|attend|accept|submit to|continue|cooperate with) (?:[a-z’'-]+ ){0,5}(?:treatment|medication|medicine|out ?-?patient|order)|(?:treatment|assessment|examination|observation|detoxification|rehabilitation) orders?·|order for (?:the )?(?:compulsory )?(?:treatment|examination|assessment)|treatment (?:[a-z]+ ){0,3}(?:is|be|being|are) (?:given|administered|provided) (?:[a-z]+ ){0,4}(?:under|pursuant to|in accordance with) (?:the |an |this )?(?:order|part|section)`,
      with: `(?:${ILL}|involuntar|detain)`,
      not: 'research|trial|school|employ|labour|physically|dental|fees?·|cost of|community service order|voluntary patient|appeal|(?:establishment|facility|institution|hospital|licensee|provider|whoever|any person who) (?:[a-z]+ ){0,2}(?:fail|refus|neglect|ceas)|registration|licen[cs]e',
      score: 0.6,
    },
    {
      says: `(?:shall|must|may) (?:[a-z]+ ){0,3}(?:be )?(?:medically |psychiatrically |forthwith |immediately )?(?:examined?|assess(?:ed)?|evaluat(?:e|ed)|observed) (?:[a-z’'-]+ ){0,4}(?:by|within|as to|for|him|her|the person|that person|such person)|(?:enter|visit) (?:[a-z’'-]+,? ){0,8}(?:and )?(?:examine|assess)|blood sample|bodily samples?·|urine test`,
      near: `(?:unsound mind|lunatic|insan(?!itar)|mental (?:disord|ill|cond|defect|exam|state|health (?:pract|asses))|mentally (?:ill|disord|incap|defect)|psychiatr|addict|dependant)`,
      with: `(?:arrest|custody|police|constable|magistrate|suspect|detain|apprehend|against|involuntar|without (?:his|her|their|the)? ?consent|warrant|order|court·)`,
      not: 'within (?:[a-z-]+ ){1,4}of (?:the )?(?:voluntary )?admission|record|book|document|register of|premises|inspect|witness|voluntary patient|disqualif|member|licen[cs]e|adjourn|charged',
      context: 'none',
      score: 0.55,
    },
    {
      says: `(?:treat|medicat|administ|inject|therap|procedure|intervention)\\w* … (?:who refuses?|refuses? (?:it|them|to)|despite (?:his|her|their|the|any)|over (?:his|her|their|the) (?:or her )?(?:patient.s )?objection|whether or not (?:he|she|the patient|they)|objects?·|unwilling|not (?:been )?(?:able|willing|capable) to (?:give |obtain )?consent)|nothing … shall (?:require|be construed as requiring) … consent|consent … (?:not |neither )[^.;]{0,30}(?:required|necessary)|forms? of treatment which may not be given without|with the authori[sz]ation of (?:the |a )?(?:next of kin|relative|guardian|family|court|tribunal)`,
      near: `(?:${ILL}|detained|incapac|lacks? capacity|disab)`,
      not: 'right to refuse|may refuse|research|trial|experiment|not be (?:given|treated|administered)|organ|payment|fees?·',
      stance: 'permits',
      score: 0.65,
    },
  ],
  seclusion: [
    {
      says: 'seclusion|seclude(?:d|s)?·',
      not: `make (?:regulations|rules)|number of|${ALL_BANNED}`,
      context: 'none',
    },
    {
      says: 'solitary confinement|isolation room|isolated room|lock\\w* (?:\\w+ ){0,4}(?:alone|in a room)|alone in a (?:locked )?room',
      not: `prisoner|prison·|${ALL_BANNED}`,
    },
    {
      says: 'isolat(?:ion|ed)',
      with: 'patient|restrain|mental|resident',
      near: 'room|alone|cell|restrain|punish|hour|physically|lock|forc|patient|seclu',
      not: `infect|contagi|communicable|tubercul|fever|notifiable|quarantin|epidemic|social(?:ly)? isolat|isolated (?:area|communit|from (?:the )?(?:communit|societ|famil))|segregation|inclusion|loneliness|remote|make regulations|number of|${ALL_BANNED}`,
      score: 0.6,
    },
    {
      says: `(?:shut|lock(?:ed|ing|s)?·|confin|clos|plac|put·|putting|leav|left·|keep|kept·|held·|hold|restrict)\\w* … (?:alone (?:in|behind)|by (?:him|her|them)sel(?:f|ves)|(?:single|side|strong|locked|closed|padded|bare|quiet|time ?-?out|seclusion|isolation|separate|punishment|dark|solitary) (?:rooms?|cells?)·|(?:a |the )?room alone|room (?:with|from which)|apart from (?:the )?others?·|separated? from (?:the )?other|(?:away|apart) from (?:the )?other (?:patient|inmate|resident))|confin\\w* (?:patients |inmates |residents |a patient )?alone·|(?:be |been |not be |shall be |nor )(?:locked in|shut (?:up|in))·`,
      near: `(?:${MIND}|patient|inmate|resident|nurse|attendant|person|pupil|prisoner|child)`,
      not: `records?·|drugs? (?:cupboard|cabinet)|single room at night|sexes|male and female|${ALL_BANNED}`,
      score: 0.7,
    },
    {
      says: '(?:solitary|separate) confinement|(?:kept|placed|held|put|locked|confined) in a (?:police |prison )?cell|isolation (?:as|for)|in isolation·|(?:solitary|padded|seclusion|isolation|strong|dark|punishment|time ?-?out) (?:rooms?|cells?)·|(?:placed|put|kept|held) in segregation|locked (?:by day|by night|alone)|separation from others|restrictive (?:practice|intervention|measure)|physically isolated',
      with: `${MIND}|patient|inmate|resident|person|pupil`,
      not: `racial|waste|education|${INFECTED}|tubercul|germ|${OF_THINGS}|${ALL_BANNED}`,
      score: 0.65,
    },
    // Banned from afar, at the head or the end of a long sentence.
    {
      says: `${BANS_ALL}|${ENDS_IN_BAN}`,
      with: 'seclu|isolat|solitary|confin|shut|lock|alone|cell|separat|segregat',
      not: `^(?!${BANNED_FROM_START})|^[^]* (?:${WAY_OUT})|${OF_THINGS}`,
      stance: 'forbids',
      score: 0.65,
    },
  ],
  restraint: [
    {
      says: '(?:chemical|mechanical|physical|bodily) restraint|restraint … (?:residents?·(?! magistrate)|patient)',
      not: `restraint order|${OF_THINGS}|${ALL_BANNED}`,
      context: 'none',
    },
    {
      says: 'restrain(?:t|ts|ed|ing)?·|strait ?-?(?:jacket|waistcoat)|shackl|fetter|chain(?:ed|ing|s)·|tied (?:up|down|to)|manacl|handcuff|(?:tie|tied|tying|strapp\\w*) (?:\\w+ ){0,4}to (?:a |the )?(?:bed|chair|tree)|mechanical (?:means|appliance|device)|straps?·',
      near: `(?:${MIND}|patient|inmate|resident|users?·|nurse|attendant|person|ward·|behavio|child|pupil|limb|anyone|nobody|adult)`,
      not: `(?:inquire|ask|see) whether|(?:take|takes|taking) no part|restrained, prohibited|carrying on|carries on|restrain(?:t of trade|ing order)|restraint order|seized|forfeit|property|judicial restraint|injunction|restraint book|number of|make (?:regulations|rules)|${OF_THINGS}|${ALL_BANNED}`,
    },
    {
      says: '(?:use|reasonable|physical|necessary|such|minimum) (?:of )?force|search (?:the|a|any) patient',
      with: 'patient|mental|admi|hospital|detain|convey|facility',
      score: 0.65,
      not: ALL_BANNED,
    },
    {
      says: `(?:held|hold|holding|pin(?:ned)?|pinning|press(?:ed)?) (?:(?!turn|still)[a-z’'-]+ ){0,3}(?:down|still)·|(?:held|hold|holding) (?:[a-z’'-]+ ){0,3}(?:by the (?:arm|limb|wrist)|back·)|(?:limbs?|arms|hands) (?:shall |may |must )?(?:be )?(?:held|bound|tied|secured)|hold(?:ing)? (?:the |an? )?(?:adult|patient|person) (?:back|down|still)|(?:strap|belt|tie|fasten|bind|fix|chain|shackl|fetter|cag|rop)\\w* (?:[a-z’'-]+ ){0,4}(?:to (?:a |the )?(?:bed|chair|tree|log|pillar|post|wall)|in (?:a |the )?chair|by (?:a )?(?:belt|strap|rope|chain)|with (?:a )?(?:rope|chain|belt|strap))|(?:strapped|tied|chained|caged|shackled|fettered|cuffed|immobili[sz]ed|fastened)·|(?:tying|chaining|strapping|caging|shackling) (?:him|her|them|a|the|of|any|people|persons|patients)|(?:body|hands|feet|limbs) tied`,
      near: `(?:${MIND}|patient|inmate|resident|nurse|attendant|person|pupil|prisoner|child|danger|hurt)`,
      not: `tied to (?:the )?(?:pension|price|index|grant|employment)|employ|jobs?·|tubes|load|goods|vehicle|${OF_THINGS}|${ALL_BANNED}`,
      score: 0.75,
    },
    {
      says: `(?:strait |loose )?(?:waistcoat|jacket)s?·|canvas (?:suit|jacket)|locked gloves|muffs?·|(?:wet|cold) packs?·|leg ?-?irons?|irons·|safe hold|(?:cage|net)(?: beds?)? (?:and|or)|in the stocks|of the stocks|cuffs·|cords?,|rope,|by chain|chains?,|chains found|harness(?:es)?·(?! (?:the|social))|belts?·|bed ?-?rails?|lap belt|(?:net|cage) beds?|fixation|immobili[sz]ation|appliances?· … (?:limb|movement|body)|means of coercion|coercive measures|(?:prone|supine) (?:or|hold|restraint|position)`,
      near: `(?:${MIND}|patient|inmate|resident|nurse|attendant|person|pupil|prisoner|hospital|asylum)`,
      not: `safety belt|life ?-?jacket|wheelchair|bus·|aircraft|vessel|supply chain|reflective|at the wish of|${OF_THINGS}|${ALL_BANNED}`,
      score: 0.7,
    },
    {
      says: `sedat(?:ed|ion|ives?|ing)·|(?:medic|drug|injection|draught)\\w* … (?:to (?:subdue|quiet|quieten|calm|control|pacify|restrain)|for the purpose of quieting|for the sake of peace|as a (?:penalty|punishment)|for (?:the )?(?:staff )?convenience|as a substitute for|to keep)|tranquilli[sz]`,
      near: 'patient|disturb|behavio|person|inmate|resident|ward|conveyance|transport|safe',
      not: `anaesth|dental|schedule|controlled drug|trial|compounds|electr|${ALL_BANNED}`,
      score: 0.65,
    },
    {
      says: `(?:restrict|restriction|limit|hinder|impede)\\w* … (?:freedom of movement|movements?· of (?:the |that |a )?(?:patient|person|limb|body|inmate|resident)|bodily movement|movement of (?:his|her|their)|the acts? of a)|freedom of movement … restrict|restrictive (?:practice|intervention|measure)|(?:use|apply|exercise|using)\\w* (?:such |reasonable |any |physical |necessary |minimum |of |the )*force|by force if|necessary force|as much force`,
      with: `(?:${MIND}|patient|hospital|behaviour|distress|adult at risk|pupil)`,
      not: `entry only|enter only|come into force|in force·|armed force|travel|territory|residence|${ALL_BANNED}`,
      score: 0.65,
    },
    // Banned from afar, at the head or the end of a long sentence.
    {
      says: `${BANS_ALL}|${ENDS_IN_BAN}`,
      with: 'restrain|straps?·|strapp|belts?·|chain|shackl|t(?:ie|ied|ying)·|bound (?:hand|to|with)|strait|handcuff|cuffs?·|manacl|cage|sedat|tranquil|hold(?:s|ing)· (?:[a-z]+ ){0,2}(?:down|face|that covers)|pinn|jackets?·|waistcoat|irons·|fetter|harness|immobili',
      not: `^(?!${BANNED_FROM_START})|^[^]* (?:${WAY_OUT})|${OF_THINGS}`,
      stance: 'forbids',
      score: 0.65,
    },
  ],
  'irreversible-treatment': [
    // The brain is operated upon to change the mind.
    {
      says: '(?:cut|burn|freez|implant|destroy|operat|surgery|surgical)\\w*[^.;]{0,60} (?:brain|parts? of the brain)',
      with: 'mood|conduct|behaviour|mental|thought|emotion|character|psychiatr|disorder',
      not: `brain (?:death|tumou?r|injury)|^(?![^]* (?:${CONSENT_ASKED}))${ALL_BANNED}|${BUT_GRAVE}`,
      context: 'none',
      score: 0.7,
    },
    {
      says: 'electro ?-?(?:convulsive|shock)|ect·|psycho ?-?surg|lobotom|leucotom|steriliz|sterilis|castrat|brain tissue|irreversible (?:treatment|procedure|intervention|surg|operation|medical|psych|and|or)|intrusive (?:treatment|procedure|or|and|medical)|brain surgery|surgery on the brain|deep brain',
      not: `${OF_THINGS}|sterili[sz]er|before reuse|sterili[sz]ation unit|needle|syringe|milk|food·|water·|visitors and|^(?![^]* (?:${CONSENT_ASKED}))${ALL_BANNED}|${BUT_GRAVE}`,
      context: 'none',
    },
    {
      says: 'termination of pregnancy|pregnancy … terminat|abortion|insulin coma|unmodified',
      with: 'consent|guardian|mentally|mental (?:disord|ill|defect)|unsound|lunatic|treatment·',
      context: 'sentence',
      score: 0.7,
      not: ALL_BANNED,
    },
    {
      says: `electr(?:ic|ical|o) ?-?(?:convuls|shock|treatment|therap|stimul)|electro ?-?plexy|shock (?:treatment|therap)|neuro ?-?surg|operations? (?:up)?on the brain|(?:frontal|pre ?-?frontal) lob|cingulotom|insulin (?:shock|treatment|therap)|cardiazol|metrazol|convuls(?:ion|ive) (?:therap|treatment)|cardiazol convulsion|(?:made|rendered?|render) (?:\\w+ )?(?:sterile|infertile|incapable of (?:procreat|bearing|child))|tubes … tied|tubal ligation|vasectom|hysterectom|womb … removed|remov\\w* (?:[a-z]+ ){0,3}(?:womb|uterus|ovar|testic)|(?:inability|unable|incapable)\\w* (?:[a-z’'-]+ ){0,4}(?:to |of )?procreat|prevent\\w* (?:of )?procreat|menses|menstruation|treatments? that leave|irreversible kind|(?:implant|injection|hormon|drug)s? … (?:sexual (?:desire|drive|urge)|libido)|chemical castrat|(?:compulsory|forced|without (?:her|their) consent) (?:contracepti|pregnancy|abort)|(?:forc|compel|press|coerc|induc)\\w* … (?:contracepti|to abort|abortion|steril)|(?:contracepti\\w*|steril\\w*|abort\\w*) (?:shall|may|must) (?:only |not )?be`,
      near: `(?:${MIND}|patient|wom[ae]n|girl|inmate|person|consent|treatment|agree|adult|procreat)`,
      not: `${OF_THINGS}|aversive|ammonia|licen[cs]e to (?:sell|import)|visitors and|^(?![^]* (?:${CONSENT_ASKED}))${ALL_BANNED}|${BUT_GRAVE}`,
      context: 'none',
      score: 0.75,
    },
    {
      says: 'pregnancy … (?:end|terminat|brought to an end)|(?:end|terminat|interrupt)\\w* (?:[a-z]+ ){0,3}pregnanc|abort(?:ion|ed)?·',
      near: `(?:${MIND})`,
      with: 'consent|agree|guardian|practitioner|doctor|surgeon|press|forc|permit|lawful|may be',
      not: `right to (?:information|counsel)|^(?![^]* (?:${CONSENT_ASKED}))${ALL_BANNED}|${BUT_GRAVE}`,
      score: 0.65,
    },
    // Banned from afar, at the head or the end of a long sentence.
    {
      says: `${BANS_ALL}|${ENDS_IN_BAN}`,
      with: 'electro|shock|psycho ?-?surg|lobotom|leucotom|sterili[sz]|castrat|brain|irreversible|abort|fertil|womb',
      not: `^(?!${BANNED_FROM_START})|^[^]* (?:${WAY_OUT})|${CONSENT_ASKED}|${OF_THINGS}`,
      stance: 'forbids',
      score: 0.65,
    },
    // A power to consent that leaves them out.
    {
      says: BUT_GRAVE,
      with: '(?:irreversib|sterili|electro|surg|abort)',
      not: OF_THINGS,
      stance: 'forbids',
      score: 0.6,
    },
  ],
  experimentation: [
    {
      says: '(?:research|experiment|clinical trial)\\w* … (?:persons?|subjects?|patients?|participants?|adults?) … consent|consent … (?:to participate in |to )?(?:research|experiment|(?:clinical|medical|drug) trial)|experiment\\w* on',
      not: `market|stand trial|fair trial|${OF_THINGS}|${RESEARCH_WORK}|^(?![^]* (?:${CONSENT_ASKED}))${ALL_BANNED}|${BUT_GRAVE}`,
      context: 'none',
    },
    {
      says: '(?:medical|scientific|clinical|biomedical) (?:research|experiment|trial)|research|experiment',
      with: 'consent|(?:human|research|test|trial) subject|subjects? of (?:a |any |the |such )?(?:[a-z]+ )?(?:research|experiment|trial|study)|subjected|participants?·|take part|ethic|experiment(?:s|ed|ation)? (?:up)?on',
      not: `trial court|stand trial|fair trial|before the trial|committed for trial|scholar|institute of|universit|contracts|patents|${OF_THINGS}|${RESEARCH_WORK}|^(?![^]* (?:${CONSENT_ASKED}))${ALL_BANNED}|${BUT_GRAVE}`,
      score: 0.75,
    },
    {
      says: `(?:drug|vaccine|clinical|medical|therapeutic|treatment|scientific|biomedical) (?:trial|stud(?:y|ies)|experiment|investigation|research)|test subjects?·|placebo|(?:trials?|try|testing) (?:of )?(?:a |an |any )?(?:new |novel |unproven )?(?:drug|medicine|vaccine|device|remed|method)|enrolled·|stud(?:y|ies) (?:in which|which|that|only|of a)|wash ?-?out period|(?:trying|testing|try out|test|use of) (?:of )?(?:new|novel|unproven|unlicensed|experimental) |experimental (?:treatment|drug|therap|health|procedure|medic|intervention)|(?:entered|entry|enrol\\w*|enter|included?|recruit\\w*|take part|takes part|taking part|participat\\w*) (?:[a-z’'-]+ ){0,4}(?:in|into|to|on) (?:[a-z’'-]+ ){0,4}(?:stud(?:y|ies)·|trial|research|experiment)|(?:study|trial|research|project) (?:may|shall|must|can) (?:not )?(?:be|take|include|go|begin|involve)|(?:research|studies|experiments?|trials?) (?:up)?(?:on|with|involving|in|of) (?:[a-z]+ ){0,3}(?:persons?|patients?|residents?|service users|users|adults|inmates|subjects?|participants?|children)`,
      // Trials of drugs on everybody are no matter of these laws.
      near: `(?:${ILL}|disab|impair|incapac|incapab|unable|lacks?·|resident|inmate|users?·|adult|vulnerable|guardian|cannot|detain|without consent)`,
      with: 'consent|ethic|approv|subject|participa|enrol|committee|shall not|may not|prohibit|no one|nobody|no person|only|patients|agree|permi|willing|stead|control group|proxy',
      not: `stand trial|fair trial|court|accused|defen[cs]e|survey of|study leave|course of study|field of study|scholar|degree|curricul|market|customs|experimental stations?·|${RESEARCH_WORK}|research on the (?:cause|prevalence)|^(?![^]* (?:${CONSENT_ASKED}))${ALL_BANNED}|${BUT_GRAVE}`,
      context: 'none',
      score: 0.7,
    },
    {
      says: '(?:clinical|medical|biomedical|scientific) (?:investigation|research|stud(?:y|ies)) (?:on|with|involving|in|of)',
      near: 'incapac|capacity|consent|representative|disab|mental|patient|adult|subject',
      not: `promot|fund|encourag|conduct research into|institute|prevalence|cause|${RESEARCH_WORK}|^(?![^]* (?:${CONSENT_ASKED}))${ALL_BANNED}|${BUT_GRAVE}`,
      context: 'none',
      score: 0.65,
    },
    // Banned from afar, at the head or the end of a long sentence.
    {
      says: `${BANS_ALL}|${ENDS_IN_BAN}`,
      with: 'experiment|research|(?:clinical|drug|medical|vaccine|treatment) trial|trials? of|stud(?:y|ies)·',
      not: `${RESEARCH_WORK}|criminal|accused|^(?!${BANNED_FROM_START})|^[^]* (?:${WAY_OUT})|${CONSENT_ASKED}|${OF_THINGS}`,
      stance: 'forbids',
      score: 0.65,
    },
  ],
};
