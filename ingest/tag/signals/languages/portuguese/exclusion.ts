import type { LanguageRules } from '../../rules.ts';

/** Shutting people out: from offices and rights, by measures of courts, from talking, by names. */
export const EXCLUSION: LanguageRules['signals'] = {
  'civil-disqualification': [
    {
      says: '(?:nao (?:se )?(?:pode|podem|podera|poderao|e|sao|sera|serao) (?:\\w+ ){0,4}(?:ser·(?! (?:sujeit|submetid|obrigad|isolad|internad|priva|mantid|contid|separad|tratad|coagid))|exerc|contra|vot|test|adota|adopta|casar|outorg|celebr|obt|elei|eleg|capa(?:z|zes) (?:de|para) (?:test|contra|cas|celebr|exerc)|admit|nomead|designad|inscri|alist|candidat|testemunh|depor·|conduz|perfilh|dirigir))|inelegi|inabil|inalist|suspen\\w* … (?:sufragio|voto|cidadan|direitos (?:politicos|civis)|poder (?:familiar|paternal|parental))|(?:direitos politicos|cidadania|voto|poder (?:familiar|paternal|parental)) (?:\\w+ ){0,4}suspen|(?:perd|cass|extin)\\w* … (?:cargo|mandato|direitos politicos|cidadan|poder (?:familiar|parental|paternal)|capacidade)|ces(?:sa|sam|sara|sacao) … (?:cargo|fun|mandato|membro)|vaga·|vaca(?:tura|ncia)|caduc|impediment\\w*|(?:nul[oa]|nulidade|ann?ula|invalid)\\w* … (?:casamento|matrimonio|negocio|testamento)|(?:negocio|acto|ato)s? … ann?ula|(?:casamento|matrimonio|testamento) … (?:nul[oa]|anulav|impediment)|incapazes (?:de|para)|excluid[oa]s? d|exoner|destitui|inib(?:id|icao)\\w* … (?:poder|exerc)|nao gozam de capacidade|(?:absoluta|relativa)mente incapazes|nao tem (?:direito|capacidade)|estao (?:impedid|inibid)|carecem de capacidade|equiparad[oa]s? a[o]? menor|so (?:contrat|celebr)|divorcio|porte de arma|licenca (?:de|para) (?:uso|caca|porte|conduz)|carta de conducao|habilitacao para (?:conduzir|dirigir)|(?:recus|deneg)(?:ad[oa]|ar|ara)·|nao se (?:conced|outorg|admit)',
      with: 'dement(?:e|es)·|demencia|notoria\\w* … dement|interdi(?:to|tos|ta|tas|cao|tad[oa]s?)·|inabilitad|insan(?:ia|o|a|os)·|alienad[oa]s?·|alienacao mental|(?:deficiencia|enfermidade|doenca|incapacidade|transtorno|perturbacao|anomalia|debilidade)\\w* (?:\\w+ ){0,3}(?:menta(?:l|is)|psiquic|intelectua|psiquiatr)|anomalia psiquica|faculdades mentais|sanidade mental|surd[oa]s? ?mud|idiot|imbecil|louc[oa]s?·|incapacidade (?:\\w+ ){0,3}(?:fisica|mental|superven|psiq|permanente|civil)|incapacitad|absolutamente incapa|declarad[oa]s? incapa|discernimento|enfermo mental',
      not: 'discrimin|nao (?:podera|pode|sera|constitu)\\w* … (?:motivo|causa|impedimento)|pensao|aposentador|subsidio|igualdade|garanti|acidente|nao afeta|interdicao (?:de direitos|do estabelec)',
      stance: 'permits',
      context: 'none',
      score: 0.7,
    },
    {
      // So the constitutions: equal, but for what they are held unable to do.
      says: '(?:ressalva|exce(?:p)?cao|exce(?:p)?to) … (?:incapacitad|impossibilitad|sua deficiencia)',
      with: 'direitos … deveres',
      stance: 'permits',
      context: 'none',
      score: 0.65,
    },
    {
      says: 'requisit\\w*|condic(?:ao|oes) (?:para|de|gera)|pode(?:m|ra|rao)? (?:adot|adopt|concorrer|candidat|perfilh|ser (?:admitid|nomead|tutor))|(?:tem|tenham) capacidade para',
      with: 'nao (?:\\w+ ){0,3}(?:sofr|padec)\\w* (?:\\w+ ){0,6}(?:mental|psiqui)|nao (?:\\w+ ){0,3}(?:interdit|inabilitad|dement)|(?:aptidao|capacidade|sanidade|robustez) (?:fisica e )?(?:mental|psiquica)',
      not: 'discrimin|igualdade',
      stance: 'permits',
      context: 'none',
      score: 0.65,
    },
    {
      says: '(?:nao (?:se )?(?:pode|podem|podera|poderao|sera|serao|constitu|afeta|afecta|obsta|devera)\\w* … (?:impediment|motivo|causa·|obstacul|limit|restring|restric|negar|recus|impedir|privar|privad|exclu|exig|inabil|condicion|casar|capacidade))|(?:ningue|nenhum)\\w* … (?:priva|nega|impedi|exclui|inabil|rejeit|recus|retirad|diminui|limita)|e vedad[oa] … (?:recus|exclu|impedir|restric)|nao (?:afe(?:c)?ta|retira|diminui|reduz) … capacidade',
      with: '(?:deficien|mental|psiqu)\\w* … (?:voto|votar|sufragio|eleit|casar|casamento|uniao estavel|cargo|emprego|ado[tp]|guarda|tutela|poder familiar|licenca|contrat|testa|testemunh|candidat|profissao|seguro|filhos|propriedade|heranca|credito|plano)|(?:voto|votar|sufragio|eleit|casamento|cargo|emprego|ado[tp]|guarda|licenca|contrat|testa|candidat|profissao|seguro|filh[oa]s?·|propriedade|heranca|credito|plano)\\w* … (?:deficien|mental|psiqu)',
      not: 'sem … consentimento|transporte|pesquisa',
      context: 'none',
      stance: 'forbids',
      score: 0.5,
    },
  ],
  'forensic-measures': [
    {
      says: 'inimputa|agente … (?:incapaz de (?:\\w+ )?(?:entender|avaliar|compreender)|doen(?:te|ca) (?:da mente|mental)|anomalia psiquica|desenvolvimento (?:mental|psiquico) incompleto)|(?:falta|ausencia|exclusao|diminuicao) d[ae] (?:\\w+ )?imputab|(?:nao (?:e|sao|seja) (?:\\w+ )?(?:imputav|suscetive|susceptive)\\w* de imput)|hospita(?:l|is) judiciari|(?:isent|exclu|exim)\\w* (?:\\w+ )?de (?:pena·|responsabilidade (?:criminal|penal))|incidente de (?:insanidade|sanidade)|insanidade mental|(?:dement|loucura|alienad|doenca mental|anomalia psiquica|perturbacao mental|transtorno mental)\\w* … (?:arguid|acusad|reu·|reus·|condenad|delinquente)|(?:arguid[oa]s?|acusad[oa]s?|reus?|condenad[oa]s?|delinquentes?)· … (?:dement|demenc|loucura|doenca mental|anomalia psiquica|transtorno mental|psiquiatr)|hospita(?:l|is) de custodia|manicomios? judiciari|(?:hospital|anexo|instituicao|estabelecimento|unidade)\\w* (?:\\w+ ){0,2}psiquiatric\\w* (?:penitenciari|forense|prisiona|judicia)|psiquiatria forense|exame de (?:sanidade|imputab)|internamento de inimput',
      stance: 'permits',
      context: 'none',
      not: 'valendo se|armas|vitima|auxilio|interdit|poder (?:familiar|parental|paternal)',
    },
    {
      says: 'medidas? de seguranca',
      with: 'inimput|mental|psiquiatr|internacao|internamento|perigos|tratamento|anomalia',
      not: 'medidas? de seguranca (?:social|viaria|no trabalho|e higiene)|trabalhador',
      stance: 'permits',
      context: 'none',
    },
    {
      says: 'arguid[oa]s?·|acusad[oa]s?·|condenad[oa]s?·|reclus[oa]s?·|reus?·|pres[oa]s?·|detent[oa]s?·|penitenciari|carcere|prisional|prisionais|prisao·',
      with: 'transtornos? menta|perturbac\\w+ menta|doencas? menta|saude mental|psiquiatr|dement|louc[oa]s?·|faculdades mentais|inimputa|anomalia psiquica|deficiencia (?:mental|intelectual|psicossocial)|alienad',
      not: 'sera(?:o)? (?:punid|castigad)|e punid|(?:prisao|detencao|reclusao) (?:de|ate|e multa)|multa|cargo|vitima|poder (?:familiar|parental|paternal)|testament|casamento|cuidados de saude|assistencia medica|agente (?:de saude|comunitari|da autoridade)',
      context: 'sentence',
      score: 0.65,
    },
  ],
  'communication-restriction': [
    {
      says: '(?:restring|restric|limit|proibi|suspen|censur|interce|control|incomunic|ved(?:ar|ad)|condicion|nega(?:r|d)|recus)\\w* … (?:visitas?·|correspondencia|chamadas|ligacoes|comunicac(?:ao|oes)·|telefon|cartas·)|(?:visitas?·|correspondencia|chamadas|ligacoes|telefon\\w*|cartas·) … (?:restring|restric|limit|proibi|suspen|censur|interce|revist|supervis|abert|abrir|lid[oa]s?·|retid|depend|permissao|entregues ao dire)',
      with: 'pacient|doente|utente|intern(?:ad|acao|amento)|mental|psiquiatr|residente|morador|acolhid|asilad|asylad|recolhid',
      not: 'sem (?:censura|restric|limit)|nao (?:pode|podera|sera|serao|poderao|seja|sejam) (?:\\w+ ){0,3}(?:censurad|abert|intercet|intercept|restring|limitad|violad)|ninguem|inviolab|barreiras|limitac\\w* … (?:fisic|funciona|sensoria)|acessib|meios de comunicacao|penitenciari|prisiona|visitas? (?:de inspecao|domicilia|medica)',
      stance: 'permits',
      context: 'sentence',
      score: 0.75,
    },
    {
      says: 'liberdade de comunicacao|inviolabilidade d[ae] (?:sua )?(?:correspondencia|comunic)|livre (?:\\w+ )?acesso aos meios de comunicacao|acesso aos meios de comunicacao',
      with: 'pacient|doente|utente|intern(?:ad|acao|amento)|mental|portador|disponive|pessoa',
      not: 'penitenciari|prisiona|imprensa|partidos|antena',
      stance: 'forbids',
      score: 0.7,
    },
    {
      says: 'comunicar (?:se )?(?:livre|com|em privado)|comunicar se|livre (?:\\w+ )?comunicacao|(?:receb(?:er|e|em|a|am)|enviar|efe(?:c)?tuar|ter|ser) (?:\\w+ ){0,5}(?:visitas·|visitad|chamadas|correspondencia|cartas|ligacoes)|(?:manter|manutencao|favorec|promov|fortalec)\\w* (?:\\w+ ){0,6}(?:comunicacao|contacto|contato|vinculos?|lacos)|sem censura|(?:correspondencia|cartas) … nao (?:podera|sera|pode|serao)|acesso a (?:\\w+, )?(?:telefone|correspondencia)|comunicar (?:se )?com o exterior|ninguem (?:\\w+ ){0,3}(?:abr|leia|lera|censur|ret(?:em|enha))\\w* … (?:correspondencia|cartas)',
      with: 'pacient|doente|utente|usuari|intern(?:ad|acao|amento)|mental|psiquiatr|residente|morador|acolhid|servicos? de saude',
      not: 'penitenciari|prisiona|crianca|centro educativo|suspend|vedar|negar|permissao|autorizac',
      stance: 'forbids',
      score: 0.7,
    },
  ],
  'derogatory-language': [
    {
      says: 'dement(?:e|es)·|demencia·(?! (?:senil|vascular|tipo|e (?:outr|alzh)|de alzh|frontot))|alienad[oa]s? menta|(?<=(?:^|[^a-z])(?:[oa]s?|d[oa]s?|aos?|pelos?|cada|(?:asilo|asylo|hospicio|hospita(?:l|is)|estabelecimentos?|casas?|assistencia) (?:de|para|a)) )alienados?·(?! (?:fiduci|em|pel|por|a|ao))|alienacao mental|insan[oa]s?·|insania|insanidade|idiot(?:a|as|ismo)|imbecil|louc[oa]s?·|loucura|manicomi|hospicio|mentecapt|retardad[oa]s?·|retard[oa]s? menta|atras[oa]\\w* menta|debi(?:l|eis) menta|debilidade mental|deficiente mental|deficientes mentais|(?:subnormal|anormal|anormais|desequilibrad[oa]s?) (?:menta|psiquic)|anormalidade mental|(?<=(?:(?:^|[^a-z])[ad]?os|criancas?|educandos) )excepcionais·|mongol(?:oide|ismo)|surd[oa]s? ?(?:e )?mud|cretin|oligofren|aleijad|mutilad[oa]s·(?! (?:de guerra|genita))|invalid[oa]s·(?! (?:os|as) (?:act|clausul|atos))|(?<=(?:filh[oa]|pessoa|trabalhador|conjuge|(?:^|[^a-z])(?:a|uma|a?o|um)) )invalid[oa]·|desenvolvimento mental incompleto|privad[oa]s? d[ae] razao|enfermos? mentais?',
      not: '(?:at|act)os? … invalid|(?:voto|cedula|clausula|disposicao|notificacao|contrato|casamento|testamento|registo|convenc)\\w* … invalid|(?:substitu|suprim)\\w* … (?:expressao|palavra|termo)|expressao … substitu|(?:proibi|substitu|extin|fech|encerr)\\w* … (?:manicomi|hospicio)|mutilacao',
      stance: 'permits',
      context: 'none',
    },
  ],
};
