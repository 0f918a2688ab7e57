import type { LanguageRules } from './rules.ts';

const CARE =
  'hospital|mental|psychiatr|facilit|institution|asylum|establishment|nursing home|sanatori|treatment cent|care home|ward·|approved (?:cent|facil|home)|designated cent';
const MIND =
  'unsound mind|insan(?!itar)|lunatic|mental|idiot|imbecil|psychiatr|intellectual|of weak mind|incapac|disab|infirmity of mind|intellectually';

/** Who decides in another's place. */
const KIN =
  'guardian|relatives?·|next of kin|spouse|husband|wife·|parents?·|famil(?:y|ies)·|carers?·|care ?-?givers?·|representative|curator|tutor·|conservator|custodian|attorney·|agent·|proxy|surrogate|kin·|donee|named person|decision ?-?maker|person responsible for';
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
/** Consent that is not the person's. */
const OTHERS_CONSENT = `consent (?:in writing )?(?:of|from|by) (?:the |a |an |any |his |her |their )?(?:[a-z]+ ){0,2}(?:${KIN}|person in charge)|(?:other person|guardian|relative|parent|representative).s (?:consent|agreement)|(?:guardian|court) may`;
/** Whom asylums, hospitals and homes are for. */
const ILL =
  'unsound mind|insan(?!itar)|lunatic|mental|idiot|imbecil|feeble|psychiatr|weak mind|defective|intellectual(?:ly)? (?:disab|defect|impair)|patient|addict|drunkard|inebriate|vagrant|adult at risk';
/** What straps, isolation and sterilization are of elsewhere. */
const OF_THINGS =
  'animal|livestock|cattle|seats?·|driver|passenger|motor|lanyard|fall protection|alienation|trade|trading|milk|food stuff|instruments?·|equipment|theatre|freezer|laborator|specimen|dressings|indicator|cylinder|dogs?·|trolley|injunction|suret(?:y|ies)·|powder|disinfect|linen|reversal of';
/** Where somebody is kept. */
const PLACE =
  '(?:hospital|asylum|institution|mental|psychiatr|facilit|establishment|ward·|unit·|nursing home|home·|clinic|cent(?:re|er)·|place of|observation|sanatori|alms ?-?house|poor ?-?house|house of|colony|service·|safe house|jail|prison|gaol)';

/** The person who is concerned says yes; nobody else does. */
const SELF_AGREES =
  '(?:the |that |a |such |an |each |every )?(?:very )?(?:persons?|patients?|he|she|they|adults?|participants?|residents?|subjects?|individuals?|wom[ae]n|users?|inmates?|each of them|(?:one|someone) who)·,?(?: [a-z’,]+){0,18}? (?:consent|agree|gives?·|given·|asks?·|asked·|accepts?·|accepted·|sign(?:s|ed)·|requests?·|requested·|wish(?:es)?·|says? yes|chooses?·|(?:his|her|their|own) (?:or her )?(?:own )?accord)';
/** Upon the person's own word. */
const OWN_WORD =
  '(?:up)?(?:on|with|by|at|after) (?:[a-z’]+ ){0,5}(?:his|her|their|own|person.s|patient.s|free|informed)(?: [a-z]+){0,5} (?:consent|agreement|request|asking|accord)';
/** A way out of a ban goes on so when only the person can open it. */
const BY_SELF = `(?:[^a-z]{0,6}(?:[a-z]\\) ?)?(?:(?:where|when|if|that|in cases? where) )?${SELF_AGREES}|[^a-z]{0,6}${OWN_WORD})`;
/** What is not undone, or tried out. */
const GRAVE =
  '(?:for |to |of )?(?:(?:any |the )?treatments? )?(?:of |by |with )?(?:an? |the )?(?:irreversible|sterili[sz]|electro|psycho ?-?surg|abortion|experiment|research|clinical trial)';
/** A power to consent that stops short of them. */
const BUT_GRAVE = `(?:consent|decid|decision|agree|authori|approv|power)\\w* [^.;]{0,60}(?:other than|except|excluding|save|but not|short of) ${GRAVE}`;
/** Whether it is for somebody to consent is said elsewhere. */
const CONSENT_ASKED =
  '(?:informed|own|his|her|their|free|written|prior) (?:[a-z]+ ){0,3}(?:consent|agreement)|consent (?:of|by|from)';
/** What a ban says of other things: it lets no practice go. */
const OTHERWISE =
  '(?:be )?(?:[a-z]+ly )?(?:tried|punish|imprison|sentenced|convicted|executed|sued|liable|responsible|answerable|discharged?·|released?·|let out|leave·|depart|escape|refuse|exceed|apply·|extend·|affect|prevent|prejudice|preclude|limit·|derogate|invalid|bound|bind·|exempt|charged·|able·|capable|entitled|required|necessary|needed|construed|counted|later|obstruct|hinder|object|oppose|dispose|lie·|certif|take part|sit·|left (?:alone|un)|unattended|denied (?:food|water)|photograph|related|granted)';

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
/** Banned as a punishment, and so not otherwise. */
const AS_PUNISHMENT =
  '(?:used|applied|imposed|employed|resorted to) (?:as|for|by way of) (?:an? )?(?:punish|penalt|disciplin|convenien|substitut)';
/** What may let something go after all. */
const WAY_OUT = `${AS_PUNISHMENT}|unless|except|save·|otherwise than|only·|longer than (?!any|other)|more than|other than|without (?!(?:the |his |her |their |such |free |informed |own |person.s |patient.s |written |previous )*(?:consent|agreement)·(?! (?:of|or|and)))|exceed|beyond·|after·|before·|if·|when·|in a (?:room|place) (?:which|having|that)|provided|until·|merely|solely|subject to|but·|last resort|greater|necessary|in so far`;
/** How a sentence ends that has listed what it bans. */
const ENDS_IN_BAN =
  '(?:is|are|shall be) (?:hereby |strictly |absolutely )?(?:prohibited|forbidden|abolished|unlawful|illegal|banned|outlawed|at an end|crimes?|(?:an )?offences?)·';
/** Conditions aside, the sentence begins with it. */
const BANNED_FROM_START = `^[^a-z]*(?!(?:if|where|when|whenever|although|notwithstanding)·)(?:[a-z’,]+ ){0,14}${BANS_ALL}|^[^.;]{20,500} ${ENDS_IN_BAN}(?: [a-z’,]+){0,8}[^a-z]*$`;
/** A whole sentence that bans, with no way out. */
const ALL_BANNED = `^(?![^]* (?:${WAY_OUT}))(?=${BANNED_FROM_START})`;

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

export const ENGLISH: LanguageRules = {
  context:
    'disab(?!lement)|dementia|alzheimer|accessibility (?:plan|commissioner|regulation|standard|requirement)|handicap|impair(?!·)|impairment|(?<!physical (?:or|and) )mental(?:ly)?·|psych(?!otropic)|patient|autis|deaf|blind|unsound mind|lunatic|insan(?!itar)|incapacit|persons with|wheelchair|barrier|legal capacity|special needs|cerebral palsy|intellectual|discriminat|equal opportunit|unable to decide|decision ?-?making capacity|co ?-?decision|voting compartment|health establishment|involuntary|approved (?:cent|facil)|will(?: and|,) preference|enduring power|property management|own decisions|hospital|asylum|stigma|inmates?·|residential (?:care|cent|home|facil)|service users?·|users? of (?:the )?services|nurs(?:e|es|ing)·|recover(?:y|ed)·|lived experience|distress|sign language|braille|guide dog|assistance dog|accessib|institution(?:s|ali[sz]\\w*)?·|capacit(?:y|ated)·|guardian|treatment|admission|epilep|albinis|clinic|half ?-?way|sheltered|day cent|advance (?:directive|decision|statement|choice)|restraint|seclu|deput(?:y|yship)·|attorney|donee?s?·|peer (?:support|work)|special educational|detain(?:ed|ees?)·|incapab|supporters?·|infirm|unwell|ill·|illness|care homes?|users?·|residents?·|carers?·|rehabilitat|doctor|asylum|kerb|deinstitut|cripp|voter|ballot|beds·',
  people:
    '(?:with|of|having|and|or|any|for) (?:\\w+ ){0,4}(?:disabilit|impairments?·)|disabled|disability (?:allow|pension|benef|grant|support|plan|organi|communit)|special needs|handicapp|mentally|mental (?:disord|ill|health (?:serv|care|facil|act|estab|hosp|tribun|review|condition|problem)|defect|retard|handicap|disab|incapac|patient|impair|deficien|hospital|infirm|state|condition)|psychiatr|autis|dementia|alzheimer|deaf|blind|unsound mind|lunatic|idiot|imbecil|defective|insan(?!itar)|wheelchair|braille|sign language|intellectual(?:ly)? (?:dis|imp)|incapable person|incapacitated|legal capacity|accessibility (?:plan|commissioner|regulation|standard|requirement)|(?:ground|basi|reason|because)\\w* … disab',
  forbids: `(?:shall|must|may|will) not (?!${OTHERWISE})(?!be (?:aware|of))|(?:shall|must|may|can|is|are|will) (?:ever |be )?never·|never (?:shall|be|to)·|in no (?:case|circumstance|event|way|manner)|(?:under|in|on|for|at) (?:no|not any) (?:condition|circumstance|account|ground|pretext|reason|pretence|time·)|no (?:person|patient|one)·(?![^.;]{0,120} (?:shall|may|must|can)· ${OTHERWISE})|nobody|none of (?:these|them|those|which|the)|(?:is|are|was|were) not (?:to be|permitted|allowed|permissible|lawful|admissible|available)|not to be (?!${OTHERWISE})|cannot be (?!${OTHERWISE})|prohibit|forbid|commits an offence|guilty of (?:an offence(?! under)|a crime|unlawful|assault|misconduct)|(?:is|shall be) (?:a criminal |an |a )(?:offence|crime)·|unlawful|illegal|outlaw|no (?!later|longer|less|more|fewer|sooner|earlier|doubt|certificate|application|fee|appeal|action·|suit|proceeding|claim|charge|defect|error|irregular)(?:[a-z0-9’',]+ ){1,12}(?:shall|may|must|can|is to|are to)·(?! ${OTHERWISE})|(?:shall|may|must|can) no longer|no longer be (?:used|made|given|permitted|lawful)|no (?:[a-z]+ ){1,6}(?:authori[sz]es|permits|allows|justif|warrants|entitles|excuses|enables)|nothing (?:[a-z’,]+ ){1,12}(?:permits?|allows?|authori[sz]es?|enables?|empowers?|entitles?)·|(?:do|does) not (?:authori[sz]e|permit|allow|extend to|empower|enable|entitle|justify|warrant)|(?:has|have) no (?:power|authority|right)|no (?:power|authority|right|ground|reason|excuse|justification) (?:to|for)·|without (?:being )?subject|eliminated?·|not be (?:locked|tied|shut|handcuffed|placed in|put to|opened|read|delayed|listened|restricted|curtailed|kept|held|left|given|made|sent|forced|pressed)|not be (?:subjected|used|performed|carried|administered|detained|admitted|restrained|secluded|treated)|nor (?:may|shall|must|is|are|be|can)·|neither (?:[a-z’]+ ){1,8}(?:shall|may)·|neither,? (?:the |a |an |any |his |her )[a-z’]+,? nor [^.;]{1,60} (?:shall|may|must|can|has|have)·|abolish|done away|(?:is|are) (?:hereby )?(?:at an end|ended|brought to an end|put an end to|void|null)|(?:shall be|be|is|are) (?:null and )?void·|of no (?:legal )?(?:force or )?(?:effect|force|value)|(?:has|have) no (?:legal )?effect|(?:taken out|removed|cleared|withdrawn) (?:of|from) (?:every|all|each|use|service)|dismantl|scrapp|phased out|(?:end|cease|lapse|expire|determine)s?· (?:[a-z]+ ){0,3}on (?:the )?(?:appointed day|commencement|coming into)|(?:there|here) (?:shall be|must be|is|are|may be) no·|(?:has|have|keeps?|uses?|holds?|chains?|ties|locks?|keep|tie) (?:no (?:seclu|isolat|strap|restrain|lock|cell|cage|force|one)|nobody)|without (?:the use of |any )?(?:force|coercion|restraint|seclusion|locks?)·|(?:has|have) no place|ruled out|(?:do|does) not (?:use|practi[sc]e|employ|resort|lock|tie|strike|drug)|(?:is|are) not (?:kept|used|held|locked|tied|given|practi[sc]ed|employed|made|done|performed)·|(?:is|are|shall be) (?:hereby )?(?:excluded|withdrawn|withheld|inadmissible)·|renounce|not a defen[cs]e|neither may·|(?:struck|dismissed) (?:off|from)|refrain|ban(?:ned)?·|free(?:dom)? from|protected? (?:from|against)`,
  except: `(?:unless|save|except)·(?! ?(?:${BY_SELF}))(?! ?${GRAVE})|otherwise than (?!${OWN_WORD})|only (?:if|when|where)·(?!${BY_SELF})|only (?:in|as|after|on|for|under|by order|with the (?:approval|authori|leave|sanction)) (?!${OWN_WORD})|provided that|without (?:the |a |an |such |prior |first |written |lawful )*(?:authori|approv|order|certificat|warrant|sanction|recommendation|good cause|just cause|reasonable|due·|being (?!subject)|having|observ|supervis|attend|record|notice|informing|report|explan|access|food|water)|other than (?!${GRAVE})|merely|solely|(?:for|kept|held|detained) (?:any )?(?:longer|more) than|(?:more than|beyond|exceed|exceeding|over) (?:[a-z0-9-]+ ){1,3}(?:minutes?|hours?|days?|weeks?)·|(?:greater|more|longer|further|tighter) (?:[a-z]+ )?than (?:is |are |what is |may be )?(?:necessary|needed|required|strictly|reasonabl)|last resort|strictly necessary|after (?:the )?(?:expir|(?:[a-z0-9]+ ){1,2}(?:hours?|days?|weeks?|months?)·)|(?:out of|beyond) (?:the )?(?:sight|hearing)|in a (?:room|place|cell) (?:which|having|that|not)·|${AS_PUNISHMENT}|(?:shall|must|may) not [^.;]{1,60} but (?:may|shall|must|be|is to)·|until (?:he|she|they|it|the|a|two|such|after)·|subject to (?:the following|(?:sub)? ?sections?|paragraph|article)`,
  ownConsent: `(?:his|her|their|own|informed|free|prior|written|express) (?:or her )?(?:free |and |prior |informed |written |own |express )*(?:consent|agreement)·|consent of (?:the|that|such) (?:person|patient)|(?:person|patient|resident|adult|participant|he|she) (?:herself or himself |himself or herself |personally )?(?:agrees?|agreed|says yes|has (?:agreed|asked for it))·|own (?:decision|choice)|personally given|informed and written willingness|for it or agreed|(?:unless|save|except|only|where|when|if|until)·[^a-z]{0,6}(?:[a-z]\\) ?)?(?:(?:where|when|if|that) )?${SELF_AGREES}|of (?:his|her|their) own (?:or her own )?(?:accord|free will)|(?:own|person.s|patient.s) (?:written |express )?request`,
  despite:
    'without (?:(?:his|her|their|the|such|informed|free|prior|written|own|any|or|patient.?s) )*consent … (?:may|can|shall be (?:given|carried|treated|admin))|(?:may|can|shall) (?:be )?(?:\\w+ ){0,4}without … consent|(?:unable|incapable|not capable|lacks?|incapacity|inability|(?<!(?:right|free|entitled|able|wish|wishes) to |may |can )refus(?!\\w* (?:[a-z]+ ){0,5}(?:(?:shall|may|must|does|is|are|can|will|has|have) ?not|(?:carries|has|have|of) no)·)|emergenc|urgent|(?<!without )delay)|notwithstanding',
  othersConsent: `(?<!(?:neither|nor|not|no) (?:the |a |an |any |his |her )?)(?:guardian|relative|representative|spouse|next of kin|famil|parents?·)(?![^.;]{0,80} (?:of no (?:legal )?(?:effect|force|value)|void|does not (?:suffice|count)|not (?:valid|suffice|sufficient|enough)))|or (?:[a-z’]+ ){0,6}second opinion|carer|caregiver|or (?:\\([a-z]\\) )?(?:[a-z’'-]+,? ){0,8}(?:tribunal|board|court|commission)· … (?:approv|authori|order|grant|permi)|(?:approv|authori|order|consent|permi)\\w* (?:\\w+ ){0,4}(?:of|by|from) (?:the |a )?(?:\\w+ )?(?:tribunal|board|court|commission)·`,
  defines:
    "[\"“'‘][^\"”’]{2,80}[\"”’'](?:,)? … (?:means|includes|has the meaning|have the (?:following )?meaning|the following (?:terms|words|expressions) … meaning|shall mean·|refers to)|in this (?:act|part|section|chapter|law), unless|(?:regulations|act|part|division|chapter) (?:(?:do|does) not apply|appl(?:y|ies)) (?:to|in respect of) (?!(?:a |an |any |every |all )?(?:persons? (?:with|who)|patient))|^[^a-z]*(?:\\([^)]{0,60}\\)[^a-z]*)?(?:[a-z’'-]+ ){1,6}means· (?!of·|by which)|^[^a-z]*(?:\\([^)]{0,60}\\)[^a-z]*)?(?!discriminat|reasonable)(?:[a-z’'-]+ ){1,5}includes· (?:any|a|an|the)·|\\[repealed|words and expressions used|may be (?:called|cited) as|short title|^(?:(?! (?:shall|may|must|is|are|has|have|be|not|can|cannot|will|was|were)·)[^.;]){0,140} (?:act|ordinance|regulations)(?:,? \\d{4})?[\\s.]*$|^\\s*\\d{1,3}[a-z]?\\. (?:(?! (?:shall|may|must|is|are|has|have|be|not|can|will|if|where|when)·).){0,80}\\s*$|wherever (?:it|they) (?:occur|appear)|(?:is|are) (?:hereby )?amended|(?:delet|substitut|insert)(?:e|ing|ed) (?:the )?(?:words|section|following|therefor)|is hereby repealed|are hereby repealed",
  names:
    '(?:under|of|by|in) the (?:[a-z’,()]+ ){1,12}(?:act|ordinance|code),? \\d{4}|convention on the (?:rights|elimination) of (?:all |persons |the child|disab|forms |with |of |discrimination |against |women|disabilities)+|(?:minister|ministry|department|secretary)(?: responsible)? (?:of|for) (?:the )?(?:health|education|labour|social|employment|justice|finance|interior|women|children|sports?|culture|housing|transport)(?: (?:affairs|welfare|development|services|protection|security))?(?: and (?:family|social|human|sports?|culture|employment|housing|local|community|youth|children|women)(?: (?:welfare|affairs|development|services|resources))?)?',
  idle: 'definitions?(?: of terms)?[\\s.:]*$|(?:definitions? and )?interpretation(?: of terms)?[\\s.:]*$|short title|citation[\\s.]*$|commencement|coming into force|extent(?: and|[\\s.]*$)|repeals?·|savings?(?:·(?! of)| and)|transitional|accounts·|audit|annual reports?·|meetings·|proceedings of|procedure at|remuneration|salar|allowances? (?:of|for|to) (?:\\w+ ){0,3}(?:members|board|chair)|(?:money|moneys|expenses|fund|funds) of (?:the )?\\w+[\\s.]*$|budget|(?:annual )?estimates|financial year|quorum|(?:filling of )?(?:casual )?vacanc|(?:common )?seal·|appointment of (?:staff|officers|secretary|chief|executive|director|registrar)|tenure·|terms? of office|delegation|powers? to make (?:rules|regulations)|(?:rules|regulations)(?: and (?:rules|regulations))?[\\s.]*$|(?:rules|regulations|orders)(?: and (?:rules|regulations))? to be laid|laying of|transfer of (?:\\w+ )?(?:service|staff|employees|assets)|oath|consequential|table of contents|protection (?:of|from) (?:action|liability|suit|personal liab|members|persons acting)|immunity|indemnity|bar of jurisdiction|public servants?·|(?:act|provisions) to have overriding|overriding effect|application of other (?:laws|acts)|(?:powers? to )?(?:remove|removal of) difficult|powers? of (?:the )?(?:central|state|federal)? ?(?:government|minister) to (?:supersede|make|issue|give)|directions (?:by|of|from) (?:the )?(?:central|state|minister|government)|offences? by (?:compan|bodies|corporat|bod)|cogni[sz]ance|grants? (?:by|to|of)·|(?:terms and )?conditions of service|chief executive|secretariat|officers and|resignation|service of (?:notice|document)|forms?[\\s.]*$|schedules?·',
  signals: {
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
    accessibility: [
      {
        says: '(?<!(?:matters|relating to|respect to|level of|emerging|relation to) )accessibility(?! (?:plan|commissioner|officer|unit|council|fund|board|committee|related|issue|report|standards? (?:that|development))|-related)|(?:prepar|publish|develop|adopt|implement|revis|updat|draw)\\w* (?:\\w+ ){0,8}accessibility plans?·|accessibility plans? (?:must|shall) (?:be|include|contain)|barrier ?-?free|universal design|built environment|kerb|curb cut|access (?:for|by) (?:\\w+ ){0,3}(?:disabled|handicapped|persons? with|wheelchair)|(?:help|assist)\\w* … boarding|wcag|web content accessibility|level aa·|(?:access|use) (?:to|of) (?:\\w+ ){0,6}by (?:disabled|handicapped|physically|persons? with)',
        not: 'language barrier|trade barrier|commissioner (?:must|may|shall)|charge a fee',
        score: 0.8,
      },
      {
        says: '(?<!financial or other )barriers?·',
        near: 'disab|accessib|built|architect|physical|environment|attitud|remov|identif|prevent',
        not: 'language barrier|trade barrier|wom[ae]n|gender|girls|interpreter|regulations relate',
        score: 0.8,
      },
      {
        says: 'accessible',
        with: 'disab|building|transport|website|format|universal|infrastructure|environment|vehicle|toilet|station|public place|communication',
        not: 'affordable|accessible to the public|publicly accessible|accessible … (?:mental )?health',
        score: 0.75,
      },
      {
        says: '(?:building|premises|transport|vehicle|station|facilit|road|footpath|pavement|toilet)\\w* … (?:design|adapt|construct|equip|modif)\\w* … (?:disab|wheelchair)|(?:adapt|equip|design|modif)\\w* … (?:vehicle|building|bus|train|premises|facilit|transport)\\w* … (?:disab|wheelchair)',
        not: 'import|duty|duties|tax·',
        score: 0.75,
      },
      {
        says: 'ramps?·|tactile (?:sign|paving|guid|surface)|low floor|audible signal',
        score: 0.75,
      },
      {
        says: 'access (?:standard|audit|requirement|code|feature)|(?:without|no) (?:steps|stairs)|step ?-?free|ground (?:level|floor)|tactile|adapt(?:ed|ations?)? (?:\\w+ )?(?:toilet|lavator|entrance|building|home|dwelling|premises|desk)|adaptations? of|(?:toilet|lavator|washroom|lift|elevator|doorway|entrance)s?· … (?:disab|wheelchair|handicap|impair)|can board|(?:reserv|set aside)\\w* (?:\\w+ ){0,4}seats|shaded seats|wheelchair (?:space|user|access)|home (?:chang|adapt|modif)\\w*|low ?-?floor|(?:web ?-?(?:sites?|pages?)|footpaths?|pavements?|bus (?:park|stop|station)s?|public (?:buildings?|places?)|new buildings?|cinemas?) … (?:access|satisf|usable|adapt|design|disab)|resource class|usable by|use(?:d)? (?:\\w+ )?by (?:persons|people|passengers) (?:with|using|in) (?:\\w+ )?(?:disab|wheelchair|impair)|talking (?:lift|signal|machine)',
        near: 'disab|wheelchair|access|impair|handicap|blind|deaf|mobility|special needs|voter|elector',
        not: 'parking|access(?:ible)? to (?:the )?(?:public|information|records?|health|justice|services)|accessible (?:format|form|information|language|services?|and|to the public|(?:mental )?health|means|manner)|seats? (?:in|on) (?:the )?(?:parliament|council|board|assembly|civil|committee)|(?:digital|electronic) platform|prescribed place|place of safety|regulated entity',
        score: 0.65,
      },
      {
        says: '(?:disab|wheelchair|handicap)\\w* … (?:toilet|lavator|washroom|lifts?·|elevator|entrances?·)',
        with: 'toilet|lavator|washroom|lift|elevator|entrance',
        near: 'disab|wheelchair|access|impair|handicap|blind|deaf|mobility|special needs|voter|elector',
        not: 'parking|access(?:ible)? to (?:the )?(?:public|information|records?|health|justice|services)|accessible (?:format|form|information|language|services?|and|to the public|(?:mental )?health|means|manner)|seats? (?:in|on) (?:the )?(?:parliament|council|board|assembly|civil|committee)|(?:digital|electronic) platform|prescribed place|place of safety|regulated entity',
        score: 0.65,
      },
      {
        says: '(?:spoken|audible|visual|luminous|lit) (?:and \\w+ )?(?:announcement|signal|sign|information)s?|announc\\w* (?:\\w+ ){0,3}stops?|(?:within|in) (?:easy )?reach of (?:persons|people|a person|wheelchair)|lower(?:ed|ing)? (?:the )?(?:kerb|curb|counter|button|floor)|obstacles?· … (?:remov|clear|free)|(?:remov|clear)\\w* (?:\\w+ ){0,4}obstacles?|beach|signposts?|height of (?:counters|buttons|machines)|induction loop|hearing loop',
        near: 'disab|wheelchair|blind|deaf|impair|handicap|crutches',
        not: 'detain|court|proceeding',
        score: 0.65,
      },
      // Reached, entered and used, whatever it is called.
      {
        says: '(?:can|may|must|shall|could) (?:easily |safely )?be (?:reached|entered|used|boarded)· (?:\\w+ ){0,2}(?:by|without|in|from)·|inaccessible|hand ?-?rails?|grab ?-?(?:bar|rail)s?|stair ?-?lifts?|raised (?:tiles|paving)|level (?:access|entrance|shower|seats|boarding)|wheelchair users?|(?:fit|fitted|suitable|suited|designed|built) for (?:\\w+ ){0,2}(?:wheelchair|disabled|persons? with)|(?:reserved|designated|set aside) (?:\\w+ ){0,2}parking|parking (?:space|place|bay|lot)s?|relay (?:service|call)s?|(?:rid|free|clear)\\w* … of obstacles|so that (?:\\w+ ){0,4}(?:persons?|people|wheelchair\\w*|they|he|she)· (?:\\w+ ){0,4}can (?:use|enter|reach)|(?:doors?|doorways?|corridors?|lavator(?:y|ies)|toilets?|stations?|platforms?|vehicles?) (?:\\w+ ){0,6}(?:wide|wheelchair|lower|steps|outward)',
        near: 'disab|wheelchair|access|impair|handicap|blind|deaf|mobility|special needs|obstacle|steps',
        not: 'detain|assistance animal|escap|lock|seclu|provide wheelchair|repair|convey',
        score: 0.6,
      },
    ],
    mobility: [
      {
        not: 'level of training|for the making|other than (?:guide|assist|service)|as income',
        says: 'guide dog|assistance (?:animal|dog)|service (?:animal|dog)|assistive (?:device|technolog|aid)|mobility (?:aid|device|assist)|prosthe(?:sis|ses|tic)|orthotic|orthop(?:a)?edic (?:device|applian)|free (?:travel|transport|bus|rail)|travel (?:\\w+ ){0,3}free|(?:free of charge|reduced fare|half fare) … (?:bus|train|transport)|(?:bus|train|transport)\\w* … (?:free of charge|reduced fare|half fare)|concession\\w* … (?:travel|fare|bus|rail)·|personal mobility|modified vehicle|retrofit\\w* of vehicle|aids and appliances|technical aid|white cane|hearing aid',
        score: 0.8,
      },
      {
        says: 'wheelchair',
        with: 'provi(?:de|sion)|repair|replac|carr(?:y|ied|iage)|transport|stor(?:e|age)|accept|damag|lend|loan|subsid|grant|free·|charge|right',
        not: 'ramp|door|toilet|washroom|floor area|manoeuv|accessible',
        score: 0.7,
      },
      // An animal, an aid or a ticket needs no other word to say for whom it is.
      {
        says: '(?:guide|hearing|assistance|service|signal) (?:dog|animal)s?·|companion cards?·|white (?:cane|stick)|artificial limb|crutch|calliper|caliper|mobility (?:aid|device|allowance|scooter)|orthopa?edic (?:shoe|boot|aid)|wheelchairs?· … (?:free|freight|without charge|mend|repair|store|suppl|loan|issue)|(?:issue|suppl(?:y|ied|ies)|provide|provision|lend|loan|distribut|furnish)\\w* (?:of )?(?:\\w+,? ){0,6}wheelchairs?·',
        context: 'none',
        not: 'employees? … training|trained in|toilet|doorway|other than (?:guide|assist|service)|as income|to sell',
        score: 0.75,
      },
      {
        says: '(?:half|reduced|concession\\w*|free|no|lower) (?:\\w+ )?fares?·|fares? (?:\\w+ ){0,4}(?:reduc|half|free|waiv|concession|discount)|(?:reduc|discount|rebate|concession)\\w* (?:\\w+ ){0,3}(?:on|in|of) (?:\\w+ ){0,2}(?:fares?|travel|transport|tickets?|bus|train)|(?:help|assist\\w*|allowance|support|cost\\w*) (?:\\w+ ){0,2}(?:with|for|of|in) (?:\\w+ )?(?:travel|transport)|(?:motor ?-?cars?|vehicles?|cars?|tricycles?)· (?:\\w+ ){0,3}(?:adapted|modified|specially|fitted|designed)|(?:adapted|modified|specially \\w+) (?:motor ?-?|hand ?-?)?(?:car|vehicle|tricycle|cycle)|lending of|transport (?:service|scheme|assistance|allowance) for|board(?:ing)? (?:\\w+,? ){0,4}(?:off|using|together|alight)|freedom of movement|move (?:about|freely)|orientation and mobility|parking',
        near: 'disab|handicap|impair|blind|mobility|mental disorder|wheelchair|deaf|crippl|invalid',
        not: 'escort|detain|conveyance of patient|stolen',
        score: 0.65,
      },
    ],
    education: [
      {
        says: 'educat|school|scholarship|pupil|student|learners?·|universit',
        with: 'right|entitled|access|provide|ensure|free|inclusive|special|enrol|admi|promot|reserv',
        context: 'sentence',
        not: 'apprentice|residential school|hospitals?,? (?:or|and) (?:special )?schools?|schools?,? (?:or|and|hospital)|photograph|after ?-?school|through schools|school age|reformat|conflict with|public education|educate the public|education of the public|medical education|professional|practitioner|teacher or|qualification|member|degree|minist|research|medical school|(?:police|medical|nursing) college|school of (?:nursing|medicine)',
        score: 0.7,
      },
      {
        says: 'inclusive education|special (?:school|education)|right to education',
        not: 'degree|member of|qualification|professional|teacher|hospitals?,? (?:or|and) special school',
        score: 0.85,
      },
      {
        says: '(?:school|teacher|pupil|textbook|universit|college|kindergarten|lesson|classroom|tuition|literacy|learner|student)\\w*',
        near: 'disab|impair(?!·)|handicap|deaf|blind|autis|dyslex|learn slowly|special (?:needs|school|class|teacher)|cerebral',
        with: 'attend|kept? out|shut|turn|refus|given|giv(?:e|es)|taught|teach|take in|train|help|place|adapt|together|ordinary|nearest|own (?:home|language)|braille|sign language|transport|admi(?:t|ss)|boarding|fee',
        not: 'qualif|degree|professional|medical (?:school|college)|nursing|member|apprentice|through schools|police|inspect|approved school|reform|lecturer|professor|awareness|campaign|restrain|locked|strap|detain|enter,|physiotherap|hospitals?,? (?:or|and) (?:special )?schools?|after ?-?school|photograph|copyright|driv|visit(?:s|ed)? school|school ?-?age|voter|order·|research',
        context: 'sentence',
        score: 0.6,
      },
    ],
    work: [
      {
        says: 'employ(?:ment|er|ers|ability)?·|vocational|jobs?·|workplace|work place|labour market|quota|self ?-?employ|livelihood|per cent of (?:\\w+ ){0,3}(?:posts|jobs|positions|workforce)|income ?-?generat|reserv\\w* … (?:post|vacanc)',
        near: 'disab|mental|handicap|impair|patient|blind|deaf|autis|special needs',
        with: 'right|entitl|reserv|quota|promot|provid|provision|ensur|opportunit|access|discriminat|dismiss|terminat|vocational|hir(?:e|es|ing)|engag|support|incentiv|per cent|placement|train|participat|facilitat|self ?-?employ|programme|equal|assist',
        not: 'employers.? (?:federation|organi|association)|vocational instructors|register\\w* … (?:personnel|professional)|officers and|staff of|contract of employment|unfit|person employed|means a|conditions of (?:service|employment)|employee of|salar|engaged in the work',
        score: 0.75,
      },
      {
        says: '(?:engag|employ|recruit|retain|hir)(?:e|es|ing|ed)? (?:\\w+ ){0,3}(?:persons?|people|workers?|employees?) with (?:\\w+ )?disabilit',
        not: 'officer|staff of the',
        score: 0.7,
      },
      // Pay, posts and the patient's labour.
      {
        says: '(?:wages?|pay|paid|remunerat\\w*|earnings|gratuit\\w*|minimum wage)· … (?:work|labou?r|jobs?)·|(?:work|labou?r|tasks?)· … (?:paid|wages?|minimum wage|remunerat\\w*|gratuity|voluntary)·|(?:no|forced|compulsory|unpaid) labou?r|(?:patients?|residents?|inmates?)· (?:[a-z,]+ ){0,14}be employed (?:in|on|at|about)|hired out|(?:three|two|five|four|one|ten) in (?:every|each) (?:hundred|twenty|fifty) … (?:posts?|seats?|employees|work)|per ?cent (?:\\w+ ){0,3}(?:posts?|seats?|employees|workforce|workers|staff|vacanc\\w*)·|(?:civil|public) service … (?:persons? with (?:a )?disab|disabled|handicapped)|(?:representation|proportion|number) … (?:workplace|workforce|employ)|work(?:s|ing)? (?:in |and )?(?:humane|safe|decent|just|fair) conditions|right to (?:\\w+ ){0,3}work·|earn (?:a|his|her|their) (?:or her )?liv|(?:retain|retention|keep|kept|shift|reinstat|re ?-?deploy|return)\\w* … (?:post|employment|job|work)·|(?:peer|recovery) (?:support )?(?:work|speciali)\\w* … (?:pay|paid|employ|engag|scale)|engag(?:e|ed|ing) (?:\\w+ ){0,5}as paid|pay them on a scale',
        near: 'disab|handicap|impair|patient|resident|users?·|inmate|mental|blind|deaf|sick|psych|peer|infirm',
        not: 'staff of|salary of|fees? (?:of|for|paid)|shall be paid (?:to|by)|allowance|detain|order|member|medical officer|(?:community|hard) (?:service|labour)|imprisonment|practitioner|research',
        score: 0.65,
      },
      {
        says: '(?:dismiss(?:ed|al)?|demot(?:e|ed|ion)|recruit(?:ed|ment)?|job ?-?seeker|employer|employee)s?·',
        with: '(?:disab|mental (?:ill|health|disord|status|cond)|mental hospital|psychiatr|impair|handicap|psychosocial)',
        near: 'not·|no·|unlawful|unfair|shall|must|prefer|equal|adjust',
        not: 'health ?-?care worker|carrier|training|nursery|workplace nursery|social worker|community worker|support worker|staff|board may|institution|facility|hospital (?:shall|may)|mental health (?:worker|facil|servic)|offence|detain|worker in a|employee of the|abuse|hit·|insur|federation|police recruit|nursery',
        context: 'sentence',
        score: 0.65,
      },
      {
        says: '(?:obtain|secur|find|undertak|seek|plac)\\w* (?:and \\w+ )?(?:of )?(?:gainful |paid |suitable |remunerative |open )?employment|gainful (?:employment|occupation)|(?:trades?|skills?|crafts?)· … (?:employ|livelihood|earn|market)|business\\w* (?:\\w+ ){0,3}(?:willing|employ)|working age|sheltered (?:work|employ)|(?:social|supported) (?:enterprise|employment)|(?:teach|taught|learn|train)\\w* (?:\\w+ ){0,4}(?:trades?|crafts?|vocation)',
        near: 'disab|handicap|mental|patient|resident|users?·|impair|blind|depend|psych|persons',
        not: 'professional|research|officer|staff',
        score: 0.65,
      },
      // What is reserved, learnt and earned, and what helps to begin.
      {
        says: '(?:vacanc(?:y|ies)|posts?|occupations?|positions?)· (?:\\w+,? ){0,14}reserved|reserved (?:occupations?|employment|posts?|vacanc\\w*)|(?:working|labou?r) (?:week|hours|conditions)|annual leave|overtime|(?:start ?-?up|seed) (?:kit|capital|grant|money)|micro ?-?(?:credit|enterprise|finance|loan)|co-?operatives?·|sheltered workshops?|supported (?:work|employ)\\w*|open (?:labou?r market|work|employment)|job (?:coach|seek|placement|search|retention)\\w*|(?:trained|trying|tried|re ?-?trained|placed) (?:\\w+ ){0,3}in (?:other|another|suitable) (?:tasks?|duties|work|employment|occupation)|apprentic\\w*|(?:peer|recovery) (?:counsell?ors?|workers?|specialists?) … (?:wages?|employ|pay|salar)|perform(?:s|ed)? work|paid (?:recovery|peer) work',
        near: 'disab|handicap|impair|patient|resident|users?·|inmate|mental|blind|deaf|psych|peer|recovery',
        not: 'member|salar|allowance for|pension|order|detain|prison|social worker|health worker|means·',
        score: 0.6,
      },
    ],
    'social-protection': [
      {
        says: 'deduct\\w* … income|(?:exempt\\w*|relief|free) … (?:income tax|import (?:duty|duties|tax)|value added tax|customs|tax·|taxes·)',
        with: 'disab|handicap|blind|deaf|impair',
        not: 'promoters?·|employer|worker|wages',
        score: 0.7,
      },
      {
        says: 'pension|allowance|social (?:security|insurance|protection|assistance)|disability (?:benefit|grant|support|allowance|pension)|(?:social|disability|life) insurance|deduct\\w* … income|cash transfer|tax (?:relief|exempt|credit|deduct)|exempt\\w* from (?:\\w+ )?(?:tax|duty)|exempt\\w* from (?:the )?(?:payment|fees?·|charges)|(?:import|customs) dut|unemployment (?:benefit|allowance)|adequate standard of living|maintenance … borne by (?:the )?(?:government|state|public)|poverty|housing (?:benefit|subsid|assist|allowance|scheme|program|grant|loan|unit)|(?:adequate|affordable|access to|social|public|right to|priority in) (?:\\w+ ){0,2}housing|subsid|financial (?:assistance|support|incentive)',
        context: 'sentence',
        with: 'deduct|paid|pay·|payable|entitl|eligib|provi|ensur|right|grant|receiv|assist|benefit|exempt|credit|shall|subsid|scheme',
        not: 'promoters?·|lunatic|unsound mind|superintendent|regulations (?:regard|prescrib)|be refused|loaded|no public money|associations? of such|lay out|gratuities|relating to employees|allowances? (?:of|to|payable to|as) … (?:member|chair|officer|commissioner)|salar|remunerat|members? … allowance|minister responsible for|ministr(?:y|ies)|conditions of service|housed?·|parliament|poverty and inequality',
        score: 0.65,
      },
      {
        says: 'bursar|pocket money|public (?:assistance|relief)|from public funds|social (?:aid|help|relief|benefit|housing|pension)|disability (?:payment|insurance)|settling ?-?in|upkeep|income (?:support|replacement)|property tax|road tax|taxes·|half fare|reduced fare|(?:help with|pay\\w*|toward\\w*|their|subsid\\w*) (?:\\w+ )?rent·|loans? (?:without|at|for|to)|cash (?:transfer|benefit|payment)|grants? (?:towards|in aid|for (?:\\w+ )?(?:persons|furniture|care))|monthly (?:sum|payment|grant|stipend|allowance)|without (?:means|resources)|destitut|(?:own|single|one) dwelling|fee waiver|free of (?:all )?(?:fees|charges)|personal budget|invalid(?:ity)? (?:pension|benefit)|in need of support',
        near: 'disab|handicap|impair(?!·)|blind|deaf|mental(?:ly)?·|patient|psych|autis|institution|infirm|cardholder',
        with: '(?:pay|paid|exempt|provi|furnish|give|receiv|entitl|right|secur|reduc|bring|grant|award|help with|set aside|contribut|alloc|free|claim|relie)\\w*',
        not: 'costs? (?:of|for) (?:the )?(?:proceed|appeal|inquiry|application)|grants? (?:a |an |the )?(?:licen|leave|order|certificate|permission|consent|application|bail|warrant)|risks? and benefits|benefits? (?:and|or) (?:risks?|alternativ)|benefit of (?:the|treatment)|best|salar|remunerat|member|fund of|commission shall|best interest|estate|property of|detain|imprison|fine|magistrate|tribunal|accounts?·|monthly (?:report|visit|inspect)|once (?:a|every|in)|report|employer|direct benefit|licen[cs]|exam|organisations?·|organizations?·|societ(?:y|ies)·|research',
        score: 0.6,
      },
      // Grants and supplements by their names.
      {
        says: '(?:rent|rental|housing|disability|attendance|care|carer|income|monthly) supplements?·|(?:care|dependency|disability|house|housing|monthly|support|carer|maintenance|invalidity) grants?·|free of (?:income )?tax|income tax|compensation (?:of|for) (?:\\w+ ){0,6}(?:charges|dwelling|heating|year|confinement|loss of)|subsistence (?:minimum|allowance)|(?:sickness|invalidity|transitional) (?:benefit|allowance|pension)|income threshold|means ?-?test|social (?:grant|assistance|allowance|fund|insurance)s?·',
        near: 'disab|handicap|impair(?!·)|blind|deaf|mental(?:ly)?·|patient|psych|autis|insured person|pension|adult|child|cardholder',
        not: 'costs? of (?:the )?(?:proceed|appeal|inquiry|application|commission|council|board|hearing|transport of the (?:council|board))|salar|remunerat|member|estate|property of|detain|imprison|fine·|court|tribunal|accounts?·|licen[cs]|employer|legal (?:aid|practitioner|representation)|lawyer|counsel',
        score: 0.55,
      },
    ],
    habilitation: [
      {
        says: 'rehabilit|habilitation|occupational therap|physiotherap|reintegrat|therapeutic (?:work|activit)',
        with: 'provi(?:de|des|ded|ding|sion)·|right|entitl|ensur|establish|promot|programme|program·|programs·|develop|organi[sz]|scheme|facilitat|measures|access|opportunit|shall be rehabil|adequately|centre|center|set up|receiv|workshop',
        not: '(?:medicine|ophthalmology) and rehabilitation|rehabilitation (?:council|act|profession|practitioner|qualification|officer|and a )|rehabilitation fund of|offender|accused|addict|care, protection and rehabil|restrict the|covers (?:clinics|day)|care, treatment and rehabilitation|reformat|in place of punishment|specialist in|committee for|conflict with|in need of care and protection|register|licen[sc]',
        score: 0.75,
      },
      // Skills for living, and what fills the day in the old hospital.
      {
        says: '(?:daily|independent|social|life|community) (?:living )?skills?·|skills? training|orientation(?:,| and) (?:mobility|sign|daily)|activities of daily|(?:build|develop|teach|acquir|regain|recover|train)\\w* (?:\\w+ ){0,4}(?:skills?|abilit\\w*|functions?|independence)·|(?:basketry|weaving|gardening|handicraft|sewing|carpentry|printing|(?:suitable|useful|other) occupations?·|occupational (?:officer|work|activit))\\w*|speech (?:and language )?therap|re ?-?adaptation|social (?:re ?-?)?integration|(?:teach|taught|learn)\\w* … (?:trade|craft)s?·|psycho ?-?social rehab|fitting (?:them|him|her) for|physiotherapist|reablement|(?:return|restor)\\w* (?:\\w+ ){0,4}(?:to )?(?:an? )?(?:active|useful|normal|independent|social|ordinary) life',
        with: 'provi|shall|must|arrang|encourag|right|offer|programme|promot|teach|train|help|establish|benefit|plan|support|assist',
        near: 'patient|disab|resident|users?·|persons|dependants|mental|child|impair|handicap|inmate|people',
        not: 'expertise|consent|electro|convuls|staff|officer shall be|qualif|degree|health and safety|professional|occupation of|practitioner|regist|electroconvulsive|aversi|side effects|discriminat|refus|rooms? (?:shall|must)|occupational therapists? (?:kept|regist)|research|occupations?·,? (?:residence|address|name|and (?:residence|address))|address',
        score: 0.65,
      },
      {
        says: '(?:taught|teach|learn|help(?:ed)?|train(?:ed|ing)?)· (?:\\w+ ){0,3}(?:to |for )(?:\\w+ )?(?:walk|read|cook|live|dress|speak|move|cope|wash|shop|daily|manage|independen|ordinary)|re ?-?learn|regain|speech therap|occupational therap|physiotherap|motor skills|self ?-?care|life skills|day programme',
        near: 'disab|handicap|impair(?!·)|blind|deaf|mental(?:ly)?·|sight|patient|users?·|resident|autis|cerebral',
        not: 'capacity|decid|decision|understand|consent|staff|regist|qualif|research|police|teacher|officer|nurse|attorney|guardian|liberty',
        score: 0.65,
      },
      // Rehabilitation as a service.
      {
        says: '(?:medical|social|vocational|psycho ?-?social|community ?-?based|professional|physical) (?:\\w+ ){0,3}rehabilitation|rehabilitation (?:cent(?:re|er)s?|services?|programm?es?|measures?|plan|workers?|scheme|workshops?)|re ?-?habilitat(?:ed|e|ing)·|work therapy|industrial therapy',
        near: 'patient|disab|resident|users?·|persons|mental|child|impair|handicap|inmate|people|insured',
        not: 'council act|profession(?:s|al)? board|registered|member|offender|accused|addict|detain|drug|licen[cs]|staff|qualif|consent|in place of punishment|order that|committee',
        score: 0.55,
      },
    ],
    'family-life': [
      {
        says: 'right to (?:\\w+ ){0,5}(?:marry|marriage|family life|found a family|have a family|parenthood|be parents|reproduct|fertility)|parent(?:al|hood) … (?:right|responsib|disab)|family planning|reproductive|fertility|separat\\w* (?:[a-z]+ ){0,6}(?:from|of|between)· … (?:parent|child|famil|mother)|(?:marry|marriage) … (?:right|free)|mother (?:\\w+ ){0,6}(?:with|from|by) (?:her|the|their) (?:\\w+ )?(?:child|infant|bab)|found a family|(?:right to|grow up|raised|placed|live) (?:\\w+ ){0,3}in (?:a |the |their |his )?family|(?:remov|tak)\\w* from (?:\\w+ ){0,2}(?:parent|mother|famil) … disab|(?:support|assist)\\w* … (?:rais(?:e|ing)|bringing up|caring for) (?:\\w+ ){0,2}child|adopt(?:ion)? of (?:a )?child|custody of (?:the|a|his|her|their) child',
        not: 'youth|offence|parental responsibilities and rights in respect|custody of the minor',
        score: 0.7,
      },
      {
        says: '(?:mothers?|fathers?|parents?|wom[ae]n)· … (?:keep|kept|with (?:her|him|them|their)|by her|bring\\w* up|rais\\w*|bab(?:y|ies)·|her (?:child|infant))|(?:child(?:ren)?|infants?|bab(?:y|ies))· … (?:parted|separat|taken (?:away )?from|removed? from|with (?:its|their|his|her) (?:mother|parent|famil)|grow(?:ing)? up|own (?:or foster )?famil|foster famil)|(?:custody of (?:the|a|his|her|their) child|grant custody|adoption·|parental (?:care|right|responsib|authorit))\\w* … (?:disab|impair|mental (?:ill|disord|health)|placing)|(?:marr(?:y|ied|iage)|couples?)· … (?:live|room|together|right|free|merely|own (?:choice|consent)|found)|(?:spouse|partner)s?· … (?:merely|dissol|room|together)|(?:have|form|pursue|enjoy|express)· (?:\\w+ ){0,5}(?:relationships?|relations|sexuality|intima\\w*|families|family life)|have children|contracepti|sexual and reproductive (?:health|rights)|sexual (?:life|rights)|grow up|family (?:life|relations|relationship|ties|unity|contact|preservation)|(?:relationship|contact|ties|bonds) (?:\\w+ ){0,4}(?:between|with) (?:\\w+ ){0,3}(?:child|parent|famil|them·)|keep company',
        near: 'disab|impair|mental|patient|psych|hospital|establishment|institution|users?·|resident|centre|center|handicap|marri|applicant',
        not: 'donor|guardian|attorney|appoint|nearest|court may|mothers of|charge or care|consent (?:of|by) (?:the |his |her |their )?(?:husband|wife|parent|guardian|spouse)|written consent|nearest relative|donee|testator|insan|lunatic|unsound mind|shall be liable|liable to (?:contribute|imprison|a fine)|idiot|imbecil|apply|application|means·|void|guilty|maintenance|pension|sever\\w* handicap',
        score: 0.6,
      },
      {
        says: '(?:disab|impair|mental|illness|placing|patient)\\w* … (?:custody of|adoption·|adopt a child|parental (?:care|right|responsib|authorit)|applicant to parent|bring(?:ing)? up (?:their|his|her)? ?child|rais(?:e|ing) (?:their|his|her)? ?child)',
        with: 'custody|adopt|parental|applicant|bring|rais',
        near: 'disab|impair|mental|patient|psych|hospital|establishment|institution|users?·|resident|centre|center|handicap|marri|applicant',
        not: 'donor|guardian|attorney|appoint|nearest|court may|mothers of|charge or care|consent (?:of|by) (?:the |his |her |their )?(?:husband|wife|parent|guardian|spouse)|written consent|nearest relative|donee|testator|insan|lunatic|unsound mind|shall be liable|liable to (?:contribute|imprison|a fine)|idiot|imbecil|apply|application|means·|void|guilty|maintenance|pension|sever\\w* handicap',
        score: 0.6,
      },
      // Parted or together; and nothing in the diagnosis against being husband, wife or parent.
      {
        says: '(?:not|no child (?:is|may|shall)) (?:be )?(?:parted|separated|taken|removed) from (?:an? |the )?(?:her|his|its|their|mother|parent|famil)|(?:continu|go(?:es)? on)\\w* (?:to )?(?:bring up|bringing up|rais)|(?:no|not an?|is not) (?:\\w+ ){0,3}(?:impediment|bar|obstacle|ground|reason) (?:\\w+ ){0,2}(?:to|for) (?:\\w+ ){0,4}(?:marri|marry|parent|custody|adopt)|(?:decide|choose) (?:\\w+ ){0,4}(?:children|offspring|descend)|marry,|marry and|couples (?:\\w+ ){0,5}(?:disab|marry|live|share)|(?:pregnan|childbirth|child ?-?rearing|nursing)\\w*,? (?:\\w+,? ){0,3}(?:childbirth|child ?-?rearing|nursing)',
        near: 'disab|impair(?!·)|handicap|mental(?:ly)?·|psycho ?-?social|psychiatr|blind|deaf|autis|epilep|wheelchair|patients?·|users?·|residents?·|inmates?·|woman|mother',
        not: 'guardian|attorney|donee|void|voidable|unsound|lunatic|insan|idiot|imbecil|consent|criminal|divorce|no (?:inmate|patient) shall',
        score: 0.65,
      },
      {
        says: '(?:diagnos|disab|impair|illness|disorder)\\w* … (?:not|no) … (?:custody|parental|adopt|marri)',
        with: 'custody|parental|adopt|marri',
        near: 'disab|impair(?!·)|handicap|mental(?:ly)?·|psycho ?-?social|psychiatr|blind|deaf|autis|epilep|wheelchair|patients?·|users?·|residents?·|inmates?·|woman|mother',
        not: 'guardian|attorney|donee|void|voidable|unsound|lunatic|insan|idiot|imbecil|consent|criminal|divorce|no (?:inmate|patient) shall',
        score: 0.65,
      },
    ],
    'political-participation': [
      {
        says: '(?:right|able|facilitat|assist|accompan)\\w* … (?:vote|voting)|(?:voter|elector)s?· … (?:blind|disab|incapacit|unable) … (?:assist|accompan|companion|help)|registered as an elector|vote by post|postal vote|mark\\w* … ballot|voting (?:compartment|booth|procedure)|electoral process|political (?:and public |and cultural )?(?:life|participation|rights|activit)|stand for election|secret ballot',
        not: 'without (?:a |the )?(?:right to )?vote|decided by … votes|casting vote|quorum',
        score: 0.75,
      },
      {
        says: '(?:right to|able to|entitled to|may|shall|take\\w* away (?:\\w+ ){0,3}|lose (?:\\w+ ){0,3}|depriv\\w* (?:\\w+ ){0,4}|den(?:y|ied) (?:\\w+ ){0,3}|exercise (?:\\w+ ){0,3}|cast (?:\\w+ ){0,3})(?: ?the)? ?vote(?:s|d)?·|stand(?:s|ing)? (?:as a candidate|for (?:parliament|election|office|the (?:council|district|legislat|senate|assembly)))|candidates? (?:\\w+ ){0,2}with (?:a )?disab|ballots?·|polling|voters? with|electors? with|(?:hold|run for|seek) (?:public |political |elected )(?:\\w+ )?(?:office|title)s?·|hold a title|political part(?:y|ies) … disab|public affairs|elect(?:ed|oral) (?:office|register|roll|process)|franchise',
        near: 'disab|mental|impair|patient|users?·|blind|intellectual|psychosocial|handicap|resident|infirm|incapacitat|unable to',
        not: 'casting vote|majority|quorum|members? (?:present|of the (?:board|council|commission))|holds? office (?:for|until|at)|disqualif|not (?:be )?qualified|unsound mind|insane|vacan|lunatic|idiot',
        score: 0.7,
      },
    ],
    'culture-sport': [
      {
        says: 'cultural|recreation|leisure|sport|tourism|theatre|museum|librar|playground|entertainment|athlet|paralymp|national games',
        with: 'right|access|promot|participat|enjoy|facilitat|provid|opportunit|admi|free·|reduc|entitl|activit|encourag|support|ensur|benefit|interest|take part',
        context: 'sentence',
        not: 'member|make sport|journal|ministr(?:y|ies) of|minister of|culturally (?:appropriate|accept|relevant|sensitiv|safe)|library of parliament|librarian|social and cultural rights|cultural(?:ly)? (?:expected|background|norm)|cultural or religious|religious (?:or|and) cultural',
        score: 0.7,
      },
      // Named pastimes of the ward and of the village.
      {
        says: '(?:games?|danc(?:e|es|ing)|festival|music|films?|pictures? show|cricket|football|concert|amusements?|outings?|excursions?|hobb(?:y|ies)|pastime|fishing|draughts|dominoes|wireless|radio|television|gymnas\\w*|swimming|stadium|exercise|arts?|artistic|creative|choir|competitions?|f[eê]te|crafts|traditional healers? … (?:visit|remed)|native medicine|church|mosque|temple|festivit\\w*)·',
        with: 'be given|provid|provision|arrang|allow|access|may|join|take part|opportunit|right|encourag|each|every|permit|entitl|compete|perform|enjoy|participat|free',
        near: 'patients?·|inmates?·|residents?·|users?·|disab|persons? with|people with|handicap|blind|deaf|person staying',
        not: 'physical exercise of|exercise (?:of|any|his|her|its|the|their|all|such|that|those|or|power|due|reasonable|rights?|supervis|by|legal|functions|care|control|judgment)|in exercise|accounts?·|books? of account|register|books? (?:and|or) (?:record|document|paper)|state of the art|through (?:schools|radio)|by radio|campaign|publicity|newspapers? (?:circul|published)|broadcast|talks|poster|police|gaming|friends? (?:or|and) (?:relative|famil)|relatives? (?:or|and) friends?|next friend|sign language|publish|detain',
        score: 0.6,
      },
      {
        says: '(?:freedom|practi[sc]e|exercise|observance|observe|place|minister)\\w* (?:\\w+ ){0,3}(?:of |to )?(?:his |her |their |own )?(?:religio|worship|faith|pray)\\w*|(?:cultural|spiritual|customary) (?:life|activit|event|rite|practice|identity)',
        near: 'patient|resident|users?·|disab|inmate|establishment',
        not: 'discriminat|ground|chains|belief|whether in',
        score: 0.5,
      },
    ],
    awareness: [
      {
        says: 'awareness|made aware of|sensiti[sz]|(?:reduc|combat|eliminat|fight|address)\\w* (?:\\w+ ){0,3}stigma|campaign|public education|educate the public|train(?:ing|ed)? … (?:(?:needs|rights) of (?:those )?(?:persons|people)|with respect to persons with disab|human rights|rights of|(?:their|patients?.) rights|awareness|(?:passengers|customers) with disab|accessib|barriers|provisions of this)|teach the rights|rights … (?:curricul|syllab)|(?:curricul|syllab)\\w* … rights|stereotyp|demeaning|portray|wide publicity|anti ?-?stigma',
        score: 0.7,
      },
      // The mind of the public, and what those are taught who meet the person.
      {
        says: 'stigma(?!t)|prejudic(?:e|es|ial) (?:against|towards|about)|fight against prejudice|(?:superstiti|belief|myth|misconception|stereotyp|public (?:opinion|attitude|understanding)|negative attitude|shame)\\w* … (?:mental|disab|illness|impair|autis|albin|epilep)|(?:deepen|promot|increas|improv|foster|further|better)\\w* (?:\\w+ ){0,2}(?:understanding|acceptance|knowledge|tolerance) (?:of|about|concerning|towards)|disseminat\\w* … (?:knowledge|information)|(?:wide |give )?publicity|publici[sz]e this act|(?:human rights|rights) (?:education|training|instruction)|education (?:\\w+ ){0,2}(?:on|in|about) (?:human )?rights|(?:taught|teach|train|courses(?! of)|instruct|induction|curricul|learn|syllab)\\w* … (?:rights|convention|(?:on|about|of) (?:the provisions of )?this act|dignity|stigma|attitude)|training in (?:\\w+ ){0,2}rights|(?:teach|train|guid|encourag)\\w* (?:\\w+ ){0,2}(?:journalist|media|police|judges|teachers)|(?:educational|publicity|information)(?:,| and| or) (?:\\w+ ){0,3}(?:publicity|educational|awareness|measures|campaign)',
        near: 'mental|disab|impair|psych|autis|act·|law·|patient|rights|convention|illness|stigma',
        not: 'without prejudice|without (?:any )?(?:stigma|discriminat)|right to education|vocational|free from (?:\\w+ )?stigma|curriculum committee|gazette|wide publicity to (?:the )?(?:vacanc|election)|disclos',
        score: 0.65,
      },
      // Words that shame are struck out of laws and speech.
      {
        says: '(?:derogatory|degrading|denigrating|demeaning|offensive|pejorative|insulting|stigmati[sz]ing) (?:\\w+ ){0,2}(?:name|word|term|language|expression|label)s?|(?:word|term|expression)s? … shall be (?:read|replaced|understood) as',
        near: 'disab|impair(?!·)|handicap|mental(?:ly)?·|psycho ?-?social|psychiatr|blind|deaf|autis|epilep|wheelchair|patients?·|users?·|residents?·|inmates?·|illness',
        not: 'offence|penal code|means·',
        score: 0.65,
      },
      // What the public is shown, and what it must not be.
      {
        says: '(?:talks|plays|posters|broadcasts|lessons|spots|films|drama)· (?:\\w+,? ){0,14}(?:disab|mental|illness|rights|stigma|mocked|feared|shunned)\\w*|(?:hold|held|holds) (?:\\w+,? ){0,10}up to (?:scorn|ridicule|contempt|fear)|positive (?:attitude|image|perception|portrayal)s?|(?:neither|not|nor) (?:a curse|catching|infectious|contagious|dangerous)|(?:course|instruction|training|curricul\\w*)s?· (?:\\w+,? ){0,20}(?:on|in|about) (?:this act|the rights|equal recognition|the convention|disability|human rights|stigma)|information (?:work|campaign)',
        near: 'disab|mental|impair|psych|autis|act·|patient|rights|convention|illness|stigma|handicap',
        not: 'without prejudice|gazette|vacanc|vocational|apprentice|licen[cs]|medical (?:school|student)|consent|practitioner',
        score: 0.6,
      },
    ],
    'data-statistics': [
      {
        says: 'statistic|survey|data (?:collect|base)|collect\\w* … data|population census|national census|in (?:every|each|the) (?:\\w+ )?census|(?:conduct|promot|carry out|undertak|encourag|support|commission|sponsor|coordinat|fund|initiat)\\w* … (?:research|studies)|register of (?:persons with|disabled)|research (?:in)?(?:to|on) (?:\\w+ ){0,5}(?:disab|cause|mental|impair)|epidemiolog|disaggregat|database|regist(?:er|ration) of (?:persons with|disabled)',
        not: 'research council|scholar|consent|international and regional|surveyor|statistician|institut\\w* of … research|research institut',
        context: 'sentence',
        score: 0.65,
      },
      {
        says: 'figures·|broken down|(?:send|report|submit|return|publish|notify)\\w* … (?:numbers?|how many|count)· (?:of )?|count(?:s|ed)? (?:the |all )?(?:persons|people|how)|stud(?:y|ies) (?:\\w+ ){0,4}(?:causes|extent|prevalence|needs|situation|number)|prevalence|incidence of|by (?:age|sex|gender|district|diagnosis)(?:,| and) (?:\\w+)',
        near: 'disab|mental|impair|patients?·|secluded|seclusion|restrain|admission|users?·|residents?·|psych',
        not: 'discriminat|account|money|consent|ethic|criminal|regardless|irrespective|separat|members?·|fee|votes|number of beds|confiden|placed apart|electroconvuls',
        score: 0.6,
      },
    ],
    children: [
      {
        says: 'child(?:ren)? (?:\\w+ ){0,4}(?:with (?:\\w+ ){0,3}(?:disab|special|mental|impair|autis|psycho|intellect|learning|development)|disab|handicapped)|(?:disabled|handicapped|deaf|blind|retarded|impaired|autistic|defective) (?:and \\w+ )?(?:child|minors?·|juvenile|adolescent|young)|(?:child|minors?·|adolescent|person under (?:the age|\\d|sixteen|eighteen|twenty)|young person|below the age|under the age)\\w* (?:[a-z0-9’—-]+ ){0,12}(?:mental (?:disord|ill|health)|mental health|psychiatr|admi(?:tted|ssion) … (?:hospital|facility|patient|mental)|patient|disab)|(?:admission|treatment|seclusion|restraint) of (?:a )?(?:minors?·|child)|(?:disab|mental (?:disorder|illness))\\w* (?:\\w+ ){0,5}(?:child(?:ren)?|minors?|adolescents?|juveniles?)·',
        not: 'means a|not a minor|conceals|custody|youth justice|parents? of|degree|widow|dependent child|member of|children and adults|adults and children|(?:their|his|her) child',
        score: 0.75,
      },
      {
        says: '(?:where|if|when|whenever|in the case of|concern(?:s|ing)?) (?:the )?(?:\\w+ ){0,4}(?:child(?:ren)?|minors?|adolescents?|juveniles?)·|(?:best interests|views|wishes|opinion) of (?:the|a|such) (?:child|minor)|child.s (?:best interests|views|understanding|age|wishes|rights|right|own)|apart from adults|(?:suited|appropriate) to (?:his|her|their|its) (?:or her )?age|age ?-?appropriate|(?:child(?:ren)?|minors?|adolescents?|young (?:persons?|people)|patients?|persons?|users?|pupils?|anyone) (?:\\w+ ){0,2}(?:under|below|less than|younger than) (?:the age of )?(?:\\d|one|two|three|six|seven|eight|ten|twelve|fourteen|fifteen|sixteen|seventeen|eighteen|twenty)|children (?:shall|must|may|who|are|need)|child (?:shall|must|may|under|alone|away)|(?:pupil|learner|schoolchild)(?:s|ren)?· … (?:disab|special|impair|locked|held|statement)|special educational needs|(?:for|to) (?:\\w+ )?child(?:ren)? and adolescents|every child|no child',
        near: 'disab|mental|psych|patient|hospital|impair|autis|restrain|seclu|locked|separation|users?·|deaf|blind|statement is|special educational',
        not: 'means·|illegitimate|carried|not a (?:minor|child)|other than a (?:minor|child)|child.s part|custody|youth justice|parents? of a|widow|dependent child|adoption|(?:their|his|her) (?:own )?child(?:ren)?·|maintenance|father|who is not a minor|pension|liabl|guilty|offence|imprison|wom[ae]n|marri|minor(?:s)? or|early childhood|wife',
        score: 0.6,
      },
    ],
    women: [
      {
        says: 'wom[ae]n|girls?·|mother|pregnan|female|gender (?:sensitiv|specific|responsiv|based|perspectiv)',
        near: '(?:with|of|having) (?:\\w+ ){0,3}disabilit|disabled|mental (?:ill|disord|health)|mentally|patient|inmate',
        not: 'convention|paternity|male or female|males,|fathers|tubes|member|whom|at least|represent|(?<!wo)men (?:or|and) women|male and female|unlawful|vulnerable|race·|religion',
        context: 'sentence',
        score: 0.75,
      },
      // The woman in the old asylum, and in the criminal law that guards her.
      {
        says: 'wom[ae]n·|girls?·|mothers?·|pregnan|females?·|childbirth',
        near: 'idiot|imbecil|lunatic|defective|certified house|psychiatric|establishment|asylum|disab|patient|inmate|mental (?:ill|disord|hospital)',
        not: 'convention|at least|represent|(?<!wo)men (?:or|and) women|male and female|males?,? (?:or|and)? ?females?|male (?:or|and) female|unlawful to|vulnerable|race·|religion|both genders|one of whom|gender balance|members?·|mother and child|(?:his|whose|the|biological|child.s) mother|father|steril|tubes|termination of|wife|execut|degree|sex·|parents?|illegitimate|over the age|correctional|midwi|milk|surrogate|leave',
        context: 'none',
        score: 0.65,
      },
      // Women with disabilities and women in care, by name.
      {
        says: '(?:wom[ae]n|girls?|mothers?)· (?:and girls |and children )?(?:with (?:\\w+ ){0,3}disabilit|users?·|patients?·|residents?·|in (?:the )?(?:facilit|hospital|institution|care|services))|disabled (?:women|girls)|(?:number|proportion)s? of women|gender (?:equality|balance|parity|based violence)|female (?:patients?|inmates?|residents?|users?|attendants?|staff)·|women.s (?:wards?|wings?|units?|quarters)',
        not: 'means·|steril|tubes|criminal|guardian of|marri',
        score: 0.55,
      },
    ],
    'peer-support': [
      {
        says: 'recovery college|user ?-?led|run by (?:\\w+ )?(?:people|persons|users) (?:who|with) … (?:used|experience)|peer (?:support|work|group|counsel|to peer)|self ?-?help|support groups?|mutual (?:support|aid)',
        score: 0.8,
      },
      {
        says: 'peers?· (?:support|work|group|counsel|course|speciali|advoca|led|mentor|help|network|educat)|trained peers|(?:as|act as|serve as|by) peers·|mentors?·|(?:circle|group)s? of (?:support|equals|peers)|recovery (?:circle|work|house|coach|group|guide|cent(?:er|re)s? (?:run|led|managed|staffed))|support among|fellowship|hearing ?-?voices|(?:meet|help|support|accompan|counsel|assist)\\w* (?:\\w+ ){0,4}(?:one another|each other|among (?:them|themselves)|others who)|mutual help|(?:run|led|staffed|managed|governed|directed) (?:\\w+ )?by (?:the )?(?:(?:former|service|ex) )?(?:persons|people|users|patients|residents|those|them·|survivors)|(?:persons|people|users|those) (?:who|with) (?:\\w+ ){0,6}(?:come through|recovered|lived (?:\\w+ )?experience|been through|used services|own experience|experience of) … (?:support|mentor|listen|help|work|accompan|train|employ)|(?:support|mentor|listen|help|accompan|employ|counsel)\\w* … (?:people|persons|workers|users|those) (?:who|with) (?:\\w+ ){0,6}(?:come through|recovered|lived experience|been through|used services|own experience)|user ?-?(?:run|controlled)|ex ?-?patients',
        near: 'mental|psych|recover|users?·|distress|disab|patient|resident|depend|peer|voices|experience|impair',
        not: 'commissioner must|jury|peer review|rank|recovery order|consist',
        score: 0.7,
      },
    ],
  },
};
