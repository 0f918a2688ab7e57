/** Persons and conditions that the signals are about. */
export const MIND =
  'mental|mentais|mentalmente|psiquiatr|psiquic|psicossocia|deficiencia|deficiente|dement(?:e|es)·|demencia|alienad[oa]s? mental|alienacao mental|insan[oa]s?·|insania|imbecil|idiot|louc[oa]s?·|loucura|incapaz|incapazes|incapacitad|interdi(?:cao|coes|to|tos|tad)|inabilitad|autis|toxicodepend|toxicoman|adict|dependentes? (?:quimic|de (?:drogas|substancia))|dependencia quimica|alcoolatra|alcoolismo|ebri[oa]s·|inimputa';
/** People and offices that may consent or ask in the person's place. */
export const OTHERS =
  'representante|tutor|curador|acompanhante|familia|parente|conjuge|pais·|pai·|mae·|filh[oa]s? maior|responsavel legal|responsaveis|procurador de cuidados|companheir|quem (?:legalmente )?[oa]s? represent';
