import Dexie from 'dexie';

/**
 * Resolves at the first moment at which the database has another number of rows than `rows`, and keeps it from then on for as long as the page
 * lives: nothing that stands then is changed any more. Whoever writes is let in in the order of asking, so that between any two
 * transactions of somebody else this one has its turn.
 */
export async function holdAtFirstChange(rows: number): Promise<void> {
  const database = await new Dexie('muster').open();
  const countRows = async () =>
    (await Promise.all(database.tables.map((table) => table.count()))).reduce((sum, count) => sum + count, 0);
  const isChanged = Promise.withResolvers<void>();
  const takeTurn = () =>
    database.transaction('rw', database.tables, async () => {
      if ((await countRows()) === rows) return;
      isChanged.resolve();
      for (;;) await countRows();
    });
  const takeTurns = async () => {
    for (;;) await takeTurn();
  };
  takeTurns().catch(isChanged.reject);
  return isChanged.promise;
}
