/*
 * Adjectives that usually stand before their noun. Lower case, masculine singular.
 * Source: our own work, from French grammars. Licence: MIT.
 */
import { words } from './words.ts';

export const PRENOMINAL =
  words(`petit grand bon beau bel nouveau nouvel ancien jeune vieux vieil mauvais gros haut long premier dernier seul autre même
  vrai faux futur meilleur pire double triple prochain moindre joli large vaste énorme fameux célèbre cher pauvre simple pur propre
  gentil court bref second deuxième troisième quatrième cinquième certain différent divers multiple nombreux rare principal véritable excellent fort
  demi tel prétendu présumé soi-disant brave curieux drôle parfait important`);
