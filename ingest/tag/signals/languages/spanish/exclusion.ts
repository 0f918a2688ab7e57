import type { LanguageRules } from '../../rules.ts';

/** Lists of who may not hold an office, and other papers that name prisoners and patients alike. */
const UNFIT_FOR =
  'directores ni|jurad|junta directiva|miembro|para ser·|patria potestad|autoridad parental|cooperativ|entrevist|padron|catalogo|defuncion|correspondencia|sufriran|falsos|reclutad|docencia';
/** Reason that fails, as laws on offices, weddings and licences call it. */
const REASON_FAILS =
  'perturba\\w+ (?:\\w+ ){0,2}(?:juicio|mente|mental)|(?:pierd[ae]|perdi\\w+|perder|cabal|san[oa]|enter[oa]) (?:\\w+ )?(?:juicio|razon)·(?! (?:de|del|por))|(?:enfermedad|enferm[oa]s?|dolencia|males|trastorno|anomalia|ineptitud|incapacidad|inhabilidad|aptitud|deficiencia|debilidad|debiles)(?:es|s)? (?:\\w+ ){0,4}(?:mental|mente·|psiqu|siqui)|falta (?:\\w+ ){1,4}salud mental|psicosis|esquizofren|oligofren|neurosis|locura|loc[oa]s?·|idiot|idioc|imbecil|dement|alienad|alienacion|enajenad|enajenacion|insan[oa]s?·|insania|enloque|falt[oa]s? de (?:seso|juicio|razon)|fatu[oa]s|epilep|minusvalia psiq|capacidad volitiva';

/** Shutting people out: from offices and rights, by measures of courts, from talking, by names. */
export const EXCLUSION: LanguageRules['signals'] = {
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
      stance: 'permits',
      context: 'none',
      not: '^(?![^]*(?:mental|inimput|trastorno|psiqu))[^]*(?:menor|adolescen|nin[oa]s)|sordomud|valiendose|armas|curador|curadur|matrimonio|testament',
    },
    {
      says: 'medidas? de seguridad',
      with: 'inimput|mental|psiquiatr|internacion|internamiento|enajenad|peligros|curativ|tratamiento',
      not: 'medidas? de seguridad (?:social|vial|industrial|e higiene|laboral)|trabajador',
      stance: 'permits',
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
};
