import type { LanguageRules } from '../../rules.ts';

/** One group in a list of those whom the law thinks of. */
const LISTED =
  '(?:nin[oa]s|adolescentes|mujeres|embarazadas|menores)(?:[,;]| [yo])(?: (?:a |de )?(?:las?|los))? (?:\\w+ ){0,3}?(?:ancian|adult|personas (?:mayores|adultas|con discapacidad|en situacion)|discapacitad|enferm|indigen)|(?:[,;]| [yo])(?: (?:a |de )?(?:las?|los))? (?:mujeres|nin[oa]s)(?:[,;]| [yo])(?: (?:a |de )?(?:las?|los))? (?:ancian|adultos|personas|discapacitad|indigen)';
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

/** Life among others: access, learning, work, means of living, family, culture. */
export const INCLUSION: LanguageRules['signals'] = {
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
};
