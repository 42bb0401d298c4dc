const NOT_IN_SLUG = /[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu;

/** The ids that GitHub and most site generators give to headings: github-slugger's algorithm (ISC). */
export function createSlugger(): (text: string) => string {
  const uses = new Map<string, number>();
  return (text) => {
    const base = text.toLowerCase().replace(NOT_IN_SLUG, '').replaceAll(' ', '-');
    let slug = base;
    while (uses.has(slug)) {
      const use = uses.get(base)! + 1;
      uses.set(base, use);
      slug = `${base}-${use}`;
    }
    uses.set(slug, 0);
    return slug;
  };
}
