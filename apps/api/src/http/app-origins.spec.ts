import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { openToApps, openToEverybody } from './app-origins';

describe('pages at other addresses', () => {
  let server: Server;
  let address: string;
  const app = 'https://csp.toroku.example';

  beforeAll(async () => {
    server = createServer(express().use('/graphql', openToApps([app])).use('/register', openToEverybody).use((_request, response) => void response.json({})));
    await new Promise<void>((done) => server.listen(0, done));
    address = `http://localhost:${(server.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  });

  it('are the own apps, with the cookie, and no others', async () => {
    const own = await fetch(`${address}/graphql`, { method: 'OPTIONS', headers: { origin: app } });
    expect(own.status).toBe(204);
    expect(own.headers.get('access-control-allow-origin')).toBe(app);
    expect(own.headers.get('access-control-allow-credentials')).toBe('true');
    const other = await fetch(`${address}/graphql`, { headers: { origin: 'https://evil.example' } });
    expect(other.headers.get('access-control-allow-origin')).toBeNull();
    expect(other.headers.get('vary')).toContain('Origin');
  });

  it('read the public register, without the cookie', async () => {
    const any = await fetch(`${address}/register`, { headers: { origin: 'https://anybody.example' } });
    expect(any.headers.get('access-control-allow-origin')).toBe('*');
    expect(any.headers.get('access-control-allow-credentials')).toBeNull();
  });
});
