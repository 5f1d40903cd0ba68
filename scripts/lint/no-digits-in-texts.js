/** Years and the names of tables and figures are words; every other digit in a text is a number. */
const names = /\b(?:19|20)\d\d\b|\b(?:Tabel|Table|Figur|Figure) \d+\b/g;

/** A number in a dictionary cannot be corrected in one place and is formatted for one language only. */
export default {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      digit:
        'A text may not hold the number "{{digits}}": take it as a parameter, such as {count}, so that it comes from the evidence and is formatted for the language.',
    },
  },
  create(context) {
    const check = (node, text) => {
      const digits = text.replace(names, '').match(/\d+/);
      if (digits) context.report({ node, messageId: 'digit', data: { digits: digits[0] } });
    };
    return {
      Literal: (node) => typeof node.value === 'string' && check(node, node.value),
      TemplateElement: (node) => check(node, node.value.cooked),
    };
  },
};
