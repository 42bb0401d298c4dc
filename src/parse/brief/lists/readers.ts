import { foldedWords } from '../fold.ts';

/** People for whom articles are written. Own work. Folded. */
export const readers: ReadonlySet<string> = foldedWords(`
  adolescents ados adultes debutants debutantes novices amateurs particuliers professionnels pros entrepreneurs independants artisans
  commercants dirigeants managers cadres salaries employes fonctionnaires enseignants professeurs etudiants etudiantes lyceens collegiens
  enfants parents mamans papas familles couples seniors retraites voyageurs voyageuses touristes vacanciers proprietaires locataires
  acheteurs investisseurs consommateurs consommatrices clients jardiniers sportifs coureurs cyclistes lecteurs lectrices patients
  medecins infirmiers soignants avocats developpeurs ingenieurs techniciens decideurs recruteurs createurs freelances agriculteurs
  eleveurs restaurateurs associations collectivites pme tpe startups
  beginners newbies adults teenagers teens kids children parents moms dads families students teachers educators professionals owners
  buyers homeowners renters investors entrepreneurs founders freelancers managers executives employees marketers developers engineers
  travelers travellers tourists seniors retirees consumers customers readers gardeners runners cyclists athletes patients doctors nurses
  lawyers recruiters couples women men startups smes
`);
