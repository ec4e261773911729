import type { Delimiter, Encoding, LayoutChoice, Recognition } from '../../../actions/import-protocol';
import { formatNumber } from '../../format/format-number';
import { t } from '../../locales/page-words';

const ENCODINGS: Record<Encoding, string> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16LE',
  'utf-16be': 'UTF-16BE',
  'windows-1252': 'Windows-1252',
};
const DELIMITERS: readonly Delimiter[] = [',', ';', '\t', '|'];
const HEADER_LINES = Array.from({ length: 20 }, (_, index) => index + 1);

/** What was recognised in the file, as facts; the layout can be corrected, and the file is then recognised anew. */
export function RecognitionFacts({
  recognition,
  onRelayout,
}: {
  recognition: Recognition;
  onRelayout: (layout: LayoutChoice) => void;
}) {
  const { encoding, delimiter, headerLine, footerRows, footerLine } = recognition;
  const lines = HEADER_LINES.includes(headerLine) ? HEADER_LINES : [...HEADER_LINES, headerLine];
  return (
    <>
      <dl className="fact-grid">
        <Fact label={t('import.file')}>{recognition.fileName}</Fact>
        <Fact label={t('import.form')}>{recognition.formName}</Fact>
        <Fact label={t('import.rows')}>{formatNumber(recognition.rowCount)}</Fact>
        <Choice
          label={t('import.encoding')}
          value={encoding}
          choices={Object.entries(ENCODINGS)}
          onChoose={(value) => onRelayout({ encoding: value as Encoding, delimiter })}
        />
        <Choice
          label={t('import.delimiter')}
          value={delimiter}
          choices={DELIMITERS.map((each) => [each, t(`delimiter.${each}`)])}
          onChoose={(value) => onRelayout({ encoding, delimiter: value as Delimiter })}
        />
        <Choice
          label={t('import.header')}
          value={String(headerLine)}
          choices={lines.map((line) => [String(line), t('import.header.value', { line })])}
          onChoose={(value) => onRelayout({ encoding, delimiter, headerLine: Number(value) })}
        />
        {footerRows > 0 && footerLine !== undefined && (
          <Fact label={t('import.footer')}>{t('import.footerRows', { rows: footerRows, line: footerLine })}</Fact>
        )}
      </dl>
      {recognition.usedSavedMapping && <p className="soft">{t('import.savedMapping')}</p>}
    </>
  );
}

function Fact({ label, children }: { label: string; children: string }) {
  return (
    <div>
      <dt className="soft small">{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Choice({
  label,
  value,
  choices,
  onChoose,
}: {
  label: string;
  value: string;
  choices: readonly (readonly [string, string])[];
  onChoose: (value: string) => void;
}) {
  return (
    <div>
      <dt className="soft small">{label}</dt>
      <dd>
        <select
          className="field"
          aria-label={label}
          value={value}
          onChange={(event) => onChoose(event.currentTarget.value)}
        >
          {choices.map(([choice, words]) => (
            <option key={choice} value={choice}>
              {words}
            </option>
          ))}
        </select>
      </dd>
    </div>
  );
}
