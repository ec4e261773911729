/**
 * Says how a store stands after a kill: as `before` the work, `prepared` (a batch waits with its bytes; the queue and the records are
 * untouched), or as `after` it. Anything else is answered with what is wrong.
 *
 * @param savedFiles the hashes of the files in the folder of downloads
 */
export function judgeStore(work, before, after, now, savedFiles) {
  if (now.exact === before.exact) return { is: 'before' };
  return work.isExport ? judgeExport(before, now, savedFiles) : judgeImport(after, now);
}

function judgeImport(after, now) {
  const other = Object.keys(after.content).filter((table) => now.content[table] !== after.content[table]);
  if (other.length === 0) return { is: 'after' };
  const counts = other.map((table) => `${table} (${now.rows[table]} rows, ${after.rows[table]} after the whole work)`);
  return { is: 'between', why: `neither as before nor as after: ${counts.join(', ')}` };
}

/** The tables that an export may touch. */
const TOUCHED = new Set(['batches', 'exportFiles', 'corrections', 'events', 'changes']);

function judgeExport(before, now, savedFiles) {
  const flaws = Object.keys(before.content)
    .filter((table) => !TOUCHED.has(table) && now.content[table] !== before.content[table])
    .map((table) => `${table} changed`);
  const [batch, ...others] = now.batches;
  if (batch === undefined || others.length > 0) return { is: 'between', why: `${now.batches.length} batches` };
  const { id, state, correctionIds } = batch;
  if (now.files[id] === undefined) flaws.push('the bytes of the batch are not kept');
  if (correctionIds.length !== before.rows.corrections) flaws.push(`the batch has ${correctionIds.length} corrections`);
  const wanted = state === 'exported' ? `exported ${id}` : 'pending';
  if (now.corrections[wanted] !== before.rows.corrections)
    flaws.push(`the batch is ${state} and its corrections are ${JSON.stringify(now.corrections)}`);
  if (state === 'exported' && !savedFiles.has(now.files[id]))
    flaws.push('the batch is exported and its file is not there');
  if (flaws.length > 0) return { is: 'between', why: flaws.join('; ') };
  return { is: state === 'exported' ? 'after' : 'prepared' };
}
