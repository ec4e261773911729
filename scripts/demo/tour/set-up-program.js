/** The first run: a program, the choice of where the card shows, and the address of records in the system of record. */
export async function setUpProgram(dashboard, journal) {
  await dashboard.getByLabel('Name of the program').fill('Fernhollow advocates');
  await dashboard.getByRole('button', { name: 'Create program' }).click();
  await dashboard.getByText('Your program: Fernhollow advocates').waitFor();
  await dashboard.getByRole('radio', { name: 'On the profile' }).click();
  await dashboard.getByRole('radio', { name: 'On the profile', checked: true }).waitFor();
  await journal.show(dashboard, 'first-run', 'Create a program', 'The program, and LinkedIn’s terms with the choice');

  await dashboard.getByRole('link', { name: /settings/i }).click();
  await dashboard.getByLabel('Address of a record in the RMS').fill('https://fernhollow.my.salesforce.example/{id}');
  await dashboard.getByRole('button', { name: 'Save' }).click();
  await dashboard.getByText('Saved.').waitFor();
}
