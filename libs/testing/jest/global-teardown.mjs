/** Stops the run's own PostgreSQL. */
export default async function tearDown() {
  await globalThis.torokuCluster?.stop();
}
