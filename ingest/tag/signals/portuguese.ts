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
  'representante|tutor|curador|acompanhante|familia|parente|conjuge|pais·|pai·|mae·|filh[oa]s? maior|responsavel legal|responsaveis|procurador de cuidados|companheir|quem (?:legalmente )?[oa]s? represent';
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

export const PORTUGUESE: LanguageRules = {
  context: `deficien(?:cia|te)|invalidez|invalid[oa]s·|minusval|hospicio|manicomi|${MIND}|psicolog|paciente|doentes?·|utentes?·|usuari[oa]s? (?:\\w+ ){0,4}(?:saude|servicos)|internad[oa]s?·|internacao|internacoes|internamento|surd[oa]|surdez|surdoceg|ceg[oa]s?·|cegueira|capacidade juridica|mobilidade (?:reduzida|condicionada)|cadeiras? de rodas|lingua (?:\\w+ )?(?:de sinais|gestual)|braille?|prontuario|processo clinico|assisten(?:te|cia)s? pessoa|adaptac\\w+ razoave|contenc(?:ao|oes) (?:fisic|mecanic|quimic|farmac)|perigo (?:\\w+ ){0,3}para (?:si|outr|terceir)|prevencao das? deficiencia|barreiras|necessidades (?:educativas |educacionais )?especiais|curatela|curador|reabilitacao (?:integral|psico|funcional|profissional|das? pessoa)`,
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
    'para (?:os )?(?:efeitos|fins) (?:d[aeo]|previstos|do disposto) … (?:entende|considera|denomina|define)|(?:entende|considera)m? se (?:\\w+ )?(?:por|pessoa|deficien|invalid|com defic)|considera(?:m)? se:|revoga(?:m|da|das|do|dos|se)·|perdem? (?:a )?vig(?:or|encia)|(?:e|sao|fica|ficam) revogad|(?:substitui|altera|suprim)\\w* … (?:expressao|palavra|termo)|^\\s*[a-z0-9ivx]{1,4}[).°-][^:.]{3,70}: ?(?:tod[oa]s?·|aquel|conjunto|grupo de|(?:o|os|a|as) (?:estado|element|situacao|meio|lingua|processo)|processo|pessoa que|possibilidade)|^\\s*(?:\\(?[a-z]{1,2}\\) ?)?(?:reconhecendo|recordando|reafirmando|considerando|observando|conscientes?|preocupad|convencid|tendo (?:presente|em conta)|destacando|sublinhando)|instrumentos? de (?:ratificacao|adesao|confirmacao|denuncia)|organizacoes (?:regionais )?de integracao|epigrafe|^\\s*(?:capitulo|titulo|seccao|secao|livro) [ivxlc0-9]+·[^.;:]{0,300}$|publique se|cumpra se|promulgue se|faco saber|entra(?:ra)? em vigor|o congresso nacional decreta|a assembleia da republica (?:decreta|determina)',
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
        context: 'none',
        not: 'valendo se|armas|vitima|auxilio|interdit|poder (?:familiar|parental|paternal)',
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
  },
};
