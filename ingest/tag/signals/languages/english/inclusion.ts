import type { LanguageRules } from '../../rules.ts';

/** Life among others: access, learning, work, means of living, family, culture. */
export const INCLUSION: LanguageRules['signals'] = {
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
};
