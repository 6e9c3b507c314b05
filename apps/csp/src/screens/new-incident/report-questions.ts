import type { Answers, FormQuestion } from '@toroku/web-base';
import { cspIncidentWords as words, type Phrase } from '@toroku/words';

/** What a report of an incident tells, as questions. */
export function reportQuestions(say: (phrase: Phrase) => string): readonly FormQuestion[] {
  return [
    { name: 'recognisedOn', kind: 'day', label: say(words.recognisedOn), requirement: 'required' },
    { name: 'whatHappened', kind: 'area', label: say(words.whatHappened), requirement: 'required' },
    { name: 'occurredOn', kind: 'day', label: say(words.occurredOn), requirement: 'optional' },
    { name: 'affectedUsers', kind: 'area', label: say(words.affectedUsers), requirement: 'optional' },
    { name: 'affectedInformation', kind: 'area', label: say(words.affectedInformation), requirement: 'optional' },
    { name: 'cause', kind: 'area', label: say(words.cause), requirement: 'optional' },
    { name: 'measures', kind: 'area', label: say(words.measures), requirement: 'optional' },
    { name: 'contact', kind: 'text', label: say(words.contact), requirement: 'optional' },
  ];
}

/** The report as the platform takes it. */
export function reportOf({ text, day }: Answers) {
  return {
    whatHappened: text('whatHappened'),
    occurredOn: day('occurredOn') || null,
    affectedUsers: text('affectedUsers'),
    affectedInformation: text('affectedInformation'),
    cause: text('cause'),
    measures: text('measures'),
    contact: text('contact'),
  };
}
