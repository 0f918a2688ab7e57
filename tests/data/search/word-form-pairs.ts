/**
 * Pairs of words written for the measure of word forms: `meet` are forms of one word or noun and
 * verb of one act, `apart` look alike but mean something else in law and health.
 */
export const WORD_FORM_PAIRS: Record<string, { meet: string; apart: string }> = {
  en: {
    meet: `woman/women child/children person/people person/persons man/men right/rights law/laws
      policy/policies disability/disabilities disability/disabled discriminate/discrimination
      discriminated/discriminatory institution/institutions treat/treatment treated/treatments
      admit/admission admitted/admissions detain/detention detained/detains restrain/restraint
      restrained/restraints seclude/seclusion secluded/secluding consent/consented
      guardian/guardianship guardians/guardianship involuntary/involuntarily
      hospitalise/hospitalization hospitalized/hospitalisation rehabilitate/rehabilitation
      sterilisation/sterilize sterilised/sterilization protect/protection prevent/prevention
      authority/authorities psychiatry/psychiatric psychiatrist/psychiatrists discharge/discharged
      examine/examination appoint/appointment assess/assessments decide/decision employ/employment
      educate/education consult/consultation apply/application supervise/supervision
      participate/participation facility/facilities stigma/stigmatization community/communities
      family/families lawful/lawfully service/services approve/approval refuse/refusal`,
    apart: `universal/university organ/organization policy/police patient/patience person/personal
      personnel/personal general/generation state/station state/statute institute/institution
      constitute/constitution community/communication commune/community new/news
      object/objective success/succession secret/secretion process/procession content/contention
      express/expression care/car inform/informal custody/custom capacity/capital
      mental/mention minister/mine minor/minority public/publication active/activity
      commit/committee party/part court/courtesy ward/award human/humane
      legal/legislation even/evening add/addict`,
  },
  fr: {
    meet: `femme/femmes enfant/enfants droit/droits loi/lois personne/personnes handicap/handicapé
      handicapée/handicapés discriminer/discrimination discriminatoire/discrimination
      hospitaliser/hospitalisation hospitalisé/hospitalisée traiter/traitement
      traitements/traitée soin/soins soigner/soins psychiatrique/psychiatrie
      psychiatre/psychiatrique psychiatriques/psychiatrie tutelle/tutelles tuteur/tutelle
      curatelle/curateur interner/internement consentir/consentement consentement/consentements
      capacité/capacités capacite/capacité incapable/incapacité admettre/admission admis/admission
      détenir/détention détenu/détenus isoler/isolement isolé/isolement contraindre/contrainte
      protéger/protection protégé/protection stériliser/stérilisation mental/mentale mentaux/mentale
      tribunal/tribunaux autorité/autorités décider/décision éduquer/éducation éducatif/éducation
      employer/emploi emploi/emplois participer/participation prévenir/prévention
      réadapter/réadaptation invalide/invalidité invalides/invalidité juge/juges légal/légaux
      national/nationaux accompagner/accompagnement surveiller/surveillance majeur/majeurs`,
    apart: `université/universel organe/organisation police/politique patient/patience
      personne/personnel traité/traitement général/génération état/été mineur/mine
      ministre/ministère commune/communication commission/commettre loi/loyer droit/droite
      soin/soie acte/actif social/société public/publication part/parti port/porte
      cour/cours mesure/mes délai/délit cas/case peine/peinture congé/congrès
      fond/fonction malade/mal avis/aviation santé/sanction objet/objectif sécurité/secret`,
  },
  es: {
    meet: `mujer/mujeres niño/niños niña/niñez derecho/derechos ley/leyes persona/personas
      discapacidad/discapacidades discapacidad/discapacitado discapacitados/discapacidad
      discriminar/discriminación discriminatorio/discriminación discriminacion/discriminación
      internar/internamiento internación/internamiento hospitalizar/hospitalización
      hospitalizado/hospitalización tratar/tratamiento tratamientos/tratada
      psiquiatría/psiquiátrico psiquiatria/psiquiátrica psiquiatra/psiquiatría tutela/tutelas
      tutor/tutela curador/curatela consentir/consentimiento consentimientos/consentimiento
      capacidad/capacidades incapaz/incapacidad incapaces/incapacidad admitir/admisión
      detener/detención detenido/detenciones aislar/aislamiento sujetar/sujeción
      contener/contención proteger/protección protegido/protección esterilizar/esterilización
      mental/mentales autoridad/autoridades decidir/decisión educar/educación
      educativo/educación emplear/empleo empleos/empleo participar/participación
      prevenir/prevención rehabilitar/rehabilitación inválido/invalidez invalido/inválidos
      juez/jueces jurídico/jurídica apoyo/apoyos apoyar/apoyo vigilar/vigilancia legal/legales
      nacional/nacionales voluntad/voluntades enfermo/enfermedad`,
    apart: `universidad/universal órgano/organización órgano/organismo policía/política
      paciente/paciencia persona/personal caso/casa género/general género/generar
      estado/estadística interno/internacional medida/medicina medio/médico ministro/ministerio
      capacidad/capacitación parte/parto pena/penal cura/curador común/comunicación
      social/sociedad público/publicación salud/saldo sanidad/sanción objeto/objetivo
      seguro/seguridad derecho/derecha orden/ordenador tratado/tratamiento cuenta/cuento
      acto/activo menor/menos corte/cortesía consejo/conserje`,
  },
  pt: {
    meet: `mulher/mulheres criança/crianças direito/direitos lei/leis pessoa/pessoas
      deficiência/deficiências deficiente/deficiência deficientes/deficiência
      discriminar/discriminação discriminacao/discriminação discriminatório/discriminação
      internar/internação internações/internação internamento/internação
      hospitalizar/hospitalização tratar/tratamento tratamentos/tratamento
      psiquiatria/psiquiátrico psiquiátrica/psiquiatra tutela/tutelas tutor/tutela
      curador/curatela consentir/consentimento consentimentos/consentimento
      capacidade/capacidades incapaz/incapacidade incapazes/incapacidade admitir/admissão
      admissoes/admissão deter/detenção detido/detenção isolar/isolamento conter/contenção
      proteger/proteção protegido/proteção esterilizar/esterilização mental/mentais
      legal/legais autoridade/autoridades decidir/decisão decisões/decisão educar/educação
      educativo/educação empregar/emprego empregos/emprego participar/participação
      prevenir/prevenção reabilitar/reabilitação inválido/invalidez juiz/juízes
      jurídico/jurídica apoio/apoios apoiar/apoio hospital/hospitais nacional/nacionais
      doente/doença`,
    apart: `universidade/universal órgão/organização polícia/política paciente/paciência
      pessoa/pessoal caso/casa gênero/geral estado/estatística interno/internacional
      medida/medicina meio/médico ministro/ministério capacidade/capacitação parte/parto
      pena/penal cura/curador comum/comunicação social/sociedade público/publicação
      objeto/objetivo seguro/segurança direito/direita ordem/ordenado conta/conto
      ato/ativo menor/menos saúde/saudade tratado/tratamento curso/cura porto/porta
      conselho/consulta`,
  },
  de: {
    meet: `Frau/Frauen Kind/Kinder Recht/Rechte Gesetz/Gesetze Gesetzes/Gesetz Person/Personen
      Mensch/Menschen Behinderung/Behinderungen behindert/Behinderung behinderten/Behinderung
      Unterbringung/untergebracht unterbringen/Unterbringung Betreuer/Betreuung
      Betreuung/Betreuungen betreut/Betreuung Behandlung/Behandlungen behandeln/Behandlung
      behandelt/Behandlung Einwilligung/einwilligen Zwang/Zwangs psychisch/psychische
      psychischen/psychischer Krankheit/Krankheiten krank/Krankheit kranke/kranken
      Vormund/Vormundschaft Pfleger/Pflege pflegen/Pflege Arzt/Ärzte Ärztin/Ärztinnen
      ärztlich/ärztliche Gericht/Gerichte Gerichts/Gericht Richter/Richters Maßnahme/Maßnahmen
      Fixierung/fixieren Isolierung/isolieren diskriminieren/Diskriminierung
      Benachteiligung/benachteiligen Schutz/schützen Entscheidung/entscheiden
      Rehabilitation/rehabilitieren Teilhabe/teilhaben Psychiatrie/psychiatrisch
      psychiatrische/psychiatrischen Anstalt/Anstalten Behörde/Behörden Antrag/Anträge
      Entlassung/entlassen Überwachung/überwachen Unterstützung/unterstützen`,
    apart: `Universität/universal Organ/Organisation Politik/Polizei Patient/Patent
      Person/Personal Staat/Stadt Recht/rechts Amt/Art Stelle/Stall Pflege/Pflicht
      Gericht/Gerücht Gesetz/Gesicht Land/Landung Betrieb/Betreuer Behörde/Behinderung
      Minister/Ministerium Gemeinde/Gemeinschaft Kranke/Kran Sache/Sachverhalt Rat/Rate
      Vertrag/Vertreter Schule/Schuld Beruf/Berufung Bund/Bündnis Kosten/Kost
      Stand/Standard Versuch/Versicherung General/Generation Zeit/Zeitung Leben/Leber
      Bericht/Berichtigung`,
  },
  ru: {
    meet: `женщина/женщины женщин/женщина ребенок/дети детей/ребенка человек/люди
      право/права прав/право закон/закона законов/закон лицо/лица лицам/лицо
      инвалид/инвалидов инвалид/инвалидность инвалидности/инвалид
      психиатрическая/психиатрической психиатрическая/психиатрия психиатр/психиатрический
      психический/психического психическое/психическими лечение/лечения лечить/лечение
      госпитализация/госпитализации госпитализировать/госпитализация
      дискриминация/дискриминации дискриминировать/дискриминация опека/опеки опекун/опека
      попечитель/попечительство недееспособный/недееспособность дееспособность/дееспособный
      согласие/согласия принудительный/принудительное недобровольный/недобровольная
      стационар/стационара врач/врачей решение/решения решать/решение суд/суда
      судебный/судебного защита/защиты защищать/защита помощь/помощи больной/больных
      болезнь/болезни стерилизация/стерилизовать стеснение/стеснения изоляция/изолировать
      реабилитация/реабилитации образование/образования ограничение/ограничивать
      учреждение/учреждения освидетельствование/освидетельствования представитель/представителя
      жалоба/жалобы нарушение/нарушать`,
    apart: `право/правительство право/правило лицо/лицей университет/универсальный
      орган/организация политика/полиция пациент/патент лечение/лекция суд/судьба
      закон/законопроект страна/сторона государство/государь общество/общий
      область/облако труд/трудность мера/мероприятие часть/частный статья/стать
      помощь/помощник больница/больной врач/вращение министр/министерство
      состав/состояние цель/целый служба/слух дело/деление срок/срочный акт/актив
      защита/защитник стационар/станция средство/средний место/местный`,
  },
  uk: {
    meet: `жінка/жінки жінок/жінка дитина/діти дітей/дитини людина/люди право/права прав/право
      закон/закону законів/закон особа/особи осіб/особа інвалід/інвалідів
      інвалідність/інвалідності інвалід/інвалідність психіатрична/психіатричної
      психіатричний/психіатрія психіатр/психіатричної психічний/психічного психічні/психічними
      лікування/лікуванню лікувати/лікування госпіталізація/госпіталізації
      дискримінація/дискримінації дискримінувати/дискримінація опіка/опіки опікун/опіка
      піклування/піклувальник недієздатний/недієздатність дієздатність/дієздатності
      згода/згоди примусовий/примусове примусової/примусовий лікар/лікарів рішення/рішенням
      суд/суду судовий/судового захист/захисту захищати/захист допомога/допомоги
      допомогу/допомога хворий/хворих хвороба/хвороби стерилізація/стерилізації
      ізоляція/ізоляції реабілітація/реабілітації освіта/освіти освітній/освіта
      обмеження/обмежень заклад/закладів установа/установи скарга/скарги
      порушення/порушень послуга/послуг держава/держави`,
    apart: `право/правило університет/універсальний орган/організація політика/поліція
      пацієнт/патент суд/судно закон/законопроект країна/край держава/державін
      суспільство/суспільний область/облік праця/працівник міра/мир частина/частка
      стаття/стан допомога/допит лікарня/лікування міністр/міністерство склад/складний
      ціль/цілий служба/слух справа/справжній строк/строкатий акт/актив місто/місце
      захист/захід мова/мовлення вік/вікно особа/особливий рада/радити`,
  },
  ar: {
    meet: `حق/حقوق الحقوق/حق وحقوق/حقوق بالحقوق/حقوق قانون/قوانين القانون/القوانين
      بالقانون/قانون وللقانون/قوانين مريض/مرضى المريض/المرضى والمرضى/مريض مرض/أمراض
      شخص/أشخاص الأشخاص/شخص للأشخاص/شخص طفل/أطفال الأطفال/طفل معاق/معاقين المعوقين/معاق
      معوق/معاق الإعاقة/إعاقة ذوي/ذوو إعاقة/إعاقات علاج/العلاج بالعلاج/علاج وعلاجه/علاج
      العلاجية/علاج مستشفى/مستشفيات المستشفى/المستشفيات طبيب/أطباء الطبيب/الأطباء
      للطبيب/أطباء نفسي/النفسية النفسيين/نفسي موافقة/الموافقة بموافقته/موافقة امرأة/نساء
      المرأة/النساء محكمة/محاكم المحكمة/المحاكم وصي/أوصياء الوصاية/وصاية خدمة/خدمات
      الخدمات/خدمة دخول/الدخول إلزامي/الإلزامية قرار/قرارات حكم/أحكام مادة/مواد المواد/مادة
      مجتمع/المجتمعية تمييز/التمييز والتمييز/تمييز رعاية/الرعاية ولي/أولياء أهلية/الأهلية
      مركز/مراكز جلسة/جلسات حالة/حالات حماية/وحماية`,
    apart: `حق/حقيقة قانون/قانوني مرض/مرضعة شخص/تشخيص طفل/طفيلي علم/عالم عمل/عامل
      حكم/حكومة حكم/حاكم كتاب/كاتب سلطة/سلطان صحة/صحافة صحي/صحيح نفس/نفسي
      محكمة/حكم وزير/وزارة دولة/دولار رئيس/رأس لجنة/لجوء مجلس/جلسة مجتمع/اجتماع مدرسة/درس
      تعليم/علم معلومات/علم موافقة/اتفاق ولاية/ولادة برنامج/رنان بناء/بنات بيان/بين كرامة/كرم
      وقاية/قاية لغة/غاية`,
  },
};
