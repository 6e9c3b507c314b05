const LIMIT = 5;

/** A resolver hands over: what it does fits into five lines. */
export const shortResolvers = {
  meta: { type: 'suggestion', schema: [], messages: { long: '{{name}} has {{lines}} lines; a resolver has {{limit}} at the most' } },
  create(context) {
    return {
      'MethodDefinition[decorators.length>0]'(node) {
        const isResolver = node.decorators.some(({ expression }) => /^(?:Query|Mutation|FieldResolver)$/.test(expression.callee?.name ?? ''));
        const { body } = node.value;
        const lines = body && body.body.length > 0 ? body.body.at(-1).loc.end.line - body.body[0].loc.start.line + 1 : 0;
        if (isResolver && lines > LIMIT) context.report({ node: node.key, messageId: 'long', data: { name: context.sourceCode.getText(node.key), lines, limit: LIMIT } });
      },
    };
  },
};
