const LAYERS = /(?:Manager|Helper|Helpers|Util|Utils|Common|Handler|Processor|Data|Info|Impl)$/;
const SERVICE_CLASS = /[a-z]Service$/;
const HUNGARIAN = /^I[A-Z][a-z]/;
const PASCAL = /^[A-Z][A-Za-z0-9]*(?:\.[a-z]+)*\.tsx$/;
const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9-]+)*$/;

/** Names say what a thing is: no suffix that names a layer, no I-prefix, file names in kebab-case; a file of one React component has its name. */
export const plainNames = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: {
      layer: '{{name}} names a layer, not a thing: say what it is or does',
      file: '{{name}} is not kebab-case',
    },
  },
  create(context) {
    const judge = (id, isBad) => {
      if (id?.type === 'Identifier' && isBad(id.name)) context.report({ node: id, messageId: 'layer', data: { name: id.name } });
    };
    const isLayer = (name) => LAYERS.test(name);
    return {
      Program(node) {
        const name = context.filename.replaceAll('\\', '/').split('/').at(-1) ?? '';
        if (!KEBAB.test(name) && !PASCAL.test(name)) context.report({ node, messageId: 'file', data: { name } });
      },
      ClassDeclaration: (node) => judge(node.id, (name) => isLayer(name) || HUNGARIAN.test(name) || SERVICE_CLASS.test(name)),
      TSInterfaceDeclaration: (node) => judge(node.id, (name) => isLayer(name) || HUNGARIAN.test(name)),
      TSTypeAliasDeclaration: (node) => judge(node.id, (name) => isLayer(name) || HUNGARIAN.test(name)),
      FunctionDeclaration: (node) => judge(node.id, isLayer),
      VariableDeclarator: (node) => judge(node.id, isLayer),
    };
  },
};
