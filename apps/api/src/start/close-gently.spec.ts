import { setTimeout as sleep } from 'node:timers/promises';
import type { AddressInfo } from 'node:net';
import { closeGently } from './close-gently';
import { listening } from './listening';

describe('a platform on its way out', () => {
  it('answers what it has begun and takes nothing new', async () => {
    const server = await listening(0, (_request, response) => void sleep(150).then(() => response.end('done')));
    const address = `http://localhost:${(server.address() as AddressInfo).port}`;
    const begun = fetch(address).then((answer) => answer.text());
    await sleep(50);
    const closed = closeGently(server);
    await expect(fetch(address)).rejects.toThrow();
    expect(await begun).toBe('done');
    await closed;
  });

  it('says in both languages that a port is taken', async () => {
    const server = await listening(0, (_request, response) => void response.end());
    const { port } = server.address() as AddressInfo;
    await expect(listening(port, () => undefined)).rejects.toThrow(new RegExp(`ポート ${port} は使用中.*port ${port} is taken`));
    await closeGently(server);
  });
});
