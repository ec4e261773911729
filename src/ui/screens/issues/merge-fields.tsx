import type { MergeView } from '../../../actions/read-merge';
import type { MergeField, MergeSide } from '../../../domain/merge-field';
import { FactList } from '../../components/fact-list';
import { t } from '../../locales/page-words';
import { MergeChoice } from './merge-choice';
import { chosenSide, type MergePicks } from './merge-picks';
import { sayMergeValue } from './say-merge-value';

/** All fields that either of two contacts has: first those that differ, with a choice for each, then those that do not. */
export function MergeFields({
  view,
  picks,
  onPick,
}: {
  view: MergeView;
  picks: MergePicks;
  onPick: (field: MergeField, side: MergeSide | 'both') => void;
}) {
  const { keep, drop, lines } = view;
  const differing = lines.filter(({ differs }) => differs);
  const same = lines.filter(({ differs }) => !differs);
  return (
    <>
      <div>
        <h2>{differing.length === 0 ? t('merge.differs.none') : t.count('merge.differs', differing.length)}</h2>
        {differing.length > 0 && <p className="soft">{t('merge.differs.text')}</p>}
      </div>
      {differing.map((line) => (
        <MergeChoice
          key={line.field}
          field={line.field}
          label={nameField(line.field)}
          values={{
            keep: sayMergeValue(keep, line.field, line.keep),
            drop: sayMergeValue(drop, line.field, line.drop),
          }}
          side={chosenSide(view, picks, line)}
          onPick={(side) => onPick(line.field, side)}
        />
      ))}
      {same.length > 0 && (
        <div>
          <h2>{t('merge.same')}</h2>
          <FactList
            facts={same.map((line) => [nameField(line.field), sayMergeValue(keep, line.field, line.keep)] as const)}
          />
        </div>
      )}
    </>
  );
}

/** A field in the user's words; a column of a file by its own header. */
function nameField(field: MergeField): string {
  return isCustom(field) ? field.slice('custom:'.length) : t(`merge.field.${field}`);
}

function isCustom(field: MergeField): field is Extract<MergeField, `custom:${string}`> {
  return field.startsWith('custom:');
}
