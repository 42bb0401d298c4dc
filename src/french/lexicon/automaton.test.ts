import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Automaton, charOf, firstEdge, lookUp, nextEdge, step, targetOf, valueAt } from './automaton.ts';
import { pack } from './build/pack.ts';
import { openLexicon } from './lexicon-file.ts';

const lexiconOf = (forms: readonly string[]) =>
  openLexicon(
    pack(
      forms.map((form, at) => ({ form, value: 16 | (at << 12) })),
      forms.map(() => '0\t0').join('\n'),
      '0',
    ),
  );

function formsOf(automaton: Automaton): string[] {
  const forms: string[] = [];
  const visit = (state: number, form: string) => {
    if (valueAt(automaton, state) !== 0) forms.push(form);
    for (let edge = firstEdge(automaton, state); edge !== 0; edge = nextEdge(automaton, edge)) {
      visit(targetOf(automaton, edge), form + String.fromCharCode(charOf(automaton, edge)));
    }
  };
  visit(automaton.root, '');
  return forms;
}

const someForms = fc.uniqueArray(
  fc.string({ unit: fc.constantFrom(...'abcdeéœ-'), minLength: 1, maxLength: 7 }),
  {
    minLength: 1,
    maxLength: 60,
  },
);

describe('the automaton', () => {
  test('holds the forms it was built of, each with its value, and no others', () => {
    fc.assert(
      fc.property(someForms, fc.string(), (forms, other) => {
        const automaton = lexiconOf(forms);
        expect(formsOf(automaton).sort()).toEqual([...forms].sort());
        expect(forms.map((form) => lookUp(automaton, form) >>> 12)).toEqual(forms.map((_, at) => at));
        expect(lookUp(automaton, other) !== 0).toBe(forms.includes(other));
      }),
    );
  });

  test('has the same bytes whatever the order of the forms', () => {
    const forms = ['chat', 'chats', 'chien', 'chiens'].map((form) => ({ form, value: 16 }));
    expect(pack([...forms].reverse(), '0\t0', '1')).toEqual(pack(forms, '0\t0', '1'));
  });

  test('steps nowhere from letters it has not', () => {
    const automaton = lexiconOf(['été']);
    expect(step(automaton, automaton.root, 'é'.charCodeAt(0))).not.toBe(0);
    expect(step(automaton, automaton.root, 't'.charCodeAt(0))).toBe(0);
    expect(step(automaton, automaton.root, 0xffff)).toBe(0);
    expect(step(automaton, automaton.root, 0)).toBe(0);
  });
});
