/** The last choice, and the first on a machine without a screen: whoever reads it opens the address. */
export async function printAddress({ application, server, stopped }) {
  application.announce(await server());
  await stopped;
  return { kind: 'ended' };
}
