import { existsSync, readFileSync } from 'node:fs';
import picocolors from 'picocolors';
import { nearestOf, rules, UserError } from '../index.ts';
import { styled, type Told, toldLines } from './told.ts';

/**
 * The README of a rule, rendered for a terminal.
 *
 * @throws UserError for an unknown rule, with the nearest name
 */
export function explain(id: string, locale: 'fr' | 'en', color: boolean): Told {
  const rule = rules.find((candidate) => candidate.id === id);
  if (!rule) {
    const near = nearestOf(
      id,
      rules.map((candidate) => candidate.id),
    );
    throw new UserError(
      `There is no rule ${id}${near ? `: did you mean ${near}?` : ': see bon-a-tirer rules.'}`,
    );
  }
  const head = `${rule.category} · ${rule.severity}\n\n${rule.summary[locale]}`;
  return styled(toldLines(readmeOf(id) ?? `# ${id}`), (readme) => `${render(readme, head, color)}\n`);
}

// Beside the built command, or in the working tree. The rules of the engine have none: their summary says it all.
function readmeOf(id: string): string | undefined {
  const places = [`./rules/${id}.md`, `../../rules/${id}/README.md`].map(
    (place) => new URL(place, import.meta.url),
  );
  const place = places.find((candidate) => existsSync(candidate));
  return place && readFileSync(place, 'utf8');
}

function render(readme: string, head: string, color: boolean): string {
  const paint = picocolors.createColors(color);
  let fenced = false;
  const lines = readme
    .trimEnd()
    .split('\n')
    .map((line, index) => {
      if (line.startsWith('```')) fenced = !fenced;
      if (fenced || line.startsWith('```')) return `    ${paint.dim(line)}`;
      if (index === 0) return `${paint.bold(line.slice(2))}  ${head}`;
      if (line.startsWith('## ')) return paint.bold(line.slice(3));
      return inline(line, paint);
    });
  return lines.join('\n');
}

function inline(line: string, paint: ReturnType<typeof picocolors.createColors>): string {
  return line
    .replace(/`([^`]+)`/g, (_, code: string) => paint.cyan(code))
    .replace(
      /\[([^\]]+)\]\(([^)]+)\)/g,
      (_, text: string, href: string) => `${text} (${paint.underline(href)})`,
    )
    .replace(/^_(?=\S)|(?<=\S)_$/g, '');
}
