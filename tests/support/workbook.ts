/** Excel workbooks as tests need them, packed by another program than the one that is tested. */
import { strToU8, zipSync } from 'fflate';

export type WorkbookCell = string | number | boolean | null | { readonly xml: string };

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** The name of a column, from 0. */
export function columnName(index: number): string {
  const first = Math.floor(index / 26);
  return (first > 0 ? columnName(first - 1) : '') + String.fromCharCode(65 + (index % 26));
}

/** The parts of a workbook by name; `shared` strings as Excel writes them. Other parts may take their place. */
export function workbookParts(
  sheets: Readonly<Record<string, readonly (readonly WorkbookCell[])[]>>,
  { hidden = [], isShared = true }: { readonly hidden?: readonly string[]; readonly isShared?: boolean } = {},
): Record<string, string> {
  const strings: string[] = [];
  const numbers = new Map<string, number>();
  const cell = (value: WorkbookCell, place: string): string => {
    if (value === null) return '';
    if (typeof value === 'object') return `<c r="${place}"${value.xml}</c>`;
    if (typeof value === 'number') return `<c r="${place}"><v>${value}</v></c>`;
    if (typeof value === 'boolean') return `<c r="${place}" t="b"><v>${Number(value)}</v></c>`;
    if (!isShared) return `<c r="${place}" t="inlineStr"><is><t>${escapeXml(value)}</t></is></c>`;
    const number = numbers.get(value) ?? strings.push(value) - 1;
    numbers.set(value, number);
    return `<c r="${place}" t="s"><v>${number}</v></c>`;
  };
  const names = Object.keys(sheets);
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    '_rels/.rels': `${head}<Relationships><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${names
      .map(
        (name, index) =>
          `<sheet name="${escapeXml(name)}" sheetId="${index + 1}"${hidden.includes(name) ? ' state="hidden"' : ''} r:id="rId${index + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships>${names
      .map((_, index) => `<Relationship Id="rId${index + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`)
      .join(
        '',
      )}<Relationship Id="s" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="t" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `${head}<styleSheet xmlns="${main}"><numFmts><numFmt numFmtId="164" formatCode="dd\\-mm\\-yyyy"/><numFmt numFmtId="165" formatCode="0.0 &quot;dage&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>`,
  };
  for (const [index, rows] of Object.values(sheets).entries()) {
    const written = rows.map((cells, row) => {
      const own = cells.map((value, column) => cell(value, `${columnName(column)}${row + 1}`)).join('');
      return own === '' ? '' : `<row r="${row + 1}">${own}</row>`;
    });
    parts[`xl/worksheets/sheet${index + 1}.xml`] =
      `${head}<worksheet xmlns="${main}"><sheetData>${written.join('')}</sheetData></worksheet>`;
  }
  parts['xl/sharedStrings.xml'] =
    `${head}<sst xmlns="${main}">${strings.map((text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`).join('')}</sst>`;
  return parts;
}

export function packed(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

export function workbookOf(...given: Parameters<typeof workbookParts>): Uint8Array {
  return packed(workbookParts(...given));
}
