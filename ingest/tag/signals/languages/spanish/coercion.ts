import type { LanguageRules } from '../../rules.ts';
import { OTHERS, YES } from './words.ts';

/** Persons and conditions that the signals are about. */
const MIND =
  'mental|psiquiatr|siquiatr|psiquic|siquic|psicosocial|discapaci|dement(?:e|es)·|demencia|enajenad[oa]s?·|enajenacion(?:es)? mental|alienad|insan[oa]|imbecil|idiot|loc[oa]s?·|locura|incapaz|incapaces|incapacitad|interdic|autis|toxicoman|dependientes? (?:de|a) (?:las )?(?:droga|sustancia|estupef)|consumo problematico|adict|adiccion|drogadic|drogodepend|farmacodepend|alcoholismo|(?:los|las|el|un|una|enferm[oa]s?|personas?) alcoholic[oa]s?·|ebri[oa]s·|inimputab';
/** Places of care. */
const CARE =
  'hospital|clinic|sanatori|manicomi|psiquiatric|establecimiento|centro|institucion|instituto|asilo|casa de (?:orates|salud)|servicio|unidad';
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
/** They cannot say it themselves. */
const CANNOT =
  'no (?:pueda|puede|puedan|pudiera|pudiere|este|esta|esten|estuviere|se encuentre|sea|fuera|fuese|tenga) (?:\\w+ ){0,3}(?:capa|consent|expres|manifest|prest|comprend|condicion|aptitud|otorg|dar|darl|decid|hacerl|discern)|(?:carezca|carece|privad[oa]|falt[oa]) de (?:\\w+ ){0,2}(?:aptitud|capacidad|discernim|juicio)|incapa(?:z|cidad|citad)|descompensad|imposibilitad';
/** Nobody else says yes in the person's place. */
const NO_OTHER = `(?:ningun\\w*|nadie|ni) (?:\\w+,? ){1,7}(?:consent|consient|decid|acept|autoric|autoriz|firm|otorg|resolv|resuelv)\\w* (?:\\w+ ){0,3}(?:por (?:el|ell[oa]s?|otr[oa]|un[oa]?|l[oa]s?)·|en (?:su|el) (?:nombre|lugar)|en lugar)|${YES} (?:\\w+ ){1,4}(?:${OTHERS}|juez|tribunal|tercer)[^.;]{0,40} (?:no (?:\\w+ )?(?:supl|reemplaz|sustitu|val|bast|equival|subsan|exim)|(?:sera|es|son|seran) nul|carec)|(?:nul[oa]s?|por no (?:puest|escrit|dad)[oa]s?)· [^.;]{0,40}(?:consentimiento|autorizacion|firma)[^.;]{0,50}(?:${OTHERS}|tercero)|no (?:\\w+ )?(?:autoriz|habilit|facult|permit|admit)\\w* [^.;]{0,50}(?:${OTHERS}|juez|tribunal)[^.;]{0,40} (?:consent|decid|acept|firm|actu)`;

/** Deciding in people’s place, holding them, treating them against their will. */
export const COERCION: LanguageRules['signals'] = {
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
      not: 'interdictos? (?:contra|de (?:obra|adquirir|retener|recobrar|despojo|este))|esta o no (?:bajo|en)|este o no (?:bajo|en)|aunque no este|interdiccion penal|locucion|referencias|en materia de (?:interdic|curatel|tutela)|sobre la curatela|notific\\w* (?:al|el) (?:tutor|curador)|inform\\w* al (?:tutor|curador)|procesos? de (?:interdic|curatel|tutela)|^(?![^]*(?:demen|discap|incapa|interdic|mental|disipad|prodig|sordomud|adult|mayor de edad))[^]*(?:menor|impuber|hijo|ausente|herencia|nacer)|^(?=[^]*(?:tutor|guardador)(?:es)?(?: \\w+)? [yo] (?:el |los |al |a los )?curador)(?![^]*(?:represent|autoriza|administr|nombra|design|confia|consentimiento|enajen|gravar|demen|discap|incapa|interdic|mental|disipad|sordo))|bienes (?:raices )?del ausente|ad litem|sufragio|votar|testigos? en|habiles para testar|(?:marido|albacea|sindico|depositario|mandatario|secuestre|alcalde)s?,? (?:[yo] )?(?:a )?(?:los |las |sus )?(?:tutor|curador)|(?:tutor|curador)\\w*(?:,| [yo]) (?:\\w+ )?(?:marido|albacea|sindico|depositari|mandatari|secuestre)|recompensa|remuneracion|honorario|decima|organismos? curador|representadas? por otr|interdiccion(?:es)? (?:general )?(?:de (?:los )?bienes|de la (?:administracion|herencia|propiedad|libre)|subsist)|regimen (?:general )?de interdic|prohib|suprim|desaparec|no (?:le |les )?(?:pid|exig|podran? exig)|ni (?:\\w+,? ){1,6}curador\\w* (?:consient|firma|decid)|no se (?:cancel|pierd|suspend)\\w* por|no supl|mandato\\w* (?:\\w+ ){0,4}(?:termina|acaba|expira|extingu|cesa|concluye)|para ser (?:\\w+ ){1,5}(?:se )?requier|se le exige ser|curador(?:es)? procesal|no podran? ser (?:\\w+ )?(?:curador|tutor|guardador)|inhabiles para|padron|(?:patria potestad|autoridad (?:del padre|parental)) (?:\\w+ ){0,4}suspend|carnal|domicilio del demandado|se entiende por curador|curador(?:es)? de (?:la herencia|bienes del ausente)|curador(?:es)? urban',
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
};
