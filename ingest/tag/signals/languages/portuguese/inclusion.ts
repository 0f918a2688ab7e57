import type { LanguageRules } from '../../rules.ts';

/** Life among others: access, learning, work, means of living, family, culture. */
export const INCLUSION: LanguageRules['signals'] = {
  accessibility: [
    {
      says: 'acessibilidade|acessive(?:l|is)·|(?<!diversas )(?<!interacao com )(?<!interagir com )barreiras(?! (?:aduan|comercia|alfandeg|sanitari))|desenho universal|rampas?·|elevador|(?:adequac|adaptac|adequar|adaptar)\\w* (?:\\w+ ){0,6}(?:edific|infraestrutura|espaco|transporte|veicul|via|habitac|instalac)|(?:edific|transporte|habitac|construc|estabelecimento|sitio|espaco|pagina)\\w* … (?:acessive|adaptad|mobilidade)|rebaixamento|piso (?:tatil|rebaixad)|semaforos? sonor|(?:sem|nao tenham) (?:degraus|desnivei)|sanitari\\w* adaptad|plataforma elevat|(?:sinal|sinais|avisos?) sonor',
      not: 'responsave(?:l|is) (?:\\w+ )?acessive|estatistic|glossario|precos? acessive|acessiveis? ao publico em geral|custos acessive',
      score: 0.75,
    },
  ],
  mobility: [
    {
      says: '(?:fornec|distribu|conce[dn]|atribu|aquisi|financ|compartic|fabric|repar)\\w* (?:\\w+,? ){0,8}(?:cadeiras? de rodas|bengalas)|ca(?:o|es) (?:\\w+ )?(?:guia|de assistencia)|estacionamento|ajudas? tecnicas?|(?:dispositivo|tecnologia|produto|equipamento|aparelho|recurso)s? (?:\\w+ ){0,2}(?:de apoio|assistiv|de assistencia|de auxilio|ortopedic)|protes(?:e|es)·|ortes(?:e|es)·|ortopedic|aparelhos? auditiv|passe livre|transport\\w* gratuit|gratuidade … transport|(?:desconto|isenc)\\w* … (?:transport|veicul|automove)|mobilidade pessoal|(?:veicul|automove)\\w* … (?:adaptad|deficien)|(?:passe|transporte) (?:gratuito|livre)',
      not: 'glossario|constitui discrimin|provas?·|plaqueta',
      score: 0.75,
    },
  ],
  education: [
    {
      says: '(?:educac(?:ao|iona)|(?<!(?:familiar|social|laboral|cultural|profissional|sanitari[oa]),? (?:e )?)educativ[oa]s?·(?!,? (?:e )?(?:laboral|social|cultural|familiar|profissional|sanitari|comunitari))|escola|escolar|ensino|estudantes?·|alun[oa]|universi(?:dade|tari)|bolsas? de estudo|professor|aprendizagem|creche)',
      context: 'sentence',
      not: 'educacao (?:para a saude|sanitaria|ambiental|sexual|fisica)|titulo universitari|ensino medico|formacao dos profissionais|membros?·|integrad[oa] por|guarda e educacao|educacao d[oe]s? filhos|curatel|estatistic|censos?·|punid|recrutamento|centros? educativo|filhos',
      score: 0.65,
    },
    {
      says: 'educacao (?:\\w+ )?(?:especial|inclusiva)|escolas? especia|necessidades educa|inclusao escolar|direito a educacao',
      not: 'punid|docentes? de|recrutamento|estatuto da carreira',
      score: 0.8,
    },
  ],
  work: [
    {
      says: '(?:(?<!grupos? de )(?<!equipas? de )(?<!plano de )(?<!dias? de )(?<!acidentes? de )trabalho·(?! socia)|trabalhador(?:es|a|as)?·(?! (?:socia|da saude))|emprego·|empregos·|empregador|empregad[oa]s?·|(?<!(?:familiar|social|educativ[oa]|cultural|sanitari[oa]|comunitari[oa]),? (?:e )?)labora(?:l|is)·(?!,? (?:e )?(?:social|cultural|familiar|comunitari|educativ|sanitari))|contrat\\w+ (?:de )?(?:pessoas|trabalhador)|vagas·|quotas? de|cotas? de|oficinas? (?:protegid|abrigad)|formacao profissional|habilitacao profissional|qualificacao profissional|concursos? public|insercao profissional|aprendiz·)',
      context: 'sentence',
      not: 'acidentes? de trabalho|doencas? profissiona|profissionais d[ea] saude|membros?·|contrato de trabalho do pessoal|remuneracao d[oa]|quadro de pessoal|contrato de (?:encomenda|edicao)|curatel|estatistic|censos?·|(?:nao|sem) (?:revel|divulg)|proventos|horas extraordinarias',
      score: 0.65,
    },
    {
      says: 'oficinas? (?:protegid|abrigad)|emprego (?:apoiado|protegido)|(?:formacao|reabilitacao|insercao|inclusao|integracao|orientacao) (?:\\w+ ){0,2}(?:profissiona|labora)',
      not: 'formacao profissional d[oe]s',
      score: 0.7,
    },
  ],
  'social-protection': [
    {
      says: 'beneficio (?:\\w+ ){0,2}(?:mensal|de prestacao)|prover (?:a |sua |a sua )?(?:propria )?subsistencia|protec(?:c)?ao especial aos que ficaram',
      score: 0.65,
    },
    {
      says: '(?:pens(?:ao|oes)·|aposentador|reforma por|subsidio|abono|seguranca social|seguridade social|protec(?:c)?ao social|assistencia social|previdencia|prestac(?:ao|oes) (?:\\w+ )?(?:socia|pecuniari|continuad)|beneficio(?:s)? (?:\\w+ )?(?:socia|continuad|fisca|previdenciari|assistencia)|habitac(?:ao|oes) (?:socia|de interesse)|programas? habitaciona|(?:direito a|acesso a|auxilio) (?:\\w+ )?(?:moradia|habitacao)|arrendamento (?:subsidi|apoiad)|isen(?:to|ta|tos|tas|cao|coes|tam?)· (?:\\w+ ){0,3}(?:imposto|tribut|contribu|direitos aduan|propina|taxas de|pagamento)|(?:dedu|redu|benefici)\\w* … imposto|(?:linhas? de|micro) ?credito|auxilio (?:reabilit|financeir|inclusao)|salario minimo mensal|(?<!atestado de )pobreza|nivel de vida|desemprego)',
      context: 'sentence',
      not: 'alimentos|multa|membros?·|orcament|direitos de autor|heranca|pensao de aliment|punid|crime|estatistic|censo|falencia',
      score: 0.65,
    },
    {
      says: '(?:pensao|prestacao|subsidio|seguro|beneficio|auxilio|aposentadoria|renda)(?:s)? (?:\\w+ ){0,4}(?:por|de) (?:invalidez|deficiencia|incapacidade)',
      score: 0.7,
    },
  ],
  habilitation: [
    {
      says: 'reabilita(?:cao|r|tiv)|habilitacao·(?! (?:para|d[aoe]|profissiona de|legal|de herdeiros))|terapia ocupacional|fisioterap|terapia da fala|fonoaudiolog|readapta|reeduca|estimulacao precoce',
      not: 'reabilitacao (?:urbana|d[eo]s? (?:condenad|falid|edific|reclus)|do (?:condenad|ambiente))|carta de conducao',
      score: 0.7,
    },
  ],
  'family-life': [
    {
      says: 'direitos (?:sexua|reprodut)|reprodutiv|(?:contrair|direito ao) (?:casamento|matrimonio)|casar se e|(?:constituir|formar|fundar) (?:uma |sua )?familia|maternidade|paternidade|fertilidade|separad[oa]s? d[aeo]s? (?:seus )?(?:pais|familia|filhos|mae)|(?:vinculo|laco|relac)\\w* (?:\\w+ ){0,3}(?:famil|com (?:a )?sua famil)|vida (?:familiar|em familia)|convivencia familiar|planejamento familiar|planeamento familiar|acompanhad[oa] (?:\\w+ )?por (?:\\w+ ){0,3}(?:famil|cuidador|pessoa)|guarda, a tutela|(?:guarda|tutela|direito)\\w* (?:\\w+ ){0,4}(?:a |e )ado(?:p)?cao·|(?:recusar|negar|impedir) … (?:casamento|ado(?:p)?cao)|retirad[oa]s? (?:\\w+ ){0,2}(?:mae|pai)|(?:pais|maes) com deficiencia|criar (?:os )?(?:seus )?filhos|familias? de (?:acolhimento|origem)',
      not: 'nao (?:pode|podem|podera) (?:contrair|casar)|subsidio de maternidade|licenca (?:de|por) maternidade|licenca maternidade|nubente',
      score: 0.65,
    },
  ],
  'political-participation': [
    {
      says: '(?:direito|exerc|acesso|facilit|assist|garant|acessib)\\w* … (?:voto·|votar|sufragio|eleitora)|direitos (?:civis e )?politicos|(?:vida|participacao) (?:\\w+ ){0,2}(?:politica|publica·)|mesas? de voto|secc?(?:ao|oes) eleitora|locais de votacao|eleitor(?:es)? (?:\\w+ ){0,4}(?:deficien|ceg)|votar e (?:de )?ser votad|cargos (?:publicos|eletivos)',
      context: 'sentence',
      not: 'pacto internacional|suspen|nao (?:podera|pode|podem) … votar|incapac|interdi',
      score: 0.7,
    },
  ],
  'culture-sport': [
    {
      says: '(?<!socia(?:l|is) e )(?:acesso|vida|a(?:c)?tivid|participa|recurso|evento|ben(?:s)?|oferta|promocao)\\w* (?:\\w+ |, ){0,6}cultura(?:l|is)·|(?<=(?:,|(?:^|[^a-z])d?a) )cultura·|desport|esport|recrea(?:cao|tiv)|lazer|turis|museu|bibliotecas?|teatr|espe(?:c)?tacul|artistic',
      context: 'sentence',
      not: 'ministeri|fatores|factores|secretari|membros?·|direitos economicos|obra|autor',
      score: 0.65,
    },
  ],
  awareness: [
    {
      says: 'sensibiliz|consciencializ|conscientiz|tomada de consciencia|consciencia (?:publica|social|sobre)|estigma|campanhas?·|(?:difu(?:sao|ndir)|divulga(?:r|cao)) … (?:direitos|deficiencia|saude mental|convencao|presente lei|esta lei)|estereotip|preconceito|(?:semana|dia) (?:nacional|municipal|estadual) d[aeo]|(?:capacita(?:c|d)|formacao|formad[oa]s)\\w* … (?:direitos|convencao|deficiencia|trato|judicia|policia)',
      not: 'formacao (?:profissional|laboral)|campanha eleitoral|direitos de autor|divulgacao d[eo]s? (?:dados|segredo)',
      score: 0.65,
    },
  ],
  'data-statistics': [
    {
      says: 'estatistic|censos?·|public(?:a|ara|arao) (?:\\w+,? ){0,8}(?:numeros?|dados|resultados)·|recenseamento|inquerito(?:s)? (?:nacional|epidem|sobre)|cadastro (?:nacional )?(?:de|da) (?:pessoas|inclusao)|bancos? de dados|bases? de dados|recolha de dados|coleta de dados|epidemiolog|(?:fomen|promo|apoi|impuls|realiz|desenvolv|incentiv)\\w* … (?:investigac|pesquisa|estudos)|prevalencia|desagregad|indicadores|sexo(?:,| e) (?:idade|raca|cor|municipio)·|idade(?:,| e) sexo·|pesquisas? cientific',
      context: 'sentence',
      not: 'consentimento|recenseamento eleitoral|investigac\\w+ (?:crimina|judicia)|vedad',
      score: 0.65,
    },
  ],
  children: [
    {
      says: 'criancas?·|infancia|infantil|adolescen|menores (?:de idade|com|portador|deficien)|menor (?:de idade )?(?:com )?deficien|filh[oa]s? (?:\\w+ ){0,2}(?:deficien|invalid|incapa)|jovens (?:com|portador)\\w* (?:de )?deficien',
      context: 'sentence',
      not: '(?:criancas|adolescentes|mulheres|gravidas|gestantes|menores)(?:[,;]| e)(?: (?:a|de|d)?(?:as?|os?))? (?:\\w+ ){0,3}?(?:idos|pessoas (?:idosas|com deficiencia|portadoras)|deficientes|doentes|indigen)|(?:[,;]| e)(?: (?:a|as|os|das|dos))? (?:mulheres|criancas)(?:[,;]| e)(?: (?:a|as|os|das|dos|aos))? (?:idos|pessoas|deficientes|indigen)|jardim (?:de infancia|infantil)|responsabilidade penal|convencao sobre os direitos da crianca[^]{0,60}$|estatuto da crianca|pornograf|conselho|idosos?·',
      score: 0.65,
    },
    {
      says: '(?:criancas?|adolescentes?|menores(?: de idade)?)· … (?:superior interesse|interesse superior|ser ouvid|esteriliz|hospitaliz|internad|internacao|internamento|contencao|isolament|consentimento|tratamento|diagnostic)',
      not: '(?:criancas|adolescentes|mulheres|gravidas|gestantes|menores)(?:[,;]| e)(?: (?:a|de|d)?(?:as?|os?))? (?:\\w+ ){0,3}?(?:idos|pessoas (?:idosas|com deficiencia|portadoras)|deficientes|doentes|indigen)|(?:[,;]| e)(?: (?:a|as|os|das|dos))? (?:mulheres|criancas)(?:[,;]| e)(?: (?:a|as|os|das|dos|aos))? (?:idos|pessoas|deficientes|indigen)|responsabilidade penal|conselho|prisional|condena',
      score: 0.65,
    },
  ],
  women: [
    {
      says: 'mulher(?:es)?·|meninas com|raparigas|gravidas?·|gestante|puerper|violencia (?:de genero|contra a)|maes? (?:\\w+ )?(?:com )?deficien',
      context: 'sentence',
      not: '(?:criancas|adolescentes|mulheres|gravidas|gestantes|menores)(?:[,;]| e)(?: (?:a|de|d)?(?:as?|os?))? (?:\\w+ ){0,3}?(?:idos|pessoas (?:idosas|com deficiencia|portadoras)|deficientes|doentes|indigen)|(?:[,;]| e)(?: (?:a|as|os|das|dos))? (?:mulheres|criancas)(?:[,;]| e)(?: (?:a|as|os|das|dos|aos))? (?:idos|pessoas|deficientes|indigen)|(?:homem|homens) e (?:a |as )?mulher|mulher(?:es)? e (?:o |os )?hom|ministeri|membro|marido|sexo|interrupcao',
      score: 0.65,
    },
  ],
  'peer-support': [
    {
      says: 'apoio (?:entre|de|por|mutuo entre) pares|grupos? de (?:auto ?ajuda|ajuda mutua|apoio)|auto ?ajuda|ajuda mutua|entreajuda|inter ?ajuda|experiencia vivida|entre pares·|suporte de pares',
      context: 'none',
      score: 0.75,
    },
  ],
};
