import type { LanguageRules } from './rules.ts';

/** Persons and conditions that the signals are about. */
const MIND =
  'mental|mentais|mentalmente|psiquiatr|psiquic|psicossocia|deficiencia|deficiente|dement(?:e|es)·|demencia|alienad[oa]s? mental|alienacao mental|insan[oa]s?·|insania|imbecil|idiot|louc[oa]s?·|loucura|incapaz|incapazes|incapacitad|interdi(?:cao|coes|to|tos|tad)|inabilitad|autis|toxicodepend|toxicoman|adict|dependentes? (?:quimic|de (?:drogas|substancia))|dependencia quimica|alcoolatra|alcoolismo|ebri[oa]s·|inimputa';
/** People and conditions that the Convention is about: no passing mention. */
const PEOPLE =
  'deficienc|(?:pessoas?|cidadaos?|criancas?|alun[oa]s?|trabalhador(?:es|as)?|os|aos|ficaram) (?:\\w+ )?deficientes?·|portador(?:es|as)? de|invalidez|minusval|(?:deficiente|transtorno|perturbac|doenca|doente|saude|anomalia|alienac|enfermidade|sofrimento|afeccao|debilidade|incapacidade|faculdade)\\w* (?:\\w+ ){0,3}(?:mental|mentais|psiquic|psiquiatric|intelectua|psicossocia)|psiquiatr|autis|suicid|toxicodepend|toxicoman|dependentes? (?:quimic|de (?:drogas|substancia))|dependencia quimica|alcoolismo|inimputa|surd[oa]s?·|surdez|surdoceg|ceg[oa]s?·|cegueira|mobilidade (?:reduzida|condicionada)|cadeiras? de rodas|lingua (?:\\w+ )?(?:de sinais|gestual)|braille?|assisten(?:te|cia)s? pessoa|adaptac\\w+ razoave|contenc(?:ao|oes) (?:fisic|mecanic|quimic|farmac)|(?:internacao|internamento|hospitalizacao|tratamento)(?:s)? (?:\\w+ ){0,2}(?:involuntari|voluntari|compulsi|compulsor)|pessoas? (?:internad|hospitalizad)|necessidades (?:educativas |educacionais )?especiais|reabilitacao (?:integral|psico|funcional|profissional|das? pessoa)|curatela|maior acompanhado|tomada de decisao apoiada|capacidade juridica|(?:pacientes?|doentes?|utentes?) (?:\\w+ ){0,4}(?:internad|hospitalizad|psiqui|menta)|usuari[oa]s? (?:\\w+ ){0,4}saude mental';
/** What ministries and councils are for, as their names say. */
const PORTFOLIO =
  'saude|educacao|trabalho|emprego|solidariedade|cultura|desporto|esporte|seguranca|previdencia|justica|direitos|desenvolvimento|famili|habitacao|accao|acao|assistencia|assuntos|ciencia|tecnolog|fazenda|financas|econom|obras|transporte|comunicac|integracao|deficien|pessoas|reabilita|prevencao|drogas|crianca|adolescen|mulher|genero|idoso|estatistic|pensoes|social·|socia(?:is)?·|public[oa]s?·|human[oa]s?·|nacional';
/** Places of care. */
const CARE =
  'hospita|clinic|sanatori|manicomi|psiquiatric|estabelecimento|centro|instituicao|instituto|asilo|servico|unidade';
/** People and offices that may consent or ask in the person's place. */
const OTHERS =
  'representante|tutor|curador|acompanhante|familia|parente|conjuge|pais·|pai·|mae·|responsavel legal|responsaveis|procurador de cuidados|companheir';

export const PORTUGUESE: LanguageRules = {
  context: `deficien(?:cia|te)|invalidez|invalid[oa]s·|minusval|${MIND}|psicolog|paciente|doentes?·|utentes?·|usuari[oa]s? (?:\\w+ ){0,4}(?:saude|servicos)|internad[oa]s?·|internacao|internacoes|internamento|surd[oa]|surdez|surdoceg|ceg[oa]s?·|cegueira|capacidade juridica|mobilidade (?:reduzida|condicionada)|cadeiras? de rodas|lingua (?:\\w+ )?(?:de sinais|gestual)|braille?|prontuario|processo clinico|assisten(?:te|cia)s? pessoa|adaptac\\w+ razoave|contenc(?:ao|oes) (?:fisic|mecanic|quimic|farmac)|perigo (?:\\w+ ){0,3}para (?:si|outr|terceir)|prevencao das? deficiencia|barreiras|necessidades (?:educativas |educacionais )?especiais|curatela|curador|reabilitacao (?:integral|psico|funcional|profissional|das? pessoa)`,
  people: PEOPLE,
  names: `(?:ministeri[oa]s?|ministr[oa]s?|secretari[oa]s?|departamentos?|dire(?:c)?cao(?: geral| nacional)?|instituto(?: nacional)?|conselho (?:nacional|federal|regional|superior|estadual|municipal)|inspe(?:c)?cao(?: geral)?|fundo nacional|codigo|consolidacao das leis|ordem) (?:d[aoe]s?|para)(?: (?:a|o|as|os))? (?:(?:(?:e|a|o|as|os|d[aoe]s?|para) )*(?:${PORTFOLIO})\\w*,? ?)+|lei(?:s)? (?:organica |complementar )?(?:n(?:o|ro|um)?\\W{0,3})?\\d[\\d./]*,? (?:de \\d+ de \\w+(?: de \\d+)?,? )?(?:que|sobre|relativ\\w+)·(?! (?:a presente|\\d))[^.;:,"]{0,100}|(?:declaracao|convencao|pacto|convenio)\\w* (?:\\w+ ){0,4}(?:sobre|d[aoe]s?|relativ\\w+|para|contra)(?: (?:os|as|a|o))? (?:direitos (?:das pessoas com deficiencia|da crianca|human\\w+|civis e politicos|economicos,? sociais e culturais)|eliminacao de (?:todas as formas de )?discriminacao|tortura)`,
  idle: '(?:art(?:igo|\\.)? ?[\\d.º°-]+[.: –—-]*)?\\(?(?:definicoes|conceitos[\\s.:)]*$|vigencia|entrada em vigor|norma revogatoria|revogacao|disposic(?:ao|oes) revogatoria|regulamentacao[\\s.:)]*$|orcamento|financiamento[\\s.:)]*$|quorum|reunioes|remuneracao|duracao do mandato|publicacao[\\s.:)]*$|mandato dos membros|indice)',
  forbids:
    'nao (?:se )?(?:pode|podem|podera|poderao|deve|devem|devera|deverao|sera|serao|e·|sao·|permite|admite|autoriza|aplica|realiza|utiliza|constitui|justifica|implica|afeta|afecta|limita|obsta)|nao se (?:emprega|usa|fara|pratica|recorr|submet|pode)|ninguem|nunca|nenhum|em caso algum|em hipotese alguma|de modo algum|jamais|tampouco|proibi|vedad[oa]|e defeso|interdit[oa]·|direito a nao|nao (?:ser|serem|seja|sejam) (?:\\w+ )?(?:objet|submetid|sujeit|privad|discrimin|institucionaliz|esteriliz|isolad|intern|separad|excluid)|livres? de·|a salvo de|sem (?:ser|restric|censura|que seja)|(?:protegid|proteger|protecao|proteccao)\\w* (?:contra|de toda)|abolir|abolicao|extin(?:guir|cao)|elimina|erradic',
  except:
    'salvo|excet[ou]|excepto|exceto|exce(?:p)?cao|exce(?:p)?cional|a menos que|a nao ser|senao·|somente|apenas|unicamente|so (?:\\w+ ){0,4}(?:quando|se·|em·|por·|com·|pode|podem|podera|sera|e·|sao|mediante|para|a·)|desde que|sem (?:a |o |sua |seu )?(?:previa |previo |expressa |devida )*(?:autoriza|ordem|indicacao|prescricao|aprovacao|parecer|decisao|mandado)|exced|superior a|mais (?:de|do que)|alem d|prolong|fora dos casos|enquanto|antes de|durar|ressalvad|indefinid',
  ownConsent:
    '(?:seu|proprio) (?:\\w+ )?consentimento|consentimento (?:\\w+ ){0,4}(?:livre|informad|esclarecid|escrit|previ|express|voluntari|pessoal)|consentimento d[oae]s? (?:propri[oa] )?(?:paciente|pessoa|interessad|utente|usuari|doente|intern|participante|sujeito)|consinta|contra (?:a )?sua vontade|sem consentimento',
  despite:
    '(?<!nao )(?<!nao se )(?<!ninguem )(?<!nenhum[a]? \\w+ )(?:pode|podem|podera|poderao|se da·|sera) … sem … consentimento|(?:dispensa|independe|independentemente)\\w* … consentimento|nao (?:sera |e |se )?(?:necessari|exig|requ)\\w* … consentimento|urgen|emergen|incapaz de|nao (?:possa|possam|pode|puder|puderem|esteja|estiver|seja capaz|tenha) … (?:consent|expres|manifest|prest|decid|compreend|condico|discern)|impossibil|risco (?:de vida|iminente|grave|de morte)|perigo|prescind|salvo|exce(?:p)?to|exce(?:p)?cao|recusa|a menos que|mesmo (?:contra|sem)',
  othersConsent: `${OTHERS}|juiz|tribunal|autoridade judicia|autorizacao judicial|judicial|ministerio publico`,
  defines:
    'para (?:os )?(?:efeitos|fins) (?:d[aeo]|previstos|do disposto) … (?:entende|considera|denomina|define)|(?:entende|considera)m? se (?:\\w+ )?(?:por|pessoa|deficien|invalid|com defic)|considera(?:m)? se:|revoga(?:m|da|das|do|dos|se)·|(?:e|sao|fica|ficam) revogad|(?:substitui|altera|suprim)\\w* … (?:expressao|palavra|termo)|^\\s*[a-z0-9ivx]{1,4}[).°-][^:.]{3,70}: ?(?:tod[oa]s?·|aquel|conjunto|grupo de|(?:o|os|a|as) (?:estado|element|situacao|meio|lingua|processo)|processo|pessoa que|possibilidade)|^\\s*(?:\\(?[a-z]{1,2}\\) ?)?(?:reconhecendo|recordando|reafirmando|considerando|observando|conscientes?|preocupad|convencid|tendo (?:presente|em conta)|destacando|sublinhando)|instrumentos? de (?:ratificacao|adesao|confirmacao|denuncia)|organizacoes (?:regionais )?de integracao|epigrafe|^\\s*(?:capitulo|titulo|seccao|secao|livro) [ivxlc0-9]+·[^.;:]{0,300}$|publique se|cumpra se|promulgue se|faco saber|entra(?:ra)? em vigor|o congresso nacional decreta|a assembleia da republica (?:decreta|determina)',
  signals: {
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
        with: 'proibi|vedad|abol|extin|elimina|suprim|fica\\w* sem efeito',
        not: 'menor|de bens|infant',
        stance: 'forbids',
        context: 'sentence',
      },
      {
        says: 'curatel|curador(?:es|a|as|ia)?·|interdi(?:to|tos|ta|tas|cao|coes|tando|tad[oa]s?)·|inabilitad[oa]s?·|inabilitacao|maior acompanhado|acompanhamento de maior|regime d[oe] (?:maior )?acompanhad',
        not: '(?:marido|testamenteiro|depositario|mandatario)s?,? (?:e |ou )?(?:tutor|curador)|(?:tutor|curador)\\w*(?:,| e| ou) (?:\\w+ )?(?:marido|testamenteir|depositari|mandatari|cabeca de casal)|remuneracao|casamento … (?:interdit|inabilit)|(?:nao podem|nao pode|impedid\\w+ de) (?:casar|contrair|votar|ser eleit|testemunh)|direito a guarda|sufragio|capacidade eleitoral|^(?![^]*(?:dement|defici|incapa|interdi|mental|prodig|anomalia|adult|maior))[^]*(?:menor|orfao|ausente|heranca|nascituro)|ad litem|curador(?:a|ia)? (?:especial|da heranca|dos? ausente|do (?:museu|acervo))|interdi(?:cao|to|ta) (?:do (?:estabelec|local|direito)|temporaria de direitos|de (?:uso|funcion|atividade))|interditad[oa]s? (?:o |os |ao )?(?:estabelec|transit)|proibi|abol|extin',
        stance: 'permits',
      },
      {
        says: 'tutela·|tutor(?:es|a|as|ia)?·|conselho de familia|administrador(?:a|es)? (?:\\w+ )?d[eo]s? (?:seus )?bens|gestor de negocios',
        with: `${MIND}|maior(?:es)? de idade|adult`,
        not: 'tutela (?:judicial|jurisdicional|antecipada|de urgencia|do estado|dos direitos|coletiva|administrativa|sancionatoria)|conselho tutelar|^(?![^]*(?:incapa|interdi|defici|dement|mental))[^]*(?:menor|adolescent|crianca)',
        stance: 'permits',
        context: 'sentence',
      },
      {
        says: `(?:consent|autoriza)\\w* … \\b(?:d[aoe]s?|pel[oa]s?|seus?|suas?|a[o]?s?) (?:\\w+ ){0,3}(?:${OTHERS})|(?:${OTHERS})\\w* … (?:consent|autoriza|decid|em (?:seu )?nome|preste|em representacao)`,
        with: 'tratamento|interven|procedimento|medic|terap|internacao|internamento|cirurg|saude|decis|decid|sua vontade|ensaio|investigacao|pesquisa|esteriliz',
        not: '^(?![^]*(?:incapa|interdi|defici|dement|mental|transtorno|nao possa|capacidade))[^]*(?:menor|adolescent|crianca)',
        stance: 'permits',
        score: 0.7,
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
        says: '(?:internacao|internacoes|internamento|hospitalizacao|admissao|recolhimento|detencao|institucionalizacao|retencao|tratamento)(?:s)? (?:\\w+ ){0,4}(?:involuntari|compulsori|compulsiv|forcad|obrigatori|coerciv|nao voluntari|nao consentid|de urgencia|sem (?:o )?(?:seu )?consentimento|contra (?:a )?sua vontade)|(?:internacao|internacoes|internamento)s? (?:\\w+ ){0,3}(?:judicia|por ordem|determinad[oa]s? (?:pela|por))|(?:internad|hospitalizad|recolhid|detid)\\w* (?:\\w+ ){0,4}(?:involuntari|compulsiv|compulsori|a forca|contra (?:a )?sua vontade|sem (?:o seu )?consentimento)|internado compulsiv|internando·',
        not: 'tratamento (?:\\w+ ){0,2}obrigatorio (?:de|da) (?:agua|residu)|tratamento (?:\\w+ ){0,3}(?:ambulatori|involuntari|compulsori|obrigatori)\\w*(?![^]*intern)|submeter … (?:intern|hospitaliz)ad',
        context: 'passage',
      },
      {
        says: 'intern(?:ad[oa]s?·|ar·|acao|acoes|amento|amentos|e-se)|recolh(?:id[oa]s?|er|imento)·|encerrad|hospitaliz|asilad[oa]s?·|cativeiro',
        with: 'juiz|tribunal|autoridade|policia|ordem·|ordenar|determin|decret|mandado|perigo|risco|sem (?:o )?(?:seu )?consentimento|(?:pedido|solicitacao|requerimento) d[aeo]s? (?:\\w+ ){0,3}(?:famil|terceir|parente|conjuge|represent|tutor|curador|responsa)|fuga|evasao|laudo|inimputa|isent[oa]s? de|condenad|ministerio publico|autorizacao|parecer|impo[rs]|prolong|duracao|prazo',
        not: '(?<!in)voluntari|pena de|reclusao de|mercador|aduan|internacional|acidente|estabelecimento(?:s)? prisiona|crianca|adolescent|beneficiari|seguro|direito interno',
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
        with: 'policia|forca publica|ordem·|mandado|juiz|tribunal|autoridade|contra (?:a )?sua vontade|condenad|preso|inimputa',
        not: 'acident|ferid|crianca|adolescent|(?<!in)voluntari[oa]|document|recursos|verbas',
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
        says: '(?:tratamento|medicacao|terapia|desintoxicacao|exame)s? (?:\\w+ ){0,4}(?:involuntari|compulsori|compulsiv|forcad|obrigatori|coerciv|sem (?:o )?(?:seu )?consentimento|contra (?:a )?sua vontade)|tratamento ambulatorio compulsivo|obriga\\w* a (?:\\w+ ){0,3}(?:tratamento|tratar se)|submetid[oa]s? (?:a forca|contra (?:a )?sua vontade|sem (?:o )?seu consentimento)',
        not: 'agua|residu|esgoto|escolar',
      },
      {
        says: '(?:sem|dispensa\\w* d?[oa]?|independente(?:mente)? d[eo]|prescind\\w* d[eo]) (?:que (?:\\w+ ){0,3}|(?:o|a|seu|sua|previo|necessidade de) )*(?:consentimento|vontade|anuencia)|contra (?:a )?sua vontade|mesmo (?:sem|contra)|nao (?:sera |e |se )?(?:necessari|exig|requ)\\w* … consentimento|exce\\w* … consentimento|consentimento … (?:exce|salvo)',
        with: 'tratamento|tratad[oa]s?·|interven|procedimento|medic|terap|cirurg|exame|examinad',
        not: 'eletro|electro|esteriliz|psicocirurg|ensaio|pesquisa|dado|grava|imagem|public|retrato|separad[oa]s? d',
      },
      {
        says: `consent\\w* … \\b(?:d[aoe]s?|pel[oa]s?|seus?|suas?|a[o]?s?) (?:\\w+ ){0,3}(?:${OTHERS})|(?:${OTHERS})\\w* … (?:consent|autoriza)|autoriza\\w* … (?:judicial|${OTHERS})`,
        with: 'tratamento|interven|procedimento|terap|cirurg|esteriliz|exame|eletro|electro|capa(?:z|cidade|citad)|decidir',
        not: '^(?![^]*(?:incapa|interdi|defici|dement|mental|nao possa))[^]*(?:menor|adolescent|crianca)|pesquisa',
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
        score: 0.65,
      },
      {
        says: '(?:submet(?:er|era|ido|ida|idos|a)|sujeit(?:ar|o|a)|orden(?:ar|ara|e)|impor|determin(?:ar|ara|e)|decret(?:ar|e)) … (?:tratamento|exame|medicacao|observacao|desintoxicacao|reabilitacao)',
        with: 'juiz|judicia|tribunal|autoridade|obriga|condena|arguido|acusad|reu·',
        not: 'consentimento|ninguem|irrevers|voluntari|experiment|recusa|condutor|crianca|adolescent',
        context: 'sentence',
        score: 0.6,
      },
    ],
    seclusion: [
      {
        says: 'isolamento|trancad[oa]s?·|fechad[oa]s? a chave',
        with: 'paciente|doente|utente|residente|contencao|doenca mental|saude mental|deficien',
        not: 'isolamento (?:social|sanitari|famili|termic|acustic)|contagi|infec|epidem|pandem|quarentena|peste|colera|febre|penas? de|evitar|abandono',
        context: 'none',
      },
      {
        says: 'isolamento|isolad[oa]s?·|isolar·|celas?·|quartos?·? (?:fort|de isolamento)|celas? fort|espaco(?:s)? restrit|confinamento|incomunica',
        with: 'pacient|doente|utente|intern(?:ad|acao|amento)|contencao|psiquiatr|residente|usuari|hospita|residencia|deficiencia|mental|medida',
        not: 'isolamento (?:social|termic|acustic|geografic|sanitari|famili)|isolad[oa]s? (?:da|geograf|ou (?:em conjunto|conjunta))|quarentena|contagi|infec|transmiss|epidem|pandem|peste|colera|disciplinar|comunidades isoladas|evitar (?:o )?(?:seu )?isolamento|carater asilar',
      },
    ],
    restraint: [
      {
        says: 'isolamento\\w* … \\bcontencao|contenc(?:ao|oes)· … \\bisolamento',
        not: 'custos|despesa|fiscal|epidem',
        context: 'none',
      },
      {
        says: 'contenc(?:ao|oes) (?:\\w+ ){0,2}(?:fisic|mecanic|quimic|farmacolog|manual|corpora)|(?:medida|acao|uso|emprego|aplicacao|pratica|metodo|meio|tecnica|protocolo)\\w* (?:\\w+ )?d[eoa] (?:\\w+ ){0,2}(?:contencao|imobiliz|coercao|coaccao|coacao)|imobiliz(?:acao|ar|ad[oa]s?) (?:\\w+ ){0,3}(?:fisic|mecanic|paciente|pessoa|doente|quimic)|camisas? de forca|colete(?:s)? de forca|restric(?:ao|oes) (?:fisic|mecanic|quimic|corpora)|amarrad[oa]s?·|acorrentad|algema|(?:a|as|uma|sua|e|ou|de) contenc(?:ao|oes)(?= (?:d[aeo]s? (?:pessoa|pacient|doente|utente)|e|ou|so|somente|pode|podera|nao|dev)·)|meios coercivos|medidas? coerciv|medidas? restritivas',
        not: 'custos|despesa|gastos|fiscal|orcament|veiculo|encosta|barragem|incend|contencao (?:de (?:aguas|danos|residuos)|do avanco)|estado de sitio|comercia',
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
        says: 'ele(?:c)?tro ?(?:convuls|choque|terap)|convulsoterap|psicocirurg|neurocirurg\\w* (?:funcional|psiqui)|lobotom|leucotom|esteriliz(?:ar|ad[oa]s?|acao|acoes)·|castra(?:r|cao|d[oa]s?)·|(?:tratamento|intervencao|procedimento|pratica|cirurgia|terapia|metodo)(?:s)? (?:\\w+ ){0,9}irrevers|coma insulin|estimulacao cerebral profunda',
        not: '(?:instrument|equip|materia|utensil|sering)\\w* … esteriliz|esteriliz\\w+ (?:\\w+ )?d[aeo]s? (?:\\w+ )?(?:materia|instrument|equip|agua|leite|produt|anima|solo|embalag)|pasteuriz|transplant|morte|encefal|gado|caes',
        context: 'none',
      },
      {
        says: 'laqueadura|laqueacao|vasectom|abort(?:o|ar)·|interrupcao (?:\\w+ )?da gravidez',
        context: 'sentence',
        with: 'defici|idiot|dement|mental|incapa|interdi|judicial',
        score: 0.65,
      },
    ],
    experimentation: [
      {
        says: 'experiment(?:o|os|al|ais|acao|acoes|encias?)·|experiencias? (?:medic|cientific)|(?:pesquisa|investigacao|investigacoes)s? (?:\\w+ ){0,3}(?:cientific|biomedic|clinic|medic|com seres human|em seres human|em humanos|com pessoas|em pessoas|farmacolog)|ensaios? clinic|estudos? clinic|objetos? de (?:\\w+ ){0,2}(?:pesquisa|investigacao)|pesquisas? cientific',
        with: 'consent|submet|submiss|sujeit|objet|participa|etic[ao]|experiment|proibi|vedad|voluntari',
        not: 'anima(?:l|is)|cultivo|agropecuari|agricol|centros? experimenta|obra|universidades|tecnolog',
        score: 0.75,
      },
    ],
    'civil-disqualification': [
      {
        says: '(?:nao (?:se )?(?:pode|podem|podera|poderao|e|sao|sera|serao) (?:\\w+ ){0,4}(?:ser·(?! (?:sujeit|submetid|obrigad|isolad|internad|priva|mantid|contid|separad|tratad|coagid))|exerc|contra|vot|test|adota|adopta|casar|outorg|celebr|obt|elei|eleg|cap|admit|nomead|designad|inscri|alist|candidat|testemunh|conduz|perfilh|dirigir))|inelegi|inabil|inalist|suspen\\w* … (?:sufragio|voto|cidadan|direitos (?:politicos|civis)|poder (?:familiar|paternal|parental))|(?:direitos politicos|cidadania|voto|poder (?:familiar|paternal|parental)) (?:\\w+ ){0,4}suspen|(?:perd|cass|extin)\\w* … (?:cargo|mandato|direitos politicos|cidadan|poder (?:familiar|parental|paternal)|capacidade)|ces(?:sa|sam|sara|sacao) … (?:cargo|fun|mandato|membro)|vaga(?:tura)?·|vacancia|impediment\\w*|(?:nul[oa]|nulidade|anulav|anulacao|invalid)\\w* … (?:casamento|matrimonio|negocio|testamento)|(?:casamento|matrimonio|testamento) … (?:nul[oa]|anulav|impediment)|incapazes (?:de|para)|excluid[oa]s? d|exoner|destitui|inib(?:id|icao)\\w* … (?:poder|exerc)|nao gozam de capacidade|(?:absoluta|relativa)mente incapazes|nao tem (?:direito|capacidade)|estao (?:impedid|inibid)|carecem de capacidade|(?:recus|deneg)(?:ad[oa]|ar|ara)·|nao se (?:conced|outorg|admit)',
        with: 'dement(?:e|es)·|demencia|notoria\\w* … dement|interdi(?:to|tos|ta|tas|cao)·|inabilitad|insan(?:ia|o|a|os)·|alienad[oa]s?·|alienacao mental|(?:deficiencia|enfermidade|doenca|incapacidade|transtorno|perturbacao|anomalia|debilidade)\\w* (?:\\w+ ){0,3}(?:menta(?:l|is)|psiquic|intelectua|psiquiatr)|anomalia psiquica|faculdades mentais|sanidade mental|surd[oa]s? ?mud|idiot|imbecil|louc[oa]s?·|incapacidade (?:\\w+ ){0,3}(?:fisica|mental|superven|psiq|permanente|civil)|incapacitad|absolutamente incapa|declarad[oa]s? incapa|discernimento|enfermo mental',
        not: 'discrimin|nao (?:podera|pode|sera|constitu)\\w* … (?:motivo|causa|impedimento)|pensao|aposentador|subsidio|igualdade|garanti|acidente|nao afeta|interdicao (?:de direitos|do estabelec)',
        stance: 'permits',
        context: 'none',
        score: 0.7,
      },
      {
        says: '(?:nao (?:se )?(?:pode|podem|podera|poderao|sera|serao|constitu|afeta|afecta|obsta|devera)\\w* … (?:impediment|motivo|causa·|obstacul|limit|restring|restric|negar|recus|impedir|privar|privad|exclu|exig|inabil|condicion|casar|capacidade))|(?:ningue|nenhum)\\w* … (?:priva|nega|impedi|exclui|inabil|rejeit|recus)|e vedad[oa] … (?:recus|exclu|impedir|restric)|nao afeta a plena capacidade',
        with: '(?:deficien|mental|psiqu)\\w* … (?:voto|votar|sufragio|eleit|casar|casamento|uniao estavel|cargo|emprego|ado[tp]|guarda|tutela|poder familiar|licenca|contrat|testa|testemunh|candidat|profissao|seguro|filhos|propriedade|heranca|credito|plano)|(?:voto|votar|sufragio|eleit|casamento|cargo|emprego|ado[tp]|guarda|licenca|contrat|testa|candidat|profissao|seguro|filhos|propriedade|heranca|credito|plano)\\w* … (?:deficien|mental|psiqu)',
        not: 'sem … consentimento|transporte|pesquisa',
        context: 'none',
        stance: 'forbids',
        score: 0.5,
      },
    ],
    'forensic-measures': [
      {
        says: 'inimputa|(?:isent|exclu|exim)\\w* (?:\\w+ )?de (?:pena·|responsabilidade (?:criminal|penal))|incidente de (?:insanidade|sanidade)|insanidade mental|(?:dement|loucura|alienad|doenca mental|anomalia psiquica|perturbacao mental|transtorno mental)\\w* … (?:arguid|acusad|reu·|reus·|condenad|delinquente)|(?:arguid[oa]s?|acusad[oa]s?|reus?|condenad[oa]s?|delinquentes?)· … (?:dement|demenc|loucura|doenca mental|anomalia psiquica|transtorno mental|psiquiatr)|hospita(?:l|is) de custodia|manicomios? judiciari|(?:hospital|anexo|instituicao|estabelecimento|unidade)\\w* (?:\\w+ ){0,2}psiquiatric\\w* (?:penitenciari|forense|prisiona|judicia)|psiquiatria forense|exame de (?:sanidade|imputab)|internamento de inimput',
        context: 'none',
        not: 'valendo se|armas',
      },
      {
        says: 'medidas? de seguranca',
        with: 'inimput|mental|psiquiatr|internacao|internamento|perigos|tratamento|anomalia',
        not: 'medidas? de seguranca (?:social|viaria|no trabalho|e higiene)|trabalhador',
        context: 'none',
      },
      {
        says: 'arguid[oa]s?·|acusad[oa]s?·|condenad[oa]s?·|reclus[oa]s?·|reus?·|pres[oa]s?·|detent[oa]s?·|penitenciari|carcere|prisional|prisionais|prisao·',
        with: 'transtornos? menta|perturbac\\w+ menta|doencas? menta|saude mental|psiquiatr|dement|louc[oa]s?·|faculdades mentais|inimputa|anomalia psiquica|deficiencia (?:mental|intelectual|psicossocial)|alienad',
        not: 'sera(?:o)? (?:punid|castigad)|e punid|(?:prisao|detencao|reclusao) (?:de|ate|e multa)|multa|cargo',
        context: 'sentence',
        score: 0.65,
      },
    ],
    'communication-restriction': [
      {
        says: '(?:restring|restric|limit|proibi|suspen|censur|interce|control|incomunic|negar|recus)\\w* … (?:visitas?·|correspondencia|chamadas|ligacoes|comunicac(?:ao|oes)·|telefon|cartas·)|(?:visitas?·|correspondencia|chamadas|ligacoes|telefon\\w*|cartas·) … (?:restring|restric|limit|proibi|suspen|censur|interce|revist|supervis|abert|abrir|lid[oa]s?·|retid)',
        with: 'pacient|doente|utente|intern(?:ad|acao|amento)|mental|psiquiatr|residente|recolhid',
        not: 'sem (?:censura|restric|limit)|nao (?:pode|podera|sera|serao|poderao|seja|sejam) (?:\\w+ ){0,3}(?:censurad|abert|intercet|intercept|restring|limitad|violad)|inviolab|barreiras|limitac\\w* … (?:fisic|funciona|sensoria)|acessib|meios de comunicacao|penitenciari|prisiona|visitas? (?:de inspecao|domicilia|medica)',
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
        says: 'comunicar (?:se )?(?:livre|com|em privado)|comunicar se|livre (?:\\w+ )?comunicacao|(?:receber|enviar|efe(?:c)?tuar|ter|ser)\\w* (?:\\w+ ){0,5}(?:visitas·|visitad|chamadas|correspondencia|cartas|ligacoes)|(?:manter|manutencao|favorec|promov|fortalec)\\w* (?:\\w+ ){0,6}(?:comunicacao|contacto|contato|vinculos?|lacos)|sem censura|(?:correspondencia|cartas) … nao (?:podera|sera|pode|serao)',
        with: 'pacient|doente|utente|intern(?:ad|acao|amento)|mental|psiquiatr|residente',
        not: 'penitenciari|prisiona|crianca',
        stance: 'forbids',
        score: 0.7,
      },
    ],
    'derogatory-language': [
      {
        says: 'dement(?:e|es)·|demencia·(?! (?:senil|vascular|tipo|e (?:outr|alzh)|de alzh|frontot))|alienad[oa]s?·(?= (?:menta|de|e|ou)·?)|alienacao mental|insan[oa]s?·|insania|insanidade|idiot(?:a|as|ismo)|imbecil|louc[oa]s?·|loucura|manicomi|hospicio|mentecapt|retardad[oa]s?·|retard[oa]s? menta|atras[oa]\\w* menta|debi(?:l|eis) menta|debilidade mental|deficiente mental|deficientes mentais|(?:subnormal|anormal|anormais|desequilibrad[oa]s?) (?:menta|psiquic)|anormalidade mental|(?:os|aos|dos|criancas?|educandos) excepcionais·|mongol(?:oide|ismo)|surd[oa]s? ?(?:e )?mud|cretin|oligofren|aleijad|mutilad[oa]s·(?! (?:de guerra|genita))|invalid[oa]s·(?! (?:os|as) (?:act|clausul|atos))|(?:filh[oa]|pessoa|trabalhador|conjuge|o|a|um|uma|ao) invalid[oa]·|desenvolvimento mental incompleto|privad[oa]s? d[ae] razao|enfermos? mentais?',
        not: '(?:at|act)os? … invalid|(?:voto|cedula|clausula|disposicao|notificacao|contrato|casamento|testamento|registo|convenc)\\w* … invalid|(?:substitu|suprim)\\w* … (?:expressao|palavra|termo)|expressao … substitu|(?:proibi|substitu|extin|fech|encerr)\\w* … (?:manicomi|hospicio)|mutilacao',
        stance: 'permits',
        context: 'none',
      },
    ],
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
        says: 'decis(?:ao|oes) apoiad|tomada de decisao|apoios? (?:\\w+ ){0,8}(?:decis|capacidade (?:juridica|legal)|exercicio d)|(?:pessoa|medida|acordo|rede|sistema)s? de apoio|vontade e (?:as |suas |das )?preferencias|salvaguarda\\w* … (?:apoio|capacidade|vontade)|assist\\w* (?:\\w+ ){0,6}(?:tomada de decis|manifest\\w* (?:a )?sua vontade)|apoiadores',
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
        says: 'consentimento (?:\\w+ ){0,5}(?:informad|livre|esclarecid|escrit|voluntari|express|previ|pessoal)|(?:seu|proprio|com o|mediante|requer\\w* o|obt\\w* o) (?:seu )?consentimento|consentimento d[aoe]s? (?:propri[oa] )?(?:paciente|pessoa|utente|usuari|interessad|doente|titular|intern)|livre e (?:informad|esclarecid)|(?:recusar|aceitar) (?:\\w+ ){0,4}(?:tratamento|medica|procedim|interven|terap|diagnostic)|recusar se|(?:internacao|internamento|hospitalizacao|admissao|tratamento)(?:s)? (?:\\w+ )?voluntari[oa]|participar (?:\\w+ ){0,6}(?:seu|plano de|elaboracao) (?:tratamento|plano|terap)|decidir (?:\\w+ ){0,6}(?:seu tratamento|tratamento|sua saude)|revogar (?:\\w+ )?consentimento|consinta|que a consente|deseja ser admitida',
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
        says: '(?:detec(?:c)?ao|diagnostico|intervencao|atencao|identificacao|tratamento|estimulacao) (?:\\w+ ){0,3}(?:precoce|oportun|temprana)|preven(?:cao|ir|tiv[oa]s?)·? … (?:deficienc|doenca|transtorno|perturbac|suicid|toxicod|alcooli|saude)|(?:promocao|promover|protecao|proteccao|recuperacao) (?:\\w+ ){0,4}saude|vacina|imuniza|cuidados primarios|atencao (?:primaria|basica)|medicamentos (?:essencia|gratuit)|direito a (?:\\w+ ){0,3}(?:saude|assistencia medica)|receber (?:\\w+ )?(?:atendimento|assistencia medica|cuidados de saude)|(?:cobrir|cobrira|cobrem|cobertura)· … (?:reabilitacao|tratamento)',
        not: 'acidentes? de trabalho|riscos? profissiona',
        score: 0.7,
      },
    ],
    'non-discrimination': [
      {
        says: 'discriminac|discriminat|discrimina(?:r|d[oa]s?)·|(?<!sociedade,? em )igualdade de (?:condic|oportunidade|direito|tratamento|circunst)|igualdade (?:perante a lei|real|efetiva|efectiva|entre)|iguais perante a lei|(?<!sociedade,? )em igualdade|equiparacao|equidade (?:em|de|no)|(?:mesmos|iguais) direitos|sem distincao|(?:por|em) (?:razao|motivos?|virtude|funcao) d[ea] (?:sua )?(?:deficien|saude mental|doenca)|sem (?:qualquer forma de )?discrimin',
        not: 'igualdade de votos',
        score: 0.7,
      },
    ],
    'reasonable-accommodation': [
      {
        says: '(?:ajuste|acomodac|adaptac|adequac|modificac)\\w* (?:\\w+ ){0,2}(?:razoave|necessari[oa]s? (?:para|e)|processua|curricula)|adaptac(?:ao|oes) razoave|onus (?:desproporcion|indevid)|encargo (?:desproporcion|excessiv)|adaptac(?:ao|oes) (?:\\w+ ){0,3}(?:posto|local|curricula|prova|exame)|adapt\\w* (?:o|os|a|as|ao) (?:posto|loca(?:l|is) de trabalho|exame|prova|curricul)|provas? adaptad|tempo adicional',
        score: 0.8,
      },
    ],
    'community-services': [
      {
        says: '(?:servico|atencao|atendimento|centro|programa|dispositivo|modelo|base|tratamento|apoio|reabilitacao|cuidado|residencia|enfoque|equipa|equipe|saude mental)\\w* (?:\\w+ ){0,3}comunitari|(?:na|a|em) comunidade|vida (?:\\w+ )?(?:independente|autonoma|em comunidade|comunitaria)|viver (?:\\w+ ){0,6}(?:independente|comunidade)|(?:incluid|inclus|integra|inserc|reinserc|reintegr)\\w* (?:\\w+ ){0,6}(?:na|em|com a|a|no) (?:sua )?(?:comunidade|sociedade|vida social|seu meio|meio social|familia, no trabalho)|(?:inclusao|integracao|insercao|reinsercao) (?:\\w+ ){0,3}(?:social|comunitaria)|residencias? (?:terapeutic|inclusiv|protegid|autonom|apoiad|comunitari)|(?:lar|lares|moradia|casa|habitac)\\w* (?:protegid|assistid|apoiad|para a vida independente)|casas? (?:de transicao|lar)|(?:atendimento|tratamento|regime|atencao|cuidados?) (?:\\w+ )?(?:domiciliar|ambulatoria?l?|ambulatorio|no domicilio|em regime ambulat)|hospita(?:l|is) ?dia|centros? (?:de (?:dia|convivencia|atencao psicossocial)|dia)|assisten(?:cia|te)s? pessoa|atendente pessoal|apoio domiciliario|rede de atencao psicossocial|servicos? (?:\\w+ )?(?:extra ?hospitalar|residencia)|de volta para casa|em meio aberto',
        not: 'prestacao de servico(?:s)? a comunidade|comunidade (?:internacional|economica|europeia|escolar)|servico comunitario|reinsercao social d[oe]s? (?:condenad|reclus|pres)',
        score: 0.75,
      },
    ],
    deinstitutionalization: [
      {
        says: 'desinstitucional|des ?hospitaliz|(?:(?:proibi|vedad)\\w* (?:\\w+ ){0,3}(?:construcao|criacao|internacao|contratacao|abertura|nov)|encerr|fechamento|substitu|extin|redu)\\w* … (?:manicomi|asila|(?:hospita|estabelecimento|instituic|leito)\\w* (?:\\w+ ){0,3}psiquiatric|hospicio|segregad)|(?:manicomios|(?:hospitais|leitos|estabelecimentos) psiquiatricos) (?:\\w+ ){0,6}(?:extint|encerrad|substituid|fechad)|ultim[oa] (?:recurso|instancia)|recursos? extra ?hospitalares|(?:internacao|internamento|institucionalizacao) (?:\\w+ ){0,12}(?:excepciona|exceciona|insuficientes|menor tempo|ultimo recurso)|caracteristicas asilares|carater asilar|evitar (?:a |o |sua )?(?:institucionaliz|internacao|internamento)|alternativas? a(?:o)? (?:internacao|internamento|institucional)|alta planejada|longo tempo hospitalizado|reintegracao familiar e comunitaria',
        with: 'intern|hospita|psiquiatr|institui|asil|segreg|manicom|leito',
        not: 'prisao',
        score: 0.75,
      },
    ],
    'complaints-review': [
      {
        says: 'reclamac(?:ao|oes)·|reclamar·|queixas?·|(?:apresentar|formular|direito a|receber|efe(?:c)?tuar) (?:\\w+ ){0,3}denuncia|(?<!ultimo )recurso (?:de|judicial|hierarquic|administrativ|contra|para|ao|da)|recorrer (?:d|a|p|e)|recorrivel|impugn|apelac|habeas corpus|(?:pedir|requerer|solicitar) (?:\\w+ ){0,5}(?:ao juiz|ao tribunal|sua (?:liberdade|alta))|revisao (?:judicial|periodica|obrigatoria|da (?:medida|situacao|internacao|decisao))|(?:revis|revist|control|fiscaliz|apreci)\\w* … (?:juiz|tribunal|judicia)|comissao revisora|(?:juiz|tribunal) … (?:revist|revis|apreci|decid)|controlo judicial|ser ouvid[oa] (?:por|pelo|perante)|mandado de seguranca|provedor (?:de justica|do doente)|ouvidoria|acao civil publica',
        not: 'recursos? (?:humano|economic|financeir|necessari|material|natura)|denuncia(?:r|da)? (?:d[oa]|o|a) (?:present|convenio|tratado|convencao|acordo)|estados? partes?|multa|licitac|tributari|credor|casamento|heranca',
        score: 0.7,
      },
    ],
    'independent-monitoring': [
      {
        says: 'inspe(?:c)?c(?:ao|oes|ionar)·|fiscaliz|provedor (?:de|da) justica|defensor do povo|ouvidoria|mecanismo\\w* (?:\\w+ ){0,2}de (?:prevencao|monitor|supervisao|acompanhamento)|(?:monitor|supervis|acompanhamento|vigi)\\w* … (?:direitos|cumprimento|convencao|estabelecimento|instituic|servicos|implementacao|condico)|comissao (?:\\w+ )?(?:de acompanhamento|revisora|nacional de (?:direitos humanos|revisao))|visitas? (?:\\w+ )?(?:de inspe|periodic|surpresa|sem aviso)|velar\\w* (?:\\w+ )?pelo cumprimento|comunicad[oa]s? ao ministerio publico',
        not: 'orcament|contabil|tributari|tribunal de contas|impostos|alcool|bebidas|inspec(?:c)?ao (?:geral )?do trabalho|contrato|direitos de autor|obras',
        score: 0.65,
      },
    ],
    'legal-aid': [
      {
        says: 'advogad[oa]s?·|defensor(?:ia|es|a)?s? (?:public|oficios|nomead|dativ)|assistencia (?:juridic|judiciari|legal)|apoio judiciario|patrocinio|(?:consulta|assessoria|aconselhamento|orientacao|representacao) juridic|nomea\\w* (?:\\w+ ){0,3}defensor|defensor·|justica gratuita',
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
        not: 'estados? partes?|informac\\w+ (?:financeir|tributari|contabil)|intercambi|sistema de informacao|liberdade de imprensa|interpretes? (?:ou executante|e executante)|artista',
        score: 0.7,
      },
    ],
    'protection-from-abuse': [
      {
        says: 'abus(?:o|os|ar|iv[oa]s?)·(?! d[aeo]s? (?:substanc|drog|alcool|poder|autoridade|direito|confianca|bebida|posicao))|exploracao·(?! (?:mineira|agricol|comercia|floresta|industria|d[aeo]s? (?:recursos|servicos|jogos|obra|petrol)))|violen(?:cia|t[oa]s?)|maus tratos|maltrat|trat(?:o|os|amento|amentos) (?:\\w+ ){0,2}(?:crue|desuman|degrad|indign|vexat)|tortura|crueldade|abandono (?:de|familia|e|ou)|negligencia|opressao|assedio|trafico de pessoas|desamparo|agressao|humilhac',
        not: 'abuso de (?:substanc|drog|alcool)|abandono (?:do )?(?:cargo|processo|servico|trabalho)|violencia (?:armada|contra a ordem)',
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
    accessibility: [
      {
        says: 'acessibilidade|acessive(?:l|is)·|(?<!diversas )(?<!interacao com )(?<!interagir com )barreiras(?! (?:aduan|comercia|alfandeg|sanitari))|desenho universal|rampas?·|elevador|(?:adequac|adaptac|adequar|adaptar)\\w* (?:\\w+ ){0,6}(?:edific|infraestrutura|espaco|transporte|veicul|via|habitac|instalac)|(?:edific|transporte|habitac|construc|estabelecimento|sitio|espaco|pagina)\\w* … (?:acessive|adaptad|mobilidade)|rebaixamento|piso tatil|semaforos? sonor',
        not: 'precos? acessive|acessiveis? ao publico em geral|custos acessive',
        score: 0.75,
      },
    ],
    mobility: [
      {
        says: 'cadeiras? de rodas|ca(?:o|es) (?:\\w+ )?(?:guia|de assistencia)|estacionamento|ajudas? tecnicas?|(?:dispositivo|tecnologia|produto|equipamento|aparelho|recurso)s? (?:\\w+ ){0,2}(?:de apoio|assistiv|de assistencia|de auxilio|ortopedic)|protes(?:e|es)·|ortes(?:e|es)·|ortopedic|aparelhos? auditiv|passe livre|transport\\w* gratuit|gratuidade … transport|(?:desconto|isenc)\\w* … (?:transport|veicul|automove)|mobilidade pessoal|(?:veicul|automove)\\w* … (?:adaptad|deficien)|bengala',
        score: 0.75,
      },
    ],
    education: [
      {
        says: '(?:educac(?:ao|iona)|(?<!(?:familiar|social|laboral|cultural|profissional|sanitari[oa]),? (?:e )?)educativ[oa]s?·(?!,? (?:e )?(?:laboral|social|cultural|familiar|profissional|sanitari|comunitari))|escola|escolar|ensino|estudantes?·|alun[oa]|universi(?:dade|tari)|bolsas? de estudo|professor|aprendizagem|creche)',
        context: 'sentence',
        not: 'educacao (?:para a saude|sanitaria|ambiental|sexual|fisica)|titulo universitari|ensino medico|formacao dos profissionais|membros?·|integrad[oa] por|guarda e educacao|educacao d[oe]s? filhos',
        score: 0.65,
      },
      {
        says: 'educacao (?:\\w+ )?(?:especial|inclusiva)|escolas? especia|necessidades educa|inclusao escolar|direito a educacao',
        score: 0.8,
      },
    ],
    work: [
      {
        says: '(?:(?<!grupos? de )(?<!equipas? de )(?<!plano de )(?<!dias? de )(?<!acidentes? de )trabalho·(?! socia)|trabalhador(?:es|a|as)?·(?! (?:socia|da saude))|emprego·|empregos·|empregador|empregad[oa]s?·|(?<!(?:familiar|social|educativ[oa]|cultural|sanitari[oa]|comunitari[oa]),? (?:e )?)labora(?:l|is)·(?!,? (?:e )?(?:social|cultural|familiar|comunitari|educativ|sanitari))|contrat\\w+ (?:de )?(?:pessoas|trabalhador)|vagas·|quotas? de|cotas? de|oficinas? (?:protegid|abrigad)|formacao profissional|habilitacao profissional|qualificacao profissional|concursos? public|insercao profissional|aprendiz·)',
        context: 'sentence',
        not: 'acidentes? de trabalho|doencas? profissiona|profissionais d[ea] saude|membros?·|contrato de trabalho do pessoal|remuneracao d[oa]|quadro de pessoal|contrato de (?:encomenda|edicao)',
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
        says: '(?:pens(?:ao|oes)·|aposentador|reforma por|subsidio|abono|seguranca social|seguridade social|protec(?:c)?ao social|assistencia social|previdencia|prestac(?:ao|oes) (?:\\w+ )?(?:socia|pecuniari|continuad)|beneficio(?:s)? (?:\\w+ )?(?:socia|continuad|fisca|previdenciari|assistencia)|habitac(?:ao|oes) (?:socia|de interesse)|moradia|isen(?:to|ta|tos|cao|coes)·(?! de (?:pena|responsab))|imposto|credito|auxilio (?:reabilit|financeir|inclusao)|salario minimo mensal|pobreza|nivel de vida|desemprego)',
        context: 'sentence',
        not: 'alimentos|multa|membros?·|orcament|direitos de autor|heranca|pensao de aliment',
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
        says: 'direitos (?:sexua|reprodut)|reprodutiv|(?:contrair|direito ao) (?:casamento|matrimonio)|casar se e|(?:constituir|formar|fundar) (?:uma |sua )?familia|maternidade|paternidade|fertilidade|separad[oa]s? d[aeo]s? (?:seus )?(?:pais|familia|filhos|mae)|(?:vinculo|laco|relac)\\w* (?:\\w+ ){0,3}(?:famil|com (?:a )?sua famil)|vida (?:familiar|em familia)|convivencia familiar|planejamento familiar|planeamento familiar|acompanhad[oa] (?:\\w+ )?por (?:\\w+ ){0,3}(?:famil|cuidador|pessoa)|guarda, a tutela|ado(?:p)?cao·(?! de (?:um |uma )?(?:medida|politica|norma|processo|crianca|provid|decis|medidas))',
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
        says: '(?<!socia(?:l|is) e )(?:acesso|vida|a(?:c)?tivid|participa|recurso|evento|ben(?:s)?|oferta|promocao)\\w* (?:\\w+ |, ){0,6}cultura(?:l|is)·|(?:acesso a |, |da |a )cultura·|desport|esport|recrea(?:cao|tiv)|lazer|turis|museu|bibliotecas?|teatr|espe(?:c)?tacul|artistic',
        context: 'sentence',
        not: 'ministeri|fatores|factores|secretari|membros?·|direitos economicos|obra|autor',
        score: 0.65,
      },
    ],
    awareness: [
      {
        says: 'sensibiliz|consciencializ|conscientiz|tomada de consciencia|consciencia (?:publica|social|sobre)|estigma|campanhas?·|(?:difu(?:sao|ndir)|divulga(?:r|cao)) … (?:direitos|deficiencia|saude mental|convencao|presente lei|esta lei)|estereotip|preconceito|(?:capacita(?:c|d)|formacao|formad[oa]s)\\w* … (?:direitos|convencao|deficiencia|trato|judicia|policia)',
        not: 'formacao (?:profissional|laboral)|campanha eleitoral|direitos de autor|divulgacao d[eo]s? (?:dados|segredo)',
        score: 0.65,
      },
    ],
    'data-statistics': [
      {
        says: 'estatistic|censo·|recenseamento|inquerito(?:s)? (?:nacional|epidem|sobre)|cadastro (?:nacional )?(?:de|da) (?:pessoas|inclusao)|bancos? de dados|bases? de dados|recolha de dados|coleta de dados|epidemiolog|(?:fomen|promo|apoi|impuls|realiz|desenvolv|incentiv)\\w* … (?:investigac|pesquisa|estudos)|prevalencia|desagregad|indicadores|pesquisas? cientific',
        context: 'sentence',
        not: 'consentimento|instituto nacional de estatistica|recenseamento eleitoral|investigac\\w+ (?:crimina|judicia)|vedad',
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
        says: 'mulher(?:es)?·|meninas com|raparigas|gravid[ae]|gestante|puerper|violencia (?:de genero|contra a)|maes? (?:\\w+ )?(?:com )?deficien',
        context: 'sentence',
        not: '(?:criancas|adolescentes|mulheres|gravidas|gestantes|menores)(?:[,;]| e)(?: (?:a|de|d)?(?:as?|os?))? (?:\\w+ ){0,3}?(?:idos|pessoas (?:idosas|com deficiencia|portadoras)|deficientes|doentes|indigen)|(?:[,;]| e)(?: (?:a|as|os|das|dos))? (?:mulheres|criancas)(?:[,;]| e)(?: (?:a|as|os|das|dos|aos))? (?:idos|pessoas|deficientes|indigen)|(?:homem|homens) e (?:a |as )?mulher|mulher(?:es)? e (?:o |os )?hom|ministeri|membro|marido|sexo',
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
  },
};
