import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ACTIVE, PASSIVE } from './passive/marked-sentences.ts';
import { isPassive, passiveOf } from './passive.ts';

test('the marked sentences, half of them passive', () => {
  expect(Math.abs(PASSIVE.length - ACTIVE.length)).toBeLessThan(5);
  const missed = PASSIVE.filter((sentence) => !isPassive(sentence));
  const wrong = ACTIVE.filter((sentence) => isPassive(sentence));
  expect({ missed, wrong }).toEqual({ missed: [], wrong: [] });
});

describe('places', () => {
  test.each([
    'Le pont ⟦a été construit⟧ en 1887.',
    "Ils n'⟦ont en effet jamais été entendus⟧.",
    'Le film ⟦est, selon lui, inspiré⟧ d’un fait divers.',
    'Il doit ⟦être envoyé⟧ avant lundi.',
    'Il est né pauvre et ⟦fut adopté⟧ par un notaire.',
    '⟦Est-il vraiment payé⟧ pour cela ?',
    'Le dossier ⟦est « classé »⟧ depuis mai.'.replace(' »⟧', '⟧ »'),
  ])('%s', (marked) => {
    const sentence = marked.replace(/[⟦⟧]/g, '');
    const span = passiveOf(sentence);
    expect(span && marked.indexOf('⟦')).toBe(span?.start);
    expect(span && marked.indexOf('⟧') - 1).toBe(span?.end);
  });
});

describe('the same verb, passive or not', () => {
  test.each([
    ['Les sacs ont été montés au grenier.', 'Les prix sont montés.'],
    ['Le magasin est ouvert par le gérant.', 'Le magasin est ouvert le dimanche.'],
    ['Le magasin sera ouvert dimanche.', 'Le magasin est encore ouvert.'],
    ['Le film est basé sur un roman.', 'La société est basée à Lille.'],
    ['Ce droit nous est donné.', 'Nous nous sommes donné la main.'],
    ['Le village est privé d’eau.', 'Le jardin est privé.'],
    ['La loi est très critiquée par les juges.', 'La sauce est très relevée.'],
    ['Étant donnée à tous, l’information circule.', 'Étant données les circonstances, on attend.'],
    ['Elle a été abonnée d’office.', 'Il est toujours abonné à la revue.'],
    ['Elle est jugée et condamnée.', 'L’équipe est ouverte et attentive.'],
    ['Le dossier est traité puis classé.', 'Le style est soigné et moderne.'],
    ['Ce cours n’est plus donné que le soir.', 'Ce cours est plus poussé que le premier.'],
    ['Le public a été captivé.', 'Les enfants étaient captivés.'],
    ['Le vin est servi et goûté par le chef.', 'La chambre est équipée et confortable.'],
    ['Le niveau a été spoilé.', 'Le public a été Zaladé.'],
    ["D'accord, il a été suivi.", 'Il a suivi un cours.'],
    ['Nous sommes invités demain.', 'Les sommes investies rapportent peu.'],
    ['Il faut qu’il soit opéré.', 'Soit opéré, soit soigné, il guérira.'],
  ])('%s / %s', (passive, active) => {
    expect([isPassive(passive), isPassive(active)]).toEqual([true, false]);
  });
});

test('no text breaks it, and spans stand inside', () => {
  const words = fc.constantFrom(
    'est',
    'a',
    'été',
    'pas',
    'vendu',
    'par',
    ',',
    '(',
    'le',
    'se',
    'en',
    '2010',
    'être',
  );
  fc.assert(
    fc.property(fc.array(words), (list) => {
      const sentence = list.join(' ');
      const span = passiveOf(sentence);
      if (span) expect(sentence.slice(span.start, span.end)).toMatch(/^(?:est|a|être).* vendu$/s);
    }),
  );
});

test('is linear', () => {
  const before = performance.now();
  for (const part of ['est, ', 'a été pas ', 'est à la fin ', "s'est ", 'être vendu par ', 'soit ni '])
    isPassive(part.repeat(20_000));
  expect(performance.now() - before).toBeLessThan(3_000);
});
