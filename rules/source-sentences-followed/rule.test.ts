import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

const source =
  'La mairie de Brest a annoncé lundi la fermeture du pont de Recouvrance pendant trois semaines. Les travaux doivent remplacer les câbles posés dans les années soixante. Les bus passeront par le port de commerce, et les piétons par une passerelle provisoire.';
const spun =
  'La municipalité de Brest a dévoilé lundi la clôture du pont de Recouvrance durant trois semaines. Les travaux vont remplacer les câbles installés dans les années soixante. Les autobus passeront par le port de commerce, et les marcheurs par une passerelle temporaire.';
const options = { minWords: 20 };

testRule(rule, {
  accepts: {
    'a rewrite in sentences of its own': {
      html: '<p>À Brest, impossible de franchir la Penfeld par Recouvrance durant trois semaines : la ville change des câbles vieux de soixante ans. Une passerelle attend les marcheurs, tandis que les bus feront le tour par les quais du port de commerce.</p>',
      sources: [source],
      options,
    },
    'a quotation of the source': {
      html: '<p>Le maire s’en explique : « Les travaux doivent remplacer les câbles posés dans les années soixante. Les bus passeront par le port de commerce, et les piétons par une passerelle provisoire. » Reste à convaincre les riverains, qui redoutent des bouchons interminables sur les quais.</p>',
      sources: [source],
      options: { minWords: 10 },
    },
    'one sentence close to the source among others': {
      html: '<p>Brest se prépare à trois semaines de détours, et personne ne s’en réjouit dans le quartier. Les travaux vont remplacer les câbles installés dans les années soixante. La passerelle promise aux marcheurs ouvrira, elle, dès vendredi matin sous le château.</p>',
      sources: [source],
      options,
    },
  },
  ignores: {
    'a draft without source': { html: `<p>${spun}</p>` },
    'a text too short to tell': {
      html: '<p>La mairie de Brest a annoncé lundi la fermeture.</p>',
      sources: [source],
    },
  },
  reports: {
    'synonyms in every sentence': {
      html: `<p>${spun.replace('Les travaux vont remplacer les câbles installés dans les années soixante.', '⟦$&⟧')}</p>`,
      sources: [
        source.replace('Les travaux doivent remplacer les câbles posés dans les années soixante.', '⟦$&⟧'),
      ],
      options,
      finds: [{ message: 'followed', severity: 'error', data: { percent: 100, sentences: 3, limit: 50 } }],
    },
    'a text that follows in part': {
      html: '<p>⟦Les travaux vont remplacer les câbles installés dans les années soixante.⟧</p><p>Personne ne s’en réjouit dans le quartier, où les commerçants ont déjà perdu une saison entière. Une pétition circule depuis le mois de mars sur le marché couvert.</p>',
      sources: [`⟦Les travaux doivent remplacer les câbles posés dans les années soixante.⟧ Il pleut.`],
      options: { ...options, warn: 0.2, minSentences: 1 },
      finds: [{ message: 'followed', severity: 'warning' }],
    },
  },
});
