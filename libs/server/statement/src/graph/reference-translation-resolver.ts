import type { Statement } from '@toroku/domain-statement';
import type { RequestContext } from '@toroku/gate';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { provideReferenceTranslation } from '../commands/provide-reference-translation';
import { requestReferenceTranslation } from '../commands/request-reference-translation';
import { attachmentsOf } from '../queries/statement-attachments';
import { ProvideReferenceTranslationInput, RequestReferenceTranslationInput, StatementAttachmentType } from './reference-translation-types';
import { StatementResult, StatementType } from './statement-type';

/** The attachments of a statement, which may be in English, and their reference translations. */
@Resolver(() => StatementType)
export class ReferenceTranslationResolver {
  @Mutation(() => StatementResult, { description: 'The support body asks for an English attachment in Japanese.' })
  requestReferenceTranslation(@Ctx() context: RequestContext, @Arg('input', () => RequestReferenceTranslationInput, { description: 'Which.' }) input: RequestReferenceTranslationInput) {
    return context.run(requestReferenceTranslation, input);
  }

  @Mutation(() => StatementResult, { description: 'The provider gives the reference translation that was asked for.' })
  provideReferenceTranslation(@Ctx() context: RequestContext, @Arg('input', () => ProvideReferenceTranslationInput, { description: 'Of which, and its text.' }) input: ProvideReferenceTranslationInput) {
    return context.run(provideReferenceTranslation, input);
  }

  @FieldResolver(() => [StatementAttachmentType], { description: 'Its attachments, each with its language and where its reference translation stands.' })
  attachments(@Ctx() { read, actor }: RequestContext, @Root() statement: Statement) {
    return attachmentsOf(read, actor, statement);
  }
}
