import { createServer, type Server } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { type HostCheckTimes, watchHost } from '../../../../electron/helper/host-check.ts';
import { waitFor } from '../../../helpers/helper-conversation.ts';

const times: HostCheckTimes = { every: 30, patience: 200, failures: 3 };

async function listen(port = 0): Promise<{ readonly server: Server; readonly port: number }> {
  const server = createServer((connection) => connection.destroy());
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  return { server, port: typeof address === 'object' && address !== null ? address.port : 0 };
}

function watch(port: number, host = '127.0.0.1') {
  let lost = 0;
  const watched = watchHost({ host, port }, () => (lost += 1), times);
  onTestFinished(() => watched.end());
  return { ...watched, lost: () => lost };
}

it('has an answer from a host that takes the connection', async () => {
  const { port } = await listen();
  const host = watch(port);
  expect(host.hasAnswered()).toBe(false);
  await waitFor(host.hasAnswered);
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(host.lost()).toBe(0);
});

it('is lost after three looks in a row without an answer, once', async () => {
  const { server, port } = await listen();
  const host = watch(port);
  await waitFor(host.hasAnswered);
  await new Promise((resolve) => server.close(resolve));
  await waitFor(() => host.lost() > 0);
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(host.lost()).toBe(1);
});

it('is not lost when it answers again in time', async () => {
  const { server, port } = await listen();
  const host = watch(port);
  await waitFor(host.hasAnswered);
  await new Promise((resolve) => server.close(resolve));
  await new Promise((resolve) => setTimeout(resolve, 45));
  await listen(port);
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(host.lost()).toBe(0);
});

it('is lost when there is no such host', async () => {
  const host = watch(9, 'no-such-host.invalid');
  await waitFor(() => host.lost() === 1);
  expect(host.hasAnswered()).toBe(false);
});

it('looks no more once it was ended', async () => {
  const host = watch(9);
  host.end();
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(host.lost()).toBe(0);
});
