import { Button, CheckboxGroup, DescriptionList, Disclosure, Section, useLanguage, useSay } from '@toroku/ui';
import { errorsAt, Reasons, Unreachable, useCommand, useName, usePerson } from '@toroku/web-base';
import { auditorEngagementWords as words, auditorWords, dutyWords } from '@toroku/words';
import { useState, type ReactNode } from 'react';
import type { BodyMember, PageEngagement } from './engagement';
import { AssignWorkImplementerDocument } from './Page.generated';

interface TeamProps {
  readonly engagement: PageEngagement;
  readonly members: readonly BodyMember[];
}

/** Who leads the audit and who does the work. */
export function Team({ engagement, members }: TeamProps): ReactNode {
  const say = useSay();
  const name = useName();
  const nameOf = (id: string): string => {
    const member = members.find((one) => one.id === id);
    return member ? name(member) : say(auditorWords.someone);
  };
  const { leadId, memberIds, viewerMay } = engagement;
  return (
    <Section title={say(words.team)}>
      <DescriptionList
        items={[
          { term: say(words.leader), detail: leadId ? nameOf(leadId) : '—' },
          { term: say(words.implementers), detail: memberIds.length > 0 ? memberIds.map(nameOf).join('\n') : say(words.implementersNone) },
        ]}
      />
      {viewerMay.includes('assignWorkImplementer') ? <Assign key={memberIds.join()} engagement={engagement} members={members} /> : null}
    </Section>
  );
}

function Assign({ engagement: { id, version, memberIds }, members }: TeamProps): ReactNode {
  const say = useSay();
  const name = useName();
  const person = usePerson();
  const { language } = useLanguage();
  const assign = useCommand(AssignWorkImplementerDocument);
  const [chosen, setChosen] = useState<readonly string[]>(memberIds);
  const able = members.filter((member) => member.id !== person.id && member.state === 'ACTIVE' && member.duties.some((duty) => duty === 'WORK_IMPLEMENTER' || duty === 'ENGAGEMENT_LEAD'));
  const options = able.map((member) => ({ value: member.id, label: name(member), hint: member.duties.map((duty) => say(dutyWords[duty])).join(' / ') }));
  const run = (): void => void assign.run({ id, expectedVersion: version, personIds: [...chosen] });
  return (
    <Disclosure summary={say(words.teamChange)} isOpen={memberIds.length === 0}>
      <Reasons reasons={assign.reasons} fieldOf={() => 'team'} />
      <Unreachable isUnreachable={assign.isUnreachable} onAgain={run} />
      {options.length === 0 ? (
        <p>{say(words.teamNobody)}</p>
      ) : (
        <>
          <CheckboxGroup id="team" legend={say(words.implementers)} hint={say(words.teamHint)} options={options} value={chosen} onChange={setChosen} errors={errorsAt(assign.reasons, ['personIds'], language)} />
          <div>
            <Button isBusy={assign.isRunning} onClick={run}>
              {say(words.teamSave)}
            </Button>
          </div>
        </>
      )}
    </Disclosure>
  );
}
