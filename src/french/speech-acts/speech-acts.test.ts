import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadParser } from '../../parse/parse.ts';
import { isCertain, type SpeechAct, speechActsIn } from './speech-acts.ts';

const parse = await loadParser('text');
const BEFORE =
  'Le pont de Brest a fermé en mai.\n\nLes piles datent de 1861.\n\nUne poutre sur dix a rouillé.';
const AFTER = 'Les bus repassent depuis mardi.\n\nLe péage reste gratuit.\n\nLe quai attend ses bancs.';

function actsOf(text: string): readonly SpeechAct[] {
  return speechActsIn(parse(`${BEFORE}\n\n${text}\n\n${AFTER}`, {}));
}

describe('orders about the text', () => {
  test.each([
    'Ne pas dépasser deux paragraphes ici.',
    'Longueur : 900 mots, ton neutre.',
    'Reprends ce passage en évitant le jargon.',
    'Exemple à trouver par le client',
    'La conclusion rappellera le titre en 60 mots.',
    'Tu es un journaliste spécialisé dans les ponts.',
  ])('%s', (text) => expect(actsOf(text).map(({ kind }) => kind)).toEqual(['order']));

  test.each([
    'Ne pas dépasser deux tonnes ici.',
    'Longueur : 900 mètres, hauteur libre de 20 mètres.',
    'Reprenez la route de Landerneau en évitant le tunnel.',
    'La version du règlement doit être affichée en mairie.',
    'Citer ce pont suffit à situer la ville.',
    'Ajouter une phrase au procès-verbal reste possible jusqu’à mardi.',
    'L’article 12 du code doit être complété.',
  ])('not: %s', (text) => expect(actsOf(text)).toEqual([]));
});

describe('a writer who speaks to a client', () => {
  test.each([
    'J’ai raccourci l’introduction comme vous le souhaitiez.',
    'Préférez-vous que je garde ce titre ?',
    'Voici une version plus vivante de cette partie.',
    'C’est noté. Je reprends le paragraphe sur les piles.',
    'Si ce plan vous convient, je rédige la suite.',
  ])('%s', (text) => expect(actsOf(text).map(({ kind }) => kind)).toContain('voice'));

  test.each([
    'J’ai raccourci la visite comme vous le souhaitiez.',
    'Préférez-vous que je garde votre manteau ?',
    'Voici une version plus vivante du carnaval.',
    'Dans cet article, je vous explique la fermeture.',
    'J’utilisais alors une autre version du plan de la ville.',
    'N’hésitez pas à laisser un commentaire sous cet article.',
  ])('not: %s', (text) => expect(actsOf(text)).toEqual([]));
});

describe('what a page offers to its visitors', () => {
  test.each([
    'Copier le lien',
    'Menu Rechercher Se connecter',
    'Partager sur Facebook',
    'Ajouter un commentaire',
  ])('%s', (text) => expect(actsOf(text).map(({ kind }) => kind)).toEqual(['control']));

  test.each([
    'Partager la rue demande de la patience.',
    'Le menu du jour',
    'Photo : le pont au lever du jour',
  ])('not: %s', (text) => expect(actsOf(text)).toEqual([]));
});

test('an article about texts may give orders about them', () => {
  const advice = 'Gardez un ton neutre et placez la citation au début du paragraphe.';
  const about = `Rédiger un article\n\nUn texte répond à une question du lecteur, et son titre la pose.\n\nUn paragraphe porte une idée ; la phrase qui l’ouvre la donne.\n\n${advice}\n\nLe lecteur relit la phrase.`;
  expect(speechActsIn(parse(about, {}))).toEqual([]);
  expect(actsOf(advice)).toHaveLength(1);
});

test('several signs together are proof', () => {
  const sure = actsOf('Comme convenu, j’ai reformulé ce paragraphe et raccourci le titre.');
  expect(sure.map(isCertain)).toEqual([true]);
  const told = actsOf('Ne pas dépasser deux paragraphes.');
  expect(told.map(isCertain)).toEqual([false]);
});

test('takes a time that grows with the text', () => {
  const text = 'Je reprends ce paragraphe, si vous le souhaitez, tu es. '.repeat(4000);
  expect(speechActsIn(parse(text, {})).length).toBeGreaterThan(1000);
});

describe('leaked passages and human look-alikes', () => {
  const DIR = new URL('../../../fixtures/speech-acts/', import.meta.url);
  const linesOf = (name: string) =>
    readFileSync(new URL(`${name}.txt`, DIR), 'utf8')
      .trim()
      .split('\n');
  const found = (name: string) =>
    linesOf(name).filter((line) => !/^[a-z]+\|/.test(line) && actsOf(line).length > 0).length;

  test.each([
    ['instruction.leaked', 44],
    ['assistant.leaked', 46],
    ['scraped.leaked', 34],
  ])('%s', (name, least) => expect(found(name)).toBeGreaterThanOrEqual(least));

  test.each([
    ['instruction.human', 2],
    ['assistant.human', 1],
    ['scraped.human', 1],
  ])('%s', (name, most) => expect(found(name)).toBeLessThanOrEqual(most));
});
