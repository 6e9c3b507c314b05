import { GraphQLError, Kind, type ASTVisitor, type FragmentDefinitionNode, type OperationDefinitionNode, type SelectionSetNode, type ValidationContext, type ValidationRule } from 'graphql';

/** How large a document may be. The deepest thing anybody needs is the introspection query. */
export interface DocumentLimits {
  readonly depth: number;
  /** Fields after fragments are spread; each alias counts. */
  readonly fields: number;
  /** Mutations in one request: each is a transaction of its own. */
  readonly changes: number;
}

export const documentLimits: DocumentLimits = { depth: 20, fields: 1_500, changes: 10 };

/** Words (tokens) of a document at most, checked while it is parsed. */
export const MAX_TOKENS = 10_000;

interface Size {
  readonly depth: number;
  readonly fields: number;
}

/** Refuses documents that ask for too much. Fragments are measured once each, so measuring is cheap whatever is sent. */
export function withinLimits(limits: DocumentLimits): ValidationRule {
  return (context: ValidationContext): ASTVisitor => ({
    OperationDefinition(operation) {
      const size = measure(operation.selectionSet, context, new Map());
      if (size.depth > limits.depth) context.reportError(tooLarge(operation, 'DOCUMENT_TOO_DEEP', { depth: size.depth, max: limits.depth }));
      if (size.fields > limits.fields) context.reportError(tooLarge(operation, 'DOCUMENT_TOO_WIDE', { count: size.fields, max: limits.fields }));
      const changes = operation.selectionSet.selections.length;
      if (operation.operation === 'mutation' && changes > limits.changes) context.reportError(tooLarge(operation, 'TOO_MANY_CHANGES', { count: changes, max: limits.changes }));
    },
  });
}

function tooLarge(node: OperationDefinitionNode, code: string, facts: Readonly<Record<string, number>>): GraphQLError {
  return new GraphQLError(code, { nodes: node, extensions: { code, facts } });
}

function measure(set: SelectionSetNode, context: ValidationContext, known: Map<string, Size>): Size {
  let depth = 0;
  let fields = 0;
  for (const selection of set.selections) {
    const isField = selection.kind === Kind.FIELD;
    const below = selection.kind === Kind.FRAGMENT_SPREAD ? measureFragment(context.getFragment(selection.name.value), context, known) : selection.selectionSet ? measure(selection.selectionSet, context, known) : { depth: 0, fields: 0 };
    depth = Math.max(depth, below.depth + (isField ? 1 : 0));
    fields += below.fields + (isField ? 1 : 0);
  }
  return { depth, fields };
}

/** A fragment that spreads itself measures as nothing here; another rule refuses it. */
function measureFragment(fragment: FragmentDefinitionNode | null | undefined, context: ValidationContext, known: Map<string, Size>): Size {
  const name = fragment?.name.value ?? '';
  const measured = known.get(name);
  if (!fragment || measured) return measured ?? { depth: 0, fields: 0 };
  known.set(name, { depth: 0, fields: 0 });
  const size = measure(fragment.selectionSet, context, known);
  known.set(name, size);
  return size;
}
