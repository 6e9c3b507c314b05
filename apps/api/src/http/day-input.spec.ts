import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { day } from '@toroku/kernel';
import { DayScalar, InstantScalar } from '@toroku/server-graph';
import { FrozenClock, openSpecDatabase, type SpecDatabase } from '@toroku/testing';
import express from 'express';
import { GraphQLObjectType, GraphQLSchema, GraphQLString } from 'graphql';
import { pino } from 'pino';
import { Browser } from '../testing/browser';
import { graphqlEndpoint, type Endpoint } from './graphql-endpoint';

/** A schema of one question, so that the scalars are tried apart from any context. */
const schema = new GraphQLSchema({
  query: new GraphQLObjectType({
    name: 'Query',
    fields: {
      on: { type: GraphQLString, args: { day: { type: DayScalar } }, resolve: (_, { day: given }) => given as string },
      at: { type: GraphQLString, args: { instant: { type: InstantScalar } }, resolve: (_, { instant: given }) => given as string },
    },
  }),
});

describe('days and moments as input', () => {
  let database: SpecDatabase;
  let endpoint: Endpoint;
  let server: Server;
  let browser: Browser;

  beforeAll(async () => {
    database = await openSpecDatabase([]);
    endpoint = await graphqlEndpoint({ schema, source: database.api, clock: new FrozenClock(day('2022-11-10')), log: pino({ level: 'silent' }) });
    server = createServer(express().use('/graphql', express.json(), endpoint.answer));
    await new Promise<void>((done) => server.listen(0, done));
    browser = new Browser(`http://localhost:${(server.address() as AddressInfo).port}`);
  });
  afterAll(async () => {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
    await endpoint.stop();
    await database.close();
  });

  it.each(['2022-11-01', '2024-02-29', '2000-02-29'])('%s is a day', async (value) => {
    expect((await browser.graphql('query ($day: Day) { on(day: $day) }', { day: value })).data).toEqual({ on: value });
    expect((await browser.graphql(`{ on(day: "${value}") }`)).data).toEqual({ on: value });
  });

  it.each(['2023-02-29', '1900-02-29', '2022-13-01', '2022-11-31', '2022-1-1', '２０２２－１１－０１', '2022/11/01', '令和4年11月1日', '', '2022-11-01T00:00:00Z', 20221101, true])(
    '%p is refused in words, with its field',
    async (value) => {
      const expected = [{ extensions: { code: 'DAY_MALFORMED', facts: { value: String(value) }, words: { ja: expect.stringContaining('半角'), en: expect.stringContaining('half-width') } } }];
      expect((await browser.graphql('query ($day: Day) { on(day: $day) }', { day: value })).errors).toMatchObject(expected);
    },
  );

  it('a malformed day in the document itself is refused alike', async () => {
    expect((await browser.graphql('{ on(day: "2023-02-29") }')).errors).toMatchObject([{ extensions: { code: 'DAY_MALFORMED', facts: { value: '2023-02-29' } } }]);
  });

  it('a moment is read in UTC and a malformed one refused', async () => {
    expect((await browser.graphql('query ($instant: Instant) { at(instant: $instant) }', { instant: '2022-11-01T00:00:00.000Z' })).data).toEqual({ at: '2022-11-01T00:00:00.000Z' });
    expect((await browser.graphql('query ($instant: Instant) { at(instant: $instant) }', { instant: 'yesterday' })).errors).toMatchObject([{ extensions: { code: 'DAY_MALFORMED' } }]);
  });
});
