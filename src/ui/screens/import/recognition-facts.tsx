import type { Delimiter, Encoding, Recognition, RecordKind } from '../../../actions/import-protocol';
import { formatNumber } from '../../format/format-number';
import { t } from '../../locales/page-words';
import type { Act } from './use-import';

const ENCODINGS: Record<Encoding, string> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16LE',
  'utf-16be': 'UTF-16BE',
  'windows-1252': 'Windows-1252',
};
const DELIMITERS: readonly Delimiter[] = [',', ';', '\t', '|'];
const KINDS: readonly RecordKind[] = ['contacts', 'accounts', 'assets', 'uses', 'nominations'];
const HEADER_LINES = Array.from({ length: 20 }, (_, index) => index + 1);

/** What was recognised in the file, as facts; the layout can be corrected, and the file is then recognised anew. */
export function RecognitionFacts({ recognition, act }: { recognition: Recognition; act: Act }) {
  const { format, encoding, delimiter, sheets, sheet, headerLine } = recognition;
  const lines = HEADER_LINES.includes(headerLine) ? HEADER_LINES : [...HEADER_LINES, headerLine];
  return (
    <>
      <dl className="fact-grid">
        <Fact label={t('import.file')}>{recognition.fileName}</Fact>
        <Fact label={t('import.form')}>{t(`form.${recognition.form}`)}</Fact>
        <Fact label={t('import.rows')}>{formatNumber(recognition.rowCount)}</Fact>
        <Choice
          label={t('import.kind')}
          value={recognition.recordKind}
          choices={KINDS.map((kind) => [kind, t(`kind.${kind}`)])}
          onChoose={(recordKind) => act({ step: 'relaid', layout: { recordKind } })}
        />
        {sheets !== undefined && sheet !== undefined && (
          <Choice
            label={t('import.sheet')}
            value={sheet}
            choices={sheets.map(({ name, rows }) => [name, `${name} · ${t.count('import.sheet.rows', rows)}`])}
            onChoose={(name) => act({ step: 'relaid', layout: { sheet: name } })}
          />
        )}
        {encoding !== undefined && (
          <Choice
            label={t('import.encoding')}
            value={encoding}
            choices={(Object.keys(ENCODINGS) as Encoding[]).map((each) => [each, ENCODINGS[each]])}
            onChoose={(value) => act({ step: 'relaid', layout: { encoding: value } })}
          />
        )}
        {delimiter !== undefined && (
          <Choice
            label={t('import.delimiter')}
            value={delimiter}
            choices={DELIMITERS.map((each) => [each, t(`delimiter.${each}`)])}
            onChoose={(value) => act({ step: 'relaid', layout: { delimiter: value } })}
          />
        )}
        {(format === 'text' || format === 'workbook') && (
          <Choice
            label={t('import.header')}
            value={String(headerLine)}
            choices={lines.map((line) => [String(line), t('import.header.value', { line })])}
            onChoose={(value) => act({ step: 'relaid', layout: { headerLine: Number(value) } })}
          />
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

function Choice<T extends string>({
  label,
  value,
  choices,
  onChoose,
}: {
  label: string;
  value: T;
  choices: readonly (readonly [choice: T, words: string])[];
  onChoose: (value: T) => void;
}) {
  return (
    <div>
      <dt className="soft small">{label}</dt>
      <dd>
        <select
          className="field"
          aria-label={label}
          value={value}
          onChange={(event) => {
            const chosen = choices.find(([choice]) => choice === event.currentTarget.value);
            if (chosen !== undefined) onChoose(chosen[0]);
          }}
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
