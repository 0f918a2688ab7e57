import type { LanguageRules } from '../../rules.ts';
import { ILL, KIN } from './words.ts';

/** Consent that is not the person's. */
const OTHERS_CONSENT = `consent (?:in writing )?(?:of|from|by) (?:the |a |an |any |his |her |their )?(?:[a-z]+ ){0,2}(?:${KIN}|person in charge)|(?:other person|guardian|relative|parent|representative).s (?:consent|agreement)|(?:guardian|court) may`;

/** Capacity, consent and care, and what guards people in them. */
export const SAFEGUARDS: LanguageRules['signals'] = {
  'legal-capacity': [
    {
      says: '(?:presum|assum|deem)\\w* (?:to )?(?:have|be) (?:\\w+ ){0,3}(?:capacity|capable|competent)|presum(?:ed|ption) of (?:\\w+ )?capacity',
      not: 'idiot|lunatic|lack of capacity|not (?:be )?(?:presum|deem)|offence',
      score: 0.75,
    },
    {
      says: 'legal capacity|recogni[sz](?:ed|tion) … before the law|presum(?:ed|ption) … capacity|presumed to be (?:able|capable|competent)|right to make (?:his|her|their) own decisions|(?:deemed|considered|assumed) to have (?:the )?capacity|not (?:be )?(?:treated|regarded|considered) as (?:unable|lacking|not having|incapable)|unwise|equal(?:ly)? … (?:own|inherit|control) … (?:property|financial)|(?:right|capacity|able) to (?:own|inherit|control) … (?:property|affairs|financ)|functioning capably',
      not: '(?<!attained the )age of majority|lacks·|lacking|depriv|training|course|attend|lack of|without (?:capac|legal)|incapac|no capacity|restore|loss of|limit',
      score: 0.75,
    },
    {
      says: `(?:taken|held|deemed|presumed|regarded|considered|assumed|treated) (?:to|as) (?:have|having|be able|be capable|possess\\w*) (?:[a-z]+ ){0,4}(?:capacity|decide|competen)|(?:presumed|taken|deemed|has|have) (?:[a-z]+ ){0,3}(?:the )?capacity (?:to (?:take|make|give|decide)|regardless|unless)|(?:legal )?capacity (?:of|to)? ?[^.;]{0,60}(?:is|are|shall|may|must) not (?:be )?(?:restricted|limited|affected|removed|lost|denied)|(?:not|no) (?:[a-z’'-]+ ){0,6}(?:declare|restrict|limit|remove|deprive|den(?:y|ied))\\w* (?:[a-z’'-]+ ){0,6}(?:incompeten|competency|legal capacity|of capacity|interdict)|(?:not|no|nothing) (?:[a-z’'-]+ ){0,10}(?:proves?|proof|evidence|show|mean|imply|indicate)\\w* (?:[a-z’'-]+ ){0,6}(?:incapac|lack of capacity|want of capacity|lacks? capacity|unable to decide|of unsound mind|present state)|lacks? (?:[a-z-]+ )?capacity (?:must|shall|may) not be|not (?:by |of )?(?:itself|themselves) (?:put|mean|deprive|affect|show)|full (?:legal )?(?:capacity|age and capacity)|recogni[sz]\\w* (?:[a-z’'-]+ ){0,5}(?:as )?(?:a )?persons? before|legal personality|legal agency|equal recognition`,
      near: 'disab|mental|person|adult|capacit|diagnos|illness',
      not: 'lawyer|company|corporate|body corporate|deprived of legal capacity or|age of majority|restored|guardian shall|lacks the capacity to',
      score: 0.7,
    },
    {
      says: `(?:right|entitled|free|able|power) (?:[a-z’'-]+ ){0,3}(?:to )?(?:choose and )?(?:decide|make (?:his |her |their |own |all |the |any )*(?:decisions?|choices?|life choices)|self ?-?determination|personal autonomy|take (?:reasonable )?risks|control (?:his|her|their|over) (?:own )?(?:life|money|affairs|finances))|dignity of risk|(?:respect for|respects?|with regard to|promot\\w*) (?:[a-z’'-]+,? ){0,6}(?:individual |personal )?autonomy|own (?:and|or) inherit|own land|(?:own|inherit|dispose of|acquire) (?:[a-z]+ ){0,3}property|make (?:a )?(?:contracts?|wills?)·|enter into contracts|freedom to make (?:one.s|their) own choices|manage (?:his|her|their) (?:own )?(?:affairs|money|property|finances) (?:him|her|them)sel`,
      near: `disab|mental|user|patient|consumer|impair|illness|intellectual|adult`,
      with: 'right|entitled|shall|autonom|equal|respect|may|free',
      not: 'court may|guardian|trustee|incapable|board may|authority may|council may|body corporate|commission may|to carry out (?:its|their)|decide whether to (?:grant|refuse)|minister may|institution|professional autonomy|unable|not (?:entitled|competent)|attorney·|fund·',
      score: 0.6,
    },
    // Nothing is taken from it, and the decision is the person's.
    {
      says: `takes? (?:away )?nothing (?:away )?(?:of|from) [^.;]{0,30}capacity|taken to (?:have capacity|be capable)|treat [^.;]{0,40}(?:without|lacking|having no) capacity|(?:decision|choice) (?:is|remains|stays|shall be) (?:that of the|(?:the|an) [a-z]+.s own|(?:his|her|their) own)|(?:adult|person)s?· [^.;]{0,60}(?:acts?|decides?|signs?|manages?) (?:it )?(?:alone|for (?:him|her|them)sel)`,
      near: 'disab|mental|adult|patient|capacity|impair|supporter|user|diagnos',
      not: 'unless|company|lacks|incapab|minister|guardian (?:decide|alone)|(?:lost|losing|regain)',
      score: 0.65,
    },
    {
      says: '(?:does|shall|do|may|must) not (?:[a-z]+ ){0,3}(?:affect|limit|restrict|diminish|impair|remove|deprive|reduce) (?:[a-z’-]+ ){0,6}(?:capacity|competence|right to decide)|(?:retain|keep|enjoy|exercise|have)s? (?:[a-z]+ ){0,3}(?:full )?(?:legal )?capacity|abilit(?:y|ies) to (?:exercise|decide)|capable of making (?:his|her|their) own decisions',
      near: 'disab|mental|person|adult|represent|illness|support',
      not: 'lack|los(?:e|es|ing)·|impaired|guardian|no capacity|incapab|company|unless (?:he|she|they) (?:has|have)|lost|ceases|(?:does|do|not) (?:not )?have',
      score: 0.6,
    },
  ],
  'supported-decision': [
    {
      says: 'support(?:ed)?(?: in)? … (?:decision|exercis\\w* … capacity)|decision ?-?making support|co ?-?decision|practicable steps to help|(?:help|assist)\\w* … (?:weigh|understand|reach|communicat|make) … decision|assist\\w* … (?:decision|exercis\\w* … capacity)|will(?: and|,) preference|supporters?· … (?:designat|help|assist)|designat\\w* … supporters?·|(?:help|assist)\\w* … (?:understand|consider|weigh) … (?:choices|options)|decision ?-?making assistant',
      not: 'decision of the (?:court|board)|majority',
      score: 0.75,
    },
    {
      says: `(?:help|assist|support|aid|enabl)\\w* (?:[a-z’'-]+,? ){0,5}(?:to |in |with |on )?(?:[a-z’'-]+,? ){0,3}(?:decid(?:e|ing)|deciding|mak(?:e|ing) (?:his|her|their|a|any|such|own|the)? ?(?:own )?(?:decisions?|choices?)|tak(?:e|ing) (?:[a-z]+ )?decisions?|weigh(?:ing)?|reach a decision|express(?:ing)? (?:his|her|their|views|decisions|a)|understand(?:ing)? (?:the |it|papers|information|his|her|their|what)|communicat(?:e|ing) (?:his|her|their|them|a|the)|exercis(?:e|ing) (?:his|her|their) (?:legal )?(?:capacity|rights)|manag(?:e|ing) (?:his|her|their) (?:own )?(?:affairs|money))|support agreement|support arrangement|circle of support|with (?:a |the )?(?:supporter|help|support) (?:to hand|of his|of her|if|from)|decisions? (?:made )?with support|facilitat\\w* decision`,
      near: `(?:disab|mental|adult|person|resident|patient|capacit|user|decision)`,
      not: 'advisory|minister|court (?:to|in) decid|council|board (?:to|in) (?:mak|decid)|party supporter|financial support(?:er)?|supporters of (?:the )?(?:party|bill)|employ|support person.s? (?:allowance|fare)|travel|air carrier|technical assistance',
      score: 0.65,
    },
    // Who stands by the person, when it is about decisions.
    {
      says: '(?:trusted|chosen|support|named) (?:persons?|friends?|companions?)·|supporters?·|high support|microboard',
      with: 'decid|decision|choos|chosen|choice|understand|weigh|capacit|exercis|make known|speak|arrangement|agreement|legal|help|assist|explain|interpret',
      near: 'disab|mental|adult|patient|resident|user|person·|supported|tenant|decision',
      not: 'court (?:may|shall) appoint|party|financial|guardian|restrict|limit (?:calls|visits)|employ|travel|visits? (?:from|by)|calls? to|future crisis',
      score: 0.6,
    },
    {
      says: `(?:will|wishes|views|values|preferences|choices)(?:,| and| or)? (?:[a-z’'-]+,? ){0,6}(?:will|wishes|views|values|feelings|beliefs|preferences?)· … (?:respect|regard|weight|follow|account|consider|guide|interpret|prevail|ascertain)|(?:respect|regard|weight|follow|account|consider|give effect|ascertain|interpret)\\w* (?:[a-z’'-]+ ){0,6}(?:will and|past (?:and present )?wishes|present and past wishes|current and past wishes|wishes, |wishes and|views and preferences|own views|known wishes|rights, will|the will of the (?:person|adult))|best interpretation of|everything practicable|all practicable (?:steps|help|support)|jointly with the person|by any means|unusual (?:mode|means)|drawing on earlier statements|(?:act|acts) (?:only )?as the person (?:directs|decides)|personal ombud|nominated support`,
      near: `(?:disab|mental|adult|person|resident|patient|capacit|user|decision|guardian|he shall)`,
      with: 'decid|decision|guardian|representative|attorney|support(?:er|s|ed)?·|capacity|deputy|donee|interpret',
      not: 'set aside|best placed|in conflict with|appoint a|lapse|testator|testament|best interests? of (?:the |a )?child|child.s (?:views|wishes)|last will|religious|tender',
      score: 0.65,
    },
  ],
  'advance-directive': [
    {
      says: 'advance (?:\\w+ )?(?:directive|statement|decision|agreement|choice|instruction|care)|living will|crisis plan|psychiatric will|wishes … (?:to be )?(?:treated|cared for) … future|wishes … future (?:\\w+ ){0,2}(?:treatment|care)|(?:treatment|care)· … (?:wish|want)\\w* … (?:later|in (?:the )?future|los(?:e|es|ing|s of) (?:\\w+ )?capacity|become\\w* (?:incapa|unable)|no longer)|ulysses',
      not: '(?:under|of) the (?:[a-z]+ ){0,4}directives? act|agent under|experiment|enrolled',
      context: 'none',
      score: 0.95,
    },
    {
      says: `(?:anticipatory|advance|personal|psychiatric|health ?-?care|future care|crisis) (?:[a-z]+ )?(?:directives?|statements?|plans?|instructions?|documents?|choices?|declarations?|decisions?)·|statement of wishes|(?:say|state|set down|set out|declare|record|write|lay down|choose)s?· (?:[a-z]+,? ){0,3}in advance|advance choice|directive on what|(?:directive|document|statement|instrument) … (?:maker|made (?:it|the statement)|revok|withdrawn|witness|signed|dated|in force|comes? into (?:play|force|effect)|honoured|followed|binding|bind|contradict|capacity)|(?:maker|revocation|register|list|copy|validity|destruction) of (?:the |a |an |every |such )?(?:[a-z]+ )?(?:directive|statements?|advance)|(?:directive|statement)s? (?:is|are|shall be|must be|may be) (?:void|revoked|valid|in writing|made|registered|followed|altered|cancelled|binding)|(?:way|manner) (?:in which )?(?:he|she|the person|they)? ?(?:or she )?(?:wish|would wish|want)\\w* (?:not )?to be (?:cared for|treated)|would and would not (?:accept|wish|want)|(?:wishes|instructions|plan|statement) … (?:times of distress|spell of|future (?:psychiatric|mental|episode)|when (?:he|she|they) (?:or she )?(?:is|are|has|have) (?:ill|lost|no longer)|in the event of (?:incapac|mental|loss))`,
      near: '(?:treat|care·|maker|wish|distress|mental|psychiatr|ill·|illness|health|capacity|clinic|psychotic|crisis)',
      not: 'policy directive|directives? (?:of|from|issued by) the (?:minister|board|commission|european|council|authority)|financial statement|statement of accounts|bank statement|official statement|national action plan|strategic plan|care plan shall include|accessibility plan|information statement|community crisis|treatment plan',
      context: 'passage',
      score: 0.7,
    },
    {
      says: `(?:instruct|direct|direction|wish|refus|consent|decision|preference)\\w* … (?:should (?:he|she|they)(?: or she)? (?:become|lose|lack)|(?:when|if|while|at a time when|once|in case|in the event) (?:he |she |they |the person |that |the maker )?(?:or she )?(?:[a-z]+ ){0,3}(?:los(?:e|es|t) (?:[a-z]+ )?capacity|becom\\w* (?:incapab|unable|incapacit)|(?:later|subsequently|no longer) (?:[a-z]+ ){0,2}(?:capacity|capable|able)|lacks? capacity))|while (?:he |she |they )?(?:or she )?(?:still )?(?:has|have|is|being)? ?(?:capacity|capable|competent),`,
      near: '(?:treat|care·|health|medical)',
      not: 'attorney|contract|will·|testament|office',
      score: 0.7,
    },
  ],
  'informed-consent': [
    {
      says: 'informed consent of the (?:person|patient|participant|subject|individual|woman|user)',
      score: 0.75,
    },
    {
      says: 'informed consent|own consent|free(?:ly)? (?:and|given) … consent|consent (?:of|by|from) (?:the|a|that|such|every|each) (?:voluntary )?(?:patient|person|subject|individual)|with (?:his|her|their) (?:or her )?(?:own )?consent|right to (?:refuse(?! or receive)|withdraw)|right … and to refuse|consent … (?:before|prior|obtained|required)|written consent|refuse (?:to (?:take|accept|undergo) )?(?:treatment|medication|admission)|(?:his|her|their) (?:or her )?(?:informed )?consent|consents? to (?:the |such )?(?:treatment|admission|examination)',
      not: `${OTHERS_CONSENT}|visitor|disclos|divulg|publish|dwelling|premises|estate|contract|overtime|withheld under|whether to give or withhold|on the [a-z]+.s behalf|incapable of consent|declines? to consent|(?:guardian|relative|parents?|representative)s? … consent|(?:substitute|surrogate) decision|sought from the|consent of (?:the |a |his |her |their )?(?:\\w+ )?(?:guardian|parents?·|relative|representative|spouse|next of kin)|consent of the (?:attorney|minister|director|authority|council|court|landlord)|consent … (?:psychiatrist|head of|commission|board|minister|owner|spouse|not be (?:required|necessary)|(?:shall be )?deemed)|dispens\\w* with|photograph|age of consent|without (?:the |his |her |their )?(?:or her )?consent(?! of (?:the )?(?:psych))`,
      score: 0.75,
    },
    {
      says: '(?:no|not) … without … consent',
      with: 'treat|admi|medic|procedure|examin|research',
      not: 'consent (?:in writing )?of (?:the |a )(?:psych|head|medical|board|minister|director|superintendent|court|authority)',
      score: 0.75,
    },
    {
      says: '(?:patient|person|he|she|user|subject) (?:\\w+ ){0,2}(?:has|have|having) (?:\\w+ ){0,2}consented|(?:with|gives?|given) (?:\\w+ ){0,2}informed (?:\\w+ ){0,2}consent|informed consent (?:is|has been|be|was) (?:obtained|given)|unless (?:the |that )(?:patient|person) (?:agrees|consents)|with (?:his|her|their|the patient.s) (?:or her )?agreement|consent may be withdrawn|withdraw\\w* (?:\\w+ ){0,4}consent',
      with: 'treat|admi|medic|procedure|examin|research|operation|irreversible|patient',
      not: 'guardian|relative|parent|representative',
      score: 0.75,
    },
    // The patient agrees, in plain words.
    {
      says: `(?:has|have|had) (?:personally |freely )?(?:agreed|given (?:a |his |her |their )?(?:[a-z]+,? ){0,4}(?:consent|agreement))|(?:agrees?|agreed)· (?:to|in writing|after|when)|(?:with|upon|without|on|needs?|requires?|by) (?:the )?(?:(?:person|patient|user|resident|participant|adult|his|her|their)(?:.s)? (?:or her )?)(?:(?:own|free|and|prior|informed|express|voluntary|personal|written),? )*(?:agreement|consent|assent|decision|willingness)|(?:treat\\w*|operat\\w*|examin\\w*|admi\\w*|medic\\w*|research|care)· … (?:needs?|requires?|rests? (?:up)?on|depends? on|only with|subject to) … (?:consent|agreement)|(?:consent|agreement) of (?:the|each|every|a) (?:(?:adult|competent|voluntary|individual) )?(?:person|patient|user|resident|participant|consumer|adult|individual|subject|one) (?:affected|concerned|himself|herself)?|(?:say|says|saying|said) yes·|willing(?:ness|ly)·|(?:informed|personal|free|written),? (?:and )?(?:written )?(?:willingness|agreement|assent)|(?:own|his or her own) decision only|(?:may|can) (?:at any time )?(?:withdraw|take back|revoke) (?:it|the consent|his|her|their|that)|take back|taken back`,
      with: 'treat|admi|medic|procedure|examin|research|study|trial|operation|electr|steril|care·|patient|participant|health|intervention',
      not: `(?:${KIN}) … (?:agree|consent|willing)|nursing (?:home|staff)|arrangement|employ|contract|tender|photograph|marr(?:y|iage)|deemed|both consent|owner|health establishment shall agree|${OTHERS_CONSENT}|admit [^.;]{0,60}without|visitor|resorted to|lawful if|approval by|interpreter|disclos|overtime|court|accused|withheld under|notwithstanding|shall not be required|on the [a-z]+.s behalf`,
      score: 0.65,
    },
    // Who came of own accord goes when he or she wishes.
    {
      says: `(?:of|on) (?:his|her|their|the person.s|the patient.s) (?:or her )?own (?:accord|free will|desire|motion|will|volition|initiative)|own accord|free will|(?<!not )(?:right|free|entitled) to leave|(?:may|can) (?:leave|go home|go away|quit|depart)(?: the)? (?:whenever|at any time|when|on request|on giving|hospital|facility)|may go home|(?:go home|leave) (?:whenever|at any time|when)|(?:discharged?|release) (?:[a-z]+ ){0,4}(?:on|upon|at) (?:the )?(?:his |her |their |own )*(?:request|notice)|notice (?:in writing )?of (?:his|her|their) (?:or her )?intention to leave|voluntary (?:patient|treatment|hospitali[sz]ation|admission) (?:[a-z’'-]+ ){0,6}(?:shall|may|must|is|has|can|request|prefer)|(?:request|apply for|seek|ask for)\\w* (?:his |her |their )?(?:own )?(?:voluntary )?(?:admission|hospitali[sz]ation) as a voluntary|voluntar(?:y|ily) (?:[a-z]+ ){0,3}admi`,
      near: `(?:${ILL}|hospital|treatment|admi|facility)`,
      not: 'involuntar|none the less|tribunal|commission|allegiance|prosecutor|long ?-?stay|long term|be bound to remain|(?:child|minor)s? (?:under|below)|voluntary organi|leave the hospital without the consent|abscond|sick leave|leave of|resign|school|employ',
      score: 0.6,
    },
    // Nobody is pressed, and may say no.
    {
      says: `(?:not|no one|nobody|no person|never|nor) (?:[a-z’'-]+ ){0,6}(?:pressed|forced|compelled|coerced|required|obliged|made) to (?:[a-z]+ ){0,3}(?:undergo|accept|take|submit|receive|have|consent|agree|end)|never treated without|(?:refuse|decline|reject|say no to)s? (?:[a-z]+ ){0,3}(?:treatment|medication|medicine|care·|services|examination|drug|therapy|electro|admission)|right to (?:give or refuse|accept(?: or|,)|consent|self ?-?determination|decide (?:about|on|whether)|accept or)|give or refuse consent|consent(?:s|ed)? (?:is|must be|shall be|are) (?:[a-z]+ ){0,3}(?:free|informed|voluntary|in writing|given|obtained|sought|revocable)|(?:explain|told|informed|information|inform)\\w* … (?:purpose|risks?·|side effects|nature|dangers?|benefits|alternatives) … (?:treatment|procedure|medic|consent|therapy|operation|agree)|consent (?:in writing )?(?:to|for) (?:the |any |such |a )?(?:treatment|procedure|research|admission|operation|participation|health care|medical|surgery|therapy|electro)`,
      near: `(?:${ILL}|treat|medic|patient|disab|health|participant|person|therapy)`,
      not: `(?:${KIN}) … consent|refus\\w* … (?:discriminat|ground)|not (?:be )?required to consent|without consent|refuse(?:s)? (?:[a-z]+ ){0,3}(?:services|admission) (?:to|on)|licen|insurance|employ|deemed to consent|dispens|barrister|visitor|on a child|cannot be deferred|abortion on|decline to consent|${OTHERS_CONSENT}|presumed to have`,
      score: 0.65,
    },
  ],
  'health-services': [
    {
      says: '(?:right|entitled) (?:\\w+ ){0,6}(?:health ?-?care|treatment(?! with)|medical (?:care|treatment|aid|services)|(?:mental )?health services|medicine)|(?:(?<!(?:which|who|that) )provi(?:de|des|sion)·|be provided|ensur(?:e|es|ing)|make available|made available|access(?:ible)? (?:to|and affordable)|availability of|expan[ds]|strengthen|integrat)\\w* … (?:health ?-?(?:care|services)|medical (?:care|treatment|services|aid|facilit)|psychiatric (?:care|services|unit)|mental health (?:care|services|programme|treatment)|medicines|healthcare)|mental health services (?:\\w+ ){0,4}(?:available|every|all)',
      not: 'establishments? (?:providing|which|that)|personnel|employee|insurance compan|license|licence|humane|refuse|management and administration|right to judicial|regist|train(?:ing|ed)|qualif|professional|records?·|fees?·|without … consent|means a|provide for (?:the |further |community )',
      score: 0.75,
    },
    {
      says: '(?:benefits?|package|scheme|insurance)· … (?:includ|cover)\\w* … (?:treatment|care|services) … (?:mental|disab)|early (?:detection|identification|intervention|diagnos)|prevent(?:ion|ing|ive|able)?· (?!barrier)(?:[a-z,]+ ){0,7}(?:disabilit|impair|mental (?:illness|disorder)|suicide)|promotion of mental health|mental health (?:promotion(?! facilit)|prevention)|essential (?:medicines|drugs)|free (?:of cost )?(?:treatment|medic|health)|(?:medicines?|medication|treatment|health ?-?care|services)· … (?:free of charge|without charge|at no cost)|(?:establish|set up|creat|develop|extend)\\w* … (?:mental health|psychiatric) (?:units?|services|clinics?|departments?|care)·|immuni[sz]',
      score: 0.7,
    },
    // Care near by, in time, without price, and no worse than for other illness.
    {
      says: '(?:highest attainable|same|equal|comparable|no lower|no less(?:er)?|best (?:available|attainable|possible)) (?:\\w+ ){0,3}(?:standard|quality|level)s? … (?:health|care|treatment|medical)|(?:treatment|care)· of (?:the |an? )?(?:same|equal|like|good|adequate) (?:\\w+ ){0,2}(?:standard|quality|level)|(?:timely|prompt|affordable|equitable|free) (?:(?:and|or|mental|medical|psychiatric|quality) ){0,3}(?:help|care|treatment|health ?-?care|medicines?|medication|services)·|inequit\\w* in access|stocks? of (?:\\w+ ){0,2}(?:medicines?|drugs)|(?:supply|supplies|availability) of (?:\\w+ ){0,2}(?:medicines?|medication|essential drugs)|free (?:\\w+,? ){0,4}(?:medicines?|medication|drugs|insulin)|medicine suppl',
      not: 'narcotic|pharmacy|pharmacist|schedule|licen[cs]|illicit|involuntar|detain|discriminat',
      score: 0.75,
    },
    // Where care is given: in the clinic next door and not in the asylum alone.
    {
      says: 'primary (?:health ?-?)?care|mental health (?:and \\w+ )?cent(?:er|re)s?·|health posts?·|(?:psychiatric|mental health) (?:clinic|out ?-?patient)|community (?:mental )?health (?:cent|clinic)|mobile (?:clinic|team|unit)',
      with: 'establish|set up|integrat|provi|every|open|extend|brought|promot|service|stationed|available',
      not: 'detain|involuntar|admission|admitted|transfer|convey|order|remov|licen[cs]|inspect|consent|private',
      score: 0.7,
    },
    {
      says: '(?:promot|improv|maintain|strengthen)\\w* (?:and \\w+ )?(?:of )?(?:the |their |his )?(?:\\w+ ){0,2}mental (?:health|well)|mental health (?:and \\w+ )?(?:is|be|are) (?:promoted|protected|improved)|(?:suicid|relapse)\\w* … (?:prevent|help|treat|care|counsel)|screening· (?:for|of|and|services?|program\\w*)|early (?:treatment|help|referral|recognition|support)|maternal mental|perinatal|post ?-?natal|prevent\\w* (?:of )?(?:the )?(?:occurrence|onset|causes|disab|impair|blind|deaf|mental)',
      not: 'security|directory|eligib|research|licen[cs]|minist|involuntar|detain|fitness',
      score: 0.7,
    },
    {
      says: '(?:provid|provision(?!al)|furnish|arrang|offer|establish|set up|open)\\w* … (?:diagnos|counsel?ling|psychotherap|psycho ?-?social (?:support|care|help|services)|medical (?:attention|care|treatment)|surgery|care of persons|care and (?:support|after ?-?care)|crisis (?:care|help|intervention|service)|health services?)',
      near: 'disab|mental|psych|patient|users?·|autis|epilep',
      not: 'involuntar|detain|detention|order|without … consent|compulsor|seclu|restrain|licen[cs]|register|offence|consent|remov|certificate|emergency|employee|means·|legal|discriminat|complain|visiting|famil(?:y|ies) of|(?:ordinance|act|law) to|special home',
      score: 0.7,
    },
    // A doctor, a medicine, a vaccine for everybody.
    {
      says: '(?:see|consult|call|choose) (?:a |an |his |her |their |any )?(?:\\w+ )?(?:doctor|physician|general practitioner|dentist|nurse)|(?:medicines?|medication|psychotropic drugs)· (?:\\w+ ){0,6}(?:stocked|free|available|given out|without (?:charge|cost|pay)|kept in store)|health (?:workers?|visitors?|aides?|posts?) … (?:recogni[sz]|refer|identif|detect|treat|call|visit)|newborn|vaccinat|immuni[sz]|ante ?-?natal|pre ?-?natal|(?:tested|screened) (?:\\w+ ){0,4}(?:birth|hearing|sight|impair)|services … (?:available|accessible|acceptable|affordable) … quality|psychiatric emergenc|emergency (?:psychiatric|mental health) (?:care|service)|psychological (?:help|support|care|services)|treat(?:ed)? (?:\\w+ ){0,3}(?:at once|without (?:delay|charge|payment))|access (?:to|for) (?:\\w+ ){0,3}(?:care|treatment|therap\\w*|medicines?)·',
      near: 'disab|impair(?!·)|handicap|mental(?:ly)?·|psycho ?-?social|psychiatr|blind|deaf|autis|epilep|wheelchair|patients?·|users?·|residents?·|inmates?·|cannot (?:see|walk|hear)',
      not: 'detain|involuntar|compulsor|certificate|second opinion|order|without … consent|consent … treat|licen[cs]|offence|training|access to justice|advance|refus|restrain|seclu',
      score: 0.65,
    },
    // Cover and supply: what a plan pays for, and what the store must hold.
    {
      says: '(?:insured|essential|basic|free|comprehensive) (?:health|medical|hospital) ?-?(?:care )?services|health (?:insurance|promotion|coverage|benefits?) (?:plan|programm?e|scheme|package)s?|universal health|(?:suppl(?:y|ies|ied)|procur|furnish)\\w* (?:\\w+,? ){0,6}(?:medicines?|medication)·|mental health ?-?care (?:is|are|be|shall be|must be) (?:given|provided|available|part|integrated|offered)|(?:insur\\w*|policy|cover|package)· … (?:treatment|care|services) … (?:mental|psychiatric|illness)|(?:treatment|care|services) (?:\\w+ ){0,4}mental (?:\\w+,? ){0,6}(?:same|equal|upon the|terms|no less)',
      not: 'detain|involuntar|compulsor|licen[cs]|narcotic|illicit|theft|steal|prescri(?:be|ption)|register|offence|consent|liabil',
      score: 0.6,
    },
    // What a law on health gives to everybody.
    {
      says: 'insured health services|health (?:promotion|insurance|care insurance) (?:plan|programm?e|scheme|of a|of the)|(?:disease|illness) prevention|(?:diagnos\\w*|treatment|care)(?:,| and) (?:\\w+ )?(?:treatment|care|research|prevention) of',
      with: 'right|entitl|provid|provision|ensur|access|promot|objects?·|develop|must|shall|programm?e|improv',
      not: 'detain|involuntar|compulsor|licen[cs]|narcotic|offence|consent|liabil|advance directive|guardian|information|disclos|agreement|cash contribution',
      context: 'none',
      score: 0.6,
    },
  ],
  'non-discrimination': [
    {
      says: 'equal before (?:and under )?the law|equality before the law|equal protection (?:and (?:\\w+ )?benefit )?of the law|(?:is|be|constitutes?|amounts? to) (?:an? )?(?:act of |form of |unlawful )?discriminat',
      not: '(?:not|no) (?:be )?(?:an? )?(?:act of |form of |unlawful )?discriminat|by reason of insanity|male and female|basis for a complaint|deemed to constitute',
      score: 0.75,
    },
    {
      says: '(?:not|no·|nor) (?:\\w+ ){0,6}(?:refus|den(?:y|ied)|exclu)\\w* … (?:because|on (?:the )?(?:account|ground|basis)|by reason)|(?:not|no·|nor) (?:\\w+ ){0,6}(?:refuse|deny|denied) (?:a |any |such )?(?:persons?|people|child\\w*|employees?|learners?|students?|pupils?) with (?:a )?disab',
      with: 'disab|mental|impair|handicap|epilep|autis',
      not: 'admi(?:t|ssion) (?:to|into) (?:a |the )?(?:hospital|facility|mental)|detain|liberty',
      score: 0.7,
    },
    {
      says: '(?:not|no|to|from|forms? of|non) (?:\\w+ ){0,3}discriminat|(?:not|no) … discriminat|discriminat\\w* (?:on|against|is|shall|or|and|in)|(?:right|protect\\w*) … discriminat|(?:right to|principle of) (?:equality|non ?-?discrim)|equal(?:ity)? (?:before|protection|of opportunit|opportunit(?!ies,? (?:protection of rights|tribunal|commission))|treatment|rights)|prohibited ground|less favou?rabl[ey]|same basis as … physical|treated (?:as )?equal|equal to (?:persons|people)|reason only that … (?:disab|impair)|on an equal basis|equal(?:ly)? with others|irrespective of … disab|parity|same rights as|same manner as (?:other|any other|everyone|persons)|in the same manner … physical',
      near: '(?:any|every|each|all|no) (?:other |such |single )?(?:person|individual|citizen|one|human|people|patient|being|ground|forms?·|kind)|everyone|everybody|nobody|persons?·|people|patient|citizen|users?·|disab|mental|impair|handicap|psych|autis|health status|equality|equal (?:before|protection|rights|basis|with)',
      not: 'hinder|without (?:any )?discrimination|by reason of insanity|equal opportunity (?:employer|policy)|(?:is|are) not (?:an? )?(?:unlawful )?discriminat|not (?:be )?(?:deemed|considered|constitute|amount to) (?:\\w+ ){0,2}discriminat|not unlawful|non ?-?discrimination act|convention on the elimination|basis for a complaint',
      score: 0.75,
    },
    {
      says: 'on (?:the )?(?:ground|basi)(?:s|es)? of … (?:disab|mental|impair|illness|handicap|health)|because of (?:his |her |their |a |any |that |the )?(?:or her )?(?:person.s )?disab|by reason (?:only )?of (?:his |her |their |a |any )?(?:or her )?(?:disab|impair)',
      with: 'no·|not·|nor·|discriminat|distinction|refus|den(?:y|ied|ial)|exclu|less favou?r|unfair|prejudic|dismiss|equal|prohibit|restrict|unlawful|differen',
      not: 'remov|vacat|admi(?:t|s)|detain|discharg|divorc|nullity|void|insan(?!itar)|exempt|without (?:any )?discrimination|benefit|pension|allowance|grant·|eligible|segregat|separat|classif',
      score: 0.7,
    },
    // Equality said without the word for it.
    {
      says: 'without (?:regard to|distinction|differentiation|prejudice on|stigma)|regardless of (?:\\w+,? (?:or |and )?){0,8}(?:disab|mental|impair|health|condition|sex|gender|race)|same (?:\\w+ ){0,3}rights (?:\\w+ ){0,2}as|on (?:an )?equal (?:terms|footing)|on the same (?:terms|footing|conditions|basis) as|as (?:do )?others (?:do|live|in the)|(?:opportunit\\w*|living) … as others do|equal(?:ity)? (?:respect|participation|consideration|footing|status|enjoyment|in (?:living|dignity|rights|law))|equally (?:with|entitled|valued)|equal (?:wage|pay)|(?:full|effective)(?:,? and (?:equal|effective))? participation|(?:may|shall|to|can) (?:\\w+ ){0,3}enjoy … without discrimination|(?:equal|same) (?:civil|human|political|legal) rights',
      near: 'disab|mental|impair|handicap|psych|patient|users?·|autis|person|individual|everyone|every one|people|citizen',
      not: 'equal (?:opportunity )?employer|registered|for equal rights|non ?-?offender|shareholder|votes?·|as though|(?:same|equal) terms as the member|remunerat|pension',
      score: 0.7,
    },
    // Worse treatment, turning away, and the blows of words.
    {
      says: '(?:singl\\w* (?:\\w+ ){0,2}out|treat(?:ed|s|ing|ment)? … (?:worse|unfavou?rabl|less well|unfairly|differently|unequally|disadvantag)|(?:worse|unfavou?rable|disadvantageous|unfair|unequal) (?:\\w+ )?treatment|disadvantage(?:d|s|ous)?·|unfavou?rable (?:result|effect|condition)|restrict\\w*,? (?:or )?exclu\\w*|mock|ridicul|vilif|humiliat)',
      with: 'disab|mental|impair|handicap|psychosocial|psychiatric|autis|albinis|epilep|state of health|health (?:status|condition)',
      not: 'without being|detain|seclusion|restrain|socially disadvantaged|economically disadvantaged|disadvantaged (?:group|person|communit|child|women|back)|side effects|beats?·|threaten',
      score: 0.7,
    },
    // Refusing work, cover, goods or a home for that reason.
    {
      says: '(?:dismiss|demot|refuse[sd]?·|den(?:y|ied)|deprive·|exclude|cancel|reject|avoid|load|cap(?:ped)?·|expel|evict|hir(?:e|ing)|reduc|terminat|transfer|penal)\\w* … (?:because|reason|account|ground|basis|merely|solely|simply|only for|for having|owing to|by virtue)',
      with: '(?:no·|not·|nor·|nobody|neither|unlawful|unfair|never|prohibit|offence) … ',
      near: 'disab|mental|impair(?!·)|handicap|psychosocial|psychiatr|autis|albinis|epilep|state of health|health (?:status|condition)',
      not: 'refus\\w* … (?:treatment|medication|consent)|admission|admitted (?:to|into|as)|detain|detention|liberty|vote|licen[cs]e|dismiss\\w* the (?:application|appeal|complaint|case)|court|tribunal|magistrate|insan(?!itar)|lunatic',
      score: 0.7,
    },
    {
      says: '(?:insur\\w*|policy|policies|premium|cover)· … (?:refus|den(?:y|ied)|load|exclu|cancel|same|equal|parity|differ|limit)|(?:medical|health|psychiatric|psychological) (?:examination|test|question|histor)\\w* … (?:before|prior to|applicant|candidate|hir)|ask\\w* (?:an? )?(?:applicant|job ?-?seeker|candidate|employee) … (?:disab|mental|admission|health|treatment)',
      near: 'disab|mental|impair(?!·)|psychiatr',
      not: 'driv|licen[cs]e|social insurance|deduct|pension|firearm|detain',
      score: 0.65,
    },
    // The door that may not be shut, and terms no worse than those of others.
    {
      says: '(?:turn(?:ed|s)? away|shut out|left out)·|refus\\w* (?:\\w+ ){0,6}(?:dogs?|animals?|admission to (?:any |the )?(?:premises|place|school))·|(?:extra|additional|higher) (?:charge|fee|fare|premium)|(?:same|very|uniform|like) (?:terms|chances|standing|footing|conditions)·|as good as|(?:lower|higher|smaller) (?:ceiling|limit|premium|rate) … than',
      with: 'no·|not·|nor·|shall|must|may|nobody|prohibit|discriminat|unlawful|right',
      near: 'disab|mental|impair(?!·)|handicap|psychosocial|psychiatr|autis|albinis|epilep|wheelchair|blind|deaf|(?:guide|service|assistance) (?:dog|animal)',
      not: 'seclusion|restrain|isolat|detain|set aside|licen[cs]|consent|treatment plan|fire ?-?arm|income|guardian',
      score: 0.6,
    },
  ],
  'reasonable-accommodation': [
    {
      says: '(?:reasonable|individual) (?:accommodation|adjustment|adaptation|modification)|procedural (?:and age ?-?appropriate )?accommodation|duty to accommodat|undue (?:hardship|burden) … accommodat|accommodat\\w* … undue (?:hardship|burden)|unjustifiable hardship|extra time … (?:exam|candidate)|candidates? with (?:a )?disabilit … extra time',
      context: 'none',
      score: 0.9,
    },
    {
      says: 'accommodat(?:e|ing|ion of) (?:\\w+ ){0,4}needs',
      not: 'children.s home|building',
      score: 0.7,
    },
    {
      says: '(?:adapt|adjust)\\w* … (?:needs|exam|workplace|working)',
      context: 'sentence',
      score: 0.6,
    },
    // What is altered for one person, and how much may be asked.
    {
      says: '(?:undue|disproportionate|unreasonable|excessive) (?:or (?:undue|disproportionate) )?(?:burden|hardship)|burden (?:\\w+ ){0,4}(?:out of|not in) proportion|(?:extra|additional|longer|more) (?:reading |writing )?time|time allowed (?:in|for) (?:\\w+ )?(?:exam|test|paper)|intermediar(?:y|ies)·|simplified question|(?:breaks|rest periods) (?:and|or|during|in)|(?:reader|scribe|amanuens\\w*|note ?-?taker)s?·|auxiliary (?:aids?|services)·|(?:adapted|adjustable|height ?-?adjust\\w*) (?:\\w+ )?(?:desk|table|chair|equipment|work)|educational assistant|special arrangements|flexible (?:hours|working|work|schedul)|(?:part ?-?time|gradual|phased) (?:\\w+ )?return|time off for|time off … (?:appointment|treatment|clinic|therapy)|(?:alter|adjust|adapt|modif|chang)\\w* (?:to )?(?:the |its |their |his )?(?:\\w+,? (?:or |and )?){0,2}(?:premises|duties|hours|tools|workplace|work ?-?station|curricul|procedure|timetable|examination|test|equipment|working condition)\\w*',
      near: 'disab|mental|impair|handicap|psych|deaf|blind|needs|epilep|autis',
      not: 'building permit|(?:fund|board|tax|regulat)\\w* … financial|detain|detention|visiting hours',
      score: 0.7,
    },
    // In court and at the poll.
    {
      says: '(?:give|giving|given|take|taking) (?:\\w+ )?evidence … (?:by (?:signs|writing|screen|video|live)|signs|any (?:other )?manner|intermediar|from home)|(?:assist|help|accompan)\\w* … (?:person|companion|friend) of (?:his|her|their|the (?:voter|elector|person).?s?) (?:or her )?(?:own )?(?:choice|choosing)|(?:ballot box|poll) (?:\\w+ ){0,3}(?:to|brought|at) (?:\\w+ ){0,3}(?:home|leave home|hospital)|(?:witness|accused|party|parties|defendant|complainant)\\w* … (?:communication (?:aid|board|assist)|sign language|accommodat|adjust)',
      near: 'disab|mental|impair|unable|deaf|dumb|mute|blind|speak|witness|communication',
      score: 0.65,
      context: 'none',
    },
    {
      says: '(?:needs?·|requires?·|requirements?·) (?:in order |so as )?to (?:be able to )?(?:serve|work|study|participate|do the job|take part|perform)|support (?:measures|teacher|assistant)s? … (?:individual|learner|pupil|student)|individual(?:i[sz]ed)? (?:education|support|learning) (?:plan|programme|program|measure)',
      near: 'disab|mental|impair|handicap|special',
      score: 0.65,
    },
    // Steps that it is fair to ask for, at the cost of whoever owes them.
    {
      says: '(?:mak(?:e|es|ing)|made|duty to make|fail\\w* to make|declin\\w*) (?:such |the |any |an? |all )?(?:\\w+ )?(?:adjustments?|alterations?|modifications?|adaptations?|changes?)·|(?:take|taking) (?:such |all |any )?(?:\\w+ )?steps (?:as|that) (?:\\w+ ){0,4}reasonabl|unreasonably (?:withh|refus)|re ?-?arrang\\w*|(?:change|alteration) of (?:shift|duties|hours|post|work)|lighter (?:duties|task|work)·|(?:go|come|attend|sit|held|hearing) (?:\\w+ ){0,2}(?:to|at) (?:the )?(?:person.s |applicant.s |witness.s |his |her |their )?(?:home|bedside|hospital) (?:or hospital )?of|(?:extend|extends|longer|more)· (?:the )?(?:time|period)· (?:\\w+ ){0,6}(?:illness|disab|impair)|(?:mark|marked|fill|write)\\w* (?:\\w+ ){0,4}(?:as the (?:voter|elector)|ballot … (?:direct|friend|companion))|(?:interpreters?|scribes?|readers?|note ?-?takers?|helpers?|personal assistants?)·,? (?:\\w+,? ){0,4}(?:interpreters?|scribes?|readers?|note ?-?takers?|helpers?|personal assistants?|breaks|extra time|large print|braille)·',
      near: 'disab|mental|impair|handicap|psych|deaf|blind|needs|epilep|autis|learner|elector|voter',
      not: 'community order|treatment order|detain|guardian|building permit|licen[cs]|regist|register|capacity|power of attorney|amend|budget|account',
      score: 0.6,
    },
  ],
  'community-services': [
    {
      says: 'community (?:based (?!institution|organi)|care|living|service|mental|rehab|treatment(?! (?:order|agreement|plan))|support|health)|(?:live|living|integrat|includ|inclusion|reintegrat)\\w* … (?:in|into|within|to) (?:the |a |their |his |back into )*(?:community|society)|(?:treat|car|support|servic)\\w* (?:\\w+ ){0,6}(?:in|within|at) (?:the |a |their |his )?communit|right to live in|independent living|liv(?:e|ing) (?:as )?independently|half ?-?way home|shelter(?:ed)? (?:home|accommodation|living)|group home|ordinary housing|supported (?:accommodation|housing|home)|home ?-?based|home care·|after ?-?care|personal assistan|day ?(?:care)? ?-?cent|out ?-?patient (?:services|care|treatment)|respite(?! execution)|within their own famil',
      not: 'addict|prisoner|pardon|community treatment order|court may order|order that|community service order|business community|international community|child ?care cent|day-care|provide for (?:the |further |community )|owner or operator|community health (?:worker|officer|nurse)',
      score: 0.8,
    },
    // Help at home and near it.
    {
      says: '(?:care|help|support|assistance|treat(?:ed|ment)?|services?|visit(?:s|ed)?|nurs(?:e|ed|ing)|live|living|reside)· (?:\\w+ ){0,4}(?:at|in) (?:their |his |her |the person.s |the patient.s )?(?:or her )?(?:own )?homes?·(?! (?:for|affairs|office))|home (?:visit|call|help|support|team|treatment|nursing|based|adaptation|chang)\\w*|visiting (?:nurse|officer|social)|(?:drop ?-?in|day) (?:club|hospital|care|service|cent(?:er|re)|activit)|crisis (?:service|line|team|house|support|home|centre|center|respite)|listening (?:line|service)|counsel?ling (?:room|centre|service)|(?:supported|sheltered|ordinary) (?:flat|house|housing|tenanc|dwelling|apartment|lodging|accommodation|home)s?·|own (?:flat|tenanc|dwelling|apartment)|hostels? (?:and|or)|tenanc(?:y|ies) of their own|personal (?:budget|support)|direct payments?·|companion service|contact person|relief service|short (?:stay|break)|meals (?:at home|on wheels)|family placement|foster famil\\w*|boarded out|board(?:ed|ing)? with (?:an? |the |private )?(?:famil|relative|household)',
      not: 'youth care|children.s home|nursing home|juvenile|minor|inspect|warrant|detain|involuntar|orphan|order for|arrest|police|search|magistrate|accused|learner|pupil|student|crew|means·|licen[cs]',
      score: 0.65,
    },
    // A home and a life of one's own.
    {
      says: '(?:hom(?:e|es)|place|residence|housing|tenanc\\w*) of (?:their|his|her|his or her|the person.s) (?:own )?choos|(?:choos|choice|decid)\\w* (?:of )?(?:\\w+ )?(?:where|(?:place|home|residence))(?:,? and with whom)?,? (?:\\w+ )?(?:to )?(?:liv|resid)?|where and with whom|not (?:be )?(?:oblig|requir|forc|compel)\\w* to live|self ?-?reliant|independent(?:ly)? (?:life|live)|independence and|(?:life|live|lives|living|return\\w*|place|inclu\\w*) (?:\\w+,? ){0,3}(?:in|into|to|within) (?:the )?(?:wider |local |ordinary |home )?(?:communit(?:y|ies)|society|village|neighbourhood)(?! (?:treatment|order))|participat\\w* in the (?:life of the )?communit|life of the community|services? intended for the general public|as others do|day.s walk|local (?:support|services)',
      near: 'disab|mental|patient|users?·|resident|person|individual|autis|psych|impair',
      not: 'detain|community representative|members? of the (?:public|community)|community (?:leader|treatment order)|criminal|offender|release on|aboriginal|indigenous|nearest relative',
      score: 0.65,
    },
    // What comes after a stay.
    {
      says: 'after ?-?care|follow(?:ed)? ?-?up|community (?:home|hous|nurse|setting|resource|services?)|resettl|(?:leav|left|discharg|return)\\w* … (?:hospital|institution|asylum)s? … (?:support|help|house|housing|grant|home|visit|assist)|life in the community|social reintegration|(?:housing|dwellings?|flats?)· … for (?:\\w+ ){0,2}(?:persons?|people|patients?|residents?)·|half ?-?way hous|group (?:living|house)|(?:reception|provi|arrang)\\w* … (?:village|kin|family) … (?:care|support)',
      not: 'addict|narcotic|order|involuntar|detain|detention|police|magistrate|child|juvenile|prison|offender|inspect|licen[cs]|regist',
      score: 0.65,
    },
    {
      says: '(?:go(?:es)?|call(?:s|ing)?|visit(?:s|ing|ed)?|seen|treat(?:ed)?) (?:\\w+ ){0,3}(?:to |at |in )?(?:the |their |his |her )?(?:homes?|houses?) of|with whom,? (?:or |and )?(?:\\w+ ){0,3}(?:liv|where)|where,? (?:or |and )?(?:\\w+ ){0,2}with whom|(?:care|treat\\w*|support|help|services?|assist\\w*)· (?:\\w+,? ){0,8}in the community(?! (?:treatment|order))|small (?:homes?|houses?|flats?|units?)·|ordinary (?:streets?|houses?|neighbourhood|homes?|flats?)·|(?:given|offer(?:ed)?|found|provided with) (?:an? )?(?:place to live|home·|house·|flat·|lodging)|home helps?·|(?:mobile|outreach|crisis|home|assertive) (?:\\w+ )?(?:teams?|services?)·|(?:not far|close|near) (?:from|to) (?:the |his |her |their )?(?:own )?(?:home|famil)|personal assistan|clubs? (?:for|run)|drop ?-?in',
      near: 'disab|impair(?!·)|handicap|mental(?:ly)?·|psycho ?-?social|psychiatr|blind|deaf|autis|epilep|wheelchair|patients?·|users?·|residents?·|inmates?·|cannot (?:see|walk|hear)',
      not: 'involuntar|detain|order|police|inspect|warrant|licen[cs]|offence|nursing home|juvenile|youth|visitor|campaign|limit on expenses|nearest relative|emergency|advance',
      score: 0.65,
    },
    // Like others, and out of the institution into a home.
    {
      says: '(?:live|lives|living|dwell) like (?:their|other|his|her|everybody)|(?:own|same|home|ordinary|local) (?:neighbourhood|village|street|parish)s?·|(?:leav(?:e|es|ing)|left|discharged from|com(?:e|ing) out of) (?:an? |the |such )?(?:\\w+ ){0,3}(?:hospital|institution|facility|asylum|ward)s?· (?:\\w+,? ){0,14}(?:hous|home|tenanc|flat|room|stipend|rent|support)|assistants? of (?:their|his|her|one.s) (?:or her )?(?:own|choice)|(?:lease|tenancy) in (?:his|her|their|the tenant.s) own|(?:outreach|respite|supported living|independent living)·',
      near: 'disab|impair|mental|psych|patient|users?·|resident|autis|adult',
      not: 'detain|involuntar|compulsor|police|order|offence|inspect|licen[cs]|visitor|guardian|nearest relative|escap|absent|respite fund',
      score: 0.6,
    },
  ],
  deinstitutionalization: [
    {
      says: 'de ?-?institutional|clos(?:e|ure|ing) (?:down |of )?(?:\\w+ ){0,3}(?:institution|asylum|hospital)|(?:no|not) (?:\\w+ ){1,3}be (?:placed|institutionali[sz]ed|kept) in (?:an |any )?institution|reduc\\w* (?:its |their |the )?(?:number of )?(?:\\w+ )?beds|new (?:\\w+ )?(?:psychiatric|mental) (?:hospitals|institutions|asylums) … (?:forbid|prohibit|shall not|not be)|(?:shall not|not be|prohibit|forbid)\\w* … new (?:\\w+ )?(?:psychiatric|mental) (?:hospital|institution|asylum)|licensing of new|no new (?:\\w+ ){0,3}(?:institution|ward|hospital|asylum)|(?:mov|transfer|resettl)\\w* … out of (?:\\w+ ){0,3}(?:institution|hospital)|long ?-?stay … (?:community|ordinary hous|built)|(?:mov|transfer|resettl)\\w* … from (?:\\w+ ){0,3}(?:institution|hospital)s? (?:in)?to (?:the )?(?:community|ordinary)|phas(?:e|ing) out|alternative\\w* to (?:institution|hospitali)|not … (?:isolated or )?segregat|rather than … (?:institution|hospital)|(?:and|but) not in (?:an |any )?institution|instead of … (?:institution|hospital)|merely because … (?:no|home|famil|homeless)|reduc\\w* … institutional',
      score: 0.75,
      not: 'fails? to|order the clos|contraven|workers of a|prisoner|for repair',
    },
    // Houses that close, and beds that are not opened again.
    {
      says: '(?:wind(?:ing)?|run(?:ning)?|brought|bring(?:ing)?|phas(?:e|ed|ing)|scal(?:e|ed|ing)) (?:down|up|out)·|(?:number of )?(?:persons|patients|residents|beds|places)· … (?:brought down|reduc|decreas|lower|brought from|closed|cut)|beds? (?:once )?closed|(?:institution|asylum|hospital|cent(?:er|re)|wards)s?· (?:\\w+,? ){0,8}(?:shall|must|will|to|be) (?:\\w+ ){0,3}(?:closed?·|cease to)|closing (?:day|date)|clos(?:e|ing|ure) (?:down )?of (?:the )?(?:existing|remaining|large|three|last)',
      with: '(?:institution(?!al)|asylum|long ?-?stay|large|residential (?:cent|facil|institution|home)|psychiatric hospital|mental hospital|beds·|ward·|congregate|colon(?:y|ial)|Hospital|hospital … (?:resident|patient|beds?·))',
      not: 'licen[cs]|regist|inspect|penalt|offence|comply|complian|inquiry|fails? to|repair|fire|for such period|closed (?:ward|unit|door|envelope)|in camera|seclu|account|discharge of|enclos',
      context: 'none',
      score: 0.65,
    },
    {
      says: '(?:no·|nobody|not·|nor·|never|cease\\w*|stop) (?:\\w+,? (?:or )?){0,8}(?:found|build|built|open(?:ed)?|enlarg\\w*|add|rebuild|establish\\w*|licens\\w*|construct\\w*|renovat\\w*|receive|accept\\w*|plac(?:e|ed)|re ?-?used?|using)· … (?:institution(?!al treat)s?·|asylum|long ?-?(?:stay|term)|large residential|congregate|receive patients|beds?·)|no person may be admitted … after|(?:last|long ?-?stay|long ?-?term) (?:\\w+ ){0,2}(?:measure|resident|resort|ward) … (?:institution|placement|opened|accept|hospital)|placement … (?:institution|boarding) … last (?:resort|measure)|(?:not|nobody) (?:\\w+ ){0,3}(?:be )?(?:moved|transferred) (?:from one|to another|save) (?:\\w+ ){0,3}(?:institution|hospital)|(?:shift|transition|move|transfer|redirect)\\w* … (?:institution|hospital|asylum|large) … (?:to|into) … communit|(?:shift|transition|move|redirect)\\w* … to (?:life in )?(?:the )?communit|moving ?-?out|(?:persons|people|residents|those) (?:leaving|who leave|moving out of|who lived? in|living in|still inside) (?:an |the |such )?(?:institution|asylum|large|long)|former residents|transformed|(?:not|no one|nobody) (?:\\w+ ){0,6}(?:live|reside|remain|kept|stay) in (?:an? )?(?:institution|hospital) … (?:because|want|lack|only)|(?:alternative|in place of|in their stead|instead of|replac)\\w* … (?:institution|asylum|long ?-?stay)',
      not: 'nursing and|midwi|college|license of|educational institution|financial institution|academic|registr|involuntar|correctional|penal institution|higher education|school',
      context: 'none',
      score: 0.65,
    },
    {
      says: '(?:asylum|institution|psychiatric hospital|mental hospital|residential (?:cent\\w*|institution|facilit\\w*)|large (?:home|hospital|hostel))s?·',
      near: 'dismantl|shut (?:down|within|by|in)|be shut|replaced (?:by|with)|converted (?:in)?to|no longer be (?:spent|built|used|placed)|gradual|not be taken into|new (?:institution|asylum|place|bed)s?·|housed (?:in|elsewhere)|move(?:d)? (?:all |every |the )?(?:\\w+ )?out of|how many have left|plan (?:to|for) (?:move|clos|leav)|(?:shall|must|may) (?:not|no longer) (?:build|open|admit new|take)',
      not: 'financial institution|educational|correctional|involuntar|detain|escap|seclu|restrain|power of attorney|order for|discharged from',
      score: 0.65,
    },
    {
      says: '(?:not|no) more than (?:\\w+ ){1,2}(?:persons?|people|residents|disabled|adults|beds)· … (?:live|together|house|home|facilit|unit)',
      near: 'disab|mental|psych|resident',
      not: 'room|bedroom|ward·|visitors|meeting|committee|board',
      score: 0.6,
    },
    // No new places, no bed for want of a home.
    {
      says: '(?:no new|not (?:\\w+ ){0,3}(?:new|any new)) (?:\\w+ ){0,3}(?:home|settlement|boarding|place|facilit|bed|hospital|unit)\\w*|no (?:\\w+ ){0,2}(?:home|hostel|hospital) (?:\\w+ ){0,2}for more than|beds?· (?:\\w+,? ){0,10}(?:decertif|transferr|abolish|left vacant|given up)\\w*|not (?:be )?(?:have|oblig\\w*|requir\\w*|forced|compelled|made) to live in|(?:reside|residence|live|stay|lived)· (?:\\w+,? ){0,8}(?:hospital|institution|ward) (?:\\w+,? ){0,10}(?:because|for want|for lack) (?:of |no )?(?:\\w+ ){0,3}(?:support|home|hous)',
      near: 'disab|mental|psych|patient|resident|institution|asylum|impair|hospital',
      not: 'licen[cs]|prison|school|detain|order|offence',
      score: 0.55,
    },
  ],
  'complaints-review': [
    {
      says: 'complain(?!s? of|ed of|ing of|ants?·|ts? (?:is |are |was )?(?:involv|filed with))|grievance|aggrieved|habeas|redress|right (?:to|of) appeal|may appeal|appeals? (?:to|against|from|before)|judicial review|(?:apply|applies|application|petition|recourse) (?:\\w+ ){0,3}to the (?:\\w+ ){0,3}(?:board|court|tribunal|magistrate|panel|commission) (?:\\w+ ){0,8}(?:discharge|review|release|set aside|revo|modif|against|order(?! (?:plac|appoint|authori|declar|direct|that|under|for the)))|contest … (?:application|decision|order)|periodic(?:al)?(?:ly)? review|review(?:ed|s)? … by (?:the|a|an) (?:\\w+ ){0,3}(?:tribunal|board|court|judge|panel)|(?:board|tribunal|court|panel) … (?:hears?|dispose of|reviews?|set aside|decide) … (?:application|appeal|complaint|case|order|admission|decision|detention)|(?:legal|effective|judicial|available|other) remed(?:y|ies)·|remed(?:y|ies) (?:available|before|against)|dispute resolution|challeng\\w* … (?:decision|order|detention)|set aside (?:the|an|any|such|that|a) (?:\\w+ )?(?:order|decision|detention|admission|certificate|finding)|(?:order|decision|certificate|admission)s?· (?:\\w+ ){0,6}set aside|review (?:board|tribunal|panel) (?:shall|may|must) (?:\\w+ ){0,3}(?:hear|discharge|review|consider|determine)|(?:tribunal|board|court|panel)· (?:[a-z’,]+ ){0,8}(?:reconsider|review)s?· (?!of|board|panel|tribunal)|hold a hearing every|appl(?:y|ying|ies|ication) (?:\\w+ ){0,3}to (?:a|the) (?:\\w+ ){0,3}tribunal|(?:tribunal|review (?:board|panel)) (?:\\w+ ){0,4}(?:affirm|confirm|revoke|vary|discharge|rescind)\\w* … (?:order|patient|detention|admission|certificate)|investigat\\w* … (?:referred|made|raised|brought) … (?:patient|relative)|appl(?:y|ication) to (?:a |the )judge (?:\\w+ )?for|varied or discharged|var(?:y|ied) or discharg|discharg\\w* (?:\\w+ ){0,4}by (?:the )?(?:tribunal|review board)',
      not: 'basis for a complaint|complaints? (?:concerning|against|about) (?:a |an |the |any )?(?:registrant|practitioner|professional|nurse|member|doctor|officer)|(?:up)?on (?:the )?complaint|complaint (?:laid|sworn|on oath)|(?:register|number|record) of complaints|complaints? (?:register|book)|(?:main|presenting|physical|bodily) complaint|struck off|(?:off|from) the (?:roll|register)|misconduct|landlord|decline to|(?:proprietor|licen[sc]ee|holder of|owner|manufacturer|employer) … appeal|on whom (?:an|the) (?:\\w+ )?order is served|cogni[sz]ance|upon (?:a )?complaint by|disciplin|applicant … (?:appeal|aggrieved)|tender|procure|remuneration|employment of|(?:establishment|licen[sc]ee|applicant|owner|manufacturer|taxpayer) … aggrieved|aggrieved … (?:registration|licen)|cancel\\w* … (?:registration|licen)|appeal … registration',
      score: 0.75,
    },
    {
      says: 'review (?:board|tribunal|panel)|mental health tribunal',
      with: 'establish|constitut|shall be (?:a|an|appointed)|consist|powers? (?:of|to)',
      not: 'remuneration|allowance|vacan|quorum|secretar',
      score: 0.7,
    },
    {
      says: `petition(?:s|ed)? (?:to )?(?:the )?(?:chief|high|supreme|court|judge|president|governor|magistrate|minister|board)|prefer(?:s|red)? an appeal|(?:appl(?:y|ies)|ask|request|petition|write)s? (?:[a-z’'-]+,? ){0,6}(?:to |the )+(?:[a-z-]+ ){0,4}(?:board|court|tribunal|judge|magistrate|commission|committee|governor|ombudsman|commissioner|visitors?|minister|review) … (?:releas|discharg|review|set aside|revo|against|relief|hearing|inquir|improv|decision|order·|held|examine|lawful|re ?-?consider)|second (?:psychiatric )?opinion|(?:raise|lodge|make|file|enter)s? (?:an |any )?(?:objections?|protest|appeal|complaint)|object(?:ion)?s? (?:to|against) (?:the )?(?:decision|order|placement|appointment|restriction)|(?:bring|brought|lay|put) (?:[a-z’'-]+ ){0,4}before the (?:court|tribunal|board|advocate|review|judge)|(?:court|tribunal|board|judge|panel|magistrate)· (?:shall|may|must) (?:[a-z’'-]+,? ){0,6}(?:discharge|release|hear the|examine whether|decide (?:forthwith|on|whether|within)|review|inquire|determine|set aside|direct that he|order (?:his |her |the |immediate )?(?:release|discharge))|(?:right|entitled|demand|opportunity) (?:[a-z’'-]+ ){0,3}(?:to )?(?:a |be )?(?:hear(?:d|ing)|jury)·|(?:review|reviewed|re ?-?examined?)s? (?:[a-z’'-]+ ){0,8}(?:every|at least|on its own motion|within|at intervals|once|not (?:later|less)|periodic)|lawfulness of (?:his|her|the|their|any)|(?:corrective|remedial) (?:order|action)|compensation (?:for|to) (?:the )?(?:person|victim)|(?:decision|order|placement|measure|certificate)s? (?:shall|must) (?:without delay )?be (?:submitted|sent|reported|referred|notified) (?:to|for) (?:the )?(?:[a-z-]+ )?(?:court|board|tribunal|review|determination)|(?:unjustly|unlawfully|wrongly|against his will) (?:detained|held|confined|kept)|hear (?:the )?(?:grievance|complaint|application)s?|look into complaints|letter to the visiting board`,
      near: `(?:${ILL}|disab|detain|kept|confin|hospital|held|placement|guardian|capacity|person (?:concerned|affected)|victim|discriminat|resident|user)`,
      not: 'proprietor|licen[sc]ee|licen[cs]e|owner|tender|procure|remuneration|disciplin|register of|registered (?:nurse|practitioner)|removed from the register|accounts|budget|vacan|member of the (?:board|committee)|quorum|convict|on receipt of an application for registration|tax·|young person|youth|plead|trial|accused(?! be discharged)|policy|strateg|this act shall be reviewed|action plan|performance|programme',
      score: 0.6,
    },
    {
      says: `(?:bring|institut|fil|commenc|start)\\w* (?:an? |any |legal |civil )*(?:action|suit|proceedings|claim|case)·|(?:award|recover|claim|pay|liable (?:in|for)|order)\\w* (?:[a-z]+ ){0,4}(?:damages|compensation)|dissatisfied|(?:seek|obtain|apply for|right to) (?:a |an )?(?:[a-z]+ )?(?:review|reconsideration|re ?-?assessment|re ?-?hearing)|injunction|mandamus|class action|(?:mediat|conciliat|arbitrat)\\w* (?:[a-z]+ ){0,5}(?:complaint|dispute)|ombudsman … (?:complaint|investigat)`,
      near: `(?:disab|${ILL}|discriminat|impair|handicap|right under this|contravention of this|accessib|barrier)`,
      not: 'licen[sc]ee|licen[cs]e|owner|tender|procure|good faith|no (?:suit|action|proceedings|claim)|protection of|indemn|immunity|prosecution|criminal proceedings|accused|workmen|injury (?:at|arising)|insolven|divorce|custody|adopt|tax|employment injury|board may sue|body corporate',
      score: 0.55,
    },
    {
      says: `(?:turn|go|resort|address\\w*|write|recourse) to (?:the |an )?(?:[a-z]+ )?(?:ombuds|commissioner|court|tribunal|commission|board|judge|advocate)|(?:may|can|right to|be|entitled to) (?:at any time |also )?(?:be )?(?:contest|challeng|disput|appeal)(?:ed)?·|(?:right|rights) (?:was|were|is|are|has been|have been) (?:infring|violat|breach|denied)|answer(?:s|ed)? (?:it |the complaint )?within|(?:finding|assessment|decision|certificate|degree) … (?:challeng|contest|appeal|review)(?:ed)? (?:before|at|by|to)`,
      near: `(?:disab|${ILL}|incapac|resident|user|person|discriminat)`,
      not: 'licen[sc]ee|licen[cs]e|tender|election petition|tax|registered (?:nurse|practitioner|professional)|employer may|prosecut|convict|accused',
      score: 0.55,
    },
    // Asked in plain words: the judge is called upon, the order undone, the wronged heard.
    {
      says: `(?:call|carr(?:y|ied)|bring|brought|take|taken|put|refer)\\w* (?:[a-z’'-]+ ){0,4}(?:up)?(?:on|to|before) (?:the |a )(?:[a-z]+ ){0,2}(?:judge|court|tribunal|panel|ombuds\\w*)·|ask (?:the |a )(?:[a-z]+ ){0,2}(?:judge|court|tribunal|panel|board) (?:to|whether|for)·|(?:ask|appl(?:y|ies)|apply) (?:[a-z]+ ){0,3}(?:for (?:an?|the|any) (?:[a-z]+ )?(?:order|decision|certificate|measure) to be|to have (?:an?|the|any) (?:[a-z]+ )?(?:order|decision|certificate|measure|guardianship)) (?:revoked|varied|recalled|lifted|ended|undone|replaced|changed)|(?:hear|hears|see and hear)· (?:a|any|every|the|each) (?:patient|inmate|resident|detainee|user)|(?:judge|court|tribunal|panel|board)· … decides? (?:within|whether)|(?:ask|asks|asked) for (?:an? )?(?:[a-z]+ )?(?:re ?-?consideration|re ?-?assessment|re ?-?examination)|(?:feels?|been|persons?|who (?:is|are)) wronged|quash|may sue·|sue for|make good (?:the|any) (?:loss|damage)|re ?-?assess\\w* (?:every|each|the) (?:order|guardianship)`,
      near: `(?:disab|${ILL}|incapac|resident|user|person|adult|discriminat)`,
      not: 'licen[sc]ee|licen[cs]e|tender|election|tax|registered (?:nurse|practitioner|professional)|employer may|prosecut|convict|accused|charged with|offence|police officer|warrant|body corporate|place of safety|bring the person before|convey',
      score: 0.55,
    },
  ],
  'independent-monitoring': [
    {
      says: 'inspect(?!or)|inspectors? (?:shall|may|must|has|have|is|are|of mental)·|(?:appoint|designat)\\w* (?:\\w+ ){0,3}(?:an )?inspectors?·|(?:visiting (?:committee|board|justice|member)|board of visitors|official visitor)s? (?:\\w+ ){0,3}(?:shall|may|must|has|have|is|are)·|(?:establish|appoint|constitut)\\w* … (?:visiting (?:committee|board)|boards? of visitors|visitors?·)|ombuds\\w* (?:[a-z’-]+ ){0,5}(?:shall|may|must|has|is|monitor|receiv)|commissioner (?:for|of) (?:persons|people|the rights|disab|human rights|children|mental|patients|standards)|monitor(?:ing|s|ed)? … (?:rights|implement|facilit|institution|establishment|compliance|standard|conditions)|human rights (?:commission|institution) (?:\\w+ ){0,6}(?:monitor|inspect|visit|investigat|inquir|promot|protect|receiv|establish)|social audit|oversight|surprise visit|unannounced|(?:commission|board|committee|visitor|judge|council|authority)\\w* … visit (?:\\w+ ){0,4}(?:hospital|institution|facilit|home|jail|prison|establishment|ward|cent)|audit of',
      not: 'account|university|keep it for inspection|may (?:\\w+ )?extend|consists of|financial|auditor.?general|comptroller|(?:open|available) (?:\\w+ ){0,4}inspection|inspect(?:ion)? (?:of )?(?:the |any |such )?(?:medical |clinical |case )?(?:copy|copies|register|document|book|record)|(?:sub ?-?)?inspector (?:of police|general)|rank of (?:\\w+ )?inspector|police officer|vehicle|goods|vessel|aircraft|drugs|narcotic|hazard|factory|sample|parcel|factories|applicant|letters?·|correspondence|equipment',
      with: 'establish|facilit|institution|home·|homes·|hospital|cent(?:re|er)|rights|patient|disab|mental|complian|accessib|service|school|ward·|ombuds|visitor|implement',
      score: 0.65,
    },
    // Visitors who come unasked, and see everybody alone.
    {
      says: '(?:visitors?|visiting (?:committee|commission|board|justice)|commission(?:er)?s?|ombuds\\w*|inspector(?:ate)?s?|monitors?|advocate|committee)· (?:[a-z’,-]+ ){0,12}(?:shall|may|must|can|is to|are to|which)·,? (?:[a-z’,-]+ ){0,14}(?:enter(?!ed into)|visit(?:s|ing)?·|inspect|speak (?:alone )?with|interview|confer|examine|see (?:every|each|any|the) (?:\\w+ )?(?:patient|person|resident|inmate)|investigat|inquir|supervis|oversee|watch over|look into|monitor)',
      with: '(?:without|with or without) (?:\\w+ )?(?:warning|notice)|unannounced|at any (?:reasonable )?(?:time|hour)|in private|alone·|own (?:motion|initiative)|every part|(?:once|twice|at least|every|each) (?:\\w+ ){0,3}(?:month|year|quarter|week|in every)|report (?:\\w+ ){0,3}(?:publicly|in public|annually|yearly|to (?:parliament|the (?:minister|legislature|assembly|house|governor|president)))|publish|findings|independent|systemic|hospital|institution|facilit|asylum|home·|homes·|prison|places?·|resident|patient|rights|convention|complian',
      not: 'admission|compliance agreement|extend|detain(?!ed)|guardian|consent|privacy of|discharge|inspector of police|interest|assets|juvenile|conduct an? (?:assessment|examination)|without warrant|appointed under|university|magistrate|account|application|order|hearing|witness|complaint (?:against|of|about) the member|disciplin|drugs',
      score: 0.6,
    },
    {
      says: '(?:report|notif|sent|send|submit|shown|copy|copies|recorded)\\w* … (?:to|by) (?:the )?(?:\\w+ )?(?:inspectorate|ombuds|monitoring|human rights|mental health commission|visiting (?:committee|commission))|inspectorate(?! of)|(?:monitor|supervis|oversee|oversight)\\w* (?:of )?(?:the )?(?:\\w+ ){0,3}(?:implementation|compliance|observance|application|deput|guardian|curator|attorney|facilit|institution|services|respect)|national preventive mechanism|independent (?:body|mechanism|commission|authority)· … (?:monitor|inspect|visit|inquir)|issue compliance notice|inquir\\w* … systemic|report of rights',
      not: 'remunerat|salar|appointed by|hereby established|member|minister may|aggrieved|court|parliamentary committee|convention|corrective|recommended',
      score: 0.6,
    },
    // Watching, whoever does it and whatever it is called.
    {
      says: '(?:go|goes|drop|look)s? (?:round|into|in on|through|over) (?:each|every|any|all)·|(?:without|with or without|never with) (?:\\w+ ){0,2}warning·|(?:see|speak (?:to|with)|talk (?:to|with)|sit with|interview) (?:any|each|every) (?:patient|inmate|resident|person|user|prisoner|detainee)|keeps? (?:a )?watch (?:over|on)|(?:produced?|shown|open|laid|available)· (?:\\w+ ){0,4}(?:to|before|by) (?:the |any |each |an )?(?:official |independent |hospital )?(?:visitors?|inspectors?|ombuds\\w*|commission(?:ers?)?|visiting)·|shadow report|(?:follow|review|report|monitor)s?· (?:\\w+ ){0,4}(?:fulfilment|carrying out|implementation) of (?:the |this )?(?:convention|act)|(?:commission|ombuds\\w*|inspector|advocate|visitors?)· … (?:enter|visit|examine) (?:\\w+ ){0,4}(?:premises|place|hospital|facilit|institution|home|ward)',
      near: 'hospital|institution|facilit|asylum|homes?·|ward|patient|disab|rights|convention|resident|mental|register',
      not: 'admission|police|magistrate|warrant|licen[cs]|gazette|accounts?·|without notice of|reasonable notice|search|discharge|order|relatives and|drug',
      score: 0.55,
    },
  ],
  'legal-aid': [
    {
      says: 'legal (?:aid|representation|assistance|services|counsel|advice)|free legal|assign\\w* … (?:counsel|advocate|lawyer)|right to (?:counsel|a lawyer|be represented)|represented by (?:a |an )?(?:legal|advocate|counsel|lawyer|attorney)|through (?:an? )?(?:advocate|counsel|lawyer)|(?:lawyer|counsel|advocate|solicitor|barrister|legal practitioner) … (?:public expense|public funds|free of charge|at no cost|expense of the state|without charge)|has no lawyer|assign\\w* (?:a |to (?:\\w+ ){1,4})?legal (?:representative|practitioner)|choose (?:a |his |her )(?:lawyer|counsel)',
      not: 'legal adviser|rendered to|(?:advice|assistance|services) to the (?:board|council|commission|authority|minister)·|fund made|disposable income|register of advocates',
      score: 0.8,
    },
    {
      says: `(?:lawyers?|legal counsel|counsel|advocates?|attorneys?|proctors?|solicitors?|barristers?|legal (?:practitioner|representative|adviser)s?|legal)· … (?:of (?:his|her|their|own) (?:or her )?(?:own )?(?:choosing|choice)|assign|appointed (?:for|by)|paid (?:by|for|out of)|free of charge|at public expense|public (?:expense|funds)|without (?:fee|charge|means|payment)|legal aid|shall be (?:appointed|present|provided|paid|heard))|(?:assign|appoint|provid|engag|retain|choos|entitl|right|designat|furnish|given?|have|instruct)\\w* (?:to )?(?:[a-z’'-]+ ){0,5}(?:lawyers?|legal counsel|counsel|advocate|attorney|proctor|solicitor|barrister|legal practitioner|legal representative|public defender)·|(?:represented|assisted|defended|accompanied) (?:[a-z’'-]+ ){0,3}(?:by|at) (?:a |an |the |his |her |their )?(?:[a-z]+ )?(?:lawyer|counsel|advocate|attorney|solicitor|barrister|legal|person of (?:his|her|their)|public expense)|public (?:counsel|defender)|court shall assign|legal(?:ly)? (?:represent|assist)\\w*|(?:telephone number|services|help|assistance) of (?:the |an )?advocate`,
      with: 'patient|person|detain|lunatic|tribunal|hearing|adult|child|party|he ·|his|her·|their|user|disab',
      near: `(?:${ILL}|disab|detain|tribunal|hearing|appeal|court|adult|person|user|patient)`,
      not: 'attorney.general|director of public|power of attorney|enduring power|state counsel|(?:seven|five|ten|three) years|judge of|qualified|member|appointed as|chair|counselling|counsellor|crown counsel|board may (?:appoint|engage)|commission may (?:appoint|engage)|minister|legal adviser|vot(?:e|er|ing)·|statutory form|appoint an attorney|remuneration|prosecut|advocate for (?:disab|policy|change)|legal (?:representative|guardian) consents',
      score: 0.65,
    },
    {
      says: `(?:lawyer|counsel|advocate|attorney)s? (?:is|are|shall be|must be|will be) (?:[a-z]+ ){0,2}(?:given|assigned|provided|appointed|available|made available|found|named)|law clinics?|legal clinics?|(?:who(?:ever)?|if (?:he|she|they)) (?:or she )?(?:has|have) (?:none|no (?:lawyer|counsel|advocate|legal))|(?:proceedings|application|appeal)s? (?:before the tribunal )?(?:is|are|shall be) free(?: of charge)?·`,
      near: `(?:${ILL}|disab|tribunal|person|patient|user|detain|proceedings)`,
      not: 'qualified|member|state counsel|attorney.general|licen',
      score: 0.6,
    },
  ],
  participation: [
    {
      says: 'consult(?:s|ed|ing|ation|ations)?· … (?:organi[sz]ations|persons with|representatives? of (?:persons|patients|users)|disabled|civil society|service users|persons living)|(?:organi[sz]ations?|associations?) (?:of|representing|comprising) (?:persons with|people with|disabled|parents of|users)|(?:shall|must) be (?:a )?persons? with (?:a )?disabilit|represent(?:ing|atives?|ation)? … (?:persons (?:with|living|suffering)|service users|users of|patients|disabled persons|care ?-?givers|famil(?:y|ies) of)|(?:members? (?:\\w+ ){0,3}(?:who|representing|shall)|nominat\\w*|of whom|at least) … (?:persons? with (?:a )?(?:disabilit|lived)|service users|care ?-?givers)|(?:at least|of whom|including) … persons? who (?:is|are|have|has|were) (?:\\w+ ){0,6}(?:suffer|used|receiv|lived|experienc)|includes? (?:\\w+ ){0,5}(?:persons?|people) who (?:have |has )?(?:used|use|lived)|(?:users?|survivors?) of (?:mental|psychiatr)\\w* … (?:member|represent|consult|involv)|(?:organi[sz]ations?|associations?) of … (?:shall|must|are|be) (?:be )?(?:involved|consulted|represented)|participation of (?:persons with|users|people with|disabled) … (?:decision|polic|planning|design|formulat|monitor|develop)|non ?-?governmental organi[sz]ations? … (?:working|disab|mental)',
      not: 'guardian|property of|subscription|enterprise|bring the matter|employees|vacanc|posts·|in the workplace|representative and the',
      score: 0.75,
    },
    // Seats for those who know it from their own lives.
    {
      says: '(?:persons?|people|members?|someone|two|one|users?|individuals?) who (?:\\w+,? ){0,4}(?:has|have|had|is|are|was|were|live|lives|identif\\w*) (?:\\w+ ){0,5}(?:mental (?:ill|disord|health cond)|psychosocial|lived experience|disab|a service user|used (?:the )?(?:mental|psychiatric)?\\w* ?services|patients?·)|(?:service users?|carers?|care ?-?givers?|users?|ex ?-?patients?|former (?:patients?|residents?|users?)|survivors?|consumers?|(?:persons?|people) (?:with|of) (?:(?:a|an|his|her|lived|own|various|different|intellectual|psychosocial|\\w+) ){0,3}(?:disabilit\\w*|experience))(?:·|;|,)',
      with: 'consist(?:s|ing)?·|compris(?:e|es|ing)|composed of|made up of|membership|members? (?:shall|must|who|one|two|three|elected|appointed|nominated|of whom)|members[,:]|member from|commissioner must|there shall belong|shall sit|majority|amongst|among its|of whom',
      not: 'personnel|carrier|work ?force|commissioner for|empowerment of|staff member|member of (?:the |his |her |a )?(?:family|staff|household|public)|family member|members? of (?:the|his|her|their) famil|allowance|ceas|vacat|committee of the|disciplin|detain|discharg|admission|offence|complain|guardian|treatment|on application|inspect',
      score: 0.65,
    },
    // Drawn in: asked, heard, and planning together.
    {
      says: '(?:together|planned|drawn up|designed|developed|in partnership|co ?-?produc\\w*|in (?:close )?(?:co ?-?operation|collaboration|consultation)|jointly) with (?:the )?(?:\\w+ ){0,2}(?:persons?|people|residents|users|patients|organi[sz]ation|association|communit|disab|famil|network|carers)|(?:tak(?:e|ing) part|participat\\w*|involv\\w*|active(?:ly)?|partners?·|role) in (?:the )?(?:making|formulat\\w*|develop\\w*|plan\\w*|design\\w*|decision|polic|implement\\w*|monitor\\w*|evaluat\\w*|adopt\\w*|all decisions|running|govern\\w*)|(?:taught|led|run|governed|voiced|delivered|given|controlled|trained|managed|chosen|elected) (?:\\w+ ){0,3}by (?:the )?(?:\\w+ )?(?:persons|people|users|service users|patients|residents|those|members|them·)|their (?:\\w+ )?organi[sz]ations … (?:decision|consult|polic|involv)|decisions that (?:touch|affect|concern)|(?:views|opinions?|voices?) of (?:\\w+ ){0,2}(?:persons|people|users|patients|child|residents|organi[sz]ation)|(?:residents|patients|users).? (?:council|committee|assembl|parliament|forum|meeting)|(?:hav(?:e|ing) )?(?:first )?(?:asked|heard|consulted) (?:\\w+ ){0,4}(?:network|organi[sz]ation|users|residents|association|persons with|people with)|advisory (?:committee|council|board)s? (?:\\w+ ){0,6}(?:persons|people|users)|lived experience … (?:leader|lead|head|valued|represent|advis|nominat|partner|planning)|put forward by|learn\\w* from (?:people|persons|users)',
      near: 'disab|lived experience|users?·|patients?·|residents?·|mental|psych|handicap|autis|deaf|blind|organi[sz]ation|child·',
      not: 'treatment plan|plan of treatment|care plan|guardian|police|magistrate|clinical|admission|detain|political',
      score: 0.65,
    },
    {
      says: 'spokes(?:man|men|person|people|woman)|what they think|ask (?:those|the persons|the people|users|disabled|persons|people|organi[sz])|elect(?:s|ed)? (?:a |an |their |its |from )?(?:\\w+ )?(?:representatives?|spokes\\w*|committee|council|delegates?)|seats? (?:\\w+ ){0,5}(?:kept|reserved|set aside|for (?:persons|people|users|disabled))|(?:close|active|full|meaningful|effective|direct) (?:involvement|participation|engagement|collaboration) (?:of|by|with)|involv(?:e|es|ed|ing|ement)(?: of)? (?:the )?(?:\\w+ ){0,3}(?:users|persons with|people with|disabled|famil(?:y|ies)|organi[sz]ation|patients·)|without them·|nothing (?:shall|may|is to) be decided|(?:about|for) (?:them|us) without|chosen by (?:their|the) (?:own )?(?:organi|associat|fellow)|persons? (?:who )?(?:have|has) been (?:treated|patients?|users?|hospitali)|consult\\w* (?:with )?(?:the )?(?:\\w+ ){0,4}(?:users|patients|persons|people|organi[sz]ation|association|communit|those)',
      near: 'disab|mental|psychiatr|psychosocial|patients·|users|residents·|organi[sz]ation|blind|deaf|autis',
      not: 'treatment plan|care plan|police|magistrate|admission|detain|criminal|treating|consult\\w* (?:the )?(?:patient|person)|relative|guardian|attorney|involuntar|offence|stolen',
      score: 0.65,
    },
    {
      says: '(?:club|assembly|union|association|federation|society|network|parliament)s? of (?:the )?(?:\\w+ )?(?:patients|users|survivors|residents|disabled|persons|people|deaf|blind|parents)|(?:proposed|nominated|named|elected|appointed|put forward|designated) by (?:the |their )?(?:\\w+ ){0,3}(?:organi[sz]ations?|associations?|federations?|users|network|assembly|societ(?:y|ies))|self ?-?advoca|(?:patients|users|residents|survivors|disabled persons|persons with disabilities)(?: themselves)? (?:shall|may|must|are to) (?:\\w+ ){0,3}(?:elect|choose|take part|be (?:consulted|asked|heard|involved|represented))|on equal terms with staff|prior opinion',
      near: 'disab|mental|psychiatr|psychosocial|patients·|users|residents·|blind|deaf|autis|handicap',
      not: 'guardian|attorney|vote at|elector|consent|treatment of|self ?-?help organi|societ(?:y|ies) of (?:psych|nurs)|board of directors|detain|adopt',
      score: 0.65,
    },
    // Their part in what is run, taught and decided.
    {
      says: '(?:people|persons|users|patients|residents|survivors) (?:\\w+,? ){0,3}(?:taking part|take part|taking the lead|at the table)|(?:seat|place)s? on (?:the |each |every )(?:\\w+ )?(?:committee|board|council|panel)|(?:half|third|quarter|majority|most) of (?:whose|its|the) members|(?:disabled|deaf|blind|handicapped) (?:people|persons).? ?(?:s.? )?(?:own )?(?:organi[sz]ation|association|federation)s?|(?:organi[sz]ations|associations|federations) of disabled|(?:taught|given|led|run|trained|designed|delivered) (?:\\w+ ){0,4}(?:in part |partly )?by (?:\\w+ ){0,3}(?:users|survivors|(?:people|persons) (?:who|with))|panel of (?:\\w+ ){0,2}(?:users|persons|people|passengers|patients)|(?:commission|board|council|committee)· … (?:two|three|four|half|one) of whom (?:\\w+,? ){0,6}(?:patients?|users?|disab\\w*|handicap\\w*)·',
      near: 'disab|mental|psych|impair|patients?·|users?·|residents?·|survivor|adult|deaf|blind|autis',
      not: 'guardian|attorney|donee|donor|tribunal|court|admission|detain|treatment order|vacanc|allowance|advance|steril|consent|best interests|relative|property of',
      score: 0.55,
    },
  ],
  confidentiality: [
    {
      says: 'confidential|privacy (?:of|rights?)·|(?:right to|respect\\w*|protect\\w*|invasion of|interfer\\w* with) (?:\\w+ ){0,4}privacy|secrecy|(?:records?|files?)· … not (?:\\w+ ){0,3}(?:open|accessible|available) to|professional secret|in confidence|(?:disclos|divulg|publish|reveal)\\w* … (?:information|records?·|photograph|name|identity)|releas(?:e|ed|ing) (?:of )?(?:any |the )?(?:information|records?·|photograph)|(?:identif|identity)\\w* … (?:publish|broadcast)|(?:information|records?|photographs?)· … (?:disclos|divulg|releas|reveal)',
      with: 'not·|no·|without|only|unless|confiden|consent|prohibit|secre|privacy|offence|protect',
      not: 'confidential report|disclos\\w* … (?:interest|assets)|interest … disclos|prescribed information',
      score: 0.75,
    },
    {
      says: `(?:shall|must|may|is|are|be|nor be|will) (?:not|never) (?:[a-z’'-]+ ){0,4}(?:disclos|divulg|publish|reveal|releas|passed on|pass on|shown|communicat|made public|named|spoken of|made known|broadcast|taken from)|(?:no|nor|without) (?:[a-z’'-]+ ){0,9}(?:disclos|divulg|publish|reveal|releas|photograph|film|recording|picture|be named|passed on|told that)|(?:another person.s |professional |patient.s |person.s )?secrets?· (?:learn|obtain|acquir|known|of)|duty of (?:silence|secrecy|confiden)|(?:kept|keep|held|stored|remain)s? (?:[a-z]+ ){0,4}(?:under lock|confidential|secret|private|closed|secure)|in (?:strict )?confidence|(?:held|sit|heard|hearing) (?:[a-z]+ ){0,2}in (?:camera|private)|closed (?:hearing|session)|privileged|(?:picture|photograph|particulars|recording|name|identity|image)s? (?:[a-z’'-]+ ){0,6}(?:by which|from which|identif|may be (?:made|taken|known|published)|shall not be (?:[a-z]+ )?(?:published|disclosed|revealed|used))|(?:right to|respect for|protection of) (?:his |her |their |the )?(?:[a-z]+ )?privacy|personal (?:data|information) … (?:protect|disclos|consent|process)|data protection|who may be told|closed to readers|secure (?:list|register|record)|ask (?:a |any )?(?:job ?-?seeker|applicant|candidate|employee) … (?:admission|mental|illness|disab)`,
      near: `(?:${ILL}|disab|record|information|notes|person|data|resident|user|case ?-?notes|files?·|health)`,
      not: 'interest(?:s)? (?:[a-z]+ ){0,4}disclos|disclos\\w* … interest|published in the (?:gazette|official)|gazette|trade secret|prospectus|account|tender|plan shall be published|website|publish (?:its|a|an annual|the) (?:plan|report|findings)|publicly funded|not been (?:made|published)|make rules',
      score: 0.65,
    },
    {
      says: 'disclos\\w*|divulg\\w*|breach of (?:confiden|secrecy)',
      with: '(?:punish|imprison|fine·|fined|penalt|offence|guilty|liable|without good (?:reason|cause)|without (?:the )?(?:consent|authority)|only (?:if|where|with|to)|unless|may be given only)',
      near: '(?:patient|person|health|record|secret|duties|mental|disab|information)',
      not: 'interest|assets|gazette|account|financial|tender|shareholder|public interest disclosure|whistle',
      score: 0.6,
    },
    // Nobody else may see, trace or ask.
    {
      says: `(?:no one|nobody|no (?:person|other person|officer|employer|third party))· (?:[a-z’,]+ ){0,10}(?:see|read|open|have access|look into|inspect|search)· (?:[a-z’,]+ ){0,6}(?:it·|records?|files?|notes|letters?|mail|phone)|(?:must|shall|may) (?:not|never) be (?:[a-z]+ ){0,2}(?:recorded|traced|tracked|shown|shared|passed (?:on|to)|told|listened|copied)·|anonym(?:ous(?:ly)?|i[sz]\\w*)·|(?:for|to) (?:nothing else|no other purpose)|(?:ask|require|demand|enquire|inquire|seek)s?· (?:[a-z’,]+ ){0,10}(?:psychiatr\\w*|mental|medical|health|disab\\w*)(?: [a-z]+){0,3} (?:records?|history|treatment|care|condition|status)·|go no further`,
      near: `(?:${ILL}|disab|record|information|notes|data|resident|user|files?·|health|caller)`,
      not: 'member|remunerat|account|gazette|vot(?:e|er|ing)·|ballot|inspector|licen[cs]e|offender|police officer may|warrant|drug|trade|seclu|restrain|treatment plan',
      score: 0.6,
    },
  ],
  'information-access': [
    {
      says: 'sign language|braille|subtitl|audio description|closed caption|wcag|web content accessibility|level aa·',
      context: 'none',
      score: 0.75,
    },
    {
      says: 'right to know|understands? … rights|informed of (?:\\w+ ){0,4}rights|inform(?:s|ing)? (?:\\w+ ){0,10}(?:his|her|their) (?:or her )?rights|(?:notice|notification) (?:in writing )?to (?:the|a|every|each|such) (?:patient|person concerned)|(?:notify|tell) the patient|giv\\w* (?:the |such )?information (?:\\w+ )?(?:orally|in writing)|(?:right|entitled) (?:\\w+ ){0,4}to (?:\\w+,? ){0,8}(?:be informed|information·|access … record)|(?:shall|must|be) (?:be )?inform(?:ed)? … (?:right|reason|treatment|patient|admission)|inform(?:ed|s)? the (?:patient|person)|explain\\w* … (?:patient|person|rights)|access to … (?:records?·|information|medical (?:record|file|note))|sign language|braille|easy ?-?(?:to ?-?)?read|plain language|accessible (?:format|form|information)|alternative format|(?:right|entitl|assist|provid|free|present|help|have)\\w* (?:[a-z]+ ){0,6}interpreters?·|interpreters? (?:shall|must|for|free|of)|interpretation services|language … (?:understand|understood)|caption|audio description|(?:give|given|receive|provided? with|entitled to|right to|furnish|suppl)\\w* (?:\\w+ ){0,6}copy of … (?:record|order|report|notes)|(?:see|inspect|examine) (?:\\w+ ){0,4}(?:his|her|their) (?:or her )?(?:\\w+ )?(?:notes|records?|file)·|right to information|display … rights|in (?:a )?language and (?:form|format)|in (?:an?|the|any) (?:[a-z]+ ){0,3}format(?!s? (?:determined|that the))',
      score: 0.75,
    },
    // Told, read out, hung on the wall.
    {
      says: '(?:shall|must|is to|are to|should|be|been|right to be) (?:\\w+ ){0,3}(?:told|apprised|advised|informed|notified)·|(?:tell|explain|inform(?:s|ed|ing)?·|notif|advise|acquaint)\\w* (?:to )?(?:\\w+ ){0,4}(?:patient|person|him·|her·|them·|user|resident|child|recipient|consumer|individual|he |she )|(?:explained|read (?:over|out|aloud)|gone through|made known|communicated|interpreted) (?:\\w+ ){0,2}(?:to|with) (?:the |him·|her·|them·|each|every|any|such)|statement (?:\\w+ ){0,4}(?:setting out|of (?:his|her|their) rights|of rights)',
      with: 'rights?·|reasons?·|appeal|complain|language|diagnos|advocate|lawyer|arrival',
      near: 'patient|users?·|resident|disab|mental|detain|admi(?:t|ss)|treatment|hospital|psych|consumer',
      not: '(?:informed|notified|told|advised|notif\\w*|inform|advise|tell) (?:the )?(?:\\w+ ){0,3}(?:board|tribunal|court|minister|director|commission|police|relative|guardian|magistrate|registrar|authority|parent|nearest|public|superintendent|next of kin|administrator|secretary|head|medical officer|famil|council|attorney)|informed consent|the (?:board|director|minister|commission|owner|licensee|member|employee|applicant|judge|court|council|registrar|superintendent|employer) (?:\\w+ )?(?:shall|must|is to) (?:\\w+ ){0,2}be (?:informed|notified|told)|if (?:\\w+ ){0,3}informed|may inform|advised by|offence|advance (?:choice|directive)|patients.? advocate|(?:consent|agree)(?:s|ed)·|agreement|may be told|inform every',
      score: 0.65,
    },
    {
      says: '(?:plain|simple|clear|everyday)(?:,| and)? (?:\\w+ )?(?:and \\w+ )?(?:words?|language|terms)·|(?:own|first|mother) (?:language|tongue)|pictogram|symbols|large(?:r)? (?:print|type|letter)|enlarged|audio format|talking (?:books?|newspaper|computer)|signers?·|sign(?:ed|ing)? (?:interpret|news|language)|relay service|tele ?-?typewriter|text ?-?phone|in (?:a|the) (?:language|manner|form|format|way|words)\\w* (?:\\w+ ){0,6}(?:understand|understood|speak|spoken|fluent|prefer|suited|accessible|intelligible)|language (?:\\w+ ){0,4}(?:is fluent|speaks?|prefers?|of (?:his|her|their) choice)|words suited|communication (?:aid|board|support|assist)|adequate information|information (?:about|on|concerning|of) (?:his|her|their|the) (?:or her )?(?:\\w+ )?(?:disorder|condition|rights|treatment|illness|services|right|aims)|information (?:on|about) (?:the )?(?:services|rights|available)|own folder|(?:see|read|look at|inspect|obtain|consult|access to) (?:his|her|their|own|the) (?:or her )?(?:own )?(?:\\w+ )?(?:folder|files?|case ?-?notes|notes|records?|chart|dossier)·',
      with: 'patient|person|disab|user|resident|deaf|blind|people|child|voter|learner|consumer|right|information|display|publish',
      not: 'recorded in the (?:language|record)|commercial|symbols? of access|parking|play(?:ing)? of pictures|motion picture',
      score: 0.65,
    },
    {
      says: '(?:display|post(?:ed)?·|put up|hung|affix|exhibit|keep posted|publicis)\\w* … (?:ward|conspicuous|prominent|notice ?-?board|wall|telephone|waiting|entrance|patients|residents)',
      with: 'rights?·|complain|visitor|ombuds|telephone|how·|notice of|names? (?:and|of)|copy|address|advoca|procedure',
      not: 'licen[cs]e|certificate|gazette|fees?·|symbol|voter|courthouse|registration',
      score: 0.65,
    },
    {
      says: 'leaflet|booklet|brochure|pamphlet|poster|list of (?:\\w+ )?rights|rights (?:\\w+ ){0,6}(?:hang|hung|posted|wall|read (?:out|to))|go(?:es|ne)? (?:over|through) (?:\\w+ )?(?:rights|plan|text|with)|(?:an?|the|some) language (?:\\w+ ){0,3}(?:knows?|understands?|speaks?|uses?)|reasons? (?:\\w+ ){0,5}(?:given|stated|explained|made known) (?:to|in writing)|(?:give|given|hand|handed|send|sent|furnish|supply)\\w* (?:to )?(?:the |each |every |such |that |a )?(?:patient|person|users?|resident|him|her|them|child)· (?:\\w+ ){0,6}(?:in writing|copy|copies|written|notice|statement)|cop(?:y|ies) (?:[a-z]+ ){0,8}(?:given|handed|sent|supplied|furnished|delivered) (?:\\w+ )?to (?:the |each |every |such |that )?(?:patient|person|user|resident|him|her)·|(?:receive|entitled to|right to) (?:\\w+ ){0,3}(?:written (?:reasons|notice|statement|copy|information)|copy of|copies of)|in the (?:form|format) (?:\\w+ ){0,4}(?:asks?|want|chosen|prefer|need)|raised (?:type|letters|print)|signed (?:and|or) (?:subtitl|caption)|case ?-?(?:notes|papers|book)|easy (?:words|text)|understandable',
      near: 'patient|users?·|residents?·|disab|blind|deaf|person (?:concerned|admitted|detained)|mental|inmate|child',
      not: 'copy of (?:the )?(?:order|application|certificate|petition|report|return|account|warrant) (?:\\w+ ){0,4}(?:to|by) (?:the )?(?:court|board|tribunal|minister|director|commission|registrar|magistrate|superintendent|relative)|(?:send|sent) (?:\\w+ ){0,5}to the (?:court|board|tribunal|minister|director|commission|registrar|magistrate)|instrument|register·|returned|key money|occupancy|copies of (?:all )?(?:admission|orders|certificates)|informed consent|consent in writing|application|confiden|offence|gazette',
      score: 0.6,
    },
  ],
  'protection-from-abuse': [
    {
      says: '(?:conceal|hid(?:e|es|ing)·) … (?:disab|mental)|abuse(?! of (?:power|office|process))|abused|exploit|violen|intentionally insult|voluntarily (?:injur|caus)|outrag\\w* … modesty|(?:sexual|carnal|indecent)\\w* (?:intercourse|knowledge|act|relation|offence|assault) … (?:mental|patient|disab|institution|hospital|idiot|imbecil|defective|unsound)|neglect(?:ed|s)?·|ill ?-?treat|maltreat|cruel|inhuman|degrading|tortur|harass|assault',
      with: 'protect|against|prevent|free·|freedom|victim|report|prohibit|shall not|punish|offence|guilty|subjected|safeguard|investigat|whoever|cruel|inhuman|degrading|tortur',
      not: 'neglect(?:s|ed)? (?:or (?:refuses?|fails?) )?to·|(?:fail|refus)\\w* (?:or|,) neglect|abused (?:his|her|their|the) (?:or her )?(?:office|position|power)|substance abuse|drug abuse|alcohol abuse|abuse of (?:alcohol|drugs|substances)|neglect of duty|drug(?:s)? of abuse|violent (?:behaviour|conduct)|history of violen|exploitation of (?:natural|mineral)',
      score: 0.75,
    },
    // Blows, hunger and worse, and what they cost.
    {
      says: `(?:strik(?:e|es|ing)|struck|beat(?:s|en|ing)?|wound(?:s|ed|ing)?|ill ?-?us(?:e|es|es|age)|ill ?-?treat\\w*|mistreat|maltreat|starv(?:e|es|ed|ing)|flog(?:s|ged|ging)?|whip(?:s|ped|ping)?|burn(?:s|ed|ing)|rap(?:e|es|ed)·|hit·|slap|kick|batter|corporal punishment|abandon(?:s|ed|ing)?|wilfully neglect\\w*|neglect(?:s|ed|ing)? (?:him|her|any|a|the|such)|rattan|lays? hands|chain(?:s|ed|ing)?·|cag(?:e|es|ed|ing)·|lock(?:s|ed) (?:away|up)|robb(?:ed|s)|shouted|humiliat|degrad\\w*|insult(?:s|ed|ing)?|mock(?:s|ed|ing)?|sham(?:e|es|ed)·|ridicul|taunt|carnal\\w*|sexual(?:ly)?|intercourse|indecent|exploit\\w*|make money out of|taking (?:unfair )?advantage|unfair advantage|undue influence|forced (?:labou?r|begging)|begging|female genital|conceal\\w*|fasting|exorcis|witchcraft|drive out (?:a )?spirit)`,
      with: `(?:offence|guilty|liable|penalt|felon|misdemean|imprison|punish|fined?·|prison·|convict|dismiss|discharged without|prosecut|prohibit|forbid|abolish|shall not|must not|may not|no (?:one|person|patient|attendant|officer)|nobody|free from|protect|report|tell the|inquir|prevent|safeguard|nor)`,
      near: `(?:${ILL}|disab|inmate|resident|user|care·|custody|person|hospital|institution|wom[ae]n|girl|child with)`,
      not: 'drug abuse|substance abuse|violent (?:behaviour|conduct)|chain of|supply chain|block ?-?chain|chain store|fasted|sexual (?:and reproductive|orientation|health|desire|life)|fire ?-?arms|animal|goods|building|school bus|trade|ship·|vessel|strike out|strike off|struck off|belly chains|harness|chief|burning of|patients? who (?:strike|struck)|neglect(?:s|ed)? (?:or (?:refuses?|fails?) )?to·|natural resource|mineral|raping seed|gender, race|steriliz',
      score: 0.65,
    },
    {
      says: `(?:violence|abuse|neglect|exploitation|undue pressure)· (?:[a-z’'-]+ ){0,6}(?:adult|resident|patient|person|user|wom[ae]n|home)|(?:court|order|sheriff|magistrate) (?:[a-z’'-]+ ){0,4}(?:forbid|ban(?:s|ned|ning)?|bar)· (?:a |the |any )?(?:[a-z]+ )?(?:person|offender)|(?:protect\\w*|safeguard\\w*|harm|abuse) (?:[a-z]+ ){0,4}vulnerable adults?·|(?:duty|must|shall|bound) (?:[a-z]+ ){0,3}(?:to )?(?:report|tell|notify) … (?:abuse|neglect|harm|violen|hit|suspect)|protection from (?:[a-z]+ ){0,4}(?:abuse|violence|neglect)|take charge of a resident.s money|fends? for himself|owes him food|necessaries of life`,
      with: 'protect|against|prevent|free·|victim|report|prohibit|shall|must|may|offence|guilty|safeguard|investigat|inquir|forbid|order',
      not: 'drug abuse|substance abuse|alcohol abuse|violent (?:behaviour|conduct)|child protection|data protection|may make regulations|fees|risk of violence to workers|sudden violence',
      score: 0.6,
    },
    // The victim's state makes it an offence, or a worse one.
    {
      says: `(?:aggravat\\w*|(?:penalty|sentence|punishment|term|fine)s?· (?:[a-z’'-]+ ){0,6}(?:doubled?|increas\\w*|heavier|enhanc\\w*|twice)|twice the (?:penalty|punishment)|procur(?:e|es|ing)·|traffick\\w*|defil\\w*|defraud\\w*|misappropriat\\w*|embezzl\\w*|steal\\w*|extort\\w*|bull(?:y|ied|ying)·|threaten\\w*|molest\\w*|assault\\w*|kill(?:s|ing)?·|mutilat\\w*|body parts|ritual|infanticide|(?:withhold|depriv|den(?:y|ies)|refus)\\w* (?:[a-z]+ ){0,5}(?:food|medicine|medication|clothing|shelter|necessar\\w*)|fail\\w* to (?:provide|supply|furnish) (?:[a-z]+ ){0,5}(?:food|care|necessar\\w*|shelter|maintenance)|(?:leav|left|cast|turn)\\w* (?:[a-z]+ ){0,4}(?:unattended|destitute|out of|without (?:care|food))|overwork\\w*|incapable of (?:resisting|defending|consenting|protecting)|unable to (?:resist|defend|protect)|prayer camps?|incites?|hatred|hate speech|vilif\\w*|name-calling|abusive|offensive (?:language|words|term)|derogatory name)`,
      near: `(?:disab|mental|unsound mind|idiot|imbecil|lunatic|patient|impair|albin|handicap|vulnerable|infirmity)`,
      with: `(?:offence|guilty|liable|penalt|felon|misdemean|imprison|punish|fine|convict|prosecut|prohibit|forbid|shall not|must not|may not|no (?:one|person)|nobody|protect|prevent|free from|crime)`,
      not: 'driving|kill (?:an )?animal|bankrupt|insolven|vacat|disqualif|unfit|not criminally|insanity|accused|in force|skill|firearm|by reason of (?:insan|unsound)|drug traffick|moral turpitude|be a member|electoral',
      context: 'sentence',
      score: 0.65,
    },
    // Adults at risk; hands off the purse.
    {
      says: `(?:adults?|persons?|children) (?:[a-z]+ ){0,3}at risk(?: of (?:harm|abuse|neglect))?·|(?:take|takes|taking|hold|keep|handle|accept)s?· (?:[a-z’]+ ){0,4}(?:resident|patient|user|person|inmate).?s.? (?:money|pension|grant|card|property)|makes? sport`,
      near: `(?:${ILL}|disab|inmate|resident|user|care·|adult|impair|albin)`,
      with: 'protect|against|prevent|victim|survivor|report|prohibit|shall|must|may not|offence|guilty|safeguard|investigat|inquir|forbid|punish|imprison|free',
      not: 'risk of (?:suicide|self)|removal order|detain|member|accounts?·|manager|committee of',
      score: 0.55,
    },
  ],
  'humane-treatment': [
    {
      says: '(?:respect|inherent|human|treated|treatment|right|privacy|live|preserv|protect)\\w* … dignity|dignity (?:and|of|shall|is)|with dignity|humane|least restrictive (?!form|treatment available|alternative|option|means available)|hygienic|wholesome|personal (?:clothes|clothing|belongings|possessions|effects)|safe and (?:clean|hygienic|secure)|respect for (?:the )?(?:human|inherent|rights|person)|clean environment|adequate (?:food|clothing|lighting|space|sanitation|living)|separate (?:sleeping|accommodation|toilet)',
      not: 'wheelchair|manoeuv|child.?s inherent|factor(?:y|ies)|canteen|compromis|dignity of (?:his |her |the )?(?:office|court|board|commission|profession)',
      score: 0.7,
    },
    {
      says: `(?:clean|warm|suitable|sufficient|adequate|separate|own|decent|proper|comfortable|good) (?:[a-z]+ ){0,2}(?:beds?|bedding|clothes|clothing|food|diet|baths?|linen|water|ventilation|lighting|sanitation|toilet|heating|accommodation|quarters|living conditions|meals)·|as close as possible to (?:those of )?normal|environment (?:[a-z]+ ){0,6}(?:safe|hygien|therapeutic|clean|homely|normal)|supplied with (?:bedding|food|clothing)|(?:food|bedding|clothing),? (?:[a-z]+ ){0,2}(?:and|or) (?:[a-z]+ )?(?:drink|toilet|clothing|bedding|a bed)|(?:exercise|walk|time|let out) (?:[a-z]+ ){0,4}(?:in the )?open air|(?:as|so) gently|less intrusive|(?:greatest|due|proper|full) (?:possible )?(?:regard|respect|consideration|sensitivity) (?:for|to|of) (?:the |his |her |their )?(?:patient|person|human|dignity|privacy|rights|cultural|individual|worth)|proper respect for|(?:right|free|allowed|entitled|opportunity) (?:[a-z]+ ){0,4}(?:religious|spiritual)|(?:own|personal|his own|her own) (?:clothing|clothes|hair|belongings|effects|locker|possessions)|wear (?:his|her|their|own)|(?:place to|opportunity to|freely) (?:pray|worship)|religio(?:n|us) (?:observance|practice|services)|hair shall not|wages for work|paid (?:at|for) (?:[a-z]+ ){0,4}work|(?:no|not) (?:[a-z’'-]+ ){0,6}(?:forced|unpaid|compulsory) (?:labou?r|work)|labou?r (?:without|exploitation)|excessive security|inviolable dignity|(?:worth|value) of (?:the )?human|respect for (?:his|her|their|one.s|the (?:patient|person|resident|individual|dignity|privacy)|autonomy|dignity|privacy)|with (?:compassion|kindness|humanity|courtesy|respect(?! to·| of·))|humanely|kindly|plain clothes|make sport of|gaze at`,
      near: `(?:${ILL}|disab|inmate|resident|user|care·|treatment|person|detained|individual)`,
      not: 'school meals|privacy, family|pension|census|behaviour support|food security|food industry|factory|canteen|hotel|cultural (?:life|activit|events|heritage|affairs|rights|institution|materials)|economic, social|race,|discriminat|building|standards? for (?:water|food)|drinking water suppl|agricult|wage subsid|minimum wage|remuneration|employer|rent·|pension|poverty',
      score: 0.6,
    },
    // What daily life in a house must be like.
    {
      says: `(?:beds?|rooms?|wards?|floors?|cells?|dormitor(?:y|ies)|quarters|linen)· (?:[a-z’,]+ ){0,10}(?:aired|clean(?:ed|ly)?|scrubbed|heated|lit|ventilated|daylight|windows?|toilet|warm(?:ed)?)·|(?:fresh air|drinking water|clean water|hot water|three meals|wholesome|daylight)·|(?:apart|separate) from (?:men|the men|males?)·|(?:courtesy|kindness|compassion|decency|humanity)·|human being|as (?:a |an )?(?:guests?|human|adult|equal)|(?:own|private) (?:room|bedroom|space|locker|key)s?·|privacy (?:of|in|when|while|at|and)·|(?:endanger|degrad|humiliat)\\w* (?:[a-z]+ ){0,3}(?:residents?|patients?|users?|inmates?)|ill ?-?(?:fed|clothed|clad)|not (?:be )?(?:made|put|set|forced) to (?:work|labou?r)`,
      near: `(?:${ILL}|disab|inmate|resident|user|establishment|facilit|institution)`,
      with: 'shall|must|right|entitl|may not|is to|are to',
      not: 'school|prison(?!er)|building|licen[cs]|polic(?:y|ies)·|records?·|medical officer may|offence|discriminat|food industry|consent|search|seclu|restrain',
      score: 0.55,
    },
  ],
};
