/** Takes the import back that the dashboard has just finished. Answers with the milliseconds. */
export async function timeUndo(muster, dashboard) {
  await dashboard.getByRole('button', { name: 'Undo this import' }).click();
  const start = performance.now();
  await dashboard.getByRole('group').getByRole('button', { name: 'Undo', exact: true }).click();
  await muster.whileOpen(dashboard.getByText('This import was undone.').waitFor({ timeout: 1_800_000 }));
  return performance.now() - start;
}
