import type { LanguageRules } from './rules.ts';

/** Persons and conditions that the signals are about. */
const MIND =
  'mental|psiquiatr|siquiatr|psiquic|siquic|psicosocial|discapaci|dement(?:e|es)·|demencia|enajenad[oa]s?·|enajenacion(?:es)? mental|alienad|insan[oa]|imbecil|idiot|loc[oa]s?·|locura|incapaz|incapaces|incapacitad|interdic|autis|toxicoman|dependientes? (?:de|a) (?:las )?(?:droga|sustancia|estupef)|consumo problematico|adict|adiccion|drogadic|drogodepend|farmacodepend|alcoholismo|(?:los|las|el|un|una|enferm[oa]s?|personas?) alcoholic[oa]s?·|ebri[oa]s·|inimputab';
/** People and conditions that the Convention is about: no passing mention. */
const PEOPLE = `discapac|trastornos? alimentari|anorexia|minusval|invalidez|invalid[oa]s·|impedid[oa]s·(?! (?:de|para|por))|(?:deficiencia|deficiente|retras[oa]d?|retardo|trastorno|enfermedad|enferm[oa]|padecimiento|alteracion|anomalia|perturbacion|insuficiencia|facultad|afeccion|paciente|alienacion|enajenacion|debilidad)(?:es|s)? (?:\\w+ ){0,3}(?:mental|psiquic|siquic|intelectual|sensorial|psicosocial)|deficiencias? (?:\\w+ ){0,3}fisic|(?<!\\bde )salud (?:mental|psiquic)|de salud mental|(?<!psicologic[oa]s? [oy] )psiquiatr|psicosocial(?:es)?·(?= y (?:intel|ment))|discapacidad psicosocial|autis|dement(?:e|es)·|demencia|interdict[oa]s?·|declarad[oa]s? incapa|capacidad restringida|neurodivers|suicid(?!io femicid)|toxicoman|drogadic|drogodepend|farmacodepend|alcoholi(?:smo|c[oa]s· anonim)|consumo (?:\\w+ )?(?:perjudicial|problematico|abusiv|habitual)|(?:el|al|del|un|como) invalid[oa]·|invalid[oa] (?:total|parcial|pensionad)|(?:los|las|el|un|una|enferm[oa]s?|personas?) alcoholic[oa]s?·|inimputab|sord[oa]|ceg[ou]|cieg[oa]|no vident|movilidad reducida|sillas? de ruedas|lengua(?:je)? de senas|braille|perros? (?:\\w+ )?(?:guia|de asistencia)|asisten(?:te|cia)s? personal|ajustes razonables|talleres? protegid|empleo protegido|contencion(?:es)? (?:fisic|mecanic|quimic|farmac)|sujecion (?:mecanic|fisic)|(?:internacion|hospitalizacion|internamiento|ingreso)(?:es)? (?:\\w+ ){0,3}(?:involuntari|voluntari|forzos|compulsiv)|person\\w+ (?:internad|hospitaliz)|prevencion de (?:la|las) deficiencia|barreras (?:arq|fis|urb|en (?:el|los|las))|situacion de dependencia|personas dependientes|(?:con|de) necesidades especiales|necesidades educativas especiales|rehabilitacion (?:integral|psico|funcional|profesional|de las? persona|y reinsercion)|lisiad`;
/** Places of care. */
const CARE =
  'hospital|clinic|sanatori|manicomi|psiquiatric|establecimiento|centro|institucion|instituto|asilo|casa de (?:orates|salud)|servicio|unidad';
/** People and offices that may consent or ask in the person's place. */
const OTHERS =
  'representante|tutor|curador|guardador|familia|pariente|conyuge|padre|madre|apoderad|persona responsable|allegad|conviviente|responsable legal';
const TREATMENT =
  'tratamiento|interven|procedimiento|medica|terap|internacion|internamiento|hospitaliza|cirug|quirurgic|psiquiatr|acto medico|salud';

/** People in care, as old laws and new ones call them. */
const IN_CARE =
  'pacient|enferm[oa]s?·|alienad|dement(?:e|es)·|loc[oa]s?·|insan[oa]s?·|orates?·|enajenad|furios[oa]s?·|agitad[oa]s?·|asilad[oa]s?·|intern[oa]s?·|internad[oa]s?·|reclus[oa]s?·|recluid[oa]s?·|albergad[oa]s?·|acogid[oa]s·|alojad[oa]s?·|hospitalizad|residentes?·|usuari[oa]s?·|toxicoman|farmacodepend|adict|ebri[oa]s?·|dependientes?·|trastorn|padecimiento|psiquiat|psiquic|mental|psicosocial|discapacidad|perturbad|remitid[oa]·|examinad[oa]·';
/** Where they are kept. */
const KEPT_IN =
  'hospital|manicomi|asilo·|asilos·|colonia|hospici|nosocomi|clinica|sanatori|casas? de (?:salud|orates|locos|reposo|templanza|curacion|temperancia)|psiquiatric|pabellon|establecimiento|instituto·|centros? (?:terapeut|de (?:cura|rehabilit|internam|tratam|desintox|salud mental))|comunidad terapeutica|albergue|hogar(?:es)?·|residencia|deposito·|anexos?·|granja|guardia·|unidad(?:es)? (?:cerrad|de (?:corta|agud|hospital|psiqui|salud mental))|institucion';
/** Who may have somebody taken there. */
const WHO_ORDERS =
  'juez|jueza|juzgado|tribunal|corte·|audiencia·|fiscal·|policia|policial|guardia civil|gendarm|carabiner|alcald|gobernador|prefecto|intendente|delegado|comisari|jefe (?:civil|politico|de)|director|administrador|superintend|autoridad|ministerio publico|fuerza publica|agente|patrulla|patronato|medico|facultativo|psiquiatra|profesional|familia|parient|padres·|conyuge|consorte|vecin|allegad|hijos|tutor|curador';
/** Words for saying yes. */
const YES =
  '(?:consentimiento|conformidad|autorizacion|anuencia|aquiescencia|asentimiento|venia|aceptacion|permiso|visto bueno|beneplacito|aprobacion|firma)';
/** They cannot say it themselves. */
const CANNOT =
  'no (?:pueda|puede|puedan|pudiera|pudiere|este|esta|esten|estuviere|se encuentre|sea|fuera|fuese|tenga) (?:\\w+ ){0,3}(?:capa|consent|expres|manifest|prest|comprend|condicion|aptitud|otorg|dar|darl|decid|hacerl|discern)|(?:carezca|carece|privad[oa]|falt[oa]) de (?:\\w+ ){0,2}(?:aptitud|capacidad|discernim|juicio)|incapa(?:z|cidad|citad)|descompensad|imposibilitad';

/** What ministries and councils are for, as their names say. */
const PORTFOLIO =
  'salud|educacion|trabajo|empleo|cultura|deporte|seguridad|prevision|justicia|derechos|desarrollo|famili|viviend|accion|asistencia|asuntos|ciencia|tecnolog|hacienda|econom|obras|transporte|comunicacion|integracion|discapaci|personas|rehabilita|prevencion|consumo|drogas|reeducacion|mental|nin[oae]|adolescen|mujer|genero|envejec|adulto|mayor|estadistic|seguro|pension|rentas|capacita|turismo|auxilio|becas|jardines|reinserc|impuestos internos|igualdad|equidad|lisiad|ciegos|sordos|social(?:es)?·|public[oa]s?·|humanos?·|integral';

/** Lists of who may not hold an office, and other papers that name prisoners and patients alike. */
const UNFIT_FOR =
  'directores ni|jurad|junta directiva|miembro|para ser·|patria potestad|autoridad parental|cooperativ|entrevist|padron|catalogo|defuncion|correspondencia|sufriran|falsos|reclutad|docencia';
/** Reason that fails, as laws on offices, weddings and licences call it. */
const REASON_FAILS =
  'perturba\\w+ (?:\\w+ ){0,2}(?:juicio|mente|mental)|(?:pierd[ae]|perdi\\w+|perder|cabal|san[oa]|enter[oa]) (?:\\w+ )?(?:juicio|razon)·(?! (?:de|del|por))|(?:enfermedad|enferm[oa]s?|dolencia|males|trastorno|anomalia|ineptitud|incapacidad|inhabilidad|aptitud|deficiencia|debilidad|debiles)(?:es|s)? (?:\\w+ ){0,4}(?:mental|mente·|psiqu|siqui)|falta (?:\\w+ ){1,4}salud mental|psicosis|esquizofren|oligofren|neurosis|locura|loc[oa]s?·|idiot|idioc|imbecil|dement|alienad|alienacion|enajenad|enajenacion|insan[oa]s?·|insania|enloque|falt[oa]s? de (?:seso|juicio|razon)|fatu[oa]s|epilep|minusvalia psiq|capacidad volitiva';
/** Nobody else says yes in the person's place. */
const NO_OTHER = `(?:ningun\\w*|nadie|ni) (?:\\w+,? ){1,7}(?:consent|consient|decid|acept|autoric|autoriz|firm|otorg|resolv|resuelv)\\w* (?:\\w+ ){0,3}(?:por (?:el|ell[oa]s?|otr[oa]|un[oa]?|l[oa]s?)·|en (?:su|el) (?:nombre|lugar)|en lugar)|${YES} (?:\\w+ ){1,4}(?:${OTHERS}|juez|tribunal|tercer)[^.;]{0,40} (?:no (?:\\w+ )?(?:supl|reemplaz|sustitu|val|bast|equival|subsan|exim)|(?:sera|es|son|seran) nul|carec)|(?:nul[oa]s?|por no (?:puest|escrit|dad)[oa]s?)· [^.;]{0,40}(?:consentimiento|autorizacion|firma)[^.;]{0,50}(?:${OTHERS}|tercero)|no (?:\\w+ )?(?:autoriz|habilit|facult|permit|admit)\\w* [^.;]{0,50}(?:${OTHERS}|juez|tribunal)[^.;]{0,40} (?:consent|decid|acept|firm|actu)`;

/** One group in a list of those whom the law thinks of. */
const LISTED =
  '(?:nin[oa]s|adolescentes|mujeres|embarazadas|menores)(?:[,;]| [yo])(?: (?:a |de )?(?:las?|los))? (?:\\w+ ){0,3}?(?:ancian|adult|personas (?:mayores|adultas|con discapacidad|en situacion)|discapacitad|enferm|indigen)|(?:[,;]| [yo])(?: (?:a |de )?(?:las?|los))? (?:mujeres|nin[oa]s)(?:[,;]| [yo])(?: (?:a |de )?(?:las?|los))? (?:ancian|adultos|personas|discapacitad|indigen)';
/** Lawyers as members, guardians, officers and visitors, and those of people on trial. */
const LAWYERS_ELSEWHERE =
  '(?:curador|tutor)\\w* (?:\\w+ ){0,3}(?:para el pleito|ad·|abogad|a un abogad)|nombrara un curador|lista de letrados|(?:ser|un|uno|una|dos|tres|cuatro|y|anos,) abogad[oa]s?(?:,|;| y·| de la corte| design)|secretari[oa] (?:letrad|abogad)|integr|se compon|formad[oa]s? por|funcionari|fiscalia|para ser|miembros|consejo de|directorio|oficial examinador|imputad|acusad|querellad|condenad|procesad|honorarios? del abogado|no se suspender|las de abogados|(?:comunicaciones|correspondencia|cartas?) (?:con|al?)|poder a un|sin (?:\\w+ )?(?:patrocinio|abogad|letrad)|detenidos|planta|titulo (?:\\w+ )?de abogad|colegio de abogad|litigios|sesion';
/** What is claimed, contested and appealed in other matters: votes, posts, fees, goods. */
const REMEDIES_ELSEWHERE =
  'no (?:sean |fueren? |hayan sido )?(?:reclamad|impugnad)|sin reclamo|reclamo de (?:vecinos|honorarios|precio)|votos?·|papeleta|tachas|honorarios|cadaver|concurso|tasa de justicia|efecto devolutivo|un solo efecto|accionista|acuerdos contrarios|tribunal de cuentas|recurrira a·|estara integrad|se integra|magistrad[oa] de';
/** What is done about work for people, rather than that it is named. */
const GIVES_WORK =
  'derecho|garanti|promo|fomen|propici|acceso|acced|integra|inclu|igual|capacit|formacion|adiestr|contrat|reserv|cuota|cupo|por ciento|porcentaje|incorpor|inser|oportunid|prefer|ajust|adapt|adecua|discrimin|protegid|apoyo|facilit|coloca|orienta|rehabilit|readapt|remunera|retribu|salario|jornal|despid|despedi|independ|libre|obtener|busca|reubic|conserv|mantener|vacante|puesto|voluntari';
/** Work that was lost, done by the staff, or is the matter of others. */
const WORK_ELSEWHERE =
  'incapa\\w+ (?:\\w+ )?para el trabajo|(?:inutil|inepto|capacidad residual|accidente|riesgo|medicina|centrales?|sindicato)s? (?:\\w+ )?(?:de|del|para el) (?:la |los )?trabaj|a su cuidado|sin empleo|empleo de (?:personas con movilidad|la fuerza)|pupilo|curador|establecimiento de trabajo|inhabil\\w* para el trabajo|instrumentos de trabajo|proceso de admision|que (?:por|desde) nacimiento|anos de actividad laboral|accidentes? del trabajo|enfermedades? profesional|trabajadores que (?:integr|se desempen)|se considera regimen|regimen especial de seguridad social|obreros en trabajo|trabajadores? (?:del|de) (?:hospital|establecim|servicio|equipo)|equipo(?:s)? (?:interdisciplin|de salud|multidisc)|terapia ocupacional|terapeuta|riesgos? laboral|(?:personal|planta|funcionari|remuneracion)\\w* (?:del|de la|de los) (?:servicio|instituto|ministerio)|familiar, educativo, laboral|medico laboral|capacidad (?:educativa|laboral)|area\\w* (?:intelectual|cognit)|dias laborales|relacion laboral|secreto|antecedentes laborales|cargos?·? de planta|violencia laboral';
/** Money of guardians, institutions, offices and heirs, and what is only asked or named. */
const DUES_ELSEWHERE =
  'interdiccion|manicomio|inversion de la pension|rend\\w+ cuenta|jurados|institucion(?:es)? ante|papel sellado|tasa de justicia|superacion de la pobreza|fije el presupuesto|condicion\\w* al pago|polizas? de';
/** Convicts, wards and debtors who are rehabilitated, bodies that do it, and goods given to them. */
const REHABILITATED_ELSEWHERE =
  'asamblea de rehabilitacion|asesores en materia de|producto de la enajenacion|de las multas|bebidas alcoholicas|establecimientos del area|se dediquen a la|rehabilitacion (?:inmediata|del? (?:la )?(?:beneficio|pension|derecho|pago))|delincuente|culpabilidad|corporaciones o fundaciones|rehabilitacion (?:de la )?(?:ciudadan|condena|penad|vial|de (?:edificios|caminos|viviendas|suelos)|del? (?:condenad|fallid))|su habilitacion|servicio nacional para la prevencion y rehabilitacion|insercion social de (?:los )?(?:adolescent|condenad|penad)|delict|escalafon|jornada sera|titulo de|se entiende|curricul|trafico (?:ilegal|ilicito)|premio|interdict|interdiccion|por concurso|ejerciere|(?:fondo|consejo) (?:nacional )?de rehab|patrimonio|instituciones? que|miembros|conden';
/** What is done about schooling for pupils, rather than that it is named. */
const GIVES_SCHOOL =
  'derecho|garanti|acceso|acced|integra|inclu|incorpor|promo|fomen|apoy|gratuit|especial|adapt|adecua|asegur|brind|prest|proporcion|ofrec|admi|matricul|inscri|segui|continu|recib|igual|ensen|becas?·|reserv|vacant|permanen|rechaz|neg|excl|expuls|aprend|docente|maestr|tendra|oportunid|interprete|atiend|atend|crea|manten|facilit|obligat|asisti|dispon|aula|educable|curs[oea]|regular|comun';
/** Minors as wards, heirs, offenders and members of a family, and what is not about them. */
const MINORS_ELSEWHERE =
  'tutor(?:es)?·|patria potestad|testigo|infractor|infring|delit|responsabilidad penal|organizaci|consejo (?:nacional|directivo|asesor|federal)|huerfan|adopt|contratar|maltrato a';

export const SPANISH: LanguageRules = {
  context: `discapac|suicid|minusval|invalidez|invalid[oa]s·|impedid[oa]s·(?! (?:de|para|por))|deficiencias? (?:\\w+ ){0,3}(?:mental|fisic|sensori|psi|intel)|deficiente|${PEOPLE}|(?<!fisic[oa]s?,? (?:[oy] )?)mental(?:es)?·|dement(?:e|es)·|demencia|enajenad[oa]s?·|alienad|insan[oa]s?·|imbecil|idiot|loc[oa]s?·|locura|incapaz|incapaces|incapacitad|interdic|adict|adiccion|dependientes? (?:de|a) (?:las )?(?:droga|sustancia|estupef)|paciente|personas? usuaria|usuari[oa]s? (?:\\w+ ){0,6}salud|hospitaliza|internad[oa]s?·|internacion·|internamiento|sord[oa]|sordera|sordoceg|cieg[oa]|ceguera|no vident|capacidad juridica|movilidad reducida|sillas? de ruedas|lengua(?:je)? de senas|braille|historias? clinicas?·|asisten(?:te|cia)s? personal|capacidad de ejercicio|ajustes razonables|contencion(?:es)? (?:fisic|mecanic|quimic|farmac)|sujecion (?:mecanic|fisic)|peligro (?:\\w+ ){0,3}para (?:si|otr|tercer)|prevencion de (?:la|las) deficiencia|barreras|situacion de dependencia|personas dependientes|necesidades (?:educativas )?especiales|neurodivers|rehabilitacion (?:integral|psico|funcional|profesional|de las? persona|y reinsercion)|curatela|curador|curadur|lisiad|asilad[oa]s?·|recluid|orates|manicomi|furios[oa]s?·|enajenacion|insania|idiot|tullid|psicofarmac|psicoterap|antipsicotic|psicolog(?:o|a|os|as)·|terapia electroconvuls|electro ?(?:choque|shock)|camisas? de fuerza|chaleco de fuerza|trastornos? (?:emocional|de(?: la)? conducta|del desarrollo|psicotic|alimentar|grave)|personas? con impediment|impediment\\w* (?:fisic|mental|sensorial)|(?:persona|red|medida|acuerdo|plan|sistema|valoracion|designacion|directiva|funcion|salvaguardi)\\w* (?:\\w+ )?(?:para el |de |y )(?:los )?apoyos?·|apoyos? (?:intens|para (?:decidir|la toma|el ejercicio))|voluntad y (?:las |sus )?preferencias|ajustes? (?:pedid|solicitad|necesari|que)|rampas?·|lectura facil|senalizacion (?:tactil|sonora)|podotactil|pavimento tactil|(?:lengua|interprete|lenguaje)s? de (?:senas|signos)|subtitul|ayuda mutua|grupos? de (?:auto ?ayuda|pares)|(?:acompanante|apoyo|facilitador|especialista)\\w* (?:entre |de )?(?:pares|par·)|en crisis·|sufrimiento (?:psiq|mental|emoc)|desinstitucional|establecimientos? asilar|estructuras? asilar|monovalente|hospital(?:es)? de dia|casas? de medio camino|medidas? curativ|comunidad(?:es)? terapeutic|externacion·|desmanicom|defecto (?:fisic|psiq|mental)|organo de revision|(?:la|una|su|en|de) crisis (?:se|de (?:angustia|salud)|y|no|mental|psi)|organizaciones de usuari|por los propios usuari|modelo de atencion|encierro|estigma|atencion temprana|tecnologias? de apoyo|ayudas? (?:tecnic|compensator)|desvalid|salud y rehabilitacion|rehabilitacion (?:basada|psiq|fisica)|audioguia|piso bajo|personas (?:alojad|albergad|acogid)|correas|cretin|degenerad|mal mental`,
  people: `${PEOPLE}|capacidad juridica|capacidad de ejercicio|(?:pacientes?|enferm[oa]s?) (?:\\w+ ){0,4}(?:internad|hospitalizad|psiqui|mental)|personas? usuaria|usuari[oa]s? (?:\\w+ ){0,6}salud`,
  idle: '(?:art(?:iculo|\\.)? ?[\\dº°ivx]+ ?(?:bis|ter)? ?[º°]?[.:\\s–—-]*)?\\(?(?:definiciones|glosario|terminologia|vigencia|disposicion(?:es)? derogatori|reglamentacion[\\s.:)]*|presupuesto|financiamiento[\\s.:)]*|recursos (?:del|de la) |patrimonio|quorum|sesiones|remuneracion|duracion del mandato|comuniquese|adhesion[\\s.:)]|entrada en vigor|reservas[\\s.:)]|denuncia[\\s.:)]*\\n|invitase a las provincias)',
  names: `(?:ministeri[oa]s?|ministr[oa]s?|subsecretari[oa]s?|secretari[oa]s?|departamentos?|direccion(?:es)?(?: (?:general|nacional))?|superintendencia|instituto(?: nacional)?|servicio nacional|servicio(?= de impuestos)|consejo (?:nacional|federal|asesor|superior)|comision (?:nacional asesora|asesora|interministerial)|facultad|registro nacional|fondo nacional|inspeccion|codigo|caja|oficina(?: nacional)?|patronato(?: nacional)?|junta nacional|comision nacional(?= (?:de|para) (?:la )?(?:rehabilitacion|integracion))) (?:de|del|para)(?: (?:la|el|los|las))? (?:(?:(?:y|e|de|del|para|la|el|los|las|o) )*(?:${PORTFOLIO})\\w*,? ?)+|ley(?:es)? (?:organica )?(?:n(?:o|ro|um)?\\W{0,3})?\\d[\\d.]*,? (?:que|sobre|de|relativ\\w+|del)·(?! (?:la presente|este|\\d))[^.;:,"]{0,100}|(?:declaracion|convencion|pacto|convenio)\\w* (?:\\w+ ){0,4}(?:sobre|de|relativ\\w+|para|contra)(?: (?:los|la|las|el))? (?:derechos (?:de las personas con discapacidad|del? nin\\w+|humanos|civiles y politicos|economicos,? sociales y culturales|del retrasado mental|de los impedidos)|eliminacion de (?:todas las formas de )?(?:discriminacion|la discriminacion)|tortura)|principios de las naciones unidas para [^.;:,]{0,90}|decretos?[^.;:]{0,80}? que (?:aprueba|establece|fija)·[^.;:,"]{0,100}|(?:sistema|programa|regimen|plan) (?:unico |nacional |federal )?de (?:prestaciones|atencion|proteccion)[^.;:,]{0,80}(?:personas con discapacidad|discapacitad\\w+)|establecimientos? educaciona?l?(?:es)? y/o de rehabilitacion`,
  forbids:
    'no (?:se )?(?:podra|podran|sera|seran|procedera|permitira|admitira|hara)|(?<!(?:si|cuando|mientras|quien|que)·[^.;,:]{0,40})no (?:se )?(?:puede|pueden)·|no (?:se )?(?:cancel|pierd|suspend|priva|impid|pudiendo|debe·|deben|es·|son·|procede·|permite·|admite·|autoriza·|aplica|realiza|utiliza|constituye|justifica|implica|afecta|limita)|no se (?:emplea|usa|practica|recurr|somet|impon|repart|reconoc|dict|admit)|nadie|(?:nunca|jamas)(?! como)|ningun|tampoco(?! sera\\w* (?:castig|pen|punib))|prohib|vedad|proscri|derecho a no|no habra|(?<!(?:si|cuando|mientras)·[^.;,:]{0,40})no se (?:le|les|la|lo|las|los) |no (?:le|les) (?:pondr|quitar|exig|pid|impon)|(?:constituye|constituyen|es|son|sera|seran|equivale a) (?:\\w+ ){0,3}(?:infraccion|violencia|tortura|maltrato|falta grave|abuso|agresion|delito|crimen|trato cruel|trato inhum|privacion ileg|secuestro|discriminacion|ilicit|ilegal|inadmisib|nul[oa]s?·)|infraccion(?:es)? (?:muy )?graves?|desaparec|(?:queda\\w* sin|de ningun|sin ningun) (?:efecto|valor)|carece\\w* de (?:tod[oa] )?(?:efecto|valor|validez)|se (?:tien|tendr|reput)\\w+ por no|no existe·|ni aun·|sera\\w* (?:siempre )?voluntari[oa]s?·(?! [oy]·)|responder(?:a|an) (?:penal|civil|disciplin)|se extingue|(?:deja|dejan|dejara|dejaran) de (?:exist|us|emple|aplic|practic|funcion|admit|recib|reg)|no hay·|ya no se·|sera\\w* (?:sancionad|castigad|reprimid|multad|penad)|se (?:sancionara|castigara|multara)|no (?:\\w+,? ){0,4}(?:es|son|constituye|sera) (?:\\w+ )?(?:motivo|causal|impedimento)|ni (?:\\w+,? ){1,8}(?:consient|podra|puede)|no (?:ser|estar|sean|sea) (?:objeto|sometid|privad|sujet|discrimin|institucionaliz|esteriliz|aislad|hospitaliz|internad|separad|excluid)|a no ser (?:\\w+ )?(?:objeto|sometid|privad|aislad|esteriliz|internad)|libres? de·(?! (?:pena|culpa|respons|cargo))|sin (?:ser|que sea|restriccion|limitacion|censura)|(?:protegid|proteger|proteccion)\\w* (?:contra|frente a)|abol|elimina|erradic|suprim(?:id|en?se|e·|en·)|desterr|queda\\w* (?:\\w+ )?(?:excluid|fuera)',
  except:
    'salvo(?! que (?:\\w+ ){1,5}(?:pida|solicite|quiera|acepte|prefiera|consienta))|excepto|excepcion|a menos que|sino·|si no (?:es|media|hay)·|solo (?!hecho)(?:\\w+ ){0,4}(?:cuando|si·|en|por|con|podra|se|sera|procede|como|mediante|durante|para|a)|solamente|unicamente|siempre (?:que|y cuando)|(?:puede|pueden|podra|podran) (?:significar|constituir|implicar|convertirse)|sin (?:la |el |su )?(?:previa |previo |expresa |debida )*(?:autoriza|orden·|indicacion|prescripcion|aprobacion|dictamen|resolucion|mandato)|exced|superior a|supera|mas (?:de|alla)|mayor (?:a|de)·(?! (?:edad|\\w+ anos))|prolong|fuera de los casos|mientras(?! dur)|(?:no|nadie|ningun\\w*|nunca) … antes de|durar|mas que|fines distintos|indefinid',
  ownConsent:
    '(?:su|sus|propio) (?:\\w+ )?consentimiento|consentimiento (?:\\w+ ){0,4}(?:libre|informad|escrit|previ|expres|voluntari|personal)|consentimiento (?:del|de la|de las|de los) (?:propi[oa] )?(?:paciente|persona|interesad|usuari|enferm|intern|participante|sujeto|afectad)|(?:aceptacion|autorizacion|conformidad|anuencia|permiso|firma)(?: \\w+){0,3} (?:del|de la|de las|de los|de) (?:propi[oa] )?(?:paciente|interesad|usuari|participante|afectad|quien (?:va|lo|la|los|las|recib))|(?:paciente|persona|interesad[oa]|ell[oa]s?)(?: misma| mismo)?,? (?:\\w+ ){0,2}(?:la|lo) (?:haya|hubiere|hayan) (?:autorizado|consentido|aceptado|querido)|acepten (?:ella|ello)s mism|(?:que|quien|quienes|si) (?:\\w+ ){0,4}(?:acepte|autorice|consienta)n?·|consienta|por si mism[oa] su|contra su voluntad|sin consentimiento|negativa … respetad',
  despite:
    '(?<!no )(?<!no se )(?<!nadie )(?<!ningun[ao]? \\w+ )(?:podra|podran|puede|pueden|se|procede|procedera|autoriza\\w*) … sin … consentimiento|no (?:sera |es |se )?(?:necesari|precis|exigi|requ|requerir)\\w* … consentimiento|urgen|emergen|incapaz de|no (?:pueda|puede|pudiera|este|esten|estuviere|se encuentre|sea capaz) … (?:consent|expres|manifest|prest|decid|comprend|condicion|otorg)|impid|imposibil|riesgo (?:vital|inminente|grave|cierto)|peligro|prescind|salvo|excepto|excepcion|negativa(?![^.;]{0,90}respet)|a menos que|aun (?:contra|cuando|sin)',
  othersConsent: `(?<!(?:\\bni|ningun\\w*|nul[oa]s?|sin que (?:baste|valga|supla)n?|no (?:supl|bast|val|sustitu|reemplaz)\\w*)·[^.;]{0,60})(?!(?:[^.;]{0,40}) no (?:\\w+ )?(?:supl|reemplaz|sustitu|bast))(?:${OTHERS}|juez|jueza|tribunal|autoridad judicial|autorizacion judicial|judicial)`,
  defines:
    '(?:para|a) (?:los |el )?(?:efectos?|fines) (?:de |de lo |previst|del )[^.;]{0,100}?se (?:entiende|entendera|considera|denomina|define)|(?:para|a) (?:los )?(?:efectos|fines) (?:de |previstos|del |establecid) … (?:entiende|entendera|considera|denomina|define)|se (?:entiende|entendera|entenderan|entienden) (?:\\w+ )?por|(?:entiendese|entiendase)(?![^.]{0,300}(?:debera|tendera))|se (?:define|definira|definen) como|se considera(?:ra|n|ran)? (?:persona|discapacitad|invalid|minusvalid|con discap)|derogase|deroguese|deroganse|(?:se|queda|quedan) derog|sustituy[ae]n?se … (?:expresion|palabra|vocablo|frase|guarismo|termino)|(?:reemplaz|modifi|suprim|elimin|intercal)\\w*se … (?:expresion|palabra|vocablo|frase|termino)|comuniquese|promulguese|sancionan? con fuerza|tribunal constitucional|boletin(?:es)? n|en la expresion|persona … es (?:toda )?aquella que|teniendo presente que|disposiciones complementarias|^\\s*(?:articulo \\d+\\W{1,4})?(?:[-–•*] ?|\\(?[a-z0-9]{1,3}[).°-] ?)?(?!prohib|oblig|derech|sancion|excepc|requisit|deber|son )[a-z]+(?: [a-z]+){0,3}: ?(?:(?:la|el|una?) \\w+(?:ion|miento|encia|ancia|dad|do|da|ado|cto|sis)?,? |tod[oa] (?:aquel|estudio|accion|acto|persona|medida|conducta)|aquel\\w*|quien(?:es)? |conjunto|terapia por|sujecion con)(?![^]*(?:podra|debera|tendra|prohib|derecho a|sera|seran|corresponde))|^\\s*[a-z0-9]{1,3}[).°-][^:.]{3,70}: ?(?:tod[oa]s?·|aquel|conjunto|grupo de|(?:el|los|la|las) (?:estado|element|situacion|medio|lengua|proceso)|proceso|persona que)|^establece(?:se)? (?:normas|la|un)|^(?:ley )?(?:del reconocimiento|sobre proteccion)|interdiccion(?:es)? (?:general )?(?:de bienes|subsist)|regimen (?:general )?de interdic|sala de sesiones|^\\s*(?:capitulo|titulo|parrafo|seccion|libro) [ivxlc0-9]+·[^.;:]{0,300}$|^\\s*ley (?:\\w+ )?(?:de|del|para|sobre) [^.;:,]{0,90}$|epigrafe|su denominacion por|^\\s*(?:\\(?[a-z]{1,2}\\) ?)?(?:reconociendo|recordando|reafirmando|considerando|observando|conscientes?|preocupad|convencid|teniendo (?:presente|en cuenta)|tomando nota|destacando|subrayando|despues de haber)|instrumentos? de (?:ratificacion|adhesion|confirmacion|denuncia)|organizaciones regionales de integracion|(?:podra|podran) (?:denunciar|formular reservas)|deposit\\w+ … (?:secretari|instrumento)|entrara en vigor|lo que (?:transcribo|comunico)|transcribo para',
  signals: {
    'substitute-decision': [
      // Others say yes in the place of the person, in whatever words.
      {
        says: `${YES} (?:\\w+ ){0,4}(?:del?|de la|de los|de sus?|por (?:el|la|un|su)) (?:\\w+ ){0,3}(?:famil|parient|padres?·|madre|conyuge|consorte|herman|tutor|curador|curaduria|represent|guardador|allegad|direccion|director|superintend|apoderad)|(?:haran?|daran?|prestaran?|otorgaran?|resolveran?|decidiran?|suscribiran?|bastara|correspondera) (?:\\w+ ){0,3}(?:famil|parient|padres?·|madre|conyuge|consorte|herman|tutor|curador|represent|guardador|allegad|apoderad)|(?:famil\\w+|parient\\w+|conyuge|consorte|tutor|curador|represent\\w+|guardador|allegad\\w+|apoderad\\w+)(?: legal(?:es)?)?,? (?:\\w+ ){0,6}(?:lo|la|las|los) (?:acept|autoric|consient|otorg|pida|firme|preste)`,
        with: `tratamiento|interven(?:cion|ir)|procedimiento|operacion|quirurg|terap|electro|choque|insulin|leucotom|medic(?:a|in)|investigacion|protocolo|estudio|ensayo|particip|internamiento|internacion|ingreso|esteriliz`,
        near: `${CANNOT}|en (?:su )?nombre|representad|bastar|bastandole|a falta de|en su defecto|sustitu|supl|incapac|si no (?:lo |la )?(?:hubiere|tuviere)|por (?:el|ella)·|en ese orden|cubrira`,
        not: 'menor(?:es)? de edad|nin[oa]s?·|adolescent|no (?:suple|reemplaza|basta|podra|puede|sustituye)|carece de validez|no se requiere',
        context: 'none',
        score: 0.65,
      },
      {
        says: `(?:${CANNOT}) … (?:famil|parient|conyuge|consorte|tutor|curador|represent|guardador|allegad|apoderad|equipo tratante|su apoyo)`,
        with: 'consent|conform|anuencia|autoriz|acept|decidi|resolver|firm|otorgu?e',
        not: 'menor(?:es)? de edad|nin[oa]s?·|informacion (?:\\w+ )?a|alimentos|ministerio|pension',
        score: 0.6,
      },
      // Powers to act for the person.
      {
        says: '(?:apoyo|asistente|persona de apoyo|designad[oa]|salvaguard)\\w* … (?:(?:poderes|facultades|funciones|funcion) (?:de |para )?represent|represent(?:ar|ara|e)|firmara en nombre|actuara en (?:su )?nombre)|(?:facultades|poderes|funciones) (?:\\w+ )?(?:de representacion|representativas)|mejor interpretacion de (?:la |lo |su )',
        not: 'organizacion|asociacion|miembro',
        score: 0.65,
      },
      {
        says: '(?:administrador|interventor)\\w* (?:\\w+ )?(?:interin|provision|provisori|judicial|de (?:sus|los) bienes)|(?:privad[oa]|perd(?:era|eran)|pierd[ea]n?|privar\\w*) (?:\\w+ ){0,4}(?:administracion|manejo|gobierno|disposicion) de (?:sus|su|los|lo)|(?:demanda|denuncia|juicio|proceso|declaratoria|declaracion|expediente|causa|sentencia) (?:\\w+ )?(?:de|por|en) (?:insania|interdiccion|demencia|incapacidad|incapacitacion)|levant\\w* … (?:incapacidad|interdiccion|insania|curatela)|(?:cese|rehabilitacion) de (?:la )?(?:incapacidad|interdiccion|insania)|congelar? … cuentas',
        with: 'dement|demencia|insan|interdic|incapac|imbecil|locura|mental|psiqu|denunciad|discern|causante',
        not: 'quiebra|incapacidad (?:laboral|temporal|para el trabajo|permanente)|sociedad|ausente|herencia|licencia medica',
        context: 'none',
        score: 0.65,
      },
      {
        says: '(?:actuar|obrar|firmar|decidir|contratar|comparec)\\w* … (?:en (?:su )?nombre|en (?:nombre y )?representacion|en lugar) (?:de|del)?·?|guardador(?:es)? de hecho|actos? que (?:\\w+ ){0,3}no (?:podra|puede)\\w* (?:\\w+ ){0,3}(?:otorgar|celebrar|realizar|por si)|representantes? que decidan|limitar\\w* (?:la|su) capacidad|restriccion(?:es)? (?:al|del) ejercicio',
        with: 'persona|asistid|incapac|interdic|mental|discapacidad|insan|dement',
        near: 'guardador|apoyo|curador|juez|juzgado|judicial|sentencia|autorizacion|discapacidad|mental|incapac|interdict|imponga',
        not: 'no firmar|nunca (?:en su|firmar)|notari|asociacion|persona juridica|sociedad|menores',
        score: 0.55,
      },
      {
        says: '(?:ningun\\w*|no (?:se )?(?:podra|podran)|nadie|ni (?:\\w+,? ){1,6}) … (?:declarar la incapacidad|priv\\w+ … ejercicio de (?:sus|los) derechos|(?:consient|consentir|decid|acept|firm)\\w* (?:en (?:su )?(?:nombre|lugar)|por (?:el|ella|otr)))|sin su consentimiento,? representantes|firma como apoyo y nunca|no (?:podran )?exigir\\w* (?:\\w+ ){0,2}(?:tutor|curador)|no (?:le )?piden (?:\\w+,? ){0,5}curador',
        with: 'incapacidad|consient|consentir|representante|tutor|curador|firm|priv(?:ar|e|ad)|decid|acept',
        not: 'menores|salvo|excepto|a menos',
        stance: 'forbids',
        score: 0.65,
      },
      {
        says: NO_OTHER,
        with: `${TREATMENT}|consent|decid|person|adult`,
        not: 'menor(?:es)?·|nin[oa]s?·|salvo|excepto|a menos|socio|asamblea',
        stance: 'forbids',
        score: 0.6,
      },
      {
        says: 'interdiccion|curatel|curador|curadur|tutela·|tutor(?:es|a|as)?·',
        with: 'prohib|elimin|suprim|desaparec|abol|queda(?:n)? sin efecto|no (?:podra|se podra) … (?:interdic|curat)|no (?:le |les )?(?:pid|exig|podran? exig)|ni (?:\\w+,? ){1,6}curador\\w* (?:consient|firma|decid)|no supl|transicion',
        not: 'de bienes|menor|regimen general|ad litem',
        stance: 'forbids',
        context: 'sentence',
      },
      {
        says: 'curatel|curador(?:es|a|as)?·|curadur|interdict[oa]s?·|interdiccion',
        context: 'none',
        not: 'interdictos? (?:contra|de (?:obra|adquirir|retener|recobrar|despojo|este))|esta o no (?:bajo|en)|este o no (?:bajo|en)|aunque no este|interdiccion penal|locucion|referencias|en materia de (?:interdic|curatel|tutela)|sobre la curatela|notific\\w* (?:al|el) (?:tutor|curador)|inform\\w* al (?:tutor|curador)|procesos? de (?:interdic|curatel|tutela)|^(?![^]*(?:demen|discap|incapa|interdic|mental|disipad|prodig|sordomud|adult|mayor de edad))[^]*(?:menor|impuber|hijo|ausente|herencia|nacer)|^(?=[^]*(?:tutor|guardador)(?:es)?(?: \\w+)? [yo] (?:el |los |al |a los )?curador)(?![^]*(?:represent|autoriza|administr|nombra|design|confia|consentimiento|enajen|gravar|demen|discap|incapa|interdic|mental|disipad|sordo))|bienes (?:raices )?del ausente|ad litem|sufragio|votar|testigos? en|habiles para testar|(?:marido|albacea|sindico|depositario|mandatario|secuestre|alcalde)s?,? (?:[yo] )?(?:a )?(?:los |las |sus )?(?:tutor|curador)|(?:tutor|curador)\\w*(?:,| [yo]) (?:\\w+ )?(?:marido|albacea|sindico|depositari|mandatari|secuestre)|recompensa|remuneracion|honorario|decima|organismos? curador|representadas? por otr|interdiccion(?:es)? (?:general )?(?:de (?:los )?bienes|de la|subsist)|regimen (?:general )?de interdic|prohib|suprim|desaparec|no (?:le |les )?(?:pid|exig|podran? exig)|ni (?:\\w+,? ){1,6}curador\\w* (?:consient|firma|decid)|no se (?:cancel|pierd|suspend)\\w* por|no supl|mandato\\w* (?:\\w+ ){0,4}(?:termina|acaba|expira|extingu|cesa|concluye)|para ser (?:\\w+ ){1,5}(?:se )?requier|se le exige ser|curador(?:es)? procesal|no podran? ser (?:\\w+ )?(?:curador|tutor|guardador)|inhabiles para|padron|(?:patria potestad|autoridad (?:del padre|parental)) (?:\\w+ ){0,4}suspend|carnal|domicilio del demandado|se entiende por curador|curador(?:es)? de (?:la herencia|bienes del ausente)|curador(?:es)? urban',
        stance: 'permits',
      },
      {
        says: '(?:tutor|guardador)(?:es|a|as)?·(?: testamentari\\w+| dativ\\w+| legitim\\w+)? [yo] curador|bienes (?:raices )?del (?:pupilo|sordomud|demente|incapaz|interdict|disipador)|(?:del|al|el) pupilo·',
        with: 'represent|autoriza|administr|nombra|design|ejerz|ejerc|confia|consentimiento|deber|obliga|inventario|enajen|gravar|cuenta|emplear|cuidado|pagar|gest',
        not: 'recompensa|remuneracion|honorario|decima|bienes (?:raices )?del ausente|excusa',
        stance: 'permits',
        context: 'none',
        score: 0.65,
      },
      {
        says: '(?:guarda|tutela|curatela|cuidado) de (?:los |las |personas )?incapaces',
        stance: 'permits',
        context: 'none',
        score: 0.65,
      },
      {
        says: 'tutela·|tutor(?:es|a|as|ia)?·|guardador|guarda de hecho|patria potestad (?:prorrog|rehabilit)|consejo de familia|defensor judicial|administrador(?:a|es)? (?:\\w+ )?de (?:los |sus )?bienes',
        with: `${MIND}|mayores? de edad|adult`,
        not: '(?:accion|acciones) de tutela|tutela (?:judicial|efectiva|administrativa|jurisdiccional|de (?:los|sus) derechos|del estado|sindical)|^(?![^]*(?:incapa|interdic|discap|dement|mental))[^]*(?:menor|adolescent|ninos)',
        stance: 'permits',
        context: 'sentence',
      },
      {
        says: `(?:consent|autoriza)\\w* … \\b(?:de|del|por|sus|su|al|los|el) (?:\\w+ ){0,3}(?:${OTHERS})|(?:${OTHERS})\\w* … (?:consent|autoriza|otorg|decid|en (?:su )?(?:nombre|representacion)|preste)|responsables? de (?:estas |las |sus )?decisiones`,
        with: `${TREATMENT}|decision|decidi|su voluntad|ensayo|investigacion`,
        not: `^(?![^]*(?:incapa|interdic|discap|dement|mental|trastorno|no pueda|capacidad))[^]*(?:menor|adolescent|ninos)|ley de presupuesto|${NO_OTHER}`,
        stance: 'permits',
        score: 0.7,
      },
      {
        says: `declara\\w* … (?:incapa(?:z|ces|citad)|interdict|en interdiccion|dement|insan)|declaracion (?:judicial )?de (?:incapacidad|insania|demencia|inhabilitacion)|(?:absoluta|relativa)mente incapaces|incapaces (?:absolut|relativ)|restriccion(?:es)? (?:a|de) (?:la|su) capacidad|capacidad (?:restringida|modificada|limitada)|restring\\w* … capacidad|modificacion (?:judicial )?de la capacidad|incapacitacion|incapacidad (?:legal|juridica|civil)|sustitucion de (?:la )?(?:voluntad|decision)|consentimiento (?:sustitut|por sustitucion|por representacion)|representante(?:s)? legal(?:es)? de (?:las |los |el |la |un )?(?:\\w+ )?(?:${MIND}|paciente)|representad[oa]s? … (?:por su|legal|por quien)`,
        not: 'incapacidad (?:legal|juridica) (?:para (?:contratar|ser)|temporal)|socio|gerente|sociedad',
        stance: 'permits',
        context: 'sentence',
        score: 0.7,
      },
    ],
    'involuntary-admission': [
      // Taken there by the police or other authorities.
      {
        says: '(?:recog(?:er|era|eran|id[oa]s?|erse)|detendr|deten(?:er|cion|id[oa])|conduc(?:ir|id|ira|irl|cion)|remit(?:ir|ira|iran|id[oa]s?|e)·|remision·|llevad[oa]s?·|llev(?:ar|ara|arl|arse)|traslad|transport(?:ar|ara|ad)|aprehend|captur|retendr|reten(?:er|id[oa]|cion)|encerr(?:ar|ara|ad)|encierr|envi(?:ar|ara|ad[oa]|o)·|poner(?:lo|la)?·? (?:\\w+ )?a disposicion|colocacion|depositad|buscad[oa] y)',
        with: `(?:policia|guardia civil|gendarm|carabiner|alcald|gobernador|prefecto|comisari|jefe civil|agentes?· (?:del orden|de policia)|fuerza publica|patrulla|cuerpos? de seguridad|autoridad (?:local|policial|administrativ|gubernativ|sanitari))[^]{0,260}(?:${KEPT_IN})|(?:${KEPT_IN})[^]{0,260}(?:policia|guardia civil|gendarm|carabiner|alcald|gobernador|prefecto|comisari|jefe civil|agentes?· (?:del orden|de policia)|fuerza publica|patrulla|cuerpos? de seguridad|autoridad (?:local|policial|administrativ|gubernativ|sanitari))`,
        near: IN_CARE,
        not: 'accident|herid|nin[oa]s?·|victima|contagi|infec|(?:solo|unicamente)·? (?:\\w+ ){0,4}informe|documentos|libros',
        context: 'none',
        score: 0.65,
      },
      // Kept there for hours or days by those in charge.
      {
        says: '(?:retendr|reten(?:er|erl[oa]|id[oa]s?|cion)|permanec(?:er|era|eran|ido|encia)|mantendr|mantener(?:l[oa]|se|l[oa]s)?·|mantenid[oa]|quedar(?:a|an|se)?·|prolong|prorrog)',
        with: `(?:horas|dias|semanas|meses|plazo|termino|mientras|hasta que|indeterminad)[^]{0,300}(?:${WHO_ORDERS})|(?:${WHO_ORDERS})[^]{0,300}(?:horas|dias|semanas|meses|plazo|termino|mientras|hasta que|indeterminad)`,
        near: `(?:${IN_CARE})[^]{0,200}(?:${KEPT_IN}|internacion|internamiento|reclusion|hospitaliz|encierro|observacion|medida)|(?:${KEPT_IN}|internacion|internamiento|reclusion|hospitaliz|encierro|medida|retencion)[^]{0,200}(?:${IN_CARE})`,
        not: '(?<!in)(?<!no )voluntari|cargo·|funciones|historia|documento|archivo|registro|contencion|sujecion|aislamiento|celda|correa|licencia|muestra|educa|becas?·',
        context: 'none',
        score: 0.6,
      },
      // Who runs away is brought back; who goes out on trial may be called back.
      {
        says: '(?:fug(?:a|as|are|aren|arse|ue|uen|ad[oa]s?)·|evasion|evad(?:a|an|e|en|iere|ir|irse|id[oa])|profug|escap(?:a|e|en|are|ar|arse)·|ausent(?:are|arse|e|en)·|sustra(?:iga|jere))|(?:sin|falta de) (?:autorizacion|permiso) … (?:abandon|salir|ausent)',
        with: `(?:aprehend|captur|reintegr|devuel|devolv|volv|vuelv|busca|reingres|readmi|restitu|traer|traid|reten|recog|aviso|avis|duplic|gastos|hospital|asilo|colonia)`,
        near: IN_CARE,
        not: 'carcel|prision|penal·|pena·|hogar de los padres|nin[oa]s|(?:por )?(?:descuido|negligencia)',
        context: 'none',
        score: 0.65,
      },
      {
        says: '(?:permisos?|salidas?|licencias?|altas?|egresos?) (?:\\w+ )?(?:a prueba|de ensayo|provisional|condicional|temporal(?:es)?|terapeutic)|readmitid|reingres(?:o|ar|ad[oa])|(?:volver|vuelt[oa]) a (?:ser )?(?:encerr|recl|intern)',
        with: `(?:${IN_CARE})[^]{0,300}(?:${WHO_ORDERS}|recae|recay|incumpl)|(?:${WHO_ORDERS}|recae|recay|incumpl)[^]{0,300}(?:${IN_CARE})`,
        not: 'trabajador|empleo|licencia medica|escolar|(?<!in)voluntari',
        context: 'none',
        score: 0.6,
      },
      // Nobody leaves but by leave of those in charge.
      {
        says: '(?:no (?:saldra|saldran|podra|podran|puede|pueden)|nadie (?:saldra|podra)|ningun\\w*) … (?:sal(?:ir|dra)|abandonar|sin (?:\\w+ )?(?:orden|autorizacion|permiso|licencia|visto bueno))|no recobrara la libertad|(?:saldra|saldran|puest[oa] en libertad)·? … (?:cuando|por orden|si )|(?:pid|pida|pidiere|pidiese|reclam)\\w* (?:la|su) (?:salida|entrega|alta)',
        with: `${KEPT_IN}|reclus|asilad|internad|enferm`,
        near: `${IN_CARE}|tribunal|medico`,
        not: '(?<!in)voluntari|cargo|director podra|personal·|emplead|condena|imputad|pena·',
        context: 'none',
        score: 0.6,
      },
      // Sent, received or put away at the wish of others.
      {
        says: `(?:solicitud|peticion|pedido|instancia|requerimiento|denuncia|presentacion|demanda)\\w* (?:\\w+ ){0,4}(?:famil|parient|padres|conyuge|consorte|hij[oa]s|vecin|allegad|deudos|policia|alcald|jefe|tutor|curador|represent|patrono)|(?:padres|familia|parientes?|conyuge|tutor|curador|allegad[oa]s?)·? … (?:soliciten|solicitar|pidan|pedir|podra(?:n)? (?:pedir|solicit|intern|recl|ingres)|piden|pida)`,
        with: `(?:recogid|llevad|intern|ingres|hospitaliz|recl|conduc|encerr|encierr|aislamiento|colocacion|admision|admiti|asil|recibid)\\w*[^]{0,250}(?:${KEPT_IN}|consient|resist|certific|medic|orden)|(?:${KEPT_IN}|consient|resist|certific|medic|orden)[^]{0,250}(?:recogid|llevad|intern|ingres|hospitaliz|recl|conduc|encerr|encierr|colocacion|admision|admiti|asil|recibid)`,
        near: IN_CARE,
        not: '(?<!in)voluntari|esteriliz|investigacion|registro civil|prestacion|beneficio|pension|inspecc|visita|nombrarse curador|egreso … (?:curacion|mejoria)',
        context: 'none',
        score: 0.65,
      },
      {
        says: `(?:intern(?:ar|arl[oa]s?|acion|aciones|amiento|amientos|ad[oa]s?)|ingres(?:o|os|ar|arl[oa]s?|ad[oa]s?)|hospitaliz(?:ar|acion|ad[oa]s?)|reclu(?:ir|irl[oa]|id[oa]s?|sion)|colocacion|admision|permanencia|encierr[oa]|encerr(?:ar|ad[oa]s?)|coloc(?:ar|ad[oa]s?)|entrada|retencion|traslad(?:o|ar|ad[oa]))· … (?:${KEPT_IN}|orden·|mandat|certifica|dictamen)`,
        with: `(?:juez|jueza|juzgado|tribunal|gobernador|alcald|prefecto|autoridad|policia|ministerio publico|fiscal|director)[^]{0,120}(?:orden|dispo|decret|autoriz|mand|resol|remit|envi|decid)|(?:orden|dispo|decret|autoriz|mand|resol|remit|remision|envi|decid)\\w*[^]{0,120}(?:juez|jueza|juzgado|tribunal|gobernador|alcald|prefecto|autoridad|policia|ministerio publico|fiscal|director)`,
        near: 'alienad|dement|loc[oa]s?·|insan|orate|enajenad|mental|psiquiat|psiquic|ebri|toxicoman|adict|farmacodepend|dependiente|psicosocial|manicomi',
        not: '(?<!in)voluntari(?![oa]?,)|accident|nin[oa]s?·|victima|presupuest|archiv|ambulatori|jefe de servicio|prestador|(?:no (?:se )?(?:podra|procede)|prohib)',
        context: 'none',
        score: 0.65,
      },
      // Against what they want.
      {
        says: '(?:ingresos?|internacion(?:es)?|internamientos?|hospitalizacion(?:es)?|admision(?:es)?|reclusion|colocacion) (?:\\w+ ){0,8}(?:de oficio|judicial(?:es)?·|administrativ|por orden|policial|gubernativ|definitiva|provisional|forzos)|hospitalizacion administrativa|reclusion definitiva|internad[oa] (?:curativ|judicial)|(?:detencion|retencion) (?:\\w+ ){0,3}(?:de (?:\\w+ ){0,3}horas|de emergencia|psiquiatric|temporera)|observacion·(?<=\\ben observacion)',
        with: `${IN_CARE}|afeccion`,
        not: 'inscripcion|(?:alta|egreso) administrativ|hospitalizacion (?:medic|quirurg)|detencion policial',
        context: 'none',
        score: 0.6,
      },
      // Without their yes, however it is said.
      {
        says: `sin (?:que (?:medie|preste|haya|exista|sea necesari[oa]|se requiera|la persona|el paciente|lo|la) |contar con |esperar |necesidad de )*(?:su |la |el )?(?:propi[oa] )?(?:previ[oa] )?(?:asentimiento|anuencia|conformidad|aceptacion|aquiescencia|voluntad|quiera|acepte)|contra (?:la voluntad|el querer|su querer|lo que (?:expres|dic|quier)\\w*)|no aceptad[oa] por|la conformidad … no es necesari|(?:aunque|aun cuando|cuando|si) (?:\\w+ ){0,4}(?:se (?:niegue|oponga|resista)|no (?:acept|consien|quier|quis)\\w*|rechac[eo]|rehus[ae])`,
        with: `(?:ingres(?:o|ar|ara|ado|ada|arse|e)|intern(?:ar|ara|ado|ada|acion|amiento|amientos)|hospitaliz\\w+|recibi(?:r|ra|do|da)|trasladar(?:a|la|lo)?|reten(?:er|erlo|erla|ido|ida)|permanec\\w+|admi(?:tir|tira|sion)|ingresado)·`,
        near: IN_CARE,
        not: 'menor(?:es)? de edad|no (?:se )?(?:podra|podran|puede|pueden) (?:\\w+ ){0,3}(?:ser )?(?:intern|hospitaliz|ingres|traslad)|fotograf|historia|expediente|beneficio|investigacion|esteriliz|electro|cargo|contrat',
        context: 'none',
        score: 0.6,
      },
      // Somebody decides, orders or may choose that they are put away.
      {
        says: '(?:interne|internen|internar|internarl[oa]s?|hospitalice|hospitalizar|hospitalizarl[oa]s?|recluya|recluirl[oa]s?|recluir|ingrese|ingresarl[oa]s?|ingresar al?|encierre|encerrar|encerrarl[oa]s?|asilar|asilarl[oa]s?|colocar al|internacion|internamiento|hospitalizacion|reclusion|ingreso|encierro|entrada en|(?:internad|recluid|hospitalizad|enviad|encerrad|asilad)[oa]s?)·',
        with: `${IN_CARE}|peligr|afectad|causante`,
        near: '(?:resolv|mand|dispon|dispus|orden|decret|autoriz|decid|podra·|podran·|puede·|pueden·|conllev|impon|impus|necesita)\\w* … (?:que (?:se )?(?:lo |la |le |les )?(?:intern|hospitaliz|ingres|recluy|encierr|asil)|(?:su|la|el|una) (?:internacion|internamiento|hospitalizacion|reclusion|ingreso|encierro|entrada)|(?:internar|hospitalizar|recluir|ingresar|encerrar|asilar)l[oa]s?·|(?:internar|hospitalizar|recluir|encerrar|asilar|ingresar|colocar) (?:a|al|en)·|ser (?:internad|recluid|hospitalizad|enviad|encerrad|asilad))',
        not: '(?<!in)voluntari|presid|carcel|penas? de|multa|condenad|menor(?:es)?·|no (?:se )?(?:podra|podran|puede|pueden)|ningun|nadie|prohib|hospital de dia|accidente|lepro|lazareto|cuarentena|contagi|padron|directiva|salud ocupacional|prestador|beneficiari|curador|celda|cuarto',
        context: 'none',
        score: 0.6,
      },
      // Sent, handed over or kept in a place for them.
      {
        says: `(?:enviad[oa]s?|envia|enviar|enviara|enviarl[oa]|envien?|entregad[oa]s?|entregara|entregarl[oa]|confiad[oa]|mandad[oa]s?|mandar|remitid[oa]s?|remitira|remita|pas(?:a|ar|ara|an)·|llevad[oa]s?|quedar(?:a|an)?·|queda|quede|permanecer(?:a|an)?·|alojar(?:a|an|l[oa])?·|guardar·|mantenga·|colocad[oa]s?) … (?:manicomi|asilo·|hospici|casas? de (?:salud|orates|templanza|locos|dementes)|colonia|psiquiatric|anexo|pabellon|sanatori|hospital (?:cerrad|con|de)|granja|departamento de observ)`,
        with: `${WHO_ORDERS}|hasta (?:que|la)|mientras|peligr|absolv`,
        near: `${IN_CARE}|imputad|reo·|encausad|peligr|delinqu`,
        not: '(?<!in)voluntari|informe|copia|nomina|lista de|cadaver|difunt|herid|contagi|lepro|alimentos|racion|carne|inventario|pabellon de (?:adultos|cirug)|parturient|embarazad|material|medicament|enfermer[oa]s? (?:se|quedar)|practicante',
        context: 'none',
        score: 0.6,
      },
      // Only who wants to stays: the law knows no other way in.
      {
        says: '(?:hospitalizacion|internacion|internamiento|ingreso|permanencia|admision)·[^.;]{0,80} (?:es|sera) (?:siempre |solo |unicamente )?voluntari[oa]·|no hay (?:internamiento|internacion|hospitalizacion|ingreso)|no (?:constituy|son|sera|seran)\\w* (?:\\w+ ){0,2}(?:motivos?|causas?|razon|fundamento) (?:\\w+ ){0,2}(?:de|para) (?:la |el |su )?(?:internacion|internar|internamiento|hospitaliz|ingreso|encierro)|(?:deroga|suprim|elimin)\\w* … (?:facultad|potestad|poder)(?:es)? … (?:intern|hospitaliz|recluir|ordenarla|retener)|no se (?:le |la |lo |les )?(?:retendra|encerrara|internara)',
        not: 'salvo|excepto|a menos|penitenciari|podra ser (?:\\w+ )?(?:voluntari|involuntari)|o involuntari',
        stance: 'forbids',
        score: 0.65,
      },
      // Of those who have done something.
      {
        says: '(?:alojad[oa]s?|alojar(?:a|an|l[oa])?|colocacion|intern(?:ad[oa]s?|acion|amiento)|ingres(?:o|ar|e)|mantendr|manten(?:id|er|g)|confin|reclu(?:sion|ir|id)|custodi|aislamiento|traslad(?:o|ar|ad)|remit(?:ir|ira)|permanec|volver a ser encerrad)\\w* … (?:manicomi|psiquiatric|casas? de (?:templanza|salud|curacion|reposo)|hospital|enferm|departamento separado|establecimiento (?:adecuad|especial|medic|asistencial|curativ|de salud))',
        with: '(?:imputad|procesad|penad|acusad|condenad|absuelt|reo·|reos·|medidas?· (?:de seguridad|curativ|de internam)|estado peligroso|exent[oa] de responsab|inimputab|sala penad|criminal)',
        near: `${IN_CARE}|razon|peligros|manicomi|medida`,
        not: 'victima|nin[oa]s·|infectocontag|parto',
        context: 'none',
        score: 0.65,
      },
      // Nobody is locked up for it.
      {
        says: '(?:ningun\\w*|nadie|no (?:se )?(?:podra|puede)|jamas|prohib\\w*|vedad\\w*|queda\\w* (?:prohib|vedad)\\w*|se prohibe)\\w* … (?:priv(?:ar|ara|ad[oa]) (?:\\w+ )?de (?:\\w+ )?libertad|encierr|encerr|intern(?:ar|ad|acion)|ingres(?:ar|ad)|detencion|deten(?:er|id)|retener|institucionaliz|reclu|asegurad[oa]s?·)|(?:internacion|internamiento|ingreso|encierro|institucionalizacion)(?:es)? por (?:\\w+ ){0,3}(?:problem|motiv|causa|razon)\\w* social|(?:nunca|no) (?:retendra|retendran|se retendra|sera retenid|privara)|no habra (?:\\w+ ){0,2}(?:internam|internacion|encierr)|(?:erradica|elimina|suprime)\\w* … (?:internam|internacion|encierro)',
        with: 'discapacidad|psicosocial|diagnostico|social(?:es)?·|residentes|participante|no (?:quier|acept|consient|han querido)|marcharse|consientan|cuidarl|coercit',
        not: 'carcel|alimento|salvo|excepto|a menos|sino·|imputad',
        context: 'none',
        stance: 'forbids',
        score: 0.65,
      },
      {
        says: '(?:reclu(?:sion|id[oa]s?|ir|irse|ira|iran)|encerrad[oa]s?|asilad[oa]s?|conducid[oa]s?|condenad[oa]s?)· … (?:instituto|casa|establecimiento|hospital|asilo|colonia|sanatorio|manicomio)\\w* (?:\\w+ ){0,3}(?:reeducacion|temperancia|rehabilita|mental|psiquiatr|curacion|desintoxic|alienad|ebri|orates|insan|dement)',
        not: '(?<!in)voluntari|herid|prestacion|cobertura|medios adecuados para',
        context: 'none',
        score: 0.65,
      },
      {
        says: '(?:internacion|internamiento|hospitalizacion|ingreso|reclusion|admision|institucionalizacion|retencion|detencion)(?:es)? (?:\\w+ ){0,4}(?:involuntari|forzos|forzad|obligatori|compulsiv|compulsori|no voluntari|no consentid|sin (?:su |el )?consentimiento|contra su voluntad|coactiv|de urgencia)|(?:internacion|internamiento|hospitalizacion)(?:es)? (?:\\w+ ){0,3}(?:judicial(?:es)?·|por orden|de oficio|compulsiv)|(?:internad|hospitalizad|ingresad|recluid|detenid)\\w* (?:\\w+ ){0,4}(?:involuntari|forzos|forzad|contra su voluntad|sin (?:su |el )?consentimiento)|involuntariamente … (?:intern|hospital)|(?:internar|hospitalizar|ingresar|recluir) (?:\\w+ ){0,4}(?:involuntari|forzos|contra su voluntad)',
        not: 'someter a (?:una|las) personas? (?:hospitaliz|intern)',
        context: 'none',
      },
      {
        says: 'internar(?:a|an|los|las|lo|la|se)?·|intern(?:acion|aciones|amiento|amientos|e·|en·)|recluir|reclusion·|encierr|encerrad|hospitaliz(?!ad)|(?:asil|aloj)(?:ar·|amiento)|secuestr|(?:ser|sera|seran|sea|sean|sido|este|esten|estuvier\\w+|mantendr\\w+|mantenid\\w+|quede|quedara|quedaran|quedar|permanec\\w+|haya|hubier\\w+|encontrar\\w*|hallar\\w*) (?:\\w+ ){0,2}(?:internad|recluid|hospitalizad|asilad|alojad)|(?:internad|recluid|hospitalizad|asilad)[oa]s?,? (?:\\w+ ){0,3}(?:por orden|judicial|en virtud|por (?:dispos|mandat|resol)|sin su)',
        with: 'juez|jueza|tribunal|autoridad|policia|fuerza publica|carabinero|inimputab|exent[oa]s? de|ministerio publico|autorizacion (?:judicial|del (?:juez|tribunal))|dictamen|impon|condenad|imputad|procesad|orden(?:ar|ara|ada|ado|e)?·(?! public)|decretar|disponer|peligro|riesgo|sin (?:su|el) consentimiento|(?:peticion|solicitud|pedido|instancia) de (?:\\w+ ){0,3}(?:famil|tercer|pariente|conyuge|represent|tutor|curador)|fuga|evasion|mantener|certificado|prolong|duracion|plazo',
        near: 'alienad|dement|loc[oa]s?·|insan|orate|enajenad|mental|psiquiat|siquiat|psiquic|ebri[oa]|embriag|alcohol|toxicoman|adict|adiccion|farmacodepend|dependient|psicosocial|manicomi|trastorn|estupef|droga|anomalia|inimputab|exent|internacion|internamiento|asilad|pacient|enferm|peligr',
        not: '^(?![^]*(?:mental|psiquiatr|psiquic|paciente|enferm|toxicoman|adict|alcoh|ebri|inimput|anomalia))[^]*(?:imputad|condena|penal|delito|delictual|libertad asistida)|problemas? social|de vivienda|eventualidad de|posibles riesgos|(?<!in)voluntari|pena de|penas de|presidio|reclusion (?:mayor|menor|perpetua)|reprimid|castigad|aduan|mercader|importacion|derechos de internacion|internacion ambulatoria|accidente|establecimientos? (?:penal|carcelari)|regimen (?:cerrado|semicerrado)|de la condena|sancion|nino|adolescent|prestador|seguro|beneficiari|cotiza|internacional|(?:haya|hubiere) estado|a sabiendas|falsamente|cuarentena|lazareto|lepro|padron|votar|entrevist|electroconv',
        context: 'sentence',
        score: 0.7,
      },
      {
        says: '(?:peligro|peligros[oa]|riesgo|dano)s? (?:\\w+ ){0,4}(?:para|a|de) (?:si\\b|si mism|su (?:vida|integridad|persona|salud)|el mismo|la persona|la vida|tercer|los demas|otr[oa]s|su)|alter\\w+ (?:el orden|la tranquilidad)',
        with: 'intern|hospitaliz|ingres|traslad|encierr|recl|reten(?:er|dr|cion|id)',
        not: '(?<!in)voluntari[oa]|trabaj|accident',
        context: 'sentence',
        score: 0.65,
      },
      {
        says: `(?:traslad|conduc|llevad|llevar|remit|remis|deriv|ingres|coloc)\\w* … (?:${CARE})`,
        with: 'policia|carabiner|fuerza publica|orden(?:ar|ara|ada|ado|e)?·|juez|tribunal|autoridad|condenad|imputad|procesad|reclus|penad|contra su voluntad|ebri|obligatori',
        not: 'accident|herid|nino|adolescent|(?<!in)voluntari[oa]|archiv|informe|antecedent|copia|presupuest|fondos|recursos',
        context: 'sentence',
        score: 0.6,
      },
      {
        says: '(?:alta|externacion|egreso|salidas?)· … (?:internad|internacion|internamiento|hospitaliza|paciente)|(?:internad|internacion|internamiento|hospitaliza|paciente)\\w* … (?:alta|externacion|egreso|permisos? de salida)·|(?:prolong|prorrog|revis|comunic|notific|inform)\\w* … (?:internacion|internamiento|hospitalizacion)|(?:internacion|internamiento|hospitalizacion)\\w* … (?:plazo|prolong|prorrog|dias|horas)',
        with: 'involuntari|judicial|juez|tribunal|organo de revision|forzos',
        not: 'hospitalizacion voluntaria se prolongue|licencia',
        score: 0.65,
      },
      {
        says: '(?:internacion|internamiento|hospitalizacion|institucionalizacion)\\w* … no (?:podra|sera|debe|puede)|(?:ningun|nadie)\\w* … (?:hospitalizad|internad|institucionalizad)',
        with: 'discapaci|social|vivienda|unic',
        not: '(?<!in)voluntari|consentimiento',
        context: 'sentence',
        stance: 'forbids',
        score: 0.6,
      },
      {
        says: 'privacion(?:es)? (?:\\w+ )?de (?:la |su )?libertad|privad[oa]s? de (?:la |su )?libertad|libertad (?:personal|y seguridad)',
        with: '(?:discapaci|mental|psiquiatr|deficien)\\w* … (?:privacion|justific|motiv|razon)|(?:privacion|privad)\\w* … (?:discapaci|mental|deficien)',
        not: 'penal|penitenciari|delito|condena|carcel|victima|se (?:sanciona|castiga|impon)',
        context: 'sentence',
        score: 0.65,
      },
      {
        says: '(?:ingreso|internamiento|internacion)(?:es)? (?:\\w+ ){0,2}(?:urgente|de urgencia|no voluntari|involuntari|forzos)',
        with: 'juez|jueza|tribunal|autoridad judicial|fiscal|ratific|sin (?:su|el) consentimiento',
        not: 'menor\\w* (?:extranjer|infractor)|importacion',
        context: 'none',
        score: 0.65,
      },
      {
        says: '(?:externacion|alta|salida|egreso|reintegro|cese|levantamiento) (?:\\w+ ){0,5}(?:se decid|la dara|lo dara|sera (?:dispuest|orden|decid|resuel|autoriz)|dispuest|decretad|ordenad)|(?:dispon|decid|orden|resolv|autoriz|decret|comunic|notific)\\w* … (?:externacion|el alta|la salida|egreso|su reintegro|cese de la (?:internacion|medida))',
        with: 'juez|juzgado|tribunal|gobernador|autoridad|director|fiscal|curador|familia',
        near: `internad|internacion|internamiento|ingreso|reclu|${IN_CARE}`,
        not: '(?<!in)voluntari|imputad|pena·|condenad|presupuest|trabajador|continuidad de cuidados',
        context: 'none',
        score: 0.55,
      },
    ],
    'involuntary-treatment': [
      // Whatever the person says of it.
      {
        says: `sin que (?:la |su |el )?(?:oposicion|negativa|resistencia|rechazo)|sin que (?:obste|sea obstaculo|importe|pueda oponerse|medie|haya|preste|exista)(?: \\w+){0,3} (?:resist|opos|negat|rechaz|anuencia|conformidad|aquiescencia|consent|acept)|(?:aun cuando|aunque|pese a|no obstante|a pesar de|contra (?:lo que|su (?:querer|deseo|parecer|oposicion))|si (?:se|lo|la|el (?:enfermo|paciente) (?:se|lo)))(?: \\w+){0,3} (?:resist|opos|opon|opus|negat|nieg|negar|rehus|rechaz|no (?:lo |la )?(?:acept|consient|quier))|(?:aunque|cuando|si)(?: \\w+){0,2} (?:rehus|se nieg|se oponga)|(?:que|quien|quienes) (?:\\w+ )?(?:rehus|se nieg|se negar|se opon|se resist)\\w* (?:\\w+ ){0,3}(?:curarse|tratamiento|tratarse|medic|tomar|terapia|inyec|cura·)|(?:oposicion|negativa|resistencia|rechazo) (?:del|de la) (?:\\w+ )?(?:enferm|pacient|intern|asilad|person)\\w* no (?:sera|es|impid|impedir|obst)`,
        with: 'tratamiento|tratad[oa]s?·|medica(?:cion|ment|rl|r·|rse)|intervencion(?:es)? medic|farmac|inyec|cura(?:s|rse|cion|do)?·|terap|desintox|dosis|operaci|quirurg|sedac|duchas?·|banos?·|examen|reconocimiento|evaluad[oa]·',
        not: 'derecho a|(?:^|[;,] )a (?:rehusar|negarse|rechazar)|(?:podra|puede) (?:\\w+ ){0,2}(?:rehusar|negarse|rechazar|oponerse)|investigacion|previo examen|esteriliz|no (?:sera motivo|podra motivar|afectara|implicara|acarreara|dara lugar)|se respetara|alternativ',
        score: 0.65,
      },
      {
        says: '(?:administr|aplic|dar|dara|daran|inyect|suministr|indic|ocult|mezcl|hara tomar|haran tomar)\\w* … (?:inyectable|sedante|neurolept|antipsicotic|medicacion|medicina|farmaco|deposito|tranquilizante|psicofarmac)',
        with: 'nieg|opon|rehus|rechaz|resist|fuerza|reducid|agitacion|alimentos|escondidas|readmi|contra su',
        not: 'muestra',
        score: 0.65,
      },
      // Others say yes in the place of the person.
      {
        says: `${YES} (?:\\w+ ){0,4}(?:del?|de la|de los|de sus?|por (?:el|la|un|su)) (?:\\w+ ){0,3}(?:famil|parient|padres?·|madre|conyuge|consorte|hij[oa]s?·|herman|tutor|curador|curaduria|represent|guardador|allegad|juez|tribunal|direccion|director|superintend|apoderad|defensor)|(?:famil|parient|padres?|madre|conyuge|consorte|herman|tutor|curador|curaduria|represent|guardador|allegad|apoderad|equipo (?:tratante|medico)|director)\\w* … (?:${YES}|consentir|consienta|consiente|resolver|decidir|aceptar|acepte|otorg|presta|preste|suscrib|firmar)|(?:haran?|daran?|prestaran?|otorgaran?|resolveran?|decidiran?|suscribiran?|correspondera) (?:por (?:el|ella) )?(?:a |en su nombre )?(?:su|sus|el|la|los|al) (?:\\w+ )?(?:famil|parient|padres?|madre|conyuge|consorte|hijos|herman|tutor|curador|represent|guardador|allegad|apoderad)`,
        with: 'tratamiento|tratad[oa]s?·|medica(?:cion|ment|rl|r·|rse)|intervencion(?:es)? medic|farmac|inyec|cura(?:s|rse|cion|do)?·|terap|desintox|dosis|operaci|quirurg|sedac|duchas?·|banos?·|intervencion|procedimiento medic|electro|choque|insulin|leucotom|lobotom|anticoncep|anestes|autorizaciones medicas',
        near: `${CANNOT}|en (?:su )?nombre|representad|bastara|bastandole|a falta de|en su defecto|sustitu|supl|incapac|si no (?:lo |la )?(?:hubiere|tuviere)|sin que|${IN_CARE}`,
        not: 'menor(?:es)? de edad|nin[oa]s?·|adolescent|no (?:suple|reemplaza|basta|podra|puede|sustituye)|carece de validez|investigacion|protocolo|historia clinica|datos|(?:ingreso|internacion) (?:voluntari|famil)|neurocirug|esteriliz|psicocirug',
        context: 'none',
        score: 0.6,
      },
      // Ordered by a court or an office.
      {
        says: '(?:tratamiento|curacion|programa terapeutico|plan terapeutico|sumision a|sujecion a|regimen de tratamiento|deshabituacion|desintoxicacion|medicacion)\\w* … (?:(?:impuest|ordenad|dispuest|decretad|fijad)[oa]s? por|hasta (?:que|su) (?:\\w+ ){0,4}(?:cura|rehabilit|cese|desaparez)|mientras)|(?:sumision|sujecion|sometimiento|obligacion de someterse|someterse|sometera|sera sometid[oa]) (?:\\w+ ){0,3}(?:a|al) (?:\\w+ ){0,2}(?:tratamiento|plan|programa|examen|control|cura)',
        with: 'juez|tribunal|fiscal|medida|peligros|condena|sentenci|absuelt|libertad vigilada|policia|obligat|forzos|sancion|dependient|toxicoman|ebri|vag[oa]s',
        not: '(?<!in)voluntari|consienta|no se (?:sometera|podra)|trabajador|contagi',
        context: 'none',
        score: 0.6,
      },
      // Whoever refuses it loses something.
      {
        says: '(?:suspen|perd|pierd|priv|cesa|negar|cancel|retir)\\w*[^.;]{0,120} (?:se nieg|rehus|negar|negativa|resist|no (?:se somet|cumpl|acudi|concurr))\\w*[^.;]{0,80} (?:tratamiento|examen|controles|curacion|prescripciones|rehabilitacion|terapia|medicacion)|(?:se nieg|rehus|negar|negativa)\\w*[^.;]{0,80} (?:tratamiento|examen|controles|curacion|prescripciones|rehabilitacion|terapia|medicacion)[^.;]{0,80} (?:suspen|perd|pierd|cesa|cancel)\\w*',
        with: 'pension|subsidi|benefici|prestacion|pago|derecho|permiso|visita|asignacion',
        not: '(?:sin|no|nunca|tampoco) (?:\\w+,? ){0,6}(?:suspen|perd|pierd|priv|cesa|cancel|afect|amenaz)|derecho a (?:rechazar|negarse|rehusar)|ningun',
        context: 'none',
        score: 0.6,
      },
      // What a court makes them take.
      {
        says: '(?:mand|impon|impus|senal|dispon|dispus|orden|oblig|condicion|decret|somet)\\w* … (?:tratamientos?·|cura·|cura de |(?:sea|ser) tratad|se (?:le|lo|la) (?:cure|trate|medique)|acuda a consulta|tome (?:lo que|la|los)|desintoxicacion|deshabituacion|(?:siga|seguir|cumpla|cumplir) (?:un|el) (?:programa|tratamiento|plan))|(?:programa|tratamiento|plan terapeutico|medicacion) (?:es|sera) obligatori|inyectarse|medicacion obligad|(?:farmac|medicament|medicin)\\w* (?:dad[oa]s |administrad[oa]s )?a escondidas',
        with: 'juez|jueza|juzgado|tribunal|medida|pena·|exent|inimput|adolescente infractor|director|obligad|obligatori|a escondidas|reglas',
        not: '(?<!in)voluntari|consent|presupuest|seguro|agua|residuo|datos|trabajador|costo|gasto|prestador|beneficiari|nadie|no (?:se )?(?:podra|podran|puede)|menor de edad',
        score: 0.6,
      },
      {
        says: '(?:juez|juzgado|tribunal|autoridad)\\w* … (?:orden|dispon|mand|conduc)\\w* … (?:reconocimiento|examen (?:medico|psiquiatric|mental|pericial|del afectado)|examinad[oa])|examen (?:\\w+ ){0,4}(?:medico|psiquiatric|mental)\\w* (?:\\w+ ){0,3}(?:obligatori|ordenad)|(?:obligacion|obligad[oa]) (?:\\w+ ){0,3}(?:de |a )(?:ser examinad|someterse)',
        with: 'fuerza publica|neg(?:are|ase)|nieg|resist|conducir|dependiente|adicto|consumiendo|obligacion|condenad',
        not: 'victima',
        context: 'none',
        score: 0.6,
      },
      // Not a thing is given to whoever does not want it.
      {
        says: '(?:ningun\\w*|nadie|no (?:se )?(?:podra|puede|habra|cabe|sera|seran|administrara|aplicara)|prohib\\w*|queda\\w* (?:prohib|vedad)\\w*|(?:erradica|elimina|suprime)\\w*) … (?:tratamiento|medicacion|medicament|farmaco|terapia|tratad[oa])\\w* … (?:sin (?:su|el|que)|contra su|a quien (?:se )?(?:opon|nieg|rechaz|no)|no (?:acept|consient|quier)|forzos|involuntari|coerciti)|(?:nadie|ni (?:\\w+,? ){1,6})(?:podra )?(?:acept|consient|consentir|decid)\\w* por (?:el|ella|otr)·',
        with: 'tratamiento|tratad[oa]s?·|medica(?:cion|ment|rl|r·|rse)|intervencion(?:es)? medic|farmac|inyec|cura(?:s|rse|cion|do)?·|terap|desintox|dosis|operaci|quirurg|sedac|duchas?·|banos?·',
        not: 'salvo|excepto|a menos|urgen|emergen|investigacion|esteriliz|electro',
        stance: 'forbids',
        score: 0.6,
      },
      {
        says: '(?:seguir|someterse a|cumplir) … (?:tratamiento|programa|terapia)',
        with: 'juez|jueza|tribunal|impon|condenad|imputad|obligacion de',
        not: 'voluntari|consentimiento|nino|adolescent',
        context: 'sentence',
        score: 0.6,
      },
      {
        says: '(?:tratamiento|medicacion|terapia|desintoxicacion|rehabilitacion|intervencion(?:es)? medica)s? (?:\\w+ ){0,4}(?:involuntari|forzos|forzad|obligatori|compulsiv|compulsori|coactiv|sin (?:su |el )?consentimiento|contra (?:su|la) voluntad|no consentid)|(?:obliga|constren|forza)\\w* a (?:\\w+ ){0,3}(?:tratamiento|tratarse|medic)|internamiento para (?:su )?(?:tratamiento|curacion)|internad[oa] curativ|imponer\\w* (?:\\w+ ){0,2}tratamiento|(?:tratad|medicad|inyectad|sedad)[oa]s? (?:\\w+ ){0,2}(?:contra su|sin su|por la fuerza|a la fuerza)|sometid[oa]s? (?:\\w+ ){0,3}(?:forzos|contra su voluntad|a la fuerza|sin su consentimiento)|medidas? (?:de seguridad )?curativa',
        not: 'tratamiento (?:\\w+ )?obligatorio (?:del? (?:agua|residu))|medidas? de seguridad (?:social|vial)|ensenanza|educacion obligatoria|rehabilitacion (?:de|del) (?:\\w+ )?(?:bien|edific|vivienda)|desminado',
        context: 'none',
      },
      {
        says: 'sin (?:que (?:\\w+ ){0,3}|(?:su|el|la|previo|contar con (?:su|el)|necesidad de(?:l)?) )*(?:consentimiento|voluntad|autorizacion del paciente)|contra (?:su|la) voluntad|aun (?:sin|contra|en contra)|no (?:sera |es |se )?(?:necesari|precis|exigi|requerir|requier)\\w* … consentimiento|prescind\\w* … consentimiento|(?<!sin )excepci\\w* … consentimiento|consentimiento … (?:excepci|salvo|excepto)',
        with: 'tratamiento|tratad[oa]s?·|interven|procedimiento|medica|terap|quirurgic|examen|examinad|atendid',
        not: 'electro|esteriliz|psicocirug|ensayo|experiment|ficha|dato|grabac|imagen|publica|retrato|separad[oa]s de|traslad[oa]s? de menores',
      },
      {
        says: `consentimiento por (?:representacion|sustitucion)|consent\\w* … \\b(?:del?|por|sus|su|al|los|el|la) (?:\\w+ ){0,3}(?:${OTHERS})|(?:${OTHERS})\\w* … (?:consent|autoriza)|autoriza\\w* … (?:judicial|${OTHERS})`,
        with: 'tratamiento|interven|procedimiento|terap|quirurgic|esteriliz|examen|electro|(?:no|in) ?(?:\\w+ )?capa(?:z|cidad|ces)|decidir|tomar decisiones',
        not: '^(?![^]*(?:incapa|interdic|discap|dement|mental|no pueda))[^]*(?:menor|adolescent|ninos)|investigacion|matrimonio|pupilo|actos y contratos',
        score: 0.7,
      },
      {
        says: 'no (?:pueda|puede|puedan|pudiera|pudiere|este|esten|estuviere|se encuentre|sea capaz|fuera posible|sea posible) (?:\\w+ ){0,5}(?:consent|expres|manifest|prest|comprend|condicion|otorg)|incapa(?:z|cidad) (?:de|para) (?:\\w+ ){0,3}(?:consent|decid|expres|manifest|comprend)|(?:limit|restring|suspend)\\w* … derecho a (?:rechazar|negarse)',
        with: 'tratamiento|interven|procedimiento|medica|terap|quirurgic|internacion|hospitaliz|decidi',
        not: 'anticipad|instrucciones previas',
        score: 0.65,
      },
      {
        says: '(?:somet(?:er|erse|era|ido|ida|idos|idas)|orden(?:ar|ara|e)|impon(?:er|dra|ga)|dispon(?:er|dra|ga)|decretar?) … (?:tratamiento|examen|medicacion|observacion|desintoxicacion|rehabilitacion)',
        with: 'juez|jueza|judicial|tribunal|autoridad|fiscal|obliga|condena|imputad',
        not: 'consentimiento|nadie|irreversible|voluntari|experiment|negativa|conductor|alcoholemia|nino|adolescent|datos',
        context: 'sentence',
        score: 0.6,
      },
    ],
    seclusion: [
      // Shut in a room, by whatever name.
      {
        says: '(?:cuarto|pieza|habitacion|sala|celda|recinto|camara|patio|local|aposento|dormitorio|box|calabozo)s? (?:\\w+ ){0,2}(?:fuertes?·|acolchad|almohadillad|oscur|cerrad|aislad|de seguridad|de (?:aislamiento|contencion|castigo|reflexion|tiempo fuera|soledad|calma|observacion cerrada|furiosos|agitados|fuertes)|de proteccion|individual(?:es)? de|con llave|bajo llave|sin ventana|blind)|(?:solo|sola|encerrad\\w+|permanez\\w+|paciente|dejar\\w*|mantener\\w*) (?:\\w+ ){0,3}bajo llave|(?:puerta|puertas) (?:\\w+ ){0,2}(?:con llave|cerrad|trancad|atrancad|con cerrojo)|(?:jaulas?|calabozos?|mazmorras?|bartolinas?|celdas?)·|encerr(?:ar|arl[oa]s?|ad[oa]s?|ara|e)·? (?:\\w+ ){0,3}(?:en (?:\\w+ )?(?:cuarto|celda|habitacion|pieza|patio|jaula|calabozo|sotano|recinto|dormitor)|bajo llave|con llave|solo|u ocult|ni atad|o atad|y atad)|encierra\\w* en (?:cuarto|celda|habitac)|enjaul|reclusion celular|(?:cuarto|habitacion|pieza) (?:individual|separad[oa]|aparte|segur[oa])[^.;]{0,100} (?:horas|minutos|agita|llave|cerrad|vigilancia)|(?:encerrara|encierre|encerrarl[oa]s|encerrarse)·(?=,| [oyna]|[.;])|cuartos? (?:desnudo|de correccion)|salas? de baja estimul|pabellon cerrado|(?:cerr\\w+|echar\\w*) (?:\\w+ ){0,2}(?:con llave|las puertas)|aislamientos?·|aislad[oa]s?·|aislarl[oa]|soledad (?:impuest|forzad)|tiempo fuera|confinamiento|confinad[oa]s?· (?:en|a)|reclusion solitaria|reclui(?:r|d[oa]s?) (?:\\w+ )?en (?:\\w+ )?(?:choza|cuarto|celda|habitacion|pieza|jaula|patio|calabozo|sotano)',
        with: 'pacient|asilad|intern[oa]s?·|internad|residente|usuari|recluid|furios|agitad|enferm|alienad|dement|loc[oa]s·|insan|psiquiat|psicosocial|person\\w+ (?:con|aloj|internad|hospital)|alumn|estudiant|nin[oa]s? con|persona|practicante|enfermero|medico|director|castig|disciplin|sancion|contencion|sujecion|atad|encaden|nadie|horas',
        not: 'aislamiento (?:social|termic|acustic|geografic|sanitari|famili|reproductiv|cultural|de la (?:comunidad|sociedad)|economic|preventiv|obligatorio de los pacientes)|aislad[oa]s? (?:de (?:la|los|las|su|sus|otr)|geograf|social|o|y con)|(?:zona|lugar|localidad|area|region|comuna|rural|comunidad|poblacion|casos?)\\w* (?:\\w+ ){0,2}aislad|cuarentena|contagi|infec|transmisib|bacilifer|leproc|lepros|epidem|vivir aislad|evitar (?:su |el |la )?(?:soledad|aislamiento)|combatir|soledad no deseada|abandono y|peste|colera|fiebre|autoestima|acoso|aislante|carcel|penal·|delegacion|manicomio judicial|a puertas? cerrada|disciplinari|falta grave|inspector|(?:psicologic|depresion|devaluac|violencia)\\w* … aislamiento|guarde|objetos|pertenencias|historia|archiv|dependencia con llave|medicament|farmac|armario|bano|abrigo|animal|ganado|perro|consulta|entrevista|conferencia|horno|encerrar(?:a|an)? en parentesis|en establecimiento|en hospital|en manicomio',
        score: 0.65,
      },
      {
        says: 'celdas?·|piezas? fuertes?|cuartos? (?:acolchad|de aislamiento|de seguridad|cerrad|oscur)|salas? de (?:aislamiento|contencion|soledad)|habitacion(?:es)? de (?:aislamiento|contencion)',
        not: 'celdas? de (?:combustible|datos)|disciplinari|falta grave|inspector|carcel|penitenciar|delegacion|policial|tabla|archivo',
        score: 0.6,
      },
      {
        says: 'aislamiento|encerrad[oa]s?·|encierro·',
        with: 'paciente|residente|contencion|sujecion|enfermedad mental|salud mental|discapaci',
        not: 'manicom|establecimiento|hospital|casa de|aislamiento (?:social|sanitari|preventiv|famili)|contagi|infec|epidem|cuarentena|peste|colera|fiebre|penas? de|evitar|abandono|vivir',
        context: 'none',
      },
      {
        says: 'aislamiento|aislad[oa]s?·|aislar|salas? individual|reclusion (?:solitaria|en (?:celda|habitacion|sala))|celdas?·|cuarto de (?:contencion|aislamiento)|confinamiento|observacion continua en',
        with: 'pacient|intern(?:ad|acion|amiento)|contencion|psiquiatr|sujecion|salas?·|celda|residente|usuari|hospital|residencia|discapaci|mental|medida',
        not: 'aislamiento (?:social|termic|acustic|geografic|sanitari|famili|reproductiv|cultural|de la (?:comunidad|sociedad))|aislad[oa]s? (?:de la|geograf|social)|(?:soledad|abandono|zona|lugar|localidad|area|region|comuna)\\w* (?:\\w+ )?(?:y |o )?(?:el )?aisla|cuarentena|contagi|infecc|transmisib|epidem|vivir aislad|evitar (?:su|el) aislamiento|peste|colera|fiebre|disciplinari|expend|autoestima|acoso|penas? de aislamiento|aislante',
      },
    ],
    restraint: [
      // Straps, sheets, hands and drugs that hold a person.
      {
        says: '(?:fajas?|correas?|correajes?|cinturon(?:es)?|bandas?|munequeras|tobilleras|cintas|vendas|sabanas|mantas|cuerdas|sogas|lazos|mecates|cadenas?|grillos|grilletes|cepos?|camis(?:a|as|on)|camisol\\w*|chalecos?|sillas?|camas?|esposas|barrotes|candados)·(?: (?:\\w+ ){0,2}(?:de (?:sujecion|contencion|fuerza|lona|cuero|seguridad|inmoviliz)|larga|acolchad|terapeutic|de castigo))|(?:cepos|grillos|grilletes|cadenas|correas|camisas? de fuerza|chalecos?(?: de fuerza)?|sujeciones|ataduras|amarras|amarres|ligaduras de (?:manos|pies)|esposas|mecates|sogas)·|(?:atar(?:l[oa]s?)?|amarrar(?:l[oa]s?)?|encaden(?:ar|a|en|ad)\\w*|maniat\\w+|esposar\\w*|ligar\\w*|atad[oa]s?|amarrad[oa]s?)·|(?:atar|amarrar|atad[oa]s?|sujetad[oa]s?|fijad[oa]s?|fijar)·(?: (?:\\w+ ){0,2}(?:a la cama|las manos|manos|de pies|al lecho|a (?:la|una|su) (?:silla|cama)|a troncos|a arboles|postes))|(?:ligar|ataran|atara)\\w* (?:\\w+ )?(?:las )?manos|(?:sujetar|sujetara|sujetaran|sujecion|inmoviliz\\w+|reducir|reduccion|contener|contencion|restriccion|restringir)· (?:\\w+ ){0,4}(?:al? (?:paciente|enferm|person|intern|residente|agitad|usuari|adult|que)|del? (?:paciente|enferm|person|intern|agitad)|en (?:guardia|cama)|terapeutic|fisic|mecanic|corporal|quimic)|reducirl[oa]s?·|inmovilizarl[oa]s?|sujetarl[oa]s?|sobremedica\\w*|sedacion (?:\\w+ ){0,2}(?:destinad|forzad|como|excesiv|para)|medic\\w+ (?:\\w+ ){0,4}(?:como castigo|con fines? (?:de )?(?:disciplin|castigo|control)|por comodidad|para (?:comodidad|conveniencia|doblegar))|(?:metodos?|medios|medidas?|practicas?|tecnicas?) (?:\\w+ )?(?:coercitiv|coactiv|de fijacion|de inmovilizacion|de fuerza|restrictivas? de (?:la )?(?:libertad de )?movimient)|fijacion(?:es)? (?:mecanic|fisic|a la cama)|inmovilizacion(?:es)?·|inmovilizad[oa]s?·|barandillas?·|libertad de movimientos?·|(?:farmaco|medicamento|sedante|tranquilizante|psicofarmaco)s?· (?:\\w+ ){0,5}(?:para|con (?:el )?fin de|como) (?:\\w+ ){0,3}(?:inmoviliz|control|doblegar|castig|sujecion|contencion|dormir|aquiet)|restriccion·(?= (?:se (?:usa|utiliz|aplic)|no excedera|sera valida|terapeutic))',
        with: 'pacient|asilad|intern[oa]s?·|internad|residente|usuari|recluid|furios|agitad|agitacion|enferm|alienad|dement|loc[oa]s·|insan|psiquiat|psicosocial|mental|hospital|salas?·|guardia|crisis|contencion|sujecion|sujet|medico|enfermer|practicante|nadie·|celdas?',
        not: 'cadena (?:perpetua|de (?:frio|custodia|suministro|valor|montaje))|cadenas? (?:de television|comercial|hotel)|cinturon(?:es)? de seguridad (?:\\w+ )?(?:del|de los|en|para) (?:vehicul|asiento|auto)|vehicul|chalecos? (?:salvavidas|reflect)|sillas? de ruedas|(?<!\\w)sujet[oa]s? (?:a (?:la|lo|las|los|un|una|esta|este|registro|interdic|curat|revision|control|autoriz)|de (?:derech|obligac|aten|credito|investig))|esposas? e hijos|esposa o|conyuge|deuda|multa|presupuest|gasto|animal|perro|ganado|atado de|restriccion(?:es)? (?:a|de|en) (?:la|las|los|el|su|sus) (?:capacidad|libert|derech|acceso|visit|comunic|participac|vot|credit|propied)|restriccion de la capacidad|reduccion de (?:la|los|las) (?:jornada|pena|riesgo|desigual|demanda|barrer|costo|brecha)|capital|cuota',
        score: 0.65,
      },
      {
        says: '(?:aislamiento|encierro)\\w* … \\b(?:contencion|sujecion)|(?:contencion|sujecion)(?:es)?· … \\b(?:aislamiento|encierro)',
        not: 'sujecion a|gasto|fiscal',
        context: 'none',
      },
      {
        says: 'contencion(?:es)? (?:\\w+ ){0,2}(?:fisic|mecanic|quimic|farmacolog|manual|involuntari|corporal)|(?:medida|accion|uso|empleo|aplicacion|practica|metodo|medio|tecnica|protocolo)\\w* de (?:\\w+ ){0,2}(?:contencion|sujecion|inmoviliz|coercion|coaccion|fuerza fisica)|(?:medios?|aparatos?) mecanicos? de sujecion|tod[oa] sujecion|sujecion(?:es)?(?: (?:fisic|mecanic|quimic|corporal|de (?:pacient|persona)|se (?:us|apli|consig|hara|pract|mant|emple)|en (?:la )?cama|no (?:exced|dur|super))|·(?= (?:y|o|e|ni)·)|·(?=[,.;)]))|inmoviliz(?:acion|ar|ad[oa]s) (?:\\w+ ){0,3}(?:fisic|mecanic|paciente|persona|quimic)|(?:chaleco|camisa)s? de fuerza|restriccion(?:es)? (?:\\w+ )?(?:fisic|mecanic|quimic|farmacolog|corporal)|(?:atad|amarrad|encadenad|esposad)[oa]s?·|ataduras|encaden|atara·|grillos·|grilletes|esposas·(?= (?:y|o|ni|para))|medios (?:mecanic|fisic|quimic)?\\w* ?(?:coercitiv|de coercion)|contencion(?:es)?(?= (?:de (?:la |las |los )?(?:person|pacient)|y|o|solo|solamente|se|podra|debera|no|deb)·)',
        with: 'pacient|person|intern|mental|psiquiatr|hospital|residente|usuari|dement|enajenad|discapac|trastorno|nin[oa]|atad|contencion|sujecion',
        context: 'none',
        not: 'espacios|multisoporte|informacion y|gasto|fiscal|presupuest|vehiculo|embarca|fondos|cuenta|arnes|cargas·|estadist|referencias|red de contencion|contencion (?:social|derrame)|redes de contencion',
      },
      {
        says: '(?:uso|empleo|auxilio) de (?:la )?fuerza|fuerza (?:fisica|publica|indispensable|necesaria|minima|razonable|imprescindible|proporcion)|resist(?:iere|irse|iese)·|reducirl[oa]·',
        with: 'pacient|mental|psiquiatr|internacion|internamiento|hospitaliz|enajenad|dement|discapacidad (?:mental|psi)',
        not: 'tropas|ocupacion|policial(?:es)?·',
        context: 'sentence',
        score: 0.6,
      },
    ],
    'irreversible-treatment': [
      {
        says: '(?:choques?|shocks?|terapias? de (?:choque|shock)|tratamientos? de (?:choque|shock)|aplicacion de corriente)·? ?(?:electric|insulin|cardiazol|convulsiv|hipoglucem)?|electrochoque|electroterapia convuls|electrocut|corrientes? electric\\w+ (?:en|al|sobre)|coma(?:s)? insulin|insulinoterapia|malarioterapia|curas? de sueno|narcoanalisis|topectomia|cingulotomia|trepanacion|radiocirugia|estimulacion (?:cerebral|magnetica) (?:profunda|invasiva)|(?:intervencion|operacion|cirugia|tecnica|procedimiento)(?:es)? (?:\\w+ ){0,4}(?:sobre|en|del|que destruy\\w+|que modifi\\w+) (?:el |los |la |tejido )?(?:cerebro|encefalo|cerebral|lobulo|organos? (?:de la reproduccion|genital|reproduct|sexual))|organos de la reproduccion|psico ?cirugia|cirugia (?:psiquiatric|cerebral|del cerebro)|implantes? cerebral|(?:tratamiento|intervencion|procedimiento|metodo|terapia|tecnica)s?(?:es)? (?:\\w+ ){0,4}(?:invasiv|irrevers|mutilant|destructiv)|mutilacion|efectos? irreversib',
        with: 'pacient|enferm|asilad|intern[oa]s?·|internad|psiquiat|mental|discapac|insan|dement|alienad|agitad|residente|usuari|salud|medico|familia|tratamiento|consent|autoriz|person',
        not: 'accidente|trasplant|muerte|electrocut\\w+ de animal|mutilacion genital|invasivos? (?:de|sobre) (?:la |el )?(?:animal|planta|especie)|sistema financiero|choque (?:de vehic|cultural|ferrov)|muestra',
        score: 0.7,
      },
      {
        says: '(?:ligad(?:ura|uras|a|as)·? ?(?:de )?(?:las )?(?:trompas?)?|vasectom|salpingo|histerectom|ooforectom|orquiectom|anticoncep(?:cion|tiv)\\w* (?:\\w+ ){0,2}(?:definitiv|permanent|quirurg|irreversib|forz|oblig|hormonal)|metodo anticonceptiv|contracep|(?:usar|aplicar|imponer|implantar|colocar|suministr)\\w* … anticoncep|(?:interrump|interrupcion)\\w* … (?:embarazo|gestacion|prenez)|abortar|aborto·|prenez|incapacit\\w+ (?:\\w+ )?para (?:engendrar|procrear|concebir)|privar\\w* de (?:la |su )?(?:facultad|capacidad) de (?:procrear|engendrar|reproduc)|infecund)',
        with: 'discapac|psicosocial|idiot|dement|mental|incapa|interdict|imbecil|insan|enajenad|alienad|intern[oa]s·|internad|asilad|residente|curador|representante|pacient|hogar|degenerad|epilep|cretin|tutor',
        not: 'planificacion familiar para todos|violencia obstetrica[^]{0,30}$|derecho a decidir (?:libre|el numero)|informacion sobre',
        context: 'none',
        score: 0.65,
      },
      {
        says: 'electro(?:convuls|chok|choq|shock|plej|terap)|electro (?:convuls|shock|chok|choq)|convulsoterap|terapias? (?:convulsiv|electroconvuls)|psicocirug|psicoquirurg|neurocirug\\w* (?:funcional|psiqui)|lobotom|leucotom|esteriliz(?:ar|arse|ad[oa]s?|acion|aciones)·|castra(?:r|cion|d[oa]s?)·|(?:tratamiento|intervencion|procedimiento|practica|cirugia|terapia|metodo)(?:es|s)? (?:\\w+ ){0,9}irreversib|coma insulin|estimulacion cerebral profunda',
        not: '(?:instrument|equip|material|envase|jering)\\w* … esteriliz|esteriliz\\w+ (?:\\w+ )?(?:de|del|los|las|el|la) (?:\\w+ )?(?:material|instrument|equip|agua|leche|product|animal|perro|suelo|envase|alimento|utensil|ropa|jering)|pasteuriz|(?:dano|lesion|coma|perdida|cese|deterior|situacion|proceso|mora|enfermedad)\\w* (?:\\w+ ){0,3}irreversib|trasplant|transplant|ablacion|muerte|encefalic|renuncia|irreversibilidad|mandato irrevers|ganado',
        context: 'none',
      },
      {
        says: 'ligaduras? (?:de )?tromp|ligadura tubar|vasectom|contracepcion quirurgica|anticoncepcion quirurgica|abort(?:o|ar)·|interrupcion (?:\\w+ )?del embarazo',
        context: 'sentence',
        with: 'discapac|idiot|dement|mental|incapaz|incapaces|interdict|imbecil|judicial',
        score: 0.65,
      },
    ],
    experimentation: [
      {
        says: '(?:protocolos? (?:de investigacion|de ensayo|que (?:reclut|inclu|prom)|experimental|clinic)|(?:cada|un|todo|ningun) protocolo·(?= (?:que|sera|se|podra|en)·)|investigacion(?:es)?·|estudios? (?:\\w+ )?(?:clinic|cientific|experiment|farmac|prospectiv|biomedic|de enfermedad|en (?:pacient|person|enferm|quien)|con (?:pacient|person|enferm)|sobre (?:pacient|enferm))|estudi(?:ar|aran|arse|ara)\\w* en|ensayos?·|ensayar(?:se|a|an|l[oa])?·|ensayad[oa]s?·|experimentar|experimentos?·|probad[oa]s? en|probar (?:\\w+ ){0,3}(?:droga|farmac|medic|vacuna|suero|tratam)|prueba de (?:un |nuev|medic|farmac|vacun|droga|disposit)|placebo|nuev[oa]s?·? ?(?:droga|farmaco|medicamento|suero|vacuna|dispositiv|tratamiento)|(?:droga|farmaco|medicamento|suero|vacuna|tratamiento)s? (?:nuev|en (?:prueba|ensayo|fase)|de nuevo desarrollo|no (?:probad|aprobad|registrad)|experiment)|investigador)',
        with: 'comite (?:\\w+ )?de (?:\\w+ )?(?:etica|bioetica|investigacion)|comite (?:lo|podra)|junta (?:revisora|institucional)|participantes?·|participa(?:r|cion) |(?:sujetos?|personas?|seres human\\w+|pacientes?|enfermos?|internos?|asilados?|residentes?|acogidos?|huerfanos?|usuari[oa]s?|alojad[oa]s?|internad[oa]s|personas hospitalizadas|discapacidad|pabellones)',
        near: 'consent|acept|autoriz|voluntari|anuencia|negativa|riesgo|beneficio|prohib|sin (?:que|su)|firma|etica|nuev|ensay|somet|placebo|emplear|probad|provecho|conformidad|protocolo|reclut|incluid|incluir|retirar|experiment|visto bueno|molestia',
        not: 'experimentad[oa]s?·|ensayar (?:el|los|otr)|elaborara|(?:deteccion|ambientes|atencion|seguridad) |agente fiscal|fiscalia|(?:policia|carpeta|diligencias|organo|agente|linea)\\w* (?:\\w+ ){0,2}de investigacion|investigacion (?:judicial|penal|policial|criminal|preliminar|preparatoria|sumari|administrativa|interna|de los hechos|del hecho|del delito|de (?:las |la |sus )?causas)|investigue|sumario|plan(?:es)? de estudio|estudio socio|estudios (?:cursad|previos|de grado)|becas?·|carrera|protocolo facultativ|protocolos? (?:de (?:atencion|actuac|interven|contenc|sujec|intern|segur|notar|emerg|manejo)|notarial)|notario|escritura|presupuest|fomentara|promovera|promover|estadistic|ensayo general|hacia la investigacion|educativ|escolar|docente|herencia|accidente|denuncia',
        context: 'passage',
        score: 0.6,
      },
      {
        says: 'experiment(?:o|os|al|ales|acion|aciones)·|investigacion(?:es)? (?:\\w+ ){0,3}(?:cientific|biomedic|clinic|medic|en seres human|con seres human|en humanos|con personas|en personas|farmacolog)|ensayos? (?:clinic|terapeutic|farmacolog)|estudios? clinic|objetos? de (?:\\w+ ){0,2}investigacion|sujetos? de (?:\\w+ ){0,2}investigacion|investigacion(?:es)? en (?:que|las que|el ser|seres)',
        with: 'consent|sometid|someter|sujeto|objeto|participa|etic[ao]|experiment|prohib|voluntari|negativa',
        not: 'experimentad|tecnica corriente|organos e|cirugia experimental|congresos|animal|cultivo|granja|estacion experimental|agropecuari|centros? experimental|plan experimental|escuela|etica publica|presupuest|tecnolog',
        score: 0.75,
      },
    ],
    'civil-disqualification': [
      // Whoever has lost reason, or sight, is barred from an act, an office or a licence.
      {
        says: '(?:no (?:se )?(?:podran?|pueden?|son|es|sera|seran|hara|haran|tienen?) (?:\\w+ ){0,4}(?:testar|testig|perit|albacea|guardador|tutor|curador|elector|elegid|vot|sufrag|emitir|inscrit|inscrib|matrimonio|casar|contraer|adopt|jurad|magistrad|juez|jueces|notari|ejercer|desempen|docen|capacidad para|habil|conduc|licencia|armas|armador|socio|gerente|comerci|nombrad|mandatari|fiador|arbitr|capaces|aptos|admitid[oa]s? (?:a|como|al))|carecen? de (?:\\w+ )?(?:testamentifaccion|capacidad para|aptitud|voto|validez)|(?:estan|quedan?|son|seran?) (?:\\w+ )?(?:impedid|inhabil|inhabilitad|excluid|incapac|exceptuad|privad|dispensad)\\w* (?:\\w+ )?(?:de|para|del)|obstaculos? (?:dirimente|impediente|para casarse)|tach(?:a|as|ar|arse)·|para ser (?:\\w+ ){1,5}(?:se )?(?:requier|necesit|exig)|mandato (?:\\w+ )?(?:acaba|termina|expira|se extingue|concluye|cesa)|vacar?a? (?:en )?(?:el|los) (?:cargo|puesto)|vaca(?:ra|n) |(?:patria potestad|autoridad (?:del padre|paterna|parental)|responsabilidad parental|ciudadania|derechos? (?:de ciudadan|politic|civic|elector)|sufragio|voto)\\w* (?:\\w+ ){0,4}(?:se |en )?(?:suspen|pierd|termin|extin)|(?:suspen|perd|pierd|queda en suspenso|priva|terminacion|extin)\\w* … (?:patria potestad|autoridad (?:del padre|paterna|parental)|responsabilidad parental|ciudadan|sufragio|voto·|derechos (?:politic|civic|elector))|(?:cancel|deneg|neg|revoc|retir|suspen|priv)\\w* … (?:licencia|permiso|carne|registro|matricula|armas|habilitacion)\\w*(?: de| del| para)? (?:\\w+ ){0,2}(?:conduc|manejo|arma|profesion|caza|pilot)|requisitos? (?:\\w+ ){0,3}para (?:ser|obtener|ingresar|optar|desempenar|acceder)|(?:cesa|cesar|cesara|remov|remoc|destitu|jubil)\\w* … (?:por|cuando)|(?:perd|pierd)\\w* … (?:manejo|administracion) de)',
        with: 'falt(?:a|os?) (?:\\w+ )?de (?:juicio|razon|discernim|salud mental)|san[oa] juicio|cabal juicio|pleno (?:\\w+ )?(?:goce|uso) de (?:\\w+ )?(?:razon|facultades)|(?:privad[oa]|uso) de (?:la |su )?razon|tenga razon|razon cabal|privad[oa]s? de discernim|fatu[oa]s?·|mentecat|(?:el|los|al|y|o|un|de|,) loc[oa]s?·|imbecil|idiot|dement|demencia|insan[oa]|insania|orates?·|alienad|enajena|interdict|(?<!bajo )interdiccion|cieg[oa]s?·|sord[oa]s?·|sordomud|mud[oa]s·|incapacidad (?:\\w+ ){0,2}(?:sobrevin|fisic|mental|psiqu|moral)|(?:afeccion|enfermedad|trastorno|discapacidad|deficiencia|alteracion|anomalia|perturbacion|debilidad|padecimiento|defecto|impedimento|insuficiencia)(?:es)? (?:\\w+ ){0,3}(?:mental|psiqu|nervios|intelect|psicosoc|fisic)|facultades (?:mental|intelect)|incapac(?:es|itad)\\w* (?:mental|declarad|judicial)|declarad[oa]s? (?:judicialmente )?incapa|internad[oa]s? en|asilad[oa]s? en|curatela|toxicoman|epilep|lepros|diagnostico psiq',
        not: 'discriminac|por (?:razon|motivo) de discap|en su contra|derecho a (?:no|una)|pension|jubilacion por|subsidi|igualdad|seguro (?:social|de)|accident|visitas?·|plaza|mejoria|no (?:sera|constituy|podra ser|es)\\w*,? (?:\\w+,? ){0,4}(?:motivo|causal?·|impediment|obstacul)|no se (?:cancel|pierd|suspend|extingu|priv)|(?:elimin|suprim|derog)\\w* (?:como|la|el|del)|a nadie se|(?:^|\\W)ningun[ao]? (?:sentencia|diagnostico)|sera acompanad|con (?:un|el) apoyo|fallec\\w* … beneficiari|penas? de|delito ni',
        stance: 'permits',
        context: 'none',
        score: 0.6,
      },
      // What offices, licences and entry ask of body and mind.
      {
        says: '(?:no (?:padec|adolec|sufr|tener|teng|estar|este|hallarse|se halle|encontrarse|presentar|presente)\\w*|(?:gozar?|goce|gocen|poseer|acreditar?|acredite|tener|contar con|certific\\w+|comprob\\w+|estar|hallarse|encontrarse)) (?:\\w+,? ){0,7}(?:enfermedad|trastorno|afeccion|alteracion|anomalia|defecto|impedimento|incapacidad|discapacidad|deficiencia|salud|aptitud|facultades|juicio|razon|interdiccion|interdict|condiciones (?:psico|fisic|mental))(?:es)? ?(?:\\w+,? ){0,4}(?:mental|psiqu|psico|fisic|intelect|cabal|sensorial|judicial|juicio|razon|plen)',
        with: '(?:para (?:ser|optar|ejercer|obtener|ingresar|desempen|acceder|adoptar|conducir|contraer|inscrib)|requisit|licencia|permiso|carne|matricula|nombrad|nombramiento|aspirante|postulante|candidat|adoptante|funcionari|empleo publico|cargo|magistr|juez|jueces|notari|docen|extranjer|inmigra|residencia|naturaliz|visado|matrimonio|contrayente|conductor|piloto|arma|servicio militar|policia|guardia|tutor|curador|perito|testigo|jurado)',
        not: 'derecho|pension|jubil|prestacion|subsidi|beneficiari|certificado (?:unico )?de discapacidad|igualdad|discriminac|cupo|cuota|reserv|accesib|ajuste|apoyo|tratamiento|hospital|internad|paciente|seguro social|invalidez',
        stance: 'permits',
        context: 'none',
        score: 0.6,
      },
      // Barred from the country, the service, the vote, the altar.
      {
        says: '(?:dement(?:e|es)·|demencia|insan[oa]s?·|insania|loc[oa]s?·|locura|alienad[oa]s?·|alienacion|enajena(?:d[oa]s?|cion)|imbecil|idiot|fatu[oa]s·|interdict[oa]s?·|interdiccion|(?:enfermedad|trastorno|discapacidad|deficiencia|incapacidad|padecimiento|afeccion|debilidad|retraso|retardo|anomalia|alteracion|perturbacion|defecto)(?:es)? (?:\\w+ ){0,3}(?:mental|psiqu|siqu|intelect|psicosoc|fisic)\\w*|(?:cieg|sord|mud|sordomud)[oa]s·|toxicoman\\w+|ebri[oa]s (?:habitual|consuet)\\w*|falt[oa]s? de (?:juicio|razon)|privad[oa]s? de (?:juicio|razon|discernim)\\w*|epileptic[oa]s?·)[^.;]{0,160}? (?:no (?:podran?|pueden?|sera|seran|es|son|se) (?:\\w+ ){0,3}(?:admit|votar|elegi|casar|contraer|testar|ser (?:testig|jurad|perit|tutor|guardador|elegid|nombrad|albacea|elector)|ejercer|desempen|inscri|adopt|conduc|portar|ingresar al|entrar al|naturaliz|comerciar|expedir|otorgar|conceder|hara fe|heredar)|(?:seran?|quedan?|quedaran?|estan?) (?:\\w+ )?(?:excluid|inhabil|privad|suspendid|rechazad|separad|removid|dispensad|exent|eximid|impedid|expulsad|incapa|jubilad)|(?:pierden?|perderan?|suspende) (?:\\w+ ){0,2}(?:derecho|patria|custodia|cargo|ciudadan|voto))',
        not: 'responsab|impuesto|tasa|pago|peaje|arancel|tarifa|pena·|punib|discriminac|igualdad|internad|contribuc|matricula|costas|ningun|(?:cuota|copago)|encerr|aislad|tratad|sometid',
        stance: 'permits',
        context: 'none',
        score: 0.6,
      },
      {
        says: '(?:no (?:podran?|pueden?|sera|seran|son|se) (?:\\w+ ){0,5}|(?:negara|denegara|rehusara|rechazara|prohibe|cancelara|suspendera|revocara|excluira|impedira)\\w* |(?:quedan?|estan?|seran?) (?:excluid|inhabilitad|impedid|privad|exceptuad|prohibid)\\w* |(?:son|seran?) (?:inhabiles|incapaces|nul[oa]s?|anulables?) |(?:cesa|cesara|perdera|pierde|vaca|caduca|termina|acaba|concluye|extingu\\w+|suspend\\w+|separad\\w+|remov\\w+|destitu\\w+|impid\\w+|impedimento\\w*|causal\\w*|causas?|motivos?|obsta\\w*) )[^.;]{0,200}?(?:dement(?:e|es)·|demencia|insan[oa]s?·|insania|loc[oa]s?·|locura|alienad|alienacion mental|enajenad[oa]s mental|enajenacion mental|imbecil|idiot|interdict[oa]s?·|(?:por|de|en) interdiccion|(?:enfermedad|trastorno|discapacidad|deficiencia|incapacidad|padecimiento|afeccion|debilidad|retraso|retardo|anomalia|alteracion|perturbacion|defecto)(?:es)? (?:\\w+ ){0,3}(?:mental|psiqu|siqu|intelect|psicosoc)|falta de (?:juicio|razon|discernimiento)|privad[oa]s? de (?:juicio|razon|discernim)|san[oa] juicio|uso de (?:su |la )?razon)',
        with: 'vot(?:o|ar|an)·|sufrag|elector|padron|matrimonio|casar|contraer|nupcia|divorcio|testament|testar|testig|perit|jurad|tutor|guardador|curador|albacea|mandat|cargo|magistr|juez|jueces|diputad|senador|consejer|miembro|comision|notari|docen|maestr|profesion|licencia|permiso|carne|conduc|armas|extranjer|territorio|pais·|naturaliz|ciudadan|patria potestad|custodia|adop|comerci|socio|cooperativ|servicio (?:militar|publico)|empleo publico|policia|sacerdo|herencia|heredar|donaci|donante',
        not: 'discriminac|igualdad|pension|subsidi|prestacion|impuesto|responsab|punib|pena de|internad|internacion|ingres|sometid|tratamiento|hospital|ensenanza|matricula escolar|acoso|no (?:podra|sera|es|constituy\\w*),? (?:\\w+,? ){0,4}(?:motivo|causal?|impedimento|obstacul)|no se (?:cancel|pierd|suspend|extingu|priv)|(?:elimin|suprim|derog)\\w* (?:como|la|el|del)|ningun|nadie',
        stance: 'permits',
        context: 'none',
        score: 0.6,
      },
      // Not wed, not hired, not heard: other verbs of the same bar.
      {
        says: '(?:no (?:se )?(?:le |les |lo |la )?(?:casara|otorgara|concedera|expedira|extendera|dara curso|renovara|ingresa|ingresara|ingresaran|admitira|admite|recibe|recibira|sirven?|abrira|obtendra|obtendran|desempenara|ejercera|manejara|llevara|contraera|nombrara|dara licencia|inscribira|votan?|votara|votaran)|suspende·|queda(?:ra|ran)? (?:\\w+ ){0,2}(?:suspend|vaci|vacante|separad|sin efecto)|vaca·|vacara|cesara|cesa·|cesaran|separad[oa]s? del|de(?:spedir|spido)|rescind|rescision|resuelto|poner termino|(?:contrato|relacion) (?:\\w+ )?(?:concluye|termina|se extingue)|negara a|retirara|retirarle|retiro·|excluir|excluira|excluyan?|excluirse|(?:dad[oa]|declarad[oa]) (?:por |de )?(?:inutil|baja|inepto)|repatriad|justas causas|rechazo·)',
        with: REASON_FAILS,
        near: 'vot(?:o|ar|ad[oa]|an)·|sufrag|elector|padron|catalogos|matrimoni|casar|contraer|nupcial|contrayent|consorte|divorcio|testament|testigo|jurad|magistr|jueces|diputad|senador|president|ministr|notari|docen|maestr|carrera|profesion|licencia|conduc|armas|ciudadan|patria potestad|autoridad (?:sobre|parental)|custodia|adop|comerci|tienda|gerente|socio|del servicio|patron|contrato|despedir|recluta|credito|seguro',
        not: 'discriminac|igualdad|pension|jubil|subsidi|prestacion|impuesto|responsab|punib|pena de|prision|victima|internacion|internamiento|licencia medica|accident|ni (?:\\w+ ){0,3}diagnostic|(?:no |nunca |ningun\\w* )(?:\\w+,? ){0,5}(?:motivo|causal?·|impedimento|obstacul|suspender|denieg|privad)|derog|suprim|elimin|sin (?:el|su) consentimiento|absuel|imputad|procesad|ejecucion|la vista|proceso|rehabilit',
        stance: 'permits',
        context: 'none',
        score: 0.6,
      },
      // What they signed is void.
      {
        says: '(?:son|es|sera|seran|seran tenid\\w+ por) (?:\\w+ )?(?:nul[oa]s?·|anulables?·|de ningun valor|sin valor|invalid[oa]s·|ineficac)|carecen? de (?:validez|valor|efecto)|de ningun valor|(?:podra|podran|puede|pueden) (?:\\w+ ){0,3}(?:anul|pedir\\w* (?:la )?(?:anul|nulidad)|ser anulad|impugn)|se anularan?|nulidad de (?:los|sus) (?:actos|contratos|testament)|no (?:valdra|valdran|valen|vale|tendra valor|producira)',
        with: '(?:acto|contrat|testament|poder(?:es)?·|escritur|disposicion|venta|donacion|firm|negocio|otorg|matrimonio)',
        near: 'interdict|interdiccion|insan|dement|alienad|enajena|loc[oa]s?·|incapacitad|incapaz|incapaces|recluid|internad|trastorn|mental|psiqu|sentencia|curador|falta de (?:juicio|razon)|cordura',
        not: 'clausula|reglamento|discriminac|consentimiento informado|lo pactado en contra|renuncia|trabajador|sin (?:su|el) consentimiento|eleccion',
        stance: 'permits',
        context: 'none',
        score: 0.65,
      },
      // No diagnosis, no interdiction takes a right away.
      {
        says: '(?:no (?:se )?(?:cancel|pierd|perder|suspend|priva|impid|impedir|constituy|configur|es,? por si|sera|son|podra|podran|puede|pueden|rechaz|desestim|exigir|requier|observar|deneg|neg|limit|afect|excluy)|ningun\\w*|nadie|tampoco|ni (?:el|la|los) (?:diagnostico|interdiccion|internacion)|(?:prohib|elimin|suprim|borra|derog|sin efecto)\\w*)(?: \\w+)?… (?:vot|sufrag|padron|elector|censo|postulad|candidat|casar|matrimonio|testig|testimonio|declarar|patria potestad|responsabilidad parental|custodia|adopcion|adoptar (?:un |a |hij|nin)|hijos|licencia (?:profesional|de conduc)|conducir|cargos?·(?! de)|profesion|jurad|heren|testar|contrat(?:o|os|ar)·|credito|cuenta|propiedad|firma|incapacidad de una persona|ejercicio de sus derechos)',
        with: 'discapacidad|diagnostico|interdiccion|interdict|curatela|mental|psiqu|hospitalizad|internad|internamiento|internacion|condicion (?:fisic|sensor|mental)|sensorial|enfermedad|apoyo|certificado (?:psiq|medic|de salud mental)|incapacidad',
        not: 'salvo|excepto|a menos que|podran ejercer la docencia|no pueden ser inscritos|sin el consentimiento|sin su consentimiento|seguridad social|estudiante|matricula escolar|parentesco|incapacidad(?:es)? laboral|convenio',
        stance: 'forbids',
        context: 'none',
        score: 0.6,
      },
      {
        says: '(?:meras )?privacion(?:es)? (?:de|del) (?:\\w+ )?(?:derechos|voto|sufragio) … (?:sin efecto|derog|suprim|elimin|cesa)|(?:sin efecto|derog|suprim|elimin|cesan)\\w* … privacion(?:es)? (?:de|del) (?:\\w+ )?(?:derechos|voto|sufragio)|(?:personas? con discapacidad|parejas|asociad[oa]|titular|elector|quienes? tengan? (?:\\w+ )?(?:discapacidad|apoyo|curador|diagnostico))\\w*[^.;]{0,90}? (?:podra|podran|puede|pueden) (?:\\w+ ){0,2}(?:casarse|contraer matrimonio|votar|ser (?:elegid|candidat|president|testig|jurad|tutor)|adoptar|testar|heredar|contratar|vender|firmar)',
        with: 'discapacidad|diagnostico|curador|apoyo|psiqu|mental',
        not: 'no (?:se )?(?:podra|podran|puede|pueden)|solo·|unicamente|salvo|excepto|otorgar[ae] en braille|igualdad de condiciones de accesibilidad',
        stance: 'forbids',
        context: 'none',
        score: 0.55,
      },
      {
        says: 'discapacidad[^;]{0,160}no (?:podra|configurar|sera|constituir)\\w* (?:\\w+ ){0,2}(?:obst|causal|impedim|motivo|inhabil)',
        context: 'none',
        stance: 'forbids',
        score: 0.6,
      },
      {
        says: 'incapacidad(?:es)? (?:\\w+ ){0,4}(?:psiquica|siquica|mental|intelectual|fisica|legal|sobrevin\\w+|permanente)(?: (?:y|o|u) \\w+)? … (?:cargo|funcion|desempen|ejercicio|mandato)',
        not: 'pension|jubil|subsid|accident|trabajador|licencia medica|remuneracion|seguro',
        stance: 'permits',
        context: 'none',
        score: 0.65,
      },
      {
        says: '(?:no (?:se )?(?:podra|podran|puede|pueden|es|son|sera|seran) (?:\\w+ ){0,4}(?:ser·(?! (?:sujet|sometid|obligad|aislad|internad|hospitaliz|priva|mantenid|separad|tratad|trasladad|encerrad))|desempen|ejerc|contra|vot|sufrag|test|adopt|casar|otorg|suscrib|celebr|obten|habil|elector|elegi|capac|apt|admisib|nombrad|designad|inscri|candidat|testigo|conduc))|inhabil|inelegib|(?:sufragio|voto|ciudadania|derechos politicos) (?:\\w+ ){0,4}suspend|suspen\\w* … (?:sufragio|voto|ciudadan|derechos (?:politicos|civiles)|patria potestad|licencia)|(?:pierd|perd|extin)\\w* … (?:cargo|calidad|ciudadan|derecho|patria potestad|mandato|condicion)|ces(?:a|an|ar|aran|ara|e|en|acion) … (?:cargo|funcion|miembro|calidad)|vacan(?:cia|te)|impediment\\w*|(?:nul|nulidad|causal|ineficac)\\w* … (?:matrimonio|divorcio)|matrimonio … (?:nul|anulab|impediment)|causal(?:es)? de (?:\\w+ )?(?:divorcio|cesacion|remocion|inhabil|separacion|exclusion|termino|expiracion)|incapaces (?:de|para)|excluid[oa]s? de|exclu(?:ye|idos) del|remo(?:cion|vid|ver)|privad[oa]s? (?:\\w+ )?de (?:la patria|el voto|derecho)|deneg(?:ar|ara|aran|ad[oa])·|no se (?:otorg|conced|expedir|admit)|causas? de (?:inhabil|exclusion|separacion|incapacidad)|no tienen derecho a|(?:absoluta|relativa)mente incapaces|carec\\w+ de (?:derecho|capacidad)|divorcio|es(?:tan)? (?:in)?capa(?:z|ces) (?:de|para)',
        with: 'dement(?:e|es)·|demencia|enajena\\w+ mental|interdic(?:t|cion)|insan(?:ia|o|a|os)·|alienad[oa]s?·|alienacion mental|(?:discapacidad|enfermedad|incapacidad|trastorno|deficiencia|anomalia|anormalidad|insuficiencia|perturbacion|retraso|alteracion)\\w* (?:\\w+ ){0,3}(?:mental|psiquic|siquic|intelectual|psiquiatr)|facultades mentales|privad[oa]s? de (?:la )?razon|sordomud|idiot|imbecil|loc[oa]s?·|incapacidad (?:\\w+ ){0,3}(?:fisica|mental|sobrevin|psiq|declarada|permanente)|incapacitad|declarad[oa]s? incapa|impedimento fisic|inhabilidad (?:fisica|mental|psiq)|defecto fisico|interdictos|ciegos?·|sordos?·|imposibilidad fisica',
        not: 'discriminac|no (?:podra|sera|constituy|puede)\\w* … (?:motivo|causa|impedimento)|pension de|jubilacion|bienes|subsidio|igualdad|garantiz|accidente|interdiccion (?:general|de bienes)|licencia medica|remuneracion|personeria|para ciegos|de ciegos|papeleta|formulario',
        stance: 'permits',
        context: 'none',
        score: 0.7,
      },
      {
        says: '(?:no (?:se )?(?:podra|podran|sera|seran|puede|pueden|constitu|es·|debera)\\w* … (?:impediment|motivo|causal?·|obstacul|limit|restring|restriccion|negar|denegar|negad|impedir|privar|privad|exclu|exig|inhabil|condicion))|ningun\\w* … (?:priva|nega|impedi|exclui|inhabil|rechaz)',
        with: '(?:discapaci|mental|psiqu)\\w* … (?:voto|votar|sufrag|elector|matrimonio|cargo|empleo|adop|patria potestad|custodia|licencia|contrat|testa|testig|candidat|profesion|seguro·|seguros|hijos|propiedad|herencia|credito|puesto)|(?:voto|votar|sufrag|elector|matrimonio|cargo|empleo|adop|patria potestad|custodia|licencia|contrat|testa|testig|candidat|profesion|seguro·|seguros|hijos|propiedad|herencia|credito|puesto)\\w* … (?:discapaci|mental|psiqu)',
        not: 'sin … consentimiento|transporte|investigacion',
        context: 'none',
        stance: 'forbids',
        score: 0.5,
      },
    ],
    'forensic-measures': [
      // No blame, no trial, another measure in the place of a penalty.
      {
        says: '(?:queda|quedan|esta|estan|es|son|sera|seran) (?:\\w+ )?(?:libres?|exent[oa]s?|eximid[oa]s?|absuelt[oa]s?|irresponsab\\w+|inimputab\\w+) (?:\\w+ ){0,2}(?:de (?:\\w+ )?(?:pena|responsab|sancion)|quien|el que|por)?|no (?:es|son|sera|seran) (?:\\w+ )?(?:punib|responsab|imputab|capaces? de (?:delito|culpab)|culpab)|absuelt[oa]|absolvi|absoluc|no (?:incurre|delinqu)\\w* … |imputabilidad|(?:aptitud|capacidad|apto|ineptitud|inaptitud|incapacidad) (?:\\w+ ){0,4}(?:para|de) (?:\\w+ )?(?:estar en (?:juicio|proceso)|seguir el juicio|ser juzgad|comparecer a juicio|soportar el juicio|enfrentar)|(?:comprend|compresion|comprension|entend)\\w* … (?:criminalidad|ilicitud|caracter (?:delict|ilicit|injust)|alcance de su|lo que hac|de que se (?:le|lo|la) acusa|sus acciones|naturaleza del hecho|tiempo de los hechos)|dirigir (?:su conducta|sus acciones)|(?:estado|indice)s? (?:de )?peligros(?:o|idad)|peligrosidad|temibilidad|medidas? (?:\\w+ )?(?:curativ|de internamiento|asegurativ)|(?:paraliz|suspend|suspension|archiv|sobrese)\\w* … (?:proceso|procedimiento|causa|proceso penal|juicio)|(?:peritos?|pericia|peritaje|examen|dictamen) (?:\\w+ ){0,3}(?:psiquiatric|mental|alienist|forens|siquiatr)|junta de (?:\\w+ )?peritos|locos? criminal|manicomio (?:criminal|judicial)|(?:sala|pabellon|anexo|departamento|modulo|unidad|establecimiento)\\w* (?:\\w+ ){0,2}(?:penad|penal|penitenciari|forens|judicial|de seguridad)|juez (?:\\w+ )?(?:de ejecucion|de vigilancia|penal|de la causa|penitenciari)',
        with: 'loc(?:o|a|os|as|ura)·|dement|demencia|enajena|alienad|insan|mental|psiqu|siquiatr|discernimiento|razon|delirio|sonambul|trastorno|padecimiento|ebriedad|toxicoman|embriaguez|sordomud|manicomi|hospital|salud mental|facultad(?:es)?·|terapeut|curativ|examinad|pacient',
        near: 'imputad|acusad|procesad|reo·|reos·|penad|condenad|preso·|recluso|delito|delict|pena·|penal|criminal|culpab|enjuici|punib|responsab|absuel|absolv|imputab|peligros|temib|de ejecucion|de vigilancia|proceso·|el hecho|los hechos|sus acciones|de las medidas de seguridad',
        not: 'responsabilidad civil|delito ni cuasi|recetari|esteriliz|victima|testigo|patria potestad|divorcio|sociedad|matrimonio|interdiccion|insania|curador para el pleito|guardador|trabajador|pension|invalidez|incapacidad laboral|docencia|nin[oa]s·|alimentos|(?:infractor|multa|clausura)|internacion involuntaria|capacidad juridica|ejercicio de (?:su|la) capacidad',
        context: 'none',
        score: 0.6,
      },
      // Prisoners who fall ill.
      {
        says: '(?:pres[oa]s?|reclus[oa]s?|penad[oa]s?|condenad[oa]s?|procesad[oa]s?|imputad[oa]s?|sentenciad[oa]s?|detenid[oa]s?|intern[oa]s?|privad[oa]s? de (?:la |su )?libertad|reos?)· … (?:mental|psiqu|siquiatr|enajena|loc(?:o|ura)·|razon·(?! de)|dement|alienad|trastorn|hospital|crisis)|(?:carcel|carcelari|prision|penal|penitenciari|centros? penales?|recinto)\\w* … (?:psiquiatr|siquiatr|salud mental|mental|alienad|dement|manicomi)|(?:psiquiatr|siquiatr|salud mental|mental|alienad|dement|manicomi|enajena|perd\\w+ la razon)\\w* … (?:carcel|carcelari|penitenciari|centros? penal|condenad|penad[oa]s?·|procesad|reclus[oa]s?·|pres[oa]s?·|presidi)',
        with: 'traslad|hospital|remit|remision|deriv|aloj|ingres|recl|manicomi|intern|separad|atencion|tratamiento|custod|establecimiento|unidad|sala·|pena·|cumpl|abon|examen|perito',
        not: `sufrir|a menos de|metros|u hospitalizado|docencia|sera (?:penad|castig|reprim|sancion)|se castig|multa|docencia|patria potestad|testigo|padron|elector|trabajo a|cooperativ|victima|nin[oa]s·|en (?:compania|ningun caso)|matrimonio|candidat|no (?:podra|podran|puede|pueden) (?:ser|ejercer)|hogar|mayores|sociedad|${UNFIT_FOR}`,
        context: 'none',
        score: 0.6,
      },
      {
        says: 'inimputab|(?:exent|eximid|exencion|eximen)\\w* (?:\\w+ )?de (?:\\w+ )?responsabilidad (?:criminal|penal)|no son punibles|no es punible|loco o demente|(?:enajenad\\w+ mental|enajenacion|alienad|locura|demencia|demente|enfermedad mental)\\w* … (?:imputad|procesad|reo·|reos·|penado)|(?:imputad[oa]s?|procesad[oa]s?|reo|reos|penados?)· … (?:enajenad\\w+ mental|enajenacion mental|alienad|locura|demenc|demente|mental|psiquiatr)|sobrese\\w* … (?:enajen|mental|locura|demenc|inimput)|(?:exent|eximid)[oa]s? de (?:\\w+ )?responsabilidad … (?:anomalia|trastorno|mental|psiqu)|incapacidad (?:procesal|para estar en juicio|sobrevin\\w+ del (?:imputado|procesado))|(?:hospital|unidad|pabellon|establecimiento|centro|institucion)\\w* (?:\\w+ ){0,2}psiquiatric\\w* (?:penitenciari|forense|judicial|de seguridad)|(?:hospital|anexo|manicomio)(?:es)? (?:\\w+ )?(?:penitenciari|forense|criminal|judicial)|psiquiatria (?:forense|legal)|alteracion(?:es)? morbosa|internacion (?:provision|provisori)\\w+ del imputado|causa de inimput',
        context: 'none',
        not: '^(?![^]*(?:mental|inimput|trastorno|psiqu))[^]*(?:menor|adolescen|nin[oa]s)|sordomud|valiendose|armas|curador|curadur|matrimonio|testament',
      },
      {
        says: 'medidas? de seguridad',
        with: 'inimput|mental|psiquiatr|internacion|internamiento|enajenad|peligros|curativ|tratamiento',
        not: 'medidas? de seguridad (?:social|vial|industrial|e higiene|laboral)|trabajador',
        context: 'none',
      },
      {
        says: 'imputad[oa]|procesad[oa]|acusad[oa]|condenad[oa]|reclus[oa]s?·|reo(?:s)?·|pres[oa]s?·|penad[oa]s?·|privad[oa]s? de libertad|penitenciari|carcel|prision',
        with: 'trastornos? mental|enfermedad(?:es)? mental|salud mental|psiquiatr|enajenad\\w+ mental|enajenacion|dement|loc[oa]s?·|facultades mentales|inimputab|discapacidad (?:mental|psiq|intelectual|psicosocial)|alienad',
        not: `sera(?:n)? (?:penad|sancionad|castigad|reprimid)|se (?:impondra|aplicara) (?:prision|reclusion|la pena)|(?:prision|presidio|reclusion) (?:de|menor|mayor|en)|multa|cargo|inhabil|mujeres|testigo|fallidos|acreedor|deudor|${UNFIT_FOR}`,
        context: 'sentence',
        score: 0.65,
      },
    ],
    'communication-restriction': [
      // Letters read, visits rationed.
      {
        says: '(?:cartas?·|correspondencia|correo|escritos·|mensajes·|internet·|videollamad|redes sociales|mundo exterior|encomiendas?·|paquetes?·|llamadas?·|telefon|celular|visitas?·|visitantes|visitad|visitar[ao]n|comunicacion(?:es)?·|comunicar(?:se|a|an)·|comunica con|contactos?·|salidas y)',
        with: 'asilad|intern[oa]s?·|internad|internamiento|internacion|reclus|recluid|albergad|acogid|residente|hospitaliz|pacient|enferm|alienad|insan|dement|loc[oa]s·|mampara|locutorio|Director|director|medico|practicante|terapeut|pabellon|colonia|sala·',
        near: '(?:leer|leera|leeran|leid|abr(?:ir|ira|iran|iert)|reten(?:er|dra|cion|id)|suprim|tach(?:ar|ara|ada|e)|quem|revis(?:ar|ad|ara|ion|e)·|examin|censur|interven|intercep|pasaran? por|previo examen|requis|grab(?:an|ar|ad)|escane|suspend|restring|restric|limit|prohib|no se (?:admit|acept|permit|recib|comunic|autoriz)|no (?:podran?|pueden?|tendran?|recibiran?|sera|seran) (?:\\w+ ){0,3}(?:recib|visit|comunic|llam|escrib|admit|permit|usar|tener|enviar)|sol[oa]mente|unicamente|solo (?:se|podr|los|las|el|un|una|en|con|podran)|en presencia|a presencia|presenciad|vigilad|supervisad|locutorio|mampara|(?:jueves|domingos?|dias? de la semana|sabados|dias festivos)·|una (?:vez )?(?:por|a la) (?:semana|quincena|mes)|por semana|(?:primer\\w+|durante los) (?:\\w+ )?(?:dias|semanas|meses|treinta|quince)|privar|privad[oa]s? de|perdida de|permiso (?:previo|del|de la)|autorizacion (?:previa|del|de la)|ved(?:ar|ad)|se fijaran|determinara|conceda|duracion|incomunic|veto|impedir|impid)',
        not: 'posibilit|barreras|publicidad|accesib|servicios de comunicacion|medios de comunicacion|ningun\\w* (?:pauta|regla|medida|castigo|sancion|tratamiento)|visitas? (?:de inspecc|domiciliari|medica|inspectiv|de supervis|periodica)|inspector|tribunal visit|recursos humanos|(?:ni|tampoco|nunca|no) (?:se )?(?:\\w+ ){0,3}(?:leid|abiert|abrir|censur|intercept|restring|limitad|retend|retenid|suspend|leer|condicion)|sin (?:que nadie|abrir|ser abiert|censur|restriccion|limite)|inviolab|discapacidad auditiva|lengua de senas|accesible|profesionales? de la salud',
        stance: 'permits',
        score: 0.6,
      },
      // Letters closed, visits free.
      {
        says: '(?:cartas?·|correspondencia|correo|llamadas?·|telefon|celular|visitas?·|comunicacion(?:es)?·|comunicar(?:se|a|an)·|visitad|recib(?:ir|en|e|iran|ira) … (?:visita|quien|llamad))',
        with: 'asilad|intern[oa]s?·|internad|internamiento|internacion|reclus|recluid|albergad|acogid|alojad|ingresad|residente|hospitaliz|pacient|enferm|usuari|unidad|establecimiento|hospital|psiquiatr',
        near: 'sin (?:que (?:nadie|se|sean)|abrir|ser (?:abiert|leid|escuch)|censura|restricc|limit|testigos|vigilancia|autoriz|permiso)|libre|libertad|en privado|privacidad|todos los dias|a diario|a cualquier hora|inviolab|sin horario|cuando (?:lo )?(?:quier|dese)|a quien(?:es)? (?:gust|quier|dese|ella|el )|con quien(?:es)? (?:quier|dese|el|ell)|(?:no|ni|tampoco|nunca|jamas) (?:se )?(?:podran? |le |les |sera |seran |puede |pueden )?(?:\\w+ )?(?:leid|abiert|abrir|leer|censur|intercept|restring|limit|retend|reten|suspend|prohib|restricc|condicion|priv|incomunic|neg|impid|impedir)|ningun\\w* (?:pauta|persona|regla|medida|castigo|tratamiento|reglamento|motivo)|llegue y salga|confidencial',
        not: '(?:salvo|excepto|a menos|sino·)[^.]{0,140}(?:deneg|denieg|restrin|limit|prohib|contraindi|suspen|medic|terapeut|juez|orden)|barreras|accesib|medios de comunicacion|libre e informado|visitas? (?:de inspecc|domiciliari|medica|de supervis|periodica)|inspector|inspecc|libertad de prensa|comision|lengua de senas|aumentativ|alternativ[oa]s? de comunic|organo de revision',
        stance: 'forbids',
        score: 0.6,
      },
      {
        says: '(?:ningun\\w*|nadie|no (?:se )?(?:podra|podran|puede|sera|seran)|prohib\\w*|ni) … (?:incomunicad|impedir (?:su|la) comunicacion|priv\\w+ de (?:visita|comunic|correspond|contacto)|aislad[oa] de (?:su|sus) famil)',
        not: 'salvo|excepto|a menos|cuidado alternativo',
        stance: 'forbids',
        score: 0.65,
      },
      {
        says: '(?:vinculos?|contactos?|comunicacion(?:es)?|visitas|correspondencia|llamadas)·',
        with: '(?:salvo|excepto|a menos que)[^.]{0,140}(?:deneg|denieg|restrin|limit|prohib|contraindi|suspen)',
        context: 'sentence',
        not: 'penitenciari|medios de comunicacion',
        stance: 'permits',
        score: 0.65,
      },
      {
        says: 'libertad de comunicacion|inviolabilidad de (?:la |su )?(?:correspondencia|comunic)|comunicacion libre',
        not: 'penitenciari|prensa|medios',
        stance: 'forbids',
        score: 0.7,
      },
      {
        says: 'comunicarse (?:\\w+ )?(?:libre|con|privad)|libre (?:\\w+ )?comunicacion|libertad de comunica|inviolabilidad de (?:la |su )?(?:correspondencia|comunic)|(?:recibir|enviar|efectuar|tener|acceso a|ser)\\w* (?:\\w+ ){0,5}(?:visitas·|visitad|llamadas|correspondencia|cartas)|(?:mantener|conservar|mantenimiento|favorec|promov|fortalec)\\w* (?:\\w+ ){0,6}(?:comunicacion|contacto|vinculos?|lazos)|sin censura|a las? comunicacion|derecho a la (?:libre )?comunicacion·(?! (?:audiov|social))|(?:correspondencia|cartas) … no (?:podra|sera|seran|podran)',
        with: 'pacient|intern|hospitaliz|mental|psiquiatr|residente|usuari|recluid',
        not: 'penitenciari|cuidado alternativo|nino|(?:salvo|excepto|a menos que)[^.]{0,140}(?:deneg|denieg|restrin|limit|prohib|contraindi|suspen)',
        stance: 'forbids',
        score: 0.7,
      },
    ],
    'derogatory-language': [
      {
        says: 'dement(?:e|es)·|demencia·(?! (?:senil|vascular|tipo|y (?:otr|alzh)|frontot|por))|(?:el|los|al|del|un|la|las|una|cada|todo|algun|ningun|dich[oa]s?) enajenad[oa]s?·(?! (?:por|en|a|con|segun|conforme))|(?:alienacion|enajenacion) total|alienad[oa]s?·|orates?·|fatu[oa]s·|furios[oa]s·|degenerad[oa]s?·|mongol(?:ic|o|a)|incurables·|anormal(?:es)?·(?= (?:fisic|psiq|mental|y |o |,))|debilidad mental|disminuid[oa]s? (?:fisic|psiq|mental|sensor)|gran(?:des)? invalid[oa]s?·|loc[oa] (?:criminal|furios)|insan[oa]s?·|insania|idiot(?:a|as|ismo|ez)|imbecil|locos?·|locas·|locura|orates|mentecat|retardad[oa]s?·|retard[oa]s? mental|retras[oa]\\w* mental|debil(?:es)? mental|debilidad mental|(?:deficiente|subnormal|anormal|insuficiente|desequilibrad|enajenad)[oa]?e?s? (?:mental|psiquic|intelectual|fisic)|deficiencia mental|sub ?normal(?:es|idad)?·|anormal(?:es)? mental|anormalidad mental|(?:menores|ninos|personas|escolares) anormales|mongolic|mongolismo|cretin|oligofren|minusvalid|minusvalia|(?<!(?:person\\w+|rehabilitacion del) )lisiad[oa]s?·|tullid|(?<!person\\w+ )invalid[oa]s·|(?:hij[oa]|trabajador|trabajadora|conyuge|menor|pensionad[oa]|el|la|un|del|al|como|era|es|sea|quedare|fuere|declarad[oa]) (?:\\w+ )?invalid[oa]·|desequilibrad[oa]s? mental|discapacitad[oa]s? mental profund|privad[oa]s? de razon|retrasad[oa]s?·(?= mental)',
        not: '(?:reemplaz|sustituy|substituy|suprim)\\w*[^;]{0,120}(?:expresion|palabra|frase|termino)|act(?:o|os|uaciones) … invalid|invalid[oa] (?:el|la) (?:act|clausula|voto|notif)|(?:voto|cedula|clausula|disposicion|notificacion|contrato|estipulacion|documento|firma)\\w* (?:\\w+ )?(?:\\w+ )?invalid|expresion … sustitu|pagos? retardad|declaracion de los derechos',
        stance: 'permits',
        context: 'none',
      },
    ],
    'legal-capacity': [
      {
        says: '(?:decid\\w*|actu\\w*|obr\\w*|contrat\\w*|ejerc\\w*) (?:\\w+ ){0,4}por si (?:mism|sol)|(?:decide|deciden|decidir) por si·|pueden? decidir|(?:recobr|recuper|restitu|devuel|reintegr)\\w* … (?:capacidad (?:juridica|plena|de (?:ejercicio|obrar))|ejercicio de (?:sus|los) derechos|administracion de sus)|(?:privacion|restriccion|limitacion)\\w* de derechos … sin efecto|actos (?:\\w+ ){0,5}(?:validos|plena validez)|(?:reconoc|aceptar|admit)\\w* (?:\\w+ ){0,3}(?:firma|huella|gesto|voluntad)|(?:manej|administr|dispon|control)\\w* (?:\\w+ ){0,3}(?:su dinero|sus bienes|su patrimonio|sus (?:propios )?(?:bienes|asuntos|recursos|ingresos))|(?:abrir|tener) (?:\\w+ )?cuentas?|(?:diagnostico|discapacidad|internacion|hospitalizacion|tratamiento|rechace)·[^.;]{0,60}? no (?:\\w+ ){0,4}(?:prueba|presum|demuestra|afecta|limita|priva|derrota|suprime|modifica|disminu|supone|hace suponer)\\w*[^.;]{0,50}? (?:capa(?:z|cidad)|ejercicio de|decidir|presuncion|incapac|sus derechos)|(?:presum|reputa)\\w* (?:\\w+ ){0,4}capa(?:z|ces|cidad)·|(?:goza|gozan|gozar|conserva|conservan|mantiene|mantienen|titulares?)· … (?:capacidad (?:juridica|plena|de (?:obrar|ejercicio|decidir))|plena capacidad|ejercicio de (?:sus|todos sus) derechos)|interdiccion (?:desaparec|queda (?:abolid|suprimid|derogad|sin efecto))|(?:levant|cese|cesacion|rehabilit)\\w* (?:\\w+ ){0,4}(?:interdiccion|interdict|curatela)|interdict[oa] … (?:rehabilitad|recobr)|(?:anotacion|inscripcion)\\w* (?:\\w+ ){0,4}(?:interdiccion|incapacidad)[^.;]{0,60}cancel|(?:actos )?no (?:enumerados|comprendidos|mencionados)[^.;]{0,60}(?:intact|conserv|capacidad|por si)|(?:ningun\\w*|nadie)[^.;]{0,80}(?:privad[oa]|privar\\w*|limitar|declar\\w+) (?:\\w+ )?(?:de |en |la |su )+(?:capacidad|incapacidad|ejercicio de sus)',
        with: 'person|discapac|interdic|mental|psiqu|usuari|pacient|apoyo|internad|adult|mayor|curat|derechos',
        not: 'sociedad|persona juridica|personas juridicas|organizac|fondos?|capacidad de consentir|termino de su|menor de edad emancip|no podra (?:administrar|disponer|manejar)|le impida|incapaz de|deber de|presupuest|no puede (?:por si|decidir)|no podra|director|la administracion de (?:sus|los) bienes (?:correspond|se conf)|curador (?:sigue )?administr|aptitud|cargo|curador|tutor|representa al|declarado incapaz',
        context: 'near',
        score: 0.6,
      },
      {
        says: 'capacidad (?:juridica|legal|de obrar|de ejercicio|de goce|civil|para decidir|plena)|(?:plena|misma) capacidad|reconoci\\w* … (?:como (?:persona|sujeto)s?|ante la ley|personalidad juridica)|sujetos? de derechos?·|presum\\w* … \\bcapaci|capacidad … presum|toma(?:r)? (?:de )?sus propias decisiones|tomar (?:\\w+ )?decisiones (?:\\w+ )?(?:por si|autonom|libre)|autonomia (?:individual|personal|de la voluntad|e independencia|y (?:libertad|independ))|ser propietarias? y heredar|controlar sus propios|en condiciones de igualdad … (?:bienes|economic)',
        not: 'carec|restring|restriccion|sin capacidad|incapacidad|incapaz|persona(?:s)? juridica|sujetos? de derecho (?:publico|privado|internacional)|autodeterminacion de los pueblos|capacidad (?:juridica|legal) (?:\\w+ ){0,4}(?:para contratar|de la (?:entidad|organiz))|organizacion|sociedades|convenio|poder notarial',
        score: 0.75,
      },
    ],
    'supported-decision': [
      {
        says: 'apoyos?·(?<=\\b(?:el|los|un|sus?|con|varios|cada|como|del?|al|mas de un|asistente|ser|intensos?|designar\\w*|eleg\\w+|requiera|precisen?|necesiten?|utilizar|recibir) apoyos?)(?! (?:economic|financier|tecnic|logistic|social|psicosocial|psicologic|famil|institucional|escolar|educativ|pedagogic|comunitari|estatal|terapeut|a (?:la|las|los) (?:famil|empresa|organiz|investig)|material|administrativ|del estado|de pares|entre pares|policial|para (?:el|la|su) (?:empleo|vivienda|trabajo)))',
        with: 'decid|decision|firm|voluntad|quier|juridic|notari|actos?·|capacidad|entend|comprend|comunicar|expres|elij|eleg|juez|juzgado|salvaguard|titular|represent|consent|testimonio|denuncia|declar|interdic|curat|contrat',
        not: 'poderdante|competente|comite|vot(?:o|ar|an)·|sufrag|elector|casilla|papeleta|apoyo (?:economic|financ)|ajustes razonables en el (?:trabajo|empleo)|docente|escuela|empleador|subsidi|presupuest|programa|empleo con apoyo|vivienda con apoyo|residencia',
        score: 0.6,
      },
      {
        says: 'acuerdos? de apoyo|apoyad[oa]·|(?:lo|la) que (?:la persona|ella|el|aquella|aquel|esta|este) (?:quier|prefier|dese|habria (?:querido|decidido)|querria|mism)|voluntad,? (?:los )?(?:deseos|preferenc|gustos)|(?:deseos|gustos|valores) (?:y|e) (?:preferenc|creenc|valores)|preferencias y (?:voluntad|valores|deseos)|mejor interpretacion|trayectoria (?:vital|de vida)|historia de vida|(?:ayud|asist|auxili|acompan|facilit)\\w* (?:\\w+ ){0,5}(?:a |para |en )?(?:entender|comprender|decidir|tomar (?:sus|las|una)|expresar|comunicar(?:se)?·|manifestar|formar (?:su|una) voluntad|su comprension|toma de decis)|(?:ayude|asista|auxilie) (?:\\w+ ){0,3}(?:entender|comprender|decidir|comunicar|hacerse entender)|persona de (?:su )?confianza|vocero|(?:conferencia|circulo|red|grupo)s? de (?:apoyo|confianza) (?:\\w+ )?(?:para|en) (?:\\w+ ){0,2}decis|medios alternativos para (?:que|expres)|influencia indebida|toma de decisiones',
        with: 'person|discapac|apoyo|usuari|pacient|titular|asistid|mental|psicosoc|interesad|nin[oa]|voluntad|decid|decision',
        not: 'vot(?:o|ar|an)·|sufrag|elector|casilla|papeleta|toma de decisiones (?:publicas|politicas|que afect|en (?:los|el|la) (?:organ|comis|consej))|particip\\w* (?:\\w+ ){0,5}toma de decisiones|donante|formulacion de politicas|facilitador par|traductor publico|evaluacion del programa|organizaciones',
        score: 0.6,
      },
      {
        says: 'apoyos? (?:\\w+ ){0,8}(?:decision|capacidad juridica|ejercicio de (?:su|la|sus))|(?:toma de )?decision(?:es)? (?:con apoyo|apoyad|asistid)|sistemas? de apoyos?|(?:persona|medida|acuerdo|figura|designacion|asignacion|adjudicacion)s? de (?:los )?apoyos?·|(?:resguard|respet|primar)\\w* (?:\\w+ ){0,5}voluntad y (?:las |sus )?preferencias|considerar su voluntad|voluntad y preferencias … asistid|salvaguard[ia]\\w* … (?:apoyo|capacidad|voluntad)|asist\\w* (?:\\w+ ){0,6}(?:toma(?:r)? (?:de )?decision|expres|manifest\\w* su voluntad)|apoyos? (?:\\w+ ){0,3}(?:judicial|voluntari|informal)|asistentes? para (?:la toma|el ejercicio)|facilitador(?:es)? (?:\\w+ ){0,3}(?:de la comunicacion|procesal|judicial)|ser apoyad|(?:design|nombr|eleg)\\w* … (?:apoyos· (?:que|para|y)|apoyo (?:para (?:el ejercicio|la toma)|en la toma))|prest\\w* apoyo (?:\\w+ ){0,3}(?:comprend|decid|acto)',
        not: 'apoyo (?:financiero|economico|logistic|administrativ)|salvaguardia de los intereses|orden publico|interrogatorio',
        score: 0.75,
      },
    ],
    'advance-directive': [
      {
        says: '(?:voluntad|disposicion|directiva|directri(?:z|ces)|decision|instruccion|declaracion|manifestacion|documento)(?:es|s)?· ?(?:\\w+ )?(?:previ[oa]s?|adelantad[oa]s?|anticipad[oa]s?|futur[oa]s?)|(?:directivas?|directri(?:z|ces))·(?= (?:surt|pued|sera|se |tien|oblig|prevalec|prevista|medic)|[,.;)])|directri(?:z|ces)·|directivas?·|autoprovision|autocuratela|mandato (?:preventivo|de proteccion|con clausula|para el caso de incapacidad)|poder(?:es)? (?:\\w+ ){0,2}(?:preventivo|para el caso de|con clausula de subsist)|planes? de crisis|plan anticipado|tarjeta de crisis|contrato de ulises|(?:dejar?|deja|deje|otorg|dispon|prever?|anticip|establec|grabar|escribir|consign|manifest|designar?|expres)\\w*[^.;]{0,120}?(?:para (?:cuando|el (?:caso|evento|supuesto|futuro)|un futuro)|en prevision de|por si (?:\\w+ )?(?:llega|no pud|pierd)|si (?:ella |el |la persona )?(?:no pudiera|llegara a|llegare a|sufre otr|sobrev|pierde|deja de pod))|prevision de que|anticipar (?:\\w+ ){0,4}(?:que (?:quiere|no quiere)|su voluntad|decision|tratamiento)|previsto (?:de modo explicito|en su|con anterior)|(?:deseos|preferencias|voluntad|instrucciones) (?:\\w+ ){0,3}(?:expresad|manifestad|formulad|consignad|dejad)[oa]s? (?:\\w+ ){0,2}(?:antes|previamente|con anterioridad|anteriormente|por escrito)',
        with: 'salud|tratamiento|medic|crisis|hospital|apoyo|decision|capacidad|voluntad|paciente|persona|brote|cuidado|terap|intern|psiqu|otorgante',
        not: 'union europea|directiva (?:de la (?:asociac|organiz|instituc)|nacional|\\d|\\(|presid|ejecutiv|general|central|super)|junta directiva|comision directiva|mesa directiva|consejo directiv|directivas? (?:de|del) (?:consejo|parlamento|ministerio|la (?:ue|comision))|vacante|pension|presupuest|seguro|testamento ologr|herencia|bienes para cuando fallezca|director',
        score: 0.65,
      },
      {
        says: 'voluntad(?:es)? (?:\\w+ )?anticipad|(?:declaracion|directiva|directri(?:z|ces)|documento|instruccion|manifestacion|planificacion|decision|disposicion)(?:es|s)? (?:\\w+ ){0,3}anticipad|instrucciones previas|documentos? de instrucciones|poder(?:es)? preventiv|auto ?(?:tutela|curatela)|planes? de (?:intervencion|manejo) (?:\\w+ )?(?:en|de) (?:casos? de )?crisis|testamento vital',
        not: 'importacion|impuesto',
        context: 'none',
        score: 0.95,
      },
    ],
    'informed-consent': [
      // The yes of the person, in whatever word.
      {
        says: `${YES} (?:\\w+ ){0,4}(?:del?|de la|de los|de las) (?:propi[oa] |mism[oa] )?(?:pacient|enferm|person[ae]|interesad|usuari|participant|afectad|titular|quien (?:va|l[oa]s?|recib|ingres)|hospitalizad|internad|residente|ella mism|el mism|mujer)|(?:requer|requier|exig|necesit|ped|recab|solicit|obten|medi|cont)\\w* (?:\\w+ ){0,4}su (?:previ[oa] |propi[oa] )?(?:libre )?${YES}|(?:haya|hubiere|hayan|habra|habran) (?:\\w+ )?(?:autorizad|consentid|aceptad|querid)[oa]|acepten? (?:ella|ello|el) ?mism|consient\\w* (?:por si|ella misma|libremente|por escrito)`,
        with: 'tratamiento|tratad|medic(?:a|i)|terap|interven(?:cion|ir)|procedimiento|operaci|quirurg|examen|prueba|hospitaliz|intern(?:a|e)|ingres|admi(?:s|t)|investig|estudio|ensayo|protocolo|fotograf|film|grab|electro|esteriliz|anticoncep|atencion|datos|historia|visita|choque|trasl|salud',
        not: 'sera punible|prescind|representante legal del|imposibilitad|incapacitad|no (?:sera|es) (?:necesari|precis)|no se requ|sin (?:esperar|aguardar|necesidad)|no hace falta|(?:conyuge|deudor|propietari)|codigo|(?:famil|parient|padres|tutor|curador|director|juez)\\w* (?:lo |la )?(?:haya|hubiere) autoriz|sin que medie|sin su|aunque|(?:podra|puede) (?:\\w+ ){0,4}sin (?:el |la )?(?:consent|autoriz|anuen|conform)',
        score: 0.65,
      },
      // To say no, to stop, to leave.
      {
        says: 'dej(?:ar|arl[oa]s?) (?:el |la |los |su |sus |de (?:tomar|usar|recibir) )?(?:tratamiento|terapia|medica|psicofarmac|programa)|(?:rechaz|rehus|neg|opon|declin|suspend|interrump|retir|abandon|revoc|desist|escog|eleg|elij|cambi)(?:ar|arl[oa]s?|arse|er|erse|ir|irl[oa]|irse|a|an|e)· … (?:tratamiento|medica|terap|investigac|estudio|procedim|ensayo|intervencion|consentimiento|programa|psicofarmac|farmaco|protocolo|hospital|servicio|establecimiento|alta)|(?:rechazo|negativa)· … (?:se respet|sera respetad|no (?:sera|podra|afect|implic|acarre|dara))|negativa(?: \\w+){0,3} no |(?:marcharse|irse|retirarse|salir) (?:\\w+ ){0,3}(?:cuando|en cualquier|en todo|libremente)|(?:pedir|solicitar|obtener|reclamar|exigir) (?:\\w+ )?(?:su|el) (?:alta|salida|egreso|externacion) … (?:en (?:todo|cualquier)|cuando|libre)',
        with: 'derecho|podra|puede|libre|libertad|cualquier|cuando (?:lo )?(?:quier|dese)|respet|quien quiera|afect|implic|acarre|motivo',
        not: 'no (?:podra|podran|puede|pueden) (?:\\w+ ){0,2}(?:abandon|dej|salir|retir)|ningun (?:enferm|pacient|intern)|sin (?:autorizacion|permiso|orden)|director podra|alimentos debidos|se niegue|empleo|puesto|juez podra|el medico podra|expulsad|recurso|cargo|podra (?:negar|suspender|retirar)(?:se)?·? (?:el|la|los|las) (?:licencia|pension|pago|benefici|autoriz|visita)|vivienda|trabajador|apoyo',
        score: 0.6,
      },
      // In by their own will.
      {
        says: '(?:ingres|intern|hospitaliz|admi(?:s|t)|entr(?:ar|e|en|ada)|acud|present)\\w* (?:\\w+ ){0,6}(?:por (?:su )?(?:propia|libre) (?:voluntad|decision)|por si mism|espontane|a peticion propia|por voluntad propia|de (?:su )?propia voluntad)|(?:voluntari[oa]s?|espontane[oa]s?)·,? (?:\\w+ ){0,3}(?:requier|bastara|exig|cuando|se (?:hara|realiz)|la pid|firm)|libremente (?:\\w+ ){0,3}(?:decid|elij|acept|consient)|ultima palabra|decidir\\w* (?:\\w+ ){0,4}(?:sobre|acerca) (?:\\w+ ){0,3}(?:salud|tratamiento|cuerpo|atencion|medic|propuest)|bien enterad|libre de (?:presion|coaccion|amenaza)|sin (?:presion|presiones|coaccion|amenaza|engano)|plenamente informad',
        with: 'pacient|enferm|person|usuari|quien|interesad|tratamiento|medic|terap|intern|ingres|hospital',
        not: 'trabajo (?:sera )?voluntari|apoyo·|servicio voluntario|donac|testigo|sufragio|voto',
        score: 0.6,
      },
      {
        says: 'consentimiento (?:\\w+ ){0,5}(?:informad|libre|escrit|voluntari|expres|previ|personal)|(?:su|propio|previo|con el|con su|bajo su|requier\\w+ (?:el|su)|obten\\w+ (?:el|su)) consentimiento|consentimiento (?:del|de la|de las|de los) (?:propi[oa] )?(?:paciente|persona|usuari|interesad|enferm|titular|intern|afectad)|libre e informad|(?:rechazar|negarse|aceptar) (?:\\w+ ){0,4}(?:tratamiento|medica|procedim|interven|terap)|negarse al? (?:ser|recib|someter|participar|continuar|todo|cualquier)|(?:internacion|hospitalizacion|internamiento|ingreso|admision|tratamiento)(?:es)? (?:\\w+ )?voluntari[oa]|caracter(?:es)? voluntari|(?:participar|intervenir) (?:\\w+ ){0,6}(?:su|plan de|el) (?:tratamiento|plan|terap|proceso)|decidir (?:\\w+ ){0,6}(?:su (?:tratamiento|salud|atencion)|tratamiento|termino de)|abandonar (?:\\w+ ){0,3}(?:tratamiento|internacion|hospital|institucion|establecimiento)|optar (?:\\w+ ){0,4}alternativ|revocar (?:\\w+ )?consentimiento|(?<!\\b[nl]o )consienta|consentid[oa]s? por la persona',
        not: 'prescindir del consent|imposibilitad|inservible|(?:conyuge|deudor|acreedor|arrendat|contrayente|propietari|cedent)\\w* … consentimiento|consentimiento … (?:deudor|acreedor|arrendat|contrayente|propietari|ambos conyuges|senado|otr[oa] conyuge)|(?<!no )(?<!no se )(?:podra|podran|puede|pueden) (?:\\w+ ){0,6}sin (?:su|el) consentimiento|sin necesidad de(?:l)? consentimiento|no (?:podra|podran) abandonar|abandonar (?:\\w+ ){0,3}sin|(?:ningun\\w*|nadie) … abandonar|negarse a (?:dar|prestar|pagar|recibir al)|abandono sin|audiencia … consienta|insemina|no voluntaria|representantes que decidan',
        score: 0.75,
      },
    ],
    'health-services': [
      {
        says: '(?:programa|plan|politica|servicio|medida|accion|estrategia|unidad|centro)(?:es|s)? (?:\\w+ ){0,2}(?:de|en|destinad\\w+ a) (?:\\w+ ){0,3}(?:prevencion|tratamiento|desintoxicacion)',
        context: 'near',
        not: 'delito|violencia|riesgos? laboral|regula el expendio',
        score: 0.75,
      },
      {
        says: '(?:atencion|asistencia|tratamiento|abordaje) (?:integral |adecuada )?(?:de |a )?(?:del|la|los|las|al)? ?(?:paciente|persona|enferm|usuari)\\w* … (?:equipo|protocolo)|protocolos? (?:\\w+ ){0,3}(?:de )?(?:atencion|intervencion|tratamiento)|(?:debe|deben|debera|deberan) (?:ofrecer|brindar|prestar|proporcionar) … (?:atencion|asistencia|tratamiento)',
        score: 0.65,
      },
      {
        says: '(?:derecho|acceso|garantiz|prestar|prestara|prestaran|prestacion|brind|proporcion|otorg|asegur|reciba|recibir|ofrec|promov|propici|desarroll|implement|cre(?:ar|a|ara|acion|ase)·|fortalec|incorpor|inclu|cubr|cobertura|cont(?:ar|ara|aran) con|dispon|disposicion|atender|suministr|facilit|gozar|destinad|organiz|establec|coordin)\\w* … (?:(?:atencion|asistencia|cuidado|cobertura)\\w* (?:\\w+ ){0,3}(?:medic|sanitari|integral|salud|psic|psiquiat|ambulatori|primari|hospitalari|especializad|oportun|odontolog|domiciliari)|servicios? (?:\\w+ ){0,3}(?:salud|medic|sanitari|psiquiatr)|prestacion(?:es)? (?:\\w+ ){0,2}(?:salud|medic|sanitari|asistencial|psic|basic)|medicamento|tratamientos? (?:\\w+ )?(?:medic|integral|adecuad|psic|oportun|necesari|especializad|farmac)|(?:atencion|servicio|programa|plan|politica|prestacion|cobertura|red|cuidado|proteccion|promocion|asistencia|derecho)\\w* (?:\\w+ ){0,4}(?:en|de|a) (?:la )?salud mental|cuidado sanitario|asistencia (?:\\w+ )?(?:a los|del?) (?:\\w+ )?enferm)',
        not: 'trabajadores de la salud|trabajadores que|obligaciones tributari|impositiv|habilitacion profesional|titulo profesional|sera sancionad|ministr[oa] de salud|juicio|regula los derechos y deberes|prohibe|ley de creacion|valor de los aranceles|someter',
        score: 0.7,
      },
      {
        says: '(?:deteccion|diagnostico|intervencion|atencion|identificacion|tratamiento|estimulacion) (?:\\w+ ){0,3}(?:temprana|temprano|precoz)|(?:deteccion|diagnostico|atencion) (?:\\w+ )?oportun|(?:preven(?:cion|ir|ga|tiv[oa]s?))·? … (?:discapaci|deficienc|enfermedad|trastorno|suicid|adicc|toxicoman|alcoholi|salud)|acciones de prevencion|diagnostico … (?:tempran|oportun|precoz)|abordaje integral|(?:promocion|promover|proteccion|fomento|recuperacion) (?:\\w+ ){0,4}(?:de (?:la |su )?)?salud|promocion de la salud|tamiza?j|pesquis|vacunacion (?:de|contra|infantil|gratuita)|nivel (?:posible|mas alto) de salud|mas alto nivel (?:posible )?de salud|atencion primaria|medicamentos (?:esencial|gratuit)|derecho a (?:la |una )?(?:\\w+ ){0,2}(?:atencion|asistencia|salud)|recibir (?:la |una )?(?:\\w+ )?(?:atencion|asistencia medica)|(?:cubrir|cubrira|cubriran|cobertura)· … (?:prestacion|rehabilitacion|tratamiento)',
        not: 'subsecretari|accidentes? del trabajo y|riesgos? (?:laboral|profesional)|trafico|represion|acoso|bebidas|ley nacional de|uso indebido|perro|interes nacional',
        score: 0.7,
      },
      // Care that costs the poor nothing, medicines that reach them, what insurers pay for, newborns looked at in time.
      {
        says: '(?:asisti|atend|cura|examina|medica|tratad|asistencia|atencion|consulta|tratamiento)\\w* (?:\\w+ ){0,5}(?:gratuit|gratis|sin (?:costo|cargo|pago|cobro|erogacion)|de balde|por cuenta del (?:estado|fisco|municipio|erario|tesoro))|gratu\\w* (?:\\w+ ){0,6}(?:atencion|asistencia|consulta|tratamiento|medic|farmac|examen)|examin\\w* gratu|(?:repart|suministr|prove|abastec|distribu|garantiz|asegur|cubr)\\w* … (?:psicofarmac|medicamento|medicinas|medicacion|remedios|antipsicotic|anticonvuls|vacuna|vitamina|metadona)|incluir\\w* (?:psicofarmac|medicamento)|entrega (?:\\w+ )?de (?:medic|psicof)|(?:psicofarmac|medicamento|medicacion)\\w* (?:\\w+ ){0,6}(?:abastec|gratuit|disponib|petitorio|esencial|cuadro basico)|desabastecimiento|petitorio|cuadro basico|(?:listado|lista|formulario) (?:\\w+ )?de (?:medicamentos|psicofarmacos)|(?:seguro|asegurador|obras? social|prepaga|isapre|mutual|poliza|plan(?:es)?· de salud)\\w* … (?:cubr|cobertura|incluir|incluy|reembols|financi)\\w* … (?:consult|psic|sesion|terap|tratamient|medic|rehabilit|hospital)|(?:cubr|reembols)\\w* (?:\\w+ ){0,4}(?:consulta|sesiones|psicoterap|dias de hospital)|cobertura (?:familiar|medica|de salud|asistencial)|regimen subsidiado|(?:prueb|examen|examenes|tamiz|muestra|control)\\w* … recien nacid|control(?:es)? prenatal|acido folico|cribado|(?:examin|control|revis)\\w* … (?:la vista|el oido|audicion|agudeza)|reduccion de (?:danos|riesgos y danos)|jeringas|naloxona|metadona|partos? … segur',
        not: '(?:asistencia|defensa|consulta|asesor\\w*|representacion) (?:\\w+ )?(?:juridic|letrad|legal|judicial|public)|abogad|defensor|patrocinio|interprete|sin su consentimiento|contra su voluntad|ocult|ensayo|disfraz|por la fuerza|impuest|alimentos sin|prohib|restri|suspen|bozal',
        score: 0.65,
      },
      // Places and teams that are set up.
      {
        says: '(?:cre|fund|sosten|sostendr|establec|instal|abrir|habilitar|funcionar|existir|habra|contar|cuenta|dispon|organiz|mant|tendr|dotar|pondr|compon|comprend|integr|prestar)\\w* … (?:dispensario|consultorio|consultas? (?:externa|psic)|sanatorios? (?:psiq|ofic|public)|policlinic|guardia (?:psiq|telefon|activa|permanente)|linea (?:telefonic|gratuita|de (?:ayuda|crisis|atencion|escucha))|(?:unidad|centro|equipo|servicio|sala|guardia|agente|consulta)\\w* (?:\\w+ ){0,4}(?:salud mental|psiqui|higiene mental|psicolog|infanto|desintoxic|crisis|observacion)|asilo (?:nacional|provincial|para)|manicomio|(?:hospital|asilo|casa)\\w* (?:para|de) (?:los )?(?:dement|alienad|enajenad|orates))|puestos? de salud|postas? (?:medic|sanitari|de salud)|salud mental (?:\\w+ ){0,4}parte (?:\\w+ )?de la salud|primer nivel de atencion|(?:erigir|ereccion|edificar)\\w* … (?:asilo|hospital|manicomio)|un medico (?:\\w+ ){0,3}(?:pasar|visitar|pase|visite|acudir)|enfermer[oa]s? (?:visitador|ambulant|comunitari)',
        not: 'clausur|cerrar|suprim|sin licencia|prohib|junta|visita|inspec|autorizacion para|capacidad restringida|no (?:podra|se)|compuesto por|lo integran|especialidad|liga de',
        score: 0.65,
      },
      // Care as good as that of others, without gaps, and of crises.
      {
        says: 'atencion (?:\\w+ ){0,3}equivalente|atencion (?:\\w+ )?equiparable|continuidad (?:de|en) (?:la |los |el |su )?(?:atencion|cuidado|asistencia)|continuidad asistencial|la continuidad y la|acceso (?:\\w+ ){0,3}a los (?:servicios de (?:salud|atencion)|tratamientos|cuidados)|oportunidad en el acceso|salud (?:sexual y )?reproductiva|prestaciones integrales|(?:atencion|asistencia) (?:\\w+ )?(?:de|a|al) (?:las |la |los )?(?:enfermedades mental|trastornos mental|padecimientos mental|enfermos? (?:mental|psiq)|alienad|dement)|crisis se atiende|diagnosticar y tratar|(?:procur|busc|facilit|gestion)\\w* la atencion|(?:se lleva|egres\\w*|alta) … medicacion|lleva medicacion|derecho (?:a|de) (?:\\w+ ){0,3}(?:ser atendid|atenderse|cuidados·|recibir (?:cuidados|tratamiento))|como cualquier (?:otr[oa] )?(?:enferm|pacient)|(?:cirugia|operacion)(?:es)? de (?:cataratas?|pie)|dar\\w* tratamiento|(?:negar|condicionar|demorar|posponer|rehusar|diferir)\\w* … (?:atencion|asistencia) (?:medica|sanitaria|de salud)',
        not: 'prohib|pena de|sera reprimid|sancion|certificado|capacidad (?:juridica|de ejercicio)|derog',
        score: 0.6,
      },
    ],
    'non-discrimination': [
      {
        says: 'discapacidad[^;]{0,160}no (?:podra|configurar|sera|constituir)\\w* (?:\\w+ ){0,2}(?:obst|causal|impedim|motivo|inhabil)',
        context: 'none',
        score: 0.65,
      },
      {
        says: '(?:discapacidad|trastorno|enfermedad|diagnostico|condicion)\\w* … (?:nunca|no) (?:se )?podra\\w* … (?:fundamento|motivo|causal?·|razon|excusa|pretexto) … (?:neg|priv|limit|restring|exclu|rechaz)|(?:nunca|no) (?:se )?podra\\w* … (?:neg|priv|limit|exclu|rechaz)\\w* … (?:por|en razon|a causa|debido|fundad) … (?:discapacidad|trastorno|diagnostico)',
        score: 0.65,
      },
      {
        says: '(?<!violencia y )discriminac|(?:act|trat|conduct)[oa]s? discriminatori|discrimina(?:r|d[oa]s?)·|(?<!normas sobre )(?<!ley de )(?<!sociedad,? en )igualdad de (?:condicion|oportunidad|derecho|trato)\\w*(?! e inclusion social)|igualdad (?:ante la ley|real|efectiva|entre|juridica)|iguales ante la ley|en (?:pie|plano) de igualdad|(?<!sociedad,? )en igualdad|equiparacion|equidad (?:en el trato|de trato)|(?:mismos|iguales|identicos) derechos|trato (?:igualitari|equitativ|desigual)|sin distincion|mismo trato|igual(?:itari[oa])? y equitativ|no (?:puede|podra) basarse',
        not: 'equidad de genero|igualdad de precio|sin distincion de sexo|establece medidas contra la discriminacion[^]{0,40}$|igualdad de votos|en igualdad de (?:votos|puntaje|antigue)',
        score: 0.7,
      },
      // No worse than others, and a condition that is no ground to refuse.
      {
        says: 'en (?:las )?(?:mismas|iguales|identicas) condiciones|en igualdad (?:con|que)|trato igual|igual trato|igual(?:es)? para tod|igualdad plena|(?:con|por) las mismas leyes|mism[oa]s? (?:\\w+ ){1,4}que (?:l[oa]s demas|cualquier|a? ?tod[oa]s)|como (?:a )?cualquier (?:otr[oa] )?(?:ciudadan|persona|vecin|pacient)|(?:trat|peor)\\w* (?:\\w+ )?(?:menos favorabl|peor|desfavorabl|desigual)|sin (?:importar|atender a|consideracion a|reparar en|discrimin)|con independencia de (?:su|la) (?:discap|diagn|condic|grado)|cualquiera que sea su (?:discap|condicion|diagnost|grado|estado)|de igual calidad|(?:discapacidad|deficiencia|trastorno|enfermedad|diagnostico|padecimiento)\\w* … (?:no|nunca|jamas|tampoco) (?:\\w+ ){0,3}(?:autoriza|justific|(?:sera|es|son|constitu\\w+|da|dara|hay) (?:\\w+ )?(?:motivo|caus|razon|obst|impediment)|basta·|impid|impedira|obsta)|ni (?:la|el|su) (?:discapacidad|deficiencia|diagnostico|padecimiento)|(?:a nadie|ningun\\w*|nadie|no se|(?:queda )?prohibid[oa]|se prohibe|prohibese|no (?:podra|podran|pueden|puede)) … (?:nega|niega|rechaz|exclui|exclu|descart|impid|impedir|despedi|despid|encarec|expuls|discrimin|desestim|rehus|posterg)\\w* … (?:por (?:su|razon|causa|motivo|tener|padecer|vivir|ser|haber|esa|estar|la sola)|en razon|a causa|alegando|fundad|pretexto|debido|discapacidad|diagnostic)|no (?:ser|sea|sean|sera|seran) (?:\\w+ ){1,6}(?:por|en) (?:razon(?:es)?|motivos?|causas?) de (?:su |la )?(?:discap|deficien|enferm|salud)|exclusion(?:es)? por diagnostic|(?:expresion|termino|lenguaje|denominacion)(?:es|s)? (?:\\w+ )?(?:denigrant|peyorativ|ofensiv|despectiv|estigmatiz|discriminator)|(?:se presume|sera|es|constituye|considera\\w*) (?:\\w+ )?(?:acto de )?discrimin|(?:elimin|suprim)\\w* como (?:causal|impedimento)|(?:aseguradora|banco|escuela|empleador|hotel|comercio|colegio|seguro|poliza)\\w* … (?:negar|rechaz|excluir|encarec|rehus)|negar(?:se|le|a|an)? … (?:por tener|por su discap|por su diagn|por padecer)|(?:no|ni|ningun\\w*) (?:\\w+ ){0,2}(?:rechaz|neg|nieg|deneg|denieg|exclu|desech|tach|expuls|despid|segreg|posterg)\\w* … (?:por|porque|en razon|a causa|fundad) … (?:discap|diagnos|padec|psiq|mental|condicion|enferm)|por el (?:mero|solo|simple) (?:hecho|diagnost)|(?:nieg|negar|exclu|posterg|rechac|ofend|despid)\\w* … (?:por su|a causa de|en razon de|por desprecio|por motivo) … (?:discapacidad|salud mental|padecimiento|diagnostic)|discriminatori[oa]s?·|mismas oportunidades|(?:relegad|en desventaja)|diferencias (?:de trato|arbitrarias)|(?:iguales|igual) (?:\\w+ )?(?:a|que) (?:l[oa]s?|el) (?:del resto|resto|demas|de los demas)|(?:exig|pedir|requer)\\w* (?:\\w+ ){0,3}(?:aptitud|apto|integridad|salud) (?:\\w+ )?(?:psiqu|psic|fisic|corporal|compatib)',
        not: 'capacidad (?:juridica|de ejercicio|de obrar)|candidat|oferta|precio|licitac|capacidad de ejercicio|interdiccion|internar|internad',
        score: 0.6,
      },
    ],
    'reasonable-accommodation': [
      // What is changed for one person: time, place, texts, help.
      {
        says: '(?:ajuste|acomod|adaptacion|adecuacion|modificacion)\\w* (?:\\w+ ){0,2}razonable|ajustes? (?:\\w+ ){0,2}necesari[oa]s?·|(?:adaptacion|adecuacion)(?:es)? (?:\\w+ ){0,2}(?:necesari[oa]s? (?:para|a) (?:\\w+ )?(?:person|alumn|estudiant|trabajador)|de procedimiento|procedimental|curricular)|acomodo razonable|carga (?:desproporcion|indebida|excesiva)|adaptacion(?:es)? (?:\\w+ ){0,7}(?:puesto|lugar|curricular|entorno laboral|examen|prueba|evaluacion)|adapt\\w* (?:el|los|su|sus|al) (?:puesto|lugar(?:es)? de trabajo|examen|mecanismos|procedim|herramient|instrument|curricul)|realizar (?:los )?ajustes|(?:apoyos?|ajustes) (?:visual|tecnic\\w+ y|individualizad|y ajustes)|apoyos visuales|pruebas? (?:\\w+ )?(?:adaptad|en condiciones)|adecuaciones? (?:al proceso|de los mecanismos)|tecnologias? adaptad|ajustes?· (?:pedid|solicitad|que (?:su|la|requier|necesit|pid)|necesari|individual|requerid|y apoyos|y adaptacion)|(?:pedido|negar|denegar|introducir|solicitar|realizar|hacer|prestar) (?:el|los|un) ajustes?·|son ajustes·|adaptaciones? (?:y ajustes|que (?:su|la|requier|necesit)|individual|curricul)|(?:examen|examenes|pruebas?|evaluacion(?:es)?|textos?|horarios?|jornadas?|audiencias?|tramites?|materiales) (?:\\w+ ){0,4}(?:se )?(?:adapt|ajust|flexib)|tiempo (?:adicional|extra|suplement)|(?:durar|dura)\\w* el doble|pausas? (?:adicional|extra)|maestr[oa]s? (?:itinerante|de apoyo|integrador)|aulas? de apoyo|curricul\\w+ (?:flexib|adapt)|horarios? flexib|trabajo desde (?:el|su) (?:hogar|casa)|filas? (?:expres|preferen|de servicio expres)|ventanilla preferen|(?:se|le) ajusta a su|a su ritmo|alteracion del lugar|llevar\\w* la urna|juzgado se traslad|(?:opinion|declar|express?)\\w* … con (?:los )?(?:apoyos|medios)|con los apoyos que (?:elija|requiera|necesite)|(?:declar|testific|depon)\\w* … (?:por escrito|por senas|biombo|video|otro medio|acompanad|ritmo)|preguntas (?:sencill|simpl|cort|clar)|(?:modific|alter|cambi|flexibiliz)\\w* (?:\\w+ ){0,3}(?:horario|tareas|herramient|puesto|turno|jornada|local)|auxiliar (?:educativ|de aula)|solucion (?:equivalente|alternativa)|descansos? (?:adicional|que necesit|frecuent)|(?:adapt|acomod|adecu|ajust|modifiqu|arregl)\\w* (?:\\w+ ){0,4}(?:diligencia|prueba|puesto|procedimiento|audiencia|tramite|jornada|herramientas|plazos|examen|ritmo|horario)|ajustes que (?:el|ella|l[eoa]s?|se|pid|requi|propon)|(?:pedir|negar|negarse a|efectuar|hacer|ofrecer|proporcionar)\\w* (?:\\w+ ){0,3}ajustes·|adaptaciones que (?:l[eo]s? )?permit|(?:intent|asign|ofrec|dar|darle)\\w* … (?:otr[oa] (?:puesto|ocupacion|tarea|funcion)|reubicacion)|(?:con|a) (?:el|su) ritmo|mas (?:tiempo|plazo)·|facilitador\\w* … (?:pausa|descanso|receso|pregunta|pictograma)|(?:pausas|descansos|recesos)· … (?:facilitador|pregunta|confianza)|(?:medios?|auxilios?|comodidades|apoyos?|lo) que (?:\\w+ )?(?:necesit|precis|requi)\\w* (?:\\w+ )?para (?:declar|seguir|votar|que la|ser|particip|comparec|estudi|trabaj|desempen)',
        not: 'preescolar|presupuest|inflacion|poligraf|patrono quiere|sin aviso|congreso|mas tiempo (?:que|del)',
        score: 0.8,
      },
    ],
    'community-services': [
      // Homes among others, and help that comes to them.
      {
        says: '(?:servicio|atencion|centro|programa|dispositivo|modelo|base|tratamiento|apoyo|rehabilitacion|abordaje|cuidado|residencia|enfoque|estrategia|psiquiatria|equipo)\\w* (?:\\w+ ){0,3}comunitari|en la comunidad·(?! (?:donde|en que|internacional|europea))|(?:ambito|entorno|recursos?) comunitari|(?:hospitalizacion|internacion)(?:es)? (?:\\w+ ){0,2}(?:parcial|diurna|nocturna)|vida (?:\\w+ )?(?:independiente|autonoma|en (?:la )?comunidad)|vivir (?:\\w+ ){0,6}(?:independiente|comunidad)|(?:incluid|inclus|integra|inserci|reinser|reintegr|incorpora)\\w* (?:\\w+ ){0,6}(?:en|a|con) (?:la |su )?(?:comunidad|sociedad|vida social|medio social|entorno social)|(?<!oportunidades e )(?<!plena )(?<!laboral o de )(?<!rehabilitacion,? (?:[yo] )?)(?:(?:inclusion|integracion|insercion|reinsercion|integracion familiar, laboral y) (?:\\w+ ){0,3}(?:comunitaria|y comunitaria)|(?:insercion|reinsercion) social)|casas? de medio camino|hostal(?:es)?·|(?:hogar|residencia|vivienda|casa)(?:es|s)? (?:protegid|tutelad|de medio|asistid|supervisad|con apoyo|grupal|de convivencia|de transicion|sustitut)|atencion (?:\\w+ )?(?:domiciliaria|ambulatoria|diurna|a domicilio|en el hogar)|(?:modalidad|servicio)(?:es|s)? (?:\\w+ )?ambulatori|hospital(?:es)? de (?:dia|noche)|centros? (?:de dia|diurno|de noche|de rehabilitacion psicosocial)|internacion(?:es)? domiciliaria|asisten(?:cia|te)s? (?:personal|domiciliari)|acompanamiento terapeutico|servicios? (?:\\w+ )?a domicilio|cuidados? (?:en el hogar|domiciliari)|en su (?:propio )?(?:entorno|medio|hogar|domicilio) ?(?:familiar|social|comunitari|habitual)|pequenos hogares|servicios? (?:de )?respiro|permanencia en su|rehabilitacion (?:basada|con base|de base) en la comunidad|visitas? (?:a domicilio|domiciliaria|al hogar)|visitar\\w* (?:a )?(?:las familias|su casa|sus casas|en su casa)|(?:seguimiento|atencion|asistencia|cuidado|apoyo|ayuda|tratamiento|acompanamiento|equipo|servicio)\\w* (?:\\w+ ){0,3}(?:a domicilio|en (?:el |su )(?:propio )?(?:domicilio|hogar|casa))|(?:casa|piso|departamento|vivienda|hogar|residencia|apartamento)(?:es|s)? (?:\\w+ ){0,2}(?:compartid|grupal|de transito|con (?:\\w+ ){0,4}apoyo|sustitut|de descanso|de egreso|de convivencia|de respiro|satelite|tutelad|supervisad)|familias? (?:de acogida|acogedora|sustitut|huesped|anfitrion)|colocar\\w* … en (?:casas|familia|el seno)|colocacion (?:familiar|en familia)|asistencia familiar|patronato\\w* … (?:alta|salgan|salid|egres)|(?:con quien|donde|en que lugar) (?:y (?:donde|con quien|en que lugar) )?(?:vivir|residir|habitar|vive|quier\\w+ vivir)|escog\\w* su casa|cerca de (?:su (?:casa|domicilio|hogar|familia)|donde viv)|centro de su barrio|lazos … (?:barrio|vecin)|ayuda (?:en el hogar|a domicilio)|equipos? (?:\\w+ )?(?:movil|itinerante|ambulante|territorial|comunitari)|(?:permanecer|seguir viviendo|continuar viviendo|envejecer) en su|vuelv\\w+ a vivir|volver a (?:su casa|vivir)|domicilio propio|acompanantes? terapeutic|asistentes? personal|horas de asistencia|clubes? (?:social|de (?:encuentro|convivencia)|nocturn)|centros? de (?:convivencia|encuentro|escucha)|despues de (?:la puesta en libertad|su alta|el alta|la externacion)|se atiende (?:donde|en el lugar)|en la casa … en la calle|sala comun|hospital del lugar|(?:seno de (?:su|la|una) familia)|(?:vivir|vida|viva|vivan) (?:en familia|con (?:su familia|los suyos)|entre los suyos)|confiad[oa]s? (?:\\w+ ){0,3}(?:a (?:su familia|sus parientes|un pariente)|al cuidado)|(?:acoj|acog|hosped)\\w* … (?:en su casa|en sus casas|hogar)|permanec\\w* (?:\\w+ ){0,4}(?:por carecer|por no tener|por falta) (?:de )?(?:familia|vivienda|casa|techo|recursos)|comidas a domicilio|presupuesto personal|enfermer[oa]s? visitador|post ?(?:alta|internacion|cura|hospital)|seguimiento (?:\\w+ )?(?:tras|despues|posterior)|hogares? (?:familiar|diurn|de paso|pequen)|centros? diurn|asistencia (?:extra ?hospitalaria|extramural)|fuera (?:del hospital|de la institucion)|vivienda(?:s)? (?:corriente|ordinari|dispers|en el barrio|independ)|con quien desee|(?:vecindario|vecindad|vecinos)· … (?:apoyo|acompan|viv)|(?:pago|ayuda|subsidio|subvencion) (?:del|de|para|con) (?:el )?alquiler',
        not: 'delincuente|compulsori|obligatori|culpabilidad|servicio comunitario|servicios? comunitarios? (?:como|por) (?:pena|sancion)|trabajo comunitario|comunidad (?:internacional|autonoma|economica|europea|educativa)|reinsercion (?:social )?(?:de (?:los )?(?:condenad|adolescentes|penad))|notific|prision domicil|arresto|contrato de|constituir domicilio|sera reprimid|capacidad para testar|testamento',
        score: 0.75,
      },
    ],
    deinstitutionalization: [
      {
        says: 'desinstitucional|des ?institucional|desmanicomi|(?:prohib\\w* (?:\\w+ ){0,7}(?:creacion|apertura|habilitacion|construccion|establecimiento|nuev)|cierre|cerrar|clausur|sustitu|reemplaz|transform|elimin|supres)\\w* … (?:manicomi|asilar|neuropsiquiatr|(?:hospital|establecimiento|institucion|centro)\\w* (?:\\w+ ){0,3}(?:psiquiatric|monovalent|segregad)|psiquiatricos|atencion segregada)|(?:manicomios|(?:hospitales|establecimientos|centros|camas) psiquiatric[oa]s|instituciones asilares) (?:\\w+ ){0,6}(?:cerrad|sustituid|reemplazad|transformad|cerrar)|ultim[oa] (?:recurso|instancia|alternativa|ratio)|(?:recurso|medida|caracter) (?:\\w+ ){0,3}(?:excepcional|restrictiv|transitori)|(?:internacion|hospitalizacion|internamiento|institucionalizacion)(?:es)? (?:\\w+ ){0,10}(?:excepcional|esencialmente transitori|lo mas breve|mas breve posible)|(?:problem|problematica)\\w* (?:\\w+ )?(?:sociales|de vivienda)|evitar (?:la |su )?(?:institucionaliz|internacion|hospitaliz)|alternativas? a la (?:internacion|hospitaliz|institucional)|indefinidamente|no (?:ser )?(?:institucionalizad|segregad|confinad)|(?:ni|sin) segrega|internacion(?:es)? en hospitales generales',
        with: 'intern|hospital|psiquiatr|institucion|asil|segreg|manicom',
        not: 'prision|plazo indefinid',
        score: 0.75,
      },
      // Institutions that take in nobody more, give up beds, or are not built.
      {
        says: '(?:cesar|dejar)\\w* (?:de|en) (?:\\w+ ){0,3}(?:recibir|admitir|ingres)|(?:ces|fin)\\w* (?:de|en|a) (?:\\w+ )?(?:ingresos|admisiones)|no (?:se )?(?:ingresar|admitir|recibir)\\w* … (?:hospital|psiquiatric|asilo|colonia|institucion|nuev)|no (?:se )?(?:abrir|crear|construir|habilitar|edificar|inaugurar|alquilar|licenciar|autorizar|financiar)\\w* … (?:asilo|manicom|hospital|institucion|psiquiatric|internado|albergue|plazas|camas|encerr)|(?:reduc|suprim|elimin|cerrar|clausur|descont|disminu)\\w* … (?:camas?·|plazas·|pabellon|asilos?·|manicomios?·)|camas? (?:\\w+ ){0,5}(?:suprim|cerrad|vacante|volver|liberad)|(?:abandon|super|dej)\\w* (?:\\w+ ){0,3}(?:el encierro|modelo asilar|manicom|modelo hospitalo|modelo manicomial|logica)|(?:programa|plan|cronograma|proceso|calendario)(?:es|s)? (?:\\w+ ){0,3}de (?:salida|cierre|egreso|regreso|externacion|traslado a)|transform\\w* (?:\\w+ ){0,4}(?:hospital|recursos|asil|colonia|manicom)|(?:recursos|fondos|creditos|presupuesto|monto|peso)s?· … (?:liberad|seguiran a|reasign|redirig|reorient)|nadie (?:viva|vivira|sera criad)|salida de (?:las )?instituciones|suspender\\w* el registro|(?:estar|ser|quedar)\\w* clausurad|ultimo pabellon|criad\\w+ en un (?:albergue|asilo|hogar)|reubicar\\w* … (?:asilo|pabellon|granja)|volver\\w* … preparar\\w* el regreso|reduc\\w* … (?:numero de (?:camas|residentes|internos|personas)|a cero)|plan(?:es)? de mudanza|mudanza|trasladad[oa] (?:\\w+ ){0,4}(?:otra institucion|otro (?:hospital|asilo|establecimiento))|de una institucion a otra|(?:edificio|inmueble|predio|pabellon)(?:es|s)?· … (?:convertir|desafect|demol|parque|museo|memoria|no (?:podra|volver|se destin))|desmantel|centro de gravedad|extincion (?:del|de los) (?:hospital|asilo|manicom)|nadie (?:permanecer|seguir|quedar)\\w* … (?:por|porque)|institucionalizad[oa]s? (?:\\w+ )?(?:por|a causa)|sustituir\\w* por (?:servicios|casas|viviendas|hogares)|ala(?:s)? psiquiatric|camas? (?:\\w+ )?en (?:el )?hospital(?:es)? general|(?:hospital|asilo|colonia|unidad|institucion)\\w* … (?:se extingu|reconvert)|fuera de (?:las )?instituciones',
        with: 'hospital|psiquiatr|instituci|asil|manicom|colonia|albergue|pabellon|camas?·|encierr|encerr|monovalent|internad|casas hogar|clinica|residente',
        not: 'delito|multa|sin licencia|prision',
        score: 0.7,
      },
    ],
    'complaints-review': [
      {
        says: '(?:requer|ped|pid|solicit|reclam|inst|demand|promov|acud|recurr|impugn|oponer)\\w* (?:\\w+ ){0,8}(?:al? (?:juez|juzgado|tribunal|fiscal|corte)|(?:el|su|la|al) (?:cese|revision|alta|externacion|levantamiento|salida|libertad|reexamen|reconsideracion|egreso)|a la medida|que se (?:revise|levante|revoque|reconsidere))|quej(?:arse|a|as|e|en)·|querella|reclamos?·|buzon de|(?:entrevist|oir|oira|oiran|escuch|hablar|recibir)\\w* (?:\\w+ ){0,4}(?:a solas|en privado|sin testigos|reservad)|entrevista reservada|(?:vuelve|volvera|volveran) a examinar|reexamin|(?:revis|examin)\\w* (?:\\w+ ){0,6}(?:cada (?:\\w+ )?(?:mes|ano|dia|semana|semestre|trimestre)|periodicamente|de oficio|anualmente|semestralmente|trimestralmente)|cada (?:\\w+ )?(?:mes|meses|ano|anos|dias|semestre|trimestre)[^.;]{0,70}(?:revis|reexamin|vuelve a|audiencia|evalua)|(?:convoc|celebr|fij|citar)\\w* (?:\\w+ ){0,6}(?:audiencia|vista)·|(?:juez|tribunal|juzgado|juzgador)\\w* (?:\\w+ ){0,4}(?:resolv|decid|confirm|revis|convalid|ratific|aprob|autoriz|oir|citar|convoc|celebr|fij|visit|entrevist)\\w*|(?:autorizacion|control|aprobacion|convalidacion|ratificacion|intervencion|revision) (?:judicial|del (?:juez|juzgado|tribunal))|accion de (?:libertad|amparo|tutela|proteccion|habeas)|habeas|denunciar (?:\\w+ ){0,4}(?:ante|al|a la)|defensor del (?:paciente|usuario|asegurado)|dirigidas? al? (?:ministr|fiscal|juez|gobernador|presidente)',
        near: 'internad|internacion|internamiento|ingreso|hospitaliz|reclu|encierro|externacion|asilad|pacient|enferm|usuari|curador|curatela|apoyo|interdic|restriccion|la medida|incapacid|capacidad|residente|contencion|aislamiento|sujecion|psiquiat|salud mental|insan|dement|tratamiento',
        with: 'revis|recurr|reclam|quej|querell|apel|impugn|opon|cese|cesar|levant|alta·|extern|libertad|salida|resolver|resolv|oir|oira|oiran|audiencia|vista·|solas|periodic|cada|habeas|amparo|reexamin|ratific|convalid|confirm|control|dentro de (?:las|los|el)|horas|dias|denunci|cerradas|reservad|contra',
        not: 'contra su voluntad|nombr\\w* (?:curador|tutor)|demanda por|bienes|inmueble|licencia (?:sanitaria|de func)|infractor|sancion administrativa|multa|sociedad|titulo ejecutivo|esteriliz|neurocirug|psicocirug|imputad|condenad|administrador interino|pension|prestacion|inventario|peritos|patria potestad|adopcion|matrimonio|pago',
        score: 0.55,
      },
      {
        says: 'apelable|recurrible|alzarse|contradecir|reexamin|(?:oponerse|quejarse|acudir|demandar|denunciar\\w*|reclamar\\w*|llevar\\w*) (?:\\w+,? ){0,6}(?:ante|al?)· (?:el |la )?(?:juez|juzgado|tribunal|corte|fiscal|defensor|comision|superintend|junta)|(?:acoge|recib|atiend|tramit)\\w* (?:las )?(?:denuncias|quejas|reclam)|reclam(?:o|os|acion|aciones|ar|ara|aran|ad[oa]s?|ante)·|quejas?·|(?:formular|presentar|recibir|derecho a|efectuar|realizar|interponer) (?:\\w+ ){0,3}denuncia|recurso(?: de | judicial| jerarquic| administrativ| contra| ante| que|s de (?:apel|repos|amparo|proteccion|queja|hecho))|recurrir|recurrid[oa]|impugn|apel(?:ar|acion|able|ara|aran)|habeas corpus|(?:juez|jueza|tribunal)· … (?:reevalu|revis|ratific|confirmar los)|accion(?:es)? (?:de (?:proteccion|amparo|tutela)|judicial|prevista|legal|civil)|revision (?:judicial|periodica|de la (?:medida|internacion))|solicitar (?:\\w+ )?revision|(?:solicitar|pedir|reclamar) (?:\\w+ ){0,5}(?:al juez|su (?:libertad|alta|externacion|egreso))|(?:revis|control|supervis)\\w* … (?:juez|jueza|tribunal|judicial|organo de revision)|(?:juez|jueza|tribunal)· … (?:revis|control(?!ar)|resolv|evalu)|(?:juez|jueces)· (?:la|lo|las|los) (?:confirm|ratific|deja|revis|quit|levant)|control (?:judicial|de legalidad)|ser oid[oa] (?:por|ante)|derecho a … recurso|interpon',
        not: `recursos? (?:humano|economic|financier|necesari|presupuest|material|natural)|infractor|sancionad|inconformidad|contencioso|oficial examinador|adversamente|la inadmision|se recurrira a|maltratar|no haber lugar|sin haber lugar|por edictos|apersonarse|denuncia(?:r|da)? (?:del|el|de la|la|al) (?:presente|convenio|tratado|convencion|acuerdo|protocolo)|estados? partes?|depositari|multa|licitac|tributari|acreedor|constitucionalidad|herencia|divorcio|${REMEDIES_ELSEWHERE}`,
        score: 0.7,
      },
    ],
    'independent-monitoring': [
      {
        says: '(?:quedan?|estan?|seran?) sometid\\w+ a la (?:superintendencia|vigilancia|supervision|inspeccion)|fiscaliz\\w* … (?:establecim|instituc|hospital|centros|servicios·|internac|derechos|funcionamiento|condiciones|asilo|sanatori)|defensor(?:ia)? (?:del pueblo|de los (?:habitantes|derechos|ciudadanos)|de derechos)|instituto nacional de derechos humanos|mecanismo\\w* (?:\\w+ ){0,2}de (?:prevencion|monitoreo|supervision|seguimiento)|(?:monitore|supervis|seguimiento|vigil)\\w* … (?:derechos|cumplimiento|convencion|establecimiento|institucion|servicios|implementacion|condiciones)|visit\\w* … sin (?:previo )?aviso|(?:comision|organo|organismo|autoridad)(?:es)? independiente|instituci\\w+ nacional de derechos humanos|(?:comunic|notific|inform)\\w* … (?:comision|institucion|organo|defensori)\\w* (?:\\w+ ){0,4}(?:contralor|derechos humanos|revision|supervision)|comision (?:nacional )?(?:de|para) (?:el |la )?(?:contralor|control|supervision|revision)|(?:condiciones|establecimientos)\\w* … (?:supervisad|inspeccionad|fiscalizad)|visitas? (?:\\w+ )?(?:de inspeccion|periodic|sorpres|sin (?:previo )?aviso)|velar\\w* (?:\\w+ )?por el cumplimiento',
        not: 'insumos|quimic|superintendencia de pensiones|pago oportuno|presupuest|contable|tributari|contraloria|tribunal de cuentas|economico financier|impuestos|alcohol|bebidas|medicamentos|inspeccion del trabajo|inspeccion (?:general )?de (?:justicia|personas)|concesion|contrato',
        score: 0.65,
      },
      // Inspection of places of care, not of workshops and kitchens.
      {
        says: 'inspeccion(?:ar|es|ara)?·',
        near: 'establecim|hospital|asilo|manicom|centros?·|instituc|hogar|residencia|albergue|pabellon|casas de|sanatori|clinica|colonia|pacient|internad|enferm|asilad',
        not: 'inspeccion (?:\\w+ )?(?:escolar|de (?:policia|trabajo|precios|pasajeros|justicia|personas))|inspecciones sanitarias|patron|salario|contratista|libros? de (?:ingres|estupef)|pasajeros|alcohol|bebidas|medicamentos|concesion|contrato|impuestos|pago',
        score: 0.65,
      },
      // People from outside who come to see.
      {
        says: '(?:visitar|visite|visiten|recorrer|recorra|inspeccion|girar|practicar)\\w* … (?:asilo|establecimiento|sanatorio|hospital|salas?·|pabellon|dependencia|casas?·|centro|clinica|manicomio|institucion|piezas|dormitorio|locales|unidad|colonia|residencia|hogar)|(?:la|los|las|lo) (?:recorrer|visitar|inspeccionar)\\w*|(?:verificar|comprobar|examinar)\\w* (?:\\w+ ){0,3}(?:condiciones|cocina|dormitorio|trato)|(?:entra|entran|entrar|acceso|acceder|accede|acceden|ingres)\\w* (?:\\w+ ){0,4}(?:a|en) (?:\\w+ ){0,3}(?:locales|establecimientos|servicios·|hospitales|libros|salas|instalaciones|dependencias|pabellones|lugares)|sin (?:previo |mediar |dar )?(?:aviso|anuncio)|(?:ver|oir)\\w* a (?:todos|cada|solas|los (?:intern|recluid|asilad|pacient))|(?:hablar|entrevist|oir|escuchar|conversar)\\w* (?:\\w+ ){0,4}(?:a solas|en privado|sin testigos|reservad)|libros?· … (?:abiert|exhib|mostrar|a disposicion)|exhib\\w* … (?:libros|registros)|(?:oir|recog|tomar|recib)\\w* (?:sus |las )?quejas|de dia (?:o|y) de noche|memoria anual|(?:ordenar|exigir)\\w* (?:\\w+ ){0,3}(?:corrij|correg|subsan|correccion)',
        with: 'fiscal(?:es)?·|juez|jueces|inspector|ministerio publico|gobernador|prefecto|intendente|comision|comite|junta|defensor|procurador|personer|diputad|visitador|alcalde|magistrad|sindico|regidor|delegad|relator|mecanismo|curador general|medico de tribunales|organo|consejo|superintenden|curaduria',
        not: 'familiares? y amigos|estudiantes|accesib|concesion|licitac|carcel|mercader|tribut|fabrica|expendio',
        score: 0.7,
      },
      // Offices that watch over rights.
      {
        says: '(?:comite|comision|junta)s? (?:\\w+ ){0,2}(?:de seguimiento|ciudadan|de vigilancia|visitador|de visita|inspectora|de contralor|de monitoreo|de supervision)|defensor(?:ia|a|es)? (?:del (?:paciente|pueblo|usuario|enfermo)|de (?:los |las |la )?(?:pacientes|personas|usuari|ciudadan|habitantes|salud))|procurador(?:a|ia)? (?:del comun|(?:\\w+ )?(?:de|para) (?:los |la )?(?:derechos humanos|defensa de los derechos))|sigu?en el cumplimiento|mecanismo (?:\\w+ )?independiente|extern[oa] e independiente|ajen[oa] al? (?:la |el )?(?:colonia|establec|servicio|institucion|hospital)|(?:informe|informa|parte|acta|aviso)\\w* … organo de revision|inspector … (?:clausur|comprueb|compruebe)|veedor(?:es|ia)?·|observador(?:es)? (?:de derechos|independ)|comisionad[oa] (?:\\w+ ){0,3}(?:derechos|discapac|salud mental)|relator(?:ia)? (?:nacional|especial)',
        with: 'visit|recorr|vigil|supervis|denunci|informe|quejas?·|cumplimiento|verific|inspec|clausur|llega|situacion|revis|seguimiento',
        not: 'honorari|sesionar|quorum|se integra|estara integrad|elegid',
        score: 0.65,
      },
    ],
    'legal-aid': [
      {
        says: 'abogad[oa]s?·|letrad[oa]s?·|defensor(?:es|a|as)?·(?! (?:del pueblo|de los habitantes|del paciente|del usuario|de los derechos|del asegurado|de derechos humanos))|procurador de pobres',
        with: '(?:design|nombr|asign|provee|proveer|propor|ofrec|sorte|elig|eleg|cont)\\w* … (?:abogad|letrad|defensor)|(?:abogad|letrad|defensor)\\w* … (?:gratuit|sin costo|de oficio|pagad|a cargo del estado|que (?:lo|la|le) (?:asist|represent|defiend)|propio|de confianza|de su eleccion|(?:se le )?(?:asign|design|nombr)|podra (?:oponer|asist|estar|presenciar)|asist|represent)|(?:derecho|asistid[oa]|representad[oa]|asistencia|defendid[oa]|acompanad[oa]|patrocin\\w*|comunicarse|llamar|hablar|entrevistarse)\\w* … (?:abogad|letrad|defensor)|(?:carec|no (?:tuviere|tenga|design|pued)|recib(?:ir|a)|con su|tener)\\w* … (?:abogad|letrad|defensor)|tiene abogado',
        not: LAWYERS_ELSEWHERE,
        score: 0.6,
      },
      // In any law, those who cannot pay for one.
      {
        says: '(?:letrad[oa]|abogad[oa]|defensor|(?:asesor|orientacion|patrocinio|representacion|defensa|asistencia)\\w* (?:\\w+ ){0,3}(?:juridic|letrad|legal))',
        with: 'gratuit|sin costo|de oficio|no (?:puedan|pueda|pudier\\w+) (?:proveer|procurar|cost|pag)|carec|especializad|turno',
        near: 'nin[oa]s?·|adolescente|discapac|mental|enferm|especial proteccion|vulnerab|victimas|adultos mayores|ancian|incapa|recursos economicos|por si mism',
        not: LAWYERS_ELSEWHERE,
        context: 'none',
        score: 0.6,
      },
      {
        says: 'defens(?:or|ora|ores|oria)s? (?:public|penal|oficial|letrad|de oficio|de pobres)|defensor (?:\\w+ )?(?:designad|gratuit|nombrad)|(?:design|nombr|asign)\\w* (?:\\w+ ){0,2}defensor|defensa (?:public|oficial|tecnica|gratuita|juridica|legal|letrada|judicial)|asistencia (?:juridic|legal|letrad|judicial)|(?:asesor|orientacion|patrocinio|representacion|ayuda)\\w* (?:\\w+ ){0,2}(?:juridic|letrad|legal(?:es)?·)|turno de oficio|beneficio de (?:pobreza|litigar)|justicia gratuita|(?:dar|prest)\\w* patrocinio|patrocinio (?:gratuit|de (?:la defens|un abogad|abogad))',
        not: `${LAWYERS_ELSEWHERE}|son inviolables|asistencia (?:judicial|tecnica) (?:que|recipro)|honorario|asesoria juridica (?:del?|de la|levant)|direccion de asesoria|representacion legal (?:del|de la|judicial y)|planta|ejercicio de la profesion|representante legal|personas? juridica|tasa de justicia|facultades del imputado`,
        score: 0.75,
      },
    ],
    participation: [
      // Seats, and being asked.
      {
        says: '(?:organizacion|asociacion|agrupacion|federacion|entidad|instituci)(?:es)? (?:\\w+ ){0,5}(?:de|por|para|represent\\w+|integrad\\w+|conformad\\w+) (?:\\w+ ){0,2}(?:personas con|discapaci|usuari|familiares|pacientes|padres|sordos|ciegos)|sus organizaciones|(?:consult|particip)\\w* … (?:organizac|asociac|usuari|personas con discapacidad|sociedad civil|familiares de)|represent(?:ante|antes|acion) de (?:\\w+ ){0,5}(?:organizac|asociac|personas con|usuari|familiares|discapaci|sociedad civil)|personas (?:usuarias|con discapacidad) (?:\\w+ ){0,4}(?:integr|particip(?:ar|an|acion)|form\\w+ parte)|(?:particip|intervencion)\\w* (?:activa|efectiva|social|ciudadana)?(?: \\w+){0,4} (?:de (?:las |los )?(?:usuari|organiz|personas con))|dialogo social|participacion (?:ciudadana|comunitaria|de la comunidad|social)|(?:elegid|elect|designad|propuest|nombrad|postulad)[oa]s? (?:\\w+ ){0,3}por (?:\\w+ ){0,3}(?:organizacion|asociacion|federacion|usuari|pacientes|familiares)|(?:uno|dos|tres|una|un|cuatro|cinco)(?:,)? (?:\\w+ ){0,2}(?:por|de|en representacion de) (?:las |los )(?:organizacion|asociacion|familiares|usuari|familias|sectores)|(?:(?:integra|integran|integrad[oa]s?|integrar|integrara|integraran|integrantes?|miembros?|vocal(?:es)?|consejer[oa]s?|conformad[oa]s?|compuest[oa]s?|se compone|se compondra|representantes?)·|forma\\w* parte) … (?:usuari[oa]s|ex ?usuari|hayan sido (?:usuari|pacient)|personas con discapacidad|hayan recibido servicios|hayan recibido atencion|hayan estado intern|sobrevivientes|sectores? de la discapacidad)|hayan sido usuari|cuatro de ellas con|(?:de ell[oa]s|mitad) (?:\\w+ )?(?:con discapacidad|usuari)|comites? de usuari|asambleas? (?:\\w+ ){0,6}usuari|(?:a propuesta|oid[oa]s?|oyendo|previa consulta|opinion|consulta)\\w* (?:\\w+ ){0,5}(?:organizaciones|asociaciones|federaciones|sociedad civil|usuari)|asociaciones? de (?:\\w+ )?(?:sobreviv|usuari|pacient|familiar|personas con)|organismos? no gubernamental\\w* (?:\\w+ ){0,4}discap|organizaciones que (?:las|los) (?:agrup|represent)|consejos? (?:asesor )?de (?:residentes|usuari|pacientes)|consejo asesor … (?:pacientes|usuari|personas)|asambleas? (?:semanal|mensual|de (?:sala|pabellon|residentes))|elegid[oa]s? por (?:los|las|sus) (?:propi|mism|resident|personas con)|mayoria … (?:personas con discap|usuari)|experiencia (?:propia|vivida|directa|personal) (?:de|en|con)|red de (?:usuari|personas con)|(?:consult|escuch|oir|pregunt)\\w* (?:previamente )?(?:a|con) (?:las|los) (?:organiz|asociac|usuari|personas con discap|resident)|(?:organizaciones|asociaciones|federaciones) de (?:\\w+ )?(?:personas|usuari|ciegos|sordos|familiares|pacient)',
        not: 'organizaciones gremiales|participacion plena y efectiva en la sociedad|donac|partidos politicos|personalidad juridica y|sin fines de lucro depositar|cooperativa|donacion|empresas? |formulas|secciones|taller|indicador|normativa vigente',
        score: 0.7,
      },
    ],
    confidentiality: [
      {
        says: '(?:(?:historia|ficha|expediente|registro|legajo|carpeta|diagnostico|informacion|datos|anotacion|archivo)\\w*[^.;]{0,90}? (?:secret|reservad|no (?:podran?|se|sera|seran|puede|pueden) (?:\\w+ ){0,3}(?:public|divulg|revel|exhib|mostr|comunic|entreg|difund|conoc|consult|ced|transmit|pid)|sol[oa] (?:la |lo |los )?(?:conocer|podra|tendr|accede|podran|quien)|sin (?:su|el|la|autorizacion|orden)|(?:resguard|custodi|guard|conserv)\\w* (?:\\w+ ){0,4}(?:llave|segur|reserva)|a la que (?:solo )?acced|anonim))|(?:datos|informacion)[^.;]{0,60}? protegid[oa]s|(?:revel|divulg|publicar|publique|difund|exhib|comunicar a terceros|dar a conocer)\\w* (?:\\w+ ){0,5}(?:diagnostico|nombre|identidad|dato|informacion|historia|enfermedad|secreto|imagen|lo que)|(?:fotografi|film|grab|retrat)\\w* (?:\\w+ ){0,5}(?:pacient|enferm|intern|usuari|person|asilad|sin)|(?:no|ni|nunca) (?:\\w+ ){0,3}(?:fotografiad|filmad|grabad|exhibid)|sin (?:nombres|revelar|identificar|datos personales)|anonimiz|anonimato|anonim[oa]s?·(?! \\w+ (?:dispond|tendr))|sigilo|callar|guard\\w+ (?:\\w+ )?(?:silencio|reserva|secreto)|reserva (?:debida|de ley|que manda|profesional|estricta|de los|del)|secret[oa]s?·(?! (?:de estado|bancari|industr|comerc|a voces))|(?:no|sin) (?:pedira|llevara|exigira) (?:\\w+ )?(?:lista|nombre)|clave personal|(?:queda|deja|dejara) (?:huella|constancia|registro) (?:\\w+ )?(?:de )?(?:cada|quien|toda) (?:consult|acced|acces)|relev\\w* … secreto|entrevista reservada|privacidad|confidencial',
        with: 'pacient|enferm|intern|usuari|person|asilad|residente|salud|mental|clinic|diagnostico|historia|ficha|terapeut|discapac|psiq|alojad|apoyo|otorgante|directiva|registro|asistentes|medico|profesional|expediente',
        not: 'violacion del secreto|notificacion obligatoria|voto secreto|votacion secreta|sufragio|(?:secreto|reserva) (?:bancari|industrial|comercial|presupuest|legal)|privacidad en (?:los )?(?:banos|bano|regaderas)|zona|estacionamiento|asientos?|plazas? reservad|cargos reservad|puestos reservad|reserva de (?:plaza|cupo|puesto|empleo|vacante)|libre desarrollo|acceso al publico|puerto|publicara en|boletin|gaceta|entrevista reservada con el comite|bienes|testament|sordomud|grabara? en (?:audio|video) lo que',
        score: 0.6,
      },
      {
        says: '(?:guard|deber de|obliga)\\w* … secreto·|secreto sobre|confidencial|secreto (?:profesional|medico|estadistic|de la)|privacidad|intimidad|vida privada|(?:datos|informacion) (?:\\w+ ){0,2}(?:personal(?:es)?·|sensible|clinic)|proteccion de datos|reserva (?:de (?:la |su |sus )?(?:identidad|informacion|datos|los datos)|sobre|y confid|debida|respecto|absoluta)|caracter (?:\\w+ )?reservad|reservad[oa]s?·(?= (?:y|o|ni|salvo|por|de))|identidad … (?:resguard|reserv|protegid)|(?:divulg|revel)\\w* … (?:informac|dato|identidad|secreto|diagnostic)|guardar (?:\\w+ )?(?:reserva|secreto|sigilo)|honra·|antecedentes (?:clinicos|psiquiatricos) (?:son|seran)|(?:no permitan|impidan) identificar',
        not: 'no se considerara que ha incurrido|notificacion obligatoria|privacidad en banos|libre desarrollo|zonas? reservad|asientos? reservad|estacionamiento|secretos? (?:bancario|industrial|comercial|de (?:fabric|la oficina|empresa))|en secreto·|divulgacion de secretos|destitucion|su representado|lo que no|voto',
        score: 0.75,
      },
    ],
    'information-access': [
      // Told in words and tongues that the person understands.
      {
        says: '(?:derecho|deber|acceso|acceder|recib|proporcion|entreg|brind|suministr|otorg|obten|solicitar)\\w* … informacion|derecho a ser informad|sera(?:n)? informad[oa]s? (?:de|sobre|acerca)|informar(?:a|an|le|les|los|lo)?·? … (?:al paciente|a la persona|a los (?:paciente|usuari|intern)|sus derechos|diagnostico|pronostico)|(?<!consentimiento )(?<!libre e )informad[oa]s? (?:de|sobre|acerca)|informacion (?:\\w+ ){0,3}(?:adecuad|comprensib|clar|suficient|complet|veraz|oportun|accesib)|lengua(?:je|s)? (?:\\w+ )?de sen(?:as|ales)|lengua(?:je)? de senas|lenguaje (?:\\w+ ){0,3}(?:claro|sencill|comprensible|facil|gestual|inclusiv|accesible)|braille|lectura (?:facil|labial)|(?:derecho|asist|proporcion|facilit|servicio|dispon|cuente|contar|presencia)\\w* (?:\\w+ ){0,4}interpretes?·|interpretes? (?:de|en|gratuit)|formatos? (?:\\w+ )?(?:accesib|alternativ|digital accesib)|subtitul|audiodescrip|comunicacion (?:aumentativ|alternativ)|pictogram|acceso a (?:la |su |los |sus )?(?:historia|ficha|expediente)|derecho a (?:la )?informacion|macrotipo|sistemas? (?:alternativ|aumentativ)|copia de (?:\\w+ ){0,3}(?:historia|ficha|expediente)|conocer (?:sus|los) derechos|texto(?:s)? (?:digital|en braille)|(?:obten|obtendr|recib|solicit|ped|saca)\\w* (?:\\w+ ){0,3}copia|(?:inform|explic|habl|advert|comunic|notific)\\w* … (?:en (?:\\w+ )?(?:lengua|idioma|lenguaje|palabras|terminos|medios)|con (?:los )?(?:medios|palabras)) (?:\\w+ ){0,4}(?:entiend|comprend|sencill|clar|facil|accesib|materna|propi)|(?:lengua|idioma|palabras|terminos|medios|lenguaje) que (?:\\w+ )?(?:entienda|comprenda)|explicacion(?:es)? … (?:palabras|idioma|lengua)|en su (?:propi[oa] )?(?:idioma|lengua)|(?:ver|leer|consultar|conocer|acced\\w+|revisar|examinar) (?:\\w+ ){0,4}(?:su (?:historia|expediente|ficha|legajo)|el terapeuta y el paciente)|advertirle|har\\w+ saber (?:\\w+ ){0,4}(?:derechos|que puede|recurs)|(?:leer|explic|entreg|exhib|fij)\\w* … (?:sus derechos|los derechos|lista de derechos|carta de derechos)|lenguas oficiales|interpretes? de|modo sencillo|facil lectura|(?:cartel|folleto|afiche|tablero|pizarra|cartilla)\\w* … (?:derech|telefono|visible|reclam|quej)|telefono (?:gratuito )?(?:del|de la) (?:defensor|procurador)|(?:en|con) (?:palabras|terminos) (?:\\w+ )?(?:sencill|clar|llan|simpl)|con dibujos|lengua materna|idioma (?:que hable|indigena|originari)|copia (?:\\w+ )?(?:del|de la|de su) (?:\\w+ )?(?:expediente|orden|plan|acta|resolucion|dictamen|ficha|historia)|por escrito (?:\\w+ ){0,4}(?:motivos?|razones) de (?:su|la) (?:intern|ingreso|estancia|reclus|hospital)|abiert\\w* a la persona|dominio del? (?:la )?(?:lengua|lenguaje)|aviso en braille',
        not: 'autoridad sanitaria|estados? partes?|secretaria de estado … informac|informacion (?:financiera|tributaria|contable)|intercambi|sistema de informacion|acceso a la informacion publica|diplomatic|interprete o ejecutante|tutor|curador|testa|perito de parte|libros de comercio|partes contratantes|interpretes? de la ley',
        score: 0.7,
      },
    ],
    'protection-from-abuse': [
      // Who ill-treats those in care is punished.
      {
        says: '(?:golpe(?:s|ar|are|e|en|ad)|azot|castig\\w+ (?:\\w+ )?(?:de obra|corporal|fisic)|castigos? (?:corporal|fisic|degrad)|(?:maltrat|castig)\\w* (?:\\w+ )?de obra|injuri|insult|burl|rap(?:ar|a|ad)|exhib(?:a|ir|iere|irl|irlos|an)\\w* (?:en|a|como|public|al)·|mendig|mendicidad|pedir limosna|secuestr|priv(?:ar|are|e|ad)\\w* (?:\\w+ )?(?:de )?(?:alimento|comida|sueno|libertad|agua)|(?:trato|acceso|acto) (?:carnal|sexual)|estupro|violacion|abusos?·|abusare|abusando|aprovech(?:e|are|ar|ando|amiento)|(?:saque|sacar|obtenga|obtener) (?:ventaja|provecho|lucro)|influencia indebida|lucr(?:e|ar|are)|engan(?:o|ar|e)|despoj|apropi|enriquec|presion(?:a|e|ar|es)·|dureza|crueld|suplicio|ayuno forzado|humill|servidumbre|esclav|trabajos? (?:forzad|forzos|sin (?:pago|remuner))|sevicia|vejac|vejam|desmejorad|descuid|neglig|ocult(?:e|ar|arl|are)|encierre|encerrarl|falsos? certificad|certificado falso|certific\\w* falsamente|yazga|dadivas?·|represalia|sin (?:motivo|causa|necesidad) … (?:intern|recl|retuv|retenga)|(?:reciba|conserve|retenga|intern(?:e|are)|hiciere (?:intern|recl)\\w*)\\w* … (?:a quien no|sabiend|como loco|indebid|ilegal|sin (?:orden|los requis|cumplir))|levanton)',
        with: '(?:sera|seran|sufrir|incurr|sancion|prision|arresto|multa|despedid|destituid|destitu|castig|reprim|prohib|pena|clausur|fiscal|denunci|infraccion|querella|separado|responder|restituy|retirar|inhabilit|consignad|presidio|delito|suspend|nadie|ningun|derecho|proteg|salvaguard|evitar|prevenir|impedir|verifica|pregunt|no se les)',
        near: 'asilad|acogid|intern[oa]s?·|internad|recluid|enferm|pacient|albergad|alojad|hospital|residente|usuari|discapac|dement|loc[oa]s?·|alienad|enajenad|insan|idiot|incapa|mental|psiq|curador|tutor|guardador|apoyo|minusval|invalid|anciano|no (?:pueda|puede) valerse|a su cuidado|cuidador|titular',
        not: 'no incurre|divorcio|ningun[ao]? (?:autoridad|familiar)|abuso de (?:sustancia|droga|alcohol|estupef|poder)|terceros de buena fe|conductas? (?:violent|agresiv)|agitad|(?:si|cuando) (?:el|la) (?:pacient|enferm|intern)\\w* (?:golpe|amenaz|agred|lesion)|amenac\\w+ (?:la|el) (?:seguridad|orden|paz|decoro)|ponga en peligro|danos a terceros|propiedad intelectual|trabajador(?:es)? accident|lesiones? (?:cerebral|medular|profesional)|accidente|indemniz|aprovechamiento (?:escolar|academ)|descuido de la empresa|notoria negligencia|(?:vago|ebrio)s? |orden de (?:hacer|internac)',
        score: 0.6,
      },
      {
        says: 'abus(?:o|os|ar|ivas?|ivos?)·(?! (?:de|del) (?:sustancia|droga|alcohol|poder|autoridad|derecho|confianza|bebida|estupef|posicion))|explotacion·(?! (?:minera|agricola|comercial|forestal|pesquera|industrial|de (?:los|la|las|un|una|recursos|servicios|juegos|marcas)))|violen(?:cia|t[oa]s?)|maltrat|malos tratos|tratos? (?:\\w+ ){0,2}(?:cruel|inhuman|degrad|indign|vejat)|indigno o inhumano|tortura|crueldad|abandono (?:de|familiar|y|o)|negligenci|vejam|acos(?:o|ad)|apremios ilegitim|trata de (?:personas|blancas)|desamparo|agresion|humillac',
        not: 'asoci\\w* … violencia|conductas? (?:violent|agresiv)|notoria negligencia|se presume abuso|menores (?:\\w+ ){0,4}en situacion de desamparo|abandono de(?:l| la| su)? (?:hospital|intern|tratamiento|establec|institucion|programa)|abuso (?:y dependencia )?de (?:sustancia|droga|alcohol)|negligencia inexcus|abandono (?:de|del) (?:procedimiento|cargo|funcion|trabajo|servicio)|ley (?:n )?… violencia intrafamiliar',
        score: 0.7,
      },
    ],
    'humane-treatment': [
      // Food, beds and clothes; how people are spoken to.
      {
        says: '(?:camas?|lechos?|catres?|camastro|colchon(?:es)?|ropas?|vestid[oa]s?|vestimenta|vestuario|mudas?|frazadas?|mantas?|calzado|racion(?:es)?|alimentacion|alimentos|comidas?|rancho|pan|agua (?:caliente|potable|filtrada|corriente|limpia)|banos?|duchas?|letrinas|calefaccion|ventilacion|luz (?:natural|y)|dormitorios?|habitacion(?:es)?|patios?|comedor|mosquitero|recreo|aire libre|paseos?|aseo|limpieza|objetos personales|efectos personales|sus (?:objetos|cosas|pertenencias|enseres)|jardin|espejos|cubiertos)·',
        with: '(?:asilad|acogid|intern[oa]s?·|internad|recluid|enferm|pacient|albergad|alojad|ingresad|hospitalizad|residentes?|usuari|pabellon|plazas|cada persona)',
        near: 'tendra|tendran|recibir|se (?:le|les) (?:dara|proveera|servira|entregara|suministr|proporc|ofrec)|habra|haya|derecho|no dormira|ninguno dormira|ningun|sera (?:de|sana|suficient|abundante|variad)|seran (?:de|sanas|suficient|ventilad|ampli)|cuidar|cont(?:ar|ara|aran) con|dispond|superficie|propi[oa]|suficient|adecuad|limpi|abrig|conservar|usar su|salir al|se muden|de buena calidad|no se dara|no menos de|al menos',
        not: 'pension|subsidi|presupuest|licitac|contrata|proveedor|alimentos debidos|precio|impuesto|deuda|cuota alimentaria|biberones|desinfec|lavadero|inventario|fajas?|sujecion|aislamiento|celda|castig|guardian|empleado|personal tendra|accesib|rampas|sillas de ruedas|escuela|alumno|elector|empleador|trabajador',
        score: 0.6,
      },
      {
        says: '(?:dulzura|caridad|bondad|benevolencia|suavidad|miramiento|afabilidad)·|(?:llam|trat)(?:ar|ad[oa]s?|ara|an|arl[oa]s?)· (?:\\w+ ){0,3}(?:por su nombre|por el nombre|con (?:el )?(?:debido )?(?:respeto|humanidad|dignidad|consideracion))|calidad del trato|calidez|(?:medios?|medida|modalidad|alternativa|metodos?|nivel|opcion|ambiente|entorno|regimen|tratamiento)s? (?:\\w+ ){0,3}(?:menos|minimamente) (?:restrictiv|lesiv|intrusiv|intens|drastic|gravos)|menos (?:restrictiv|lesiv|gravos)|restricciones (?:\\w+ ){0,6}(?:se limitaran|limitad|estrictamente|necesarias)|(?:estrictamente|minim[oa]) (?:necesari|imprescindib|indispensab)\\w* … (?:restric|limitac)|pudor|(?:trabajo|labor|terapia)\\w* (?:\\w+ ){0,3}(?:remunerad|no (?:podra|sera) (?:forzad|obligator))|ociosidad|(?:asistencia|auxilio|culto) (?:espiritual|religios)|ni alojad[oa]s? en (?:la )?carcel|no (?:seran? )?(?:alojad|conducid|recluid|llevad)[oa]s? (?:\\w+ ){0,5}(?:carcel|calabozo|compania de)|absteniendose de alojar|(?:usar|vestir|conservar) su (?:propia )?ropa',
        with: 'asilad|acogid|intern|recluid|enferm|pacient|albergad|alojad|ingresad|hospital|residente|usuari|person|dement|alienad|insan|mental|psiq',
        not: '(?:inexistencia|no exist\\w+|resultaron|sin) (?:\\w+ ){0,4}(?:alternativa|medida|metodo|medio)|trabajador social|empleador|empresa|escuela|alumno|imputad|mujer embarazad|perros?·|consumidor',
        score: 0.6,
      },
      {
        says: 'dignidad|digno|dignos·|digna|dignas·|dignific|trato (?:\\w+ )?(?:human|respetuos|dign|considerad|adecuad|personaliz)|humanitari|humanizad|(?:menos|minima|menor) (?:\\w+ )?restricti|menos restrinja|respeto (?:a|de|por|hacia) (?:su|la|los|sus|el) (?:\\w+ ){0,3}(?:persona|integridad|dignidad|autonomia)|higien|condiciones (?:\\w+ ){0,4}(?:sanitari|habitab|dign|adecuad|higien|seguridad)|(?:fin|fines|finalidad) (?:\\w+ )?terapeutic|exclusivamente … terapeutic|pertenencias|ambiente (?:\\w+ )?(?:apto|adecuad|terapeut|sano|agradab)|buen trato',
        not: 'perros?·|animal|veterinari|higienicas? y sanitarias?|de higiene y sanitarias|(?:inexistencia|no exist\\w+) (?:de )?(?:\\w+ ){0,2}alternativa|libre desarrollo|educacionales|higiene (?:social|mental)|(?:sin|con) fines terapeuticos? (?:y|se)|vida digna para|vivienda digna|higiene y seguridad|seguridad e higiene|condicion(?:es)? sanitaria\\w* de (?:los )?(?:product|alimen)|dignidad(?:es)? (?:eclesi|de la nacion)|vida digna',
        score: 0.65,
      },
    ],
    accessibility: [
      {
        says: 'acce(?:so|der|dan|da) … (?:lugares? (?:de uso |abiertos? al )?(?:publicos?|privados?)|espacios publicos|transportes? publicos?|locales? de)',
        context: 'sentence',
        with: 'derecho|garant|asegur|libre|debera|velar|permit',
        score: 0.65,
      },
      {
        says: 'accesibilidad|simbolo (?:internacional )?de acce|(?:plenamente |resulten |sean |ser |espacios |edificios |entornos? |transportes? )accesibles?·|(?<!diversas )(?<!interactuar con )barreras(?! (?:presentes|debidas|en el entorno|arancel|comercial|al comercio|sanitari))|diseno (?:universal|para todos|accesible)|rampas?·|ascensor(?:es)?·|itinerarios? (?:peatonal|accesib|practicab|sin)|desplazamiento y|(?:adecuacion|adaptacion|adecuar|adaptar|accesib)\\w* (?:\\w+ ){0,6}(?:edifici|infraestructura|espacio|entorno|transporte|vehiculo|via|vivienda|medio fisico|unidades|instalacion)|entorno (?:fisico|accesible)|(?:edificio|transporte|vivienda|construccion|establecimiento|sitio|espacio|pagina|informacion|parque|playa|banos)\\w* … (?:accesib|adaptad|movilidad reducida)|accesibles?·|servicios sanitarios adaptados|anden(?:es)?·|equipamiento (?:\\w+ )?adecuado|utiliz\\w* (?:\\w+ ){0,3}por personas|acceder (?:y circular )?(?:\\w+ ){0,3}(?:a|en) (?:\\w+ ){0,3}(?:transporte|edificio|lugar)|barreras arquitectonicas|barreras en los transportes',
        not: 'formatos? accesib|derechos sexuales|recibir informacion|accesibles? (?:y asequib|economic|al publico en general)|precios accesibles|atencion … accesible',
        context: 'passage',
        score: 0.75,
      },
      // What makes a place, a bus or a page fit for all; these words stand for themselves.
      {
        says: 'rampas?· … (?:pasamanos|pendiente|acces|edific|ascensor|banos?·|puertas|alertas|casillas)|(?:edificio|entrada|acera|vereda|recinto|refugio|local)\\w* … rampas?·|rampas?·.{1,8}pendiente|pendiente longitudinal|piso bajo|pasamanos|(?:ruta|itinerario|recorrido|acceso|entrada)s? (?:\\w+ )?(?:sin (?:escal|gradas|desnivel|obstacul)|libres? de (?:obstac|barrer)|practicable)|a nivel de (?:la )?(?:calle|vereda|acera)|(?:pavimento|piso|baldosa|senal|senalizacion|senaletica|aviso|guia|franja|rotul|mapa|plantilla)(?:es|s)? (?:\\w+ )?(?:tactil|podotactil|en relieve|en braille)|podotactil|semaforos? (?:\\w+ )?(?:sonor|acustic)|(?:senal|anuncio|aviso|alerta|alarma)(?:es|s)? (?:\\w+ )?(?:sonor|luminos|visual|hablad|de voz|acustic|vibrat)|audioguia|bucles? (?:magnet|de induc|induct)|de bucle|camillas? (?:\\w+ )?(?:regulable|adaptad|baj)|rebaj\\w* … (?:cordon|acera|vereda|bordillo|banqueta)|(?:acera|vereda|banqueta)s?· … (?:silla|discapac|movilidad|guias|rebaj|obstac|bordillo)|espacio para sillas?|sillas anfibias|(?:pagina|portal|aplicacion|cajero|sitios? web|plataforma|sitio)\\w* … (?:accesib|lector|teclado|en pantalla)|accesibilidad (?:web|digital|universal|fisica)|estandares de accesib|(?:noticiero|programa|television|televisiv|emision|teledifus)\\w* … (?:interpretes? de|subtitul|lengua de sen)|(?:modulo|espacio|libre|entorno)s? (?:sin|de) barreras|(?:gradas|localidades|butacas|asientos)· (?:\\w+ )?(?:reservad|para (?:personas|sillas)|adaptad|repartid)|baranda|banos? (?:de giro|adaptad|amplio)|puertas? de (?:\\w+ ){0,2}(?:centimetros|ancho)|ascensor(?:es)? (?:de cabina|con|que)|mesa … nivel de la calle',
        not: 'bozal|carreter|autopista|minusvalia de los bienes',
        context: 'none',
        score: 0.75,
      },
    ],
    mobility: [
      {
        says: '(?:adquisicion|adquir|compra|importa)\\w* (?:de )?(?:\\w+ ){0,4}(?:automotor|automovil|vehiculo)',
        context: 'near',
        score: 0.65,
      },
      {
        says: '(?<!(?:en|con|de|o|para|para una|la|su|usan|use|usen|utilicen?|usuari[oa]s de) (?:una )?)sillas? de ruedas|perros? (?:\\w+ )?(?:guia|de asistencia|lazarillo|de servicio|de senal)|estacionamiento|ayudas? tecnicas?|(?:dispositivo|tecnologia|producto|elemento|aparato|instrumento)s? (?:\\w+ ){0,2}(?:de apoyo|de asistencia|asistiv|de ayuda|ortopedic|auxiliar)|protesis|protesic|ortesis|ortopedic|audifono|transport\\w+ gratuit|gratu\\w* … (?:transport|pasaje)|(?:rebaja|descuento|franquicia|exencion|pase)s? … (?:pasaje|transporte|peaje|automotor|vehicul)|pases? (?:libre|gratuit)|movilidad personal|(?:vehiculos?|automovil\\w*|automotor\\w*|autos?)· … (?:adaptad|discapaci|lisiad|invalid)|libre (?:transito|deambulacion|circulacion)|deambul|desplaza(?:miento|rse|n)·? (?:\\w+ ){0,4}(?:personal|independ|autonom|persona|en silla)|acompanad[oa] … perro|movilidad … adaptad|adquisicion de (?:vehiculos|automoviles|automotores)',
        not: 'no podran ejercer los derechos|ambulancia|podran ser entrenad|debidamente identificad|duen[oa]s? del perro|bozal|arnes|condiciones higienic|definicion de perro|se considera(?:ra)? perro|requisitos de (?:reconocimiento|identificacion)|sustituy\\w*se el epigrafe',
        score: 0.75,
      },
      // Cars, passes and aids in other words.
      {
        says: 'adquisicion de (?:un |los |sus )?(?:automotor|automovil|vehiculo)|automotores (?:adquiridos|conforme)|ayudas? (?:compensatoria|funcional|tecnic)|tecnologias? de apoyo|baston(?:es)? (?:blanc|de)|viaj\\w* (?:\\w+ )?(?:gratis|gratuit|sin (?:pago|bozal|cobro))|pase (?:azul|libre|de transporte)|no paga(?:n)?,? (?:ni|pasaje|boleto)|estacionar sin|mandos adaptados|posesion de un automotor|(?:rebaja|descuento|mitad|medio)\\w* (?:\\w+ ){0,4}(?:pasaje|boleto|tarifa|precio del pasaje)|(?:boleto|pasaje) (?:gratuit|libre|sin costo)|lugares? de estacion|cajones de estacion|sillas? motoriz|andador|muletas|piernas? artificial|miembros artificial',
        not: 'no podran ejercer|bozal y',
        score: 0.7,
      },
    ],
    education: [
      {
        says: '(?:educa(?:cion(?!, (?:justicia|trabajo|vivienda))|cional|ndo|r)|(?<!(?:familiar|social|laboral|cultural|sanitari[oa]|personal),? (?:[ye] )?)educativ[oa]s?·(?!,? (?:[yoe] )?(?:laboral|social|cultural|familiar|ocupacional|sanitari|comunitari))|escuela(?!s? (?:judicial|naval|de (?:enferm|medicina|conductor|policia|derecho)))|escolar|ensenanza (?:comun|especial|primaria|obligatoria|inclusiv|gratuita|diferencial|superior|basica|media)|derecho a la ensenanza|estudiantes?·|alumn|estudios universitari|universidad(?:es)? … (?:vacante|estudiant|alumn|admi|accesib|adapt)|becas?·|establecimientos? educ|docentes? (?:de apoyo|especial|itinerant)|aprendizaje|jardin(?:es)? (?:infantil|de infantes|maternal)|proyecto educativ)',
        near: GIVES_SCHOOL,
        not: 'anti ?alcohol|prevencion (?:\\w+ ){0,3}(?:alcohol|drogas|consumo|adicci)|superintend|reglamentos de|censo|fotografi|diploma|especialistas·|conv[ei]n\\w* con (?:las )?universidad|sector educacion|asistentes de la educacion|licencia de educacion|residencias para estudiantes|docente ?asistencial|internamiento|medidas? de seguridad|estado peligroso|peligrosidad|decomis|bebidas|centro docente|delincuente|culpabilidad|educacion (?:para la salud|sanitaria|vial|ambiental|sexual|fisica)|educa(?:r|cion) (?:a|de) la (?:poblacion|comunidad)|titulos? (?:universitari|profesional)|formacion (?:de (?:los )?profesional|universitaria)|universidad nacional|carreras? (?:universitaria|de)|cuidado personal o educacion|bajo su cuidado o educacion|equipos? de salud|comision(?:es)? de|capacidad educativa|ciencia y (?:la )?cultura|asistenciales, educacional|funcionari|personal docente',
        score: 0.65,
        context: 'near',
      },
      {
        says: 'educacion (?:\\w+ )?(?:especial|inclusiva|diferencial|comun)|escuelas? especial|integracion escolar|necesidades educativas|derecho a la educacion|inclusion educativa|escolarizacion',
        score: 0.8,
        context: 'near',
      },
      // Schooling in other words.
      {
        says: '(?:aula|maestr[oa]|colegio|bachiller|instruccion primaria|(?:la|escuela) primaria·|primeras letras|curso escolar|leer y escribir|ensen\\w+ … a leer|programa educativo|espacios educativos|educacion superior|a estudiar)|aulas?·|clases? (?:especial|diferencial|ordinari|comun)|internados?· (?:para|de) (?:ciegos|sordos|nin)|(?:escuela|colegio|director|universidad)\\w* … (?:rechaz|neg|inscrip|admi)|sus (?:lecciones|estudios)|perd\\w+ (?:el curso|sus estudios|el ano escolar)|matricul',
        with: 'discapac|nin[oa]s?·|alumn|pacient|educable|asilad|idiot|cieg|sord|hospitaliz|trastorno|espectro|estudiant|seguir|atiende|intern[oa]s',
        not: 'abusar|facultativo|guardador|titulo|congreso',
        context: 'passage',
        score: 0.6,
      },
    ],
    work: [
      {
        says: '(?:formacion|capacitacion|insercion|inclusion|integracion|orientacion|rehabilitacion|reinsercion|readaptacion|actividad|intermediacion) (?:(?:social|formativa|educativa) y |y \\w+ |socio ?)?(?:laboral|profesional|ocupacional)·|talleres? protegid|empleo (?:con apoyo|protegido|selectivo)|contraprestacion (?:pecuniaria|economica)|remuneracion (?:justa|por (?:su|el) trabajo)',
        not: 'formacion profesional de los|accidentes? del trabajo',
        score: 0.7,
      },
      {
        says: '(?:trabajar (?:en (?:igualdad|empresas?|condiciones)|por (?:su )?cuenta|libremente)|derecho a trabajar|empleos?·|emplead[oa]s con|contrat\\w+ (?:de |a )?(?:personas|trabajador)|puestos? de(?! salud)|vacantes (?:de|en) (?:la administracion|planta|empleo|cargos)|cupos? (?:laboral|de (?:empleo|trabajo|contrat))|cuota de (?:empleo|contrat|reserva|ingreso|personas|puestos)|talleres? (?:protegid|laboral)|formacion (?:laboral|profesional|ocupacional)|capacitacion (?:laboral|profesional)|orientacion (?:laboral|profesional|vocacional)|ocupacion(?:es)?·|readaptacion profesional|micro ?emprend|teletrabajo|reserva legal)',
        context: 'sentence',
        not: WORK_ELSEWHERE,
        score: 0.65,
      },
      // Work and labour by themselves are mostly named in passing.
      {
        says: '(?<!grupos? de )(?<!equipos? de )(?<!planes de )(?<!plan de )(?<!programa de )(?<!dias? de )(?<!accidentes? del? )(?<!modelo de )(?<!(?:salud|educacion|justicia|vivienda|cultura),? (?:y |e )?)trabajo·(?! social)|trabajador(?:es|a|as)?·(?! (?:social|de la salud|de salud|sanitari))|empleador(?:es)?·|(?<!invalidez )(?<!(?:familiar|social|educativ[oa]|economic[oa]|educacional|cultural|sanitari[oa]|comunitari[oa]),? (?:[ye] )?)laboral(?:es)?·(?!,? (?:[yoe] )?(?:social|cultural|familiar|comunitari|educativ|educacional|politic|economic|sanitari))',
        near: GIVES_WORK,
        context: 'sentence',
        not: WORK_ELSEWHERE,
        score: 0.65,
      },
      // Employers, posts and labour in other words.
      {
        says: '(?:de cada|por cada) (?:\\w+ ){1,3}(?:plazas·(?! accesib)|puestos|cargos|trabajadores|empleados)|(?:plazas|puestos|cargos|vacantes) (?:de la administracion|publicos|de planta) … discap|(?:por ciento|porcentaje) (?:\\w+ ){0,6}(?:planta|plantilla|puestos|plazas|cargos|personal|trabajadores|contratacion)|empresas? sociales?|cooperativas? (?:sociales?|de trabajo|laboral)|laborterapia|ergoterapia|(?:gratificacion|peculio|jornal|salario|sueldo|retribu|remunerad)\\w* … (?:enferm|asilad|pacient|usuari|taller|trabaj|tarea)|(?:enferm|asilad|pacient|intern)\\w* … (?:gratificacion|peculio|jornal|salario)|(?:acompanantes|operadores|pares) (?:\\w+ )?(?:retribuid|remunerad|contratad)|contrat(?:ar|ara|aran|arse|ado|ados)\\w* (?:\\w+ ){0,6}(?:acompanantes|operadores|pares|a personas)|ser[aá]n contratad|compras del estado|trabajo protegido|empleo protegido|procurar\\w* (?:\\w+ )?(?:ocupacion|trabajo|empleo)|escuela o taller|talleres? (?:protegid|de insercion)|(?:trabajar|oficio)· (?:y|o) (?:a )?(?:estudiar|aprender)|capacitacion para el trabajo|pequenos comercios|despid\\w* … (?:discap|discrimin)|reubic\\w* … (?:puesto|tarea|otro cargo|labor|funcion)|puntos? (?:adicional|de ventaja|extra)|trabajo forz|remuneracion (?:equitativa|justa|por|de todo)|(?:ensen|aprend)\\w* (?:\\w+ ){0,3}oficios?·|oficios? manual|bolsa de (?:trabajo|empleo)|salario (?:igual|justo|minimo) … (?:trabaj|labor|tarea)|capital semilla|puesto de trabajo|retribuid[oa]s?· … (?:trabaj|tarea|labor)|contratar\\w* (?:\\w+ ){0,6}(?:con discap|discapacit|ciegos|sordos)',
        not: 'personal (?:de enfermeria|de salud|del (?:servicio|hospital|establec))|enfermer[oa]|sera despedid|curador|honorari|guardian|congrua|escalafon|ley de quiebra|castig|recibo|deposit|multas',
        context: 'passage',
        score: 0.65,
      },
    ],
    'social-protection': [
      {
        says: '(?:pension|prestacion|asignacion|subsidio|seguro|beneficio|ayuda|renta)(?:es|s)? (?:\\w+ ){0,4}(?:por|de) (?:invalidez|discapacidad|incapacidad)|regimen\\w* (?:\\w+ ){0,2}de seguridad social|prestamos y subsidios|nivel de vida adecuado',
        not: 'titulares de (?:la|una) pension|fondo acumulativ|asignatari|superintendencia|comision medica|reparticion',
        score: 0.7,
      },
      {
        says: '(?:pension(?:es|ad[oa]s?)?·|jubilacion|asignacion(?:es)? (?:\\w+ ){0,2}(?:familiar|por|universal|mensual|economic)|subsidio|(?:regimen\\w* (?:\\w+ ){0,2}de|derecho a la|beneficios de la|cobertura de(?: la)?|afili\\w+ a la|prestaciones de(?: la)?|acceso a la) seguridad social|proteccion social|(?:derecho|prestacion|programa|servicio|beneficio)\\w* (?:\\w+ ){0,3}de asistencia social|prestacion(?:es)? (?:\\w+ )?(?:economic|social|no contributiv|monetari|pecuniari|dineraria)|seguro (?:de invalidez|de salud)|(?:acceso|subsidio|programa|plan|adjudic|derecho)\\w* (?:\\w+ ){0,5}viviendas?·|exen(?:to|ta|tos|tas|cion|ciones)·(?! de (?:pena|responsab))|exim\\w+ (?:\\w+ ){0,2}(?:pago|impuesto|tasa|arancel|tribut)|impuesto|prestamo|creditos? (?:blando|preferen|para|hipotec)|ayudas? (?:economic|social)|bonos?·|beneficios? (?:\\w+ )?(?:social|previsional|economic|tributari|arancelari|fiscal)|franquicia|pension de montepio|renta·|transferencia monetaria|pobreza|nivel de vida|desempleo)',
        context: 'sentence',
        not: `titulares de (?:la|una) pension|fondo acumulativ|asignatari[oa]s? de|pupilo|curador|honorarios|multa|(?:recursos|presupuest|patrimonio|ingresos) (?:del|de la) (?:instituto|servicio|comision|fondo|consejo)|donacion|interventor|herencia|arrendad|embargo|quiebra|superintendencia de (?:seguridad social|pensiones)|pension alimenticia|pension de alimentos|direccion general impositiva|funciones de|rentas? (?:generales|nacion)|sera(?:n)? sancionad|producto|valor de los aranceles|bebidas|${DUES_ELSEWHERE}`,
        score: 0.65,
      },
      // Who is given money to live on.
      {
        says: '(?:percib|cobrar|tendra|conced|asign|otorg|pagar|derecho a|goz)\\w* … (?:subsidios?·|pension(?:es)?·|prestacion(?:es)? (?:economic|mensual|dinerari|monetari)|ayudas? (?:economic|mensual)|renta mensual)|socorrid[oa]s? por',
        with: 'subsidio|pension|prestacion|ayudas?·|renta mensual|socorrid',
        not: `${DUES_ELSEWHERE}|curador|tutor|asignatari|donacion|sancion|multa|suspender|alimentici`,
        score: 0.6,
      },
      // Money, relief from dues, and homes.
      {
        says: 'licencias? (?:\\w+ )?(?:con (?:goce|sueldo)|remunerad|pagad)|(?:exoner|libres? de|libera\\w* (?:de|del)|exent|exim)\\w* (?:\\w+ ){0,4}(?:gravamen|impuesto|tribut|tasa|arancel|contribucion|matricula|derechos de importacion|predial)|mitad del (?:pasaje|precio|impuesto|valor)|subsidio\\w* (?:de|para|mensual|por)|con subsidio|becas? de (?:cuido|cuidado)|vivienda (?:social|de interes|subsidi)|renta (?:solidaria|por dos|mensual|vitalicia|basica|minima)|recibir\\w* (?:una )?(?:pension|renta|subsidio)|(?:asistencia|amparo|socorro)\\w* (?:\\w+ ){0,2}(?:de|a) (?:los |las )?(?:indigente|desvalid|invalid|impedid)|inembargab|no (?:\\w+ ){0,4}embargad|cuidador\\w* … (?:asignacion|bono|estipendio|remuner|pension|cotiz)|vivienda y cuidado|ayuda de tercera persona|tercera persona|dinero de bolsillo|prestamos?· … (?:vivienda|interes|preferen)|prioridad … (?:vivienda|prestamo|adjudic)|(?:mensualidad|estipendio|bono mensual|asignacion mensual|subsidio mensual|pension mensual|pension vitalicia)|alimentos … (?:mayor|hijo) … discap',
        not: 'curador|curaduria|arancel vigente|medio sueldo|asistencia medica',
        context: 'near',
        score: 0.65,
      },
    ],
    habilitation: [
      // Therapies and skills of daily life.
      {
        says: 'rehabilita(?:cion|r|rse|tori)|readapta|reeduca(?:cion(?! social)|r)|(?:re)?insercion (?:\\w+ ){0,3}social',
        not: REHABILITATED_ELSEWHERE,
        near: 'derecho|garanti|brind|prest|proporcion|ofrec|recib|programa|cubr|acceso|acced|asegur|organiz|compren|inclu|tendra|promov|promoc|fomen|gratuit|desarroll|integral|suministr|establec|crea|funcion|obten|facilit|dispon|realiz|apoyo|inici|capacit|procur|orienta|propi|logr|alcan|person|atencion|atender|conced|manten|unidad(?:es)? de|talleres|costea|empez|empiez|plan(?:es)?·|decla|lazos|hospital',
        score: 0.7,
      },
      {
        says: '(?:programa|servicio|proceso|accion|medida|centro)\\w* de (?:habilitacion)·|habilitacion (?:integral|de (?:las )?personas con|o rehabilitacion)|terapias? ocupacional|kinesi|fisioterap|fonoaudiolog|estimulacion temprana|laborterapia|ergoterapia|terapias? (?:del habla|de lenguaje|del lenguaje|fisica|recreativ)|logoped|psicomotri|estimulacion (?:temprana|precoz)|(?:programa|taller)(?:es|s)? ocupacional|actividades de la vida diaria|vida diaria|orientacion y movilidad|aprender\\w* … (?:vestir|comer|valerse|contar)|ensenar\\w* … (?:valerse|vestir|asear)|medicina fisica|habilidades (?:sociales|de la vida|adaptativ|para la vida)|habilitacion y (?:la )?rehabilitacion|rehabilitacion (?:psicosocial|integral|basada)|talleres? (?:terapeutic|de (?:rehab|cesteria|carpinteria))|ocupaciones (?:util|adecuad|apropiad)|adiestr\\w* (?:\\w+ ){0,3}(?:vida|autonom|cuidado)|entrenamiento (?:\\w+ )?(?:en|para) (?:habilidad|la vida|activid)|valerse por si|recuperar (?:\\w+ )?(?:habilidad|funcion|capacidades|autonom)|baston blanco',
        not: REHABILITATED_ELSEWHERE,
        score: 0.7,
      },
    ],
    'family-life': [
      {
        says: 'derechos (?:sexuales|reproduct)|reproductiv|contraer matrimonio|(?:formar|fundar|constituir) (?:una |su )?familia|separad[oa]s? de (?:sus |su |la )?(?:padres|familia|hijos|madre)|(?:vinculo|lazo|relacion)(?:es|s)? (?:\\w+ ){0,3}(?:famil|con (?:su|sus) famil)|vida (?:\\w+ )?(?:familiar|en familia|de familia)|contacto (?:\\w+ )?con (?:su|sus) famil|derecho a (?:ser|estar) acompanad[oa]s? (?:\\w+ )?por (?:\\w+ ){0,3}(?:famil|allegad|cuidador|persona)|comunicacion … con sus familiares|planificacion familiar|integracion familiar·(?!,)|reunificacion familiar|hogar y (?:de )?la familia',
        not: 'no (?:pueden|podran|podra|puede) contraer|seguro de maternidad|subsidio … maternidad|proteccion a la maternidad|maternidad y (?:paternidad )?(?:asign|subsid)|asignacion por maternidad',
        score: 0.65,
      },
      // Becoming parents, of the people the law is about.
      {
        says: 'adopcion·(?! de (?:medidas|las|los|politicas|decision|normas|acuerdos|un|una))|(?<!\\b(?:sala|casa|servicio)s? de )(?:maternidad|paternidad)',
        near: 'discapac|diagnost|mental|psiq|psic|progenitor|padres|famil|derecho',
        not: 'seguro de maternidad|subsidi|asign|pupilo|procesos? de|relacion de los procesos|partida',
        score: 0.65,
      },
      // Marriage, children and those near.
      {
        says: '(?:no|ni|ningun\\w*|nadie|sin ser|sin que)· … (?:separ|quit|arrebat)\\w* (?:\\w+ ){0,4}(?:hij|recien nacid|bebe|padres|madre|nin[oa]s)|priv\\w* de (?:la |su )?(?:patria potestad|custodia|crianza|responsabilidad parental)|(?:continua|seguira|conserv)\\w* (?:\\w+ )?(?:criando|a (?:sus|su) hij|la (?:patria potestad|custodia|responsabilidad parental|crianza))|(?:apoyo|ayuda|auxilio|asist|orientacion)\\w* (?:\\w+ ){0,4}(?:crianza|para criar|parental)|criar a (?:sus|su) hij|criando a|(?:asi )?pued\\w+ (?:\\w+,? ){0,3}casarse|podran? (?:\\w+ ){0,2}(?:contraer (?:matrimonio|nupcias)|casarse|adoptar)|(?:derecho|libertad) (?:a|de|para) (?:\\w+ ){0,2}(?:contraer|casar|adoptar)|(?:discapacidad|diagnostico|enfermedad|trastorno)\\w* … no (?:\\w+ ){0,4}(?:motivo|causa|impediment|obst|razon)\\w* … (?:matrimonio|adop|patria|parental|custodia|hij)|no constituye impedimento|no pueden casarse … (?:borra|suprim|derog|elimin)|unidad(?:es)? madre|padres pernocte|pernoct\\w* … (?:padre|madre|familiar)|su comunicacion con (?:niet|hij|familiar|pariente)|(?:no|ni) (?:\\w+ ){0,4}(?:pierde|perdera|privad|priva)\\w* … (?:patria potestad|custodia|hij)|(?:vivir|crecer|criarse|permanecer) (?:con|en) (?:su|una) (?:propia )?familia|inscrit[oa] al nacer|(?:conserv|mant|ten)\\w* (?:\\w+ )?(?:consigo|a su lado|junto a)|lactan|(?:su )?sexualidad|decidir … (?:hijos|descendencia)|conyuges? … (?:habitacion|juntos|misma)|causal? de divorcio',
        with: 'discapac|diagnostic|psiq|mental|intern|hospital|apoyo|capacidad|matrimonio|casa|pares|parej|enferm|pacient|adultas mayores|crianza|criando',
        not: 'no (?:podra|podran|pueden|puede) (?:\\w+ )?(?:contraer|casarse|adoptar)(?! .{0,80}(?:borra|suprim|derog))|son incapaces|nulo|nulidad|divorcio|podra decretarse|perdera',
        score: 0.65,
      },
    ],
    'political-participation': [
      {
        says: '(?:derecho|ejerc|acceso|facilit|asist|garantiz|accesib)\\w* … (?:voto·|votar|sufrag|elector)|derechos (?:civiles y )?politicos|(?:vida|participacion) (?:\\w+ ){0,2}(?:politica|publica·)|mesas? (?:de votacion|receptora)|voto (?:asistido|secreto|accesible)|camara secreta|locales? de votacion|acto de votar|elector(?:es)? (?:\\w+ ){0,4}(?:discapac|cieg|no vident)|asistid[oa]s? en el (?:acto|voto)|cargos (?:publicos|de eleccion)',
        context: 'sentence',
        not: 'pacto internacional|suspend|con derecho a voto|voz y voto|consejo|no (?:podra|podran) … votar|incapac|interdic',
        score: 0.7,
      },
      // Voting and standing for office made possible.
      {
        says: '(?:elector|sufragio|sufragar|sufragante|voto·|votar|urna|papeleta|boletas?·|cedula de votacion|partidos? (?:politic)?|candidat|postul|mesas? (?:electoral|de votacion|receptora|directiva|movil|especial)|casillas?·|cuarto oscuro|camara secreta|organismo electoral|junta (?:central )?electoral|centros? de votacion)\\w* … (?:ayud|asist|acompan|accesib|braille|plantilla|relieve|rampa|en hospital|lectura facil|apoyo|nivel|confianza|lista|postulad|personas con discapacidad|no se (?:cancel|suspend|pierde)|inscri)|(?:plantilla|rampa|ayud|acompan|nivel|mesas moviles)\\w* … (?:urna|sufrag|votar|voto·|elector|papeleta|casilla|camara secreta)|ningun\\w* … suspender\\w* … sufragio|ejercer el (?:derecho de |derecho al )?(?:sufragio|voto)|(?:inscripcion|inscrit\\w*) en el (?:padron|censo) electoral|sin efecto las privaciones de voto|(?:salen|salir|pueden|podran|derecho) a (?:\\w+ ){0,3}votar|acudir a votar|urnas? (?:movil|baja|a)|presentarse (?:a|como) (?:eleccion|candidat)|tod[oa] ciudadan[oa] … vot|(?:elegir|votar) y (?:a )?ser elegid|(?:suprim|derog|elimin)\\w* … (?:votar|sufragar|voto|sufragio)',
        not: 'con derecho a voto|consejo (?:nacional|directivo|asesor)|comite|se suspende|quedan? suspend|no (?:podra|podran|pueden|puede) (?:\\w+ ){0,2}(?:votar|elegir|ser elector)|carece|perder|perd[ei]|pierd|asamblea de la cooperativa',
        score: 0.7,
      },
    ],
    'culture-sport': [
      {
        says: '(?<!social(?:es)? y )(?<!sociales, economicas y )(?:acceso|vida|activid|participa|recursos|eventos?|bienes|oferta|promocion|integracion|desarrollo|manifestacion)\\w* (?:\\w+ |, ){0,6}cultural|(?:acceso a la |a la |de la )cultura·|cultura,|deport|recrea(?:cion|tiv)|esparcimiento|turis|museo|teatr|espectacul|artistic|(?:uso|actividades?|disfrute) (?:del? )?(?:el )?tiempo libre|ludotec|actividades culturales',
        context: 'sentence',
        not: 'culturalmente|destinados a espectaculos|factores|diversidad cultural|ciencia y (?:la )?cultura|derechos economicos',
        score: 0.65,
      },
      // Leisure in other words.
      {
        says: '(?:parques?,? |playas|polideportiv|balneario|estadios?·|museo|teatro|juegos (?:licitos|de)|piano|distracc|excursion|salidas? recreativ|bailes?·|biografo|cinematograf|guitarra|gimnasia|paseos?·|pasear|atletas|paralimpic|musica·|taller(?:es)? (?:artistic|de (?:teatro|musica|pintura))|horas de recreo|recreos?·|actividades culturales|clubes)|danza|festival|competencias? deport|medallas|entrenador|entrada (?:libre|gratuita)|tarifas? reducid|ajedrez|coro·|banda de musica|lectura y juego|periodico mural',
        with: 'enferm|asilad|pacient|discapac|impediment|residente|usuari|alojad|intern[oa]s|internad|distraccion|permitir|domingos|silla|accesib',
        not: 'espectaculos publicos|delit|bebidas|inmediaciones|estacion|perro|edificios destinados',
        score: 0.65,
      },
    ],
    awareness: [
      {
        says: 'sensibiliz|concienti?z|concienci(?:a[rs]|acion)|concienciad|toma de conciencia|conciencia (?:publica|social|sobre|ciudadana|respecto)|estigma(?!:)|campanas? (?:\\w+ ){0,3}(?:de|para|sobre|contra|dirigid|destinad|public|masiv|nacional|educativ|informativ|permanent)|(?:difu(?:sion|ndir|nda)|divulga(?:r|cion)) … (?:derechos|discapacidad|salud mental|convencion|esta ley|presente ley|tematica|problematica)|estereotip|prejuicio|(?:capacita(?:r|ra|ran|cion|ciones|d[oa]s?)|formacion|formad[oa]s)· … (?:derechos|convencion|discapacidad|trato (?:digno|adecuado)|judiciales|policia)|imagen positiva|medios (?:masivos|sociales) de comunicacion|(?<=(?:en|por|a|con|de) los )medios de comunicacion|informar a la (?:poblacion|comunidad|opinion)',
        not: 'protegid[oa]s? (?:de|contra)|no ser|capacit\\w* (?:laboral|profesional|ocupacional)|formacion (?:laboral|profesional)|derechos de autor|campana electoral|publicidad (?:comercial|de alcohol)|personas con discapacidad … capacitacion|perjuicio',
        score: 0.65,
      },
      // Words and lessons against contempt.
      {
        says: 'desestigmatiz|por medio de conferencias|(?:conferencias|charlas)· … (?:discapac|enferm|asilad|comunidad|poblacion|salud mental)|(?:expresion|lenguaje|termino)(?:es|s)? (?:\\w+ )?(?:denigrant|peyorativ|ofensiv|despectiv|estigmatiz)|expresiones que asoci|orientacion educativa a|(?:jueces|policia\\w*|fiscales|periodistas|funcionari\\w+|personal|conductores|notarios|docentes|agentes)· … (?:recibir|recibe|cursar|capacit|formad|instru|adiestr)\\w* … (?:derechos|discapac|salud mental|trato|sensib)|(?:capacit|form|instru|adiestr|entren)\\w* (?:\\w+ ){0,3}(?:jueces|policia|fiscales|periodistas|funcionari|notarios|conductores)|(?:planes|programas|contenidos) (?:de estudio|escolares|curriculares) … (?:respeto|derechos|discapac|diversidad)|conocimientos especificos en materias|horror que|brujeria|maleficio|creencia\\w* (?:de|que|sobre)|(?:dia|semana|jornada|mes) (?:nacional|provincial|mundial|internacional|estatal) (?:de|para)|(?:horas|cursos?|modulo|asignatura)· … (?:derechos|discapac|esta ley|salud mental)|educacion en derechos|trato (?:burles|denigr)|apodos?·|burla\\w* (?:de|por)|comprension hacia|aprender\\w* de (?:personas|quienes)|mala fama',
        not: 'perito|desempenar|titulo|mantener actualizad|del servicio respetar',
        score: 0.7,
      },
    ],
    'data-statistics': [
      {
        says: 'estadistic|censo·|encuesta|(?:llev|mant|cre|organiz|elabor|administr)\\w* (?:\\w+ ){0,4}registros? (?:\\w+ ){0,4}(?:discapac|pacient|internac|personas con)|bases? de datos|recopil|epidemiolog|(?:fomen|promo|apoy|impuls|realiz|desarroll|promover|auspici)\\w* … (?:investigac|estudios)|prevalencia|estudio nacional|relevamiento|desagregad|indicadores|investigacion(?:es)? (?:neuro|psiqui|clinic|de sus (?:causas|agentes)|cientific|epidem|social|sobre|y estadist)',
        context: 'sentence',
        not: 'consentimiento|instituto nacional de estadistica|tasas? (?:de|por) (?:\\w+ )?estadistic|importacion|investigaciones? (?:administrativ|sumari|judicial|penal)|titulo|seran nulas|indice',
        score: 0.65,
      },
      // Numbers that are gathered and told.
      {
        says: 'banco (?:\\w+ )?de datos|formulario (?:\\w+ )?publico|(?:publicar|publica|informar|remitir|comunicar|elevar|enviar)\\w* … (?:cifras|numero de (?:intern|medid|person|suje|conten|pacient|sesion|ingres|electro)|cantidad de (?:intern|medid|person|pacient|pension)|porcentaje)|(?:datos|informacion|cifras)· … (?:desagreg|se desagreg|diseno de polit|calcular|planific|sin nombres)|desagreg|registro (?:nacional|estatal|provincial|unico|general|central) (?:\\w+ ){0,3}(?:discapac|personas? con|salud mental|internacion|contencion|medidas)[^.;]{0,60} (?:compil|proces|datos|estad)|estudios? sobre la situacion|investigacion de las causas|levantar\\w* … (?:encuesta|censo)|observatorio|estadistica (?:anual|nacional|mensual|semestral)|cuadro estad|registrar\\w* … si la victima|(?:llevar|tener)\\w* (?:la )?cuenta de|cuant[oa]s (?:personas|pacient|intern|medidas)|por (?:edad|sexo|diagnostico),? (?:\\w+,? )?(?:y )?(?:edad|sexo|diagnostico)|por sexo y edad',
        not: 'consentimiento|perito|participante|reserva bancaria',
        score: 0.7,
      },
    ],
    children: [
      {
        says: '(?:nin[oa]s?|adolescentes?|menores(?: de edad)?)· … (?:interes superior|autonomia progresiva|evolucion de sus facultades|desarrollo de las facultades|ser oid|ser escuchad|esteriliz|hospitaliz|internad|internacion|internamiento|contencion|aisla|consentimiento|tratamiento|diagnostic)|(?:interes superior|autonomia progresiva|prohib\\w*|hospitaliz\\w*|internacion|internamiento|tratamiento|facultades) (?:\\w+ ){0,5}(?:ninos?|ninas?|adolescentes|menores)·',
        not: `${LISTED}|responsabilidad penal|organizaci|consejo|establecimiento penal|embarazo|condena`,
        score: 0.65,
      },
      {
        says: 'nin[oa]s?·|ninez|adolescen|infan(?:cia|til)|primera infancia|menores (?:de edad|de dieciocho|de 18|con|que|discapac|afectad)|menor de edad|menor (?:con )?discapac|hij[oa]s? (?:\\w+ ){0,2}(?:discapac|invalid|incapac)|hij[oa]s? con|jovenes con discap',
        context: 'sentence',
        not: `${LISTED}|${MINORS_ELSEWHERE}|jardin(?:es)? infantil|dano que|personas? menores? de (?:veint|dieci)\\w+ anos sin|convencion sobre los derechos del nino[^]{0,60}$|cuidado de (?:sus )?hijos|pornograf|instituto nacional del menor|defensor`,
        score: 0.65,
      },
      // Children in wards, schools and at birth.
      {
        says: 'ningun nin[oa]·|(?:el|al|los|del) menor(?:es)? que (?:haya|tenga|present)|menores que (?:present|padez|sufr)|infanto ?juvenil|recien nacidos?·|unidad(?:es)? de (?:ninos|menores|adolesc)|pabellon de adultos|salas? de adultos|alumn[oa]s? por su discap|ninos? (?:con|que)|si (?:es|fuer[ae]|se trat\\w+ de) (?:un |una )?(?:menor|nin)|separad[oa]s? de los adultos|sal[ao]s? pediatric|pabellon (?:infantil|pediatric|de menores)|(?:al|del|el) (?:nino|adolescente)·|tod[oa] nin[oa]',
        not: `${MINORS_ELSEWHERE}|pena|adult[oa]s mayores|dano|separad[oa] de su recien|testar|pupilo|responde|relaciones sexuales|trato carnal`,
        score: 0.65,
      },
    ],
    women: [
      {
        says: 'mujer(?:es)?·|ninas con|embarazad|gestante|puerper|(?:cuestiones|violencia) (?:\\w+ ){0,2}(?:de )?genero|madres? (?:\\w+ )?(?:con )?discapac',
        context: 'near',
        not: `${LISTED}|(?:hombres?|varon(?:es)?) [yo] (?:\\w+ )?mujer|mujer(?:es)? [yo] (?:\\w+ )?(?:hombre|varon)|ministeri|miembro|servicio nacional de la mujer|mujer casada|marido|sexo|edad de jubil`,
        score: 0.65,
      },
    ],
    'peer-support': [
      // Those who went through it help others.
      {
        says: 'apoyo (?:entre|de|por|mutuo entre) (?:sus )?pares|grupos? de (?:apoyo|auto ?ayuda|ayuda mutua)|auto ?ayuda|ayuda mutua|apoyo mutuo|experiencia vivida|expert[oa]s? (?:por|en) (?:primera persona|experiencia)|entre pares·|agentes? de apoyo|usuari\\w+ … en los equipos|equipos? … (?:personas )?usuari\\w+ y|(?:acompanante|facilitador|especialista|apoyo|agente|tecnico|casa|trabajador|orientador|mentor|operador|referente)\\w* (?:de |entre |en )?(?:apoyo )?(?:pares|par·|iguales|recuperacion)|(?:acompan|apoy|ayud|auxili|sosten)\\w* (?:de|entre|a) (?:sus |los )?(?:pares|iguales)|(?:personas?|vecin\\w+|quienes?|gente|operadores|voluntari\\w+) que (?:\\w+ ){0,2}(?:atraves|vivi|pas|sufri|experiment|super)\\w* (?:\\w+ ){0,3}(?:crisis|trastorno|internacion|padecimiento|experiencia|hospitaliz|consumo|adiccion)|haya(?:n)? (?:vivido|atravesado|pasado por|superado) (?:\\w+ ){0,3}(?:crisis|trastorno|internacion|experiencia|padecimiento|consumo)|(?:alcoholicos|adictos|narcoticos|neuroticos)(?: y \\w+)? anonimos|escuchador(?:es)? de voces|oyentes? de voces|sobrevivientes de la psiq|circulos? de (?:escucha|apoyo|palabra)|(?:antigu[oa]s|ex ?) ?(?:internad|pacient|usuari|consumid)\\w* … (?:acompan|trabaj|adiestr|contrat|ensen|experiencia)|auxili\\w* un[oa]s a otr|ayud\\w* un[oa]s a otr|mutuamente … (?:apoy|ayud)|contar su experiencia|recorrido propio|clubes de (?:usuari|ex)|recuperacion … (?:acompan|otr)|(?:antigu[oa]s|ex) (?:pacient|resident|intern|usuari)|experiencia (?:propia|vivida|vivencial|en primera persona)|grupos? (?:de (?:familiares|padres|personas que (?:viv|compart|atrav|pas|sufr|padec)|pacientes|usuari|oyentes)|que se reun)|reunirse (?:entre si|entre ell|libremente)|clubes? de (?:enfermos|pacientes|usuari|ex)|club de (?:enfermos|pacientes|usuari|ex)|(?:dirigid|gestionad|manejad|atendid|llevad|coordinad)[oa]s? por (?:\\w+ ){0,3}(?:usuari|quienes (?:atrav|pas|viv|han)|personas que (?:atrav|viv|pas|hay))|quienes (?:oyen|escuchan) voces',
        not: 'mutualidad|asistencia judicial|mutua entre estados|mutualidad|penitenci|evaluacion por pares|revision por pares',
        context: 'none',
        score: 0.75,
      },
    ],
  },
};
