/*
 * Sentences marked by hand for the passive voice, in the manner of news, encyclopaedias, reviews and public notices.
 * Source: our own work. Licence: MIT.
 */

const lines = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

export const PASSIVE: readonly string[] = lines(`
  La bibliothèque a été construite en 1887 par l'architecte de la ville.
  Le suspect a été interpellé mardi matin à son domicile.
  Les deux communes sont séparées par une rivière.
  Le village est situé à une vingtaine de kilomètres de la mer.
  L'archipel est composé de douze îles, dont trois sont habitées.
  Il est considéré comme l'un des plus grands peintres de son temps.
  Elle est surtout connue pour son rôle dans une série policière.
  Le traité fut signé à Versailles le 3 mai 1783.
  La loi sera promulguée avant la fin du mois.
  Les travaux devraient être achevés au printemps.
  Ce vaccin n'a jamais été vraiment testé sur des enfants.
  Le pont, fermé depuis lundi, ne sera pas rouvert avant l'automne.
  La cérémonie était présidée par le ministre de la Culture.
  Plusieurs maisons ont été endommagées par la tempête.
  Le corps du randonneur a été retrouvé au pied de la falaise.
  Ayant été vendu deux fois, le tableau avait perdu son cadre.
  Ces espèces sont aujourd'hui menacées de disparition.
  Le mot est emprunté au latin.
  Le roman a été traduit en trente langues.
  Les inscriptions sont ouvertes par le secrétariat dès huit heures.
  La décision vient d'être annoncée par la préfecture.
  Il aurait été préférable que le texte fût relu par un juriste.
  L'usine est en train d'être démolie.
  Un périmètre de sécurité a immédiatement été mis en place.
  Le joueur avait été prêté six mois à un club italien.
  La rumeur a depuis été démentie.
  Trois personnes ont été légèrement blessées dans l'accident.
  Aucune plainte n'a été déposée.
  Le château fut, au dix-huitième siècle, transformé en hôpital.
  La molécule est, selon les chercheurs, bien tolérée.
  Le genre a été décrit pour la première fois en 1821.
  Les données sont ensuite transmises au serveur.
  Le dossier doit être envoyé avant le 15 mars.
  Ces frais peuvent vous être remboursés sous trente jours.
  Une prime lui a été versée en décembre.
  Le titre lui fut retiré après un contrôle positif.
  L'accès est interdit aux véhicules de plus de 3,5 tonnes.
  Son nom a été donné à une rue de la capitale.
  Le stade, qui a été inauguré en 1998, peut accueillir 80 000 spectateurs.
  Le projet est soutenu par la région et financé par l'Europe.
  Le département est divisé en quatre arrondissements.
  Les candidats seront reçus individuellement.
  Elle a été élue députée au premier tour.
  Il fut nommé évêque de Nantes en 1642.
  L'actrice a été récompensée à Cannes pour ce rôle.
  La population était estimée à 2 400 habitants en 2010.
  Le prix est fixé par décret.
  La commune est jumelée avec une ville allemande.
  La gare est desservie par trois lignes de bus.
  Ce fromage est fabriqué à partir de lait cru.
  Le film est tiré d'un roman japonais.
  L'église est dédiée à saint Martin.
  Son œuvre est restée méconnue, mais elle est désormais étudiée à l'école.
  Les manifestants ont été dispersés à coups de gaz lacrymogène.
  Le contrat n'a pas été renouvelé.
  Il a été condamné à deux ans de prison avec sursis.
  Le parquet a été saisi de l'affaire.
  Une enquête a été ouverte pour homicide involontaire.
  Les victimes n'ont pas encore été identifiées.
  Le match a été interrompu à deux reprises.
  L'équipe a été battue en finale.
  Quatorze soldats ont été tués dans l'embuscade.
  Le bâtiment est classé monument historique.
  La façade est ornée de statues.
  Le jardin est entouré de murs épais.
  L'île est reliée au continent par un viaduc.
  Le festival est organisé chaque année par une association.
  La chanson a été enregistrée à Londres.
  L'album sera suivi d'une tournée.
  Les résultats seront publiés demain.
  Le service est assuré sept jours sur sept.
  Cette notion est souvent confondue avec la précédente.
  Le terme est parfois utilisé dans un sens plus large.
  La méthode a été mise au point par deux chimistes suédois.
  Des traces d'eau ont été détectées sur la planète.
  L'expérience fut répétée dix fois.
  Le texte avait été adopté à l'unanimité.
  L'amendement a été rejeté par le Sénat.
  La mesure est contestée par les syndicats.
  Le chèque doit être libellé à l'ordre du Trésor public.
  Toute demande doit être accompagnée d'un justificatif.
  Les plats sont préparés sous vos yeux.
  Nous avons été très bien accueillis.
  Vous serez contacté par un conseiller.
  J'ai été déçu par le dessert, mais le service est rapide.
  Je suis suivi par le même médecin depuis dix ans.
  Nous sommes accueillis par une odeur de pain chaud.
  Es-tu payé à l'heure ?
  Le colis a-t-il été livré ?
  La question est-elle vraiment posée par les électeurs ?
  Par qui ce rapport a-t-il été rédigé ?
  Être invité à ce congrès est un honneur.
  Pour être admis, il faut réussir trois épreuves.
  Il craint d'être renvoyé.
  Elle espère être nommée à Lyon.
  Sans avoir été prévenus, les riverains ont dû partir.
  Après avoir été longtemps ignorée, elle triomphe à soixante ans.
  Étant protégé par la loi, le loup revient.
  Soient évoqués ici ceux qui ont été oubliés.
  Il faut que le moteur soit révisé tous les ans.
  Bien qu'il ait été blessé, il termina la course.
  Je doute que cette porte soit verrouillée la nuit.
  Si la demande était acceptée, les travaux débuteraient en mai.
  S'il avait été prévenu, il serait venu.
  L'enfant a été confié à ses grands-parents.
  La ville fut prise, pillée et brûlée.
  Rome ne s'est pas faite en un jour, mais elle fut détruite en trois.
  Ces mots sont tirés de son journal.
  La rivière est bordée de saules.
  Le sommet est recouvert de neige toute l'année.
  L'auteur est aujourd'hui largement oublié.
  Le club est entraîné par un ancien international.
  Le groupe était alors dirigé par son fondateur.
  Le capital est détenu à 60 % par la famille.
  L'entreprise a été rachetée par un fonds américain.
  Les salariés seront indemnisés.
  Deux cents emplois sont supprimés.
  Le procès a été renvoyé à septembre.
  Son appel a été jugé irrecevable.
  Le verdict est attendu vendredi.
  Il est accusé d'avoir détourné des fonds.
  Ils sont soupçonnés de complicité.
  Le ministre est mis en cause dans une affaire de corruption.
  Le trafic est perturbé sur la ligne B.
  L'alerte a été levée dans la soirée.
  La circulation sera coupée de 14 heures à 18 heures.
  Le vol a été annulé en raison du brouillard.
  Le sentier est balisé en jaune.
  L'entrée est réservée aux adhérents.
  Les chiens doivent être tenus en laisse.
  Le poisson est d'abord saisi, puis cuit au four.
  Cette recette m'a été transmise par ma grand-mère.
  Le vin est élevé en fûts de chêne par le même maître de chai.
  Le décor est planté dès la première page.
  Le lecteur est tenu en haleine jusqu'au bout.
  Le scénario avait été écrit pour un autre acteur.
  Le rôle principal est interprété par une inconnue.
  Ces droits nous sont garantis par la Constitution.
  Il en a été informé par courrier.
  Tout y est expliqué en détail.
  Le sujet sera à nouveau abordé en commission.
  La plupart des tombes avaient déjà été pillées.
  Le nombre de sièges est désormais limité à trois cents.
  L'élève est inscrit en classe de seconde.
  Les deux États sont liés par un accord de défense.
  Le taux d'humidité doit en permanence être contrôlé.
  Les bulletins ont tous été recomptés.
  L'hôpital a lui aussi été touché.
  Le virus est principalement transmis par les moustiques.
  Les cours sont dispensés en anglais.
  Le diplôme n'est que rarement reconnu à l'étranger.
  La pièce fut jouée plus de mille fois.
  Le barrage a été monté en moins de deux ans.
  Les sacs ont été descendus à la cave.
  On a été suivis jusqu'au parking.
  Le récit est inspiré d'un fait divers.
`);

export const ACTIVE: readonly string[] = lines(`
  Il est né à Marseille en 1932.
  Elle est morte à Rome trois ans plus tard.
  Le train est arrivé avec deux heures de retard.
  Les ouvriers sont partis à l'aube.
  Nous sommes allés voir l'exposition dimanche.
  Ils se sont rencontrés à l'université.
  Elle s'est lavé les mains avant de passer à table.
  Le maire s'est engagé à rouvrir la piscine.
  Je me suis trompé de porte.
  Vous vous êtes inscrits trop tard.
  Nous nous sommes installés en Bretagne il y a dix ans.
  Le conducteur s'est enfui à pied.
  Ne s'étant pas présenté, il a perdu son tour.
  Après s'être échappé, il s'est caché dans un bois.
  Elle est devenue médecin comme sa mère.
  Le temps est resté sec toute la semaine.
  Les prix sont montés en flèche.
  La température est descendue sous zéro.
  Le chat est tombé du toit sans se blesser.
  Plusieurs élus sont intervenus au cours du débat.
  L'accident est survenu vers midi.
  Il est parvenu à convaincre le jury.
  Elle est revenue sur sa décision.
  Ils sont rentrés de vacances hier soir.
  Le livre est sorti en librairie jeudi.
  Une fissure est apparue dans le mur.
  Le fleuve est sorti de son lit.
  Mon grand-père est décédé l'an dernier.
  Je suis fatigué de ces débats.
  Le problème est compliqué, mais il a une solution.
  Les loyers sont élevés dans le centre.
  Il est âgé de quarante-deux ans.
  Le restaurant est ouvert tous les jours sauf le lundi.
  Elle est mariée et mère de trois enfants.
  L'entreprise est basée à Toulouse.
  Il est passionné de photographie.
  Nous sommes ravis de notre séjour.
  Je suis convaincu que ce projet aboutira.
  Il est diplômé de l'école des Mines.
  Elle est salariée depuis mars.
  Son père était député de la Creuse.
  Le paysage est très varié.
  La sauce est trop salée.
  Je suis désolé de ce retard.
  Les invités sont assis autour de la table.
  La clé est sur la table de la cuisine.
  Le ciel est gris et la mer est calme.
  Ce plat est à base de lentilles.
  C'est un film réussi, porté par deux grands acteurs.
  Le rapport publié hier pointe plusieurs retards.
  Écrit en 1925, ce roman reste d'une grande modernité.
  Les sommes versées restent dues aux acheteurs.
  L'être aimé ne revient jamais.
  Les êtres humains ont besoin de sommeil.
  L'est du pays, peuplé de bergers, reste pauvre.
  L'été passé, nous avons fait le tour de l'île.
  Cet été, les prix baissent enfin.
  Étant donné le temps, la sortie est reportable.
  Le comité a étudié la demande.
  On a construit la bibliothèque en 1887.
  La police a interpellé deux suspects.
  Une rivière sépare les deux communes.
  Les chercheurs ont testé le vaccin sur des souris.
  Il a vendu sa maison pour acheter un bateau.
  Le vent a endommagé plusieurs toitures.
  Le conseil a voté le budget à l'unanimité.
  Elle a reçu un prix à Cannes.
  L'équipe avait perdu tous ses matchs.
  Les habitants ont signé une pétition.
  Cette loi protège les lanceurs d'alerte.
  Le produit se vend bien.
  Ce mot s'écrit avec deux n.
  Les billets s'achètent en ligne.
  Il s'est fait voler son vélo.
  Elle s'est vu refuser l'entrée.
  Le candidat doit fournir trois photos.
  On peut considérer que l'affaire est close depuis peu, non sans regret.
  Il faut envoyer le dossier avant le 15 mars.
  Le musée accueille chaque année deux millions de visiteurs.
  Il y a eu trois accidents sur cette route.
  Il a été maire pendant vingt ans.
  Elle a été la première femme à traverser l'Atlantique à la rame.
  Le concert a été un immense succès.
  L'hiver a été rude et le printemps fut pluvieux.
  Ils ont été très heureux ensemble.
  La journée aurait été parfaite sans la pluie.
  C'était une belle maison de pierre.
  C'est lui qui a dessiné les plans.
  Est-ce que tu viens demain ?
  N'est-ce pas la meilleure solution ?
  Où est passé le gardien ?
  D'où es-tu parti ?
  Le plus dur est fini pour moi, pensais-je en riant.
  Ce sont des tissus importés d'Inde.
  Ce sont là des idées reçues.
  Il est maintenant directeur de l'agence.
  Il est à peine midi.
  Elle est aujourd'hui à la tête d'un groupe de presse.
  Ils étaient alors au nombre de douze.
  Le moteur est en panne.
  Les deux sœurs sont en désaccord.
  Elle est sans emploi depuis juin.
  Le film est un échec commercial.
  La question est de savoir qui paiera.
  Tout est possible.
  Il est vrai que les délais sont courts.
  Il est rare que la neige tienne.
  Il est important de bien dormir.
  Elle est plus grande que son frère.
  Le résultat est supérieur aux attentes.
  Ces chiffres sont inquiétants.
  Le chemin est long et la pente raide.
  Peut-être viendra-t-il plus tard.
  Il est venu, il a vu, il a vaincu.
  Elle y est retournée seule.
  Il n'est jamais reparti.
  Nous en sommes venus aux mains.
  La nuit est tombée d'un coup.
  Vous êtes entrés sans frapper.
  Le soleil est apparu vers dix heures.
  Les dinosaures ont disparu il y a 66 millions d'années.
  Une soixantaine de pompiers sont intervenus.
  Le groupe s'est séparé en 1970.
  L'écart s'est creusé au second tour.
  Les négociations se sont poursuivies tard dans la nuit.
  Ce quartier s'est beaucoup transformé.
  Ils s'étaient déjà vus quelque part.
  Elle ne s'en est jamais remise.
  On s'est bien amusés.
  Je m'étais préparé à cette question.
  Tu t'es encore perdu ?
  Vous ne vous êtes pas ennuyés ?
  Le public est moins nombreux qu'hier.
  Le code est libre.
  Son style est à la fois simple et élégant.
  Le personnel est agréable, les chambres propres.
  Un chien aboie, une porte claque.
  Le gouvernement entend réformer les retraites.
  Selon lui, la situation est sous contrôle.
  Cette plante fleurit en mai.
  Les abeilles sont indispensables à la pollinisation.
  La ville compte 12 000 habitants.
  Ses parents, réfugiés espagnols, étaient ouvriers.
  Il était autrefois professeur de piano.
  Je suis de ceux qui doutent.
  L'accueil est chaleureux.
  Le bus passe toutes les dix minutes.
  Cette vallée, creusée par un glacier, est célèbre pour ses lacs.
  Paris est la capitale de la France.
  Les rues étaient désertes.
  Elle semble inquiète de l'avenir.
  Ce modèle, vendu 300 euros, reste introuvable.
  L'auteur, récompensé en 2012, publie un nouveau roman.
  Leur fils est parti vivre au Canada.
  Les clients sont satisfaits du service.
`);
