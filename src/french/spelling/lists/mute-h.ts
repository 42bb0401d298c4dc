/*
 * Beginnings of French words in h- that come from Latin or Greek: their h is mute, so that an elision before them is missed for sure.
 * All other words in h- are left alone: Germanic, Arabic, English and Dutch words have an aspirated h (le hijab, la honte), usage
 * wavers at some (le or l'hyène, hiatus), and no list holds the new ones. Lower case.
 * Source: our own work, from the usage that French dictionaries mark. Licence: MIT.
 */
export const MUTE_H_ROOTS: ReadonlySet<string> = new Set(
  `habil habit haleine hallucin haltère harmoni hebdo héberge hébergeu hébété hébreu hécatombe hectare hégémon hélic hélas hélio hémi hémo hépat
  herb hérédit hérésie hériti hérita hermé héroïn héroïq héroïsm hésit hétéro heure heures heureu hexagon hibern hier hippo hirond histoire histori
  hiver homéo homicid hommage homme hommes homo homologu honnê honneur honor hôpit horaire horizon horlog hormon horosc horreur horri
  horticul hospi hostil hôte hôtel hôtes huile huileu huiss huître humain human humbl humect humeur humid humili humour humor hybrid hydr hygi hymn
  hyper hypno hypo hystér`.split(/\s+/),
);
