import type { PlaceholderPattern } from './pattern.ts';

/** Text that fills a layout. */
export const FILLER_PATTERNS: readonly PlaceholderPattern[] = [
  {
    kind: 'lorem',
    hint: /lorem|dolor|consect|eiusmod|veniam|irure|except|perspici|ante ipsum|habitant/i,
    pattern: () =>
      /(?:lorem\s+ipsum(?:\s+dolor|(?=\s*(?:[.…]\s*)?$))|dolor\s+sit\s+amet|consectetur\s+adipisc|sed\s+do\s+eiusmod|ut\s+enim\s+ad\s+minim|duis\s+aute\s+irure|excepteur\s+sint|sed\s+ut\s+perspiciatis|vestibulum\s+ante\s+ipsum|pellentesque\s+habitant)[^.\n]{0,200}\.?/gimu,
    why: 'Text that fills a layout.',
  },
  {
    kind: 'lorem',
    hint: /texte|contenu|text|titre|paragraphe|description|slogan|content|wordpress/i,
    pattern: () =>
      /(?:ceci est un (?:texte|paragraphe|titre) (?:de remplissage|d['’]exemple|temporaire|fictif|factice|de substitution)|(?:votre|ton) (?:texte|contenu|titre|description|paragraphe|slogan) ici|(?:placez|insérez|saisissez|tapez|ajoutez|écrivez|entrez|collez) (?:ici )?votre (?:texte|contenu|titre|description|paragraphe)(?: ici)?|cliquez (?:ici|sur le bouton \p{L}+) pour (?:ajouter|modifier|éditer|changer) (?:du|le|ce|votre) texte|texte (?:d['’]exemple|de remplissage|factice)(?= ?[.:…]|$)|(?:this is )?(?:placeholder|dummy|sample|filler) text(?= ?[.:…]|$)|your (?:text|content|title) (?:goes )?here|bienvenue sur wordpress\. ceci est votre premier article)[^\n.]{0,100}/gimu,
    why: 'What a layout shows until it is filled.',
    falseAlarm: 'A manual that tells where to type.',
  },
];
