import { describe, expect, it } from 'vitest';
import { signalsOf } from '../../../ingest/tag/signals/signal-rules.ts';

/** Provisions written for this test, with what each of them does. */
const PROVISIONS: readonly [does: string, text: string][] = [
  [
    'civil-disqualification:forbids',
    'Die Fahrerlaubnis darf nicht wegen einer psychischen Erkrankung entzogen werden.',
  ],
  [
    'substitute-decision:forbids',
    'Wegen einer psychischen Krankheit darf niemand entmündigt werden.',
  ],
  [
    'civil-disqualification:permits',
    'Ein Geisteskranker kann nicht Zeuge sein und ist vom Amt ausgeschlossen.',
  ],
  [
    'involuntary-admission:permits',
    'Das Gericht kann einen psychisch Kranken gegen seinen Willen in einer Klinik unterbringen, wenn er sich oder andere gefährdet.',
  ],
  [
    'involuntary-admission:permits',
    'Die fürsorgerische Unterbringung dauert höchstens sechs Wochen; danach ist die Person zu entlassen.',
  ],
  [
    'involuntary-admission:forbids',
    'Niemand darf wegen einer seelischen Behinderung zwangsweise untergebracht werden; jede zwangsweise Unterbringung ist verboten.',
  ],
  [
    'involuntary-treatment:permits',
    'Ist der Patient einwilligungsunfähig, so darf ihn der Arzt auch ohne Einwilligung behandeln.',
  ],
  [
    'involuntary-treatment:forbids informed-consent:guarantees',
    'Die Behandlung eines psychisch kranken Menschen ohne seine Einwilligung ist verboten.',
  ],
  [
    'substitute-decision:permits',
    'Das Betreuungsgericht bestellt für den Volljährigen einen Betreuer, der ihn vertritt.',
  ],
  [
    'substitute-decision:permits involuntary-treatment:permits',
    'Der Sachwalter willigt für den behinderten Menschen in die ärztliche Behandlung ein.',
  ],
  ['', 'Das Jugendamt wird Vormund des Minderjährigen, dessen Eltern psychisch krank sind.'],
  [
    'seclusion:permits restraint:permits',
    'Isolierung und Fixierung eines Patienten sind nur auf ärztliche Anordnung zulässig.',
  ],
  ['restraint:forbids', 'Die Anwendung von Netzbetten bei Patienten ist untersagt.'],
  ['', 'Fixierung im Sinne dieses Gesetzes ist das Festbinden eines Patienten am Bett.'],
  [
    'irreversible-treatment:forbids',
    'Die Sterilisation von Menschen mit Behinderungen ohne ihre Einwilligung ist verboten.',
  ],
  [
    '',
    'Die Instrumente werden vor der Behandlung der Patienten durch Sterilisation keimfrei gemacht.',
  ],
  [
    'experimentation:forbids',
    'Medizinische Versuche an psychisch kranken Personen sind ohne deren Einwilligung verboten.',
  ],
  [
    'civil-disqualification:permits',
    'Nicht wahlberechtigt ist, wer entmündigt ist oder unter Betreuung steht.',
  ],
  [
    'civil-disqualification:forbids',
    'Niemand darf wegen einer Behinderung vom Wahlrecht ausgeschlossen werden.',
  ],
  [
    'forensic-measures:permits involuntary-admission:permits',
    'Hat der Täter schuldunfähig gehandelt, so wird er in einem psychiatrischen Krankenhaus untergebracht.',
  ],
  [
    'communication-restriction:permits',
    'Briefe und Besuche des untergebrachten Patienten können eingeschränkt werden.',
  ],
  [
    'communication-restriction:forbids',
    'Der Schriftverkehr der Patienten mit dem Gericht darf nicht überwacht werden.',
  ],
  [
    'derogatory-language:permits',
    'Geistesschwache und Taubstumme können kein Testament errichten.',
  ],
  [
    'reasonable-accommodation:guarantees',
    'Angemessene Vorkehrungen für Menschen mit Behinderungen sind zu treffen.',
  ],
  [
    'work:guarantees',
    'Arbeitgeber beschäftigen auf jedem zwanzigsten Arbeitsplatz einen schwerbehinderten Menschen.',
  ],
  [
    'information-access:guarantees',
    'Bescheide werden blinden Menschen auf Verlangen in Brailleschrift zugänglich gemacht.',
  ],
  [
    'independent-monitoring:guarantees',
    'Die Besuchskommission überprüft jede psychiatrische Einrichtung unangemeldet.',
  ],
  [
    'complaints-review:guarantees',
    'Der untergebrachte Patient kann gegen den Beschluss Beschwerde erheben.',
  ],
  [
    'advance-directive:guarantees',
    'Eine Patientenverfügung über die psychiatrische Behandlung ist zu befolgen.',
  ],
  ['', 'Das Bundesministerium für Bildung erlässt die Verordnung mit Zustimmung des Bundesrates.'],
  ['', 'Das Gesetz über die Unterbringung psychisch Kranker wird aufgehoben.'],
  ['', 'Der Beirat der Rentenversicherung tritt zweimal im Jahr zusammen.'],
  [
    'involuntary-admission:permits',
    'Eine Unterbringung ist nur zulässig, wenn und solange durch das krankheitsbedingte Verhalten der psychisch kranken Person eine gegenwärtige erhebliche Selbstgefährdung besteht, die nicht anders abgewendet werden kann.',
  ],
  [
    'involuntary-admission:permits',
    'Die örtliche Ordnungsbehörde kann die sofortige Unterbringung vornehmen, wenn ein ärztliches Zeugnis vorliegt, das nicht älter als vom Vortag ist.',
  ],
  [
    'involuntary-admission:permits',
    'Die untergebrachte Person ist unverzüglich ärztlich zu untersuchen. Liegen die Voraussetzungen der Unterbringung nicht mehr vor, ist sie zu entlassen.',
  ],
  [
    'involuntary-treatment:permits informed-consent:guarantees',
    'Die Behandlung bedarf der Einwilligung der betroffenen Person. Ist sie nicht einwilligungsfähig, darf sie gegen ihren natürlichen Willen nur behandelt werden, wenn das Gericht zugestimmt hat.',
  ],
  [
    'seclusion:permits restraint:permits',
    'Bei einer gegenwärtigen erheblichen Gefahr können Betroffene durch Wegnahme von Gegenständen, Absonderung in einem besonderen Raum oder Fixierung gesichert werden. Die Fixierung psychisch Kranker ist ständig zu beobachten.',
  ],
  [
    'communication-restriction:permits',
    'Untergebrachte haben das Recht, Besuch zu empfangen und Schriftverkehr zu führen. Der Schriftwechsel darf eingesehen werden, wenn Anhaltspunkte für eine Selbstgefährdung bestehen.',
  ],
  [
    'substitute-decision:permits',
    'Kann ein Volljähriger seine Angelegenheiten ganz oder teilweise rechtlich nicht besorgen und beruht dies auf einer Krankheit oder Behinderung, so bestellt das Betreuungsgericht für ihn einen rechtlichen Betreuer.',
  ],
  [
    'substitute-decision:permits',
    'In seinem Aufgabenkreis vertritt der Betreuer den Betreuten gerichtlich und außergerichtlich.',
  ],
  [
    'supported-decision:guarantees substitute-decision:permits',
    'Der Betreuer hat den Wünschen des Betreuten zu entsprechen und ihn dabei zu unterstützen, seine Angelegenheiten selbst zu besorgen.',
  ],
  [
    'involuntary-admission:permits substitute-decision:permits',
    'Eine freiheitsentziehende Unterbringung durch den Betreuer bedarf der Genehmigung des Betreuungsgerichts. Ohne die Genehmigung ist sie nur zulässig, wenn mit dem Aufschub Gefahr verbunden ist.',
  ],
  [
    'irreversible-treatment:permits substitute-decision:permits',
    'Die Sterilisation eines Betreuten ist nur zulässig, wenn sie seinem natürlichen Willen entspricht und der Sterilisationsbetreuer sowie das Gericht einwilligen.',
  ],
  [
    'forensic-measures:permits involuntary-admission:permits',
    'Hat jemand eine rechtswidrige Tat im Zustand der Schuldunfähigkeit begangen, so ordnet das Gericht die Unterbringung in einem psychiatrischen Krankenhaus an.',
  ],
  [
    'civil-disqualification:permits substitute-decision:permits',
    'Ausgeschlossen vom Wahlrecht ist, für wen zur Besorgung aller seiner Angelegenheiten ein Betreuer bestellt ist.',
  ],
  [
    'independent-monitoring:guarantees',
    'Die Besuchskommission überprüft mindestens einmal im Jahr unangemeldet, ob die mit der Unterbringung verbundenen Aufgaben erfüllt werden, und legt einen Bericht vor.',
  ],
  [
    'information-access:guarantees complaints-review:guarantees',
    'Die Patienten sind über ihre Rechte zu belehren; ein Aushang weist auf die Beschwerdestelle hin.',
  ],
  [
    'legal-aid:guarantees',
    'Das Gericht bestellt dem Betroffenen einen Verfahrenspfleger, wenn dies zur Wahrnehmung seiner Interessen erforderlich ist.',
  ],
  [
    'community-services:guarantees deinstitutionalization:guarantees',
    'Zu den Hilfen für psychisch kranke Menschen gehören ambulante Betreuung und nachsorgende Hilfen, die gemeindenah zu leisten sind, damit eine Unterbringung vermieden wird.',
  ],
  [
    'health-services:guarantees',
    'Der Sozialpsychiatrische Dienst bietet psychisch kranken Menschen und ihren Angehörigen Sprechstunden und Hausbesuche an.',
  ],
  [
    '',
    'Die Kosten der Unterbringung trägt der Untergebrachte. Das Nähere regelt die Gebührenordnung.',
  ],
  [
    '',
    'Der Träger des psychiatrischen Krankenhauses stellt jährlich einen Haushaltsplan auf und legt ihn der Aufsichtsbehörde vor.',
  ],
  [
    '',
    'Die Grundrechte auf Freiheit der Person und Unverletzlichkeit der Wohnung werden durch das Gesetz über Hilfen für psychisch Kranke eingeschränkt.',
  ],
  [
    'civil-disqualification:permits derogatory-language:permits',
    'Ein Testament kann nicht errichten, wer wegen krankhafter Störung der Geistestätigkeit oder wegen Geistesschwäche nicht in der Lage ist, die Bedeutung einer Willenserklärung einzusehen.',
  ],
  [
    'forensic-measures:permits involuntary-admission:permits derogatory-language:permits',
    'Geistig abnorme Rechtsbrecher sind in eine Anstalt einzuweisen, wenn sie unter dem Einfluss ihrer seelischen Abartigkeit eine Straftat begangen haben.',
  ],
  [
    'restraint:permits',
    'Weitergehende Beschränkungen der Bewegungsfreiheit, insbesondere auf ein Bett, sind nur zulässig, wenn sie zur Abwehr einer Gefahr unerlässlich sind; sie sind vom Arzt anzuordnen und dem Vertreter des Patienten mitzuteilen.',
  ],
  [
    'substitute-decision:permits',
    'Ein gerichtlicher Erwachsenenvertreter darf nur bestellt werden, wenn eine volljährige Person bestimmte Angelegenheiten aufgrund einer psychischen Krankheit nicht ohne Gefahr eines Nachteils selbst besorgen kann.',
  ],
  [
    'substitute-decision:permits civil-disqualification:permits',
    'Die Erwachsenenschutzbehörde errichtet eine umfassende Beistandschaft, wenn eine Person dauernd urteilsunfähig ist; die Handlungsfähigkeit entfällt von Gesetzes wegen.',
  ],
  [
    'involuntary-admission:permits',
    'Eine Person, die an einer psychischen Störung leidet, darf in einer geeigneten Einrichtung untergebracht werden, wenn die nötige Behandlung nicht anders erfolgen kann.',
  ],
  [
    'complaints-review:guarantees',
    'Gegen die Anordnung der fürsorgerischen Unterbringung kann die betroffene Person innert zehn Tagen das Gericht anrufen.',
  ],
  [
    'irreversible-treatment:forbids informed-consent:guarantees',
    'Elektrokrampftherapie ohne Einwilligung des Patienten ist unzulässig.',
  ],
  [
    'experimentation:forbids informed-consent:guarantees',
    'Patientinnen und Patienten dürfen ohne ihre Einwilligung nicht in klinische Prüfungen einbezogen werden.',
  ],
  [
    'humane-treatment:guarantees',
    'Die Einrichtungen gewährleisten psychisch Kranken eine Unterbringung, die die Würde des Menschen achtet, und ermöglichen täglich Aufenthalt im Freien.',
  ],
  [
    'involuntary-treatment:permits',
    'Die zuständige Behörde kann anordnen, dass die psychisch kranke Person ein bestimmtes Medikament einnimmt und sich regelmässig ambulant behandeln lässt.',
  ],
  [
    'involuntary-admission:permits',
    'Kommt die psychisch kranke Person der Vorladung nicht nach, kann sie zwangsweise vorgeführt und in ein Krankenhaus gebracht werden.',
  ],
  [
    'non-discrimination:guarantees',
    'Menschen mit psychischen Erkrankungen dürfen nicht benachteiligt werden; ihnen stehen die gleichen bürgerlichen Rechte zu.',
  ],
  [
    '',
    'Die Leitung des Heims meldet der Behörde Veränderungen der Bettenzahl und legt den Jahresabschluss vor.',
  ],
  [
    'substitute-decision:permits',
    'Die Vormundschaft über Volljährige wegen Geisteskrankheit endet mit der Aufhebung der Entmündigung.',
  ],
  [
    'civil-disqualification:permits derogatory-language:permits',
    'Ein Ehegatte kann auf Scheidung klagen, wenn der andere geisteskrank ist und die geistige Gemeinschaft aufgehoben ist.',
  ],
  [
    'involuntary-admission:permits',
    'Personen, die infolge einer Geisteskrankheit die öffentliche Sicherheit erheblich gefährden, können auf Antrag der Kreispolizeibehörde in einer Anstalt untergebracht werden.',
  ],
  [
    'involuntary-admission:permits',
    'Wird ein Betroffener vom Arzt des öffentlichen Sanitätsdienstes untersucht und liegt Gefahr im Verzug vor, können die Organe des Sicherheitsdienstes ihn auch ohne Untersuchung in eine psychiatrische Abteilung bringen.',
  ],
  [
    'involuntary-admission:permits',
    'Die Unterbringung ist vorläufig auf längstens drei Monate zu befristen; die psychiatrische Abteilung hat den Kranken zu entlassen, sobald die Voraussetzungen weggefallen sind.',
  ],
  [
    'involuntary-admission:permits',
    'Verlässt ein untergebrachter psychisch Kranker unerlaubt das Krankenhaus, so kann die Einrichtung die Polizei um Zuführung ersuchen.',
  ],
  [
    'involuntary-admission:permits',
    'Tritt eine Person, die an einer psychischen Störung leidet, freiwillig in eine Einrichtung ein, so kann sie von der ärztlichen Leitung drei Tage zurückbehalten werden.',
  ],
  [
    'involuntary-treatment:permits',
    'Fehlt die Zustimmung der betroffenen Person, so kann die Chefärztin die im Behandlungsplan vorgesehenen medizinischen Massnahmen wegen der psychischen Störung schriftlich anordnen.',
  ],
  [
    'involuntary-treatment:permits',
    'Medizinische Zwangsmaßnahmen dürfen bei Untergebrachten durchgeführt werden, wenn Lebensgefahr besteht und der Untergebrachte zur Einsicht in die Notwendigkeit nicht fähig ist.',
  ],
  [
    'substitute-decision:permits involuntary-treatment:permits',
    'Willigt der Betreuer in eine ärztliche Maßnahme ein, bei der die begründete Gefahr besteht, dass der Betreute stirbt, bedarf dies der Genehmigung des Betreuungsgerichts.',
  ],
  [
    'substitute-decision:permits',
    'Soweit dies zur Abwendung einer Gefahr erforderlich ist, ordnet das Gericht an, dass der Betreute zu einer Willenserklärung die Einwilligung des Betreuers braucht.',
  ],
  [
    'substitute-decision:permits',
    'Die vertretungsberechtigten Angehörigen entscheiden für die urteilsunfähige Person über die medizinische Behandlung nach deren mutmaßlichem Willen.',
  ],
  [
    'substitute-decision:permits',
    'Wer wegen Geistesschwäche entmündigt ist, erhält einen Vormund; dieser verwaltet das Vermögen des Mündels.',
  ],
  [
    'seclusion:permits restraint:permits',
    'Als besondere Sicherungsmaßnahmen sind zulässig die Absonderung von anderen Patienten, die Unterbringung in einem besonders gesicherten Raum und die Fesselung.',
  ],
  ['restraint:forbids', 'Das Anbinden von Bewohnern an Betten oder Stühlen ist verboten.'],
  [
    'restraint:permits',
    'Das Personal darf gegen psychisch Kranke unmittelbaren Zwang anwenden, wenn dies zur Durchführung der Behandlung unerlässlich ist.',
  ],
  [
    'irreversible-treatment:permits',
    'Ein psychochirurgischer Eingriff setzt die Einwilligung des Betreuers und die Genehmigung des Gerichts voraus.',
  ],
  [
    'irreversible-treatment:forbids',
    'Eine Sterilisation urteilsunfähiger Personen ist ausgeschlossen.',
  ],
  [
    'experimentation:forbids',
    'An untergebrachten Personen dürfen wissenschaftliche Versuche nicht vorgenommen werden.',
  ],
  ['civil-disqualification:permits', 'Eine Ehe kann nicht eingehen, wer geschäftsunfähig ist.'],
  [
    'civil-disqualification:permits',
    'Die Approbation ist zu widerrufen, wenn der Arzt wegen einer geistigen Erkrankung zur Ausübung des Berufs ungeeignet ist.',
  ],
  [
    'civil-disqualification:permits',
    'Zum Schöffen soll nicht berufen werden, wer wegen geistiger oder körperlicher Gebrechen für das Amt nicht geeignet ist.',
  ],
  [
    'civil-disqualification:forbids',
    'Niemand darf wegen einer Behinderung vom Wahlrecht ausgeschlossen werden.',
  ],
  [
    'forensic-measures:permits',
    'Ohne Schuld handelt, wer bei Begehung der Tat wegen einer krankhaften seelischen Störung unfähig ist, das Unrecht der Tat einzusehen.',
  ],
  [
    'forensic-measures:permits involuntary-admission:permits',
    'Wer im Maßregelvollzug untergebracht ist, wird behandelt und gesichert; die Unterbringung im psychiatrischen Krankenhaus wird jährlich vom Gericht überprüft.',
  ],
  [
    'forensic-measures:permits',
    'Gefangene mit psychischen Erkrankungen können zur Behandlung in ein psychiatrisches Krankenhaus verlegt werden.',
  ],
  [
    'communication-restriction:permits',
    'Der Besuch kann untersagt werden, wenn er den gesundheitlichen Zustand des Untergebrachten gefährdet.',
  ],
  [
    'communication-restriction:forbids',
    'Schreiben der Patienten an Gerichte und Rechtsanwälte werden nicht geöffnet.',
  ],
  [
    'derogatory-language:permits',
    'Schwachsinnige und Krüppel werden in Heilanstalten aufgenommen.',
  ],
  [
    '',
    'Das Ministerium bestimmt im Benehmen mit den Landkreisen die Einzugsgebiete der psychiatrischen Krankenhäuser.',
  ],
  [
    '',
    'Die ärztliche Leitung des psychiatrischen Krankenhauses muss über die Facharztanerkennung für Psychiatrie verfügen.',
  ],
  [
    '',
    'Die Mitglieder der Besuchskommission werden für vier Jahre berufen und erhalten Reisekostenvergütung.',
  ],
  [
    '',
    'Ordnungswidrig handelt, wer entgegen § 12 die Aufnahme eines Bewohners nicht rechtzeitig anzeigt.',
  ],
  [
    'health-services:guarantees community-services:guarantees',
    'Psychisch kranke Menschen haben Anspruch auf vorsorgende und nachgehende Hilfen, die ihnen ein selbstständiges Leben in der Gemeinschaft ermöglichen.',
  ],
  [
    'work:guarantees',
    'Arbeitgeber mit mindestens zwanzig Arbeitsplätzen haben auf fünf Prozent der Arbeitsplätze schwerbehinderte Menschen zu beschäftigen.',
  ],
  [
    'education:guarantees',
    'Schülerinnen und Schüler mit Behinderungen werden in der allgemeinen Schule gemeinsam mit anderen unterrichtet.',
  ],
  [
    'social-protection:guarantees',
    'Blinde Menschen erhalten zum Ausgleich der Mehraufwendungen ein monatliches Blindengeld.',
  ],
  [
    'accessibility:guarantees',
    'Öffentlich zugängliche bauliche Anlagen müssen von Menschen mit Behinderungen barrierefrei erreicht und genutzt werden können.',
  ],
  [
    '',
    'Zuständig ist die Behörde nach dem Gesetz über Hilfen und Unterbringung bei psychischen Krankheiten.',
  ],
  [
    '',
    'Begriffsbestimmungen\nTagesstätten sind Einrichtungen, die psychisch kranke Menschen tagsüber betreuen.',
  ],
  [
    'restraint:forbids',
    'Verboten sind in der Betreuung von Patienten\n1. die Fixierung mit Gurten,\n2. die Sedierung.',
  ],
  ['', 'Die Behörden arbeiten mit den Angehörigen und den Betreuern zusammen.'],
  ['', 'Der Ausweis des schwerbehinderten Menschen trägt einen grünen Aufdruck.'],
  // Old asylum law, Austria, Switzerland and Liechtenstein say the same in other words.
  [
    'involuntary-admission:permits',
    'Der Bezirksarzt verfügt die Verbringung gemeingefährlicher Irrer in die nächste Anstalt; die Gendarmerie hat ihn zu unterstützen.',
  ],
  [
    'involuntary-admission:permits',
    'Kehrt die untergebrachte Person aus dem Urlaub nicht zurück, so ersucht die Einrichtung die Polizei um ihre Rückführung.',
  ],
  [
    'involuntary-admission:permits',
    'Volljährige, die an einer seelischen Störung leiden, können auf Antrag ihrer Angehörigen gegen ihren Willen in ein psychiatrisches Krankenhaus aufgenommen werden.',
  ],
  [
    'involuntary-treatment:permits',
    'Lehnt der Kranke die Einnahme der Arznei ab, so kann sie ihm auf Anordnung des Oberarztes auch zwangsweise verabfolgt werden.',
  ],
  [
    'involuntary-treatment:permits',
    'Das Gericht kann anordnen, dass sich die Person nach der Entlassung ambulant behandeln lässt und die verordneten Medikamente einnimmt.',
  ],
  [
    'restraint:permits',
    'Bauchgurte dürfen nur auf schriftliche Verordnung des Arztes angelegt werden.',
  ],
  [
    'seclusion:permits',
    'Die Verbringung in den Beruhigungsraum ist längstens für vier Stunden gestattet; die Patientin ist alle fünfzehn Minuten zu beobachten.',
  ],
  ['seclusion:forbids', 'Das Einsperren von Bewohnern in ihren Zimmern ist verboten.'],
  ['restraint:forbids', 'Zwangsjacken und Fesseln dürfen in Heimen nicht verwendet werden.'],
  [
    'experimentation:permits',
    'Mit Zustimmung des Betreuers darf ein nicht einwilligungsfähiger Patient in eine klinische Studie aufgenommen werden.',
  ],
  [
    'civil-disqualification:permits',
    'Das Amt erlischt, wenn das Mitglied unter umfassende Beistandschaft gestellt wird.',
  ],
  [
    'civil-disqualification:forbids',
    'Das Stimmrecht darf niemandem wegen einer psychischen oder geistigen Behinderung entzogen werden.',
  ],
  [
    'forensic-measures:permits',
    'Gefangene, die in der Haft psychisch erkranken, werden in die Krankenabteilung überstellt.',
  ],
  [
    'communication-restriction:permits',
    'Die abgehende Post der Pfleglinge ist der Verwaltung offen zu übergeben.',
  ],
  [
    'communication-restriction:forbids',
    'Der Briefverkehr der Patienten mit Behörden und Anwälten darf weder überwacht noch eingeschränkt werden.',
  ],
  [
    'substitute-decision:permits',
    'Dem Interdizierten wird ein Vogt bestellt, der sein Vermögen verwaltet und ihn in allen Geschäften vertritt.',
  ],
  [
    'deinstitutionalization:guarantees',
    'Die Großanstalten sind innerhalb von zehn Jahren aufzulösen und durch Wohngruppen in den Gemeinden zu ersetzen.',
  ],
  [
    'protection-from-abuse:guarantees',
    'Wer einen Pflegling schlägt oder sonst roh behandelt, wird mit Arrest bestraft.',
  ],
  [
    'humane-treatment:guarantees',
    'Die Kranken sind ordentlich zu nähren, reinlich zu kleiden und in luftigen Räumen unterzubringen.',
  ],
  [
    'involuntary-admission:permits derogatory-language:permits',
    'Auf Ansuchen des Ehegatten kann der Bürgermeister einen Tobsüchtigen vorläufig ins Irrenhaus abgeben lassen.',
  ],
  [
    'restraint:permits',
    'Jede Fesselung ist dem Direktor unverzüglich zu melden und im Krankenblatt einzutragen.',
  ],
  [
    'seclusion:permits',
    'Unruhige Kranke dürfen auf Weisung des Arztes in einer Einzelzelle gehalten werden.',
  ],
  ['restraint:forbids', 'Der Einsatz von Netzbetten und Gitterbetten ist ausnahmslos untersagt.'],
  [
    'irreversible-treatment:permits',
    'Bei geistig behinderten Frauen kann die Unterbindung mit Genehmigung des Gerichts vorgenommen werden.',
  ],
  [
    'civil-disqualification:permits',
    'Der Führerausweis ist zu entziehen, wenn die Person wegen einer psychischen Erkrankung nicht mehr fahrgeeignet ist.',
  ],
  [
    'substitute-decision:permits',
    'Ist der Patient urteilsunfähig, so bestimmt sein Ehegatte, ob der Eingriff vorgenommen wird.',
  ],
  [
    'involuntary-admission:permits',
    'Flüchtet ein zwangsweise Untergebrachter, so verständigt der Leiter unverzüglich die Sicherheitsbehörde.',
  ],
  [
    'involuntary-treatment:permits',
    'Suchtkranke können verpflichtet werden, sich einer Entwöhnungskur zu unterziehen.',
  ],
  [
    'irreversible-treatment:permits',
    'Der Abbruch der Schwangerschaft einer geisteskranken Frau kann mit Einwilligung des Vormundes vorgenommen werden.',
  ],
  [
    'communication-restriction:permits',
    'Besuch ist den Kranken nur mit Erlaubnis des Abteilungsarztes gestattet.',
  ],
  [
    'civil-disqualification:permits',
    'Zeugnisunfähig sind Blödsinnige und Kinder unter sieben Jahren.',
  ],
  [
    'social-protection:guarantees',
    'Die Zivilinvaliden erhalten eine monatliche Pension und ein Begleitungsgeld.',
  ],
  ['', 'Neu eintretende Bedienstete werden von der Leitung der Einrichtung fachlich eingewiesen.'],
  ['', 'Die Unterbringung der Akten im Archiv erfolgt nach Anordnung der Leitung.'],
  ['', 'Ansteckend Kranke sind abzusondern; das Gesundheitsamt ordnet die Quarantäne an.'],
  ['', 'Der Betreuer erhält für seine Tätigkeit einen pauschalen Aufwendungsersatz.'],
  ['', 'Instrumente sind nach jedem Gebrauch zu sterilisieren und verschlossen aufzubewahren.'],
  // Bans in other words, and what lifts them.
  [
    'involuntary-admission:forbids',
    'Die Einweisung psychisch kranker Menschen in geschlossene Anstalten wird eingestellt.',
  ],
  [
    'irreversible-treatment:forbids',
    'Elektroschocks dürfen nur mit eigener schriftlicher Einwilligung der kranken Person gegeben werden; weder Betreuer noch Gericht können sie ersetzen.',
  ],
  [
    'restraint:permits',
    'Eine Fixierung darf nicht angeordnet werden, wenn ein milderes Mittel genügt, um den Patienten zu schützen.',
  ],
  [
    'restraint:permits',
    'Der psychisch Kranke kann zum Schutz vor Selbstgefährdung fixiert werden.',
  ],
  ['substitute-decision:forbids', 'Ein Vormund wird für Volljährige nicht mehr bestellt.'],
];

describe('what provisions do, in German', () => {
  it.each(PROVISIONS)('%s ← %s', (does, text) => {
    const tags = signalsOf({ text, language: 'de', headings: [] });
    const found = tags.map(({ signal, stance }) => `${signal}:${stance}`);
    if (does === '') expect(found).toEqual([]);
    else expect(found).toEqual(expect.arrayContaining(does.split(' ')));
  });

  it('lets what is permitted in one sentence stand against the ban of another', () => {
    const tags = signalsOf({
      text: 'Die Fixierung von Patienten ist verboten. Eine Fixierung der Patienten durch Gurte ist ausnahmsweise zulässig.',
      language: 'de-AT',
      headings: [],
    });
    expect(tags.filter(({ signal }) => signal === 'restraint')).toMatchObject([
      { stance: 'permits' },
    ]);
  });

  it('takes consent that is set aside for none that is guaranteed', () => {
    const text =
      'Verweigert der Patient die Behandlung, darf der Arzt ihn ohne seine Einwilligung behandeln.';
    const signals = signalsOf({ text, language: 'de', headings: [] });
    expect(signals.map(({ signal }) => signal)).toEqual(['involuntary-treatment']);
  });
});
