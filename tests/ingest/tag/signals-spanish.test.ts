import { expect, test } from 'vitest';
import type { Matter } from '../../../ingest/tag/signals/matter.ts';
import { signalsOf } from '../../../ingest/tag/signals/signal-rules.ts';

/** Signals and stances that a provision gives, in order of their names. */
function readingOf(text: string, matter?: Matter): string[] {
  return signalsOf({ text, language: 'es', headings: [] }, matter)
    .map(({ signal, stance }) => `${signal}:${stance}`)
    .sort();
}

const PROVISIONS: readonly (readonly [string, string[]])[] = [
  // The heading names both; the short sentence after it is no heading.
  [
    'Artículo 6. Sujeción y aislamiento\nSe prohíbe el uso de celdas de aislamiento. La contención mecánica podrá aplicarse por indicación médica.',
    ['restraint:permits', 'seclusion:forbids'],
  ],
  [
    'Nadie podrá ser inhabilitado para votar por razón de su discapacidad intelectual.',
    ['civil-disqualification:forbids'],
  ],
  [
    'Ningún contrato será nulo por razón de la discapacidad mental de una de las partes.',
    ['civil-disqualification:forbids'],
  ],
  [
    'Ninguna persona podrá ser sometida a tutela o curatela por razón de discapacidad mental.',
    ['substitute-decision:forbids'],
  ],
  [
    'Nadie podrá ser inhabilitado para votar por razón de su discapacidad intelectual, salvo sentencia judicial.',
    ['civil-disqualification:permits'],
  ],
  [
    'Si una persona con trastorno mental se opone, el juez resolverá en dos días sobre su internamiento, después de escucharla a ella y a su tutor.',
    [
      'complaints-review:guarantees',
      'involuntary-admission:permits',
      'substitute-decision:permits',
    ],
  ],
  [
    'Todo ingreso involuntario será comunicado a la autoridad judicial dentro de las veinticuatro horas, y el paciente podrá recurrir la medida ante el tribunal con asistencia letrada gratuita.',
    ['complaints-review:guarantees', 'involuntary-admission:permits', 'legal-aid:guarantees'],
  ],
  [
    'La discapacidad de una persona no justificará nunca su privación de libertad.',
    ['involuntary-admission:forbids', 'non-discrimination:guarantees'],
  ],
  [
    'La policía conducirá al hospital a toda persona con alteraciones mentales que ponga en peligro su vida o la de terceros, y el médico de guardia podrá retenerla hasta setenta y dos horas.',
    ['involuntary-admission:permits'],
  ],
  [
    'El paciente tiene derecho a negarse al tratamiento. Si no fuera capaz de tomar decisiones, el consentimiento lo prestará su cónyuge, un familiar o su representante legal.',
    ['informed-consent:guarantees', 'involuntary-treatment:permits', 'substitute-decision:permits'],
  ],
  [
    'En caso de urgencia, cuando haya riesgo grave para el enfermo mental, el médico podrá aplicar el tratamiento sin su consentimiento.',
    ['involuntary-treatment:permits'],
  ],
  [
    'Ninguna persona usuaria de los servicios de salud mental será tratada contra su voluntad.',
    ['involuntary-treatment:forbids'],
  ],
  [
    'El juez podrá ordenar que el dependiente de drogas se someta a un tratamiento de desintoxicación obligatorio en un establecimiento público.',
    ['involuntary-treatment:permits'],
  ],
  [
    'La sujeción mecánica y el aislamiento solo se emplearán por indicación médica, durante el menor tiempo posible y con registro en la historia clínica del paciente.',
    ['restraint:permits', 'seclusion:permits'],
  ],
  [
    'Se prohíbe el uso de celdas de aislamiento, de camisas de fuerza y de cualquier otra contención física en los servicios psiquiátricos.',
    ['restraint:forbids', 'seclusion:forbids'],
  ],
  [
    'El tribunal podrá autorizar la esterilización de la persona declarada incapaz, a solicitud de su tutor.',
    [
      'involuntary-treatment:permits',
      'irreversible-treatment:permits',
      'substitute-decision:permits',
    ],
  ],
  [
    'Queda prohibido realizar experimentos médicos con personas internadas en instituciones psiquiátricas.',
    ['experimentation:forbids'],
  ],
  [
    'No pueden contraer matrimonio los dementes ni los declarados en interdicción.',
    [
      'civil-disqualification:permits',
      'derogatory-language:permits',
      'substitute-decision:permits',
    ],
  ],
  [
    'Pierden el derecho a votar, mientras dure la sentencia, los declarados en interdicción por enfermedad mental.',
    ['civil-disqualification:permits', 'substitute-decision:permits'],
  ],
  [
    'A ninguna persona se le podrá negar el ejercicio del voto por motivos de discapacidad; las mesas de votación serán accesibles y el elector podrá ser asistido.',
    [
      'accessibility:guarantees',
      'civil-disqualification:forbids',
      'non-discrimination:guarantees',
      'political-participation:guarantees',
    ],
  ],
  [
    'Los miembros del consejo cesarán en el cargo por incapacidad mental sobreviniente.',
    ['civil-disqualification:permits'],
  ],
  [
    'Al inimputable por trastorno mental se le impondrá como medida de seguridad la internación en un hospital psiquiátrico.',
    ['forensic-measures:permits', 'involuntary-admission:permits'],
  ],
  [
    'El condenado que durante el cumplimiento de la pena presente un trastorno mental grave será trasladado a un establecimiento psiquiátrico.',
    ['forensic-measures:permits', 'involuntary-admission:permits'],
  ],
  [
    'El director del hospital podrá restringir las visitas y las llamadas telefónicas del paciente cuando perjudiquen su tratamiento.',
    ['communication-restriction:permits'],
  ],
  [
    'Las personas internadas tienen derecho a comunicarse libremente y a que su correspondencia no sea abierta.',
    ['communication-restriction:forbids'],
  ],
  [
    'El curador representa al mayor de edad declarado incapaz y administra sus bienes.',
    ['substitute-decision:permits'],
  ],
  [
    'Las personas con discapacidad tienen capacidad jurídica en igualdad de condiciones que las demás, y recibirán los apoyos que necesiten para ejercerla, con salvaguardias que respeten su voluntad y preferencias.',
    ['legal-capacity:guarantees', 'non-discrimination:guarantees', 'supported-decision:guarantees'],
  ],
  [
    'El Estado garantizará la atención ambulatoria en la comunidad, las viviendas protegidas y los centros de día, y cerrará progresivamente los hospitales psiquiátricos.',
    [
      'community-services:guarantees',
      'deinstitutionalization:guarantees',
      'health-services:guarantees',
    ],
  ],
  [
    'Las empresas con más de cincuenta trabajadores reservarán el dos por ciento de sus puestos para personas con discapacidad y harán los ajustes razonables que requieran.',
    ['reasonable-accommodation:guarantees', 'work:guarantees'],
  ],
  [
    'Las personas con discapacidad severa percibirán una pensión mensual y quedarán exentas del impuesto a la vivienda.',
    ['social-protection:guarantees'],
  ],
  [
    'Los datos de la historia clínica del paciente son confidenciales y el personal guardará secreto.',
    ['confidentiality:guarantees'],
  ],
  [
    'El paciente será informado de sus derechos en un lenguaje comprensible, en braille o en lengua de señas, según necesite.',
    ['information-access:guarantees'],
  ],
  [
    'El Ministerio de Educación asegurará la educación inclusiva de los niños y niñas con discapacidad.',
    ['children:guarantees', 'education:guarantees'],
  ],
  [
    'Se realizarán campañas para eliminar el estigma y los prejuicios hacia las personas con trastornos mentales.',
    ['awareness:guarantees'],
  ],
  [
    'El instituto levantará cada cinco años un censo de las personas con discapacidad.',
    ['data-statistics:guarantees'],
  ],
  [
    'Los vehículos de personas con movilidad reducida podrán usar los estacionamientos reservados.',
    ['mobility:guarantees'],
  ],
  [
    'Las organizaciones de personas con discapacidad serán consultadas en la elaboración de los reglamentos.',
    ['participation:guarantees'],
  ],
  [
    'Las mujeres con discapacidad serán protegidas contra la violencia y la explotación.',
    ['protection-from-abuse:guarantees', 'women:guarantees'],
  ],
  [
    'Se fomentará el acceso de las personas con discapacidad al deporte, la recreación y la cultura.',
    ['culture-sport:guarantees'],
  ],
  [
    'Los servicios promoverán grupos de ayuda mutua y el apoyo entre pares.',
    ['peer-support:guarantees'],
  ],
  [
    'Las personas con discapacidad tienen derecho a formar una familia y a no ser separadas de sus hijos por razón de la discapacidad.',
    ['family-life:guarantees', 'non-discrimination:guarantees'],
  ],
  [
    'Los servicios de rehabilitación integral serán gratuitos para quien los requiera por su discapacidad.',
    ['habilitation:guarantees'],
  ],
  [
    'Los pacientes serán tratados con respeto a su dignidad, en un ambiente higiénico y lo menos restrictivo posible.',
    ['humane-treatment:guarantees'],
  ],
  [
    'Para los efectos de esta ley se entiende por contención mecánica la limitación de los movimientos del paciente.',
    [],
  ],
  [
    'El Ministerio de Salud y el Ministerio de Trabajo dictarán el reglamento de la presente ley dentro de noventa días.',
    [],
  ],
  ['El Consejo se reunirá una vez al mes y sus miembros percibirán dietas.', []],
  ['Derógase la ley sobre reclusión de los enfermos mentales.', []],
  ['Los enfermos contagiosos serán puestos en aislamiento mientras dure la epidemia.', []],
  [
    'Los instrumentos usados en el consultorio serán esterilizados antes de cada consulta con el paciente.',
    [],
  ],
  ['El tutor del menor de edad administrará los bienes de su pupilo.', []],
  ['Toda persona podrá interponer la acción de tutela ante los jueces.', []],
  ['Serán penados con multa quienes conduzcan vehículos en estado de ebriedad.', []],
  [
    'El tutor o curador representará al pupilo en los juicios y cobrará sus créditos.',
    ['substitute-decision:permits'],
  ],
  [
    'Por su trabajo, el tutor o curador recibirá como remuneración la décima parte de las rentas del pupilo.',
    [],
  ],
  ['Los maridos, tutores y curadores podrán pedir la inscripción del predio.', []],
  [
    'Los consejeros cesarán por incapacidad psíquica para el ejercicio de sus funciones.',
    ['civil-disqualification:permits'],
  ],
  [
    'Quien fuere hallado ebrio por cuarta vez será recluido en un instituto de rehabilitación por el tiempo que fije el juez.',
    ['involuntary-admission:permits'],
  ],
  [
    'Durante la hospitalización se favorecerán las visitas y el contacto de la persona con los suyos, salvo cuando el equipo tratante los prohíba por escrito.',
    ['communication-restriction:permits'],
  ],
  [
    'Las personas hospitalizadas por razones de salud mental no podrán ser:\nA) Aisladas en habitaciones cerradas.\nB) Sometidas a medios de sujeción.',
    ['restraint:forbids', 'seclusion:forbids'],
  ],
  [
    'Toda hospitalización involuntaria será notificada en un día a la comisión de contralor de la atención en salud mental.',
    ['independent-monitoring:guarantees', 'involuntary-admission:permits'],
  ],
  [
    'La discapacidad de un alumno nunca podrá invocarse como motivo para negarle la matrícula.',
    ['education:guarantees', 'non-discrimination:guarantees'],
  ],
  [
    'El Ministerio de Trabajo y Seguridad Social y el Ministerio de Educación fijarán el modelo del certificado de discapacidad.',
    [],
  ],
  [
    'Los beneficios de la ley N° 45.678, que regula la rehabilitación y el empleo de las personas con discapacidad, se otorgarán a petición de parte.',
    [],
  ],
  [
    'Sustitúyese el epígrafe del capítulo por "De la accesibilidad y del deporte de las personas con discapacidad".',
    [],
  ],
  ['Capítulo II De la rehabilitación y el empleo de las personas con discapacidad', []],
  ['LEY DE FOMENTO DEL EMPLEO Y DE LA EDUCACIÓN DE LAS PERSONAS CON DISCAPACIDAD', []],
  [
    'El responsable del centro en que se hubiere producido el ingreso urgente deberá dar cuenta de este al juez dentro del plazo de veinticuatro horas, a los efectos de la ratificación de la medida.',
    ['involuntary-admission:permits'],
  ],
  [
    'Las medidas de contención mecánica se usarán solo cuando fracasen las demás y por el menor tiempo, bajo control médico, y se anotarán en la historia clínica.',
    ['restraint:permits'],
  ],
  [
    'Quedan prohibidas la contención y el aislamiento de las personas usuarias en todos los servicios de salud mental.',
    ['restraint:forbids', 'seclusion:forbids'],
  ],
  [
    'Se otorgará el consentimiento por representación cuando el paciente no sea capaz de tomar decisiones, a criterio del médico responsable, y carezca de representante legal, en cuyo caso lo prestarán los familiares.',
    ['involuntary-treatment:permits', 'substitute-decision:permits'],
  ],
  [
    'No podrán ser jueces ni notarios los que padezcan enfermedad mental que los incapacite para el ejercicio de la función.',
    ['civil-disqualification:permits'],
  ],
  [
    'Al exento de responsabilidad criminal por anomalía psíquica se le podrá aplicar la medida de internamiento en un establecimiento adecuado, que no excederá del tiempo de la pena.',
    ['forensic-measures:permits', 'involuntary-admission:permits'],
  ],
  [
    'El director podrá limitar las visitas y las llamadas de los internados cuando perturben el tratamiento.',
    ['communication-restriction:permits'],
  ],
  [
    'El personal guardará secreto sobre el diagnóstico y la historia clínica de los usuarios de salud mental.',
    ['confidentiality:guarantees'],
  ],
  [
    'Los hospitales psiquiátricos se cerrarán de manera progresiva en un plazo de cinco años y sus recursos pasarán a servicios en la comunidad.',
    ['community-services:guarantees', 'deinstitutionalization:guarantees'],
  ],
  [
    'Una comisión independiente visitará sin previo aviso los centros donde residan personas con discapacidad y publicará sus informes.',
    ['independent-monitoring:guarantees'],
  ],
  [
    'Las personas con discapacidad severa en situación de pobreza recibirán una pensión no contributiva.',
    ['social-protection:guarantees'],
  ],
  [
    'Las personas con discapacidad tienen derecho a casarse, a formar una familia y a conservar la custodia de sus hijos.',
    ['family-life:guarantees'],
  ],
  [
    'El juez nombrará curador al mayor de edad que por su discapacidad no pueda gobernarse a sí mismo.',
    ['substitute-decision:permits'],
  ],
  [
    'Queda suprimida la interdicción de las personas con discapacidad.',
    ['substitute-decision:forbids'],
  ],
  [
    'El juez podrá imponer a la persona con adicción la obligación de seguir un tratamiento de desintoxicación.',
    ['involuntary-treatment:permits'],
  ],
  [
    'El paciente agitado podrá ser llevado a una sala de aislamiento por orden del psiquiatra.',
    ['seclusion:permits'],
  ],
  [
    'La policía llevará al hospital más cercano a quien presente una crisis psiquiátrica y sea un peligro para sí o para otros.',
    ['involuntary-admission:permits'],
  ],
  [
    'Cada hospital tendrá un programa de tratamiento para personas con consumo perjudicial de alcohol.',
    ['health-services:guarantees'],
  ],
  [
    'Se considerará inválido a quien no pueda trabajar. El inválido total percibirá una pensión.',
    ['derogatory-language:permits', 'social-protection:guarantees'],
  ],
  [
    'El solo hecho de tener un certificado de discapacidad no podrá obstar a la contratación del postulante.',
    ['civil-disqualification:forbids', 'non-discrimination:guarantees'],
  ],
  [
    'Las personas con discapacidad podrán importar un automotor adaptado sin pagar derechos.',
    ['mobility:guarantees'],
  ],
  ['Los acuerdos del Patronato Nacional de Ciegos se publicarán en el boletín.', []],
  [
    'Se fijará el símbolo internacional de acceso en las oficinas que usen personas con movilidad reducida.',
    ['accessibility:guarantees'],
  ],
  [
    'Se ofrecerán colocación y orientación a las personas inválidas que busquen empleo.',
    ['work:guarantees'],
  ],
  ['Las autoridades en discapacidad de cada provincia se reunirán dos veces al año.', []],
  [
    'El plan concientizará a la sociedad sobre el autismo y dará a cada niño un diagnóstico gratuito y temprano.',
    ['awareness:guarantees', 'children:guarantees', 'health-services:guarantees'],
  ],
  [
    'La empresa adaptará el puesto y hará la adaptación de la persona con discapacidad a su puesto.',
    ['reasonable-accommodation:guarantees'],
  ],
  [
    'Se capacitará en autismo a quienes atienden en las áreas de salud, educación, justicia, trabajo y seguridad.',
    [],
  ],
  [
    'Los inválidos sin recursos serán atendidos gratuitamente en el hospital, que les suministrará los medicamentos.',
    ['derogatory-language:permits', 'health-services:guarantees'],
  ],
  [
    'La clínica entregará al paciente una copia de su expediente y le explicará el plan en palabras que entienda.',
    ['information-access:guarantees'],
  ],
  [
    'El defensor del pueblo recorrerá sin previo aviso los pabellones del hospital psiquiátrico.',
    ['independent-monitoring:guarantees'],
  ],
  [
    'Quienes vivieron una crisis serán contratados como acompañantes pares y dirigirán grupos de ayuda mutua.',
    ['peer-support:guarantees', 'work:guarantees'],
  ],
  [
    'El hospital psiquiátrico dejará de recibir ingresos y su presupuesto liberado pagará casas compartidas en el barrio.',
    ['community-services:guarantees', 'deinstitutionalization:guarantees'],
  ],
  [
    'Los autobuses nuevos tendrán piso bajo y anuncios sonoros, y las entradas, una rampa con pasamanos.',
    ['accessibility:guarantees'],
  ],
  [
    'Al elector con discapacidad lo ayudará en la cabina quien él elija.',
    ['political-participation:guarantees'],
  ],
  [
    'El diagnóstico psiquiátrico no es motivo para separar a una madre de sus hijos ni para quitarle la patria potestad.',
    ['civil-disqualification:forbids', 'family-life:guarantees', 'non-discrimination:guarantees'],
  ],
  [
    'Cada servicio psiquiátrico comunicará al ministerio el número de internaciones, desagregadas por sexo y edad.',
    ['data-statistics:guarantees'],
  ],
  [
    'La habilitación del centro psiquiátrico vence a los cinco años, y el director podrá ser rehabilitado en su cargo.',
    [],
  ],
  [
    'El médico del hospital psiquiátrico convendrá con universidades la docencia de sus residentes.',
    [],
  ],
  [
    'Reemplázase su denominación por "De la inclusión laboral de las personas con discapacidad".',
    [],
  ],
  [
    'El comisario hará conducir al asilo al demente que perturbe el sosiego público.',
    ['derogatory-language:permits', 'involuntary-admission:permits'],
  ],
  [
    'El enfermo mental que se fugare del hospital será aprehendido y devuelto a él.',
    ['involuntary-admission:permits'],
  ],
  [
    'Ningún asilado saldrá del manicomio sin orden del director.',
    ['involuntary-admission:permits'],
  ],
  [
    'Aunque el paciente se niegue, se le administrará la medicación que indique el psiquiatra.',
    ['involuntary-treatment:permits'],
  ],
  [
    'Cuando el enfermo mental no esté en condiciones de dar su anuencia para la operación, la darán sus parientes.',
    ['involuntary-treatment:permits', 'substitute-decision:permits'],
  ],
  [
    'Las camisas de fuerza y los grilletes quedan desterrados del hospital: está prohibido su uso con los enfermos.',
    ['restraint:forbids'],
  ],
  [
    'El paciente agitado podrá ser encerrado en una celda acolchada durante seis horas.',
    ['seclusion:permits'],
  ],
  [
    'El director leerá las cartas que escriban los asilados y retendrá las inconvenientes.',
    ['communication-restriction:permits'],
  ],
  [
    'La correspondencia de los pacientes internados no será abierta ni leída.',
    ['communication-restriction:forbids'],
  ],
  [
    'No podrán ser peritos los dementes ni los faltos de juicio.',
    ['civil-disqualification:permits', 'derogatory-language:permits'],
  ],
  [
    'El diagnóstico psiquiátrico no es motivo para suspender la patria potestad.',
    ['civil-disqualification:forbids', 'family-life:guarantees', 'non-discrimination:guarantees'],
  ],
  [
    'Son nulos los contratos que otorgue el interdicto por insania.',
    [
      'civil-disqualification:permits',
      'derogatory-language:permits',
      'substitute-decision:permits',
    ],
  ],
  [
    'El penado que enferme de la mente será trasladado a un hospital psiquiátrico mientras cumple la pena.',
    ['forensic-measures:permits', 'involuntary-admission:permits'],
  ],
  [
    'Los medicamentos nuevos no serán ensayados en los pacientes del hospital psiquiátrico, aunque firme su familia.',
    ['experimentation:forbids'],
  ],
  [
    'Las terapias de choque se aplicarán a los enfermos mentales que designe el médico.',
    ['irreversible-treatment:permits'],
  ],
  ['El paciente podrá abandonar la terapia en cualquier momento.', ['informed-consent:guarantees']],
  [
    'Toda persona puede dejar escrito qué tratamientos de salud mental quiere para cuando sobrevenga una crisis.',
    ['advance-directive:guarantees'],
  ],
  [
    'El paciente podrá quejarse ante el juez y pedir que se levante la medida de internación.',
    ['complaints-review:guarantees', 'involuntary-admission:permits'],
  ],
  [
    'Si la persona internada carece de letrado, se le asignará uno sin costo.',
    ['legal-aid:guarantees'],
  ],
  [
    'Los asilados recibirán comida sana y dormirán en camas limpias.',
    ['humane-treatment:guarantees'],
  ],
  [
    'Ningún empleado revelará el diagnóstico de los enfermos mentales.',
    ['confidentiality:guarantees'],
  ],
  ['El enfermero que golpeare a un paciente será despedido.', ['protection-from-abuse:guarantees']],
  ['Aislar a un paciente en una celda es un delito.', ['seclusion:forbids']],
  [
    'Las correas dejarán de usarse con los pacientes del hospital psiquiátrico.',
    ['restraint:forbids'],
  ],
  ['El médico atará al paciente agitado con correas y nunca como castigo.', ['restraint:permits']],
  ['La comisión de salud mental se compone de un médico, un abogado y un maestro.', []],
  ['Los muebles no reclamados por los pacientes se venderán en subasta.', []],
  ['La Inspección pedirá al patrono los recibos de los ciegos que ocupe.', []],
  [
    'La inspección recorrerá cada mes los hospitales psiquiátricos.',
    ['independent-monitoring:guarantees'],
  ],
  [
    'El juzgado adaptará la audiencia a la persona con discapacidad y le dará más tiempo.',
    ['reasonable-accommodation:guarantees'],
  ],
  [
    'El gobernador dispondrá que se encierre en el asilo al demente que turbe la paz del pueblo.',
    ['derogatory-language:permits', 'involuntary-admission:permits'],
  ],
  [
    'La permanencia del paciente en la casa de salud mental es voluntaria.',
    ['involuntary-admission:forbids'],
  ],
  [
    'Se suspenderá el permiso al usuario que se niegue a seguir el tratamiento psiquiátrico.',
    ['involuntary-treatment:permits'],
  ],
  [
    'No se otorgará licencia para conducir a quien sufra esquizofrenia.',
    ['civil-disqualification:permits'],
  ],
  // Possession is no ward's law.
  ['El interdicto de retener corresponde al poseedor, aunque sea persona con discapacidad.', []],
];

test.each(PROVISIONS)('Spanish: %s', (provision, signals) => {
  expect(readingOf(provision)).toEqual(signals);
});

const ELSEWHERE: readonly (readonly [string, string[]])[] = [
  [
    'Toda persona tiene derecho a la educación y al trabajo, y nadie será sometido a malos tratos físicos o mentales.',
    [],
  ],
  ['Los niños tienen derecho a la salud física y mental y a vivir con su familia.', []],
  [
    'La escuela dará al alumno con discapacidad los ajustes razonables que requiera para aprender.',
    ['education:guarantees', 'reasonable-accommodation:guarantees'],
  ],
];

test.each(ELSEWHERE)('Spanish, in a law on another matter: %s', (provision, signals) => {
  expect(readingOf(provision, 'else')).toEqual(signals);
});
