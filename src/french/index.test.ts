import { expect, test } from 'vitest';
import * as french from './index.ts';

test('the public names', () => {
  expect(Object.keys(french).toSorted()).toEqual([
    'ParseFrench',
    'compileKeyphrase',
    'connectorsOf',
    'countSyllables',
    'countWords',
    'foldOf',
    'gluedSentencesOf',
    'grammarOf',
    'isAdverbInMent',
    'isFunctionWord',
    'isPassive',
    'keyphraseMatchesOf',
    'languageOf',
    'lemmasOf',
    'misspelledOf',
    'mtldOf',
    'openLexicon',
    'openingOf',
    'opensWithConnector',
    'passiveOf',
    'readabilityOf',
    'readingsOf',
    'retextFrench',
    'sameWord',
    'sentencesOf',
    'suggest',
    'useLexicon',
    'wordsOf',
  ]);
});

test('functions of one text can be mapped over many', () => {
  const sentences = ['Donc le mur a été peint.', 'Le chat dort.'];
  expect(sentences.map(french.isPassive)).toEqual([true, false]);
  expect(sentences.map(french.opensWithConnector)).toEqual([true, false]);
  expect(sentences.map(french.countWords)).toEqual([6, 3]);
});
