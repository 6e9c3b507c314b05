const CLOCKS = new Set(['Date.now', 'Math.random', 'performance.now', 'crypto.randomUUID', 'crypto.getRandomValues']);
const WORLD = new Set(['process', 'fetch', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'console', 'require', 'globalThis']);

/** Kernel and domain decide from their arguments only: no clock, no chance, no world, no promise. */
export const pure = {
  meta: { type: 'problem', schema: [], messages: { impure: '{{what}} is not for kernel and domain: what happens there follows from the arguments only' } },
  create(context) {
    const refuse = (node, what) => context.report({ node, messageId: 'impure', data: { what } });
    return {
      MemberExpression(node) {
        const what = node.property.type === 'Identifier' && node.object.type === 'Identifier' ? `${node.object.name}.${node.property.name}` : '';
        if (CLOCKS.has(what)) refuse(node, what);
      },
      'NewExpression[callee.name="Date"][arguments.length=0]': (node) => refuse(node, 'new Date()'),
      'CallExpression[callee.name="Date"]': (node) => refuse(node, 'Date()'),
      'AwaitExpression': (node) => refuse(node, 'await'),
      ':function[async=true]': (node) => refuse(node, 'async'),
      'ImportDeclaration[source.value=/^node:/]': (node) => refuse(node, node.source.value),
      'Program:exit'(node) {
        const global = context.sourceCode.getScope(node);
        for (const { identifier } of global.through) if (WORLD.has(identifier.name)) refuse(identifier, identifier.name);
        for (const variable of global.variables) if (WORLD.has(variable.name)) for (const { identifier } of variable.references) refuse(identifier, identifier.name);
      },
    };
  },
};
