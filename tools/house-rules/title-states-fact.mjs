/** A spec states a fact in the present: `it('is refused ...')`, not `it('should ...')`. */
export const titleStatesFact = {
  meta: { type: 'suggestion', schema: [], messages: { wish: 'state the fact in the present, without "should"' } },
  create(context) {
    return {
      CallExpression(node) {
        const callee = node.callee.type === 'CallExpression' ? node.callee.callee : node.callee;
        const name = callee.type === 'MemberExpression' ? callee.object.name : callee.name;
        if (!/^(?:it|test|describe)$/.test(name ?? '')) return;
        const [title] = node.arguments;
        if (title && /\bshould\b/i.test(context.sourceCode.getText(title)) && /Literal/.test(title.type)) context.report({ node: title, messageId: 'wish' });
      },
    };
  },
};
