export const MIND =
  'unsound mind|insan(?!itar)|lunatic|mental|idiot|imbecil|psychiatr|intellectual|of weak mind|incapac|disab|infirmity of mind|intellectually';
/** Who decides in another's place. */
export const KIN =
  'guardian|relatives?·|next of kin|spouse|husband|wife·|parents?·|famil(?:y|ies)·|carers?·|care ?-?givers?·|representative|curator|tutor·|conservator|custodian|attorney·|agent·|proxy|surrogate|kin·|donee|named person|decision ?-?maker|person responsible for';
/** Whom asylums, hospitals and homes are for. */
export const ILL =
  'unsound mind|insan(?!itar)|lunatic|mental|idiot|imbecil|feeble|psychiatr|weak mind|defective|intellectual(?:ly)? (?:disab|defect|impair)|patient|addict|drunkard|inebriate|vagrant|adult at risk';
/** What is not undone, or tried out. */
export const GRAVE =
  '(?:for |to |of )?(?:(?:any |the )?treatments? )?(?:of |by |with )?(?:an? |the )?(?:irreversible|sterili[sz]|electro|psycho ?-?surg|abortion|experiment|research|clinical trial)';
/** What a ban says of other things: it lets no practice go. */
export const OTHERWISE =
  '(?:be )?(?:[a-z]+ly )?(?:tried|punish|imprison|sentenced|convicted|executed|sued|liable|responsible|answerable|discharged?·|released?·|let out|leave·|depart|escape|refuse|exceed|apply·|extend·|affect|prevent|prejudice|preclude|limit·|derogate|invalid|bound|bind·|exempt|charged·|able·|capable|entitled|required|necessary|needed|construed|counted|later|obstruct|hinder|object|oppose|dispose|lie·|certif|take part|sit·|left (?:alone|un)|unattended|denied (?:food|water)|photograph|related|granted)';
/** Banned as a punishment, and so not otherwise. */
export const AS_PUNISHMENT =
  '(?:used|applied|imposed|employed|resorted to) (?:as|for|by way of) (?:an? )?(?:punish|penalt|disciplin|convenien|substitut)';
/** What may let something go after all. */
export const WAY_OUT = `${AS_PUNISHMENT}|unless|except|save·|otherwise than|only·|longer than (?!any|other)|more than|other than|without (?!(?:the |his |her |their |such |free |informed |own |person.s |patient.s |written |previous )*(?:consent|agreement)·(?! (?:of|or|and)))|exceed|beyond·|after·|before·|if·|when·|in a (?:room|place) (?:which|having|that)|provided|until·|merely|solely|subject to|but·|last resort|greater|necessary|in so far`;
