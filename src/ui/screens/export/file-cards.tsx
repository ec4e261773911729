import type { FilePreview } from '../../../actions/export-protocol';
import type { ExportTemplate } from '../../../domain/export-template';
import type { ExportTarget, ListTarget } from '../../../domain/export-target';
import type { Id } from '../../../domain/ids';
import { FileCard } from './file-card';
import { TemplateChoice } from './template-choice';

/** The template that is chosen for each form of file; absent where its usual columns are written. */
export type ChosenTemplates = Partial<Record<ExportTarget | ListTarget, Id>>;

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
  chosen: ChosenTemplates;
  onChoose: (chosen: ChosenTemplates) => void;
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
                chosen={templates.find(({ id }) => id === chosen[target])}
                onChoose={(templateId) => onChoose(withTemplate(chosen, target, templateId))}
              />
            )}
          </FileCard>
        );
      })}
    </>
  );
}

function withTemplate(chosen: ChosenTemplates, target: FilePreview['target'], templateId: Id | null): ChosenTemplates {
  const changed = { ...chosen };
  delete changed[target];
  return templateId === null ? changed : { ...changed, [target]: templateId };
}
