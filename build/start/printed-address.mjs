/** The last choice, and the first on a machine without a screen: whoever reads it opens the address. */
export async function printAddress({ application, server, place, stopped }) {
  application.announce(await server(), place);
  await stopped;
  return { kind: 'ended' };
}
