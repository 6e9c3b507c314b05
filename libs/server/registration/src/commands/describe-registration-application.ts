import { describeRegistrationApplication as decide, type RegistrationApplicationForm, type RegistrationApplicationFormContent } from '@toroku/domain-registration';
import type { ChangeInput } from '@toroku/gate';
import { RegistrationApplicationFormTable } from '../tables/registration-application-form-table';
import { RegistrationApplicationTable } from '../tables/registration-application-table';
import { applicationCommand } from './application-command';

type Input = ChangeInput & RegistrationApplicationFormContent;

export const describeRegistrationApplication = applicationCommand<Input, RegistrationApplicationForm, RegistrationApplicationFormContent>({
  verb: 'describeRegistrationApplication',
  facts: async (work, { id }) => {
    const form = await work.one(RegistrationApplicationFormTable, { applicationId: id });
    if (!form) throw new Error(`application ${id} has no form`);
    return form;
  },
  decide: ({ subject }, { contactName, contactMail, contactPhone, additionalInformation }) => decide(subject, { contactName, contactMail, contactPhone, additionalInformation }),
  save: async (work, content, { subject, facts }) => {
    await work.update(RegistrationApplicationFormTable, facts, content);
    await work.update(RegistrationApplicationTable, subject, {});
  },
});
