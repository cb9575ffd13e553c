/**
 * Which problems each operation can answer, read off the code: from a controller's method along everything it calls to the
 * places where a domain error is made. `--check` compares with what `@Problems` says and fails when one is missing;
 * `--write` puts the decorators into the controllers.
 *
 * What it cannot see: errors whose code is not written out, and calls through an interface with no class behind it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const FACTORIES = new Set(['notFound', 'forbidden', 'conflict', 'rule', 'malformed', 'unauthenticated', 'tooMany', 'stale', 'tooLarge', 'unavailable']);
/** Told by the contract for every operation of that shape. */
const OF_SHAPE = new Set([
  'invalid-input', 'invalid-json', 'invalid-cursor', 'unauthenticated', 'forbidden', 'too-large', 'too-many-requests', 'stale', 'unavailable',
  'idempotency-key-in-use', 'idempotency-key-reused', 'password-change-required',
]);

function openProgram() {
  const { config } = ts.readConfigFile(resolve(root, 'tsconfig.json'), ts.sys.readFile);
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  return ts.createProgram(fileNames.filter((name) => !/\.spec\.ts$/.test(name)), { ...options, noEmit: true });
}

/** operationId → { codes, method node } */
export function thrownProblems(program = openProgram()) {
  const checker = program.getTypeChecker();
  const memo = new Map();
  // Values of the kernel refuse themselves; use-cases tell that as a field of the input.
  const isOurs = (node) => /\/(libs\/(?!kernel\/)|apps\/api)/.test(node.getSourceFile().fileName) && !node.getSourceFile().isDeclarationFile;
  const implementations = implementationsOf(program, checker, isOurs);

  function targetsOf(symbol) {
    if (!symbol) return [];
    const real = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    const declared = (real.declarations ?? []).filter(isOurs);
    return declared.flatMap((each) => [each, ...(implementations.get(each) ?? [])]);
  }

  function codesOf(declaration) {
    const known = memo.get(declaration);
    if (known) return known;
    const codes = new Set();
    memo.set(declaration, codes);
    const body = declaration.body ?? declaration.initializer;
    if (body) collect(body, codes);
    return codes;
  }

  function collect(node, codes) {
    if (ts.isTryStatement(node) && node.catchClause && /DomainError/.test(node.catchClause.getText())) {
      ts.forEachChild(node.catchClause, (child) => collect(child, codes));
      if (node.finallyBlock) collect(node.finallyBlock, codes);
      return;
    }
    // Nobody is answered any more by then.
    if (ts.isCallExpression(node) && node.expression.getText() === 'setImmediate') return;
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && FACTORIES.has(node.expression.text)) {
      literals(node.arguments[0]).forEach((code) => codes.add(code));
    }
    const parent = node.parent;
    const isName = parent && (ts.isPropertyAccessExpression(parent) ? false : parent.name === node);
    if (ts.isIdentifier(node) && !isName && !ts.isTypeNode(parent)) {
      const symbol = ts.isShorthandPropertyAssignment(parent) ? checker.getShorthandAssignmentValueSymbol(parent) : checker.getSymbolAtLocation(node);
      for (const target of targetsOf(symbol)) if (isWork(target)) reached.push([codes, target]);
    }
    ts.forEachChild(node, (child) => collect(child, codes));
  }

  /** Links are followed to a fixed point at the end, since functions call each other in circles. */
  const reached = [];
  const operations = [];
  for (const file of program.getSourceFiles()) {
    if (!/controller\.ts$/.test(file.fileName)) continue;
    visitMethods(file, (method, operationId, declared) => operations.push({ operationId, method, declared, codes: codesOf(method) }));
  }
  for (let at = 0; at < reached.length; at++) codesOf(reached[at][1]);
  for (let changed = true; changed; ) {
    changed = false;
    for (const [codes, target] of reached) {
      for (const code of memo.get(target)) if (!codes.has(code)) changed = Boolean(codes.add(code));
    }
  }
  return operations.map((each) => ({ ...each, codes: [...each.codes].filter((code) => !OF_SHAPE.has(code)).sort() }));
}

function isWork(declaration) {
  return (
    ts.isFunctionDeclaration(declaration) || ts.isMethodDeclaration(declaration) || ts.isConstructorDeclaration(declaration) || ts.isGetAccessor(declaration) ||
    ((ts.isVariableDeclaration(declaration) || ts.isPropertyDeclaration(declaration)) && declaration.initializer !== undefined)
  );
}

/** Abstract methods and those of interfaces → methods of the classes behind them. */
function implementationsOf(program, checker, isOurs) {
  const found = new Map();
  for (const file of program.getSourceFiles().filter(isOurs)) {
    ts.forEachChild(file, function visit(node) {
      if (ts.isClassDeclaration(node)) {
        for (const clause of node.heritageClauses ?? []) {
          for (const type of clause.types) {
            for (const member of node.members.filter(ts.isMethodDeclaration)) {
              const above = checker.getTypeAtLocation(type).getProperty(member.name.getText());
              for (const declaration of above?.declarations ?? []) found.set(declaration, [...(found.get(declaration) ?? []), member]);
            }
          }
        }
      }
      ts.forEachChild(node, visit);
    });
  }
  return found;
}

function literals(node) {
  if (!node) return [];
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isConditionalExpression(node)) return [...literals(node.whenTrue), ...literals(node.whenFalse)];
  if (ts.isBinaryExpression(node)) return [...literals(node.left), ...literals(node.right)];
  return [];
}

function visitMethods(node, tell) {
  if (ts.isMethodDeclaration(node)) {
    const decorators = (ts.getDecorators(node) ?? []).map(({ expression }) => expression).filter(ts.isCallExpression);
    const named = (name) => decorators.find((each) => each.expression.getText() === name);
    const operation = named('ApiOperation')?.arguments[0];
    const id = operation && ts.isObjectLiteralExpression(operation) && operation.properties.find((each) => each.name?.getText() === 'operationId');
    if (id) tell(node, id.initializer.getText().replace(/^['`]|['`]$/g, ''), named('Problems')?.arguments.map((each) => each.text) ?? []);
  }
  ts.forEachChild(node, (child) => visitMethods(child, tell));
}

function write(operations) {
  const byFile = new Map();
  for (const each of operations) {
    const { fileName } = each.method.getSourceFile();
    byFile.set(fileName, [...(byFile.get(fileName) ?? []), each]);
  }
  for (const [fileName, list] of byFile) {
    let text = readFileSync(fileName, 'utf8');
    for (const { method, codes, declared } of [...list].sort((a, b) => b.method.pos - a.method.pos)) {
      const all = [...new Set([...declared, ...codes])].sort();
      const decorators = ts.getDecorators(method);
      if (all.join() === [...declared].sort().join()) continue;
      const old = decorators.find((each) => each.expression.expression?.getText() === 'Problems');
      const operation = decorators.find((each) => each.expression.expression?.getText() === 'ApiOperation');
      // What is taken out in front of it moves the place where the new one goes in.
      const moved = old && old.pos < operation.pos ? old.end - old.getFullStart() : 0;
      if (old) text = text.slice(0, old.getFullStart()) + text.slice(old.end);
      if (all.length === 0) continue;
      const at = operation.getStart() - moved;
      const indent = ' '.repeat(method.getSourceFile().getLineAndCharacterOfPosition(operation.getStart()).character);
      const line = `@Problems(${all.map((code) => `'${code}'`).join(', ')})\n${indent}`;
      text = text.slice(0, at) + line + text.slice(at);
    }
    writeFileSync(fileName, withImport(text, fileName));
    console.log(relative(root, fileName));
  }
}

function withImport(text, fileName) {
  if (!text.includes('@Problems(') || /import [^;]*\bProblems\b/.test(text)) return text;
  if (fileName.includes('/libs/platform/')) return text.replace(/\nimport (?!.*@nestjs)/, `\nimport { Problems } from '${relative(dirname(fileName), resolve(root, 'libs/platform/src/http/contract/declared-problems.js'))}';\nimport `);
  const line = /import \{ ([^}]*) \} from '@tantam\/platform';/.exec(text);
  if (!line) return text.replace(/\nimport (?!.*(@nestjs|fastify|@tantam))/, `\nimport { Problems } from '@tantam/platform';\nimport `);
  return text.replace(line[0], `import { ${[...line[1].split(', '), 'Problems'].sort((a, b) => Number(a.startsWith('type ')) - Number(b.startsWith('type ')) || a.localeCompare(b)).join(', ')} } from '@tantam/platform';`);
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const operations = thrownProblems();
  if (process.argv.includes('--write')) write(operations);
  else if (process.argv.includes('--check')) {
    const silent = operations.flatMap(({ operationId, codes, declared }) => codes.filter((code) => !declared.includes(code)).map((code) => `${operationId}: ${code}`));
    if (silent.length > 0) console.error(`Problems that the code can answer and @Problems does not name:\n  ${silent.join('\n  ')}`);
    else console.log(`${operations.length} operations name every problem that their code makes`);
    process.exitCode = silent.length > 0 ? 1 : 0;
  } else for (const { operationId, codes } of operations) console.log(operationId, codes.join(' '));
}
