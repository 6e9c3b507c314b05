import { openSpecDatabase, type SpecDatabase } from '@toroku/testing';

describe('the API login', () => {
  let database: SpecDatabase;
  beforeAll(async () => {
    database = await openSpecDatabase([]);
  });
  afterAll(() => database.close());

  it.each(['create table toroku.mine (id int)', 'drop table toroku.audit_entry', 'alter table toroku.sight disable row level security', 'create schema mine'])(
    'cannot change the schema: %s',
    async (sql) => {
      await expect(database.api.query(sql)).rejects.toThrow(/permission denied|must be owner/);
    },
  );

  it.each(["update toroku.audit_entry set verb = 'x'", 'delete from toroku.audit_entry', 'truncate toroku.audit_entry'])('cannot touch the audit log: %s', async (sql) => {
    await expect(database.api.query(sql)).rejects.toThrow(/permission denied/);
  });
});
