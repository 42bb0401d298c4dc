/** How a part of questions and answers is named. Own work. Syntax: see `phraseTable`. */
export const faqNames: readonly string[] = [
  'faq|faqs|f_a_q|foire_aux_questions|questions_frequentes|questions_frequemment_posees|frequently_asked_questions',
];

/** What before such a name orders it. Own work. */
export const faqOrders: readonly string[] = [
  'une|un|a|an|la|the|section|rubrique|bloc|partie|avec|with|et|and|include|add|inclus|inclure|ajoute|ajouter|ajoutez|prevoir|par petite|courte|short|mini|small|brief?',
];
