import { scopeRulesIds, type ScopeArrangement, type ScopeRulesId } from '@toroku/domain-audit';
import type { RequestContext } from '@toroku/gate';
import { showClause } from '@toroku/server-graph';
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { arrangeScope } from '../commands/arrange-scope';
import { scopePlan, type ScopePlan } from '../queries/scope-plan';
import { EngagementResult } from './engagement-type';
import { ArrangeScopeInput, ScopeArrangementInput } from './scope-plan-inputs';
import { ScopePlanLineType, ScopePlanType, ScopeRulesType } from './scope-plan-type';

const noRules = (rulesId: string | null): boolean => rulesId !== null && !scopeRulesIds.includes(rulesId as ScopeRulesId);

/** The scope planner: what a scope comes to, and the verb that arranges it. */
@Resolver(() => ScopePlanType)
export class ScopePlanResolver {
  @Query(() => ScopePlanType, { nullable: true, description: 'What the scope of an audit comes to under an arrangement; null when the audit, its statement or the rules are absent or not for you.' })
  scopePlan(
    @Ctx() context: RequestContext,
    @Arg('engagementId', () => ID, { description: 'The audit.' }) engagementId: string,
    @Arg('rulesId', () => String, { nullable: true, description: 'Other rules than the case’s own, to look ahead under.' }) rulesId: string | null,
    @Arg('isIsmsCertified', () => Boolean, { defaultValue: false, description: 'Whether the provider’s ISMS certificate is valid over the assessment period.' }) isIsmsCertified: boolean,
    @Arg('arrangement', () => ScopeArrangementInput, { nullable: true, description: 'The arrangement considered; without it the one that is kept.' }) arrangement: ScopeArrangement | null,
  ) {
    return noRules(rulesId ?? null) ? null : scopePlan(context.read, engagementId, { rulesId: (rulesId ?? null) as ScopeRulesId | null, isIsmsCertified, arrangement: arrangement ?? null });
  }

  @Mutation(() => EngagementResult, { description: 'The lead arranges the proposed scope within the rules before the work begins. A plan made before is dropped.' })
  arrangeScope(@Ctx() context: RequestContext, @Arg('input', () => ArrangeScopeInput, { description: 'The whole arrangement.' }) input: ArrangeScopeInput) {
    return context.run(arrangeScope, input);
  }

  @FieldResolver(() => ScopeRulesType, { description: 'The rules it is made under.' })
  rules(@Root() { rules, classes }: ScopePlan): ScopePlanType['rules'] {
    return { ...rules, clause: showClause(rules.clause), classes: classes.map((rule) => ({ ...rule, clause: showClause(rule.clause) })) };
  }

  @FieldResolver(() => [ScopePlanLineType], { description: 'Every detailed control in the order of the numbers.' })
  lines(@Root() { lines }: ScopePlan): ScopePlanType['lines'] {
    return lines.map(({ control, rule, clause, ...line }) => ({ ...line, areas: control.liuAreas, isStated: control.isStated, isChanged: control.isChanged, scopeClass: rule.scopeClass, cycleYears: rule.cycleYears, clause: showClause(clause) }));
  }
}
