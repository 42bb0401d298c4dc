import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

const source =
  'La mairie de Brest a annoncé lundi la fermeture du pont de Recouvrance pendant trois semaines. Les travaux doivent remplacer les câbles posés dans les années soixante. Les bus passeront par le port de commerce, et les piétons par une passerelle provisoire que la métropole installera avant la fin du mois.';
const options = { minGrams: 10 };

testRule(rule, {
  accepts: {
    'a rewrite in other words': {
      html: '<p>À Brest, impossible de franchir la Penfeld par Recouvrance durant trois semaines : la ville change des câbles vieux de soixante ans. Une passerelle attend les marcheurs, tandis que les bus feront le tour par les quais.</p>',
      sources: [source],
      options,
    },
    'a long quotation, which is no copy': {
      html: '<p>Le maire s’en explique : « Les travaux doivent remplacer les câbles posés dans les années soixante. Les bus passeront par le port de commerce, et les piétons par une passerelle provisoire que la métropole installera avant la fin du mois. » Reste à convaincre les riverains, qui redoutent des bouchons interminables.</p>',
      sources: [source],
      options,
    },
  },
  ignores: {
    'a draft without source': { html: '<p>La mairie de Brest a annoncé lundi la fermeture du pont.</p>' },
    'a text too short to tell': {
      html: '<p>La mairie de Brest a annoncé lundi la fermeture.</p>',
      sources: [source],
    },
  },
  reports: {
    'a copy cut into paragraphs': {
      html: `<h2>Un pont fermé</h2><p>⟦${source.replace('semaines. ', 'semaines.</p>\n<p>').slice(0, -1)}⟧.</p>`,
      sources: [`⟦${source.slice(0, -1)}⟧.`],
      options,
      finds: [{ message: 'copied', severity: 'error', data: { percent: 100, limit: 40, longest: 51 } }],
    },
    'a text with one sentence copied': {
      html: '<p>Brest se prépare à trois semaines de détours. ⟦Les travaux doivent remplacer les câbles posés dans les années soixante⟧, quand le trafic était dix fois moindre. La passerelle promise aux marcheurs ouvrira, elle, dès vendredi.</p>',
      sources: [source],
      options,
      finds: [{ message: 'copied', severity: 'warning' }],
    },
  },
});
