import pg from 'pg';

const OID_DATE = 1082;
const OID_TIMESTAMPTZ = 1184;

/**
 * How values come back from PostgreSQL, for every connection of the process: a day stays the text it is
 * (the driver's own parser would make a Date at local midnight and move it by a day), a moment becomes ISO 8601 in UTC.
 */
export function registerParsers(): void {
  pg.types.setTypeParser(OID_DATE, (text) => text);
  pg.types.setTypeParser(OID_TIMESTAMPTZ, (text) => new Date(text).toISOString());
}
