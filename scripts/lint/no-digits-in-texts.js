/** Years and the names of tables and figures are allowed; any other digit in a text is a number. */
const names = /\b(?:19|20)\d\d\b|\b(?:Tabel|Table|Figur|Figure) \d+\b/g;

/** A number in a text could not be corrected in one place, and would be formatted for one language only. */
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
