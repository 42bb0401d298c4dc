// One cold process: node cold.mjs bare | ours BUNDLE | nspell. Prints the memory that loading added, in bytes.
const [engine, bundle] = process.argv.slice(2);
const before = process.memoryUsage();
let known = true;
if (engine === 'ours') known = (await import(bundle)).isKnown('maisons');
if (engine === 'nspell') {
  const [{ default: nspell }, { default: dictionary }] = await Promise.all([
    import('nspell'),
    import('dictionary-fr'),
  ]);
  known = nspell(dictionary).correct('maisons');
}
if (!known) throw new Error(`${engine} does not know maisons`);
const after = process.memoryUsage();
const added = (key) => after[key] - before[key];
console.log(JSON.stringify({ rss: added('rss'), held: added('heapUsed') + added('external') }));
