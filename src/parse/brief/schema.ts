const text = { type: 'string', minLength: 1 } as const;
const count = { type: 'integer', minimum: 1 } as const;
const texts = { type: 'array', items: { type: 'string', minLength: 1 } } as const;
const headings = { type: 'integer', minimum: 0 } as const;

/** JSON Schema (draft 2020-12) of a structured brief: words and headings are counted in whole numbers. */
export const briefSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Brief',
  description: 'What an article must be.',
  type: 'object',
  additionalProperties: false,
  properties: {
    language: {
      ...text,
      description: 'BCP 47, such as fr or fr-CA; the name of a language is understood too.',
    },
    minWords: { ...count, description: 'Words of the body, at least.' },
    maxWords: { ...count, description: 'Words of the body, at most.' },
    targetWords: { ...count, description: 'Words of the body, met within 10 %.' },
    subheadings: {
      description: 'True: some; false: none; or how many.',
      anyOf: [
        { type: 'boolean' },
        { type: 'object', additionalProperties: false, properties: { min: headings, max: headings } },
      ],
    },
    keyphrase: { ...text, description: 'The main keyphrase.' },
    synonyms: { ...texts, description: 'Secondary keywords.' },
    title: { ...text, description: 'The title, ordered as it is.' },
    customTitle: { type: 'boolean', description: 'The given title is to be rewritten.' },
    sourceTitle: { ...text, description: 'The title of the source.' },
    source: { ...text, description: 'The article the draft is written from.' },
    requiredSections: { ...texts, description: 'Sections that must have a heading.' },
    requiredTerms: { ...texts, description: 'Terms that must occur, in any inflection.' },
    forbiddenTerms: { ...texts, description: 'Terms that must not occur, in any inflection.' },
    requiredLinks: { ...texts, description: 'URLs or domains that must be linked.' },
    tone: { ...text, description: 'The tone, in words.' },
    audience: { ...text, description: 'The readers, in words.' },
    seo: { type: 'boolean', description: 'Written for search engines.' },
  },
} as const;
