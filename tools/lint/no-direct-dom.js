/**
 * Refuses to touch a node of a page: a form hands out its fields in place of its methods.
 * Asked by type, so that no name has to be listed and none can be forgotten.
 */
export const noDirectDom = {
  meta: {
    type: 'problem',
    docs: { description: 'Nodes of a page are read through their prototypes.' },
    messages: {
      direct: 'A page may answer for its nodes: read `{{name}}` through lib/article/dom.ts.',
    },
    schema: [],
  },
  create(context) {
    const services = context.sourceCode.parserServices;
    if (!services.program) throw new Error('no-direct-dom asks for types: none were given.');
    const checker = services.program.getTypeChecker();
    const known = new Map();

    const isNode = (type) => {
      const parts = type.isUnionOrIntersection() ? type.types : [type];
      return parts.some((part) => isNodeInterface(checker.getApparentType(part)));
    };
    const isNodeInterface = (type) => {
      if (known.has(type)) return known.get(type);
      known.set(type, false);
      const bases = type.isClassOrInterface() ? checker.getBaseTypes(type) : [];
      const found = isDomNode(type.symbol) || bases.some(isNodeInterface);
      known.set(type, found);
      return found;
    };
    const report = (node, name) => {
      context.report({ node, messageId: 'direct', data: { name } });
    };

    return {
      MemberExpression(node) {
        if (isNode(services.getTypeAtLocation(node.object))) {
          report(node, context.sourceCode.getText(node.property));
        }
      },
      ObjectPattern(node) {
        if (isNode(services.getTypeAtLocation(node))) {
          report(node, context.sourceCode.getText(node));
        }
      },
    };
  },
};

/** The interface Node of the compiler's own DOM library, and no other of that name. */
function isDomNode(symbol) {
  return (
    symbol?.getName() === 'Node' &&
    (symbol.declarations ?? []).some((one) => one.getSourceFile().fileName.includes('lib.dom'))
  );
}
