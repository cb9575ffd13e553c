/**
 * Loaded before the api (`node --import`): when the start script dies without a word (kill -9), its channel closes, and the api
 * ends itself in good order instead of holding the port.
 */
process.once('disconnect', () => {
  process.kill(process.pid, 'SIGTERM');
  setTimeout(() => process.exit(1), 8_000).unref();
});
process.channel?.unref();
