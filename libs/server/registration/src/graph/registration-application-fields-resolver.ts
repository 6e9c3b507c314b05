import { verbsOpenTo } from '@toroku/domain-access';
import { isOverdueCase, registrationApplicationLifecycle, registrationApplicationPolicies, type RegistrationApplication } from '@toroku/domain-registration';
import type { RequestContext } from '@toroku/gate';
import { verbsIn } from '@toroku/kernel';
import { OrganisationTable, OrganisationType } from '@toroku/server-access';
import { EngagementTable, EngagementType, InternalAuditTable, InternalAuditType } from '@toroku/server-audit';
import { RefusalType } from '@toroku/server-graph';
import { PreApplicationTable, PreApplicationType } from '@toroku/server-impact';
import { CloudServiceTable, CloudServiceType } from '@toroku/server-provider';
import { StatementTable, StatementType } from '@toroku/server-statement';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { checkApplication } from '../queries/application-check';
import { RegisterEntryTable } from '../tables/register-entry-table';
import { RegisterEntryType } from './register-entry-type';
import { RegistrationApplicationType } from './registration-application-type';

/** What stands around an application. */
@Resolver(() => RegistrationApplicationType)
export class RegistrationApplicationFieldsResolver {
  @FieldResolver(() => CloudServiceType, { nullable: true, description: 'The service.' })
  service(@Ctx() context: RequestContext, @Root() application: RegistrationApplication) {
    return context.read.one(CloudServiceTable, application.serviceId);
  }

  @FieldResolver(() => OrganisationType, { description: 'The applicant.' })
  provider(@Ctx() context: RequestContext, @Root() application: RegistrationApplication) {
    return context.read.one(OrganisationTable, application.providerId);
  }

  @FieldResolver(() => PreApplicationType, { nullable: true, description: 'The pre-application attached.' })
  preApplication(@Ctx() context: RequestContext, @Root() application: RegistrationApplication) {
    return application.preApplicationId && context.read.one(PreApplicationTable, application.preApplicationId);
  }

  @FieldResolver(() => StatementType, { nullable: true, description: 'The statement attached.' })
  statement(@Ctx() context: RequestContext, @Root() application: RegistrationApplication) {
    return application.statementId && context.read.one(StatementTable, application.statementId);
  }

  @FieldResolver(() => EngagementType, { nullable: true, description: 'The audit attached.' })
  engagement(@Ctx() context: RequestContext, @Root() application: RegistrationApplication) {
    return application.engagementId && context.read.one(EngagementTable, application.engagementId);
  }

  @FieldResolver(() => InternalAuditType, { nullable: true, description: 'The internal audit attached.' })
  internalAudit(@Ctx() context: RequestContext, @Root() application: RegistrationApplication) {
    return application.internalAuditId && context.read.one(InternalAuditTable, application.internalAuditId);
  }

  @FieldResolver(() => RegisterEntryType, { nullable: true, description: 'The entry to be renewed, or the one it became.' })
  registerEntry(@Ctx() context: RequestContext, @Root() application: RegistrationApplication) {
    return application.registerEntryId && context.read.one(RegisterEntryTable, application.registerEntryId);
  }

  @FieldResolver(() => [RefusalType], { nullable: true, description: 'Everything that is still missing to hand it in today, each with its clause. Null once it is in, and for everybody but the applicant.' })
  check(@Ctx() context: RequestContext, @Root() application: RegistrationApplication) {
    return checkApplication(context, application);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the day by which it should be handed in, or decided, has passed.' })
  isOverdue(@Ctx() context: RequestContext, @Root() application: RegistrationApplication) {
    return isOverdueCase(application, context.moment.today);
  }

  @FieldResolver(() => String, { description: 'Who holds the ball: CSP, SUPPORT_BODY, STEERING_COMMITTEE or NOBODY.' })
  awaits(@Root() application: RegistrationApplication) {
    return registrationApplicationLifecycle.states[application.state].awaits;
  }

  @FieldResolver(() => [String], { description: 'The verbs you may ask for now: policy and lifecycle together.' })
  viewerMay(@Ctx() context: RequestContext, @Root() application: RegistrationApplication) {
    return verbsOpenTo(context.actor, registrationApplicationPolicies, application, verbsIn(registrationApplicationLifecycle, application.state));
  }
}
