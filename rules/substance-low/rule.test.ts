import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

/** Fluent, and empty. */
const MANAGEMENT = [
  'La communication joue un rôle essentiel dans la vie des organisations. Elle permet de créer des liens solides entre les personnes et de favoriser un climat de confiance. Dans un monde en constante évolution, il est important de bien communiquer pour atteindre ses objectifs et réussir ensemble.',
  'Les enjeux de la communication sont nombreux. Une bonne communication aide à mieux comprendre les besoins de chacun et à trouver des solutions adaptées. Elle contribue également à renforcer la motivation et à développer un sentiment d’appartenance. Chaque membre de l’équipe peut ainsi trouver sa place et donner le meilleur de soi-même au quotidien.',
  'Pour réussir, il convient de mettre en place des pratiques efficaces. L’écoute est la base de tout échange réussi. Il faut aussi savoir exprimer ses idées avec clarté et respecter le point de vue des autres. La régularité des échanges permet d’éviter les malentendus et de maintenir une dynamique positive dans la durée.',
  'Le changement fait partie de la vie de toute organisation. Une communication claire et transparente permet d’accompagner chacun dans cette transition et de réduire les inquiétudes. En restant à l’écoute, il devient possible d’anticiper les difficultés et de transformer les obstacles en opportunités. C’est un travail de tous les jours qui demande du temps et de l’engagement.',
  'En définitive, la communication est un véritable levier de réussite. En investissant dans la qualité des échanges, il est possible de créer un environnement de travail agréable et performant pour tous. Il appartient à chacun de jouer son rôle pour construire un avenir meilleur.',
];
const INSURANCE = [
  'Choisir une assurance est une étape importante dans la vie de chacun. Face à la diversité des offres, il peut être difficile de s’y retrouver. Prendre le temps de comparer les différentes possibilités permet de faire un choix éclairé et de trouver une solution adaptée à ses besoins.',
  'Avant toute chose, il est essentiel de bien définir ses attentes. Chaque situation est différente et mérite une attention particulière. En analysant ses besoins avec soin, on évite les mauvaises surprises et on profite d’une protection vraiment efficace. Les garanties proposées varient d’un contrat à l’autre, d’où l’intérêt de bien les étudier.',
  'Le prix est bien sûr un critère important, mais il ne doit pas être le seul. La qualité du service, la rapidité de prise en charge et la disponibilité des conseillers jouent également un rôle majeur. Une bonne assurance est avant tout celle qui répond présent au bon moment.',
  'Il est également conseillé de lire attentivement les conditions du contrat. Certains détails peuvent faire toute la différence en cas de problème. N’hésitez pas à poser des questions et à demander des précisions pour partir sur de bonnes bases et avancer en toute sérénité.',
  'Enfin, pensez à revoir régulièrement votre contrat. Les besoins évoluent avec le temps et il est important que la protection suive ces évolutions. En restant attentif et bien informé, vous pourrez profiter d’une couverture complète et adaptée, pour vivre chaque jour l’esprit tranquille.',
];
const joined = (paragraphs: readonly string[]) => paragraphs.join('\n\n');

testRule(rule, {
  accepts: {
    'the same text with names and numbers': {
      text: joined(
        MANAGEMENT.map(
          (text, index) =>
            `${text} À Brest, Anne Le Goff en compte ${index + 4} depuis 2019, dont 3 à Quimper.`,
        ),
      ),
    },
    'the same text with links': {
      markdown: joined(
        MANAGEMENT.map(
          (text) => `${text} Voyez [notre enquête](/a), [ses chiffres](/b) et [les réponses](/c).`,
        ),
      ),
    },
    'a gardener who names nobody': {
      text: 'Semez les graines en terrine, sur un terreau tamisé que vous tassez du plat de la main. Couvrez d’une pellicule de vermiculite et vaporisez. Repiquez les plantules en godets dès que paraissent les premières vraies feuilles, en les enterrant jusqu’aux cotylédons. Endurcissez les plants sous châssis avant la mise en place. Un paillage de chanvre garde la terre fraîche et décourage les limaces. Taillez les gourmands, tuteurez, arrosez au pied : le mildiou se plaît sur un feuillage mouillé, et la fumagine suit les pucerons.',
      options: { minWords: 60 },
    },
  },
  ignores: { 'a short text': { text: MANAGEMENT[0]! } },
  reports: {
    'a text that says nothing of its subject': {
      text: `⟦${MANAGEMENT[0]}⟧\n\n${joined(MANAGEMENT.slice(1))}`,
      finds: [{ message: 'empty', severity: 'error', data: { facts: 0 } }],
    },
    'advice that would fit any contract': {
      text: `⟦${INSURANCE[0]}⟧\n\n${joined(INSURANCE.slice(1))}`,
      finds: [{ message: 'empty', severity: 'error' }],
    },
    'slips of the pen, which are no substance': {
      text: `⟦${MANAGEMENT[0]!.replace('essentiel', 'essenteil')}⟧\n\n${joined(MANAGEMENT.slice(1)).replaceAll('communication', 'comunnication')}`,
      finds: [{ severity: 'error' }],
    },
    'one name and one number': {
      text: `⟦${MANAGEMENT[0]}⟧\n\n${joined(MANAGEMENT.slice(1))} C’est ce que dit Anne depuis 2019.`,
      finds: [{ message: 'thin', severity: 'warning', data: { facts: 2 } }],
    },
  },
});
