import type { LanguageRules } from '../rules.ts';
import { COERCION } from './portuguese/coercion.ts';
import { EXCLUSION } from './portuguese/exclusion.ts';
import { INCLUSION } from './portuguese/inclusion.ts';
import { SAFEGUARDS } from './portuguese/safeguards.ts';
import { MIND, OTHERS } from './portuguese/words.ts';

/** People and conditions that the Convention is about: no passing mention. */
const PEOPLE =
  'deficienc|(?:pessoas?|cidadaos?|criancas?|alun[oa]s?|trabalhador(?:es|as)?|os|aos|ficaram) (?:\\w+ )?deficientes?·|portador(?:es|as)? de|invalidez|minusval|(?:deficiente|transtorno|perturbac|doenca|doente|saude|anomalia|alienac|enfermidade|sofrimento|afeccao|debilidade|incapacidade|faculdade)\\w* (?:\\w+ ){0,3}(?:mental|mentais|psiquic|psiquiatric|intelectua|psicossocia)|psiquiatr|autis|suicid|toxicodepend|toxicoman|dependentes? (?:quimic|de (?:drogas|substancia))|dependencia quimica|alcoolismo|inimputa|surd[oa]s?·|surdez|surdoceg|ceg[oa]s?·|cegueira|mobilidade (?:reduzida|condicionada)|cadeiras? de rodas|lingua (?:\\w+ )?(?:de sinais|gestual)|braille?|assisten(?:te|cia)s? pessoa|adaptac\\w+ razoave|contenc(?:ao|oes) (?:fisic|mecanic|quimic|farmac)|(?:internacao|internamento|hospitalizacao|tratamento)(?:s)? (?:\\w+ ){0,2}(?:involuntari|voluntari|compulsi|compulsor)|pessoas? (?:internad|hospitalizad)|necessidades (?:educativas |educacionais )?especiais|reabilitacao (?:integral|psico|funcional|profissional|das? pessoa)|curatela|maior acompanhado|tomada de decisao apoiada|capacidade juridica|(?:pacientes?|doentes?|utentes?) (?:\\w+ ){0,4}(?:internad|hospitalizad|psiqui|menta)|usuari[oa]s? (?:\\w+ ){0,4}saude mental';
/** What ministries and councils are for, as their names say. */
const PORTFOLIO =
  'saude|educacao|trabalho|emprego|solidariedade|cultura|desporto|esporte|seguranca|previdencia|justica|direitos|desenvolvimento|famili|habitacao|accao|acao|assistencia|assuntos|ciencia|tecnolog|fazenda|financas|econom|obras|transporte|comunicac|integracao|deficien|pessoas|reabilita|prevencao|drogas|crianca|adolescen|mulher|genero|idoso|estatistic|pensoes|social·|socia(?:is)?·|public[oa]s?·|human[oa]s?·|nacional';
/** What takes a right, an office or an act away from somebody. */
const TAKEN =
  '(?:inabilit|incapa(?:z|citad)|priv(?:ad[oa]s?|ar|a)·|exclui|ineleg|nul[oa]s?·|nulidade|anula|invalid(?:ad|o)|destitui|demiti|despedi|afastad|suspens|suspend|revog|cancel|cass|neg(?:ad|ar)|recusa|impedi|elimin|risca|restring|desclassific|(?:causa|motivo|razao|fundamento|impedimento|obstaculo)·)';
/** A denial, and small words between it and what it denies. */
const NOT =
  '(?:(?<!(?:que|quem|se|quando) )nao |ninguem |nenhuma? (?:(?!que|quem|se)[a-z]+ ){0,8}(?:pode|podera|sera|e|deve|devera) )(?:(?:se|lhe|ser|serao|sera|pode|podem|podera|poderao|deve|devera|e|sao|por|isso|si|so|uma?|em|caso|algum|considerad[oa]s?|declarad[oa]s?|tid[oa]s?|como|constitui|de) ){0,6}';

export const PORTUGUESE: LanguageRules = {
  context: `deficien(?:cia|te)|invalidez|invalid[oa]s·|minusval|hospicio|manicomi|${MIND}|psicolog|paciente|doentes?·|utentes?·|usuari[oa]s? (?:\\w+ ){0,4}(?:saude|servicos)|internad[oa]s?·|internacao|internacoes|internamento|surd[oa]|surdez|surdoceg|ceg[oa]s?·|cegueira|capacidade juridica|mobilidade (?:reduzida|condicionada)|cadeiras? de rodas|lingua (?:\\w+ )?(?:de sinais|gestual)|braille?|prontuario|processo clinico|assisten(?:te|cia)s? pessoa|adaptac\\w+ razoave|contenc(?:ao|oes) (?:fisic|mecanic|quimic|farmac)|perigo (?:\\w+ ){0,3}para (?:si|outr|terceir)|prevencao das? deficiencia|barreiras|necessidades (?:educativas |educacionais )?especiais|curatela|curador|reabilitacao (?:integral|psico|funcional|profissional|das? pessoa)`,
  people: PEOPLE,
  names: `(?:ministeri[oa]s?|ministr[oa]s?|secretari[oa]s?|departamentos?|dire(?:c)?cao(?: geral| nacional)?|instituto(?: nacional)?|conselho (?:nacional|federal|regional|superior|estadual|municipal)|inspe(?:c)?cao(?: geral)?|fundo nacional|codigo|consolidacao das leis|ordem) (?:d[aoe]s?|para)(?: (?:a|o|as|os))? (?:(?:(?:e|a|o|as|os|d[aoe]s?|para) )*(?:${PORTFOLIO})\\w*,? ?)+|lei(?:s)? (?:organica |complementar )?(?:n(?:o|ro|um)?\\W{0,3})?\\d[\\d./]*,? (?:de \\d+ de \\w+(?: de \\d+)?,? )?(?:que|sobre|relativ\\w+)·(?! (?:a presente|\\d))[^.;:,"]{0,100}|(?:declaracao|convencao|pacto|convenio)\\w* (?:\\w+ ){0,4}(?:sobre|d[aoe]s?|relativ\\w+|para|contra)(?: (?:os|as|a|o))? (?:direitos (?:das pessoas com deficiencia|da crianca|human\\w+|civis e politicos|economicos,? sociais e culturais)|eliminacao de (?:todas as formas de )?discriminacao|tortura)`,
  idle: '(?:art(?:igo|\\.)? ?[\\d.º°-]+[.: –—-]*)?\\(?(?:definicoes|conceitos[\\s.:)]*$|vigencia|entrada em vigor|norma revogatoria|revogacao|disposic(?:ao|oes) revogatoria|regulamentacao[\\s.:)]*$|orcamento|financiamento[\\s.:)]*$|quorum|reunioes|remuneracao|duracao do mandato|publicacao[\\s.:)]*$|mandato dos membros|indice)',
  forbids:
    'nao (?:se )?(?:pode|podem|podera|poderao|deve|devem|devera|deverao|sera|serao|e·|sao·|permite|admite|autoriza|aplica|realiza|utiliza|constitui|justifica|implica|afeta|afecta|limita|obsta)|nao se (?:emprega|usa|fara|pratica|recorr|submet|pode)|ninguem|nunca|nenhum|em caso algum|em hipotese alguma|de modo algum|jamais|tampouco|proibi|vedad[oa]|e defeso|interdit[oa]·|direito a nao|nao (?:ser|serem|seja|sejam) (?:\\w+ )?(?:objet|submetid|sujeit|privad|discrimin|institucionaliz|esteriliz|isolad|intern|separad|excluid)|livres? de·|a salvo de|sem (?:ser|restric|censura|que seja)|(?:protegid|proteger|protecao|proteccao)\\w* (?:contra|de toda)|abolir|abolicao|extin(?:guir|cao)|elimina|erradic',
  except:
    'salvo|excet[ou]|excepto|exceto|(?<!(?:sem|nao) (?:[a-z]+ ){0,3})exce(?:p)?c(?:ao|oes)|exce(?:p)?cional|a menos que|a nao ser|senao·|somente|apenas|unicamente|so (?:\\w+ ){0,4}(?:quando|se·|em·|por·|com·|pode|podem|podera|sera|e·|sao|mediante|para|a·)|desde que|sem (?:a |o |sua |seu )?(?:previa |previo |expressa |devida )*(?:autoriza|ordem|indicacao|prescricao|aprovacao|parecer|decisao|mandado)|exced|superior a|mais (?:de|do que)|alem d|prolong|fora dos casos|enquanto|antes de|durar|ressalvad|indefinid',
  turns:
    '(?<=; )(?:(?:mas|e|porem) )?(?:[a-z]+ ){1,7}?(?:podem?|podera|poderao|devem?|devera|deverao|aplicara|ordenara|determinara|impora|sera|serao)·|(?<=, )(?:mas|e|porem) (?:[a-z]+ ){1,7}?(?:podem?|podera|poderao|devem?|devera|deverao|aplicara|ordenara|determinara|impora|sera|serao)·',
  lifts:
    'nao (?:se |e |sao |esta |estao |fica |ficam |sera |serao )?(?:proib|vedad|interdit|ilicit|ilegal)\\w*|nada (?:\\w+ ){0,8}?(?:proibe|veda|impede)·',
  denies:
    '(?:paciente|pessoa|doente|intern[oa]|internad[oa]|usuari[oa]|utente)s?(?: [a-z]+){0,6} nao (?:tem|terao?|tera|goza) (?:o |de )?direito|(?:paciente|doente|utente)s? nao (?:pode|podem|podera|poderao) (?:recusar|recorrer|impugnar)',
  amends:
    '(?:substitu|suprim|elimin|troca)\\w* (?:\\w+ ){0,4}(?:expressao|expressoes|palavra|termo)s? ["“«]',
  spares: {
    'communication-restriction':
      'nao (?:podem?|podera|poderao|serao?|sera|devem?) (?:ser )?(?:restring|limitad|suspens|proibid|recusad|censurad|violad|abert|retid)\\w*',
    'civil-disqualification': `${NOT}${TAKEN}`,
    'substitute-decision': `(?:e|fica|sao|ficam) (?:vedad|proibid|abolid|extint)[oa]s? (?:a |o |as )?(?:interdicao|curatela|tutela|incapacitacao)(?! (?:de bens|sem))|(?:interdicao|curatela) (?:[a-z]+ ){0,6}(?:e|fica) (?:proibid|vedad|abolid|extint|suprimid)|${NOT}(?:(?:submetid|sujeit|colocad|post)[oa]s? (?:a|sob|em) (?:[a-z]+ )?(?:tutela|curatela|interdic)|interditad|incapa(?:z|zes)·|priv(?:ad[oa]s?|ar) d[ae] (?:[a-z]+ ){0,2}capacidade)(?![^.;]* (?:se|quando)·)`,
  },
  ownConsent:
    '(?:seu|proprio) (?:\\w+ )?consentimento|consentimento (?:\\w+ ){0,4}(?:livre|informad|esclarecid|escrit|previ|express|voluntari|pessoal)|consentimento d[oae]s? (?:propri[oa] )?(?:paciente|pessoa|interessad|utente|usuari|doente|intern|participante|sujeito)|consinta|contra (?:a )?sua vontade|sem consentimento',
  despite:
    '(?<!nao )(?<!nao se )(?<!ninguem )(?<!nenhum[a]? \\w+ )(?:pode|podem|podera|poderao|se da·|sera) … sem … consentimento|(?:dispensa|independe|independentemente)\\w* … consentimento|nao (?:sera |e |se )?(?:necessari|exig|requ)\\w* … consentimento|urgen|emergen|incapaz de|nao (?:possa|possam|pode|puder|puderem|esteja|estiver|seja capaz|tenha) … (?:consent|expres|manifest|prest|decid|compreend|condico|discern)|impossibil|risco (?:de vida|iminente|grave|de morte)|perigo|prescind|salvo|exce(?:p)?to|(?<!(?:sem|nao) (?:[a-z]+ ){0,3})exce(?:p)?c(?:ao|oes)|recusa|a menos que|mesmo (?:contra|sem)',
  othersConsent: `${OTHERS}|juiz|tribunal|autoridade judicia|autorizacao judicial|judicial|ministerio publico`,
  defines:
    'para (?:os )?(?:efeitos|fins) (?:d[aeo]|previstos|do disposto) … (?:entende|considera|denomina|define)|(?:entende|considera)m? se (?:\\w+ )?(?:por|pessoa|deficien|invalid|com defic)|considera(?:m)? se:|revoga(?:m|da|das|do|dos|se)·|perdem? (?:a )?vig(?:or|encia)|(?:e|sao|fica|ficam) revogad|(?:substitui|altera|suprim)\\w* … (?:expressao|palavra|termo)|^\\s*[a-z0-9ivx]{1,4}[).°-][^:.]{3,70}: ?(?:tod[oa]s?·|aquel|conjunto|grupo de|(?:o|os|a|as) (?:estado|element|situacao|meio|lingua|processo)|processo|pessoa que|possibilidade)|^\\s*(?:\\(?[a-z]{1,2}\\) ?)?(?:reconhecendo|recordando|reafirmando|considerando|observando|conscientes?|preocupad|convencid|tendo (?:presente|em conta)|destacando|sublinhando)|instrumentos? de (?:ratificacao|adesao|confirmacao|denuncia)|organizacoes (?:regionais )?de integracao|epigrafe|^\\s*(?:capitulo|titulo|seccao|secao|livro) [ivxlc0-9]+·[^.;:]{0,300}$|publique se|cumpra se|promulgue se|faco saber|entra(?:ra)? em vigor|o congresso nacional decreta|a assembleia da republica (?:decreta|determina)',
  signals: { ...COERCION, ...EXCLUSION, ...SAFEGUARDS, ...INCLUSION },
};
