import type { Notice } from '@toroku/domain-notice';
import type { RequestContext } from '@toroku/gate';
import { isId } from '@toroku/kernel';
import { SliceArgs, sliceOf } from '@toroku/server-access';
import { InstantScalar, LanguageEnum } from '@toroku/server-graph';
import { noticeInWords, type Language } from '@toroku/words';
import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { markNoticeRead } from '../commands/mark-notice-read';
import { readNotices } from '../queries/notices';
import { NoticeReadTable } from '../tables/notice-tables';
import { MarkNoticeReadInput, NoticeResult, NoticeType } from './notice-type';

@Resolver(() => NoticeType)
export class NoticeResolver {
  @Query(() => [NoticeType], { description: 'What you were told, newest first.' })
  notices(@Ctx() context: RequestContext, @Args(() => SliceArgs) slice: SliceArgs, @Arg('onlyUnread', () => Boolean, { defaultValue: false, description: 'Leave out what you have marked as read.' }) onlyUnread: boolean) {
    return readNotices(context.read, { ...sliceOf(slice, isId), onlyUnread });
  }

  @Mutation(() => NoticeResult, { description: 'You have read a notice. Your colleagues keep their own marks.' })
  markNoticeRead(@Ctx() context: RequestContext, @Arg('input', () => MarkNoticeReadInput, { description: 'The notice.' }) input: MarkNoticeReadInput) {
    return context.run(markNoticeRead, input);
  }

  @FieldResolver(() => InstantScalar, { nullable: true, description: 'When you marked it as read; null while you have not.' })
  async readAt(@Ctx() context: RequestContext, @Root() notice: Notice) {
    const [mark] = await context.read.list(NoticeReadTable, 'noticeId', notice.id);
    return mark?.readAt ?? null;
  }

  @FieldResolver(() => String, { description: 'The notice in words.' })
  message(@Root() notice: Notice, @Arg('language', () => LanguageEnum, { defaultValue: 'ja', description: 'Of the wording.' }) language: Language): string {
    return noticeInWords(notice, language);
  }
}
