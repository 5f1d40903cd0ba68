import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attributeOf, XmlTags } from '../../../src/intake/workbook/xml-tags.ts';

/** What is told of pieces of XML; texts beside each other are one. */
function told(...pieces: readonly string[]): string[] {
  const events: string[] = [];
  const tags = new XmlTags({
    open: (name, attributes) => events.push(`<${name}|${attributes.trim()}`),
    close: (name) => events.push(`>${name}`),
    text: (text) => events.push(`"${text}`),
  });
  for (const piece of pieces) tags.push(piece);
  return events;
}

describe('XML, tag by tag', () => {
  it('tells of tags without their prefix, of their attributes as they are written, and of texts', () => {
    expect(told('<?xml version="1.0"?><x:a b="1" c=\'2\'>hej<d/></x:a >')).toEqual(['<a|b="1" c=\'2\'', '"hej', '<d|', '>d', '>a']);
    expect(told('<a:b\n c="d"/>')).toEqual(['<b|c="d"', '>b']);
    expect(told('<r/>')).toEqual(['<r|', '>r']);
  });

  it('ends a tag at its own sign, not at one within quotes', () => {
    expect(told('<a b=">" c=\'">\'>x</a>')).toEqual(['<a|b=">" c=\'">\'', '"x', '>a']);
  });

  it('passes over comments and takes raw text as it is', () => {
    expect(told('<a><!-- <b> > --><![CDATA[<&amp;]]>x</a>')).toEqual(['<a|', '"<&amp;', '"x', '>a']);
  });

  it('is the same in whatever pieces it arrives', () => {
    const whole = '<?xml version="1.0"?><s:r a="&lt;>"><!-- <x> --><v>1&amp;2</v><![CDATA[<3>]]><c/></s:r>';
    const wanted = told(whole);
    expect(wanted).toHaveLength(8);
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(whole.length), { maxLength: 6 }), (cuts) => {
        const ends = [0, ...cuts.sort((one, other) => one - other), whole.length];
        expect(told(...ends.slice(1).map((end, index) => whole.slice(ends[index], end)))).toEqual(wanted);
      }),
    );
  });

  it('knows the entities of XML in any case and by number, and leaves what is none', () => {
    expect(told('<a>&lt;&gt;&amp;&quot;&apos;&LT;&#230;&#xE6;&#X1f600;</a>')[1]).toBe('"<>&"\'<ææ😀');
    expect(told('<a>&nbsp; &#x110000; &#9999999; & &#;</a>')[1]).toBe('"&nbsp; &#x110000; &#9999999; & &#;');
    expect(told('<a>&#x10ffff;</a>')[1]).toBe('"\u{10ffff}');
  });

  it('refuses a document type, and a part that never ends', () => {
    expect(() => told('<!DOCTYPE a>')).toThrow();
    expect(told(`<a ${' '.repeat(199_997)}`)).toEqual([]);
    expect(() => told(`<a ${' '.repeat(200_000)}`)).toThrow();
    expect(() => told('a'.repeat(150_000), 'a'.repeat(150_000))).toThrow();
  });
});

describe('an attribute', () => {
  it('is found by its whole name, prefix included, in either quotes and with spaces around its sign', () => {
    const attributes = ' ref="B2" r = "A1" s=\'3\' r:id="rId1" t="&amp;"';
    expect(['ref', 'r', 's', 'r:id', 't'].map((name) => attributeOf(attributes, name))).toEqual(['B2', 'A1', '3', 'rId1', '&']);
    expect(['id', 'e', 'x', 'ef'].map((name) => attributeOf(attributes, name))).toEqual([null, null, null, null]);
    expect(attributeOf('r="A1"', 'r')).toBe('A1');
    expect(attributeOf(' r=""', 'r')).toBe('');
  });

  it('is none without its sign, its quotes, or their end', () => {
    for (const attributes of ['', ' r', ' r A1', ' r=A1', ' r="A1', ' r=\'A1"', ' r='])
      expect(attributeOf(attributes, 'r'), attributes).toBeNull();
  });

  it('is the one that has a value, where the name stands within another value before it', () => {
    expect(attributeOf(' note="a r b" r="C3"', 'r')).toBe('C3');
  });
});
