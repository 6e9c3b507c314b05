import { accessResolvers } from '@toroku/server-access';
import { auditResolvers } from '@toroku/server-audit';
import { catalogueResolvers } from '@toroku/server-catalogue';
import { deskResolvers } from '@toroku/server-desk';
import { evidenceResolvers } from '@toroku/server-evidence';
import { RefusalResolver } from '@toroku/server-graph';
import { impactResolvers } from '@toroku/server-impact';
import { incidentResolvers } from '@toroku/server-incident';
import { noticeResolvers } from '@toroku/server-notice';
import { providerResolvers } from '@toroku/server-provider';
import { registrationResolvers } from '@toroku/server-registration';
import { statementResolvers } from '@toroku/server-statement';
import { workbookResolvers } from '@toroku/server-workbooks';
import type { GraphQLSchema } from 'graphql';
import { buildSchema } from 'type-graphql';

/** The schema of the people who are signed in. */
export async function buildPlatformSchema(): Promise<GraphQLSchema> {
  return buildSchema({
    validate: false,
    resolvers: [
      RefusalResolver,
      ...accessResolvers,
      ...catalogueResolvers,
      ...providerResolvers,
      ...statementResolvers,
      ...evidenceResolvers,
      ...impactResolvers,
      ...auditResolvers,
      ...registrationResolvers,
      ...incidentResolvers,
      ...noticeResolvers,
      ...deskResolvers,
      ...workbookResolvers,
    ],
  });
}
