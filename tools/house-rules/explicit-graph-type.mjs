/** Which argument of a type-graphql decorator is the function that answers the type. */
const TYPED = { Field: [0], Query: [0], Mutation: [0], FieldResolver: [0], Arg: [1], Resolver: [0] };

/** Every type-graphql decorator names its type: nothing is guessed from emitted metadata, so every runner builds the same schema. */
export const explicitGraphType = {
  meta: { type: 'problem', schema: [], messages: { implicit: '@{{name}} must name its type: @{{name}}(() => Type, ...)' } },
  create(context) {
    const known = new Map();
    return {
      'ImportDeclaration[source.value="type-graphql"]'(node) {
        for (const one of node.specifiers) if (one.type === 'ImportSpecifier') known.set(one.local.name, one.imported.name);
      },
      'Decorator > CallExpression'(node) {
        const name = node.callee.type === 'Identifier' ? known.get(node.callee.name) : undefined;
        const [position] = TYPED[name] ?? [];
        if (position === undefined) return;
        const type = node.arguments[position];
        if (type?.type !== 'ArrowFunctionExpression' && !(name === 'Resolver' && node.arguments.length === 0)) context.report({ node, messageId: 'implicit', data: { name } });
      },
    };
  },
};
