/** The JSON Schema of `kommune.json`. The descriptions stand here, since only the build needs them: the schema itself is part of the page. */
import * as z from 'zod/mini';
import { settingsSchema } from '../src/settings/schema.ts';
import { publishedSchema } from './published-schema.ts';

/** By the path of the field; `[]` is an entry of a list. */
const descriptions: Readonly<Record<string, string>> = {
  $schema: 'Where this schema lies, for text editors.',
  version: 'The version of the form of this file.',
  name: 'The name of the municipality.',
  logo: 'The logo of the municipality.',
  'logo.image': 'The image itself as a data: address; PNG, JPEG or WebP.',
  'logo.text': 'What the image shows, for those who cannot see it.',
  accent: 'The colours of the municipality.',
  'accent.onLight': 'The colour on light surfaces, as # and six digits.',
  'accent.onDark': 'The colour on dark surfaces, as # and six digits.',
  contact: 'Who can be asked.',
  'contact.name': 'The name of the department or the person.',
  'contact.phone': 'The telephone number.',
  'contact.mail': 'The mail address.',
  'contact.address': 'The https address of a page about contact.',
  security: 'Where a weakness in this copy is reported; left out, it is the contact.',
  'security.mail': 'The mail address.',
  'security.address': 'The https address of a page about it.',
  help: 'Help that citizens can get from others than their caseworker.',
  'help[].name': 'Who helps.',
  'help[].text': 'What they help with, in a sentence.',
  'help[].phone': 'The telephone number.',
  'help[].mail': 'The mail address.',
  'help[].address': 'The https address of their page.',
  dataProtection: 'What the municipality answers beside the note for the data protection officer.',
  'dataProtection.answeredOn': 'The day on which it was answered, as 2026-01-31.',
  'dataProtection.ai': 'Whether the tool is an AI system.',
  'dataProtection.controller': 'Who is responsible for what is kept.',
  'dataProtection.impactAssessment': 'Whether an impact assessment is needed, and where it is.',
  'dataProtection.retention': 'How long cases are kept.',
  'dataProtection.access': 'How a citizen who asks for access gets it.',
  'dataProtection.recordKeeping': 'What is put on file where.',
  'dataProtection.sharedProfiles': 'What holds for a profile on a computer that several people share.',
  accessibility: 'The https address of the accessibility statement.',
  privacy: 'The https address of the privacy statement.',
  storage: 'The most that may be kept: in the browser, only in files that users save, or nothing.',
  languages: 'The languages that are offered; Danish is always among them.',
  doors: 'What the front page leads to, always in the same order. Names of earlier versions are taken as well.',
  texts: 'Words of the municipality.',
  'texts.frontLead': 'Stands at the top of the front page.',
  'texts.whereToTurn': 'Stands where citizens are told whom they can ask.',
  strategy: 'What the municipality offers that differs from what is shipped.',
  'strategy.hidden': 'Ids of instruments that are not offered.',
  'strategy.dates': 'Until when shipped instruments are offered.',
  'strategy.dates[].instrument': 'Id of a shipped instrument.',
  'strategy.dates[].validFrom': 'The first day on which it is offered, as 2026-01-31.',
  'strategy.dates[].validTo': 'The last day on which it is offered, as 2026-01-31.',
  'strategy.dates[].checkedOn': 'The day on which this was checked, as 2026-01-31.',
  'strategy.dates[].note': 'Why, in a sentence.',
  'strategy.own': 'Instruments of the municipality itself.',
  'strategy.own[].id': 'Id of the instrument, chosen here.',
  'strategy.own[].group': 'The group of instruments it belongs to.',
  'strategy.own[].name': 'Name of the instrument.',
  'strategy.own[].text': 'What it is.',
  'strategy.own[].meets': 'The needs that it covers.',
  'strategy.own[].targetGroups': 'The target groups that it is offered to.',
  'strategy.own[].conditions': 'What has to hold for a citizen to get it.',
  'strategy.own[].validTo': 'The last day on which it is offered, as 2026-01-31.',
  'strategy.own[].checkedOn': 'The day on which this was checked, as 2026-01-31.',
  'strategy.coverage': 'Which needs an instrument covers here.',
  'strategy.coverage[].need': 'The need that is covered.',
  'strategy.coverage[].part': 'The part of the need, for the needs that have parts; left out for all of it.',
  'strategy.coverage[].targetGroups': 'For whom this holds.',
  'strategy.coverage[].instrument': 'Id of a shipped instrument or of one in own.',
  'strategy.coverage[].how': 'Directly, which holds where nothing is said, or by training at a workplace.',
  businessCycle: 'How the labour market is at present; left out where that is not known.',
};
/** Of every text. */
const languages: Readonly<Record<string, string>> = { da: 'In Danish.', en: 'In English; Danish is shown where it is left out.' };

type Schema = { readonly properties?: Readonly<Record<string, Schema>>; readonly items?: Schema };

/** @throws Error naming a field without a description */
export function settingsJsonSchema(): object {
  return publishedSchema(
    'kommune',
    'kommune.json: what a municipality decides for its copy of Trædesten',
    describedAt('', z.toJSONSchema(settingsSchema) as Schema),
  );
}

/** The schema of the field at a path, with a description of every property within. */
function describedAt(path: string, schema: Schema): Schema {
  const { properties, items } = schema;
  return {
    ...schema,
    ...(items && { items: describedAt(`${path}[]`, items) }),
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, inner]) => {
          const place = path === '' ? name : `${path}.${name}`;
          const description = descriptions[place] ?? languages[name];
          if (description === undefined) throw new Error(`kommune.json: no description says what ${place} is.`);
          return [name, { ...describedAt(place, inner), description }];
        }),
      ),
    }),
  };
}
