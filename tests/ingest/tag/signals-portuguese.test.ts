import { expect, test } from 'vitest';
import type { Matter } from '../../../ingest/tag/signals/matter.ts';
import { signalsOf } from '../../../ingest/tag/signals/signal-rules.ts';

/** Signals and stances that a provision gives, in order of their names. */
function readingOf(text: string, matter?: Matter): string[] {
  return signalsOf({ text, language: 'pt', headings: [] }, matter)
    .map(({ signal, stance }) => `${signal}:${stance}`)
    .sort();
}

const PROVISIONS: readonly (readonly [string, string[]])[] = [
  ['Ninguém será inelegível por motivo de transtorno mental.', ['civil-disqualification:forbids']],
  [
    'Nenhuma pessoa com deficiência mental será submetida à curatela.',
    ['substitute-decision:forbids'],
  ],
  [
    'Os cidadãos com deficiência gozam dos direitos e cumprem os deveres de todos, com ressalva daqueles para que estejam incapacitados.',
    ['civil-disqualification:permits', 'non-discrimination:guarantees'],
  ],
  [
    'O alienado que fugir será recolhido ao hospício pela polícia.',
    ['derogatory-language:permits', 'involuntary-admission:permits'],
  ],
  [
    'Só podem adotar as pessoas que não sofram de doença mental grave.',
    ['civil-disqualification:permits'],
  ],
  ['A parte do imóvel já alienada e os bens alienados em leilão não voltam à massa.', []],
  [
    'O juiz pode ordenar a internação compulsória do paciente que ponha em perigo a vida de outra pessoa.',
    ['involuntary-admission:permits'],
  ],
  [
    'Quem sofra de doença mental e recuse ajuda pode ser internado compulsivamente por decisão do tribunal.',
    ['involuntary-admission:permits'],
  ],
  [
    'O hospital avisa o Ministério Público, no prazo de um dia, de cada internação involuntária.',
    ['involuntary-admission:permits'],
  ],
  [
    'A família do paciente pode pedir por escrito que cesse a internação involuntária.',
    ['involuntary-admission:permits'],
  ],
  [
    'Nunca a deficiência de uma pessoa justificará a sua privação da liberdade.',
    ['involuntary-admission:forbids'],
  ],
  [
    'Se o doente não puder consentir, o tratamento será autorizado pelo seu representante legal ou por um familiar.',
    ['involuntary-treatment:permits', 'substitute-decision:permits'],
  ],
  ['Nenhum paciente será tratado contra a sua vontade.', ['involuntary-treatment:forbids']],
  [
    'Em situação de urgência o doente mental pode ser medicado sem o seu consentimento.',
    ['involuntary-treatment:permits'],
  ],
  [
    'A contenção física e o isolamento só podem ser aplicados por prescrição médica e pelo tempo mínimo necessário.',
    ['restraint:permits', 'seclusion:permits'],
  ],
  [
    'São proibidas as celas fortes e a contenção mecânica de pessoas internadas.',
    ['restraint:forbids', 'seclusion:forbids'],
  ],
  [
    'A eletroconvulsoterapia e a psicocirurgia não podem ser realizadas sem o consentimento escrito do doente.',
    ['informed-consent:guarantees', 'irreversible-treatment:forbids'],
  ],
  [
    'Ninguém poderá esterilizar uma pessoa com deficiência sem o seu consentimento.',
    ['irreversible-treatment:forbids'],
  ],
  [
    'Os ensaios clínicos com doentes mentais exigem o consentimento escrito do curador e o parecer da comissão de ética.',
    ['experimentation:permits', 'informed-consent:guarantees', 'substitute-decision:permits'],
  ],
  [
    'Os interditos por doença mental e os dementes não podem contrair casamento.',
    ['civil-disqualification:permits', 'derogatory-language:permits'],
  ],
  [
    'Os dementes são absolutamente incapazes e os seus negócios são nulos.',
    [
      'civil-disqualification:permits',
      'derogatory-language:permits',
      'substitute-decision:permits',
    ],
  ],
  [
    'Não se pode recusar a ninguém, por ter uma deficiência, o casamento nem a adoção.',
    ['civil-disqualification:forbids', 'family-life:guarantees'],
  ],
  [
    'O tribunal absolve o acusado inimputável por doença mental e ordena o seu internamento num hospital.',
    ['forensic-measures:permits', 'involuntary-admission:permits'],
  ],
  [
    'A medida de segurança de internamento do inimputável é revista todos os anos pelo tribunal.',
    ['complaints-review:guarantees', 'forensic-measures:permits', 'involuntary-admission:permits'],
  ],
  [
    'O diretor clínico pode restringir as visitas e as chamadas do doente internado.',
    ['communication-restriction:permits'],
  ],
  [
    'O utente internado tem direito a receber visitas e a enviar correspondência sem censura.',
    ['communication-restriction:forbids'],
  ],
  ['O curador representa o interdito e administra os seus bens.', ['substitute-decision:permits']],
  [
    'A pessoa com deficiência pode escolher quem a ajude na tomada de decisão, e o apoio respeita a sua vontade e as suas preferências.',
    ['supported-decision:guarantees'],
  ],
  [
    'O maior pode deixar diretivas antecipadas de vontade sobre os cuidados psiquiátricos que deseja receber.',
    ['advance-directive:guarantees'],
  ],
  [
    'O poder público criará residências terapêuticas e centros de atenção psicossocial, e os leitos psiquiátricos serão extintos progressivamente.',
    ['community-services:guarantees', 'deinstitutionalization:guarantees'],
  ],
  [
    'As empresas com cem ou mais empregados preencherão cinco por cento das vagas com pessoas com deficiência e farão adaptações razoáveis.',
    ['reasonable-accommodation:guarantees', 'work:guarantees'],
  ],
  [
    'A pessoa com deficiência grave recebe uma pensão mensal paga pelo Estado.',
    ['social-protection:guarantees'],
  ],
  ['O sigilo das informações do paciente será garantido.', ['confidentiality:guarantees']],
  [
    'O doente é informado dos seus direitos em linguagem simples e, se necessário, com intérprete de língua gestual.',
    ['information-access:guarantees'],
  ],
  [
    'Uma comissão de acompanhamento visitará os serviços de saúde mental e receberá queixas dos utentes.',
    ['complaints-review:guarantees', 'independent-monitoring:guarantees'],
  ],
  [
    'O Estado assegura às crianças com deficiência o acesso ao ensino inclusivo.',
    ['children:guarantees', 'education:guarantees'],
  ],
  [
    'Serão realizadas campanhas contra o preconceito que atinge as pessoas com transtornos mentais.',
    ['awareness:guarantees'],
  ],
  ['Para os efeitos desta lei considera-se contenção a limitação dos movimentos do paciente.', []],
  [
    'O Conselho reúne-se mensalmente e o Ministério da Educação e o Ministério do Trabalho nele se fazem representar.',
    [],
  ],
  ['O tutor do menor administra os bens deste até à maioridade.', []],
  ['Os instrumentos serão esterilizados antes de cada consulta do paciente.', []],
  ['Fica revogada a lei sobre internamento de alienados.', []],
  [
    'O Ministério da Saúde e o Ministério da Educação aprovam o modelo do atestado de deficiência.',
    [],
  ],
  [
    'A pessoa com perturbação mental não pode ser sujeita a isolamento nem a contenção física.',
    ['restraint:forbids', 'seclusion:forbids'],
  ],
  [
    'As pessoas com deficiência que não possam prover a própria subsistência recebem um benefício mensal.',
    ['social-protection:guarantees'],
  ],
  [
    'A intervenção visa a reinserção familiar, educativa e laboral da pessoa com transtorno mental.',
    [],
  ],
  [
    'O diretor do hospital comunica ao tribunal, no prazo de vinte e quatro horas, o internamento de urgência do portador de anomalia psíquica, para confirmação judicial.',
    ['involuntary-admission:permits'],
  ],
  [
    'A contenção mecânica só é usada quando falharem outras medidas, pelo menor tempo, sob vigilância médica e com registo no processo clínico.',
    ['restraint:permits'],
  ],
  [
    'São proibidos a contenção e o isolamento das pessoas em todos os serviços de saúde mental.',
    ['restraint:forbids', 'seclusion:forbids'],
  ],
  [
    'Se o doente mental não puder decidir, o consentimento para o tratamento é prestado pelo cônjuge ou pelo representante legal.',
    ['involuntary-treatment:permits', 'substitute-decision:permits'],
  ],
  [
    'Não podem ser juízes nem notários os que sofram de doença mental que os impeça de exercer o cargo.',
    ['civil-disqualification:permits'],
  ],
  [
    'O inimputável por anomalia psíquica que seja perigoso é mandado internar pelo tribunal em estabelecimento de cura ou segurança.',
    ['forensic-measures:permits', 'involuntary-admission:permits'],
  ],
  [
    'O diretor pode limitar as visitas e os telefonemas dos internados quando perturbem o tratamento.',
    ['communication-restriction:permits'],
  ],
  [
    'O pessoal guarda segredo sobre o diagnóstico e o processo clínico dos utentes de saúde mental.',
    ['confidentiality:guarantees'],
  ],
  [
    'Os hospitais psiquiátricos são encerrados de forma progressiva em cinco anos e substituídos por serviços na comunidade.',
    ['community-services:guarantees', 'deinstitutionalization:guarantees'],
  ],
  [
    'Uma comissão independente visita sem aviso prévio os centros onde vivem pessoas com deficiência e publica os seus relatórios.',
    ['independent-monitoring:guarantees'],
  ],
  [
    'As pessoas com deficiência têm direito a casar, a constituir família e a conservar a guarda dos filhos.',
    ['family-life:guarantees'],
  ],
  [
    'O juiz nomeia curador ao maior que, por deficiência, não possa governar a sua pessoa e bens.',
    ['substitute-decision:permits'],
  ],
  [
    'O juiz pode impor ao toxicodependente a obrigação de seguir tratamento de desintoxicação.',
    ['involuntary-treatment:permits'],
  ],
  [
    'O doente agitado pode ser levado para um quarto de isolamento por ordem do psiquiatra.',
    ['seclusion:permits'],
  ],
  [
    'A polícia conduz ao hospital quem apresente perturbação mental grave e seja um perigo para si ou para terceiros.',
    ['involuntary-admission:permits'],
  ],
];

test.each(PROVISIONS)('Portuguese: %s', (provision, signals) => {
  expect(readingOf(provision)).toEqual(signals);
});

const ELSEWHERE: readonly (readonly [string, string[]])[] = [
  ['Todos os cidadãos têm direito ao trabalho, à educação e à cultura.', []],
  ['A criança não pode ser sujeita a maus tratos.', []],
  [
    'As crianças portadoras de deficiência têm direito à educação especial.',
    ['children:guarantees', 'education:guarantees'],
  ],
];

test.each(ELSEWHERE)('Portuguese, in a law on another matter: %s', (provision, signals) => {
  expect(readingOf(provision, 'else')).toEqual(signals);
});
