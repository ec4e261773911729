import type { FilePreview } from '../../../actions/export-protocol';
import type { ColumnChoice, ExportTemplate } from '../../../domain/export-template';
import type { ExportTarget, ListTarget } from '../../../domain/export-target';
import type { Id } from '../../../domain/ids';
import { FileCard } from './file-card';
import { TemplateChoice } from './template-choice';

/** The columns that are chosen for each form of file; absent where its usual ones are written. */
export type ChosenColumns = Partial<Record<ExportTarget | ListTarget, ColumnChoice>>;

/** Every file of an export, with the choice of columns once for each form. */
export function FileCards({
  programId,
  files,
  templates,
  chosen,
  onChoose,
}: {
  programId: Id;
  files: FilePreview[];
  templates: ExportTemplate[];
  chosen: ChosenColumns;
  onChoose: (chosen: ChosenColumns) => void;
}) {
  return (
    <>
      {files.map((file, index) => {
        const { target } = file;
        const isFirstOfForm = files.findIndex((one) => one.target === target) === index;
        return (
          <FileCard key={file.fileName} file={file} isOpen={index < 2}>
            {isFirstOfForm && file.columns.length > 0 && (
              <TemplateChoice
                programId={programId}
                file={file}
                templates={templates.filter((template) => template.target === target)}
                chosen={chosen[target] ?? null}
                onChoose={(columns) => onChoose(withColumns(chosen, target, columns))}
              />
            )}
          </FileCard>
        );
      })}
    </>
  );
}

function withColumns(
  chosen: ChosenColumns,
  target: FilePreview['target'],
  columns: ColumnChoice | null,
): ChosenColumns {
  const changed = { ...chosen };
  delete changed[target];
  return columns === null ? changed : { ...changed, [target]: columns };
}
