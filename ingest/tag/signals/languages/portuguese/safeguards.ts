import type { LanguageRules } from '../../rules.ts';

/** Capacity, consent and care, and what guards people in them. */
export const SAFEGUARDS: LanguageRules['signals'] = {
  'legal-capacity': [
    {
      says: 'curatela nao (?:alcanca|afeta|atinge)|deficiencia nao afeta|curatela … tao somente … patrimonia',
      score: 0.7,
    },
    {
      says: 'capacidade (?:juridica|legal|civil|de (?:exercicio|gozo)|plena|para decidir)|plena capacidade|reconheci\\w* … (?:como (?:pessoa|sujeito)s?|perante a lei)|sujeitos? de direitos?·|presu\\w* … capac|capacidade … presum|(?:tomar|fazer) (?:as )?suas proprias (?:decis|escolh)|autonomia (?:individual|pessoal|da vontade|e independencia)|autodetermin',
      not: 'carec|restring|restric|sem capacidade|incapacidade|incapaz|pessoas? (?:juridica|coletiva|colectiva)|autodeterminacao dos povos|sociedades|associac|nao (?:tem|goza)|capacidade (?:para o casamento|matrimonial)',
      score: 0.75,
    },
    {
      says: '(?:nao|nenhum)\\w* … (?:presum|presunc)\\w* … (?:incapac|risco|perig)',
      score: 0.65,
    },
  ],
  'supported-decision': [
    {
      says: 'decis(?:ao|oes) apoiad|tomada de decisao|apoios? (?:\\w+ ){0,8}(?:decis|capacidade (?:juridica|legal)|exercicio d)|(?:pessoa|medida|acordo|rede|sistema)s? de apoio|vontade e (?:as |suas |das )?preferencias|salvaguarda\\w* … (?:apoio|capacidade|vontade)|assist\\w* (?:\\w+ ){0,6}(?:tomada de decis|manifest\\w* (?:a )?sua vontade)|apoiadores|pessoas? d[ea] (?:sua )?confianca(?! d[ao])',
      not: 'apoio (?:financeiro|economico|logistic|administrativ)|ensino',
      score: 0.75,
    },
  ],
  'advance-directive': [
    {
      says: '(?:dire(?:c)?tiva|vontade|declaracao|instrucao|manifestacao|planeamento|planejamento|disposicao)(?:s|es)? (?:\\w+ ){0,3}antecipad|diretivas? antecipad|testamento vital|mandato com vista ao acompanhamento|procurador de cuidados|plano(?:s)? de crise',
      not: 'importacao|imposto|pagamento|tutela antecipada',
      context: 'none',
      score: 0.95,
    },
  ],
  'informed-consent': [
    {
      says: 'consentimento (?:\\w+ ){0,5}(?:informad|livre|esclarecid|escrit|voluntari|express|previ|pessoal)|(?:seu|proprio|com o|mediante|requer\\w* o|obt\\w* o) (?:seu )?consentimento|consentimento d[aoe]s? (?:propri[oa] )?(?:paciente|pessoa|utente|usuari|interessad|doente|titular|intern)|livre e (?:informad|esclarecid)|(?:recusar|aceitar),? (?:\\w+,? ){0,8}(?:tratamento|medica|procedim|interven|terap|diagnostic)|recusar se|(?:internacao|internamento|hospitalizacao|admissao|tratamento)(?:s)? (?:\\w+ )?voluntari[oa]|participar (?:\\w+ ){0,6}(?:seu|plano de|elaboracao) (?:tratamento|plano|terap)|decidir (?:\\w+ ){0,6}(?:seu tratamento|tratamento|sua saude)|revogar (?:\\w+ )?consentimento|consinta|que a consente|deseja ser admitida|(?:aceitacao|anuencia|assentimento|concordancia|autorizacao) (?:\\w+ ){0,3}(?:escrit|esclarecid|d[oa] (?:propri[oa] )?(?:pacient|utent|doent|usuari))|sem que (?:\\w+,? ){0,6}(?:aceit|autoriz|consint)|(?<!contra (?:a )?(?:sua )?)(?:vontade|escolha) propria·|livre vontade|(?:anuencia|consentimento|aceitacao) (?:\\w+ ){0,5}(?:por escrito )?pel[oa] (?:propri[oa] )?(?:pacient|utent|doent)',
      not: '(?:conjuge|devedor|credor|proprietari|autor(?:es)?)\\w* … consentimento|consentimento … (?:devedor|credor|proprietari|conjuge|autor|titular do direito|nubente|contraente)|(?<!nao )(?:pode|podem|podera|poderao) (?:\\w+ ){0,6}sem (?:o )?(?:seu )?consentimento|casamento|obra·|sem necessidade de consentimento',
      score: 0.75,
    },
  ],
  'health-services': [
    {
      says: '(?:direito|acesso|aceder|garant|prest|propici|proporcion|outorg|assegur|receb|oferec|promov|desenvolv|implement|criar·|cria·|criacao|fortalec|incorpor|inclu|cobr|cobertura|dispo|atender|fornec|facilit|gozar|destinad|organiz|estabelec|coordena)\\w* … (?:(?:atencao|atendimento|assistencia|cuidado|cobertura)\\w* (?:\\w+ ){0,3}(?:medic|sanitari|integra|saude|psic|psiquiat|ambulatori|primari|hospitala|especializad|basic|domicilia)|servicos? (?:\\w+ ){0,3}(?:saude|medic|sanitari|psiquiatr)|medicamento|tratamentos? (?:\\w+ )?(?:medic|integra|adequad|psic|necessari|especializad|farmac|de saude)|(?:atencao|atendimento|servico|programa|plano|politica|prestac|cobertura|rede|cuidado|protec|promocao|assistencia|direito)\\w* (?:\\w+ ){0,4}(?:em|de|a|da) saude mental|melhor tratamento)',
      not: 'medidas coerciv|unica forma de garantir|titulo profissional|sera punid|ministr[oa] da saude|submeter|proibe',
      score: 0.7,
    },
    {
      says: '(?:detec(?:c)?ao|diagnostico|intervencao|atencao|identificacao|tratamento|estimulacao) (?:\\w+ ){0,3}(?:precoce|oportun|temprana)|preven(?:cao|ir|tiv[oa]s?)·? … (?:deficienc|doenca|transtorno|perturbac|suicid|toxicod|alcooli|saude)|(?:promocao|promover|protecao|proteccao|recuperacao) (?:\\w+ ){0,4}saude|vacina|imuniza|cuidados primarios|atencao (?:primaria|basica)|medicamentos (?:essencia|gratuit)|(?:operadora|plano|seguro)s? (?:\\w+ ){0,3}saude|nucleos? de atencao|consultas? (?:\\w+ ){0,3}(?:gratuit|de saude|a distancia)|direito a (?:\\w+ ){0,3}(?:saude|assistencia medica)|receber (?:\\w+ )?(?:atendimento|assistencia medica|cuidados de saude)|(?:cobrir|cobrira|cobrem|cobertura)· … (?:reabilitacao|tratamento)',
      not: 'acidentes? de trabalho|riscos? profissiona',
      score: 0.7,
    },
  ],
  'non-discrimination': [
    {
      says: 'goza(?:m|ra|rao)? (?:plenamente )?dos (?:mesmos )?direitos|discriminac|discriminat|discrimina(?:r|d[oa]s?)·|(?<!sociedade,? em )igualdade de (?:condic|oportunidade|direito|tratamento|circunst)|igualdade (?:perante a lei|real|efetiva|efectiva|entre)|iguais perante a lei|(?<!sociedade,? )em igualdade|equiparacao|equidade (?:em|de|no)|(?:mesmos|iguais) direitos|sem distincao|(?:por|em) (?:razao|motivos?|virtude|funcao) d[ea] (?:sua )?(?:deficien|saude mental|doenca)|sem (?:qualquer forma de )?discrimin|sem exclusao|por causa d[ea] (?:sua )?(?:deficien|condicao|doenca)|(?:fundamento|fundad[oa]|base) n[ao] (?:sua )?(?:deficien|incapac|doenca mental)|ninguem (?:pode|podera|deve) ser (?:prejudicad|privilegiad|beneficiad)|valores? diferenciad|vedad[oa] (?:a |o )?(?:cobranca|recusa) de|(?:mesmas|iguais) oportunidades|salario igual|(?:recusar|negar) (?:\\w+ ){0,2}(?:matricula|inscricao|adesao)',
      not: 'igualdade de votos',
      score: 0.7,
    },
  ],
  'reasonable-accommodation': [
    {
      says: '(?:ajuste|acomodac|adaptac|adequac|modificac)\\w* (?:\\w+ ){0,2}(?:razoave|necessari[oa]s? (?:para|e)|processua|curricula)|adaptac(?:ao|oes) razoave|onus (?:desproporcion|indevid)|encargo (?:desproporcion|excessiv)|adaptac(?:ao|oes) (?:\\w+ ){0,3}(?:posto|local|curricula|prova|exame)|adapt\\w* (?:o|os|a|as|ao) (?:posto|loca(?:l|is) de trabalho|exame|prova|curricul)|provas? adaptad|tempo (?:adicional|suplementar|acrescido)|dilacao d[eo] tempo|condic\\w+ ajustad|formato adequad|(?:tarefas?|horario|posto) (?:\\w+ ){0,3}(?:ajustad|adaptad|compativ)|medidas seletivas',
      score: 0.8,
    },
  ],
  'community-services': [
    {
      says: '(?:servico|atencao|atendimento|centro|programa|dispositivo|modelo|base|tratamento|apoio|reabilitacao|cuidado|residencia|enfoque|equipa|equipe|saude mental)\\w* (?:\\w+ ){0,3}comunitari|(?<=(?:^|[^a-z])(?:n?a|em) )comunidade|vida (?:\\w+ )?(?:independente|autonoma|em comunidade|comunitaria)|viver (?:\\w+ ){0,6}(?:independente|comunidade)|(?:incluid|inclus|integra|inserc|reinserc|reintegr)\\w* (?:\\w+ ){0,6}(?:na|em|com a|a|no) (?:sua )?(?:comunidade|sociedade|vida social|seu meio|meio social|familia, no trabalho)|(?:inclusao|integracao|insercao|reinsercao) (?:\\w+ ){0,3}(?:social|comunitaria)|residencias? (?:assistid|terapeutic|inclusiv|protegid|autonom|apoiad|comunitari)|(?:lar|lares|moradia|casa|habitac)\\w* (?:protegid|assistid|apoiad|terapeutic|compartilhad|inclusiv|para a vida independente)|casas? (?:de transicao|lar)|(?:atendimento|tratamento|regime|atencao|cuidados?) (?:\\w+ )?(?:domiciliar|ambulatoria?l?|ambulatorio|no domicilio|em regime ambulat)|hospita(?:l|is) ?dia|nucleos? de atencao psicossocial|base territorial|visitas? domicilia|centros? (?:de (?:dia|convivencia|atencao psicossocial)|dia)|assisten(?:cia|te)s? pessoa|atendente pessoal|apoio domiciliario|rede de atencao psicossocial|servicos? (?:\\w+ )?(?:extra ?hospitalar|residencia)|de volta para casa|em meio aberto',
      not: 'prestacao de servico(?:s)? a comunidade|comunidade (?:internacional|economica|europeia|escolar)|servico comunitario|reinsercao social d[oe]s? (?:condenad|reclus|pres)',
      score: 0.75,
    },
  ],
  deinstitutionalization: [
    {
      says: 'desinstitucional|des ?hospitaliz|(?:(?:proibi|vedad)\\w* (?:\\w+ ){0,3}(?:construcao|criacao|internacao|contratacao|abertura|nov)|encerr|fechamento|substitu|extin|redu)\\w* … (?:manicomi|asila|(?:hospita|estabelecimento|instituic|leito)\\w* (?:\\w+ ){0,3}psiquiatric|hospicio|segregad)|(?:manicomios|(?:hospitais|leitos|estabelecimentos) psiquiatricos) (?:\\w+ ){0,6}(?:extint|encerrad|substituid|fechad)|ultim[oa] (?:recurso|instancia)|leitos? (?:\\w+,? ){0,8}(?:extint|desativ|descredenci|encerrad)|(?:extin|desativ|descredenci)\\w* (?:\\w+ ){0,4}leitos?|recursos? extra ?hospitalares|(?:internacao|internamento|institucionalizacao) (?:\\w+ ){0,12}(?:excepciona|exceciona|insuficientes|menor tempo|ultimo recurso)|caracteristicas asilares|carater asilar|evitar (?:a |o |sua )?(?:institucionaliz|internacao|internamento)|alternativas? a(?:o)? (?:internacao|internamento|institucional)|alta planejada|longo tempo hospitalizado|reintegracao familiar e comunitaria',
      with: 'intern|hospita|psiquiatr|institui|asil|segreg|manicom|leito',
      not: 'prisao',
      score: 0.75,
    },
  ],
  'complaints-review': [
    {
      says: 'reclamac(?:ao|oes)·|reclamar·|queixas?·|(?:apresentar|formular|direito a|receber|efe(?:c)?tuar) (?:\\w+ ){0,3}denuncia|(?<!ultimo )recurso (?:de|judicial|hierarquic|administrativ|contra|para|ao|da)|recorrer (?:d|a|p|e)|recorrivel|impugn|apelac|habeas corpus|(?:pedir|requerer|solicitar) (?:\\w+ ){0,5}(?:ao juiz|ao tribunal|sua (?:liberdade|alta))|revisao (?:judicial|periodica|obrigatoria|da (?:medida|situacao|internacao|decisao))|(?:revis|revist|control|fiscaliz|apreci)\\w* … (?:juiz|tribunal|judicia)|comissao revisora|(?:juiz|tribunal) … (?:revist|revis|apreci|decid)|controlo judicial|ser ouvid[oa] (?:por|pelo|perante)|mandado de seguranca|provedor (?:de justica|do doente|do utente)|ouvidoria|acao civil publica|reapreci|reexam|(?:pedir|requerer|pedido de) (?:\\w+ ){0,3}(?:revisao|libertacao|alta·|saida|cessacao|levantamento)|revist[oa]s? (?:\\w+ ){0,5}(?:tribunal|juiz|decorrid|de \\w+ em)|queixar se|nov[ao] (?:junta|pericia)·|contestar (?:a|o)·',
      not: 'recursos? (?:humano|economic|financeir|necessari|material|natura)|denuncia(?:r|da)? (?:d[oa]|o|a) (?:present|convenio|tratado|convencao|acordo)|estados? partes?|multa|licitac|tributari|credor|casamento|heranca|depende(?:m)? de queixa|transportador|fa(?:c)?tura|juri·|candidat',
      score: 0.7,
    },
  ],
  'independent-monitoring': [
    {
      says: 'inspe(?:c)?c(?:ao|oes|ionar)·|fiscaliz|provedor (?:de|da) justica|defensor do povo|ouvidoria|mecanismo\\w* (?:\\w+ ){0,2}de (?:prevencao|monitor|supervisao|acompanhamento)|(?:monitor|supervis|acompanhamento|vigi)\\w* … (?:direitos|cumprimento|convencao|estabelecimento|instituic|servicos|implementacao|condico)|comissao (?:\\w+ )?(?:de acompanhamento|revisora|nacional de (?:direitos humanos|revisao))|visitas? (?:\\w+ )?(?:de inspe|periodic|surpresa|sem aviso)|sem (?:pre )?aviso(?: previo)?·|visitar (?:\\w+ ){0,3}(?:estabelecimento|servicos|hospita|instituic|lares)|livre acesso a[o]?s? (?:estabelec|instala|loca)|velar\\w* (?:\\w+ )?pelo cumprimento|comunicad[oa]s? ao ministerio publico',
      not: 'orcament|contabil|tributari|tribunal de contas|impostos|alcool|bebidas|inspec(?:c)?ao (?:geral )?do trabalho|contrato|direitos de autor|obras|alvara|compost[oa]|autos? de noticia',
      score: 0.65,
    },
  ],
  'legal-aid': [
    {
      says: 'advogad[oa]s?·|defensor(?:ia|es|a)?s? (?:public|oficios|nomead|dativ)|assistencia (?:juridic|judiciari|legal)|apoio judiciario|patrocinio|(?:consulta|assessoria|aconselhamento|orientacao|representacao) juridic|nome(?:a|ia)\\w* (?:\\w+ ){0,3}defensor|(?:seu|por|de) defensor·|assistente juridic|isen\\w* de (?:custas|preparos)|justica gratuita',
      not: 'ordem dos advogados|advogad[oa]s? (?:da uniao|do estado)|titulo de advogad|procuracao',
      score: 0.75,
    },
  ],
  participation: [
    {
      says: '(?:organizac|associac|federac|entidade|instituic)\\w* (?:\\w+ ){0,5}(?:de|para|represent\\w+|constituid\\w+) (?:\\w+ ){0,2}(?:pessoas (?:com|portadoras)|deficien|usuari|utentes|familiares|pacientes|pais|surdos|cegos)|suas organizac|(?:consult|particip)\\w* … (?:organizac|associac|usuari|utentes|pessoas com deficiencia|sociedade civil|familiares de)|represent(?:ante|antes|acao) d[aeo]s? (?:\\w+ ){0,5}(?:organizac|associac|pessoas com|usuari|utentes|familiares|deficien|sociedade civil)|pessoas com deficiencia (?:\\w+ ){0,4}(?:integr|particip|far\\w+ parte)|controle social|participacao (?:da comunidade|da sociedade|social|comunitaria)',
      not: 'participacao plena e efetiva na sociedade|partidos politicos|personalidade juridica e',
      score: 0.7,
    },
  ],
  confidentiality: [
    {
      says: '(?:guard|dever de|obriga)\\w* … segredo·|segredo sobre|confidencia|segredo (?:profissional|medico|estatistic)|sigilo|privacidade|intimidade|vida privada|(?:dados|informac\\w+) (?:\\w+ ){0,2}(?:pessoa(?:l|is)·|sensive|clinic)|protecao de dados|proteccao de dados|(?:divulg|revel)\\w* … (?:informac|dado|identidade|segredo|diagnostic)',
      not: 'segredo (?:bancario|industrial|comercial|de estado)|sigilo (?:bancario|fiscal|do voto)|voto|obra',
      score: 0.75,
    },
  ],
  'information-access': [
    {
      says: '(?:direito|dever|acesso|aceder|receb|proporcion|entreg|prest|fornec|obt|solicit)\\w* … informac(?:ao|oes)·|direito a ser informad|(?:e|sao|sera(?:o)?) informad[oa]s? (?:d[aeo]s?|sobre|acerca)|informar(?:a|ao|lhe)?·? … (?:paciente|pessoa|intern|doente|utente|direitos|diagnostico)|(?<!consentimento )(?<!livre e )informad[oa]s? (?:d[aeo]s?|sobre|acerca)|informac\\w+ (?:\\w+ ){0,3}(?:adequad|compreensive|clar|suficient|complet|acessive)|lingua(?:gem)? (?:\\w+ )?(?:de sinais|gestua)|libras·|linguagem (?:\\w+ ){0,3}(?:clara|simples|compreensive|facil|acessive)|braille?|leitura facil|interpretes?·|formatos? (?:\\w+ )?(?:acessive|alternativ)|legenda|audiodescri|comunicacao (?:aumentativ|alternativ)|acesso a(?:o)? (?:seu )?(?:processo|prontuario|registo|historico) ?(?:clinico|medico)?|tecnologia\\w* da informacao',
      not: 'estados? partes?|informac\\w+ (?:financeir|tributari|contabil)|intercambi|sistema de informacao|liberdade de imprensa|interpretes? (?:ou executante|e executante)|artista|importac|provas?·|exames?·|glossario',
      score: 0.7,
    },
  ],
  'protection-from-abuse': [
    {
      says: 'abus(?:o|os|ar|iv[oa]s?)·(?! d[aeo]s? (?:substanc|drog|alcool|poder|autoridade|direito|confianca|bebida|posicao|profiss|func))|exploracao·(?! (?:mineira|agricol|comercia|floresta|industria|d[aeo]s? (?:recursos|servicos|jogos|obra|petrol)))|violen(?:cia|t[oa]s?)|maus tratos|maltrat|trat(?:o|os|amento|amentos) (?:\\w+ ){0,2}(?:crue|desuman|degrad|indign|vexat)|tortura|crueldade|abandono (?:de|familia|e|ou)|negligencia|opressao|assedio|trafico de pessoas|desamparo|agressao(?! a ordem)|humilhac|castigos? corpora|(?:ato|acto)s? (?:sexua|libidin)|abandonar (?:\\w+ ){0,3}(?:pessoa|doente)|expor a perigo|mendig|acorrent|espanc',
      not: 'animais|abuso de (?:substanc|drog|alcool)|abandono (?:do )?(?:cargo|processo|servico|trabalho)|violencia (?:armada|contra a ordem)',
      score: 0.7,
    },
  ],
  'humane-treatment': [
    {
      says: 'dignidade|digno|dignos·|digna|dignas·|trat(?:o|amento|ad[oa]s?) (?:\\w+ ){0,2}(?:human(?:o|a|idade|izad)|respeitos|dign|com respeito)|humanitari|humanizad|humanidade e respeito|menos (?:restritiv|invasiv)|meios? (?:\\w+ )?menos|respeito (?:a|da|pela|pelo|por) (?:sua )?(?:\\w+ ){0,3}(?:pessoa|integridade|dignidade|autonomia|individualidade)|higien|condic\\w+ (?:\\w+ ){0,4}(?:sanitari|habitab|dign|adequad|higien)|ambiente (?:\\w+ ){0,2}(?:terapeut|adequad|saudave)|exclusivamente … (?:saude|terapeutic)|qualidade (?:d[aoe]s?|na) (?:atencao|servicos|cuidados|atendimento)|interesse exclusivo de beneficiar',
      not: 'higiene e seguranca|seguranca e higiene|habitacao digna|vida digna',
      score: 0.65,
    },
  ],
};
