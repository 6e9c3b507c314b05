import type { Actor, ApiScope } from '@toroku/domain-access';
import type { Request } from 'express';

/** Who a request is from, and by which proof. */
export interface Visitor {
  readonly actor: Actor | null;
  /** A cookie travels without its owner's knowledge; a token does not. */
  readonly proof: 'COOKIE' | 'TOKEN' | null;
  /** What a token allows; a person's session allows everything the duties allow. */
  readonly scopes: readonly ApiScope[];
}

export const nobody: Visitor = { actor: null, proof: null, scopes: ['TOROKU_READ', 'TOROKU_WRITE'] };

const visitors = new WeakMap<Request, Visitor>();

/** Remembers who a request is from. */
export function rememberVisitor(request: Request, visitor: Visitor): void {
  visitors.set(request, visitor);
}

/** Who the request is from; nobody until it has been found out. */
export function visitorOf(request: Request): Visitor {
  return visitors.get(request) ?? nobody;
}
