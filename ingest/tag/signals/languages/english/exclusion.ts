import type { LanguageRules } from '../../rules.ts';
import { MIND, WAY_OUT } from './words.ts';

/** What takes away the special ways of criminal law. */
const FORENSIC_ENDS = [
  '(?:insan|unfit|fitness|pleasure|hospital orders?|security|forensic|special verdict|diminished|irresponsib|measures?·|criminal lunatic)[^.;]{0,80} (?:(?:is|are|be) (?:hereby )?(?:abolished|repealed|ended|at an end|brought to an end|done away|void|deleted|closed|prohibited|discontinued|phased out|replaced)|(?:shall|may|must|can) no longer|ceases? to exist|(?:shall|may|must) (?:never|not) (?:be )?(?:made|passed|entered|returned|imposed|ordered|a ground|the ground|lead|result|justify|used|applied))',
  '(?:abolish|end|repeal)(?:es|ed|ing|ition of)?· (?:[a-z’,]+ ){0,4}(?:insanity|unfitness|hospital order|security measure|special verdict|defen[cs]e)',
  'no (?:[a-z’,]+ ){0,6}(?:orders?|verdict|finding|plea|measures?)·[^.;]{0,60} (?:shall|may|can|must|is to)·',
  '(?:no (?:court|judge|accused|defendant|person|one|prisoner)|nobody)[^.;]{0,60} (?:shall|may|can|is to)· (?:be )?(?:[a-z]+ ){0,3}(?:hospital order|security measure|(?:found|declared?) (?:to be )?(?:unfit|incapable|insane|irresponsible)|(?:detained|held|kept) (?:at|during|in (?:a |any )?(?:hospital|forensic|psychiatric|asylum))|denied (?:a )?trial)',
  '(?:unfit|insan|acquitt|not (?:guilty|convicted|responsible))[^.;]{0,80} (?:(?:shall|may|must|can) (?:not|never)|is not to) be (?:[a-z]+ ){0,3}(?:detained|held|kept|confined|committed|sent|subject)',
  '(?:goes|go|walks?) free·',
  '(?:tried|sentenced|judged|punished) (?:as|like|in the same (?:way|manner) as|on the same (?:terms|footing) as) (?:any|every|other|all)',
].join('|');
/** The same with no way out. */
const NO_FORENSICS = `^(?![^]* (?:${WAY_OUT}))[^]*(?:${FORENSIC_ENDS})`;
/** Words of shame that are taken out of laws and speech. */
const WORDS_GO = [
  '(?:words?|(?<!for a )terms?(?! of)|expressions?|references?|language|labels?|phrases?|titles?|called|speech|descriptions?)·[^.;]{0,200} (?:struck (?:out|from|off)|painted (?:out|over)|deleted|expunged|erased|removed|replaced|give (?:way|place)|dropped|omitted|withdrawn|read as|in place of|instead of|abolished|prohibited|forbidden|banned|no longer|avoided|done away|(?:shall|must|may|is|are) (?:never|not) (?:to )?(?:be )?(?:used?|call|appear|describ|refer|print|writ|spoken|speak|employ|applied|made|kept))',
  '(?:(?:shall|must|may) (?:never|not)|nobody|no one|no (?:person|officer|public|court|law|book|document|register|form|notice|authority)|refrain|avoid|instead of|in place of|strike out|remove|replace)·[^.;]{0,120} (?:words?|(?<!for a )terms?(?! of)|expressions?|labels?|phrases?|called|language|speak of|describe[sd]?|refer)·',
].join('|');
/** Nobody stands between the person and those outside. */
const LETTERS_PASS =
  '(?:no one|nobody|nothing|no (?:member|attendant|nurse|officer|person|employee|letter|parcel|visit))[^.;]{0,80} (?:may|shall|must|is to|can)· (?:be )?(?:[a-z]+,? ){0,3}(?:open|read|keep|kept|withh|delay|stop|listen|refus|turned|touch|censor|destroy|overhear|forbid|limit)|(?:must|shall|may) not (?:[a-z’,]+ ){0,6}(?:hold back|turn away|take away|opened|delayed|limit|listen|read·)';

/** Shutting people out: from offices and rights, by measures of courts, from talking, by names. */
export const EXCLUSION: LanguageRules['signals'] = {
  'civil-disqualification': [
    {
      says: `(?:disqualif|ineligib|not (?:be )?(?:qualified|eligible|capable)|ceas(?:e|es) to (?:be|hold)|vacat|becomes? vacant|voidable|remov(?:e|al|ed) … (?:office|member)|(?:may|shall) be removed|remove\\w* (?:\\w+ ){0,6}from the (?:register|roll)|unfit to practi|dispens\\w* with the consent of|may remove (?:\\w+ ){0,3}(?:member|chair|commissioner|director|judge|from (?:\\w+ ){0,2}office)|shall (?:be|become) (?:void|voidable)|void·|nullity|incapable of (?:voting|contract|marr)|incompetent to|(?:not )?(?:competent|capable) (?:\\w+ ){0,3}(?:to (?:contract|testify|make a will)|of making a will)|(?:revok|refus|withdraw|suspend|issu|hold)\\w* (?:[a-z’'-]+ ){0,4}licen[cs]e|be replaced|dissolution of (?:the |a )?(?:marriage|partnership)|certificate shall not be granted|under (?:a |any |legal )?disability … (?:infan|action|limitation)|(?:petition|ground)s? (?:for|of) divorce|incapable of (?:operating|being employed|acting|performing|discharging|continuing|carrying on|holding)|no person shall be (?:a |an )?(?:member|appointed|elected|registered|qualified|chosen|entitled)|not entitled to)`,
      with: `(?:unsound mind|insan(?!itar)|lunatic|idiot|imbecil|mental(?:ly)?·|infirmity|reason of mind|(?:disease|defect|disorder|disability) of (?:the |his |her )?mind|of weak mind|incapacitat|incapable of (?:acting|discharging)|physical or mental|epilep|unstable mind|intemperate)`,
      not: 'diagnoses|ineligible to receive|removed … to (?:a|an|the) (?:\\w+ )?(?:hospital|asylum|prison|institution)|no (?:member|person) … shall be … (?:liable|discriminat)|not … on (?:the )?ground|(?:mental|psychiatr)\\w* (?:health )?(?:establishment|facilit|hospital|nursing home|institution) … licen|licen[cs]\\w* … (?:mental|psychiatr)\\w* (?:health )?(?:establishment|facilit|hospital|nursing home|institution)',
      stance: 'permits',
      context: 'none',
    },
    {
      says: '(?:suspend|cancel|revok|withdraw|remov)\\w* (?:\\w+ ){0,4}(?:certificate|registration|name|licen[cs]e)|(?:may|shall|can) ?not (?:\\w+ )?(?:act as|serve (?:as|on)|sit as|vote·|stand for|be (?:a |an )?(?:witness|juror|voter|candidate|trustee|executor))|parental (?:right|responsibilit|authorit)\\w* … (?:terminat|suspend|withdraw|restrict|remov|depriv|los)',
      with: '(?:unsound|insan(?!itar)|lunatic|mental(?:ly)? (?:ill|disord|incap|unfit|infirm|disab|condition|defect)|infirmity of mind|(?:under|subject to) (?:guardianship|curatorship|interdiction))',
      not: 'hospital|facilit|establishment|nursing home|shall not (?:be )?(?:terminat|depriv|withdraw)',
      stance: 'permits',
      context: 'none',
      score: 0.7,
    },
    {
      says: '(?:of )?sound mind',
      with: 'contract|testament|make a will|competent|qualified|elected|marr|member',
      not: 'void|unsound',
      context: 'none',
      stance: 'permits',
      score: 0.7,
    },
    {
      says: 'shall not (?:be )?(?:terminat|dismiss|discharg|expel|remov)\\w*|(?:not|no) … (?:dismissed|terminated|disqualified|ineligible) … (?:on·|because|by reason|merely|solely)',
      with: '(?:ground|reason|because|account|basis|merely|solely)\\w* … (?:disab|mental|impair|illness)',
      stance: 'forbids',
      context: 'sentence',
    },
    {
      says: '(?:shall not|may not|no person … shall) (?:be )?(?:disqualif|denied|depriv|refused|prevented|dispensed)',
      with: '(?:vote|elect|office|marr|licen|contract|parent|adopt|employment|rank|promot|testif)\\w*',
      stance: 'forbids',
      context: 'sentence',
      score: 0.7,
    },
    // Acts that do not bind, names struck off, papers refused or taken away.
    {
      says: `(?:may|shall|can) (?:not|neither|no longer)·(?: [a-z’]+){0,4} (?:contract|marry|make a will|bind|vote|sue|testify|be sworn|give evidence|part with|have (?:the )?custody)|incapable of (?:entering|making (?:a |any )?(?:will|contract|gift|disposition)|contract)|(?:acts?|contracts?|gifts?|dispositions?|deeds?)·[^.;]{0,80} (?:(?:is|are|shall be) (?:null|void|voidable|of no effect|without effect|invalid)|annulled|not bind)|(?:str[iu]ck?|strike|leave|left|take|taken|remov|omit)\\w* [^.;]{0,60}(?:off|from|out of) the (?:[a-z]+ )?(?:rolls?|register|list)|(?:refus|cancel|suspend|revok|deny)\\w* (?:to renew |to grant )?(?:an? |the |any )?(?:[a-z]+ )?(?:registration|licen[cs]e|permit|practising certificate)`,
      near: '(?:guardianship|curatorship|interdict|represented adult|unsound mind|lunatic|idiot|mad·|madness|insan(?!itar)|mental(?:ly)? (?!health (?:facilit|service|establish|care))|mentally|administration order|detained)',
      not: '(?:guardian|curator|tutor|manager|deputy|donee|trustee|attorney|administrator|representative) (?:shall|may|can) not|regardless|discriminat|(?:hospital|facilit|establishment|nursing home|institution)\\w* (?:licen|registr)|(?:licen[cs]e|registration) (?:of|to|for) (?:a|an|any|the) (?:mental|psychiatr|hospital|facilit|establish|institution)|shall not be|not by itself|solely|visitor|minor·',
      stance: 'permits',
      context: 'none',
      score: 0.6,
    },
    // No bar, and nothing that takes a right away.
    {
      says: `(?:is|are|shall be|be) (?:no|not a|never a|not in itself|not by itself|not by themselves) (?:[a-z]+ ){0,2}(?:bar|ground|reason|obstacle)·|not [^.;]{0,60}as a bar|by (?:itself|themselves) be (?:a )?ground|(?:no (?:[a-z]+ )?(?:elector|voter|applicant|parent|witness|candidate)|may not be|shall not be) (?:[a-z]+ )?(?:be )?(?:left off|refused|denied|turned (?:away|down)|held incompetent|barred)|takes? (?:away )?from no|right to [^.;]{0,40}(?:vote|marry|make contracts|drive)·|(?:incapacity to vote|disqualification)[^.;]{0,80} (?:abolished|repealed|removed)`,
      with: 'vote|elector|marr|adopt|licen|certif|registr|contract|parent|custody|office|witness|drive|jury|election',
      near: 'disab|mental|patient|psychiatr|illness|diagnos|impair|service user|hospital',
      not: 'accessib|facilit|assistance|support in|polling|service animal|accommodat|exhibit|broadcast',
      stance: 'forbids',
      score: 0.6,
    },
    // Not to be, become or do something because of a state of mind; the list of grounds follows.
    {
      says: `(?:(?:shall|may|must|can) ?not|no person (?:shall|may)|nobody (?:shall|may)|no one (?:shall|may)) (?:be )?(?:[a-z]+ )?(?:appointed|elected|nominated|chosen|selected|registered|enrol|admitted as|become|hold·|serve|sit·|stand·|remain|enter|continue|marry|solemni[sz]e|contract|drive|own|possess|inherit|dispose|adopt|vote|be (?:a |an )?(?:member|candidate|witness|director|trustee|juror|judge|guardian))|(?:no|not) … licen[cs]e … (?:issued|granted|held)|not be entitled to (?:be|have|vote|hold)|cease(?:s)? to (?:perform|hold|exercise)|put out of|(?:seat|office) (?:shall |is )?(?:become |be )?(?:declared )?vacan|loses? membership|restor\\w* of rights`,
      with: `(?:unsound mind|insan(?!itar)|lunatic|idiot|imbecil|feeble|epilep|mental(?:ly)?(?! health (?:act|serv|review|trib|facil|estab|comm))|(?:infirmity|disease|defect|disorder|weakness|ill health) of (?:the |his |her )?(?:body (?:or|and) |physical or )?mind|mind or body|body or mind|adult ward|(?:under|subject to) (?:guardianship|curatorship|interdiction)|(?:sickness|physical|illness) (?:or|and) (?:\\w+ )?(?:disability|incapacit)|intellectual(?:ly)? (?:disab|impair)|legally incompetent)`,
      not: `psychiatrist or|mental health professional|psychiatric nurse|knowledge of|experience in|(?:place|remain|admitted to|enter) (?:[a-z]+ ){0,4}(?:hospital|institution|facility|asylum|ward)|(?:solely|merely|only) (?:because|on)|because of (?:a |his |her |their )?(?:disab|psycho)|on (?:the )?(?:ground|account|basis)s? of (?:a |an |his |her |their |being )?(?:disab|physical|mental (?:ill|dis)|impair)|no licen[cs]e … (?:hospital|establishment|facility|home·)`,
      stance: 'permits',
      context: 'none',
      score: 0.7,
    },
    // What such a person does has no effect, and what is done with the rights of one.
    {
      says: `(?:acts?·|contracts?·|dispositions?|transactions?|wills?·|conveyances?|deeds?·|anything done)(?: of| by| made| done) … (?:void|voidable|no (?:legal )?(?:effect|consequence|force)|invalid|annul|require the consent|set aside)|(?:capacity to (?:act|discern|contract|marry|sue))|(?:sue|petition|ground|apply) for (?:a )?divorce|(?:divorce|dissol\\w*|annul\\w*|nullity) … (?:incurabl|unsound|insan|mental)|(?:take|remove|refuse|deprive|lose|forfeit)s? (?:[a-z’'-]+ ){0,3}(?:custody from|custody of (?:the |a |his |her |their )?child|parental|guardianship of)|(?:cancel|revok|suspend|withdraw|refus)\\w* (?:[a-z’'-]+ ){0,4}(?:firearm|gun|driving|driver)|(?:driving|driver.s|firearms?|marriage|drivers?) (?:licen[cs]e|permit)|licen[cs]e (?:for|to) (?:marriage|drive)|(?:may|shall) not (?:while|during|so long as) … (?:dispose|contract|marry|vote|alienate)|suits? by or against|(?:for|to) (?:the )?appointment of a (?:curator|guardian) ad litem|custodian of (?:the|his) practice|dispense with (?:the |that )?consent of a parent`,
      with: `(?:unsound mind|insan(?!itar)|lunatic|idiot|imbecil|mental(?:ly)?·|weakness of (?:the )?mind|disease of (?:the )?mind|incompeten|lacks? (?:mental )?capacity|epilep|certificate is in force|detained patient|(?:declared|found|adjudged) (?:legally )?incapa)`,
      not: `(?:shall|may|must) not,? (?:merely|solely|by reason only)|merely because|for that reason alone|sole reason|(?:hospital|establishment|facility|nursing home) licen|licen[cs]e … (?:hospital|establishment|facility|nursing home)|research`,
      context: 'none',
      stance: 'permits',
      score: 0.65,
    },
    // A right that is not taken away.
    {
      says: `(?:shall not|may not|must not|not be|no rule|nobody|no person|no one|no (?:law|court|custom|employer)|nothing|not fair reasons?|is not to be|not incompetent|is abolished|ceases? to have effect) (?:[a-z’'-]+,? ){0,8}(?:turned away|take(?:s|n)? away|den(?:y|ied)|depriv|refus|disqualif|dismiss|remov|forfeit|los(?:e|es|t)·|prevent|exclud|entitled to the dissolution|dissol|grant custody|custody|declare|restrict|competen|demote|hold a title|used to decide|incompetent|appl|fair reason|for dismissal|capacity to vote|incapacity to vote)`,
      with: `(?:because|reason|ground|account|merely|solely|alone|owing|by virtue|abolished|custom|having been|who acquires|unless|used to) … (?:disab|mental|impair|psycho|illness|insan|unsound|lunac|placing|hospital|state)|(?:disab|mental|impair|psycho|illness|insan|unsound)\\w* … (?:because|reason|ground|account|merely|solely|alone|abolished|not be removed|is not to be applied)`,
      near: '(?:vote|voter|elect|offic|marr|licen|contract|custod|parent|adopt|dismiss|employ|rank|testif|witness|inherit|property|competen|title|drive|stand for|capacity to)',
      not: 'admission to|treatment shall|insurance(?! company)|school|education',
      stance: 'forbids',
      context: 'none',
      score: 0.65,
    },
    // The state of mind first, and what is closed to it somewhere in the sentence.
    {
      says: `(?:unsound mind|of unsound|insan(?!itar)(?:e|ity)·|lunatics?·|lunacy|idiots?·|imbeciles?·|mentally (?:disorder|ill|incap|incompet|infirm|defect|unfit|unsound|retard|deficien|handicap|disab)|mental (?:disorder|illness|incapac|infirm|defect|unfit|disease|condition|disab|deficien|derange|retard)|(?:infirmity|disease|disorder|unsoundness|weakness|derangement|incapacity) of (?:body or |body and )?mind|physical or mental (?:infirm|incapac|illness|disab|unfit|condition)|mental or physical (?:infirm|incapac|illness|disab|unfit|condition)|under (?:guardianship|curatorship|interdiction|tutelage)|legally incapacitated|interdicted|deaf and dumb|deaf mutes?)`,
      near: `(?:vote[rs]?·|voting|elect(?:or|ed|ion|oral)|franchise|electoral roll|voters?.? roll|parliament|assembly|senat|member|director|trustee·|executor|partner|agents?·|agency·|contract|marriage|marry|marries|spouse|divorce|wills?·|testament|testator|witness|testif|jur(?:y|or)|licen[cs]e|permit·|passport|firearm|arms·|ammunition|pilot|driv(?:e|er|ing)|gifts?·|donat|bequ|lease·|convey|transfer of property|guarantor|surety|citizen|naturali|immigra|adopt(?:ion|ive|er)|custody of|parental|office·|chairman|chairperson|president·|candidate|practi[sc]e (?:as|law|medicine)|profession|enrol|regist(?:er|ration|rar)|certificate of competen|dismiss|retire|seafarer|crew|insured|policy|notary|advocate|attorney|nurse)`,
      with: `(?:(?:shall|may|must|is|are|can|be) ?not·|no (?:person|one|idiot|lunatic|marriage|licen[cs]e|contract|witness|member|candidate)|disqualif|ineligib|incompet|incapable of|void|annul|null·|nullity|vacat|vacant|remov|ceas|revo|cancel|suspend|refus|prohibit|except|exempt|terminat|dissol|determin|dismiss|struck off|strike off|exclu|invalid|unless|retire|forfeit|disabled from|reject|other than|withdraw)`,
      not: `hospital|asylum|diagnoses|defen[cs]e|lodge|letters|on licence|of unsound mind and incapable|admi(?:t|ssion) (?:to|of|in)|detain|detention|treatment|accused|offence|trial·|criminal|guardian|receiver|committee|curator|(?:because|ground|reason|basis|account)s? (?:only |merely |solely )?(?:of|that|his|her)? ?[^.;]{0,40}(?:disab|mental (?:ill|dis))|merely|solely|discriminat|pension|allowance|(?:knowledge|experience|expert|speciali|train|qualif)\\w* (?:[a-z]+ ){0,3}in|mental health (?:act|tribun|review|serv|prof|pract|comm|facil|auth)|records?·|confiden|abuse|intercourse|carnal|research|complain|rights of persons|non-|representing|representatives? of|care|accessib|educat`,
      stance: 'permits',
      context: 'none',
      score: 0.6,
    },
    {
      says: `(?:psychiatric|mental health) history|(?:because|reason|ground|account|basis|merely|solely|only|by virtue|owing to|fact that|irrespective|regardless|whether or not) … (?:disab|mental (?:ill|disord|condition|impair|health)|impairment|psycho ?-?social|handicap|guardianship)|(?:disab|mental (?:ill|disord|condition|impair|health)|impairment|psycho ?-?social|handicap)\\w* … (?:shall|is|are|does|do|may|must)(?: ?not)? (?:be |constitute |of itself )?(?:a |an )?(?:sufficient |sole )?(?:grounds?|reason|bar·|cause|obstacle|impediment)`,
      near: `(?:right to vote|voting|voters?·|elector|elected|hold (?:public )?office|marriage|marry|divorce|driving licen|licen[cs]e to drive|contracts?·|custody|parental|parenthood|parents?· … (?:rights|child)|adopt (?:a |child)|adoption|witness|testif|inherit|own(?:ing)? property|bank account|dismiss|terminat\\w* (?:[a-z]+ ){0,4}(?:employ|service|contract)|removed? from (?:office|service)|reduc\\w* in rank|juror|jury|citizenship|insurance)`,
      with: '(?:shall|may|must|is|are|does|do|can) ?not·|no (?:person|one|employer|marriage|citizen|voter|worker|employee|establishment|government|public|court)|nor |nobody|neither|unlawful|prohibit|without prejudice to|irrespective|regardless|whether or not|equal',
      not: 'admission to|unless (?:he|she|they|it|the)|except where|research|school|educat|treatment|statistics',
      stance: 'forbids',
      context: 'sentence',
      score: 0.6,
    },
  ],
  'forensic-measures': [
    {
      says: '(?:criminal(?:ly)? (?:responsib|liab))\\w* … (?:insan(?!itar)|mental|unsound)|(?:insan(?!itar)|mental|unsound)\\w* … criminal(?:ly)? (?:responsib|liab)',
      with: 'not·|no·|exempt|reliev|diminish|exclud',
      stance: 'permits',
      context: 'none',
      not: NO_FORENSICS,
    },
    {
      says: 'unfit to (?:plead|stand|be tried)|state patient|mentally ill prisoner|fitness to (?:plead|stand)|(?:not guilty|acquitt) … (?:insanity|unsound)|criminal(?:ly)? (?:insane|lunatic)|not criminally responsible|special verdict|security psychiatric hospital|security hospital|forensic (?:patient|psychiatr|mental|hospital|order|facilit|care)|insanity defen|fit to be tried|abnormality of (?:the )?mind|under (?:a )?disability … (?:tried|trial)|hospital order|restriction order|restricted patient|diminished responsibility|guilty but (?:insane|mentally)|incapable of making (?:his|her|a|the) (?:or her )?defen|during (?:the |his |her )?(?:president|governor|majesty|state president).?s.? pleasure',
      not: `below the age|under the age|under eighteen|${NO_FORENSICS}`,
      stance: 'permits',
      context: 'none',
    },
    {
      says: '(?:prison(?:er)?s?·|convict|offender|accused|on trial|under trial|undertrial|remand|charged with|offence|sentence|criminal procedure)',
      with: '(?:mental (?:disorder|illness|condition|health (?:establishment|facilit))|unsound mind|insan(?!itar)|lunatic|psychiatr|mentally(?! (?:and physically )?(?:fit|sound|capable)·))',
      not: 'commits an offence|guilty of an offence|shall be punish|is punishable|be punished|liable|moral turpitude|be a member|insolven|disqualif|remove(?:d)? from office|bankrupt|visit prison|prisons,|(?:fails|neglects|refuses) to comply|psychiatrist or psycholog|amended by|schedule|ill ?-?treat|neglects? (?:him|a |any)|on conviction|convicted of (?:a|an) |misconduct|liberty|licen[cs]e|registration|(?:in|on|off) the register|enrol|applicant|padded cell|pension|curricul|courses?·|personal liberty|lose his liberty|separate confinement|segregation|apart from convicts|without prejudice|name placed|counselling',
      score: 0.75,
    },
    {
      says: `criminal(?:ly)? (?:answer|account)|not (?:be )?(?:criminally )?(?:answerable|responsible|accountable|liable|punish\\w*) … (?:disease of (?:the )?mind|insan(?!itar)|unsound|mental)|(?:special|guilty|verdict|finding|acquit)\\w* … (?:insan(?!itar)|unsound mind|by reason of mental)|criminal lunatic|(?:not fit|unfit|unable|fit|able|incapable|fitness) (?:of |to )?(?:[a-z’'-]+ )?(?:stand (?:his |her )?trial|plead|be tried|follow (?:his |her |the )?(?:trial|proceedings)|mak(?:e|ing) (?:his|her|a) defence|understand(?:ing)? the (?:proceedings|charge))|trial of (?:the )?facts|special (?:patient|care recipient)|preventive detention|measures? of security|mentally disordered (?:offender|prisoner)s?|prisoners? (?:with|of|who|suffering|known)\\b[^.;]{0,40}(?:mental|unsound|insan)`,
      with: `(?:mental|mind|insan(?!itar)|lunatic|psychiatr|intellectual|plead|trial|defendant|accused|act·|special patient|offender)`,
      not: `inquisition|inquest|estate|separate confinement|segregation|punishment cell|social security|food security|security measures? (?:at|for) (?:airport|premises)|stand trial before the expiry|adult sentence|${NO_FORENSICS}`,
      context: 'none',
      stance: 'permits',
      score: 0.7,
    },
    {
      says: `(?:convict|accused|charged|defendant|probation|prisoner|sentence|before the court|offender)\\w* … (?:hospital order|psychiatric (?:unit|hospital|report)|mental (?:condition|examination|hospital|institution)|psychiatrist|hospitali[sz]ed|report on (?:the |his |her )?mental|designated establishment)|detention must come to an end … sentenced|(?:transfer|remov)\\w* … (?:prison|gaol|jail) … (?:hospital|asylum|establishment)`,
      with: '(?:order|commit|adjourn|require|remand|transfer|remov|discharg|detain|charg|probation)',
      not: 'commits an offence|guilty of an offence|be punished|ill ?-?treat|moral turpitude|be a member|disqualif|pension|visit',
      context: 'none',
      score: 0.7,
    },
    {
      says: `(?:nothing is an offence|no (?:act|offence)|no crime|not an offence|shall be acquitted|exempt(?:ed)? from (?:punishment|criminal)|irresponsib|diminished (?:capacity|responsib)|impair\\w* responsib|(?:without|lack of|absence of) (?:criminal )?(?:responsib|discernment)|not (?:be )?(?:punish|imput)) `,
      with: '(?:unsound|insan(?!itar)|mental(?:ly)? (?:ill|disord|disease|defect|cond|disab|derang|incap)|disease of the mind|psychiatr|lunatic)',
      not: `below the age|solely because|${NO_FORENSICS}`,
      context: 'none',
      stance: 'permits',
      score: 0.7,
    },
    {
      says: '(?:postpone|stay|adjourn|suspend)\\w* … (?:fact of|unsound|insan(?!itar)|mental(?:ly)? (?:ill|disord|cond)|proceedings|trial|execution|sentence)|(?:sentenced to death|death sentence|execut(?:ed|ion)) … (?:insan|unsound|mental)|(?:compulsory|medical|security|protective|curative) measures?· … (?:person who|committed|act|offender)|measures? of compulsory|(?:committed|commits) (?:an |the |a )?(?:[a-z]+ )?(?:act|offence|crime) … (?:insan|unsound|mental|irresponsib)',
      near: '(?:unsound|insan(?!itar)|mental(?:ly)? (?:ill|disord|disease|defect|cond|disab|derang|incap)|psychiatr|lunatic|irresponsib)',
      with: '(?:trial|accused|magistrate|court|offence|proceedings|sentence|execut|convict|crime|act·)',
      not: 'commits an offence|guilty of an offence|against (?:a |any )?person (?:with|of)|ill ?-?treat|victim|civil proceedings|limitation|licen[cs]e|member',
      context: 'none',
      score: 0.65,
    },
    // The special ways are given up.
    {
      says: FORENSIC_ENDS,
      with: '(?:insan(?!itar)|unfit|fit |fitness|mental|psychiatr|forensic|hospital order|security measure|lunatic|responsib|unsound)',
      near: '(?:insan(?!itar)|unfit|fitness|trial|accused|convict|criminal|offen[cd]|verdict|plea|pleasure|forensic|hospital order|security measure|special verdict|responsib)',
      not: `^[^]* (?:${WAY_OUT})`,
      stance: 'forbids',
      score: 0.65,
    },
  ],
  'communication-restriction': [
    {
      says: '(?:letter|parcel|correspondence|mail·|telephone|call|postal|communicat|visit|visitor|contact)\\w* … (?:censor|open(?:ed)?·|withheld|withhold|restrict|prohibit|limit|refus|deni|suspend|intercept)|(?:letter|correspondence|mail·|postal)\\w* … examin|(?:letter|telephone|call|visit)\\w* … (?:stopped|harmful)|stop\\w* … (?:letter|telephone|call|visit)|not be visited|(?:visit|visitor)s? … on (?:such|the) conditions|(?:censor|open|withhold|restrict|prohibit|forbid|limit|refuse|deny|suspend|intercept)\\w* … (?:contact with|parcel|letter|correspondence|mail·|postal|telephone|call|communicat|visit)',
      with: 'patient|hospital|facilit|resident|mental|inmate',
      not: `no (?:letter|parcel|communication)s? (?:to|from|of|written|addressed)|unopened|without being opened|inspect|official visit|visitors?.? (?:board|committee|book)|visiting (?:committee|board|justice)|shall not be (?:opened|censored|restrict)|uncensored|(?:must|shall|may) not (?:open|stop|delay|withhold|censor|read|intercept)|not be (?:stopped|read|delayed|withheld)|without (?:censor|restrict)|public (?:call|communicat)|${LETTERS_PASS}`,
      stance: 'permits',
      score: 0.75,
    },
    {
      says: '(?:uncensored|(?:must|shall|may) not (?:open|stop|delay|withhold|censor|intercept)|not be (?:stopped|read|delayed)|shall not be (?:opened|censored|restrict)|without (?:censor|restrict)|communicat\\w* freely|freely communicat|(?:right|entitled|allowed|free|permitted) to (?:send|receive|communicat|correspond|write|refuse visit|see visitors|make and receive|make (?:\\w+ )?(?:telephone|call)))',
      with: 'letter|correspondence|mail·|telephone|call|communicat|visit|e-?mail',
      stance: 'forbids',
      score: 0.75,
    },
    {
      says: `(?:letters?|packets?|postal|parcels?|correspondence|mail·|communications? in writing|telephon|calls?·|visits?·|visitors?·|visiting is|mobile (?:phone|device))\\w* … (?:detain(?:ed)? (?:the same|it|them)|he may open|lay (?:it |the same |them )?before|delivered to (?:the )?(?:medical )?superintendent|perus|stopp|turn(?:ed)? away|exclud|barr?(?:ed)?·|curtail|forfeit|as a punishment|read by|monitored|record(?:ed)? calls|allowed (?:only )?on|only in so far|unfit to be sent|may be withheld|not be (?:given|allowed|delivered)|shall be (?:read|opened)|endorse)|(?:may|shall|to) (?:withhold|detain|open|read|stop|intercept|bar|turn away|refuse admission to|exclude|forbid|place restrictions on) (?:[a-z’'-]+ ){0,6}(?:letters?|packet|mail·|parcel|correspondence|visitors?|visits?|calls?|person from reaching)|(?:see|receive|have|admit)\\w* no visitors?|forfeiture of visits|stopping (?:of )?(?:visits|letters)|privacy of letters|carry out of … letter|no (?:letter|communication)s? (?:in writing )?(?:shall|may) … (?:until|unless|without|except)|keep (?:two )?(?:users|patients|residents) apart`,
      near: `(?:${MIND}|patient|hospital|inmate|resident|detained|parent|ward|basic law|facility)`,
      not: `unopened\\.|visiting (?:committee|board|justice)s?|visitors.? book|board of visitors|official visitor|tamper|no one may listen|nor be (?:opened|stopped)|not (?:be )?(?:opened|delayed|read|listened)|letter to the visiting|service of|notice|${LETTERS_PASS}`,
      stance: 'permits',
      score: 0.65,
    },
    {
      says: `(?:right|entitled|free|allowed|permitted|may|enabled|access) (?:to )?(?:[a-z’'-]+,? ){0,10}(?:receive (?:[a-z’'-]+,? ){0,4}visit|(?:have|see|admit) visitors|be visited|use (?:of )?(?:the |a )?telephones?|telephones?,|letters|correspond|private (?:calls|conversation)|electronic mail|e ?-?mail)|(?:letters?|calls?|visits?|correspondence|telephone|communicat\\w*|mail)· … (?:sealed|in private|unopened|without being (?:listened|overheard|read)|unrestricted|not be (?:curtailed|restricted|listened)|may not be (?:curtailed|restricted)|nobody|no one may|is free·)|unrestricted (?:visits|contact|communication)|maintain contact|no (?:letter|parcel)s? … (?:opened|delayed|read)|no one may (?:listen in|read)|(?:must|shall|may) not (?:impose|place)? ?(?:any )?restrict\\w* (?:on )?(?:the )?(?:send|receiv|letters|meetings|communicat|visits|telephone)|letters? to (?:the )?(?:ministers?|judge|ombudsman|visitor|tribunal|board|governor|member)|put a letter to`,
      near: `(?:${MIND}|patient|hospital|inmate|resident|detained|user|person staying|admitted|ward|facility)`,
      not: 'read over|withh(?:e|o)ld|curtail(?!ed)|may (?:be )?(?:restrict|open|refuse|stop)|visiting (?:committee|board|justice)|official visitor|inspect|(?:may|shall|must) (?:at any time )?(?:visit|enter)|sign language|deaf|accessible|right to information|relay|notice|turn(?:ed)? away|parent|libra|museum|touris|home visits',
      stance: 'forbids',
      score: 0.6,
    },
    // Nobody holds up what is sent or who comes.
    {
      says: LETTERS_PASS,
      near: `(?:${MIND}|patient|hospital|inmate|resident|detained|user|ward|facility)`,
      with: '(?:letter|parcel|mail·|post·|message|visit|guest|caller|call|phone|telephone|correspond|communicat)',
      not: `unless|except|save·|until|sign language|records?·|lawyer|legal|minister|tribunal|board·|ombud|visitors·|governor|judge|advocate|commission|inspector|attorney`,
      stance: 'forbids',
      score: 0.6,
    },
    // What is sent or who comes is held up.
    {
      says: '(?:may|shall) (?:nevertheless |however |also |at any time )?(?:open|read|keep back|hold back|put by|defer|postpone|shorten|cut short|turn away|bar·|limit|listen in|tape|monitor|take away) (?:[a-z’,]+ ){0,12}(?:items?|letters?|parcels?|guests?|visits?|visitors?|callers?|calls?|phones?|mail|messages?|numbers?)·|(?:may|shall),? (?:[a-z’,]+ ){1,20}(?:defer|postpone|shorten|cut short|turn away|refuse) (?:a |the |any )?(?:visit|visitor|guest|caller)s?·|(?:letters?|parcels?|mail|messages?|visits?|calls?) (?:[a-z’,]+ ){0,8}(?:may|shall) (?:also )?be (?:kept back|held back|deferred|cut short|checked|taped|listened to|put by)',
      near: `(?:${MIND}|patient|hospital|inmate|resident|detained|ward|facility)`,
      not: `${LETTERS_PASS}|open(?:ed)? to|visiting (?:committee|board|justice)|inspect`,
      stance: 'permits',
      score: 0.65,
    },
  ],
  'derogatory-language': [
    {
      says: 'lunatic|insane|insanity|idiot|imbecil|unsound mind|mentally (?:defect|deficien|retard|subnormal|abnormal)|mental (?:defectiv|deficienc|subnormalit|abnormalit)|persons? with mental retardation|mental retardation["”’\']? means|feeble ?-?minded|cretin|moron·|cripple|deaf ?(?:and|-) ?(?:dumb|mute)|deaf mute|mongol(?:ism|oid)|mentally (?:sick|infirm|incompetent)|unsound of mind|mad(?:man|men|house|ness|woman)?·|weak(?:ness of)? mind·|of weak mind|(?:a|any|every|such|said|moral|each) defective (?:in respect|who|shall|may|is·|under|person)|defectives·|disordered or subnormal|sub ?-?normal',
      not: `derogatory name|mocks?·|refugee|asylum seek|(?:right of|right to|grant\\w*|politic\\w*|peoples and|claim\\w*|diplomatic) (?:\\w+ ){0,3}asylum|(?:ins|subs)\\. by|w\\.e\\.f|for (?:the words? )?["“]|${WORDS_GO}`,
      stance: 'permits',
      context: 'none',
    },
    {
      says: 'lunatic|insane·|idiot|imbecil|(?:of )?unsound mind|mentally (?:defect|deficien|retard|subnormal|abnormal)|mental (?:defectiv|deficien|retard)|feeble ?-?minded|cretin|moron·|cripple|deaf ?(?:and|-) ?(?:dumb|mute)|mongol(?:ism|oid)|mad(?:man|men|house|ness|woman)?·|weak mind|defectives·',
      with: WORDS_GO,
      not: '(?:ins|subs)\\. by|w\\.e\\.f|for (?:the words? )?["“]',
      stance: 'forbids',
      context: 'none',
    },
  ],
};
