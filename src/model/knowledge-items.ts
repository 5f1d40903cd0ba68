import type { GroupKnowledge, Knowledge, KnowledgeItem } from './guidance.ts';

/** All statements of the strategy, in the order of the text. */
export function itemsOf({ coreTask, groups, mentor, conduct, effectTable }: Knowledge): KnowledgeItem[] {
  return [
    ...coreTask.mission,
    ...coreTask.flexibilities.flatMap(({ citizen, company }) => [citizen, company]),
    ...coreTask.criteria,
    ...groups.flatMap(itemsOfGroup),
    ...mentor.intro,
    ...mentor.areas.flatMap(({ focus, does, doesNot }) => [focus, ...does, ...doesNot]),
    ...effectTable.intro,
    ...effectTable.doubts,
    ...conduct.intro,
    ...conduct.points.flatMap(({ items }) => items),
  ];
}

function itemsOfGroup({ definition, benefitGroups, coreTask, tracks }: GroupKnowledge): KnowledgeItem[] {
  return [
    ...definition,
    ...benefitGroups,
    ...coreTask,
    ...tracks.flatMap(({ intro, ways, knowledge }) => [...intro, ...ways.flatMap((way) => [...way.tools, ...way.knowledge]), ...knowledge]),
  ];
}
