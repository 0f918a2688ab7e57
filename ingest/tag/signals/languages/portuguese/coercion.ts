import type { LanguageRules } from '../../rules.ts';
import { MIND, OTHERS } from './words.ts';

/** Places of care. */
const CARE =
  'hospita|clinic|sanatori|manicomi|psiquiatric|estabelecimento|centro|instituicao|instituto|asilo|servico|unidade';
/** Consent of somebody else, said the other way round. */
const STANDS_IN = `(?:prestad|dad|suprid|manifestad|obtid|assinad)[oa]s?,? (?:\\w+,? ){0,5}(?:pel[oa]s?|por|d[aoe]s?) (?:\\w+ ){0,3}(?:${OTHERS})|assinar?a? (?:\\w+ ){0,3}(?:${OTHERS})`;
/** Someone under age, and not what is smaller or shorter. */
const MINOR =
  'menor(?:es|idade)?·(?! (?:tempo|prazo|duracao|restric|gravos|invasiv|grau|medida|possive|potencia|valor|numero))';
/** Who may ask for an admission decides nothing. */
const ASKS_ADMISSION =
  '(?:requer|pedi|solicit)\\w* … (?:admissao|internamento|internacao)|(?:admissao|internamento|internacao) … (?:requerid|pedid|solicitad|promovid)';
/** What the person said before, for then. */
const LATER = 'antecipad|dire(?:c)?tivas?·|testamento vital|vontades?· (?:previa|para o futuro)';
/** Not with the person's own will. */
const UNWILLING =
  'involuntari|compulsori|compulsiv|forcad|coerciv|nao voluntari|nao consentid|sem (?:o |a )?(?:seu |sua |previ[oa] )?(?:consentimento|concordancia|assentimento|anuencia|vontade)|contra (?:a )?(?:sua |propria )?vontade';

/** Deciding in people’s place, holding them, treating them against their will. */
export const COERCION: LanguageRules['signals'] = {
  'substitute-decision': [
    {
      says: 'medidas? de acompanhamento|acompanhamento (?:e |sera )?decidido|acompanhante (?:e |sera )?(?:escolhid|designad|nomead)|ambito (?:e conteudo )?do acompanhamento',
      with: 'beneficiari|tribunal|maior|representac|administrac',
      not: 'familiar de doente|cuidador|obras|execucao do contrato|politica',
      stance: 'permits',
      score: 0.7,
    },
    {
      says: 'interdicao|curatel|curador|tutela·|tutor(?:es|a|as)?·',
      with: 'proibi|vedad|abol|extin|elimina|suprim|(?:fica|perde)\\w* (?:sem )?efeito|deixa\\w* de receber',
      not: 'menor|de bens|infant|esteriliz|crime',
      stance: 'forbids',
      context: 'sentence',
    },
    {
      says: 'curatel|curador(?:es|a|as|ia)?·|interdi(?:cao|coes|tando|tad[oa]s?)·|inabilitacao|maior acompanhado|acompanhamento de maior|regime d[oe] (?:maior )?acompanhad',
      not: `(?:marido|testamenteiro|depositario|mandatario)s?,? (?:e |ou )?(?:tutor|curador)|(?:tutor|curador)\\w*(?:,| e| ou) (?:\\w+ )?(?:marido|testamenteir|depositari|mandatari|cabeca de casal)|remuneracao|casamento … (?:interdit|inabilit)|(?:nao podem|nao pode|impedid\\w+ de) (?:casar|contrair|votar|ser eleit|testemunh)|direito a guarda|sufragio|capacidade eleitoral|^(?![^]*(?:dement|defici|incapa|interdi|mental|prodig|anomalia|adult|maior))[^]*(?:${MINOR}|orfao|ausente|heranca|nascituro)|ad litem|curador(?:a|ia)? (?:especial|geral|a lide|da heranca|d[aeo]s? (?:ausente|orph?ao|falenc|massa)|do (?:museu|acervo))|falencia|insolv|(?:levant|cess)\\w* … (?:interdi|curatel|inabilit)|(?:interdicao|curatela|inabilitacao) … levantad|poder (?:familiar|parental|paternal)|responsabilidades parentais|${ASKS_ADMISSION}|comete crime|punid[oa]|incapa(?:z|zes) de testar|perfilh|profissao|impediment|inelegi|divorcio|(?:alist|eleitor|votar)\\w* … interdi|interdi\\w* … (?:alist|eleitor|votar)|(?:nao|nada) (?:afeta|afecta|retira|altera|reduz|diminui)\\w* … (?:capacidade|guarda)|interdi(?:cao|to|ta) (?:do (?:estabelec|local|direito)|temporaria de direitos|de (?:uso|funcion|atividade))|interditad[oa]s? (?:o |os |ao )?(?:estabelec|transit)|proibi|abol|extin`,
      stance: 'permits',
    },
    {
      // Who is placed under it is often named only among those who may not do something else.
      says: 'interdi(?:to|tos|ta|tas)·|inabilitad[oa]s?·',
      with: 'tutor|curador|represent|equiparad|autorizac|suprid|administra|pode(?:m)? ser interdit',
      not: 'nao (?:pode|podem|podera|poderao) ser|incapazes de|(?:casamento|poder (?:familiar|parental|paternal)) … (?:interdit|inabilit)|inibid|inelegi|testemunh|inventario|herdeir|levant\\w* … interdi|ausente|profissao',
      stance: 'permits',
    },
    {
      says: 'tutela·|tutor(?:es|a|as|ia)?·|conselho de familia|administrador(?:a|es)? (?:\\w+ )?d[eo]s? (?:seus )?bens|gestor de negocios',
      with: `${MIND}|maior(?:es)? de idade|adult`,
      not: `${ASKS_ADMISSION}|guarda,? (?:e )?a tutela|tutela (?:judicial|jurisdicional|antecipada|de urgencia|do estado|dos direitos|coletiva|administrativa|sancionatoria)|conselho tutelar|^(?![^]*(?:incapa|interdi|defici|dement|mental))[^]*(?:menor|adolescent|crianca)`,
      stance: 'permits',
      context: 'sentence',
    },
    {
      says: `(?:consent|autoriza)\\w* … \\b(?:d[aoe]s?|pel[oa]s?|seus?|suas?|a[o]?s?) (?:\\w+ ){0,3}(?:${OTHERS})|(?:${OTHERS})\\w* … (?:consent|autoriza|decid(?!ir o (?:medic|especial|juiz))|em (?:seu )?nome|preste|em representacao)|${STANDS_IN}`,
      with: 'tratamento|interven|procedimento|medic|terap|internacao|internamento|cirurg|saude|decis|decid|sua vontade|ensaio|investigacao|pesquisa|esteriliz|doente|paciente|utente|participante|incapa|discern|condicoes de',
      not: 'ado(?:p)?cao|^(?![^]*(?:incapa|interdi|defici|dement|mental|transtorno|nao possa|capacidade))[^]*(?:menor|adolescent|crianca)',
      stance: 'permits',
      score: 0.7,
    },
    {
      says: '(?:pag[oa]s?|paga|depositad[oa]s?|recebid[oa]s?)·(?: se a)? (?:\\w+ ){0,2}(?:ao?s?|pel[oa]s?|por) (?:\\w+,? ){0,4}(?:representante|tutor|curador|famili|conjuge)|(?:administrador|gestor)(?:a|es)? (?:\\w+ ){0,3}(?:d[eo]s?|para os?) (?:seus )?bens',
      with: `${MIND}|curador|interdi|nao (?:possa|puder|saiba)|alienad`,
      not: 'honorario|custas|alimentos|heranca|falencia|insolv|ausente',
      stance: 'permits',
      score: 0.65,
    },
    {
      says: `declara\\w* … (?:incapa|interdi|dement)|declaracao (?:judicial )?de (?:incapacidade|interdicao|insania)|(?:absoluta|relativa)mente incapazes|suprimento (?:judicial )?(?:do consentimento|da incapacidade)|capacidade (?:restringida|limitada)|restric\\w* … capacidade|incapacidade (?:civil|juridica|legal)|sao representados|representante(?:s)? lega(?:l|is) d[aoe]s? (?:\\w+ )?(?:${MIND}|paciente|doente|utente)|representad[oa]s? … (?:por seu|pel[oa] (?:tutor|curador|represent))`,
      not: 'sociedade|socio|gerente',
      stance: 'permits',
      context: 'sentence',
      score: 0.7,
    },
  ],
  'involuntary-admission': [
    {
      says: `(?:internacao|internacoes|internamento|hospitalizacao|admissao|recolhimento|detencao|institucionalizacao|retencao|tratamento)(?:s)? (?:\\w+ ){0,4}(?:${UNWILLING}|obrigatori|de urgencia)|(?:entrada|ingresso|permanencia|conducao)s? (?:\\w+ ){0,4}(?:${UNWILLING})|(?:internacao|internacoes|internamento)s? (?:\\w+ ){0,3}(?:judicia|por ordem|determinad[oa]s? (?:pela|por))|(?:internad|hospitalizad|recolhid|detid|conduzid|admitid|retid|levad|mantid)\\w* (?:\\w+ ){0,4}(?:${UNWILLING}|a forca)|internado compulsiv|internando·|mandados? de conducao`,
      not: 'numero d[ea]s? (?:intern|admiss)|estatistic|tratamento (?:\\w+ ){0,2}obrigatorio (?:de|da) (?:agua|residu)|tratamento (?:\\w+ ){0,3}(?:ambulatori|involuntari|compulsori|obrigatori)\\w*(?![^]*intern)|submeter … (?:intern|hospitaliz)ad',
      context: 'passage',
    },
    {
      says: '(?<!(?:^|[^a-z])(?:o|os|a|as|do|dos|da|das|ao|aos|pelos?|cada|demais) )internad[oa]s?·|intern(?:ar·|acao|acoes|amento|amentos|e se)|recolh(?:id[oa]s?|er|imento)·|encerrad|hospitaliz|asilad[oa]s?·|cativeiro',
      with: 'juiz|tribunal|autoridade|policia|ordem·|ordenar|determin|decret|mandado|perigo|risco|sem (?:o )?(?:seu )?consentimento|(?:pedido|solicitacao|requerimento) d[aeo]s? (?:\\w+ ){0,3}(?:famil|terceir|parente|conjuge|represent|tutor|curador|responsa)|fuga|evasao|laudo|inimputa|isent[oa]s? de|condenad|ministerio publico|autorizacao|parecer|impo[rs]|prolong|duracao|prazo',
      not: '(?<!in)voluntari|numero d[ea]s? intern|estatistic|conselh|pena de|reclusao de|mercador|aduan|internacional|acidente|estabelecimento(?:s)? prisiona|crianca|adolescent|menor(?:es)? de idade|beneficiari|seguro|direito interno',
      context: 'sentence',
      score: 0.7,
    },
    {
      says: '(?:perigo|perigos[oa]|risco|dano)s? (?:\\w+ ){0,4}(?:para|a|de|da) (?:si·|si propri|si mesm|sua (?:vida|integridade|saude)|propria|terceir|outr[oa]s|bens juridicos)|bens juridicos',
      with: 'intern|hospitaliz|conduz|recolh|ret(?:em|er|id[oa]s?)·',
      not: '(?<!in)voluntari[oa]|acident|trabalh',
      context: 'sentence',
      score: 0.65,
    },
    {
      says: `(?:transferid|transport|conduz|conduc|levad|remov|remocao|encaminh|colocad)\\w* … (?:${CARE})`,
      with: 'policia|forcas? (?:publica|de seguranca)|guarda·|ordem·|mandado|juiz|tribunal|autoridade|contra (?:a )?sua vontade|ainda que se oponha|condenad|preso|inimputa',
      not: 'acident|ferid|crianca|adolescent|(?<!in)voluntari[oa]|document|recursos|verbas',
      context: 'sentence',
      score: 0.6,
    },
    {
      says: '(?:recolh(?:id|er|a se)|envi(?:ad|a)|remet(?:id|er)|mand(?:ad|ar)|entreg(?:ue|ar)|conduz(?:id|ir)|transferi|coloca[dr]|encaminha[dr]|remov(?:id|er)|guarda[dr]|interna[dr])\\w* (?:\\w+,? ){0,5}(?:a|para|em|n[oa]|ao|ou|por) (?:\\w+ ){0,2}(?:manicomi|hospicio|hospita(?:l|is) (?:\\w+ )?(?:psiquiatr|judiciari|de (?:alienad|custodia))|asilos?·|estabelecimentos? (?:\\w+ )?(?:psiquiatric|de alienad|destinad\\w+ a inimput|terapeutic|adequad)|casa de saude)',
      not: 'recursos?·|verba|relatorio|copia|prontuario|document|pessoal·|estagi|idos[oa]|(?<!in)voluntari|crianca|adolescent',
      score: 0.65,
    },
    {
      says: '(?:admissao|entrada|ingresso|admitid[oa]s?|acolhimento|internacao|internamento)·',
      with: '(?:a pedido|por requerimento|a requerimento|requer(?:id[oa]|er|imento)|pedi[dr]\\w*|solicit(?:ad[oa]|ar)|trazid[oa]) (?:\\w+[,:]? ){0,6}(?:famil|conjuge|parente|polic|delegad|autoridade|tutor|curador|ministerio publico|terceir)',
      not: '(?<!in)voluntari|escola|ensino|concurso|crianc|adolescent|menor(?:es)?·|emprego|territorio|crime',
      context: 'sentence',
      score: 0.65,
    },
    {
      says: 'fuga·|evasao·|evadi(?:r|do|da|dos|das)·|foragid|ausent(?:e|ar|arem) se·',
      with: 'regress|recondu|reconduz|captur|recolh|localiz|busca·|procur|traze',
      not: 'reclus[oa]|prisiona|fiscal|escola|pena·',
      score: 0.65,
    },
    {
      says: 'ret(?:em|er|id[oa]s?)·|nao (?:queira|quer|aceite|deseje) (?:ficar|permanecer|entrar|ser internad)|impedid[oa]s? de sair|nao (?:podera |pode )?sair',
      with: 'hospita|estabelecimento|clinic|enfermaria|servico|voluntari|vontade|vigiad|doente|paciente|autorizacao do juiz|intern',
      not: 'carta|correspondencia|document|obje(?:c)?to|imposto|contribuic|pensao|valor|veiculo|amostra|medicament',
      context: 'sentence',
      score: 0.6,
    },
    {
      says: '(?:alta|termino|cessacao|licenca)· … (?:internad|internacao|internamento|hospitaliza|paciente|doente)|(?:internad|internacao|internamento|hospitaliza|paciente|doente)\\w* … (?:alta|cessa|terminara|desinterna)|desinternacao|(?:prorrog|revis|revist|comunic|notific)\\w* … (?:internacao|internamento)|(?:internacao|internamento) … (?:prazo|prorrog|horas|dias)',
      with: 'involuntari|compulsori|compulsiv|judicia|juiz|tribunal|ministerio publico',
      score: 0.65,
    },
    {
      says: 'privac(?:ao|oes) (?:\\w+ )?d[ae] (?:sua )?liberdade|privad[oa]s? d[ae] (?:sua )?liberdade',
      with: '(?:deficiencia|mental|psiqui)\\w* … (?:privac|justific|motiv|razao)|(?:privac|privad)\\w* … (?:deficiencia|mental)',
      not: 'penal|prisiona|crime|condena|carcer',
      context: 'sentence',
      score: 0.65,
    },
  ],
  'involuntary-treatment': [
    {
      says: `(?:tratamento|medicacao|terapia|desintoxicacao|exame)s? (?:\\w+ ){0,4}(?:${UNWILLING}|obrigatori)|tratamento ambulatorio compulsivo|(?:obriga\\w*|dever(?:es)?|sujeit[oa]s?) (?:\\w+ ){0,3}(?:de |a )(?:\\w+ ){0,3}(?:tratamento|tratar se)|submetid[oa]s? (?:a forca|contra (?:a )?sua vontade|sem (?:o )?seu consentimento)`,
      not: 'agua|residu|esgoto|escolar',
    },
    {
      says: '(?:sem|dispensa\\w*(?: se)?(?: d?[oa])?|independente(?:mente)? d[eo]|prescind\\w* d[eo]) (?:que (?:\\w+ ){0,3}|(?:o|a|seu|sua|previo|necessidade de) )*(?:consentimento|vontade|anuencia)|contra (?:a )?sua vontade|mesmo (?:sem|contra)|nao (?:sera |e |se )?(?:necessari|exig|requ)\\w* … consentimento|exce\\w* … consentimento|consentimento … (?:exce|salvo)',
      with: 'tratamento|tratad[oa]s?·|interven|procedimento|medic|terap|cirurg|exame|examinad|em saude|risco de (?:morte|vida)',
      not: `eletro|electro|esteriliz|psicocirurg|ensaio|pesquisa|dado|grava|imagem|public|retrato|separad[oa]s? d|${LATER}`,
    },
    {
      says: `consent\\w* … \\b(?:d[aoe]s?|pel[oa]s?|seus?|suas?|a[o]?s?) (?:\\w+ ){0,3}(?:${OTHERS})|(?:${OTHERS})\\w* … (?:consent|autoriza)|autoriza\\w* … (?:judicial|${OTHERS})|${STANDS_IN}`,
      with: 'tratamento|interven|procedimento|terap|cirurg|esteriliz|exame|eletro|electro|capa(?:z|cidade|citad)|decidir|discern|condicoes de',
      not: `^(?![^]*(?:incapa|interdi|defici|dement|mental|nao possa))[^]*(?:menor|adolescent|crianca)|pesquisa|ensaio|ado(?:p)?cao|${LATER}`,
      score: 0.7,
    },
    {
      says: '(?:urgencia|emergencia|risco (?:de (?:vida|morte)|iminente|grave)|perigo (?:iminente|grave))',
      with: 'consentimento|contra (?:a )?sua vontade|sem … autorizacao',
      context: 'sentence',
      score: 0.65,
    },
    {
      says: 'nao (?:possa|possam|pode|puder|puderem|esteja|estiver|seja capaz|tenha|possua|seja possivel) (?:\\w+ ){0,5}(?:consent|expres|manifest|prest|compreend|condico|discern)|incapa(?:z|cidade|zes) (?:de|para) (?:\\w+ ){0,3}(?:consent|decid|expres|manifest|compreend)',
      with: 'tratamento|interven|procedimento|medic|terap|cirurg|internacao|internamento|decid',
      not: `pesquisa|ensaio|investigac|experiment|participante|${LATER}`,
      score: 0.65,
    },
    {
      says: '(?:ainda que|mesmo que|embora) (?:\\w+ ){0,3}(?:se )?(?:opon|recus|negu|discord)|(?:em caso de|havendo|perante a|face a) (?:\\w+ )?recusa|recus(?:e|em|ar|arem)·|neg(?:ar|arem|ue) se·',
      with: '(?:tratament|medica(?:cao|ment|r)|inje(?:c)?|terap|cuidados)\\w* … (?:impo|orden|determin|dad[oa]|ministr|aplicad|obriga|juiz|tribunal)|(?:impo|orden|determin|ministr|equipe|medico)\\w* … (?:tratament|medica(?:cao|ment|r)|inje|terap|cuidados|agira|indispensavel)',
      not: 'nao (?:pode|podera|sera|deve) (?:\\w+ ){0,2}(?:impost|obrigad|submetid|priva)|direito a recus|crianca|pesquisa',
      score: 0.6,
    },
    {
      says: '(?:submet(?:er|era|ido|ida|idos|a)|sujeit(?:ar|o|a)|orden(?:ar|ara|e)|impor|determin(?:ar|ara|e)|decret(?:ar|e)) … (?:tratamento|exame|medicacao|observacao|desintoxicacao|reabilitacao|inje(?:c)?ca)',
      with: 'dever(?:es)?·|juiz|judicia|tribunal|autoridade|obriga|condena|arguido|acusad|reu·',
      not: 'consentimento|ninguem|irrevers|voluntari|experiment|recusa|condutor|crianca|adolescent',
      context: 'sentence',
      score: 0.6,
    },
  ],
  seclusion: [
    {
      says: 'isolamento|trancad[oa]s?·|fechad[oa]s? a chave',
      with: 'paciente|doente|utente|residente|contencao|doenca mental|saude mental|deficien',
      not: 'isolamento (?:social|sanitari|famili|termic|acustic)|contagi|infec|epidem|pandem|quarentena|peste|colera|febre|penas? de|evitar|abandono|hidric|contamina',
      context: 'none',
    },
    {
      says: 'isolamento|isolad[oa]s?·|isolar·|cel(?:l?ul)?as?·|quartos? (?:fort|de (?:isolamento|seguranca|contencao))|(?:sala|quarto|ala|enfermaria)s? (?:fechad|trancad)|fechad[oa]s? (?:a chave|so·|sozinh|em (?:quarto|sala|cela))|solitaria·|espaco(?:s)? restrit|confinamento|incomunica',
      with: 'pacient|doente|utente|intern(?:ad|acao|amento)|contencao|psiquiatr|residente|usuari|hospita|residencia|deficiencia|mental|medida',
      not: 'isolamento (?:social|termic|acustic|geografic|sanitari|famili)|hidric|contamina|isolad[oa]s? (?:da|geograf|ou (?:em conjunto|conjunta))|quarentena|contagi|infec|transmiss|epidem|pandem|peste|colera|disciplinar|comunidades isoladas|companheiros? de cela|evitar (?:o )?(?:seu )?isolamento|carater asilar',
    },
  ],
  restraint: [
    {
      says: 'isolamento\\w* … \\bcontencao|contenc(?:ao|oes)· … \\bisolamento',
      not: 'custos|despesa|fiscal|epidem|hidric|agua|residu|contamina|incendi',
      context: 'none',
    },
    {
      says: 'contenc(?:ao|oes) (?:\\w+ ){0,2}(?:fisic|mecanic|quimic|farmacolog|manual|corpora)|(?:medida|acao|uso|emprego|aplicacao|pratica|metodo|meio|tecnica|protocolo)\\w* (?:\\w+ )?d[eoa] (?:\\w+ ){0,2}(?:contencao|imobiliz|coercao|coaccao|coacao)|imobiliz(?:acao|ar|ad[oa]s?) (?:\\w+ ){0,3}(?:fisic|mecanic|paciente|pessoa|doente|quimic)|camisas? de forca|imobilizac(?:ao|oes)(?= (?:so|nao|e|sera|pode|podera|servira)·)|camas? (?:com )?grade|prend(?:er|a|e) (?:\\w+ ){0,3}(?:a|ao) (?:cama|leito)|colete(?:s)? de forca|restric(?:ao|oes) (?:fisic|mecanic|quimic|corpora)|amarr(?:ad[oa]s?|ar|acao)·|acorrentad|algema|(?<=(?:^|[^a-z])(?:as?|uma|sua|e|ou|de) )contenc(?:ao|oes)(?= (?:d[aeo]s? (?:pessoa|pacient|doente|utente)|e|ou|so|somente|pode|podera|nao|dev)·)|meios coercivos|medidas? coerciv|medidas? restritivas',
      not: 'custos|despesa|gastos|fiscal|orcament|hidric|contamina|veiculo|fratura|gesso|embarcac|encosta|barragem|incend|contencao (?:de (?:aguas|danos|residuos)|do avanco)|estado de sitio|comercia',
    },
    {
      says: '(?:uso|emprego|auxilio) d[ae] forca|forca fisica|forca publica',
      with: 'pacient|doente mental|psiquiatr|internacao|internamento|deficiencia mental',
      context: 'sentence',
      score: 0.6,
    },
  ],
  'irreversible-treatment': [
    {
      says: 'ele(?:c)?tro ?(?:convuls|choque|terap)|choques? ele(?:c)?tric|convulsoterap|insulinoterap|psico ?cirurg|(?:cirurgia|intervencao cirurgica|operacao|operacoes)s? (?:\\w+ ){0,4}(?:comportamento|personalidade|cerebro|psiquiatr)|neurocirurg\\w* (?:funcional|psiqui)|lobotom|leucotom|esteriliz(?:ar|ad[oa]s?|acao|acoes|e|em)·|castra(?:r|cao|d[oa]s?)·|(?:tratamento|intervencao|procedimento|pratica|cirurgia|terapia|metodo)(?:s)? (?:\\w+ ){0,9}irrevers|coma (?:\\w+ )?(?:por )?insulin|estimulacao cerebral profunda',
      not: '(?:instrument|equip|materia|utensil|sering)\\w* … esteriliz|esteriliz\\w+ (?:\\w+ )?d[aeo]s? (?:\\w+ )?(?:materia|instrument|equip|agua|leite|produt|anima|solo|embalag|ciclo)|central de esteriliz|autoclave|pasteuriz|transplant|morte|encefal|gado|caes',
      context: 'none',
    },
    {
      says: 'laque(?:a[cdr]|ie)|vasectom|abort(?:o|ar)·|interrupcao (?:\\w+ )?da gravidez',
      context: 'sentence',
      with: 'defici|idiot|dement|mental|incapa|interdi|judicial',
      score: 0.65,
    },
  ],
  experimentation: [
    {
      says: 'experiment(?:o|os|al|ais|acao|acoes|encias?)·|experiencias? (?:medic|cientific)|(?:pesquisa|estudo|ensaio)s? (?:\\w+ ){0,3}(?:com|em|de|para) (?:\\w+ ){0,2}(?:seres human|pacient|doent|usuari|utent|internad|pessoas|participant|medicament)|(?:pesquisa|investigacao|investigacoes)s? (?:\\w+ ){0,3}(?:cientific|biomedic|clinic|medic|com seres human|em seres human|em humanos|com pessoas|em pessoas|farmacolog)|ensaios? clinic|estudos? clinic|objetos? de (?:\\w+ ){0,2}(?:pesquisa|investigacao)|pesquisas? cientific',
      with: 'consent|submet|submiss|sujeit|objet|participa|etic[ao]|experiment|proibi|vedad|voluntari|servir|recrut|aceit|autoriza|anuencia',
      not: 'anima(?:l|is)|cultivo|agropecuari|agricol|veterinari|promotor (?:submete|entrega|paga)|centros? experimenta|obra|universidades|tecnolog',
      score: 0.75,
    },
  ],
};
