import { explicitGraphType } from './explicit-graph-type.mjs';
import { plainNames } from './plain-names.mjs';
import { pure } from './pure.mjs';
import { shortResolvers } from './short-resolvers.mjs';
import { titleStatesFact } from './title-states-fact.mjs';

/** The rules of the house that need code. */
export const house = {
  meta: { name: 'house' },
  rules: {
    'explicit-graph-type': explicitGraphType,
    'plain-names': plainNames,
    pure,
    'short-resolvers': shortResolvers,
    'title-states-fact': titleStatesFact,
  },
};
