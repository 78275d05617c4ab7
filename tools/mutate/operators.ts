import ts from 'typescript';

/** One small change of the code that a test should notice. */
export interface Mutation {
  start: number;
  end: number;
  /** The code that stands there, and what is put. */
  was: string;
  put: string;
  operator: string;
}

const BINARY: Partial<
  Record<ts.SyntaxKind, readonly (readonly [put: string, operator: string])[]>
> = {
  [ts.SyntaxKind.LessThanToken]: [
    ['<=', 'boundary'],
    ['>=', 'comparison'],
  ],
  [ts.SyntaxKind.LessThanEqualsToken]: [
    ['<', 'boundary'],
    ['>', 'comparison'],
  ],
  [ts.SyntaxKind.GreaterThanToken]: [
    ['>=', 'boundary'],
    ['<=', 'comparison'],
  ],
  [ts.SyntaxKind.GreaterThanEqualsToken]: [
    ['>', 'boundary'],
    ['<', 'comparison'],
  ],
  [ts.SyntaxKind.EqualsEqualsEqualsToken]: [['!==', 'comparison']],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken]: [['===', 'comparison']],
  [ts.SyntaxKind.AmpersandAmpersandToken]: [['||', 'logic']],
  [ts.SyntaxKind.BarBarToken]: [['&&', 'logic']],
  [ts.SyntaxKind.PlusToken]: [['-', 'arithmetic']],
  [ts.SyntaxKind.MinusToken]: [['+', 'arithmetic']],
  [ts.SyntaxKind.AsteriskToken]: [['/', 'arithmetic']],
  [ts.SyntaxKind.SlashToken]: [['*', 'arithmetic']],
};

const METHODS: Readonly<Record<string, string>> = {
  some: 'every',
  every: 'some',
  min: 'max',
  max: 'min',
};

/** Every mutation of a source file, in the order of the text. Types are left alone. */
export function mutationsOf(file: string, text: string): Mutation[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ESNext, true);
  const found: Mutation[] = [];
  const add = (node: { getStart(): number; end: number }, put: string, operator: string): void => {
    const start = node.getStart();
    found.push({ start, end: node.end, was: text.slice(start, node.end), put, operator });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node))
      return;
    if (ts.isImportDeclaration(node)) return;
    mutateExpression(node, add);
    mutateStatement(node, add);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

type Add = (node: { getStart(): number; end: number }, put: string, operator: string) => void;

function mutateExpression(node: ts.Node, add: Add): void {
  if (ts.isBinaryExpression(node)) {
    const { operatorToken: token, left, right } = node;
    const joinsText = [left, right].some(
      (side) => ts.isStringLiteralLike(side) || ts.isTemplateExpression(side),
    );
    if (!joinsText)
      for (const [put, operator] of BINARY[token.kind] ?? []) add(token, put, operator);
  } else if (ts.isNumericLiteral(node) && /^\d$/.test(node.text)) {
    add(node, String(Number(node.text) + 1), 'constant');
    if (node.text !== '0') add(node, String(Number(node.text) - 1), 'constant');
  } else if (node.kind === ts.SyntaxKind.TrueKeyword) add(node, 'false', 'constant');
  else if (node.kind === ts.SyntaxKind.FalseKeyword) add(node, 'true', 'constant');
  else if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    add(node, node.operand.getText(), 'negation');
  else if (ts.isConditionalExpression(node))
    add(node.condition, `!(${node.condition.getText()})`, 'condition');
  else if (ts.isPropertyAccessExpression(node) && ts.isCallExpression(node.parent)) {
    const { text } = node.name;
    // "toString" is a property of every object, and none of these.
    const other = Object.hasOwn(METHODS, text) ? METHODS[text] : undefined;
    if (other !== undefined && node.parent.expression === node) add(node.name, other, 'method');
  }
}

function mutateStatement(node: ts.Node, add: Add): void {
  if (ts.isIfStatement(node)) add(node.expression, `!(${node.expression.getText()})`, 'condition');
  else if (ts.isReturnStatement(node) && node.expression && isTruth(node.expression))
    add(node.expression, `!(${node.expression.getText()})`, 'return');
  else if (ts.isExpressionStatement(node) || ts.isContinueStatement(node))
    add(node, ';', 'statement');
}

function isTruth(node: ts.Expression): boolean {
  if (ts.isPrefixUnaryExpression(node)) return node.operator === ts.SyntaxKind.ExclamationToken;
  if (!ts.isBinaryExpression(node)) return false;
  return /^(?:[<>]=?|[!=]==|&&|\|\|)$/.test(node.operatorToken.getText());
}

/** The text with the mutation made. */
export function mutated(text: string, { start, end, put }: Mutation): string {
  return text.slice(0, start) + put + text.slice(end);
}

/** 1-based. */
export function lineOf(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}
