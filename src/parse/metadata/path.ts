/** Languages that a folder or a file's second extension may name. */
const LANGUAGE =
  /^(?:ar|br|bg|ca|co|cs|da|de|el|en|es|et|eu|fi|fr|ga|gl|he|hi|hr|hu|id|it|ja|ko|lt|lv|nl|no|oc|pl|pt|ro|ru|sk|sl|sr|sv|th|tr|uk|vi|wa|zh)(?:[-_][A-Za-z]{2})?$/;
const DATE = /^\d{4}-\d{1,2}-\d{1,2}[-_]/;

/** What a file is called before its article has an address. */
const GENERIC =
  /^(?:(?:mon|my|new|nouvel|nouveau|le)[-_ ])?(?:article|brouillon|content|contenu|copy|copie|doc|document|draft|essai|final|input|page|post|readme|sans[-_ ]titre|stdin|temp|test|texte?|tmp|untitled|version)(?:[-_ ]?(?:v?\d{1,4}|\(\d+\)|final|finale|ok|fr))*$/i;

/** The file name less its date, language and extension; of an index, the folder's name; none where the name says nothing. */
export function slugOfPath(path: string): string | undefined {
  const segments = path.split('/').filter((segment) => segment && segment !== '.' && segment !== '..');
  const name = nameOf(segments.at(-1) ?? '');
  const slug = name === 'index' || name === '_index' ? segments.at(-2) : name;
  const bare = slug?.replace(DATE, '');
  return bare && !GENERIC.test(bare) ? bare : undefined;
}

function nameOf(file: string): string {
  const stem = file.replace(/\.[A-Za-z]+$/, '');
  const dot = stem.lastIndexOf('.');
  return dot > 0 && LANGUAGE.test(stem.slice(dot + 1)) ? stem.slice(0, dot) : stem;
}

/** The last part of a permalink or URL that names the page. */
export function slugOfUrl(url: string): string {
  const path = url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/s, '');
  const last = path
    .split('/')
    .filter((segment) => segment)
    .at(-1);
  return last?.replace(/\.html?$/i, '') ?? url;
}

/** The language that a path declares: `guide.fr.md`, `content/fr/guide.md`. */
export function languageOfPath(path: string): string | undefined {
  const segments = path.split('/');
  const parts = (segments.pop() ?? '').split('.');
  const extension = parts.length > 2 ? parts.at(-2) : undefined;
  if (extension && LANGUAGE.test(extension)) return extension;
  return segments.findLast((segment) => LANGUAGE.test(segment));
}
