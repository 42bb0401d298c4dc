// Kinds of faults that are put into a good article: `inject(text, count, name)` puts in `count` of them, and more of them hold
// the fewer. Where they go is drawn from a digest, the same on every run.
import { createHash } from 'node:crypto';

/** `isSeen`: a rule is there that sees the fault. */
export const KINDS = {
  typos: { isSeen: true, inject: typos },
  plurals: { isSeen: true, inject: plurals },
  doubled: { isSeen: true, inject: doubled },
  filler: { isSeen: false, inject: filled },
  glued: { isSeen: true, inject: glued },
  mix: { isSeen: true, inject: mixed },
};

const WORD = /(?<![\p{L}\p{N}’'</="#([:._@-])\p{Ll}{2}(\p{Ll})(?!\1)\p{Ll}{3,}(?![\p{L}>="’'_@-])/gu;
const PLURAL = /(?<![\p{L}’'])(?:les|des|ces|leurs|plusieurs|nos|vos) \p{Ll}{4,}s(?![\p{L}])/giu;
const SENTENCE_END = /(?<=\p{Ll}{3})\. (?=\p{Lu}\p{Ll}+ )/gu;

/** Two letters change places. */
function typos(text, count, name) {
  return replaced(text, drawn(typoPlaces(text), count, name));
}

/** A plural loses its s. */
function plurals(text, count, name) {
  return replaced(text, drawn(pluralPlaces(text), count, name));
}

/** Two sentences lose the space between them. */
function glued(text, count, name) {
  return replaced(text, drawn(gluedPlaces(text), count, name));
}

/** One of each in turn. */
function mixed(text, count, name) {
  const kinds = [typoPlaces(text), pluralPlaces(text), gluedPlaces(text)];
  return replaced(
    text,
    kinds.flatMap((places, kind) => drawn(places, Math.floor((count + 2 - kind) / 3), name)),
  );
}

const typoPlaces = (text) =>
  placesOf(text, WORD, (word) => word.slice(0, 2) + word[3] + word[2] + word.slice(4));
const pluralPlaces = (text) => placesOf(text, PLURAL, (found) => found.slice(0, -1));
const gluedPlaces = (text) => placesOf(text, SENTENCE_END, () => '.');

function doubled(text, count, name) {
  const places = paragraphsOf(text, (paragraph) => `${paragraph}\n\n${paragraph}`);
  return replaced(text, drawn(places, count, name));
}

/** A paragraph gives way to one that says nothing. */
function filled(text, count, name) {
  const places = paragraphsOf(text, (paragraph, index) => {
    const open = /^<p[^>]*>/.exec(paragraph)?.[0] ?? '';
    return `${open}${FILLER[index % FILLER.length]}${open && '</p>'}`;
  });
  return replaced(text, drawn(places, count, name));
}

function placesOf(text, pattern, make) {
  const from = bodyStart(text);
  return Array.from(text.matchAll(pattern), (match) => ({ start: match.index, found: match[0] }))
    .filter(({ start }) => start >= from)
    .map((place, index) => ({ ...place, put: make(place.found, index) }));
}

function paragraphsOf(text, make) {
  const pattern = /<p[ >]/.test(text)
    ? /<p(?: [^>]*)?>[^<]{120,}?<\/p>/g
    : /(?<=\n\n)[\p{Lu}«][^\n#<>|*-][^\n]{119,}(?=\n|$)/gu;
  return placesOf(text, pattern, make);
}

function bodyStart(text) {
  if (text.startsWith('---')) return text.indexOf('\n---', 3) + 4;
  return Math.max(0, text.indexOf('</h1>'));
}

/** The first `count` places in the order of their digests: more hold the fewer. */
function drawn(places, count, name) {
  const orderOf = ({ start, found }) =>
    createHash('sha256').update(`${name} ${start} ${found}`).digest('hex');
  return places.toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1)).slice(0, count);
}

function replaced(text, places) {
  let result = '';
  let from = 0;
  for (const { start, found, put } of places.toSorted((a, b) => a.start - b.start)) {
    if (start < from) continue;
    result += text.slice(from, start) + put;
    from = start + found.length;
  }
  return result + text.slice(from);
}

const FILLER = [
  'Le sujet intéresse beaucoup de monde, et l’on comprend pourquoi. Il touche à plusieurs aspects de la vie de tous les jours, avec des effets très divers selon les cas et les personnes. Mieux vaut donc y réfléchir avant de se décider.',
  'On entend souvent parler de ce point. Il a ses partisans comme ses détracteurs, et les uns et les autres avancent de bons arguments. Au fond, tout dépend de ce que l’on recherche et des moyens dont on dispose.',
  'Les possibilités ne manquent pas, des plus simples aux plus complètes. Elles évoluent d’année en année pour coller aux envies du public. Le tout est de choisir ce qui convient le mieux, sans se précipiter.',
  'Prendre un peu de recul aide à y voir clair. Les choses se mettent en place petit à petit et finissent par porter leurs fruits. La patience reste, ici comme ailleurs, la meilleure des qualités.',
  'Rien ne remplace l’expérience. C’est en essayant que l’on apprend, et chacun avance à son rythme vers le résultat souhaité. Les efforts consentis au départ se révèlent presque toujours payants.',
  'Avant toute chose, un tour d’horizon s’impose. Il permet de se faire une idée juste et d’éviter les mauvaises surprises. Ensuite, il n’y a plus qu’à passer à l’action, en gardant l’esprit ouvert.',
];
