/**
 * `import()` from a file that Node itself loads, as the bundle keeps this one (`native-…`): code that V8 keeps from run to run
 * has none of its own.
 */
export function importModule(specifier: string): Promise<unknown> {
  return import(specifier);
}
