import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import ts from 'typescript';

/** Every regular expression that stands in the code as a literal: { source, flags, where }. */
export function literalRegexes(root) {
  const files = globSync(['src/**/*.ts', 'rules/**/*.ts'], {
    cwd: root,
    ignore: ['**/*.test.ts', '**/*.d.ts', 'src/french/lexicon/build/**'],
  });
  return files.sort().flatMap((file) => literalsIn(file, readFileSync(`${root}/${file}`, 'utf8')));
}

function literalsIn(file, text) {
  const found = [];
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
  const visit = (node) => {
    if (ts.isRegularExpressionLiteral(node)) found.push(read(node, file, tree));
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function read(node, file, tree) {
  const end = node.text.lastIndexOf('/');
  const { line } = tree.getLineAndCharacterOfPosition(node.getStart(tree));
  return { source: node.text.slice(1, end), flags: node.text.slice(end + 1), where: `${file}:${line + 1}` };
}
