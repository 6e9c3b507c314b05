import { aRegisteredApplication, aServiceWithPapers, openRegistrationHouse, registrationPeople as people, type House } from '@toroku/testing';
import { StatementTable } from '../tables/statement-table';
import { reviseDeclaredStatement } from './revise-declared-statement';
import { withdrawStatement } from './withdraw-statement';

describe('a statement that a registration rests on', () => {
  let house: House;

  beforeAll(async () => {
    house = await openRegistrationHouse();
  });
  afterAll(() => house.close());

  it('is neither revised nor withdrawn', async () => {
    const papers = await aServiceWithPapers(house);
    await aRegisteredApplication(house, papers);
    const stands = await house.reading(people.provider, ({ read }) => read.one(StatementTable, papers.statement.id));
    const change = { id: papers.statement.id, expectedVersion: stands?.version ?? 0 };
    expect(stands?.state).toBe('DECLARED');
    expect(await house.refusalCodes(people.provider, reviseDeclaredStatement, change)).toEqual(['STATEMENT_IS_REGISTERED']);
    expect(await house.refusalCodes(people.provider, withdrawStatement, change)).toEqual(['STATEMENT_IS_REGISTERED']);
  });
});
