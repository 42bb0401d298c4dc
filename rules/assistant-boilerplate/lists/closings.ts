import type { PhraseGroup } from '../../../src/french/phrases/groups.ts';

/** What an assistant says in English behind the text. Own work. Each opens a sentence of one of the last two blocks. */
export const CLOSINGS: readonly PhraseGroup<'closing'>[] = [
  {
    at: 'closing',
    why: 'The assistant asks what is to be done next, or offers it.',
    phrases: [
      'i can|could|would also|gladly|happily|easily|further <enedit>',
      'let me know if|whether|what|which',
      'please|just let me know',
      'would you like me|a|an|another|to|any (shorter|longer|different|alternative|adjust|version|changes)',
      'feel free to ask|let|reach|request|adjust|modify|edit|tweak|customize|change',
      'i hope this|it meets|helps|works|suits',
    ],
  },
];
