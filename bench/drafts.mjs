// Drafts of any length for the benches, from our own fixtures: the same bytes on every run.
import { readFileSync } from 'node:fs';

const text = readFileSync(new URL('../fixtures/demo/bon-a-tirer.md', import.meta.url), 'utf8');
const paragraphs = text
  .replace(/^---[\s\S]*?---\n/, '')
  .split(/\n{2,}/)
  .filter((block) => block.trim() !== '' && !block.startsWith('#'));
const wordsIn = (block) => block.split(/\s+/).filter((token) => /[\p{L}\p{N}]/u.test(token)).length;

/** An HTML document of about `words` words: a heading every three paragraphs, some inline markup, entities and links. */
export function htmlDraft(words) {
  const blocks = [];
  for (let count = 0, index = 0; count < words; index++) {
    const paragraph = rotated(paragraphs[(index * 7) % paragraphs.length], index);
    if (index % 3 === 0) blocks.push(`<h2>Conseil numéro ${index / 3 + 1} pour le vélo</h2>`);
    blocks.push(`<p>${withMarkup(paragraph, index)}</p>`);
    count += wordsIn(paragraph);
  }
  return `<!DOCTYPE html>\n<html lang="fr"><head><title>Vélo électrique : passer l’hiver</title>
<meta name="description" content="Batterie, freins, transmission : les gestes d’entretien de l’hiver."></head>
<body><h1>Vélo électrique : passer l’hiver</h1>\n${blocks.join('\n')}\n</body></html>\n`;
}

/** The same as Markdown with front matter. */
export function markdownDraft(words) {
  const body = htmlDraft(words)
    .replace(/^[\s\S]*<\/h1>/, '')
    .replace(/<\/body>[\s\S]*$/, '')
    .replace(/<h2>(.*?)<\/h2>/g, '\n## $1\n')
    .replace(/<p>(.*?)<\/p>/g, '\n$1\n')
    .replace(/<\/?b>/g, '**')
    .replace(/<a href="(.*?)">(.*?)<\/a>/g, '[$2]($1)');
  return `---\ntitle: "Vélo électrique : passer l’hiver"\nkeyphrase: vélo électrique\n---\n${body}`;
}

// Each copy starts at another sentence, so that no two paragraphs are alike.
function rotated(paragraph, by) {
  const sentences = paragraph.split(/(?<=[.!?]) /);
  const at = by % sentences.length;
  return [...sentences.slice(at), ...sentences.slice(0, at)]
    .join(' ')
    .replace(/\bmars\b/, `mars ${1900 + by}`);
}

function withMarkup(paragraph, index) {
  if (index % 2 === 0) return paragraph.replace(/(\p{L}{6,})/u, '<b>$1</b>').replace(' : ', '&nbsp;: ');
  return paragraph.replace(/(\p{L}{7,})/u, '<a href="https://exemple.fr/velo">$1</a>');
}
