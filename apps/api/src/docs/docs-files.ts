import { policiesDoc } from './policies-doc';
import { rulesDoc } from './rules-doc';
import { stateDocs } from './state-docs';

/** The generated pages: path from the root to text. */
export function docsFiles(root: string): Readonly<Record<string, string>> {
  return { 'docs/rules.md': rulesDoc(root), 'docs/policies.md': policiesDoc(), ...stateDocs() };
}
